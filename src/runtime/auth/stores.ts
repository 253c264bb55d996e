/** The stores' front: light, so that importing the package loads nothing of Node. What they do is in `stores/`. */
import type { OwnTokenStore, RegistrationStore, TokenSet, TokenStore } from "./store.ts";

/** A store whose insides are loaded at its first use. */
class LazyStore implements TokenStore {
  readonly #open: () => Promise<OwnTokenStore>;
  #opened: Promise<OwnTokenStore> | undefined;
  readonly location: string | undefined;
  readonly registration: RegistrationStore = {
    load: () => this.#registration((kept) => kept.load()),
    save: (registration) => this.#registration((kept) => kept.save(registration)),
    hostId: () => this.#registration((kept) => kept.hostId()),
    exclusive: (work) => this.#registration((kept) => kept.exclusive(work)),
  };

  constructor(location: string | undefined, open: () => Promise<OwnTokenStore>) {
    this.location = location;
    this.#open = open;
  }

  #use<K extends Exclude<keyof OwnTokenStore, "location" | "registration">>(
    name: K,
    ...args: Parameters<OwnTokenStore[K]>
  ): Promise<never> {
    return this.#whole().then((store) => (store[name] as (...args: unknown[]) => Promise<never>)(...args));
  }

  async #registration<T>(use: (kept: RegistrationStore) => Promise<T>): Promise<T> {
    return await use((await this.#whole()).registration);
  }

  #whole(): Promise<OwnTokenStore> {
    this.#opened ??= this.#open();
    return this.#opened;
  }

  load(): Promise<TokenSet | undefined> {
    return this.#use("load");
  }

  save(tokens: TokenSet): Promise<void> {
    return this.#use("save", tokens);
  }

  delete(): Promise<void> {
    return this.#use("delete");
  }

  checkWritable(login?: Pick<TokenSet, "profile">): Promise<void> {
    return this.#use("checkWritable", login);
  }

  withLock<T>(work: () => Promise<T>): Promise<T> {
    return this.#use("withLock", work);
  }
}

/**
 * A login in a file of its own, readable by its owner only, written atomically. The shape is the Python package's, so both
 * share a login; keys that are not ours stay as they are.
 *
 * Every method rejects with a {@link TokenStoreError} that has the path and what to do: for a file that is cut off, foreign,
 * a symbolic link or readable by others, and for a folder or disk that takes no file.
 */
export class FileTokenStore extends LazyStore {
  /** @param path Default `~/.oauth_codex/auth.json`. */
  constructor(path?: string) {
    super(path ?? "~/.oauth_codex/auth.json", async () => (await import("./stores/open.ts")).openFile(path));
  }
}

/**
 * The Codex CLI's login, `$CODEX_HOME/auth.json` (default `~/.codex/auth.json`). It is used only where you name this store,
 * its refreshed tokens are written back in its own shape, and it is never revoked or deleted: `codex logout` does that.
 *
 * The Codex CLI does not know our lock: let only one of the two refresh at a time, or give this package a login of its own.
 */
export class CodexCliTokenStore extends LazyStore {
  /** @param path Default `$CODEX_HOME/auth.json`. */
  constructor(path?: string) {
    super(path ?? "$CODEX_HOME/auth.json", async () =>
      (await import("./stores/open.ts")).openCodexFile(path),
    );
  }
}

/**
 * A login in the system's keyring: macOS Keychain, Windows Credential Manager, Secret Service on Linux. Needs the optional
 * package `@napi-rs/keyring`; without it every method rejects and names the command that installs it.
 */
export class KeyringTokenStore extends LazyStore {
  /** @param place Default service `oauth-codex`, user `default`: the Python package's. */
  constructor(place: { service?: string; user?: string } = {}) {
    super("the system's keyring", async () => (await import("./stores/open.ts")).openKeyring(place));
  }
}

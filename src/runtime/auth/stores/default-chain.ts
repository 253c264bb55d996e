import type { OwnTokenStore, RegistrationStore, TokenSet, TokenStore } from "../store.ts";
import { FileLogin } from "./file-store.ts";
import { flatFormat } from "./formats.ts";
import { isNoKeyring, KEYRING_SERVICE, KEYRING_USER, KeyringLogin } from "./keyring.ts";
import { ownAuthFile } from "./places.ts";

/**
 * Where a login is when nobody says otherwise: in the keyring if there is one in it, else in `~/.oauth_codex/auth.json`.
 * That is where the Python package looks, too. A new login goes to the file, unless the keyring holds one already.
 */
export class DefaultLogin implements OwnTokenStore {
  readonly #keyring: OwnTokenStore;
  readonly #file: OwnTokenStore;
  /** Whether the login was in the keyring when it was last looked for. */
  #keyringHasIt = false;

  constructor(
    keyring: OwnTokenStore = new KeyringLogin({ service: KEYRING_SERVICE, user: KEYRING_USER }),
    file: OwnTokenStore = new FileLogin(ownAuthFile(), flatFormat),
  ) {
    this.#keyring = keyring;
    this.#file = file;
  }

  /** Also for a login in the keyring: nothing of it is a secret. */
  get registration(): RegistrationStore {
    return this.#file.registration;
  }

  get location(): string {
    return `${this.#file.location} (or the system's keyring)`;
  }

  async load(): Promise<TokenSet | undefined> {
    const keyring = await this.#fromKeyring();
    const tokens = keyring.tokens ?? (await this.#file.load());
    // Without the keyring nobody knows whether there is a login; that is an error and not a logout.
    if (!tokens && keyring.failure !== undefined) throw keyring.failure;
    return tokens;
  }

  async save(tokens: TokenSet): Promise<void> {
    await (await this.#inUse()).save(tokens);
  }

  async checkWritable(login?: Pick<TokenSet, "profile">): Promise<void> {
    await (await this.#inUse()).checkWritable(login);
  }

  /** Both: what is left in one would come back as the login. */
  async delete(): Promise<void> {
    if ((await this.#fromKeyring()).tokens) await this.#keyring.delete();
    this.#keyringHasIt = false;
    await this.#file.delete();
  }

  /** Both again: stores of the file alone, or of the keyring alone, may have the same login. */
  withLock<T>(work: () => Promise<T>): Promise<T> {
    return this.#file.withLock(() => this.#keyring.withLock(work));
  }

  async #inUse(): Promise<OwnTokenStore> {
    return (await this.#fromKeyring()).tokens ? this.#keyring : this.#file;
  }

  /**
   * A keyring that is not installed or not running is one that is not in use.
   *
   * @throws {TokenStoreReadError} when one that had the login fails: the file is no stand-in for it.
   */
  async #fromKeyring(): Promise<{ tokens?: TokenSet | undefined; failure?: unknown }> {
    try {
      const tokens = await this.#keyring.load();
      this.#keyringHasIt = tokens !== undefined;
      return { tokens };
    } catch (failure) {
      if (this.#keyringHasIt) throw failure;
      return isNoKeyring(failure) ? {} : { failure };
    }
  }
}

const byFile = new Map<string, TokenStore>();

/** One for the whole process and home folder, so that all clients share one refresh. */
export function defaultTokenStore(): TokenStore {
  const file = ownAuthFile();
  const store = byFile.get(file) ?? new DefaultLogin();
  byFile.set(file, store);
  return store;
}

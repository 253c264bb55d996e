import type { TokenSet, TokenStore } from "../store.ts";
import { FileLogin } from "./file-store.ts";
import { flatFormat } from "./formats.ts";
import { KEYRING_SERVICE, KEYRING_USER, KeyringLogin } from "./keyring.ts";
import { ownAuthFile } from "./places.ts";

/**
 * Where a login is when nobody says otherwise: in the keyring if there is one in it, else in `~/.oauth_codex/auth.json`.
 * That is where the Python package looks, too. A new login goes to the file, unless the keyring holds one already.
 */
export class DefaultLogin implements Required<TokenStore> {
  readonly #keyring: Required<TokenStore>;
  readonly #file: Required<TokenStore>;

  constructor(
    keyring: Required<TokenStore> = new KeyringLogin({ service: KEYRING_SERVICE, user: KEYRING_USER }),
    file: Required<TokenStore> = new FileLogin(ownAuthFile(), flatFormat),
  ) {
    this.#keyring = keyring;
    this.#file = file;
  }

  get location(): string {
    return `${this.#file.location} (or the system's keyring)`;
  }

  async load(): Promise<TokenSet | undefined> {
    return (await this.#fromKeyring()) ?? (await this.#file.load());
  }

  async save(tokens: TokenSet): Promise<void> {
    await (await this.#inUse()).save(tokens);
  }

  async checkWritable(login?: Pick<TokenSet, "profile">): Promise<void> {
    await (await this.#inUse()).checkWritable(login);
  }

  /** Both: what is left in one would come back as the login. */
  async delete(): Promise<void> {
    if (await this.#fromKeyring()) await this.#keyring.delete();
    await this.#file.delete();
  }

  withLock<T>(work: () => Promise<T>): Promise<T> {
    return this.#file.withLock(work);
  }

  async #inUse(): Promise<Required<TokenStore>> {
    return (await this.#fromKeyring()) ? this.#keyring : this.#file;
  }

  /** A keyring that is not installed, not running or locked is one that is not in use. */
  async #fromKeyring(): Promise<TokenSet | undefined> {
    return await this.#keyring.load().catch(() => undefined);
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

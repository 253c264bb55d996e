/** A ChatGPT login as a store keeps it. */
export interface TokenSet {
  accessToken: string;
  refreshToken?: string | undefined;
  idToken?: string | undefined;
  accountId?: string | undefined;
  /** Unix time in milliseconds at which the access token ends. */
  expiresAt?: number | undefined;
  /** Unix time in milliseconds of the last refresh. */
  lastRefresh?: number | undefined;
}

/** Where a login is kept. Every method rejects with an error that names the place; none of them prints a token. */
export interface TokenStore {
  load(): Promise<TokenSet | undefined>;
  save(tokens: TokenSet): Promise<void>;
  delete(): Promise<void>;
}

/** Keeps the login in this process only. */
export class MemoryTokenStore implements TokenStore {
  #tokens: TokenSet | undefined;

  constructor(tokens?: TokenSet) {
    this.#tokens = tokens;
  }

  async load(): Promise<TokenSet | undefined> {
    return this.#tokens;
  }

  async save(tokens: TokenSet): Promise<void> {
    this.#tokens = tokens;
  }

  async delete(): Promise<void> {
    this.#tokens = undefined;
  }
}

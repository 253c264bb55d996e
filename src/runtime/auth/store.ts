/** A login as a store keeps it. A store of your own keeps every field. */
export interface TokenSet {
  accessToken: string;
  /** Single use: every refresh replaces it. */
  refreshToken?: string | undefined;
  idToken?: string | undefined;
  accountId?: string | undefined;
  /** Unix time in milliseconds at which the access token ends. */
  expiresAt?: number | undefined;
  /** Unix time in milliseconds of the last refresh. */
  lastRefresh?: number | undefined;
  /** Origin of the token endpoint that made it; the refresh token goes nowhere else. Default: as the access token says. */
  issuer?: string | undefined;
  /** Name of the profile that it was made under, and that alone may use it. Default: that of the Codex command. */
  profile?: string | undefined;
}

/**
 * Where a login is kept. The first three methods are all that a store of your own needs. Every method rejects with an error
 * that names the place; none of them prints a token.
 */
export interface TokenStore {
  /** The login as it is now, or `undefined` when there is none. Asked before every attempt of a request. */
  load(): Promise<TokenSet | undefined>;
  /** Replaces the login: wholly or not at all. */
  save(tokens: TokenSet): Promise<void>;
  delete(): Promise<void>;
  /**
   * Runs `work` while nobody else does so for the same login. Without it, only calls through this one object are kept from
   * refreshing at the same time.
   */
  withLock?<T>(work: () => Promise<T>): Promise<T>;
  /**
   * Rejects when a `save` would fail. Asked before a login is begun, and before a single-use refresh token is spent.
   *
   * @param login What is known already of the login to be saved.
   */
  checkWritable?(login?: Pick<TokenSet, "profile">): Promise<void>;
  /** The place, as messages name it. */
  readonly location?: string | undefined;
}

/** Keeps the login in this process only. */
export class MemoryTokenStore implements TokenStore {
  readonly location = "the memory of this process";
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

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
  /** Client that it was made for, where the server issues one to each person: its refresh token works for no other. */
  clientId?: string | undefined;
  /** Scopes that were granted, as the server said beside the tokens. */
  scopes?: readonly string[] | undefined;
  /** Unix time in milliseconds before which the server takes no refresh. */
  refreshableFrom?: number | undefined;
  /** Unix time in milliseconds at which a refresh was begun whose outcome is not known yet. */
  refreshBegan?: number | undefined;
}

/** What a server knows a program by that it registers when a person signs in. It outlives the login. */
export interface Registration {
  /** The client that the server issued for this program, this person and this workspace. */
  clientId: string;
  /** Origin of the server that issued it. */
  issuer: string;
  /** The person that signed in with it, once that is verified (`sub`). */
  subject?: string | undefined;
  /** Their address, which lets the sign-in page choose the account. */
  email?: string | undefined;
  /** Under which name the program registered (the option `appName`): a later sign-in does not change it. */
  appName?: string | undefined;
}

/**
 * Where a registration is kept. It is kept before the first login of it is there, and stays when the person signs out: each
 * program is registered once for a person, and for ever.
 */
export interface RegistrationStore {
  load(): Promise<Registration | undefined>;
  /** Replaces the registration: wholly or not at all. */
  save(registration: Registration): Promise<void>;
  /** Names this installation to the server: made at the first call, and the same ever after. */
  hostId(): Promise<string>;
  /** Runs `work` while nobody else on this machine registers for this place. */
  exclusive<T>(work: () => Promise<T>): Promise<T>;
}

/**
 * Where a login is kept. The first three methods are all that a store of your own needs. Every method rejects with an error
 * that names the place; none of them prints a token. An error that is none of this package's is the cause of a `TokenStoreError`.
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
  /** Needed for a profile whose server registers programs as people sign in (`siwc`). */
  readonly registration?: RegistrationStore | undefined;
  /** Whether it keeps the login elsewhere than on this machine: not every backend's terms allow that. Default false. */
  readonly remote?: boolean | undefined;
  /** The place, as messages name it. */
  readonly location?: string | undefined;
}

/** A store of this package: it has all that a store may have. */
export type OwnTokenStore = Required<Omit<TokenStore, "remote" | "registration">> & {
  readonly registration: RegistrationStore;
};

class MemoryRegistration implements RegistrationStore {
  #host: string | undefined;
  #registration: Registration | undefined;
  #last: Promise<unknown> = Promise.resolve();

  async load(): Promise<Registration | undefined> {
    return this.#registration;
  }

  async save(registration: Registration): Promise<void> {
    this.#registration = registration;
  }

  async hostId(): Promise<string> {
    this.#host ??= `urn:uuid:${crypto.randomUUID()}`;
    return this.#host;
  }

  exclusive<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(work, work);
    this.#last = mine;
    return mine;
  }
}

/** Keeps the login in this process only. */
export class MemoryTokenStore implements TokenStore {
  readonly location = "the memory of this process";
  readonly registration: RegistrationStore = new MemoryRegistration();
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

/** What signing in, refreshing and sending a stored login need to know of a backend, as data: a part of its profile. */

/**
 * Ways to a value in the claims of a token, the best first: `["email"]` is a claim,
 * `["https://api.openai.com/auth", "chatgpt_plan_type"]` a field of one.
 */
export type ClaimPaths = readonly (readonly string[])[];

/**
 * How a backend signs people in and where the login that comes of it may go.
 *
 * @experimental
 */
export interface AuthRules {
  /** What messages call such a login, e.g. `ChatGPT login`. */
  readonly loginName: string;
  /**
   * Origins that a stored login may be sent to, e.g. `["https://chatgpt.com"]`. This machine and the option `allowedOrigins`
   * join them where the caller names the profile, and no other does.
   */
  readonly origins: readonly string[];
  /** Who makes logins, e.g. `https://auth.openai.com`. `oauthConfig.issuer` stands in for it. */
  readonly issuer: string;
  readonly endpoints: AuthEndpoints;
  /** Public client that logins are made for. Without one `oauthConfig.clientId` has to be given. */
  readonly clientId?: string;
  readonly redirect: RedirectRules;
  /** Scopes that are asked for, with spaces between them. */
  readonly scope: string;
  readonly authorize?: AuthorizeRules;
  /** Set where the server issues a client to each person, in the authorize request. `clientId` is left out then. */
  readonly registration?: RegistrationRules;
  /** What the tokens are for (RFC 8707), sent with every request for one. */
  readonly resource?: string;
  /** Scope without which a login tells who somebody is and is no use for requests. Default: any login is. */
  readonly planScope?: string;
  readonly refresh: RefreshRules;
  /** Default: an id token need not be there, and its signature is not looked at. */
  readonly idToken?: IdTokenRules;
  readonly account: AccountRules;
  /** What to say besides where nobody is signed in but an environment variable is set: a sentence, by variable. */
  readonly otherWays?: Readonly<Record<string, string>>;
  /** Refusals of the sign-in page that need more words than its own: what to say, by a word of its description. */
  readonly refusals?: Readonly<Record<string, string>>;
  /** Where a person can end a login that could not be revoked: a sentence. */
  readonly endElsewhere?: string;
  /** Prefix of the environment variables that stand in for `oauthConfig`: `RELAY` for `RELAY_CLIENT_ID`. Default: none is read. */
  readonly variables?: string;
  /** Command line by which a person may sign in instead, for messages. Default: there is none. */
  readonly command?: string;
  /** Why the option `appName` has to be given: a sentence. Default: it need not be. */
  readonly appNameBecause?: string;
}

/**
 * Rules that are loaded when a login is made, read or sent, and what has to be known before: so a backend that a program does
 * not use costs it nothing.
 *
 * @experimental
 */
export interface LazyAuthRules
  extends Pick<AuthRules, "loginName" | "origins" | "variables" | "appNameBecause"> {
  /** The whole of them; what stands above is said in both places. */
  load(): Promise<AuthRules>;
}

/** Each is a path below the issuer, so that it moves with `oauthConfig.issuer`, or a URL, which stays where it is. */
export interface AuthEndpoints {
  readonly authorize: string;
  readonly token: string;
  /** Without one a logout only forgets the login here. */
  readonly revoke?: string;
  /** Keys that id tokens are signed with; needed where `idToken.signed` is set. */
  readonly keys?: string;
  /** Login with a code that is typed on any device, in the protocol of the Codex command. Default: there is none. */
  readonly device?: DeviceRules;
}

export interface DeviceRules {
  /** Gives a code. */
  readonly start: string;
  /** Tells whether the code was typed. */
  readonly poll: string;
  /** The page on which a person types it. */
  readonly page: string;
  /** Redirect URI that the exchange of such a code names. */
  readonly redirectUri: string;
  /** What to do where the server has no device login for an account: one sentence. */
  readonly unavailable?: string;
}

export interface RedirectRules {
  /** Where a browser comes back to when nobody says otherwise, e.g. `http://localhost:1455/auth/callback`. */
  readonly uri: string;
  /** Ports of this machine that are registered with it, in the order in which they are tried; 0 is any free one. Default: its own. */
  readonly ports?: readonly number[];
}

/** How a server registers a program while a person signs in. */
export interface RegistrationRules {
  /** Client id of who has none yet. It is never kept, and no code is exchanged with it. */
  readonly clientId: string;
  /** What an issued client id looks like. */
  readonly issued: RegExp;
  /** Parameter of the first authorize request that tells the program's name (the option `appName`). */
  readonly name: string;
  /** Parameter that tells the installation, in all of them. */
  readonly host: string;
  /** Parameters of a later authorize request that say who comes back: the id token that is held, and the person's address. */
  readonly idTokenHint?: string;
  readonly loginHint?: string;
}

export interface AuthorizeRules {
  /** Parameters of the authorize request besides those of every code grant. */
  readonly params?: Readonly<Record<string, string>>;
  /** Parameters that ask for consent again although it was given or withheld: `login({ consent: true })`. */
  readonly consent?: Readonly<Record<string, string>>;
  /** Parameter that tells which program asks, where the server takes one. */
  readonly originator?: string;
}

export interface RefreshRules {
  /** How the request is written. */
  readonly body: "json" | "form";
  /** So many milliseconds ahead of the access token's end it is refreshed. */
  readonly aheadMs: number;
  /** An access token whose end cannot be read is refreshed at this age, in milliseconds. Default: when the API refuses it. */
  readonly maxAgeMs?: number;
  /**
   * Codes after which a refresh token never works again, and what they mean. `invalid_grant` and any 401 are of that kind
   * everywhere.
   */
  readonly terminal?: Readonly<Record<string, string>>;
  /** Whether codes alone tell what a refusal means, and no status does. `invalid_client` is a fault of the configuration then. */
  readonly byCode?: boolean;
  /**
   * Field of the token endpoint's answers that says when it takes the next refresh: Unix seconds, or a date. No login is
   * refreshed before, even if the API refuses it.
   */
  readonly earliest?: string;
  /**
   * How many milliseconds a refresh may be under way. Where it is set, one that is begun is noted beside the login, so that who
   * finds it begun and not ended (its process has died) waits that long, looks again, and tries once at most; a refresh token that
   * is refused for good is taken out of the login. Default: 30 seconds, and nothing is noted.
   */
  readonly underWayMs?: number;
}

export interface IdTokenRules {
  /** A login without one is refused. */
  readonly required?: boolean;
  /** A nonce is sent along, and must come back in it. */
  readonly nonce?: boolean;
  /** Its signature is checked against the keys at `endpoints.keys`. */
  readonly signed?: boolean;
  /** How far our clock may be off before its times make a login fail. */
  readonly toleranceSeconds: number;
}

/** Where the tokens say who is signed in. Claims that are no text, or an empty one, count as not there. */
export interface AccountRules {
  /** Of the account: the access token, which is sent, is asked first, then the id token. `identity()` decides which header carries it. */
  readonly id: ClaimPaths;
  /** What is no account id although it may stand where one does: neither saved nor sent. */
  readonly notId?: RegExp;
  readonly email?: ClaimPaths;
  /** The access token is asked first: a refresh may leave the id token as it was. */
  readonly plan?: ClaimPaths;
  /** Granted scopes, of the access token: a list of texts. */
  readonly scopes?: ClaimPaths;
  /** `true` for an account of a FedRAMP workspace, in either token. */
  readonly fedramp?: ClaimPaths;
}

/// <reference lib="esnext.disposable" preserve="true" />
import type { CatalogueRow } from "../rooms/models/catalogue.ts";
import type { RecordedRequest, ScriptedAnswer } from "../types.ts";
import type { SiwcErrorCode } from "./errors.ts";

/**
 * What nobody outside knows of the real service, or what is known to vary: each as a switch with the likeliest value as its
 * default. A program that works under all of them will work with the service.
 */
export interface SiwcSwitches {
  /**
   * Refuse requests under `/v1` with a header that belongs to another way in: `chatgpt-account-id`, `originator`, `session_id`,
   * `session-id`, `x-codex-*`, `OpenAI-Organization`, `OpenAI-Project`, `OpenAI-Beta` and some of the preview. Default true. The
   * real service asks for no header but `Authorization` (developers.openai.com/siwc); whether it refuses others is not known.
   */
  strictHeaders: boolean;
  /** The parameter `iss` (RFC 9207) of the callback: not there, the issuer, or somebody else's. Default `absent`. */
  callbackIssuer: "absent" | "right" | "wrong";
  /** When the callback has `client_id`: always, or at the first registration only, where it is promised. Default `always`. */
  callbackClientId: "always" | "registration";
  /** Form of `aud` in id tokens. Default `array`, with one element, as measured by third parties. */
  idTokenAudience: "array" | "string";
  /**
   * Form of `earliest_refresh_at` in answers of the token endpoint: Unix seconds, ISO 8601 text, or not there. Default `seconds`;
   * the documentation lists the field and does not say its type.
   */
  earliestRefreshAt: "seconds" | "iso" | "absent";
  /**
   * What a refresh before `earliest_refresh_at` gets: `refuse` (400 `invalid_grant`, as measured), `spend` (the same, and the token
   * is worth nothing any more), `allow`. Default `refuse`.
   */
  earlyRefresh: "refuse" | "spend" | "allow";
  /** What a refresh token gets that was used before. Default `refresh_token_reused`. */
  reusedRefresh: "refresh_token_reused" | "invalid_grant";
  /** What the answer to a refresh repeats besides the new tokens. Default `["id_token", "scope"]`; either may be absent. */
  refreshRepeats: readonly ("id_token" | "scope")[];
  /** Whether a sign-out ends the access token as well, before its time. Default true. */
  revokeEndsAccess: boolean;
  /** What a request gets whose access token was ended so. Default `invalid_token`, as measured for one that has expired. */
  revokedToken: SiwcErrorCode;
  /** HTTP status of the errors that end a login. Default 400; clients must go by the code. */
  terminalStatus: number;
  /** Errors of the token endpoint as `{"error": "code"}` (`text`, as in OAuth) or as `{"error": {"code"}}` (`object`). Default `text`. */
  tokenErrors: "text" | "object";
  /**
   * How a field of `/v1/responses` is refused that it does not take: `{"detail": …}` naming the field (`detail`, as measured), or
   * `subscription_sharing_unsupported_capability` with `param` (`capability`, as documented). Default `detail`.
   */
  refusedFields: "detail" | "capability";
  /** Errors with a code as `{"error": {…}}`, or as `{"detail": {"code", "param"}}`. Default `error`. */
  codedErrors: "error" | "detail";
  /**
   * Whether `tools` may hold functions and custom tools outside of a namespace. Default true, as measured; the documentation asks
   * for namespaces or `additional_tools` items.
   */
  flatTools: boolean;
  /** Whether a call of a tool that stands in a namespace must come back with its `namespace`. Default false. */
  namespaceOnReplay: boolean;
  /** Whether `tool_choice` may name a tool that stands in a namespace: it has no field for the namespace. Default true. */
  forcedNamespaceTool: boolean;
  /** The largest `Content-Length` of a request to `/v1/responses`; larger ones get a 413. Default `Infinity`: no limit is known. */
  largestRequest: number;
  /** Values that `service_tier` may have. Default `["default", "priority"]`. */
  serviceTiers: readonly string[];
  /** Whether streams have a `Content-Type`. Default true; clients have seen streams without one. */
  contentType: boolean;
  /** Repeat the items in `response.completed`. Default false: `output: []` is sent there, as measured. */
  fullOutput: boolean;
  /** End streams with `data: [DONE]`. Default false. */
  doneMarker: boolean;
}

/** What {@link createSiwcEmulator} can be told: every field is optional, and so is every switch of {@link SiwcSwitches}. */
export interface SiwcEmulatorOptions extends Partial<SiwcSwitches> {
  /** TCP port on 127.0.0.1. Default 0: any free one. */
  port?: number;
  /** Accounts that there are. The first is the one in use at the browser. Default: one. */
  accounts?: readonly Partial<SiwcAccount>[];
  /** What the authorize page does when nothing else was set by `consent()`. Default `allow`: the user agrees at once. */
  consent?: SiwcDecision;
  /** Lifetime of access tokens in seconds. Default 3600, as documented. */
  lifetime?: number;
  /** Lifetime of refresh tokens in seconds, counted anew with each. Default 2592000, thirty days, as documented. */
  refreshLifetime?: number;
  /** What `resource` must be, and the audience of access tokens. Default `https://api.openai.com/v1`. */
  resource?: string;
  /** Models to add to the catalogue, or to replace in it, by `slug`. */
  models?: readonly CatalogueRow[];
  /** Milliseconds between two events of a stream. Default 0. */
  pace?: number;
  /** Names besides `127.0.0.1` and `localhost` that requests may ask, in lower case, without a port. Default: none. */
  hosts?: readonly string[];
  /** Record `authorization` and `cookie` as they came. Default false: their values are masked. */
  recordCredentials?: boolean;
  /** The emulator's clock, in milliseconds since 1970. Default `Date.now`. The `Date` header follows it. */
  now?: () => number;
}

/** A person in a workspace. Plain fields: set them whenever you like; the next tokens say so. */
export interface SiwcAccount {
  /** `sub` of the tokens. */
  sub: string;
  email: string;
  name: string;
  /** The workspace. No token names it: the same person in another workspace is another client, with the same `sub`. */
  workspace: string;
  /** Whether the plan may be used: otherwise `/v1/responses` answers 403 `subscription_sharing_user_not_eligible`. */
  eligible: boolean;
}

/** A client as it was registered by signing in: bound to one person and one workspace. */
export interface SiwcClient {
  /** `oaiapp_…`, the `client_id` of the callback. */
  readonly clientId: string;
  readonly account: SiwcAccount;
  /** `agent_name_hint` of the registration. */
  readonly agentName: string;
  /** Every `ext_agent_host_id` that it was used with. */
  readonly hosts: readonly string[];
}

/**
 * What the user, or whoever is in between, does at the authorize page.
 *
 * - `allow`, `deny`: a button is pressed at once.
 * - `withhold-plan`: the user signs in, and grants `openid profile email` alone.
 * - `wrong-state`, `no-state`, `no-code`, `no-client-id`: the answer comes back with something foreign or missing.
 * - `wrong-client-id`: the callback names another client than the one that the code is for.
 * - `page`: a page with two buttons. Nothing comes back until one is pressed.
 * - `{ account, scope }`: another account is chosen, by `email`, `sub` or `workspace`; or less is granted than was asked for. When a client
 *   that is bound to somebody else is used, the answer names that account's own client.
 * - `{ error, description }`: that error. The description goes out as it is, hostile ones too.
 */
export type SiwcDecision =
  | "allow"
  | "deny"
  | "withhold-plan"
  | "wrong-state"
  | "no-state"
  | "no-code"
  | "no-client-id"
  | "wrong-client-id"
  | "page"
  | { account?: string; scope?: string }
  | { error: string; description?: string };

/** What a fault can hit: a part of the emulator, or the next id token that is made. */
export type SiwcFaultTarget =
  | "responses"
  | "models"
  | "authorize"
  | "token"
  | "revoke"
  | "discovery"
  | "jwks"
  | "id-token";

/**
 * What goes wrong.
 *
 * - `stall`: the answer begins, then nothing comes any more; the connection stays open.
 * - `truncate`: the answer ends early, in the middle of what it has to say.
 * - `reset`: the connection is torn down (TCP reset).
 * - `status`: an HTTP error, by default 500.
 * - `html`: an HTML page instead of an answer, by default 403.
 * - `slow-headers`: the answer is right, but late.
 * - `empty`: 200 without a body.
 * - `omit`: the answer lacks `fields`, or everything: `{}`.
 * - `refuse`: the answer of a `code`, one of {@link siwcErrors}: on `responses`, `models` and `token`.
 * - `fail`: on `responses` a 200 whose stream ends in `response.failed` with a `code`.
 * - `wrong-issuer`, `foreign-endpoints`: on `discovery`, a document of somebody else, or one whose endpoints are elsewhere.
 *
 * On `id-token`, what is wrong with it: `wrong-signature`; `wrong-key`, signed by a key that is not in the key set under the name
 * of one that is; `unknown-kid`; `alg-none`; `alg-hs256`, signed with the public key as the secret; `wrong-issuer`;
 * `wrong-audience`; `foreign-audience`, a second audience and no `azp`; `wrong-azp`; `wrong-nonce`; `no-nonce`; `wrong-subject`;
 * `no-subject`; `expired`; `missing`: there is none.
 */
export type SiwcFaultKind =
  | "stall"
  | "truncate"
  | "reset"
  | "status"
  | "html"
  | "slow-headers"
  | "empty"
  | "omit"
  | "refuse"
  | "fail"
  | "foreign-endpoints"
  | "wrong-signature"
  | "wrong-key"
  | "unknown-kid"
  | "alg-none"
  | "alg-hs256"
  | "wrong-issuer"
  | "wrong-audience"
  | "foreign-audience"
  | "wrong-azp"
  | "wrong-nonce"
  | "no-nonce"
  | "wrong-subject"
  | "no-subject"
  | "expired"
  | "missing";

/** A fault and where it strikes. Faults of one target strike in the order in which they were set. */
export interface SiwcFault {
  on: SiwcFaultTarget;
  kind: SiwcFaultKind;
  /** How many requests (on `id-token`: tokens) it strikes. Default 1; `Infinity` for all. */
  times?: number;
  /** `refuse` and `fail`: which error, one of {@link siwcErrors}. */
  code?: SiwcErrorCode;
  /** `refuse`: what the error names as `param`. Default `null`. */
  param?: string;
  /**
   * On `token`: whether the refresh token is spent when it strikes; a code always is. Default: `status`, `html`, `reset` and `refuse` come
   * before the work; `stall`, `truncate`, `empty`, `omit` and a `reset` with `after` come after it, and what was made is lost.
   */
  spends?: boolean;
  /**
   * `stall`, `truncate`, `reset`, `fail`: events of the stream sent before it strikes (by default half of them, `fail`: all but
   * the end; `reset` without it answers nothing at all). `slow-headers`: milliseconds of delay, by default 1000.
   */
  after?: number;
  /** `status` and `html`: the HTTP status. */
  status?: number;
  /** Body of a `status` fault instead of the usual one for that status. */
  body?: unknown;
  /** `omit`: the fields to leave out. Default: all of them. */
  fields?: readonly string[];
  /** Extra headers of the faulty answer. */
  headers?: Readonly<Record<string, string>>;
}

/** What has happened since the start, or since `reset()`. */
export interface SiwcStats {
  /** Clients that signing in has made: a program that keeps its client makes one for each account. */
  readonly registrations: number;
  /** Codes that gave tokens. */
  readonly exchanges: number;
  /** Refresh tokens that gave tokens. */
  readonly refreshes: number;
  /** Refreshes that came before `earliest_refresh_at`. */
  readonly earlyRefreshes: number;
  /** Refreshes with a token that was used before. */
  readonly doubleSpends: number;
  /** Refresh tokens that were handed in at a sign-out. */
  readonly revocations: number;
}

/** What {@link SiwcEmulator.accessToken} can be told. */
export interface SiwcAccessTokenOptions {
  /** Whether it is good for the plan. Default true; otherwise its scope is `openid profile email`. */
  plan?: boolean;
  /** Whose it is, by `email`, `sub` or `workspace`. Default: the account in use at the browser. */
  account?: string;
  /** Lifetime in seconds; negative for a token that is expired already. Default: the emulator's `lifetime`. */
  expiresInSeconds?: number;
}

/** What {@link SiwcEmulator.tokens} can be told. */
export interface SiwcTokenSetOptions extends SiwcAccessTokenOptions {
  /** `agent_name_hint` of the registration. Default `Test app`. */
  agentName?: string;
  /** `ext_agent_host_id`. Default: a fixed one. An account's client on a host is made once. */
  hostId?: string;
  /** Lifetime of the refresh token in seconds; negative for one that has expired. Default: the emulator's `refreshLifetime`. */
  refreshExpiresInSeconds?: number;
}

/** A login, as if somebody had signed in. */
export interface SiwcTokenSet {
  clientId: string;
  hostId: string;
  accessToken: string;
  /** Missing without the plan: `offline_access` belongs to it. */
  refreshToken?: string;
  /** Missing when a fault said so. */
  idToken?: string;
  scope: string;
  /** Unix time in milliseconds at which the access token ends. */
  expiresAt: number;
  /** Unix time in milliseconds before which the refresh token is good for nothing. */
  earliestRefreshAt: number;
}

/** A running emulator of "Sign in with ChatGPT". */
export interface SiwcEmulator extends AsyncDisposable {
  /** `http://127.0.0.1:PORT/v1`: the client's `baseURL`. */
  readonly baseURL: string;
  /** `http://127.0.0.1:PORT`: the OAuth issuer, on the same server. */
  readonly issuer: string;
  /** For the client's `oauthConfig`: the endpoints follow from the issuer. */
  readonly oauthConfig: { issuer: string };
  /** Every request so far, oldest first. The list grows while requests arrive. */
  readonly requests: readonly RecordedRequest[];
  /** Counts of what must not happen too often. */
  readonly stats: SiwcStats;
  /** The clients that were registered so far. */
  readonly clients: readonly SiwcClient[];
  /** The unknowns of the real service; change them at any time. */
  readonly switches: SiwcSwitches;
  /** Accounts that there are; change or add some at any time. */
  readonly accounts: SiwcAccount[];
  /** Who is signed in at the browser. Set another one of `accounts` at any time; nobody else can be. */
  account: SiwcAccount;
  /** Milliseconds that the emulator's clock is ahead of `now`; negative when it is behind. Change it at any time. */
  clockOffset: number;
  /** Mints an access token, without a sign-in. The emulator accepts no others. */
  accessToken(options?: SiwcAccessTokenOptions): Promise<string>;
  /** A whole login, as if somebody had signed in: its refresh token is good once. */
  tokens(options?: SiwcTokenSetOptions): Promise<SiwcTokenSet>;
  /** Ends a login from the outside, as a user does in the settings of ChatGPT: by any of its tokens; without one, every login. */
  revoke(token?: string): void;
  /** Signs with a new key from now on. The key set keeps the old ones, unless `keepOld` is false. */
  rotateKeys(options?: { keepOld?: boolean }): Promise<void>;
  /** Queues what happens at the authorize page. Each request that keeps the rules takes one. */
  consent(...decisions: SiwcDecision[]): void;
  /** How many requests a part of the emulator has had since the start, or since `reset()`. */
  count(room: Exclude<SiwcFaultTarget, "id-token">): number;
  /** Queues answers. Each request to `/v1/responses` that keeps the rules takes one; when there is none it gets an echo. */
  script(...answers: ScriptedAnswer[]): void;
  /**
   * What script functions have thrown, failed assertions among them: the program under test got a 400 for each, and may have
   * swallowed it.
   */
  readonly errors: readonly unknown[];
  /** Throws the first of {@link errors}, if there is one. For the end of a test. */
  rethrow(): void;
  /** Sets a fault. It stands until it has struck `times` requests. */
  fault(fault: SiwcFault): void;
  /** Waits until no request is under way, e.g. to read `aborted` after a client gave up. */
  idle(): Promise<void>;
  /** Forgets queued answers and decisions, faults, recorded requests and counts. Clients, tokens, accounts, switches and clock stay. */
  reset(): void;
  /** Stops the server and closes every connection at once. */
  close(): Promise<void>;
}

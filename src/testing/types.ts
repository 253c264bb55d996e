/// <reference lib="esnext.disposable" preserve="true" />
import type { EmulatorLimits } from "./limits.ts";
import type { WorkspaceEntry } from "./rooms/accounts/workspaces.ts";
import type { CatalogueRow } from "./rooms/models/catalogue.ts";

/** What {@link createCodexEmulator} can be told. Every field is optional. */
export interface EmulatorOptions {
  /** TCP port on 127.0.0.1. Default 0: any free one. */
  port?: number;
  /** Key and certificate as PEM: the emulator speaks HTTPS. Default: HTTP. Codex CLI 0.171.0 takes turns over HTTPS only. */
  tls?: { key: string; cert: string };
  /** `chatgpt_plan_type` of the account. Default `plus`. */
  plan?: string;
  /** `chatgpt_account_id` of the account. Default: a fixed one. */
  accountId?: string;
  /** E-mail address of the account. Default `emulator@example.com`. */
  email?: string;
  /** What the authorize page does when nothing else was set by `consent()`. Default `allow`: the user agrees at once. */
  consent?: ConsentDecision;
  /**
   * Ports of `http://localhost:PORT/auth/callback` (or `127.0.0.1`) to which users may be sent back. Default 1455 and 1457, as registered for
   * the public client id; `any` for tests that run side by side.
   */
  redirectPorts?: readonly number[] | "any";
  /** Client ids besides the public one. */
  clientIds?: readonly string[];
  /** Lifetime of access tokens in seconds. Default 864000, ten days. */
  accessTokenLifetime?: number;
  /** Lifetime of refresh tokens in seconds. Default: without end. */
  refreshTokenLifetime?: number;
  /** The device login: whether the account allows it, seconds between two polls (5), lifetime of a code in seconds (900). */
  device?: { enabled?: boolean; interval?: number; lifetime?: number };
  /** Repeat the items in `response.completed`. Default false: the real backend sends `output: []` there. */
  fullOutput?: boolean;
  /** Begin every stream with a `codex.rate_limits` event. Default false. */
  rateLimitEvent?: boolean;
  /** Answer `/responses` without a `ChatGPT-Account-ID` header as Cloudflare does (403). Default false. */
  requireAccountId?: boolean;
  /** Milliseconds between two events of a stream. Default 0. */
  pace?: number;
  /** Names besides `127.0.0.1` and `localhost` that requests may ask, in lower case, without a port. Default: none. */
  hosts?: readonly string[];
  /** Record `authorization` and `cookie` as they came. Default false: their values are masked. */
  recordCredentials?: boolean;
  /** Models to add to the catalogue, or to replace in it, by `slug`. */
  models?: readonly CatalogueRow[];
  /**
   * Workspaces of the account, by `id`; what is left out is as in its personal one. Default: that one alone. The first that can
   * be worked in is the default one.
   */
  workspaces?: readonly EmulatorWorkspace[];
  /** Refuse `/responses` without `instructions`, as the backend did until the summer of 2026. Default false. */
  requireInstructions?: boolean;
  /** The emulator's clock, in milliseconds since 1970. Default `Date.now`. The `Date` header follows it. */
  now?: () => number;
}

/** A request as the emulator saw it. */
export interface RecordedRequest {
  readonly method: string;
  /** Path without the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** Names in lower case. `authorization` and `cookie` are masked unless `recordCredentials` is set. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed when it is JSON or a form (its files are `File`s), else the text; `undefined` when there was none. */
  readonly body: unknown;
  /** When the request arrived. */
  readonly time: Date;
  /** Part of the emulator that answered, whatever the path was called; `undefined` for a path that there is not. */
  readonly room: FaultTarget | undefined;
  /** Status that was answered; `undefined` until the headers are out, and when there was no answer. */
  readonly status: number | undefined;
  /** Whether the client closed the connection before the answer was complete. */
  readonly aborted: boolean;
}

/** A request to `/responses` that kept every rule, as a script function gets it. */
export interface ResponsesRequest extends RecordedRequest {
  readonly body: {
    readonly model: string;
    readonly instructions?: string | null;
    readonly input: readonly Readonly<Record<string, unknown>>[];
    readonly tools?: readonly Readonly<Record<string, unknown>>[];
    readonly [parameter: string]: unknown;
  };
  /** Text of the last message with role `user`; empty when there is none. */
  readonly userText: string;
}

/** A tool call in an answer. */
export interface ScriptedToolCall {
  /** Name of the tool. A name that the request declares as a `custom` tool gives a custom tool call. */
  name: string;
  /** Arguments: a value to be written as JSON, or the text itself (also a broken one). Default `{}`. */
  arguments?: unknown;
  /** Input of a custom tool call; having it makes the call a custom one. */
  input?: string;
  /** Default: `call_` and 24 random characters. */
  callId?: string;
  /** Namespace that the call names. Default: on Codex none; with Sign in with ChatGPT the one in which the request declares the tool. */
  namespace?: string;
}

/** Token counts as they stand in `response.usage`. */
export interface ScriptedUsage {
  input_tokens?: number;
  input_tokens_details?: { cached_tokens?: number; cache_write_tokens?: number };
  output_tokens?: number;
  output_tokens_details?: { reasoning_tokens?: number };
  total_tokens?: number;
}

/** One answer to one request, in parts. What is left out is not in the answer. */
export interface AnswerParts {
  /** Text of the message. */
  text?: string;
  /** Value whose JSON is the text of the message. Not together with `text`. */
  json?: unknown;
  /** Summary of a reasoning item, one text or several parts. It is sent whether or not the request asked for one. */
  reasoning?: string | readonly string[];
  /** Tool calls, after the message. */
  toolCalls?: readonly ScriptedToolCall[];
  /** The whole stream, event by event, instead of everything above. A string is written to the wire as it is. */
  events?: readonly (string | ({ type: string } & Record<string, unknown>))[];
  /** Counts to report instead of the estimated ones. */
  usage?: ScriptedUsage;
  /** HTTP status, 400 or above: the answer is an error body, not a stream. */
  status?: number;
  /**
   * With `status` the body: a string becomes `{"detail": ...}`, an object `{"error": ...}`. Without it the stream begins,
   * sends the text so far, and ends in `response.failed` with this code and message.
   */
  error?: string | { message?: string; code?: string | null; type?: string; param?: string | null };
  /** Extra response headers. */
  headers?: Readonly<Record<string, string>>;
  /** End in `response.incomplete` with this reason, e.g. `max_output_tokens` or `content_filter`. */
  incomplete?: string;
  /** Repeat the items in the last event. Default: the emulator's `fullOutput`. */
  outputInCompleted?: boolean;
  /** Milliseconds between two events. Default: the emulator's `pace`. */
  pace?: number;
}

/** An answer: its text, its parts, or a function of the request that gives one of these. */
export type ScriptedAnswer =
  | string
  | AnswerParts
  | ((request: ResponsesRequest) => string | AnswerParts | Promise<string | AnswerParts>);

/** A part of the emulator: what a fault can hit, and what requests are counted by. */
export type FaultTarget =
  | "responses"
  | "models"
  | "usage"
  | "accounts"
  /** Both image routes. */
  | "images"
  | "transcriptions"
  | "authorize"
  | "token"
  | "revoke"
  /** Beginning of a device login. */
  | "device"
  /** Its polls. */
  | "device-token"
  /** The page on which its code is typed. */
  | "device-page"
  | "discovery"
  | "jwks";

/**
 * What the user, or whoever is in between, does at the authorize page.
 *
 * - `allow`, `deny`: a button is pressed at once.
 * - `not-entitled`: `access_denied`, because the workspace has no access to Codex.
 * - `wrong-state`, `no-state`, `no-code`: the answer comes back with something foreign or missing.
 * - `page`: a page with two buttons. Nothing comes back until one is pressed.
 * - an object: that error. The description goes out as it is, hostile ones too.
 */
export type ConsentDecision =
  | "allow"
  | "deny"
  | "not-entitled"
  | "wrong-state"
  | "no-state"
  | "no-code"
  | "page"
  | { error: string; description?: string };

/**
 * What goes wrong.
 *
 * - `stall`: the answer begins, then nothing comes any more; the connection stays open.
 * - `truncate`: the answer ends early, in the middle of what it has to say.
 * - `reset`: the connection is torn down (TCP reset).
 * - `status`: an HTTP error, by default 500.
 * - `html`: Cloudflare's challenge page, by default 403.
 * - `plan-limit`: 429, the plan's allowance is spent.
 * - `burst-limit`: 429, too many requests for the moment.
 * - `overloaded`: on `responses` a 200 whose stream fails with `server_is_overloaded`; elsewhere a 503.
 * - `slow-headers`: the answer is right, but late.
 * - `empty`: 200 without a body.
 * - `omit`: the answer lacks `fields`, or everything: `{}`.
 * - `refresh-reused`, `refresh-expired`, `refresh-invalidated`: on `token`, the refresh token is worth nothing any more.
 */
export type FaultKind =
  | "stall"
  | "truncate"
  | "reset"
  | "status"
  | "html"
  | "plan-limit"
  | "burst-limit"
  | "overloaded"
  | "slow-headers"
  | "empty"
  | "omit"
  | "refresh-reused"
  | "refresh-expired"
  | "refresh-invalidated";

/** A fault and where it strikes. Faults of one target strike in the order in which they were set. */
export interface Fault {
  on: FaultTarget;
  kind: FaultKind;
  /** How many requests it strikes. Default 1; `Infinity` for all. */
  times?: number;
  /**
   * `stall`, `truncate`, `reset`: events of the stream sent before it strikes (by default half of them; `reset` without it
   * answers nothing at all). `slow-headers`: milliseconds of delay, by default 1000.
   */
  after?: number;
  /** `status` and `html`: the HTTP status. */
  status?: number;
  /** Body of a `status` fault instead of the usual one for that status. */
  body?: unknown;
  /** `omit`: the fields to leave out. Default: all of them. */
  fields?: readonly string[];
  /** Extra headers of the faulty answer, e.g. `retry-after`. */
  headers?: Readonly<Record<string, string>>;
}

/** A workspace as `/wham/accounts/check` tells of it. */
export type EmulatorWorkspace = Partial<WorkspaceEntry> & { id: string };

/** Who signs in at the emulator. Plain fields: set them whenever you like; the next tokens say so. */
export interface EmulatorAccount {
  /** `chatgpt_account_id`. Another account is another user. */
  accountId: string;
  /** `chatgpt_plan_type`. */
  plan: string;
  email: string;
  /** Whether the account is on FedRAMP. */
  fedramp: boolean;
}

/** OAuth endpoints of the emulator, in the shape of the client's `oauthConfig`. */
export interface EmulatorOAuthConfig {
  issuer: string;
  discoveryUrl: string;
  authorizationEndpoint: string;
  tokenEndpoint: string;
  revocationEndpoint: string;
}

/** What {@link CodexEmulator.accessToken} can be told. */
export interface AccessTokenOptions {
  /** Lifetime in seconds; negative for a token that is expired already. Default 864000, ten days. */
  expiresInSeconds?: number;
  /** `chatgpt_account_id`. Default: that of the emulator's `account`. */
  accountId?: string;
  /** `chatgpt_plan_type`. Default: that of the emulator's `account`. */
  plan?: string;
  /** Default: that of the emulator's `account`. */
  email?: string;
}

/** What {@link CodexEmulator.tokens} can be told. */
export interface TokenSetOptions extends AccessTokenOptions {
  /** Lifetime of the refresh token in seconds; negative for one that has expired. Default: the emulator's. */
  refreshExpiresInSeconds?: number;
  /** Default `openid profile email offline_access`. */
  scope?: string;
}

/** A login, in the shape in which token stores keep one. */
export interface EmulatorTokenSet {
  accessToken: string;
  /** Missing when the scope lacks `offline_access`. */
  refreshToken?: string;
  /** Missing when the scope lacks `openid`. */
  idToken?: string;
  accountId: string;
  /** Unix time in milliseconds at which the access token ends. */
  expiresAt: number;
}

/** The user's side of device logins. Without a code it is the newest login that waits. */
export interface EmulatorDevices {
  /** @throws {Error} when no login waits under this code. */
  approve(userCode?: string): void;
  /** @throws {Error} when no login waits under this code. */
  deny(userCode?: string): void;
}

/** A running emulator of the ChatGPT Codex backend. */
export interface CodexEmulator extends AsyncDisposable {
  /** `http://127.0.0.1:PORT/backend-api/codex` (`https` with `tls`): the client's `baseURL`. */
  readonly baseURL: string;
  /** `http://127.0.0.1:PORT`: the OAuth issuer, on the same server. */
  readonly issuer: string;
  /** Endpoints for the client's `oauthConfig`. */
  readonly oauthConfig: EmulatorOAuthConfig;
  /** Every request so far, oldest first. The list grows while requests arrive. */
  readonly requests: readonly RecordedRequest[];
  /** Numbers of the rate-limit headers; change them at any time. */
  readonly limits: EmulatorLimits;
  /** Who signs in; change it at any time. */
  readonly account: EmulatorAccount;
  /** The account's workspaces; change the list at any time. An empty one stands for the personal workspace. */
  readonly workspaces: EmulatorWorkspace[];
  /** The user's side of device logins. */
  readonly device: EmulatorDevices;
  /** Milliseconds that the emulator's clock is ahead of `now`; negative when it is behind. Change it at any time. */
  clockOffset: number;
  /** Mints an access token: an RS256 JWT with ChatGPT's claims. The emulator accepts no others. */
  accessToken(options?: AccessTokenOptions): Promise<string>;
  /** A whole login, as if somebody had signed in: its refresh token is good once. */
  tokens(options?: TokenSetOptions): Promise<EmulatorTokenSet>;
  /** Ends a login from the outside, by any of its tokens; without one, every login. */
  revoke(token?: string): void;
  /** Queues what happens at the authorize page. Each request that keeps the rules takes one. */
  consent(...decisions: ConsentDecision[]): void;
  /** How many requests a part of the emulator has had since the start, or since `reset()`. */
  count(room: FaultTarget): number;
  /** Queues answers. Each request to `/responses` that keeps the rules takes one; when there is none it gets an echo. */
  script(...answers: ScriptedAnswer[]): void;
  /**
   * What script functions have thrown, failed assertions among them: the program under test got a 400 for each, and may have
   * swallowed it.
   */
  readonly errors: readonly unknown[];
  /** Throws the first of {@link errors}, if there is one. For the end of a test. */
  rethrow(): void;
  /**
   * Queues what the next recordings say. Each request to `/transcribe` that keeps the rules takes one; when there is none its text
   * is the file's name and size. Nothing listens.
   */
  transcripts(...texts: string[]): void;
  /** Sets a fault. It stands until it has struck `times` requests. */
  fault(fault: Fault): void;
  /** Waits until no request is under way, e.g. to read `aborted` after a client gave up. */
  idle(): Promise<void>;
  /** Forgets queued answers and decisions, faults and recorded requests. Tokens, account and clock stay. */
  reset(): void;
  /** Stops the server and closes every connection at once. */
  close(): Promise<void>;
}

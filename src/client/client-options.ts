import type { Storage } from "../compat/store/port.ts";
import type { TokenStore } from "../runtime/auth/store.ts";
import type { Clock } from "../runtime/clock.ts";
import type { Hooks } from "../runtime/hooks.ts";
import type { Limits } from "../runtime/limits.ts";
import type { Logger, LogLevel } from "../runtime/log.ts";
import type {
  ContinuityOption,
  Embed,
  Fetch,
  McpServer,
  OAuthConfig,
  Secret,
  StoreBehavior,
  ValidationMode,
} from "../runtime/option-types.ts";
import type { Profile } from "../runtime/profile.ts";
import type { FetchOptions, HeadersLike } from "../runtime/request-options.ts";
import type { ProfileName } from "./profiles/names.ts";

export interface ClientOptions extends Hooks {
  /**
   * Default `https://chatgpt.com/backend-api/codex`; on the `openai` profile `OPENAI_BASE_URL`, else
   * `https://api.openai.com/v1`.
   */
  baseURL?: string | null | undefined;
  /**
   * Which rules apply: `codex`, `openai`, `siwc` ("Sign in with ChatGPT": a ChatGPT plan on OpenAI's API, the official way), or a
   * backend of your own as a {@link Profile} object (experimental). Default: `codex` when the base URL's path ends in `/backend-api/codex`, else `openai`; without a base URL `codex`, unless there is an `apiKey`
   * and no `accessToken`.
   */
  profile?: ProfileName | Profile | undefined;
  /** Further origins that a stored login may be sent to. They count only where `profile` is given, e.g. `profile: "codex"`. */
  allowedOrigins?: readonly string[] | undefined;
  /** ChatGPT access token of the caller's own, instead of a stored login. */
  accessToken?: Secret | undefined;
  /** API key for the `openai` profile, which it chooses where no base URL does. Default there: `OPENAI_API_KEY`. */
  apiKey?: Secret | undefined;
  /** ChatGPT account (workspace) id. Default: read from the access token. */
  accountId?: string | undefined;
  /** `openai` profile: sent as `OpenAI-Organization`. Default: `OPENAI_ORG_ID`. */
  organization?: string | null | undefined;
  /** `openai` profile: sent as `OpenAI-Project`. Default: `OPENAI_PROJECT_ID`. */
  project?: string | null | undefined;
  /** Secret for `webhooks.unwrap`. Default: `OPENAI_WEBHOOK_SECRET`. */
  webhookSecret?: string | null | undefined;
  oauthConfig?: OAuthConfig | undefined;
  /**
   * Your app's own name, as people see it when they sign in. The `siwc` profile needs it; the others do not look at it.
   */
  appName?: string | undefined;
  /** Where the login is kept. Default: the place of the `account`. */
  tokenStore?: TokenStore | undefined;
  /**
   * Which of the logins that this package keeps, by its name: up to 64 lower-case letters, digits, `.`, `_` and `-`. One client
   * is of one account; no other ever stands in for it. Not together with `tokenStore`, `accessToken` or `apiKey`. Default:
   * `OAUTH_CODEX_ACCOUNT`, else the one chosen by `oauth-codex use`, else the login without a name, which is called `default`.
   */
  account?: string | undefined;
  /**
   * Folder of the files, uploads and vector stores that live on this side. Default: `CODEX_COMPAT_STORAGE_DIR`, else
   * `~/.oauth_codex/compat`.
   */
  compatStorageDir?: string | undefined;
  /**
   * Whether responses are kept on this side, so that `previous_response_id` and `responses.retrieve` know them: prompts and
   * answers then lie on the disk. `store: false` on a call keeps nothing of that one. Default `"on"`: for 30 days after the
   * last use, 512 MB in all.
   */
  continuity?: ContinuityOption | undefined;
  /** Storage to use instead of a folder, e.g. `memoryStorage()`. `close()` leaves it open: it is its owner's. */
  storage?: Storage | undefined;
  /**
   * Gives a vector for each text, all of one length, from any model: with it, files that this client adds to vector stores on
   * this side are found by meaning as well as by words, and `embeddings.create` works where the backend has no such route. Asked for
   * at most 64 texts at a time; what it throws fails the file, the search or the call.
   */
  embed?: Embed | undefined;
  /**
   * MCP servers whose tools this side runs, on backends that have no hosted MCP (`codex`, `siwc`): by the `server_label` that a
   * request's tool names. A request reaches no other server: its `server_url` or `connector_id` must be the one written here.
   * Needs the package `@modelcontextprotocol/client`.
   */
  mcpServers?: Readonly<Record<string, McpServer>> | undefined;
  /** Milliseconds until the answer (of a stream: its first event) must be there. Default 600000. */
  timeout?: number | undefined;
  /** Milliseconds between two meaningful events of a stream; keep-alive comments do not count. Default 300000. */
  streamIdleTimeout?: number | undefined;
  /** Milliseconds for a stream as a whole. Default: no limit, since long reasoning is no fault. */
  totalTimeout?: number | undefined;
  /** How often a failed request is sent again. Default 2. */
  maxRetries?: number | undefined;
  /** Default `warn`. */
  validationMode?: ValidationMode | undefined;
  /** Default `auto_disable`. */
  storeBehavior?: StoreBehavior | undefined;
  /**
   * Look the model up in the account's list before a call is sent, and throw `ModelValidationError` when it is not there.
   * Costs one request every five minutes. When the list cannot be had, the call is sent as it is. Default false.
   */
  validateModel?: boolean | undefined;
  /**
   * Ask the backend for the workspaces of a stored login, and send its requests as the one in use wants them routed: one
   * request per login and hour, whose failure stops no call. Default true.
   */
  workspaceRouting?: boolean | undefined;
  /**
   * The person has agreed that the app works while they are away. The terms of the `siwc` profile want that asked before
   * `background: true` and batches, which throw without it. Default false.
   */
  backgroundConsent?: boolean | undefined;
  /**
   * `siwc` profile: the namespace in which function and custom tools are sent, as OpenAI documents it there; calls come back under
   * the tools' own names. `false` sends them as they are, which the service has taken so far. Default `"app_tools"`.
   */
  toolNamespace?: string | false | undefined;
  /** Requests of a batch (`batches.create`) that are under way at once, 1 to 32. Default 4. */
  batchConcurrency?: number | undefined;
  /** When what `client.limits` shows has changed, with what it was before. Same rules as for the other hooks. */
  onLimitsChange?: ((limits: Limits, before: Limits | undefined) => void) | undefined;
  /** Version that the Codex backend is told (`version` header, `client_version`); it gates new models. */
  clientVersion?: string | undefined;
  /** Where the client has its time from. Default: the machine's clock and timers. For tests, which can hold it. */
  clock?: Clock | undefined;
  defaultHeaders?: HeadersLike | undefined;
  defaultQuery?: Record<string, string | undefined> | undefined;
  /** Default: the global `fetch`. */
  fetch?: Fetch | undefined;
  /** Extra `RequestInit` fields for every request, e.g. undici's `dispatcher`. */
  fetchOptions?: FetchOptions | undefined;
  /** Default: `console`. */
  logger?: Logger | undefined;
  /** Default `warn`, or `OAUTH_CODEX_LOG`, or `OPENAI_LOG`. `debug` names every request; no level logs headers or bodies. */
  logLevel?: LogLevel | undefined;
  /** Allow use in a web page, where every visitor can read the key. Default false. */
  dangerouslyAllowBrowser?: boolean | undefined;
}

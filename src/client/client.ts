import { APIPromise, type Exchange } from "../runtime/api-promise.ts";
import type { Account } from "../runtime/auth/account.ts";
import type { LoginOptions } from "../runtime/auth/login/login.ts";
import type { StartedLogin } from "../runtime/auth/login/two-steps.ts";
import type { Call, Handler } from "../runtime/call.ts";
import * as errors from "../runtime/errors.ts";
import { httpCall, rawCall } from "../runtime/http.ts";
import { knownLimits, type Limits } from "../runtime/limits.ts";
import type { Logger, LogLevel } from "../runtime/log.ts";
import { namedURL } from "../runtime/named-url.ts";
import type { Operation } from "../runtime/operation.ts";
import type { WebFetch } from "../runtime/option-types.ts";
import {
  type AbstractPage,
  ConversationCursorPage,
  CursorPage,
  Page,
  PagePromise,
} from "../runtime/pagination.ts";
import type { Usage, UsageOptions } from "../runtime/plan-usage.ts";
import type { BuiltRequest } from "../runtime/request.ts";
import type { FetchOptions, HTTPMethod, RequestOptions } from "../runtime/request-options.ts";
import { targetOf } from "../runtime/target.ts";
import { toFile } from "../runtime/to-file.ts";
import type { ClientOptions } from "./client-options.ts";
import { ClientContext } from "./context.ts";
import { handlers } from "./handlers.ts";
import { helpers } from "./helpers.ts";
import { OPTION_NAMES } from "./option-names.ts";
import { type ResolvedOptions, resolveOptions } from "./options.ts";

/** What is wrong with the arguments rejects, like every other fault of the call. */
async function answered(handler: Handler, call: Call): Promise<Exchange<unknown>> {
  // A read stream that fails before it is read would end the process; its error still comes to whoever reads it.
  for (const value of call.args.flatMap((arg) => Object.values<Listening>(Object(arg)))) {
    value?.on?.("error", () => {});
  }
  sorting ??= await import("../runtime/sort-call.ts");
  return handler(sorting.sortCall(call));
}

type Listening = { on?(event: string, listener: () => void): void } | null | undefined;

/** Kept after the first call of a handler. */
let sorting: typeof import("../runtime/sort-call.ts") | undefined;

/**
 * Everything about the client but its accessor tree, which is generated. Use {@link OAuthCodexClient}.
 */
export class BaseClient {
  /** Private, so that no credential is ever printed with the client. */
  readonly #options: ResolvedOptions;
  readonly #context: ClientContext;
  #fetch: WebFetch | undefined;
  baseURL: string;
  timeout: number;
  maxRetries: number;
  /**
   * @throws {ConfigurationError} for an option that cannot work, e.g. a malformed `baseURL`.
   * @throws {AuthRequiredError} when the `openai` profile has no key.
   */
  constructor(options: ClientOptions = {}) {
    this.#options = resolveOptions(options);
    this.baseURL = this.#options.baseURL;
    this.timeout = this.#options.timeout;
    this.maxRetries = this.#options.maxRetries;
    this.#context = new ClientContext(this, this.#options);
    const strange = Object.keys(options).filter((name) => !(name in OPTION_NAMES));
    if (strange.length > 0) {
      void import("./strange-names.ts").then(({ warnOfStrangeNames }) =>
        warnOfStrangeNames(strange, this.#options.logger),
      );
    }
  }

  /**
   * The option `apiKey`, where it was given as text; else `null`. Never an `accessToken`, a stored login or a variable's key: what
   * the caller did not write here is not handed to code that takes it for a key. Another key: `withOptions`.
   */
  get apiKey(): string | null {
    const { apiKey } = this.#options.given;
    return typeof apiKey === "string" ? apiKey : null;
  }

  /** The option `organization`, or `OPENAI_ORG_ID`; `null` for none. Another one: `withOptions`. */
  get organization(): string | null {
    return this.#options.identity.organization ?? null;
  }

  /** The option `project`, or `OPENAI_PROJECT_ID`; `null` for none. Another one: `withOptions`. */
  get project(): string | null {
    return this.#options.identity.project ?? null;
  }

  /** The option `webhookSecret`; `null` for none. The variable `OPENAI_WEBHOOK_SECRET` is looked up when a webhook is checked. */
  get webhookSecret(): string | null {
    return this.#options.given.webhookSecret ?? null;
  }

  /** Where warnings go: the option `logger`, or the console. Another one: `withOptions`. */
  get logger(): Logger {
    return this.#options.given.logger ?? console;
  }

  /** The option `fetchOptions`: what every `fetch` gets besides. Other ones: `withOptions`, or those of a call. */
  get fetchOptions(): FetchOptions | undefined {
    return this.#options.given.fetchOptions;
  }

  /**
   * What is left of the ChatGPT plan, as the last answer's headers or events said; `undefined` before the first one and where a
   * backend does not say (`openai`, `siwc`). `usage()` asks for it. `onLimitsChange` tells of changes.
   */
  get limits(): Limits | undefined {
    return this.#context.shared.get(knownLimits);
  }

  /** Which backend's rules apply: the name of the profile. */
  get profile(): string {
    return this.#options.profile.name;
  }

  /** Streams wait this long between two meaningful events, in milliseconds. */
  get streamIdleTimeout(): number {
    return this.#options.streamIdleTimeout;
  }

  /** Streams may take this long as a whole, in milliseconds; `undefined` for no limit. */
  get totalTimeout(): number | undefined {
    return this.#options.totalTimeout;
  }

  /** What is logged. May be changed at any time. */
  get logLevel(): LogLevel {
    return this.#options.logger.level;
  }

  set logLevel(level: LogLevel) {
    this.#options.logger.level = level;
  }

  /**
   * A `fetch` that answers OpenAI's routes with this client, for programs on other libraries:
   * `new OpenAI({ apiKey: "unused", fetch: client.fetch })`. Bound, so that it can be handed on.
   *
   * Requests go by their path to the same handlers as the tree's methods. Nothing else of them is sent: no other URL, no header,
   * and never their `authorization`. Errors are answers in the API's shape; it rejects only when the caller aborts. What failed for
   * the moment was sent again by this client (`maxRetries`), and says so to the caller (`x-should-retry: false`). Parameters that
   * the backend did not see are named in the header `x-oauth-codex-dropped`.
   */
  get fetch(): WebFetch {
    this.#fetch ??= async (input, init) =>
      (await import("../fetch/serve.ts")).serve(this.#context, input, init);
    return this.#fetch;
  }

  /**
   * A client of the same class with some options changed. As long as login and base URL stay the same, both know what either
   * finds out: limits, the model list, warnings that were given.
   */
  withOptions(options: Partial<ClientOptions>): this {
    const { given, baseURL } = this.#options;
    const changed: ClientOptions = {
      ...given,
      // A changed property counts as much as an option; a base URL that was never given must not count as given.
      ...(this.baseURL === baseURL ? {} : { baseURL: this.baseURL }),
      timeout: this.timeout,
      maxRetries: this.maxRetries,
      logLevel: this.logLevel,
      ...options,
    };
    const Class = this.constructor as new (options: ClientOptions) => this;
    const copy = new Class(changed);
    this.#context.shareWith(copy.#context);
    return copy;
  }

  /**
   * Signs in with a ChatGPT account and keeps the login in the token store. In a browser by default: its answer comes back to
   * a server on this machine (port 1455, then 1457), or is pasted. Where no browser can open, with a code that is typed on any
   * device.
   *
   * @throws {AuthRequiredError} `login_timeout`, `login_cancelled`, `login_impossible`, `device_login_unavailable`,
   *   `login_of_another_profile`.
   * @throws {OAuthCallbackParseError} when the person or the server refused.
   * @throws {TokenExchangeError} when the answer could not be turned into tokens.
   * @throws {TokenStoreError} when the store cannot keep a login; asked before anybody signs in.
   * @throws {APIUserAbortError} after `signal`.
   */
  login(options?: LoginOptions): Promise<Account> {
    return this.#auth("login", options);
  }

  /**
   * First half of a login for web apps and bots: send the person to `url`, and give what comes back to {@link finishLogin}.
   *
   * @param options.redirectUri Where the person is sent back to. Default: `oauthConfig.redirectUri`, else
   *   that of the profile: `http://localhost:1455/auth/callback` on `codex`, whose client id allows `localhost` on ports 1455 and
   *   1457 only; `http://127.0.0.1:1455/auth/callback` on `siwc`, which takes any port of `127.0.0.1` and no other path.
   * @param options.consent Ask for consent again, also for what was withheld before. Default false.
   */
  startLogin(options?: { redirectUri?: string; consent?: boolean }): Promise<StartedLogin> {
    return this.#auth("startLogin", options);
  }

  /**
   * Second half of {@link startLogin}, within 15 minutes: the whole URL that the person was sent back to. Its state must be the
   * one of a login that this client's store has waiting, or of `resume`; each is used once. A code alone is never taken.
   *
   * @throws {OAuthStateMismatchError} @throws {OAuthCallbackParseError} @throws {TokenExchangeError}
   */
  finishLogin(callbackUrl: string | URL, options?: { resume?: string }): Promise<Account> {
    return this.#auth("finishLogin", { ...options, callbackUrl: String(callbackUrl) });
  }

  /**
   * Ends the login: removes it from the store, then revokes it on the server (best effort; a failure is logged). A client
   * with an `accessToken` of its own has no login to end.
   *
   * @throws {TokenStoreDeleteError} when the store cannot let go of it, or it is another program's (the Codex CLI's).
   */
  logout(): Promise<void> {
    return this.#auth("logout");
  }

  /** Whether there is a login (or an `accessToken`) that is good or can be refreshed. Nothing is sent. */
  isAuthenticated(): Promise<boolean> {
    return this.#auth("isAuthenticated");
  }

  /**
   * Whether the access token ends within `leewaySeconds` (default 60). Nothing is sent.
   *
   * @throws {AuthRequiredError} when there is no login.
   */
  isExpired(options?: { leewaySeconds?: number }): Promise<boolean> {
    return this.#auth("isExpired", options);
  }

  /**
   * Refreshes the login when its access token ends within 5 minutes, or in any case with `force`. Calls do this by
   * themselves. Resolves to whether there is a new access token.
   *
   * @throws {AuthRequiredError} when there is no login, or it can no longer be refreshed; `code` says why.
   * @throws {TokenRefreshError} when it failed in a way that may pass. The login is kept.
   */
  refreshIfNeeded(options?: { force?: boolean }): Promise<boolean> {
    return this.#auth("refreshIfNeeded", options);
  }

  /**
   * Who is signed in, as the stored tokens say; `undefined` when nobody is. Nothing is sent, unless it is for `workspaces`.
   *
   * @param options.workspaces Ask for the login's workspaces when they are not known. Default: told if calls have asked.
   * @throws {SDKRequestError} when they were asked for and could not be had.
   * @throws {AuthRequiredError} `login_of_another_profile` when the store holds such a one.
   */
  account(options?: { workspaces?: boolean }): Promise<Account | undefined> {
    return this.#auth("account", { ...options, sender: ClientContext.senderOf(this.#context) });
  }

  async #auth(name: keyof typeof import("../runtime/auth/front.ts"), options?: object): Promise<never> {
    const method = (await import("../runtime/auth/front.ts"))[name] as (
      ...args: unknown[]
    ) => Promise<unknown>;
    return (await method(this.#options.credentials, options)) as never;
  }

  /** `GET` a path below the base URL (or an absolute URL). */
  get<T>(path: string, options?: RequestOptions): APIPromise<T> {
    return this.request({ ...options, method: "get", path });
  }

  post<T>(path: string, options?: RequestOptions): APIPromise<T> {
    return this.request({ ...options, method: "post", path });
  }

  put<T>(path: string, options?: RequestOptions): APIPromise<T> {
    return this.request({ ...options, method: "put", path });
  }

  patch<T>(path: string, options?: RequestOptions): APIPromise<T> {
    return this.request({ ...options, method: "patch", path });
  }

  delete<T>(path: string, options?: RequestOptions): APIPromise<T> {
    return this.request({ ...options, method: "delete", path });
  }

  /** Any request: `options.method` and `options.path` say which. */
  request<T>(options: RequestOptions & { method: HTTPMethod; path: string }): APIPromise<T> {
    return this.#raw(options.method, options.path, options);
  }

  /**
   * The URL that a request of this client goes to.
   *
   * @param path Below the base URL, or an absolute URL.
   * @param query Laid over the client's `defaultQuery`.
   * @param defaultBaseURL Base URL to use when this client was not given one of its own.
   */
  buildURL(path: string, query?: object | null, defaultBaseURL?: string): string {
    return targetOf(ClientContext.senderOf(this.#context), path, query, defaultBaseURL).url.href;
  }

  /**
   * A request as `request()` would send it, not sent. Its headers hold the credential, which is resolved for it: a stored
   * login may be refreshed.
   *
   * @throws {AuthRequiredError} when there is no credential for that URL. @throws {ConfigurationError} for a bad option.
   */
  async buildRequest(
    options: RequestOptions & { path: string },
    { retryCount = 0 }: { retryCount?: number } = {},
  ): Promise<BuiltRequest> {
    const sender = ClientContext.senderOf(this.#context);
    return (await import("../runtime/request.ts")).buildRequest(sender, options, retryCount);
  }

  #raw<T>(method: HTTPMethod, path: string, options: RequestOptions = {}): APIPromise<T> {
    // The path goes in by the options: unlike an operation's template, it is taken as it stands.
    const operation: Operation = { id: method, method, body: true };
    return rawCall(this.#callOf(operation, [], { ...options, path })) as APIPromise<T>;
  }

  /**
   * Answers a method of the tree as its verdict on this profile says.
   * @internal
   */
  call<R>(operation: Operation, args: readonly unknown[], options: RequestOptions = {}): R {
    const { routes, otherwise } = this.#options.profile;
    const call = this.#callOf(operation, args, options);
    if (operation.method === undefined) {
      const helper = helpers[operation.id as keyof typeof helpers];
      const refused = !helper || routes[operation.id] === "unsupported";
      return (refused ? this.#refuse(operation) : helper(call)) as R;
    }
    const route = routes[operation.id] ?? otherwise;
    if (route === "unsupported") return this.#refuse(operation) as R;
    if (route === "http") return httpCall(call) as R;
    const exchange = answered(handlers[route as keyof typeof handlers], call);
    return (
      operation.page
        ? new PagePromise(exchange as Promise<Exchange<AbstractPage<unknown>>>)
        : new APIPromise(exchange)
    ) as R;
  }

  #callOf(operation: Operation, args: readonly unknown[], options: RequestOptions): Call {
    return { client: this.#context, operation, args, options };
  }

  /**
   * A method that the default profile does not support: a stub there, a plain request where the profile has the operation.
   * @internal
   */
  unsupported<R>(operation: Operation, args: readonly unknown[], options?: RequestOptions): R {
    // A helper has no route of its own: where its callees are missing it is refused under its own name.
    const { routes, otherwise } = this.#options.profile;
    const refused = operation.method === undefined && (routes[operation.id] ?? otherwise) === "unsupported";
    return refused ? (this.#refuse(operation) as R) : this.call<R>(operation, args, options);
  }

  #refuse(operation: Operation): unknown {
    const { name, stubs, syncStubs } = this.#options.profile;
    const { id, sync, page } = operation;
    const now = syncStubs?.[id] ?? sync;
    if (typeof now === "object") throw new errors.NotSupportedError(id, name, now);
    const refusal = stubs().then((texts) => {
      throw new errors.NotSupportedError(id, name, texts[id] ?? { reason: "There is no route for it." });
    });
    return page ? new PagePromise(refusal) : new APIPromise(refusal);
  }

  /**
   * Asks what is left of the plan (`GET /wham/usage`), and keeps it as {@link limits}. What else can be asked for is an option, and a
   * request, each: `usage({ daily: true })`.
   * @throws {NotSupportedError} where a backend does not tell (`openai`, `siwc`).
   */
  usage(options: UsageOptions = {}): APIPromise<Usage> {
    const { usage, name } = this.#options.profile;
    if (!usage) {
      const reason = "This backend does not tell what is left of a plan.";
      return new APIPromise(Promise.reject(new errors.NotSupportedError("usage", name, { reason })));
    }
    return new APIPromise(usage(this.#context, options));
  }

  /** Lets go of what the client holds open: the local storage with its threads. The next call opens it again. */
  async close(): Promise<void> {
    await (await import("../compat/store/open.ts")).closeStorageOf(this.#context);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /** Keeps credentials out of `console.log(client)`; what is shown is what a reader of a log wants to know. */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return `${this.constructor.name} { profile: "${this.profile}", baseURL: "${namedURL(this.baseURL)}" }`;
  }

  toJSON(): { profile: string; baseURL: string } {
    return { profile: this.profile, baseURL: namedURL(this.baseURL) };
  }

  static DEFAULT_TIMEOUT = 600_000;
  static toFile = toFile;
  static Page = Page;
  static CursorPage = CursorPage;
  static ConversationCursorPage = ConversationCursorPage;
  static OAuthCodexError = errors.OAuthCodexError;
  static OpenAIError = errors.OAuthCodexError;
  static SDKRequestError = errors.SDKRequestError;
  static APIError = errors.SDKRequestError;
  static APIConnectionError = errors.APIConnectionError;
  static APIConnectionTimeoutError = errors.APIConnectionTimeoutError;
  static APIUserAbortError = errors.APIUserAbortError;
  static NotFoundError = errors.NotFoundError;
  static ConflictError = errors.ConflictError;
  static RateLimitError = errors.RateLimitError;
  static BadRequestError = errors.BadRequestError;
  static AuthenticationError = errors.AuthenticationError;
  static InternalServerError = errors.InternalServerError;
  static PermissionDeniedError = errors.PermissionDeniedError;
  static UnprocessableEntityError = errors.UnprocessableEntityError;
  static NotSupportedError = errors.NotSupportedError;
  static AuthRequiredError = errors.AuthRequiredError;
  static ParameterValidationError = errors.ParameterValidationError;
  static InvalidWebhookSignatureError = errors.InvalidWebhookSignatureError;
}

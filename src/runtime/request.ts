import { type Credential, type CredentialSources, resolveCredential, usedFor } from "./auth/credentials.ts";
import type { Login } from "./auth/tokens/login.ts";
import type { SendOverrides } from "./call.ts";
import { checkRequestOptions } from "./check-options.ts";
import type { Clock } from "./clock.ts";
import type { SDKRequestError } from "./errors/api.ts";
import { OAuthCodexError } from "./errors/base.ts";
import { asRecord, type HeaderMap, layHeaders, mergeHeaders, withoutProtected } from "./headers.ts";
import type { Hooks } from "./hooks.ts";
import type { LeveledLogger } from "./log.ts";
import { namedURL } from "./named-url.ts";
import type { Operation } from "./operation.ts";
import type { Fetch } from "./option-types.ts";
import { fillPath } from "./path.ts";
import { execute, type LiveResponse, type PipelineContext } from "./pipeline.ts";
import type { IdentityInput, Profile } from "./profile.ts";
import { blotted, withCause, withoutToken } from "./refusal.ts";
import type { SerializedBody } from "./request-body.ts";
import type { RequestOptions } from "./request-options.ts";
import { Sendable } from "./sendable.ts";
import { serializeBody } from "./serialize.ts";
import { Target, type TargetBase, targetOf } from "./target.ts";
import { transmit, type WireAnswer } from "./transport.ts";
import type { Route } from "./workspaces/workspaces.ts";

/** Where requests come from: a client, as far as sending needs it. Its numbers and base URL are those of the moment. */
export interface Sender extends TargetBase {
  readonly timeout: number;
  readonly maxRetries: number;
  readonly settings: SendSettings;
  /** The error of a refused request. */
  toError(answer: WireAnswer, operation: Operation): SDKRequestError | Promise<SDKRequestError>;
}

/** What does not change while a client lives. */
export interface SendSettings {
  readonly profile: Profile;
  readonly credentials: CredentialSources;
  readonly identity: Omit<IdentityInput, "fedramp" | "retry" | "timeout">;
  readonly defaultHeaders: HeaderMap;
  readonly fetch: Fetch;
  readonly fetchOptions: RequestInit | undefined;
  /** Where the workspaces of a login count: not with a credential of the caller's own. */
  readonly workspaces: Profile["workspaces"];
  /** Told of every attempt, where there is somebody to be told. */
  readonly hooks: Hooks | undefined;
  readonly logger: LeveledLogger;
  readonly clock: Clock;
  readonly random: () => number;
}

/** What all attempts of a call have in common. */
interface Plan {
  readonly method: string;
  readonly target: Target;
  readonly init: RequestInit | undefined;
  readonly timeout: number;
}

/** Everything but the body, which may have to be waited for: an await without need would cost every request. */
function plan(sender: Sender, operation: Operation, bound: Sendable, options: RequestOptions): Plan {
  const { fetchOptions } = sender.settings;
  const query = options.query === undefined ? bound.query : options.query;
  return {
    method: (options.method ?? operation.method ?? "get").toUpperCase(),
    target: targetOf(
      sender,
      fillPath(options.path ?? operation.path ?? "", options.path === undefined ? bound.path : {}),
      options.extraQuery ? { ...query, ...options.extraQuery } : query,
      options.defaultBaseURL,
    ),
    init: options.fetchOptions ? { ...fetchOptions, ...options.fetchOptions } : fetchOptions,
    timeout: options.timeout ?? sender.timeout,
  };
}

function bodyOf(
  sender: Sender,
  operation: Operation,
  bound: Sendable,
  options: RequestOptions,
): SerializedBody | Promise<SerializedBody> {
  return serializeBody(operation, options, bound.body, () =>
    mergeHeaders(sender.settings.defaultHeaders, options.headers).get("content-type"),
  );
}

/** A request as `fetch` would be given it. Its headers hold the credential. */
export interface BuiltRequest {
  req: RequestInit & { method: string; headers: Headers };
  url: string;
  /** Milliseconds. */
  timeout: number;
}

/** What {@link sendRequest} would send first, not sent. */
export async function buildRequest(
  sender: Sender,
  options: RequestOptions,
  retry: number,
): Promise<BuiltRequest> {
  const raw: Operation = { id: "", method: "get", body: true };
  const bound = Sendable.bare();
  checkRequestOptions(options);
  const body = await bodyOf(sender, raw, bound, options);
  const built = plan(sender, raw, bound, options);
  const signal = options.signal ?? undefined;
  const until = signal ?? new AbortController().signal;
  const credential = await resolveCredential(sender.settings.credentials, built.target, until);
  const route = await routeOf(sender, credential, built, until);
  const merged = headersOf(sender, raw, options, { body, credential, route, overrides: {}, retry });
  const { content } = body;
  return {
    req: {
      ...built.init,
      method: built.method,
      headers: new Headers(asRecord(merged)),
      ...(signal && { signal }),
      ...(content !== undefined && { body: content }),
      ...(content instanceof ReadableStream && { duplex: "half" as const }),
    },
    url: routed(built.target, route).url.href,
    timeout: built.timeout,
  };
}

/** Builds the request of one call, sends it with retries, and gives the live answer. */
export function sendRequest(
  sender: Sender,
  operation: Operation,
  bound: Sendable,
  options: RequestOptions,
  overrides: SendOverrides,
): Promise<LiveResponse> {
  checkRequestOptions(options);
  const body = bodyOf(sender, operation, bound, options);
  const deliver = (ready: SerializedBody): Promise<LiveResponse> => {
    const sending = new Sending(
      sender,
      operation,
      options,
      overrides,
      plan(sender, operation, bound, options),
      ready,
    );
    const { hooks } = sender.settings;
    return hooks
      ? import("./hooks.ts").then(({ executeWatched }) => executeWatched(sending, hooks, sending.told()))
      : execute(sending);
  };
  return body instanceof Promise ? body.then(deliver) : deliver(body);
}

/** One call while it is sent, over all its attempts. */
class Sending implements PipelineContext {
  readonly maxRetries: number;
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
  readonly logger: LeveledLogger;
  readonly clock: Clock;
  readonly random: () => number;
  readonly heedsShouldRetry: boolean;
  readonly accepts: ((status: number) => boolean) | undefined;
  readonly #sender: Sender;
  readonly #operation: Operation;
  readonly #options: RequestOptions;
  readonly #overrides: SendOverrides;
  readonly #plan: Plan;
  readonly #body: SerializedBody;
  /** What a stream has given is gone: it cannot be sent again. */
  readonly #once: boolean;
  #renewed = false;
  /** What the last attempt was sent with. */
  #token = "";

  constructor(
    sender: Sender,
    operation: Operation,
    options: RequestOptions,
    overrides: SendOverrides,
    plan: Plan,
    body: SerializedBody,
  ) {
    const { logger, clock, random } = sender.settings;
    this.#sender = sender;
    this.#operation = operation;
    this.#options = options;
    this.#overrides = overrides;
    this.#plan = plan;
    this.#body = body;
    this.#once = body.content instanceof ReadableStream;
    this.maxRetries = this.#once ? 0 : (options.maxRetries ?? sender.maxRetries);
    this.timeout = plan.timeout;
    this.signal = options.signal ?? undefined;
    this.logger = logger;
    this.clock = clock;
    this.random = random;
    this.heedsShouldRetry = sender.settings.profile.heedsShouldRetry ?? false;
    this.accepts = overrides.accepts;
  }

  toError(answer: WireAnswer): SDKRequestError | Promise<SDKRequestError> {
    return this.#sender.toError(answer, this.#operation);
  }

  withoutSecrets(text: string): string {
    return blotted(this.#token, text);
  }

  attempt(retry: number, signal: AbortSignal): Promise<WireAnswer> {
    const { onAbort } = this.#body;
    if (onAbort) signal.addEventListener("abort", onAbort, { once: true });
    const credential = resolveCredential(this.#sender.settings.credentials, this.#plan.target, signal);
    return credential instanceof Promise
      ? credential.then((found) => this.#send(found, retry, signal))
      : this.#send(credential, retry, signal);
  }

  async #send(credential: Credential, retry: number, signal: AbortSignal): Promise<WireAnswer> {
    const { fetch, profile, workspaces } = this.#sender.settings;
    const { method, init } = this.#plan;
    const route = workspaces && (await routeOf(this.#sender, credential, this.#plan, signal));
    const target = routed(this.#plan.target, route);
    const headers = headersOf(this.#sender, this.#operation, this.#options, {
      body: this.#body,
      credential,
      route,
      overrides: this.#overrides,
      retry,
    });
    this.#token = credential.login.accessToken;
    this.#debug(target, `(retry ${retry})`);
    let answer: WireAnswer;
    try {
      answer = await transmit({ method, target, headers, body: this.#body.content, signal, init }, fetch);
    } catch (error) {
      // Looked at only now, since it costs; and what is none must not be sent again as a broken connection.
      void target.url;
      throw error;
    }
    this.#debug(target, `answered ${answer.response.status}`);
    const said = answer.response.ok ? answer : withoutToken(this.#token, answer);
    if (profile.auth) usedFor.set(said.response, credential);
    // Once per call, and no retry in the caller's sense: the request was never looked at.
    if (answer.response.status !== 401 || this.#renewed || this.#once) return said;
    if ((await profile.isEndedToken?.(answer)) === false) return said;
    this.#renewed = true;
    const next = await this.#renewal(credential, said, signal);
    if (!next) return said;
    const again = await this.#send(next, retry, signal);
    if (again.response.status === 401) next.refused?.();
    return again;
  }

  /** Another credential after a 401. When there is none to be had for the moment, the 401 stays what it is, with that as its cause. */
  async #renewal(
    credential: Credential,
    refusal: WireAnswer,
    signal: AbortSignal,
  ): Promise<Credential | undefined> {
    try {
      return await credential.renew?.();
    } catch (cause) {
      if (signal.aborted || !(cause instanceof OAuthCodexError) || credential.isOver?.(cause)) throw cause;
      // Thrown here it is not sent again: the same credential would be refused the same way.
      throw withCause(await this.toError(refusal), cause);
    }
  }

  /** What hooks may be told of it. */
  told(): { operation: string; method: string; url: string } {
    const { method, target } = this.#plan;
    const { id, method: verb } = this.#operation;
    // A raw request has no name but its verb and its path.
    const operation = id === verb ? `${id} ${namedURL(this.#options.path ?? "")}` : id;
    return { operation, method, url: namedURL(target.href) };
  }

  /** Called in every attempt: not even the text is made when nobody reads it. */
  #debug(target: Target, what: string): void {
    const { method } = this.#plan;
    if (this.logger.level === "debug") this.logger.debug(`${method} ${namedURL(target.href)} ${what}`);
  }
}

/** Kept after the first request of a login. */
let routeFor: typeof import("./workspaces/workspaces.ts").routeFor | undefined;

/** What the workspace of a login changes of its request; `undefined` elsewhere than at the client's own backend. */
async function routeOf(
  sender: Sender,
  { login }: Credential,
  { target, timeout }: Pick<Plan, "target" | "timeout">,
  signal: AbortSignal,
): Promise<Route | undefined> {
  if (!sender.settings.workspaces || target.url.origin !== new URL(sender.baseURL).origin) return undefined;
  routeFor ??= (await import("./workspaces/workspaces.ts")).routeFor;
  return await routeFor(sender, login, { timeout, signal });
}

function routed(target: Target, route: Route | undefined): Target {
  if (route?.origin === undefined) return target;
  const { pathname, search } = target.url;
  return new Target(route.origin + pathname + search);
}

/** The headers of one attempt, each layer over the ones before it. */
function headersOf(
  sender: Sender,
  operation: Operation,
  options: RequestOptions,
  attempt: {
    readonly body: SerializedBody;
    readonly credential: Credential;
    readonly route: Route | undefined;
    readonly overrides: SendOverrides;
    readonly retry: number;
  },
): HeaderMap {
  const { body, overrides, retry, credential, route } = attempt;
  const kind: Kind = { accept: operation.accept ?? "application/json", type: body.type };
  return layHeaders(
    commonHeaders(sender.settings, kind, { login: credential.login, route }, retry, options.timeout),
    [
      operation.beta === undefined ? undefined : { "openai-beta": operation.beta },
      overrides.headers,
      withoutProtected(options.extraHeaders),
      options.headers,
    ],
  );
}

/** What is asked for and what is brought. */
interface Kind {
  readonly accept: string;
  readonly type: string | undefined;
}

/** Who asks, and by which way. */
interface Asker {
  readonly login: Login;
  readonly route: Route | undefined;
}

/** The last ones that were made, for a first attempt with the client's timeout. */
const common = new WeakMap<SendSettings, Kind & Asker & { headers: HeaderMap }>();

/** What nearly all requests of a client have in common: made, and looked through for what no header may hold, once. */
function commonHeaders(
  config: SendSettings,
  { accept, type }: Kind,
  { login, route }: Asker,
  retry: number,
  timeout: number | undefined,
): HeaderMap {
  const usual = retry === 0 && timeout === undefined;
  const known = usual ? common.get(config) : undefined;
  const isSame = known?.login === login && known.route === route;
  if (isSame && known.accept === accept && known.type === type) return known.headers;
  const { identity, profile, defaultHeaders } = config;
  const headers = mergeHeaders(
    { accept },
    profile.identity({
      ...identity,
      accountId: identity.accountId ?? login.accountId ?? route?.accountId,
      fedramp: login.fedramp,
      retry,
      timeout,
    }),
    route?.headers,
    { authorization: `Bearer ${login.accessToken}` },
    defaultHeaders,
    { "content-type": type },
  );
  if (usual) common.set(config, { login, route, accept, type, headers });
  return headers;
}

import { type Credential, type CredentialSources, resolveCredential, usedFor } from "./auth/credentials.ts";
import type { Login } from "./auth/tokens/login.ts";
import type { SendOverrides } from "./call.ts";
import { checkRequestOptions } from "./check-options.ts";
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
import { type Target, type TargetBase, targetOf } from "./target.ts";
import { transmit, type WireAnswer } from "./transport.ts";

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
  /** Told of every attempt, where there is somebody to be told. */
  readonly hooks: Hooks | undefined;
  readonly logger: LeveledLogger;
  readonly now: () => number;
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
  const credential = await resolveCredential(
    sender.settings.credentials,
    built.target,
    signal ?? new AbortController().signal,
  );
  const merged = headersOf(sender, raw, options, { body, credential, overrides: {}, retry });
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
    url: built.target.url.href,
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
  readonly now: () => number;
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
    const { logger, now, random } = sender.settings;
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
    this.now = now;
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
    const { fetch, profile } = this.#sender.settings;
    const { method, target, init } = this.#plan;
    const headers = headersOf(this.#sender, this.#operation, this.#options, {
      body: this.#body,
      credential,
      overrides: this.#overrides,
      retry,
    });
    this.#token = credential.login.accessToken;
    this.#debug(`(retry ${retry})`);
    let answer: WireAnswer;
    try {
      answer = await transmit({ method, target, headers, body: this.#body.content, signal, init }, fetch);
    } catch (error) {
      // Looked at only now, since it costs; and what is none must not be sent again as a broken connection.
      target.url satisfies URL;
      throw error;
    }
    this.#debug(`answered ${answer.response.status}`);
    const said = answer.response.ok ? answer : withoutToken(this.#token, answer);
    if (profile.auth) usedFor.set(said.response, credential);
    // Once per call, and no retry in the caller's sense: the request was never looked at.
    if (answer.response.status !== 401 || this.#renewed || this.#once) return said;
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
  #debug(what: string): void {
    const { method, target } = this.#plan;
    if (this.logger.level === "debug") this.logger.debug(`${method} ${namedURL(target.href)} ${what}`);
  }
}

/** The headers of one attempt, each layer over the ones before it. */
function headersOf(
  sender: Sender,
  operation: Operation,
  options: RequestOptions,
  attempt: {
    readonly body: SerializedBody;
    readonly credential: Credential;
    readonly overrides: SendOverrides;
    readonly retry: number;
  },
): HeaderMap {
  const { body, overrides, retry, credential } = attempt;
  const kind: Kind = { accept: operation.accept ?? "application/json", type: body.type };
  return layHeaders(commonHeaders(sender.settings, kind, credential.login, retry, options.timeout), [
    operation.beta === undefined ? undefined : { "openai-beta": operation.beta },
    overrides.headers,
    withoutProtected(options.extraHeaders),
    options.headers,
  ]);
}

/** What is asked for and what is brought. */
interface Kind {
  readonly accept: string;
  readonly type: string | undefined;
}

/** The last ones that were made, for a first attempt with the client's timeout. */
const common = new WeakMap<SendSettings, Kind & { login: Login; headers: HeaderMap }>();

/** What nearly all requests of a client have in common: made, and looked through for what no header may hold, once. */
function commonHeaders(
  config: SendSettings,
  { accept, type }: Kind,
  login: Login,
  retry: number,
  timeout: number | undefined,
): HeaderMap {
  const usual = retry === 0 && timeout === undefined;
  const known = usual ? common.get(config) : undefined;
  if (known?.login === login && known.accept === accept && known.type === type) return known.headers;
  const { identity, profile, defaultHeaders } = config;
  const headers = mergeHeaders(
    { accept },
    profile.identity({
      ...identity,
      accountId: identity.accountId ?? login.accountId,
      fedramp: login.fedramp,
      retry,
      timeout,
    }),
    { authorization: `Bearer ${login.accessToken}` },
    defaultHeaders,
    { "content-type": type },
  );
  if (usual) common.set(config, { login, accept, type, headers });
  return headers;
}

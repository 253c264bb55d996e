import { type Credential, resolveCredential, usedFor } from "./auth/credentials.ts";
import { type BoundCall, bind } from "./bind.ts";
import type { BaseClient } from "./client.ts";
import { asHeaders, type HeaderMap, mergeHeaders, withoutProtected } from "./headers.ts";
import type { Operation } from "./operation.ts";
import { checkRequestOptions } from "./options.ts";
import { fillPath } from "./path.ts";
import { execute, type LiveResponse, type PipelineContext } from "./pipeline.ts";
import type { RequestOptions } from "./request-options.ts";
import { type SerialisedBody, serialiseBody } from "./serialise.ts";
import { type Target, targetOf } from "./target.ts";
import { transmit, type WireAnswer } from "./transport.ts";

/** What a handler may change of the request that its operation makes. */
export interface SendOverrides {
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  /** Statuses that are an answer although `fetch` calls them none: 304 to a conditional request. */
  readonly accepts?: (status: number) => boolean;
}

/** What all attempts of a call have in common. */
interface Plan {
  readonly method: string;
  readonly target: Target;
  readonly body: SerialisedBody;
  readonly init: RequestInit;
  readonly timeout: number;
  headers(credential: Credential, retry: number): HeaderMap;
}

async function plan(
  client: BaseClient,
  operation: Operation,
  bound: BoundCall,
  options: RequestOptions,
  overrides: SendOverrides,
): Promise<Plan> {
  checkRequestOptions(options);
  const config = client._options;
  const body = await serialiseBody(
    operation,
    options,
    "body" in overrides ? overrides.body : bound.body,
    () => mergeHeaders(config.defaultHeaders, options.headers).get("content-type"),
  );
  return {
    method: (options.method ?? operation.method ?? "get").toUpperCase(),
    target: targetOf(
      client,
      fillPath(options.path ?? operation.path ?? "", options.path === undefined ? bound.path : {}),
      { ...(options.query === undefined ? bound.query : options.query), ...options.extraQuery },
      options.defaultBaseURL,
    ),
    body,
    init: { ...config.fetchOptions, ...options.fetchOptions },
    timeout: options.timeout ?? client.timeout,
    headers: (credential, retry) =>
      headersOf(client, operation, options, { body, credential, overrides, retry }),
  };
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
  client: BaseClient,
  options: RequestOptions,
  retry: number,
): Promise<BuiltRequest> {
  const raw: Operation = { id: "", method: "get", body: true };
  const built = await plan(client, raw, bind(raw, []), options, {});
  const signal = options.signal ?? undefined;
  const credential = await resolveCredential(
    client._options.credentials,
    built.target,
    signal ?? new AbortController().signal,
  );
  const headers = asHeaders(built.headers(credential, retry));
  const body = built.body.content;
  return {
    req: {
      ...built.init,
      method: built.method,
      headers,
      ...(signal && { signal }),
      ...(body !== undefined && { body }),
      ...(body instanceof ReadableStream && { duplex: "half" as const }),
    },
    url: built.target.url.href,
    timeout: built.timeout,
  };
}

/** Builds the request of one call, sends it with retries, and gives the live answer. */
export async function sendRequest(
  client: BaseClient,
  operation: Operation,
  bound: BoundCall,
  options: RequestOptions,
  overrides: SendOverrides,
): Promise<LiveResponse> {
  const config = client._options;
  const built = await plan(client, operation, bound, options, overrides);
  const { method, target, body, init } = built;
  const debug = (what: string): void => {
    // Told of every attempt: not even the text is made when nobody reads it.
    if (config.logger.level === "debug") config.logger.debug(`${method} ${placeOf(target)} ${what}`);
  };
  // What a stream has given is gone: it cannot be sent again.
  const once = body.content instanceof ReadableStream;
  let renewed = false;
  const context: PipelineContext = {
    maxRetries: once ? 0 : (options.maxRetries ?? client.maxRetries),
    timeout: built.timeout,
    signal: options.signal ?? undefined,
    logger: config.logger,
    now: config.now,
    random: config.random,
    accepts: overrides.accepts,
    toError: (answer) => config.profile.toError(answer, client),
    attempt: async (retry, signal) => {
      if (body.onAbort) signal.addEventListener("abort", body.onAbort, { once: true });
      const send = async (credential: Credential): Promise<WireAnswer> => {
        const headers = built.headers(credential, retry);
        debug(`(retry ${retry})`);
        const answer = await transmit(
          { method, target, headers, body: body.content, signal, init },
          config.fetch,
        );
        debug(`answered ${answer.response.status}`);
        usedFor.set(answer.response, credential);
        return answer;
      };
      const credential = await resolveCredential(config.credentials, target, signal);
      const answer = await send(credential);
      // Once per call, and no retry in the caller's sense: the request was never looked at.
      if (answer.response.status !== 401 || renewed || once) return answer;
      renewed = true;
      const next = await credential.renew?.();
      return next ? await send(next) : answer;
    },
  };
  if (!config.watched) return await execute(context);
  const { executeWatched } = await import("./hooks.ts");
  return await executeWatched(context, config.given, {
    operation: operation.id,
    method,
    url: placeOf(target),
  });
}

/** What may be told of where a request goes: no query, which may hold anything. */
function placeOf({ url }: Target): string {
  return url.origin + url.pathname;
}

/** The headers of one attempt, each layer over the ones before it. */
function headersOf(
  client: BaseClient,
  operation: Operation,
  options: RequestOptions,
  attempt: {
    readonly body: SerialisedBody;
    readonly credential: Credential;
    readonly overrides: SendOverrides;
    readonly retry: number;
  },
): HeaderMap {
  const { identity, profile, defaultHeaders } = client._options;
  const { body, overrides, retry } = attempt;
  const { token, accountId } = attempt.credential;
  return mergeHeaders(
    { accept: operation.accept ?? "application/json" },
    profile.identity({
      ...identity,
      token,
      accountId: identity.accountId ?? accountId,
      retry,
      timeout: options.timeout,
    }),
    { authorization: `Bearer ${token}` },
    defaultHeaders,
    body.type === undefined ? undefined : { "content-type": body.type },
    operation.beta === undefined ? undefined : { "openai-beta": operation.beta },
    overrides.headers,
    withoutProtected(options.extraHeaders),
    options.headers,
  );
}

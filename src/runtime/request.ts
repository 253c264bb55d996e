import { type Credential, resolveCredential } from "./auth/credentials.ts";
import type { BoundCall } from "./bind.ts";
import type { BaseClient } from "./client.ts";
import { type HeaderMap, mergeHeaders, withoutProtected } from "./headers.ts";
import type { Operation } from "./operation.ts";
import { checkRequestOptions } from "./options.ts";
import { fillPath } from "./path.ts";
import { execute, type LiveResponse, type PipelineContext } from "./pipeline.ts";
import type { RequestOptions } from "./request-options.ts";
import { type SerialisedBody, serialiseBody } from "./serialise.ts";
import { targetOf, transmit, type WireAnswer } from "./transport.ts";

/** What a handler may change of the request that its operation makes. */
export interface SendOverrides {
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** Builds the request of one call, sends it with retries, and gives the live answer. */
export async function sendRequest(
  client: BaseClient,
  operation: Operation,
  bound: BoundCall,
  options: RequestOptions,
  overrides: SendOverrides,
): Promise<LiveResponse> {
  checkRequestOptions(options);
  const config = client._options;
  const method = options.method ?? operation.method ?? "get";
  const body = await serialiseBody(
    operation,
    options,
    "body" in overrides ? overrides.body : bound.body,
    mergeHeaders(config.defaultHeaders, options.headers).get("content-type"),
  );
  const target = targetOf(
    config.baseURLGiven || !options.defaultBaseURL ? client.baseURL : options.defaultBaseURL,
    fillPath(options.path ?? operation.path ?? "", options.path === undefined ? bound.path : {}),
    {
      ...config.defaultQuery,
      ...((options.query === undefined ? bound.query : options.query) ?? {}),
      ...options.extraQuery,
    },
  );
  const { url } = target;
  const place = url.origin + url.pathname;
  const init = { ...config.fetchOptions, ...options.fetchOptions };
  // What a stream has given is gone: it cannot be sent again.
  const once = body.content instanceof ReadableStream;
  let renewed = false;
  const context: PipelineContext = {
    maxRetries: once ? 0 : (options.maxRetries ?? client.maxRetries),
    timeout: options.timeout ?? client.timeout,
    signal: options.signal ?? undefined,
    logger: config.logger,
    now: config.now,
    random: config.random,
    toError: (answer) => config.profile.toError(answer, client),
    attempt: async (retry, signal) => {
      if (body.onAbort) signal.addEventListener("abort", body.onAbort, { once: true });
      const send = async (credential: Credential): Promise<WireAnswer> => {
        const headers = headersOf(client, operation, options, { body, credential, overrides, retry });
        config.logger.debug(`${method.toUpperCase()} ${place} (retry ${retry})`);
        return await transmit({ method, target, headers, body: body.content, signal, init }, config.fetch);
      };
      const credential = await resolveCredential(config.credentials, url, signal);
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
    method: method.toUpperCase(),
    url: place,
  });
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

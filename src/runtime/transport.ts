import createClient from "openapi-fetch";
import type { paths } from "../generated/openapi.ts";
import type { Fetch } from "./client-options.ts";
import { APIConnectionError } from "./errors/api.ts";
import { type HeaderMap, toHeaders } from "./headers.ts";
import { fillPath } from "./path.ts";
import { stringifyQuery } from "./query.ts";
import type { BodyInit } from "./serialise.ts";

/** One attempt, ready for the wire but for its URL, which path and query still make. */
export interface WireRequest {
  readonly method: string;
  readonly baseURL: string;
  /** Template below the base URL, or an absolute URL. */
  readonly path: string;
  readonly pathParams: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: HeaderMap;
  readonly body: BodyInit | undefined;
  readonly signal: AbortSignal;
  readonly init: RequestInit;
}

/** An answer, and for a refusal (4xx, 5xx) its body: parsed when it was JSON, else text. */
export interface WireAnswer {
  readonly response: Response;
  readonly errorBody?: unknown;
}

/**
 * What openapi-fetch builds instead of a real `Request`. A `Request` would be built, cloned and taken apart again by
 * `fetch` (measured: a sixth of the throughput), and callers' own `fetch` would no longer see `(url, init)`.
 */
class PlainRequest {
  readonly url: string;
  readonly init: RequestInit;

  constructor(url: string, init: RequestInit) {
    this.url = url;
    this.init = init;
  }
}

const MAX_REDIRECTS = 5;

const client = createClient<paths>({
  Request: PlainRequest as unknown as typeof Request,
  pathSerializer: fillPath,
  querySerializer: stringifyQuery,
  // Bodies are serialised once per call, before the first attempt.
  bodySerializer: (body: unknown) => body as BodyInit,
});

/** The URL that a request goes to, without sending it. */
export function urlOf(request: Pick<WireRequest, "baseURL" | "path" | "pathParams">): URL {
  const path = fillPath(request.path, request.pathParams);
  return new URL(isAbsolute(path) ? path : request.baseURL.replace(/\/+$/, "") + slashed(path));
}

/** Sends one attempt. Rejects when there is no answer; an answer of any status resolves. */
export async function transmit(request: WireRequest, fetch: Fetch): Promise<WireAnswer> {
  const [path = "", ...given] = request.path.split("?");
  // A path may bring a query of its own; the params are laid over it.
  const query = { ...Object.fromEntries(new URLSearchParams(given.join("?"))), ...request.query };
  const headers = toHeaders(request.headers);
  const {
    data: _,
    error,
    response,
  } = await client.request(
    request.method as "get",
    (isAbsolute(path) ? path : slashed(path)) as never,
    {
      // openapi-fetch joins base and path as text; an absolute path needs a base that adds nothing.
      baseUrl: isAbsolute(path) ? "" : request.baseURL,
      params: { path: request.pathParams, query },
      headers: headers.has("content-type") ? headers : withoutContentType(headers),
      body: request.body,
      parseAs: "stream",
      fetch: ((plain: PlainRequest) => follow(plain, fetch)) as unknown as typeof globalThis.fetch,
      ...request.init,
      // Node's fetch insists on this for bodies that are streams.
      ...(request.body instanceof ReadableStream ? { duplex: "half" } : {}),
      redirect: "manual",
      signal: request.signal,
    } as never,
  );
  return error === undefined ? { response } : { response, errorBody: error };
}

/** `null` keeps openapi-fetch from adding `application/json` where the body brings its own type (or none). */
function withoutContentType(headers: Headers): Record<string, string | null> {
  return { ...Object.fromEntries(headers), "content-type": null };
}

/**
 * Follows redirects within the origin only: the request carries a credential, and `fetch` itself would take some of the
 * headers along to another host.
 */
async function follow({ url, init }: PlainRequest, fetch: Fetch): Promise<Response> {
  let target = url;
  for (let hops = 0; ; hops++) {
    const response = await fetch(target, init);
    const location = response.headers.get("location");
    if (
      response.type !== "opaqueredirect" &&
      (response.status < 300 || response.status >= 400 || !location)
    ) {
      return response;
    }
    const next = location ? new URL(location, target) : undefined;
    await response.body?.cancel();
    const repeatable = init.method === "GET" || response.status === 307 || response.status === 308;
    if (!next || next.origin !== new URL(target).origin || !repeatable || hops === MAX_REDIRECTS) {
      throw new APIConnectionError({
        code: "redirect_refused",
        retryable: false,
        message: `The server redirected the request to ${next?.origin ?? "another place"}. Redirects to another origin are never followed; if that is where the API lives, use it as baseURL.`,
      });
    }
    target = next.href;
  }
}

function isAbsolute(path: string): boolean {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(path);
}

function slashed(path: string): string {
  return path.startsWith("/") ? path : `/${path}`;
}

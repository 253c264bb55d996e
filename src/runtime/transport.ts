import createClient from "openapi-fetch";
import type { paths } from "../generated/openapi.ts";
import type { Fetch } from "./client-options.ts";
import { APIConnectionError } from "./errors/api.ts";
import type { HeaderMap } from "./headers.ts";
import { stringifyQuery } from "./query.ts";
import type { BodyInit } from "./serialise.ts";

/** Where a request goes: worked out once per call, for all its attempts. */
export interface Target {
  /** Without the query that the params make. */
  readonly url: URL;
  /** Empty for an absolute path: openapi-fetch joins base and path as text. */
  readonly baseURL: string;
  readonly path: string;
  readonly query: Readonly<Record<string, unknown>>;
}

/** One attempt, ready for the wire. */
export interface WireRequest {
  readonly method: string;
  readonly target: Target;
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
  querySerializer: stringifyQuery,
});

/** @param path Filled in, below the base URL or an absolute URL; it may bring a query, over which `query` is laid. */
export function targetOf(baseURL: string, path: string, query: Readonly<Record<string, unknown>>): Target {
  const absolute = isAbsolute(path);
  const base = absolute ? "" : baseURL.replace(/\/+$/, "");
  const joined = absolute ? path : slashed(path);
  const [bare = "", ...given] = joined.split("?");
  return {
    url: new URL(base + joined),
    baseURL: base,
    path: bare,
    query: { ...Object.fromEntries(new URLSearchParams(given.join("?"))), ...query },
  };
}

/** Sends one attempt. Rejects when there is no answer; an answer of any status resolves. */
export async function transmit(request: WireRequest, fetch: Fetch): Promise<WireAnswer> {
  const { method, target, headers, body, signal, init } = request;
  // Bodies are serialised once per call, before the first attempt: openapi-fetch, which would guess a type, sees none.
  const send = (plain: PlainRequest): Promise<Response> =>
    follow(plain.url, body === undefined ? plain.init : { ...plain.init, body }, fetch);
  const {
    data: _,
    error,
    response,
  } = await client.request(
    method as "get",
    target.path as never,
    {
      baseUrl: target.baseURL,
      params: { query: target.query },
      headers: Object.fromEntries(headers),
      parseAs: "stream",
      fetch: send as unknown as typeof globalThis.fetch,
      ...init,
      // Node's fetch insists on this for bodies that are streams.
      ...(body instanceof ReadableStream ? { duplex: "half" } : {}),
      redirect: "manual",
      signal,
    } as never,
  );
  return error === undefined ? { response } : { response, errorBody: error };
}

/**
 * Follows redirects within the origin only: the request carries a credential, and `fetch` itself would take some of the
 * headers along to another host.
 */
async function follow(url: string, init: RequestInit, fetch: Fetch): Promise<Response> {
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

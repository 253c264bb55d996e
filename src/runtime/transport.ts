import createClient from "openapi-fetch";
import type { paths } from "../generated/openapi.ts";
import type { Fetch } from "./client-options.ts";
import { APIConnectionError } from "./errors/api.ts";
import { asHeaders, type HeaderMap } from "./headers.ts";
import type { BodyInit } from "./serialise.ts";
import type { Target } from "./target.ts";

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
});

/** Sends one attempt. Rejects when there is no answer; an answer of any status resolves. */
export async function transmit(request: WireRequest, fetch: Fetch): Promise<WireAnswer> {
  const { method, target, headers, body, signal, init } = request;
  // Bodies are serialised once per call, before the first attempt: openapi-fetch, which would guess a type, sees none.
  const send = ({ url, init }: PlainRequest): Promise<Response> => {
    init.headers = asHeaders(headers);
    if (body !== undefined) init.body = body;
    return follow(url, init, fetch);
  };
  const {
    data: _,
    error,
    response,
  } = await client.request(
    method as "get",
    target.path as never,
    {
      baseUrl: target.baseURL,
      querySerializer: () => target.search,
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
    const redirected = response.type === "opaqueredirect";
    if (!redirected && (response.status < 300 || response.status >= 400)) return response;
    const location = response.headers.get("location");
    if (!redirected && !location) return response;
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

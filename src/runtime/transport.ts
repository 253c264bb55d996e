import createClient from "openapi-fetch";
import type { paths } from "../generated/openapi.ts";
import { asRecord, type HeaderMap } from "./headers.ts";
import type { Fetch } from "./option-types.ts";
import { redirection } from "./redirect.ts";
import type { BodyInit } from "./request-body.ts";
import type { Target } from "./target.ts";

/** One attempt, ready for the wire. */
interface WireRequest {
  readonly method: string;
  readonly target: Target;
  readonly headers: HeaderMap;
  readonly body: BodyInit | undefined;
  readonly signal: AbortSignal;
  readonly init: RequestInit | undefined;
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

  constructor(url: string) {
    this.url = url;
  }
}

const client = createClient<paths>({
  Request: PlainRequest as unknown as typeof Request,
});

/** Sends one attempt. Rejects when there is no answer; an answer of any status resolves. */
export async function transmit(request: WireRequest, fetch: Fetch, hops = 0): Promise<WireAnswer> {
  // What openapi-fetch would only hand on is put there by us: it copies its options several times a call.
  let begun: Response | undefined;
  const send = async ({ url }: PlainRequest): Promise<Response> => {
    begun = await fetch(url, initOf(request));
    return begun;
  };
  const answer = client.request(
    request.method as "get",
    request.target.href as never,
    { parseAs: "stream", fetch: send as unknown as typeof globalThis.fetch } as never,
  );
  const { error, response } = await answer.catch((thrown: unknown) => {
    // A refusal is one by its status, whatever becomes of its words: a clock or a broken line must not have it sent again.
    if (!begun || begun.ok) throw thrown;
    return { error: undefined, response: begun };
  });
  if (!response.ok && response.status < 400) {
    const target = redirection(request, response, hops);
    if (target) return await transmit({ ...request, target }, fetch, hops + 1);
  }
  return error === undefined ? { response } : { response, errorBody: error };
}

function initOf({ method, headers, body, signal, init }: WireRequest): RequestInit {
  return {
    ...init,
    method,
    headers: asRecord(headers),
    // Bodies are serialized once per call, before the first attempt: openapi-fetch, which would guess a type, sees none.
    ...(body !== undefined && { body }),
    // Node's fetch insists on this for bodies that are streams.
    ...(body instanceof ReadableStream && { duplex: "half" }),
    redirect: "manual",
    signal,
  };
}

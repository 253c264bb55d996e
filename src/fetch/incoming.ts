import type { BodyInit } from "../runtime/request-body.ts";

/** A request of a host, before anything of it is read. */
export interface Incoming {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly signal: AbortSignal | undefined;
  readonly body: BodyInit | AsyncIterable<Uint8Array> | null | undefined;
}

/** The parts of `fetch(input, init)`, without making a `Request` of them, which would write out a form that is given as one. */
export function incoming(input: string | URL | Request, init: RequestInit = {}): Incoming {
  const request = typeof input === "object" && "headers" in input ? input : undefined;
  // A path alone is enough for a program that gave no base URL.
  const url = new URL(request ? request.url : String(input), "http://localhost");
  return {
    method: (init.method ?? request?.method ?? "GET").toUpperCase(),
    url,
    headers: new Headers(init.headers ?? request?.headers),
    signal: init.signal ?? request?.signal ?? undefined,
    body: init.body === undefined ? request?.body : init.body,
  };
}

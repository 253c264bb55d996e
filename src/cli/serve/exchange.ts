import type { IncomingMessage, ServerResponse } from "node:http";
import { bodyOf, hasBody, saysTooLarge, tooLarge } from "./body.ts";
import {
  allowedOrigin,
  checkHost,
  checkOrigin,
  checkSecret,
  isPreflight,
  originHeaders,
  preflightHeaders,
} from "./guards.ts";
import { type Refusal, refusal, refusalBody, refusalHeaders } from "./refusal.ts";
import { type RequestLine, routeName } from "./request-line.ts";
import type { SecretCheck } from "./secret.ts";
import { headersOf, sendBody } from "./send.ts";

/** What requests are answered with. */
export interface Answering {
  readonly port: number;
  readonly secret: SecretCheck;
  readonly origins: ReadonlySet<string>;
  readonly maxBody: number;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly log: (line: RequestLine) => void;
  /** Why none is answered for the moment, if so. */
  readonly closed: () => Refusal | undefined;
}

/** How long a refused body is read on, unseen: a caller that is still sending would see no answer but a broken connection. */
const LINGER_MS = 2_000;

interface Exchange {
  /** Aborted when the caller leaves; aborting it ends the exchange. */
  readonly left: AbortController;
  /** Tells a caller that waits for it to send the body. */
  readonly proceed?: () => void;
}

/** One request and its answer. The guards come first, before anything is read; what passes them goes to the client. */
export async function exchange(
  request: IncomingMessage,
  response: ServerResponse,
  answering: Answering,
  { left, proceed }: Exchange,
): Promise<void> {
  const { method = "GET", headersDistinct: headers } = request;
  const url = targetOf(request, answering.port);
  let bytes = 0;
  logged(request, response, answering, url, () => bytes);
  response.once("close", () => {
    if (!response.writableFinished) left.abort();
  });
  response.on("error", () => {});

  const origin = allowedOrigin(headers, answering.origins);
  const head = (status: number, given: Readonly<Record<string, string>>): void => {
    response.writeHead(status, {
      ...given,
      ...originHeaders(origin, Object.keys(given)),
      vary: "Origin",
      // What is left of a body would be taken for the next request.
      ...(isRead(request) ? {} : { connection: "close" }),
    });
  };
  const say = async (
    status: number,
    given: Readonly<Record<string, string>>,
    body: string,
  ): Promise<void> => {
    head(status, { ...given, "content-length": String(Buffer.byteLength(body)) });
    if (method !== "HEAD") {
      bytes += Buffer.byteLength(body);
      response.write(body);
    }
    // Who waits to be told to send is not told.
    if (!proceed || proceeded) await restOf(request, response);
    response.end();
  };
  const refuse = (why: Refusal): Promise<void> => say(why.status, refusalHeaders(why), refusalBody(why));
  let proceeded = false;

  const barred = checkHost(headers, answering.port) ?? checkOrigin(headers, answering.origins);
  if (barred) return await refuse(barred);
  if (isPreflight(method, headers)) {
    head(204, preflightHeaders(headers));
    response.end();
    return;
  }
  if (!url) return await refuse(NO_PATH);
  if (url.pathname === "/health") {
    const isAsked = method === "GET" || method === "HEAD";
    return await (isAsked
      ? say(200, { "content-type": "application/json" }, HEALTHY)
      : refuse(NOT_TO_HEALTH));
  }
  const kept = checkSecret(headers, answering.secret) ?? answering.closed();
  if (kept) return await refuse(kept);
  if (saysTooLarge(request, answering.maxBody)) return await refuse(tooLarge(request, answering.maxBody));
  proceeded = true;
  proceed?.();

  let exceeded = false;
  const body = bodyOf(request, answering.maxBody, () => {
    exceeded = true;
    left.abort();
  });
  const type = request.headers["content-type"];
  try {
    const answer = await answering.fetch(url.href, {
      method,
      headers: type === undefined ? {} : { "content-type": type },
      ...(hasBody(request) ? { body } : {}),
      signal: left.signal,
    });
    head(answer.status, headersOf(answer.headers));
    response.flushHeaders();
    await sendBody(answer.body, response, (count) => {
      bytes += count;
    });
  } catch {
    // Who has left, or is cut off, is told nothing.
    if (exceeded) await refuse(tooLarge(request, answering.maxBody));
    else if (left.signal.aborted || response.headersSent) response.destroy();
    else await refuse(FAILED);
  }
}

const HEALTHY = '{"status":"ok"}';

const NO_PATH = refusal(
  400,
  "invalid_request_target",
  "A request must name a path, e.g. POST /v1/responses. This is no proxy for other servers.",
);
const NOT_TO_HEALTH = refusal(405, "method_not_allowed", "Only GET /health is answered.", {
  allow: "GET, HEAD",
});
const FAILED = refusal(
  500,
  "internal_error",
  "The request failed on this side, in a way that was not expected.",
);

/** The URL of a request that names a path; `undefined` for one to a proxy, or to nothing. */
function targetOf({ url = "" }: IncomingMessage, port: number): URL | undefined {
  return url.startsWith("/") ? (URL.parse(`http://127.0.0.1:${port}${url}`) ?? undefined) : undefined;
}

/** Writes the line when all is over. */
function logged(
  { method = "GET" }: IncomingMessage,
  response: ServerResponse,
  { log }: Answering,
  url: URL | undefined,
  bytes: () => number,
): void {
  const time = new Date().toISOString();
  const from = performance.now();
  response.once("close", () => {
    log({
      time,
      method,
      route: url ? routeName(method, url) : null,
      status: response.statusCode,
      ms: Math.round(performance.now() - from),
      bytes: bytes(),
      aborted: !response.writableFinished,
    });
  });
}

const isRead = (request: IncomingMessage): boolean => request.complete || !hasBody(request);

/** Resolves when a caller has sent what it was sending, or goes on for too long. */
async function restOf(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (isRead(request) || request.destroyed) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, LINGER_MS);
    const done = (): void => {
      clearTimeout(timer);
      resolve();
    };
    request.once("end", done).once("error", done);
    response.once("close", done);
    request.resume();
  });
}

import type { IncomingMessage, ServerResponse } from "node:http";
import { bodyOf, hasBody, saysTooLarge, tooLarge } from "./body.ts";
import {
  allowedOrigin,
  checkHost,
  checkOrigin,
  checkSecret,
  isPreflight,
  preflightHeaders,
} from "./guards.ts";
import { type Refusal, refusal } from "./refusal.ts";
import { Reply } from "./reply.ts";
import { type RequestLine, routeName } from "./request-line.ts";
import type { SecretCheck } from "./secret.ts";

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

/**
 * One request and its answer, until nothing of it is left to be sent.
 *
 * @param proceed Tells a caller that waits for it to send the body.
 */
export async function exchange(
  request: IncomingMessage,
  response: ServerResponse,
  answering: Answering,
  proceed?: () => void,
): Promise<void> {
  const time = new Date().toISOString();
  const from = performance.now();
  const { method = "GET" } = request;
  /** Aborted when the caller leaves, or its connection is ended. */
  const left = new AbortController();
  const url = targetOf(request, answering.port);
  const reply = new Reply(request, response, allowedOrigin(request.headersDistinct, answering.origins));
  reply.waiting = proceed !== undefined;
  const over = overOf(request, response).then(() => {
    const aborted = !reply.whole && !response.writableFinished;
    if (aborted) left.abort();
    answering.log({
      time,
      method,
      route: url ? routeName(method, url) : null,
      status: response.statusCode,
      ms: Math.round(performance.now() - from),
      bytes: reply.bytes,
      aborted,
    });
  });
  response.on("error", () => {});
  const why = await answered(request, answering, reply, { method, url, left, proceed });
  // Who has left, or is cut off, is told nothing.
  if (why === LEFT || (why && response.headersSent)) response.destroy();
  else if (why) await reply.refuse(why);
  await over;
}

interface Passed {
  readonly method: string;
  readonly url: URL | undefined;
  readonly left: AbortController;
  readonly proceed: (() => void) | undefined;
}

/** The guards come first, before anything is read; what passes them goes to the client. @returns why there is no answer. */
async function answered(
  request: IncomingMessage,
  { port, origins, secret, maxBody, fetch, closed }: Answering,
  reply: Reply,
  { method, url, left, proceed }: Passed,
): Promise<Refusal | typeof LEFT | undefined> {
  const headers = request.headersDistinct;
  const barred = checkHost(headers, port) ?? checkOrigin(headers, origins);
  if (barred) return barred;
  if (isPreflight(method, headers)) {
    await reply.say(204, preflightHeaders(headers));
    return undefined;
  }
  if (!url) return NO_PATH;
  if (url.pathname === "/health") {
    if (method !== "GET" && method !== "HEAD") return NOT_TO_HEALTH;
    await reply.say(200, { "content-type": "application/json" }, HEALTHY);
    return undefined;
  }
  const kept = checkSecret(headers, secret) ?? closed();
  if (kept) return kept;
  if (saysTooLarge(request, maxBody)) return tooLarge(request, maxBody);
  reply.waiting = false;
  proceed?.();

  let exceeded = false;
  const body = bodyOf(request, maxBody, () => {
    exceeded = true;
    left.abort();
  });
  const type = request.headers["content-type"];
  try {
    const answer = await fetch(url.href, {
      method,
      headers: type === undefined ? {} : { "content-type": type },
      ...(hasBody(request) ? { body } : {}),
      signal: left.signal,
    });
    await reply.hand(answer);
    return undefined;
  } catch {
    if (exceeded) return tooLarge(request, maxBody);
    return left.signal.aborted ? LEFT : FAILED;
  }
}

/** The caller has left, or was cut off. */
const LEFT = Symbol("left");
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

/** Resolves when an answer was sent, or there is no connection any more on which it could be. */
function overOf({ socket }: IncomingMessage, response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const over = (): void => {
      socket.off("close", over);
      response.off("close", over);
      resolve();
    };
    socket.once("close", over);
    response.once("close", over);
  });
}

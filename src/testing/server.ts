import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { type Body, readRequestBody } from "./body.ts";
import { Exchange } from "./exchange.ts";
import { type FaultLike, strikeOnArrival } from "./faults.ts";
import { maskHeaders, type OpenRecord, type Recorder } from "./recorder.ts";
import { detail, type Refusal } from "./refusal.ts";
import { findRoom, type Room } from "./routing.ts";
import type { FaultTarget } from "./types.ts";

interface RunningServer {
  readonly port: number;
  close(): Promise<void>;
}

interface ServerParts<Target extends FaultTarget> {
  readonly rooms: readonly Room<Target>[];
  /** Answers what no room answers. @returns false where nothing is: the answer is a 404 or 405 then. */
  readonly elsewhere?: (exchange: Exchange) => boolean;
  readonly recorder: Recorder;
  readonly faults: { take(target: Target, stage: "arrival"): FaultLike | undefined };
  readonly now: () => number;
  readonly recordCredentials: boolean;
  /** Names besides those of this machine that a request may ask. */
  readonly hosts: readonly string[];
  readonly tls: { readonly key: string; readonly cert: string } | undefined;
}

/** Starts the HTTP server on 127.0.0.1, with a certificate the HTTPS server. */
export async function startServer<Target extends FaultTarget>(
  port: number,
  parts: ServerParts<Target>,
): Promise<RunningServer> {
  let closing: Promise<void> | undefined;
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    serve(request, response, parts, () => closing !== undefined).catch(() => response.destroy());
  };
  const server = parts.tls ? createTlsServer(parts.tls, listener) : createServer(listener);
  // A pooled client connection must outlive a test's pauses: one that the server drops just when it is used again
  // would look like a fault nobody asked for.
  server.keepAliveTimeout = 120_000;
  server.requestTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host: "127.0.0.1", port }, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no TCP address");
  return {
    port: address.port,
    close() {
      closing ??= new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      return closing;
    },
  };
}

async function serve<Target extends FaultTarget>(
  request: IncomingMessage,
  response: ServerResponse,
  { rooms, elsewhere, recorder, faults, now, recordCredentials, hosts }: ServerParts<Target>,
  closing: () => boolean,
): Promise<void> {
  const asked = `http://emulator.invalid${request.url ?? "/"}`;
  const url = new URL(URL.canParse(asked) ? asked : "http://emulator.invalid/");
  const headers = flatHeaders(request);
  const record: OpenRecord = {
    method: request.method ?? "GET",
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: recordCredentials ? headers : maskHeaders(headers),
    body: undefined,
    time: new Date(now()),
    room: undefined,
    status: undefined,
    aborted: false,
  };
  recorder.open(record);
  let exchange: Exchange | undefined;
  response.once("close", () => {
    record.aborted = !response.writableFinished && !exchange?.tornDown && !closing();
    recorder.close(record);
  });
  let body: Body;
  try {
    body = await readRequestBody(request);
  } catch {
    // The client went away in the middle of its request; `close` above has recorded it.
    return;
  }
  record.body = body.ok ? body.value : undefined;
  exchange = new Exchange({ record, url, headers, body }, response);
  // The clock of the whole server: clients compare theirs with this header.
  exchange.answerHeaders["date"] = new Date(now()).toUTCString();
  const host = hostOf(headers["host"]);
  if (!OWN_HOSTS.has(host) && !hosts.includes(host)) {
    exchange.refuse(wrongHost(host));
    return;
  }
  // The real backend speaks WebSocket too. A client falls back to HTTP after this status, and tries again after others.
  const { room, refusal } =
    headers["upgrade"] === undefined
      ? findRoom(rooms, record.method, url.pathname)
      : { refusal: detail("Upgrade Required", 426) };
  if (refusal) {
    if (headers["upgrade"] !== undefined || !elsewhere?.(exchange)) exchange.refuse(refusal);
    return;
  }
  record.room = room.target;
  const fault = faults.take(room.target, "arrival");
  if (fault && (await strikeOnArrival(exchange, fault))) return;
  try {
    await room.answer(exchange);
  } catch (error) {
    // A fault of the emulator's own: said aloud where that is still possible, since a broken connection explains nothing.
    if (response.headersSent) response.destroy();
    else
      exchange.refuse({
        status: 500,
        body: { error: { message: `The emulator failed: ${error}`, type: "emulator_error" } },
      });
  }
}

/** A page that somebody looks at could have its own name lead here, and read what the emulator gives. */
const OWN_HOSTS: ReadonlySet<string> = new Set(["127.0.0.1", "localhost", "[::1]"]);

const hostOf = (given = ""): string => given.toLowerCase().replace(/:\d*$/, "");

function wrongHost(host: string): Refusal {
  const message = `The emulator answers to this machine's names, not to ${JSON.stringify(host)}. Its option hosts takes others.`;
  return {
    status: 421,
    body: { error: { message, type: "emulator_error", param: null, code: "wrong_host" } },
  };
}

function flatHeaders(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(", ") : (value ?? ""),
    ]),
  );
}

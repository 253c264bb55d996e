import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { answerBroken, brokenRequest } from "./broken.ts";
import { Connections } from "./connections.ts";
import { type Answering, exchange } from "./exchange.ts";
import { listen } from "./listen.ts";
import { refusal } from "./refusal.ts";
import { SecretCheck } from "./secret.ts";

export interface ServerOptions extends Pick<Answering, "origins" | "maxBody" | "fetch" | "log"> {
  /** 0 takes any free one. */
  readonly port: number;
  readonly secret: string;
  /** Milliseconds in which headers, and a whole request, have to come. */
  readonly patience?: { readonly headers: number; readonly request: number };
}

export interface LocalServer {
  readonly port: number;
  /** Requests under way. */
  readonly requests: number;
  /** Takes no more requests, and resolves when those under way are answered or were cut off after this many milliseconds. */
  stop(graceMs: number): Promise<void>;
}

/** Far above what a person's own programs have open. */
const MOST_CONNECTIONS = 1_024;
const MOST_REQUESTS = 512;
const MOST_HEADERS = 16_384;
/** A form of half a gigabyte may come from a slow disk. */
const PATIENCE = { headers: 15_000, request: 300_000 };
/** Longer than clients keep connections for later, so that none is used just as it is ended here. */
const KEEP_ALIVE_MS = 65_000;

/**
 * A server on loopback that answers with a client's `fetch`.
 *
 * @throws {ServeError} when the port cannot be had.
 */
export async function startServer({ port: wanted, secret, ...given }: ServerOptions): Promise<LocalServer> {
  const connections = new Connections();
  const { headers, request } = given.patience ?? PATIENCE;
  let stopping = false;
  const answering = {
    ...given,
    secret: new SecretCheck(secret),
    port: wanted,
    closed: () => (stopping ? STOPPING : connections.requests >= MOST_REQUESTS ? BUSY : undefined),
  };
  /** What is being written on a connection. */
  const current = new WeakMap<Duplex, ServerResponse>();
  const handle = (incoming: IncomingMessage, response: ServerResponse, proceed?: () => void): void => {
    current.set(incoming.socket, response);
    // No request may end the process.
    const work = exchange(incoming, response, answering, proceed).catch(() => void response.destroy());
    connections.during(incoming.socket, work);
  };
  const makeServer = (): Server => {
    const server = createServer({
      headersTimeout: headers,
      requestTimeout: request,
      connectionsCheckingInterval: Math.min(5_000, headers),
      keepAliveTimeout: KEEP_ALIVE_MS,
      maxHeaderSize: MOST_HEADERS,
      // One without it is refused by the guard, which says so.
      requireHostHeader: false,
    });
    server.maxConnections = MOST_CONNECTIONS;
    server.on("connection", (socket) => connections.add(socket));
    // A connection that cannot be taken, e.g. for too many open files, ends nothing.
    server.on("error", () => {});
    server.on("request", handle);
    // What else a caller may expect is not known here, and not needed.
    server.on("checkExpectation", (incoming, response) => handle(incoming, response));
    server.on("checkContinue", (incoming, response) =>
      handle(incoming, response, () => response.writeContinue()),
    );
    server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
      const written = current.get(socket);
      // A second answer in the middle of one would be taken for a part of it.
      if (error.code === "ECONNRESET" || (written?.headersSent && !written.writableFinished))
        socket.destroy(error);
      else {
        const why = brokenRequest(error);
        answerBroken(socket, why);
        given.log({ ...NOTHING, time: new Date().toISOString(), status: why.status });
      }
    });
    return server;
  };
  const { port, servers } = await listen(wanted, makeServer);
  answering.port = port;
  return {
    port,
    get requests() {
      return connections.requests;
    },
    async stop(graceMs) {
      stopping = true;
      const closed = servers.map((server) => new Promise((resolve) => server.close(resolve)));
      let timer: NodeJS.Timeout | undefined;
      const over = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, graceMs);
      });
      await Promise.race([connections.end(), over]);
      clearTimeout(timer);
      await connections.cut();
      await Promise.all(closed);
    },
  };
}

const NOTHING = { method: null, route: null, ms: 0, bytes: 0, aborted: false };
const BUSY = refusal(
  503,
  "server_busy",
  `More than ${MOST_REQUESTS} requests are under way on this server. Try again when some are done.`,
  { "retry-after": "1" },
);
const STOPPING = refusal(503, "server_stopping", "This server is being stopped.", { connection: "close" });

import { once } from "node:events";
import { type IncomingHttpHeaders, request } from "node:http";
import { connect, type Socket } from "node:net";
import { onTestFinished } from "vitest";
import type { RequestLine } from "../../../src/cli/serve/request-line.ts";
import { type LocalServer, type ServerOptions, startServer } from "../../../src/cli/serve/server.ts";
import type { ClientOptions, OAuthCodexClient } from "../../../src/index.ts";
import type { CodexEmulator, EmulatorOptions } from "../../../src/testing/index.ts";
import { start } from "../../fetch/support.ts";

export const SECRET = `sk-oauth-codex-${"s".repeat(43)}`;
export const BEARER = { authorization: `Bearer ${SECRET}` };
export const JSON_BODY = { ...BEARER, "content-type": "application/json" };

/** What a server is given here, unless a test says otherwise. */
type Given = Partial<Omit<ServerOptions, "log">>;

interface Served {
  readonly server: LocalServer;
  readonly port: number;
  readonly baseURL: string;
  readonly lines: RequestLine[];
}

/** A server in this process; a test that leaves it running ends it. */
export async function serveWith(fetch: ServerOptions["fetch"], given: Given = {}): Promise<Served> {
  const lines: RequestLine[] = [];
  const server = await startServer({
    port: 0,
    secret: SECRET,
    origins: new Set(),
    maxBody: 540_000_000,
    fetch,
    log: (line) => lines.push(line),
    ...given,
  });
  onTestFinished(() => server.stop(0));
  return { server, port: server.port, baseURL: `http://127.0.0.1:${server.port}/v1`, lines };
}

interface ServedClient extends Served {
  readonly client: OAuthCodexClient;
  readonly emulator: CodexEmulator;
}

/** The same, with a client on an emulator behind it. */
export async function serve(
  given: Given & { client?: Partial<ClientOptions>; emulated?: EmulatorOptions } = {},
): Promise<ServedClient> {
  const { client: options, emulated, ...rest } = given;
  const { client, emulator } = await start(options, emulated);
  return { client, emulator, ...(await serveWith(client.fetch, rest)) };
}

export interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** `error.code` of the body, if it has one. */
  readonly code: string | undefined;
}

export interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  readonly body?: string | Uint8Array;
}

/** A request by Node's own client, which changes nothing of it. */
export function ask(
  port: number,
  { method = "GET", path = "/v1/models", headers, body }: Asked = {},
): Promise<Got> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, method, path, agent: false, headers: headers ?? {} });
    sent.on("error", reject);
    sent.on("response", (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk) => (text += chunk));
      response.on("error", reject);
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text, code: codeIn(text) }),
      );
    });
    sent.end(body);
  });
}

function codeIn(text: string): string | undefined {
  try {
    return JSON.parse(text).error?.code;
  } catch {
    return undefined;
  }
}

/** A connection of which the test has every byte. */
export async function dial(port: number, host = "127.0.0.1"): Promise<Socket> {
  const socket = connect({ port, host });
  onTestFinished(() => void socket.destroy());
  await once(socket, "connect");
  socket.on("error", () => {});
  return socket;
}

/** Resolves when a connection is at its end, whichever way that came. */
export function gone(socket: Socket): Promise<void> {
  return new Promise((resolve) => socket.once("close", () => resolve()));
}

/** What comes back for these bytes until the connection ends. */
export async function raw(port: number, text: string): Promise<string> {
  const socket = await dial(port);
  let received = "";
  socket.on("data", (chunk) => (received += chunk));
  socket.write(text);
  await gone(socket);
  return received;
}

/** Resolves when it is so; for what happens on another side of a connection. */
export async function until(what: () => boolean, patience = 10_000): Promise<void> {
  const end = performance.now() + patience;
  while (!what()) {
    if (performance.now() > end) throw new Error(`it did not come to be: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

export const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

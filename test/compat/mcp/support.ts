import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { createServer as createSocketServer } from "node:net";
import { join } from "node:path";
import type { McpServer, McpServerByCommand } from "../../../src/index.ts";
import { PROJECT } from "../../support/codegen.ts";
import { onEnd } from "../support.ts";

const EVERYTHING = join(PROJECT, "node_modules/@modelcontextprotocol/server-everything/dist/index.js");
const MEMORY = join(PROJECT, "node_modules/@modelcontextprotocol/server-memory/dist/index.js");

/** Servers of npm, as programs. */
export const everything: McpServerByCommand = { command: process.execPath, args: [EVERYTHING, "stdio"] };
export const memory = (file: string): McpServer => ({
  command: process.execPath,
  args: [MEMORY],
  env: { MEMORY_FILE_PATH: file },
});

/** A server of npm, by HTTP. @returns its address. */
export async function everythingByHttp(): Promise<string> {
  const port = await freePort();
  const server = spawn(process.execPath, [EVERYTHING, "streamableHttp"], {
    env: { ...process.env, PORT: String(port) },
    stdio: ["ignore", "ignore", "pipe"],
  });
  onEnd(() => ended(server));
  let said = "";
  for await (const chunk of server.stderr) {
    said += String(chunk);
    if (said.includes(`listening on port ${port}`)) break;
  }
  return `http://127.0.0.1:${port}/mcp`;
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  server.kill("SIGKILL");
  await once(server, "exit");
}

async function freePort(): Promise<number> {
  const probe = createSocketServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}

type Json = Record<string, unknown>;

export interface Asked {
  readonly method: string;
  readonly params: Json;
  readonly headers: IncomingMessage["headers"];
}

interface Given {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  /** No answer at all. */
  readonly hangs?: boolean;
  /** The connection is cut. */
  readonly dies?: boolean;
}

/** What a method answers: a result, an error, or something else than the protocol has. */
type Answer = { readonly result: unknown } | { readonly error: Json } | Given;

export const TOOL = {
  name: "look",
  description: "Looks.",
  inputSchema: { type: "object", properties: { at: { type: "string" } } },
};

/** A server that does what a test wants of it. */
export async function strangeServer(
  answers: Readonly<Record<string, (asked: Asked) => Answer | Promise<Answer>>> = {},
) {
  const asked: Asked[] = [];
  let connections = 0;
  const usual: typeof answers = {
    initialize: ({ params }) => ({
      result: {
        protocolVersion: params["protocolVersion"],
        capabilities: { tools: {} },
        serverInfo: { name: "strange", version: "1" },
      },
    }),
    "tools/list": () => ({ result: { tools: [TOOL] } }),
    "tools/call": () => ({ result: { content: [{ type: "text", text: "seen" }] } }),
  };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (request.method !== "POST") {
      response.writeHead(405).end();
      return;
    }
    const {
      id,
      method,
      params = {},
    } = JSON.parse(Buffer.concat(chunks).toString()) as Json & { params?: Json };
    const question = { method: String(method), params, headers: request.headers };
    asked.push(question);
    if (id === undefined) {
      response.writeHead(202).end();
      return;
    }
    const answer = (await (answers[question.method] ?? usual[question.method])?.(question)) ?? {
      error: { code: -32601, message: "no" },
    };
    if ("hangs" in answer) return;
    if ("dies" in answer) {
      request.socket.destroy();
      return;
    }
    if ("result" in answer || "error" in answer) {
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify({ jsonrpc: "2.0", id, ...answer }));
      return;
    }
    const { status = 200, headers = {}, body = "" } = answer;
    response.writeHead(status, headers).end(body);
  });
  server.on("connection", () => {
    connections += 1;
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onEnd(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/mcp`,
    asked,
    methods: (): string[] => asked.map(({ method }) => method),
    get connections() {
      return connections;
    },
  };
}

/** Processes that this one has started and that still run, by their commands. */
export { liveChildren } from "./children.ts";

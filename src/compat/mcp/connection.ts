import type { Client, FetchLike, Transport } from "@modelcontextprotocol/client";
import { ConfigurationError } from "../../runtime/errors/local.ts";
import type { McpServerByCommand, WebFetch } from "../../runtime/option-types.ts";
import { VERSION } from "../../runtime/version.ts";
import type { ListedTool } from "./tool.ts";

const PACKAGE = "@modelcontextprotocol/client";

/** Bytes of one message of a server: whatever is longer ends the connection. */
const LONGEST_MESSAGE = 10 * 1024 * 1024;
/** Tools of one server: each is told to the model in every request. */
const MOST_TOOLS = 512;

/** Where to connect to, with what only this server gets. */
export type Place =
  | { readonly url: URL; readonly headers: Headers; readonly fetch: WebFetch | undefined }
  | { readonly program: McpServerByCommand };

/** A connection to an MCP server, after its handshake. */
export interface Connection {
  /** Whether the server has ended it. */
  readonly isOver: boolean;
  tools(signal: AbortSignal): Promise<ListedTool[]>;
  /** An answer of `tools/call`. */
  call(name: string, args: Record<string, unknown>, signal: AbortSignal): Promise<unknown>;
  /** Whether the connection may keep this process alive: while somebody waits for an answer. */
  hold(isHeld: boolean): void;
  close(): Promise<void>;
}

/** @throws {ConfigurationError} without the package that speaks the protocol. */
export async function connect(place: Place, signal: AbortSignal): Promise<Connection> {
  const { Client: McpClient } = await loadClient();
  const transport = await transportTo(place);
  const client = new McpClient({ name: "oauth-codex", version: VERSION });
  const link = new Link(client, transport);
  // A start that hangs heeds no signal.
  const onAbort = (): void => void link.close();
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    await client.connect(transport, { signal });
    return link;
  } catch (error) {
    // It may take seconds until a program has ended.
    void link.close();
    throw error;
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}

async function transportTo(place: Place): Promise<Transport> {
  if ("url" in place) {
    const { StreamableHTTPClientTransport } = await loadClient();
    const { url, headers, fetch } = place;
    return new StreamableHTTPClientTransport(url, {
      requestInit: { headers },
      fetch: bounded(fetch ?? globalThis.fetch),
    });
  }
  const { StdioClientTransport } = await loadStdio();
  const { command, args = [], env, cwd, stderr = "ignore" } = place.program;
  return new StdioClientTransport({
    command,
    args: [...args],
    ...(env ? { env: { ...env } } : {}),
    ...(cwd === undefined ? {} : { cwd }),
    stderr,
    maxBufferSize: LONGEST_MESSAGE,
  });
}

// Each `import()` stands in a `try` of its own: bundlers forgive a package that is not installed only where they see one around it.

async function loadClient(): Promise<typeof import("@modelcontextprotocol/client")> {
  try {
    return await import("@modelcontextprotocol/client");
  } catch (cause) {
    throw missing(cause);
  }
}

async function loadStdio(): Promise<typeof import("@modelcontextprotocol/client/stdio")> {
  try {
    return await import("@modelcontextprotocol/client/stdio");
  } catch (cause) {
    throw missing(cause);
  }
}

function missing(cause: unknown): ConfigurationError {
  return new ConfigurationError(`mcpServers needs the package ${PACKAGE}: npm install ${PACKAGE}`, { cause });
}

/** `fetch` for a server that may answer with anything, for as long as it likes. */
function bounded(fetch: WebFetch): FetchLike {
  return async (url, init) => {
    const isStanding = (init?.method ?? "GET") === "GET" && !new Headers(init?.headers).has("last-event-id");
    // The stream of what a server says unasked would stay open between two calls, and nothing here listens to it.
    if (isStanding) return new Response(null, { status: 405 });
    const response = await fetch(url, init);
    if (!response.body) return response;
    let length = 0;
    const body = response.body.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          length += chunk.byteLength;
          if (length > LONGEST_MESSAGE) controller.error(new Error("The server's answer is too long."));
          else controller.enqueue(chunk);
        },
      }),
    );
    const { status, statusText, headers } = response;
    return new Response(body, { status, statusText, headers });
  };
}

class Link implements Connection {
  isOver = false;
  readonly #client: Client;
  readonly #transport: Transport;

  constructor(client: Client, transport: Transport) {
    this.#client = client;
    this.#transport = transport;
    client.onclose = () => {
      this.isOver = true;
    };
    // What goes wrong with a request is its error; the rest is the server's.
    client.onerror = () => {};
  }

  async tools(signal: AbortSignal): Promise<ListedTool[]> {
    // The package would say so on the console.
    if (!this.#client.getServerCapabilities()?.tools) return [];
    const { tools } = await this.#client.listTools(undefined, { signal });
    const byName = new Map(tools.map((tool) => [tool.name, tool]));
    if (byName.size > MOST_TOOLS) throw new Error(`The server offers more than ${MOST_TOOLS} tools.`);
    return [...byName.values()].map(({ name, description, inputSchema, annotations }) => ({
      name,
      description: description ?? null,
      input_schema: inputSchema,
      annotations: annotations ?? null,
    }));
  }

  call(name: string, args: Record<string, unknown>, signal: AbortSignal): Promise<unknown> {
    // How long it may take is said by the signal.
    return this.#client.callTool({ name, arguments: args }, { signal, timeout: LONGEST_WAIT });
  }

  hold(isHeld: boolean): void {
    // A server that is a program of this machine; its handles are the transport's own business until they hold a process.
    const child: Held | undefined = Reflect.get(this.#transport, "_process");
    for (const each of [child, child?.stdin, child?.stdout]) isHeld ? each?.ref?.() : each?.unref?.();
  }

  async close(): Promise<void> {
    this.isOver = true;
    // A server that does not end by itself is ended by the transport.
    await Promise.allSettled([this.#client.close(), this.#transport.close()]);
  }
}

/** Longer than any limit that can be given. */
const LONGEST_WAIT = 2 ** 31 - 1;

interface Handle {
  ref?(): unknown;
  unref?(): unknown;
}

interface Held extends Handle {
  readonly stdin?: Handle | null;
  readonly stdout?: Handle | null;
}

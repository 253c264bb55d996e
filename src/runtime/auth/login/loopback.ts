import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { node } from "../../node.ts";
import { isLoopback } from "../destination.ts";
import type { RedirectRules } from "../rules.ts";
import type { Page } from "./pages.ts";

/** Where the browser is sent back to. */
interface LoopbackAddress {
  readonly port: number;
  readonly path: string;
  readonly hostname: string;
}

/** The addresses of this machine that are registered at the server, in the order in which they are tried. */
export function registered({ uri, ports }: RedirectRules): LoopbackAddress[] {
  const address = loopbackAddress(uri);
  return address ? (ports ?? [address.port]).map((port) => ({ ...address, port })) : [];
}

/** The address of a redirect URI on this machine; port 0 is any free one. `undefined` for one that is elsewhere. */
export function loopbackAddress(redirectUri: string): LoopbackAddress | undefined {
  const { protocol, hostname, port, pathname } = new URL(redirectUri);
  if (protocol !== "http:" || !isLoopback(hostname)) return undefined;
  return { hostname, path: pathname, port: port === "" ? 80 : Number(port) };
}

interface Loopback {
  readonly redirectUri: string;
  readonly port: number;
  close(): Promise<void>;
}

/** A port that cannot be had. */
interface PortProblem {
  readonly port: number;
  /** `EADDRINUSE`: another program has it; `EACCES`: the system keeps it (on Windows, in a reserved range). */
  readonly code: string;
}

interface LoopbackHandlers {
  /** Gets the query of a callback, and gives the page for it. */
  callback(params: URLSearchParams): Promise<Page>;
  /** `GET /cancel`, which is also how the Codex command asks a login in progress to make room. */
  cancel(): void;
}

/**
 * Listens on the first address that can be had, on IPv4 and IPv6: browsers differ in what `localhost` means to them, and half
 * a port could be another program's.
 */
export async function openLoopback(
  addresses: readonly LoopbackAddress[],
  handlers: LoopbackHandlers,
): Promise<{ loopback?: Loopback; problems: PortProblem[] }> {
  const problems: PortProblem[] = [];
  for (const address of addresses) {
    const servers: Server[] = [];
    try {
      const listener = (request: IncomingMessage, response: ServerResponse): void => {
        answer(request, response, address.path, handlers);
      };
      const port = await listen(servers, "127.0.0.1", address.port, listener);
      await listen(servers, "::1", port, listener).catch((error) => {
        // A machine without IPv6 needs none.
        if (!["EADDRNOTAVAIL", "EAFNOSUPPORT"].includes(error.code)) throw error;
      });
      const redirectUri = `http://${address.hostname}:${port}${address.path}`;
      return { problems, loopback: { redirectUri, port, close: () => closeAll(servers) } };
    } catch (error) {
      await closeAll(servers);
      problems.push({ port: address.port, code: String((error as { code?: unknown }).code) });
    }
  }
  return { problems };
}

function listen(
  servers: Server[],
  host: string,
  port: number,
  listener: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<number> {
  const server = node.http.createServer(listener);
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host, port, ipv6Only: host === "::1" }, () => {
      server.off("error", reject);
      servers.push(server);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  handlers: LoopbackHandlers,
): void {
  const reply = (status: number, type: string, body: string): void => {
    response.writeHead(status, {
      "content-type": `${type}; charset=utf-8`,
      connection: "close",
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
      "x-content-type-options": "nosniff",
    });
    response.end(request.method === "HEAD" ? "" : body);
  };
  const url = URL.parse(request.url ?? "", "http://localhost");
  // A page elsewhere can point a name of its own at this machine; under such a name nothing is answered.
  const host = URL.parse(`http://${request.headers.host}`)?.hostname;
  if (request.method !== "GET" || !url || host === undefined || !isLoopback(host)) {
    reply(404, "text/plain", "Not Found");
  } else if (url.pathname === path) {
    handlers.callback(url.searchParams).then(
      ({ status, html }) => reply(status, "text/html", html),
      () => reply(500, "text/plain", "Internal error"),
    );
  } else if (url.pathname === "/cancel" && !isFromPage(request)) {
    reply(200, "text/plain", "Login cancelled");
    handlers.cancel();
  } else reply(404, "text/plain", "Not Found");
}

/**
 * Whether a page in a browser asks, which any page may do of any address on this machine. Browsers say so and pages cannot keep
 * them from it; those that say nothing of it yet have at least their own name.
 */
function isFromPage({ headers }: IncomingMessage): boolean {
  const site = headers["sec-fetch-site"];
  if (headers.origin !== undefined || headers.referer !== undefined) return true;
  // "none": a person typed the address.
  return site === undefined ? /^Mozilla\//.test(headers["user-agent"] ?? "") : site !== "none";
}

/** Lets answers under way go out, but does not wait for connections that a browser keeps open in reserve. */
async function closeAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(
    servers.map(
      (server) =>
        new Promise<void>((resolve) => {
          const cut = setTimeout(() => server.closeAllConnections(), 500);
          server.close(() => {
            clearTimeout(cut);
            resolve();
          });
          server.closeIdleConnections();
        }),
    ),
  );
}

/** What to do about ports that cannot be had, one sentence each. */
export function explainPorts(problems: readonly PortProblem[]): string {
  return problems
    .map(({ port, code }) => {
      if (code === "EADDRINUSE") return `Port ${port} is taken by another program, perhaps another login.`;
      if (code === "EACCES") {
        return (
          `The system does not give out port ${port} (EACCES). On Windows it may lie in a reserved range: ` +
          "netsh interface ipv4 show excludedportrange protocol=tcp."
        );
      }
      return `Port ${port} cannot be opened (${code}).`;
    })
    .join(" ");
}

import type { Server } from "node:http";
import { ServeError } from "./failure.ts";

const IPV4 = "127.0.0.1";
const IPV6 = "::1";
/** A port that is free on one address may be taken on the other. */
const TRIES = 5;

/**
 * Loopback, at one port of both addresses: `localhost` leads to either. A machine without IPv6 has one.
 *
 * @param makeServer Makes one for each address.
 * @throws {ServeError} when the port cannot be had.
 */
export async function listen(
  port: number,
  makeServer: () => Server,
): Promise<{ readonly port: number; readonly servers: readonly Server[] }> {
  for (let tries = 1; ; tries++) {
    const first = makeServer();
    try {
      const found = await bind(first, IPV4, port);
      return { port: found, servers: [first, ...(await onIPv6(found, makeServer))] };
    } catch (error) {
      first.close();
      if (port !== 0 || tries === TRIES) throw explained(error, port);
    }
  }
}

async function onIPv6(port: number, makeServer: () => Server): Promise<readonly Server[]> {
  const server = makeServer();
  try {
    await bind(server, IPV6, port);
    return [server];
  } catch (error) {
    server.close();
    // Another program there would be sent what is meant for this one.
    if (Object(error).code === "EADDRINUSE") throw error;
    return [];
  }
}

function bind(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host, port, exclusive: true }, () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}

function explained(cause: unknown, port: number): unknown {
  const { code } = Object(cause);
  if (code === "EADDRINUSE") {
    const message = `Port ${port} of this machine is taken, by another oauth-codex serve or another program. Choose another with --port; 0 takes any free one.`;
    return new ServeError("port_taken", message, { cause });
  }
  if (code === "EACCES" || code === "EADDRNOTAVAIL") {
    const message = `Port ${port} of this machine cannot be had (${code}): it may be kept for others. Choose another with --port; 0 takes any free one.`;
    return new ServeError("port_refused", message, { cause });
  }
  return cause;
}

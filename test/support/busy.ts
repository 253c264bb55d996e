import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { onTestFinished } from "vitest";

/** Holds the loop: no timer fires and no byte is read until it is over. */
export function beBusy(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

/** A server on loopback, closed after the test. @returns where it is. */
export async function serving(
  handle: (request: IncomingMessage, body: Buffer, response: ServerResponse) => unknown,
): Promise<string> {
  const server: Server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    await handle(request, Buffer.concat(chunks), response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as { port: number }).port}`;
}

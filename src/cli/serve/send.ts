import { once } from "node:events";
import type { ServerResponse } from "node:http";

/** What Node writes into a header. */
const WRITABLE = /^[\t\u0020-\u007e\u0080-\u00ff]*$/;

/** Of an answer, for `writeHead`. A value that cannot be written must not cost the answer. */
export function headersOf(headers: Headers): Record<string, string> {
  return Object.fromEntries([...headers].filter(([, value]) => WRITABLE.test(value)));
}

/**
 * Hands a body on as it comes, no faster than it is read: what nobody takes is not asked for. One that breaks breaks here too,
 * so that it never looks whole; a caller that leaves ends it.
 *
 * @param onBytes Called with how many bytes each piece has.
 */
export async function sendBody(
  body: ReadableStream<Uint8Array> | null,
  response: ServerResponse,
  onBytes: (count: number) => void,
): Promise<void> {
  if (!body) {
    response.end();
    return;
  }
  const reader = body.getReader();
  const left = new AbortController();
  const onClose = (): void => {
    left.abort();
    reader.cancel().catch(() => {});
  };
  response.once("close", onClose);
  if (response.destroyed) onClose();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      onBytes(value.length);
      if (!response.write(value)) await once(response, "drain", { signal: left.signal });
    }
    response.end();
  } catch {
    response.destroy();
  }
}

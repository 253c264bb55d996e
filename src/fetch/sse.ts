import type { Operation } from "../runtime/operation.ts";
import { asServed } from "../runtime/responses/result.ts";
import type { Stream } from "../runtime/streaming.ts";

/** Operations whose events are bare chunks, with `[DONE]` after the last. */
const CHUNKS = new Set(["chat.completions.create", "completions.create"]);

const encoder = new TextEncoder();

/**
 * A stream's events as the API writes them. The next is asked for when the host has read the last; a host that stops reading ends
 * the request, and a stream that breaks breaks here too, without an end.
 */
export function eventBody(
  stream: Stream<unknown>,
  { id }: Operation,
  signal: AbortSignal | undefined,
): ReadableStream<Uint8Array> {
  const events = stream[Symbol.asyncIterator]();
  const chunks = CHUNKS.has(id);
  return new ReadableStream<Uint8Array>(
    {
      async pull(sink) {
        try {
          const { done, value } = await events.next();
          if (!done)
            return sink.enqueue(encoder.encode(chunks ? `data: ${JSON.stringify(value)}\n\n` : named(value)));
          // The client's streams end quietly when they are aborted; a body that does looks whole.
          signal?.throwIfAborted();
          if (chunks) sink.enqueue(encoder.encode("data: [DONE]\n\n"));
          sink.close();
        } catch (error) {
          sink.error(error);
        }
      },
      async cancel() {
        stream.controller.abort();
        await events.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}

function named(event: unknown): string {
  const { type, event: name, data, response } = Object(event);
  // Events of assistants name themselves beside their data.
  if (typeof name === "string") return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
  if (typeof type !== "string") return `data: ${JSON.stringify(event)}\n\n`;
  const served = response ? { ...Object(event), response: asServed(response) } : event;
  return `event: ${type}\ndata: ${JSON.stringify(served)}\n\n`;
}

import type { Operation } from "../runtime/operation.ts";
import { asServed } from "../runtime/responses/result.ts";
import { type Arrived, arrived } from "../runtime/sse.ts";
import type { Stream } from "../runtime/streaming.ts";

/** Operations whose events are bare chunks, with `[DONE]` after the last. */
const CHUNKS = new Set(["chat.completions.create", "completions.create"]);

const encoder = new TextEncoder();

/** The most text that is written at once. */
const MOST = 16_384;
/** Turns of the microtask queue after which an event that was not there yet is one that has to be waited for. */
const TURNS = 8;

/**
 * A stream's events as the API writes them. What has arrived goes out at once and together, since a chunk for each event costs more
 * than the event; the next bytes are asked for when the host has read these. A host that stops reading ends the request, and a
 * stream that breaks breaks here too, without an end.
 */
export function eventBody(
  stream: Stream<unknown>,
  { id }: Operation,
  signal: AbortSignal | undefined,
): ReadableStream<Uint8Array> {
  const events = ahead(stream[Symbol.asyncIterator]());
  const chunks = CHUNKS.has(id);
  const write = chunks ? (value: unknown) => `data: ${JSON.stringify(value)}\n\n` : written;
  return new ReadableStream<Uint8Array>(
    {
      async pull(sink) {
        try {
          let text = "";
          for (;;) {
            const result = text === "" ? await events.next() : await events.soon();
            if (!result) break;
            if (result.done) {
              // The client's streams end quietly when they are aborted; a body that does looks whole.
              signal?.throwIfAborted();
              if (chunks) text += "data: [DONE]\n\n";
              if (text !== "") sink.enqueue(encoder.encode(text));
              return sink.close();
            }
            text += write(result.value);
            for (let here = events.here(); here; here = text.length > MOST ? undefined : events.here()) {
              text += write(here.item, here.data);
            }
            if (text.length > MOST) break;
          }
          sink.enqueue(encoder.encode(text));
        } catch (error) {
          sink.error(error);
        }
      },
      async cancel() {
        stream.controller.abort();
        await events.return();
      },
    },
    { highWaterMark: 0 },
  );
}

interface Ahead<T> {
  next(): Promise<IteratorResult<T>>;
  /** The next one if it is there, without waiting. */
  here(): Arrived<T> | undefined;
  /** The next one if it is there, or will be in a moment. It is not lost if not. A failure is told by `next`. */
  soon(): Promise<IteratorResult<T> | undefined>;
  return(): Promise<unknown>;
}

/** An iterator that can be asked for what it has already. */
function ahead<T>(iterator: AsyncIterator<T>): Ahead<T> {
  let asked: Promise<IteratorResult<T>> | undefined;
  return {
    next() {
      const promise = asked ?? iterator.next();
      asked = undefined;
      return promise;
    },
    here: () => (asked ? undefined : arrived(iterator)),
    async soon() {
      let found: IteratorResult<T> | undefined;
      asked = iterator.next();
      asked.then(
        (result) => {
          found = result;
        },
        () => {},
      );
      for (let turn = 0; turn < TURNS && !found; turn++) await undefined;
      if (found) asked = undefined;
      return found;
    },
    return: async () => iterator.return?.(),
  };
}

/** @param data The text that the event was, where it has come with it. */
function written(event: unknown, data?: string): string {
  const { type, event: name, data: told, delta, response } = Object(event);
  // Nearly all events bring a piece of a text, and go on as they came: nothing of them was changed.
  if (data?.startsWith('{"type":"') && typeof delta === "string" && !response && !data.includes("\n")) {
    return `${nameLine(type)}data: ${data}\n\n`;
  }
  // Events of assistants name themselves beside their data.
  if (typeof name === "string") return `${nameLine(name)}data: ${JSON.stringify(told)}\n\n`;
  if (typeof type !== "string") return `data: ${JSON.stringify(event)}\n\n`;
  const served = response ? { ...Object(event), response: asServed(response) } : event;
  return `${nameLine(type)}data: ${JSON.stringify(served)}\n\n`;
}

/** A name that is more than a word could end the line, and begin another event. */
const nameLine = (name: string): string => (/^[\w.-]+$/.test(name) ? `event: ${name}\n` : "");

import { createParser, type EventSourceMessage } from "eventsource-parser";

/** Answer of a decoder: the message makes no item. */
export const SKIP: unique symbol = Symbol("skip");
/** Answer of a decoder: the stream is over, whatever else the connection may bring. */
export const END: unique symbol = Symbol("end");

/**
 * Turns one server-sent event into an item, or throws.
 *
 * @param cut Whether the bytes ended inside the event.
 */
export type Decoder<T> = (message: EventSourceMessage, cut: boolean) => T | typeof SKIP | typeof END;

interface EventIteratorOptions<T> {
  readonly decode: Decoder<T>;
  /** Whether an item is the last one: the stream is over with it, whenever the connection ends. */
  readonly isLast?: (item: T) => boolean;
  /** Waited for before the last item is handed out. Must not reject. */
  readonly beforeLast?: (() => Promise<void>) | undefined;
  /** Called once, when the bytes end (or `END` came): throws when that is too early. */
  readonly onEnd?: (ended: boolean) => void;
  /** Ends the request. Called when the iteration stops before the bytes do. */
  readonly abort: () => void;
  /** Called once, however the iteration ends: stops clocks and listeners. */
  readonly onClose?: () => void;
  /** Told of the error that ends the iteration. */
  readonly onFail?: (error: unknown) => void;
  /** Told when bytes are waited for, and when those that came have brought an item: for the clock. */
  readonly onWait?: () => void;
  readonly onArrival?: () => void;
  /** Gives the error to throw when reading fails, or `END` when the failure is no failure to the caller. */
  readonly onReadError?: (error: unknown) => unknown;
}

/** Name of what an iterator has for those who pass on what has arrived: see {@link EventIterator}. */
export const ARRIVED: unique symbol = Symbol("arrived");

export interface Arrived<T> {
  readonly item: T;
  /** The text that it was decoded from. */
  readonly data: string;
}

/** The events of a byte stream, one after another; and without waiting, for whom a promise for each costs more than the event. */
export interface EventIterator<T> extends AsyncIterableIterator<T, undefined> {
  /** The next item, if its bytes are here. An end and a failure are told by `next`. */
  [ARRIVED](): Arrived<T> | undefined;
}

/** What an iterator has of the next item by now, if it can be asked. */
export function arrived<T>(iterator: AsyncIterator<T>): Arrived<T> | undefined {
  return (iterator as Partial<EventIterator<T>>)[ARRIVED]?.();
}

/** After `END`, how long the connection may take to finish by itself before it is cut. */
const DRAIN_MS = 1_000;

/**
 * Iterates the events of a byte stream.
 *
 * Written as a bare iterator: one chunk of bytes holds many events on the fast path, and an async generator would cost a
 * few microtasks for each of them, several times the price of parsing it. Events already parsed are handed out by
 * promises that are resolved from the start.
 */
export function iterateEvents<T>(
  body: ReadableStream<Uint8Array>,
  options: EventIteratorOptions<T>,
): EventIterator<T> {
  const { decode, isLast, beforeLast, onEnd, abort, onClose, onFail, onWait, onArrival, onReadError } =
    options;
  const reader = body.getReader();
  const decoder = new TextDecoder();
  // Two cursors on one array instead of shift(): shifting is linear in the queue, and a chunk can hold a thousand events.
  let queue: EventSourceMessage[] = [];
  let next = 0;
  let state: "open" | "drained" | "closed" = "open";
  let waiting = false;
  /** What the last item waits for. */
  let held: Promise<void> | undefined;
  const parser = createParser({
    onEvent: (message) => {
      queue.push(message);
    },
  });

  const close = (cut: boolean): void => {
    if (state === "closed") return;
    const rest = state === "open";
    state = "closed";
    queue = [];
    onClose?.();
    if (!rest) return;
    if (cut) {
      abort();
      reader.cancel().catch(() => {});
    } else {
      drain(reader, abort);
    }
  };

  /** The next item among the parsed events, or `undefined` when more bytes are needed. */
  const take = (): IteratorResult<T, undefined> | undefined => {
    while (next < queue.length) {
      const item = decode(queue[next++] as EventSourceMessage, state === "drained");
      if (item === SKIP) continue;
      if (item === END) {
        onEnd?.(true);
        close(false);
        return { done: true, value: undefined };
      }
      if (waiting) {
        waiting = false;
        onArrival?.();
      }
      if (isLast?.(item)) {
        held = beforeLast?.();
        onEnd?.(true);
        close(false);
      }
      return { done: false, value: item };
    }
    return undefined;
  };

  const read = async (): Promise<IteratorResult<T, undefined>> => {
    waiting = true;
    onWait?.();
    while (state === "open") {
      let chunk: { done: boolean; value?: Uint8Array | undefined };
      try {
        chunk = await reader.read();
      } catch (error) {
        const reported = onReadError?.(error) ?? error;
        if (reported !== END) throw reported;
        close(true);
        break;
      }
      queue = [];
      next = 0;
      if (chunk.done) {
        state = "drained";
        // A last event without its blank line is still an event: closing the line and the block brings it out.
        parser.feed(`${decoder.decode()}\n\n`);
      } else {
        parser.feed(decoder.decode(chunk.value, { stream: true }));
      }
      const result = take();
      if (result) return result;
    }
    if (state === "drained") onEnd?.(false);
    close(false);
    return { done: true, value: undefined };
  };

  const fail = (error: unknown): Promise<never> => {
    close(true);
    onFail?.(error);
    return Promise.reject(error);
  };

  // Several next() calls at once are legal; reads must then happen one after the other.
  let pending: Promise<unknown> | undefined;
  // Nothing but the caller's own `await` hangs on the promise that is handed out: engines follow a promise that one waits for
  // to the caller's line, and no other.
  const enqueueRead = (): Promise<IteratorResult<T, undefined>> => {
    const before = pending;
    const run = async (): Promise<IteratorResult<T, undefined>> => {
      try {
        if (before) await before.catch(() => {});
        const result = take() ?? (await read());
        if (held) await held;
        return result;
      } catch (error) {
        return await fail(error);
      } finally {
        if (pending === result) pending = undefined;
      }
    };
    // Never over by now: there was nothing to take, or somebody else waits.
    const result = run();
    pending = result;
    return result;
  };

  /** What came where nobody could be told of it: an end, a failure, or an item that waits for something. */
  let late: Promise<IteratorResult<T, undefined>> | undefined;
  return {
    next() {
      if (late) {
        const told = late;
        late = undefined;
        return told;
      }
      if (pending) return enqueueRead();
      try {
        const ready = take();
        if (ready) return held ? held.then(() => ready) : Promise.resolve(ready);
      } catch (error) {
        return fail(error);
      }
      return state === "closed" ? Promise.resolve({ done: true, value: undefined }) : enqueueRead();
    },
    [ARRIVED]() {
      // What is late has closed it.
      if (pending || state === "closed") return undefined;
      try {
        const ready = take();
        if (!ready) return undefined;
        if (!ready.done && !held) return { item: ready.value, data: queue[next - 1]?.data ?? "" };
        late = held ? held.then(() => ready) : Promise.resolve(ready);
      } catch (error) {
        late = fail(error);
        // It is for whoever asks next, who may not.
        late.catch(() => {});
      }
      return undefined;
    },
    return() {
      close(true);
      return Promise.resolve({ done: true, value: undefined });
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/**
 * Reads what is left so that the connection goes back to the pool instead of being torn down (a new one costs a TLS
 * handshake). Nobody waits for it, and a server that keeps the connection open is cut off.
 */
function drain(reader: ReadableStreamDefaultReader<Uint8Array>, abort: () => void): void {
  const timer = setTimeout(abort, DRAIN_MS);
  (timer as { unref?: () => void }).unref?.();
  const read = (): Promise<void> => reader.read().then(({ done }) => (done ? undefined : read()));
  read()
    .catch(() => {})
    .finally(() => clearTimeout(timer));
}

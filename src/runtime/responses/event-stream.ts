import { APIUserAbortError } from "../errors/api.ts";
import { type CallSite, OAuthCodexError } from "../errors/base.ts";
import { messageOf } from "../errors/message.ts";
import { EventReader } from "./event-reader.ts";

// biome-ignore lint/suspicious/noExplicitAny: the typed face of the stream checks what a listener takes
type AnyListener = (...args: any[]) => void;

interface Registered {
  readonly listener: AnyListener;
  readonly once: boolean;
}

/** Readers may fall this many events behind before the source has to wait for them. */
const CROWDED = 1_000;

/**
 * The emitter behind `responses.stream()` and `runTools()`: it runs by itself, tells its listeners, and ends once.
 *
 * It keeps pace with its slowest reader, unless somebody waits for its end: a program that awaits the final response inside
 * its own loop would otherwise wait for itself.
 */
export abstract class EventStream<Event = { readonly type: string }> implements AsyncIterable<Event> {
  readonly controller: AbortController;
  ended = false;
  errored = false;
  aborted = false;
  readonly #listeners = new Map<string, readonly Registered[]>();
  readonly #readers = new Set<EventReader<Event>>();
  readonly #end: Promise<void>;
  #settle!: { resolve(): void; reject(error: Error): void };
  #failure: Error | undefined;
  #calledFrom: CallSite | undefined;
  /** Somebody waits for the end: a failure reaches them, and readers are not waited for. */
  #awaited = false;

  constructor(controller: AbortController) {
    this.controller = controller;
    this.#end = new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
    });
    this.#end.catch(() => {});
  }

  /** Does the work. What it throws fails the stream. */
  protected abstract run(): Promise<void>;

  /**
   * Starts the work a moment later, so that listeners that are registered right away miss nothing.
   *
   * @param calledFrom Whose work it is: what it fails with shows their line.
   */
  start(calledFrom?: CallSite): void {
    this.#calledFrom = calledFrom;
    Promise.resolve()
      .then(() => this.run())
      .then(
        () => this.#finish(),
        (error: unknown) => this.#fail(error),
      );
  }

  on(event: string, listener: AnyListener): this {
    return this.#add(event, { listener, once: false });
  }

  once(event: string, listener: AnyListener): this {
    return this.#add(event, { listener, once: true });
  }

  off(event: string, listener: AnyListener): this {
    const known = this.#listeners.get(event) ?? [];
    const index = known.findIndex((each) => each.listener === listener);
    if (index >= 0) this.#listeners.set(event, known.toSpliced(index, 1));
    return this;
  }

  /** The first argument of the event when it comes next; rejects when the stream ends before. */
  async emitted(event: string): Promise<unknown> {
    this.#awaited = true;
    let value: { readonly arg: unknown } | undefined;
    const came = new Promise<void>((resolve) => {
      this.once(event, (arg) => {
        value = { arg };
        resolve();
      });
    });
    await Promise.race([came, this.#end.catch(() => {})]);
    // An `error` is told to its listeners before the end is reached, so it is here by now.
    if (value) return value.arg;
    throw (
      this.#failure ??
      new OAuthCodexError(`The stream ended without "${event}".`, { code: "event_not_emitted" })
    );
  }

  done(): Promise<void> {
    this.#awaited = true;
    return this.#end;
  }

  /** Events from here on. Leaving the loop aborts the stream. */
  [Symbol.asyncIterator](): AsyncIterator<Event> {
    const reader = new EventReader<Event>(() => {
      this.#readers.delete(reader);
      this.controller.abort();
    });
    if (this.ended) reader.end(this.#failure);
    else this.#readers.add(reader);
    return reader;
  }

  /** Whether anybody would notice an event. */
  protected get observed(): boolean {
    return this.#listeners.size > 0 || this.#readers.size > 0;
  }

  /** Hands an event to readers, listeners of `event`, and listeners of its type. */
  protected emitEvent(event: Event & { readonly type: string }): void {
    this.handOut(event);
    this.emit("event", event);
    this.emit(event.type, event);
  }

  /** Hands an event to those who iterate. */
  protected handOut(event: Event): void {
    for (const reader of this.#readers) reader.push(event);
  }

  protected emit(name: string, ...args: readonly unknown[]): void {
    if (this.ended) return;
    const known = this.#listeners.get(name);
    if (!known) return;
    // A list is replaced, never changed: listeners may come and go while it is walked.
    if (known.some(({ once }) => once)) {
      this.#listeners.set(
        name,
        known.filter(({ once }) => !once),
      );
    }
    for (const { listener } of known) listener(...args);
  }

  /** Something to wait for before the next event, when a reader is far behind. */
  protected room(): Promise<void> | undefined {
    if (this.#awaited) return undefined;
    for (const reader of this.#readers) if (reader.size >= CROWDED) return reader.drained();
    return undefined;
  }

  #add(event: string, registered: Registered): this {
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), registered]);
    return this;
  }

  #finish(): void {
    this.#close(undefined);
    this.#settle.resolve();
  }

  #fail(thrown: unknown): void {
    const error = asError(thrown);
    this.#calledFrom?.addTo(error);
    this.#failure = error;
    const kind = error instanceof APIUserAbortError ? "abort" : "error";
    if (kind === "abort") this.aborted = true;
    else this.errored = true;
    const noticed = this.#awaited || this.#readers.size > 0 || Boolean(this.#listeners.get(kind)?.length);
    this.#tell(kind, error);
    this.#close(error);
    this.#settle.reject(error);
    // A failure that nobody listens for must not pass in silence. An abort is the caller's own doing.
    if (!noticed && kind === "error") Promise.reject(error);
  }

  #close(error: Error | undefined): void {
    for (const reader of this.#readers) reader.end(error);
    this.#readers.clear();
    this.#tell("end");
    this.ended = true;
  }

  /** A listener that throws at the end cannot fail the stream any more: the runtime reports it. */
  #tell(name: string, ...args: readonly unknown[]): void {
    try {
      this.emit(name, ...args);
    } catch (error) {
      Promise.reject(error);
    }
  }
}

function asError(thrown: unknown): Error {
  if (thrown instanceof OAuthCodexError) return thrown;
  return new OAuthCodexError(messageOf(thrown), { code: "stream_failed", cause: thrown });
}

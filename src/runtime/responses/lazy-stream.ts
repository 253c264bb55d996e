import { CallSite } from "../errors/base.ts";
import { deferred, Stream } from "../streaming.ts";

/** What is loaded: an `EventStream`. */
interface Engine extends AsyncIterable<unknown> {
  readonly ended: boolean;
  readonly errored: boolean;
  readonly aborted: boolean;
  start(calledFrom: CallSite): void;
}

type Listener = (...args: readonly unknown[]) => void;

/**
 * What the stream helpers return at once, while the chunk that does the work is still on its way: the part of it that has to
 * be in the eager bundle, so it only remembers and passes on.
 */
export class LazyStream<E extends Engine = Engine> implements AsyncIterable<unknown> {
  /** Aborts the request behind the stream. */
  readonly controller = new AbortController();
  readonly #ready: Promise<E>;
  protected engine: E | undefined;

  constructor(load: (controller: AbortController) => Promise<E>) {
    const calledFrom = new CallSite();
    this.#ready = load(this.controller).then((engine) => {
      this.engine = engine;
      // One turn later, so that who listens already hears a first event that comes at once.
      queueMicrotask(() => queueMicrotask(() => engine.start(calledFrom)));
      return engine;
    });
  }

  get ended(): boolean {
    return this.engine?.ended ?? false;
  }

  get errored(): boolean {
    return this.engine?.errored ?? false;
  }

  get aborted(): boolean {
    return this.engine?.aborted ?? false;
  }

  abort(): void {
    this.controller.abort();
  }

  on(event: string, listener: Listener): this {
    this.pass("on", [event, listener]);
    return this;
  }

  off(event: string, listener: Listener): this {
    this.pass("off", [event, listener]);
    return this;
  }

  once(event: string, listener: Listener): this {
    this.pass("once", [event, listener]);
    return this;
  }

  emitted(event: string): Promise<unknown> {
    return this.pass("emitted", [event]);
  }

  done(): Promise<unknown> {
    return this.pass("done");
  }

  finalResponse(): Promise<unknown> {
    return this.pass("finalResponse");
  }

  /** Of a tool run: everything about it. */
  result(): Promise<unknown> {
    return this.pass("result");
  }

  [Symbol.asyncIterator](): AsyncIterator<unknown> {
    const iterate = (engine: Engine): AsyncIterator<unknown> => engine[Symbol.asyncIterator]();
    return this.engine ? iterate(this.engine) : deferred(this.#ready.then(iterate));
  }

  normalized(): Stream<unknown> {
    return this.#stream().normalized();
  }

  toReadableStream(): ReadableStream<Uint8Array> {
    return this.#stream().toReadableStream();
  }

  #stream(): Stream<never> {
    return new Stream(() => this[Symbol.asyncIterator]() as AsyncIterator<never>, this.controller);
  }

  /** Now if the engine is there: a listener that came a moment later would miss what is emitted in between. */
  protected pass(method: string, args: readonly unknown[] = []): Promise<unknown> {
    const call = (engine: Engine): unknown =>
      (engine as unknown as Record<string, (...args: readonly unknown[]) => unknown>)[method]?.(...args);
    return this.engine ? (call(this.engine) as Promise<unknown>) : this.#ready.then(call);
  }
}

import type { RequestOptions } from "../request-options.ts";

// biome-ignore lint/suspicious/noExplicitAny: a listener's parameters are checked where it is registered
export type Listener = (...args: any[]) => void;

export interface StreamBaseEvents {
  connect: () => void;
  error: (error: Error) => void;
  abort: (error: Error) => void;
  end: () => void;
}

/** An event emitter over one streamed answer, as the stream helpers return it. */
export interface EventStream<Events extends { [K in keyof Events]: Listener }> {
  readonly controller: AbortController;
  readonly ended: boolean;
  readonly errored: boolean;
  readonly aborted: boolean;
  abort(): void;
  on<K extends keyof Events>(event: K, listener: Events[K]): this;
  off<K extends keyof Events>(event: K, listener: Events[K]): this;
  once<K extends keyof Events>(event: K, listener: Events[K]): this;
  /** Resolves with the event's arguments when it comes next. */
  emitted<K extends keyof Events>(event: K): Promise<Parameters<Events[K]>[0]>;
  /** Resolves when the stream has ended; rejects when it failed. */
  done(): Promise<void>;
}

export interface RunnerOptions extends RequestOptions {
  /** How many completions may be asked for in one run. Default 10. */
  maxChatCompletions?: number;
}

import type { RequestOptions } from "../request-options.ts";

// biome-ignore lint/suspicious/noExplicitAny: a listener's parameters are checked where it is registered
export type Listener = (...args: any[]) => void;

export interface StreamBaseEvents {
  /** The backend has answered. */
  connect: () => void;
  /** It has failed; the last event but `end`. */
  error: (error: Error) => void;
  /** Somebody has ended it early; the last event but `end`. */
  abort: (error: Error) => void;
  /** Nothing more will come, however it ended. */
  end: () => void;
}

/** An event emitter over one streamed answer, as the stream helpers return it. */
export interface EventStream<Events extends { [K in keyof Events]: Listener }> {
  /** Ends the stream, and the request behind it, by its `abort()`. */
  readonly controller: AbortController;
  /** True once nothing more will come, however it ended. */
  readonly ended: boolean;
  /** True once it has failed. */
  readonly errored: boolean;
  /** True once somebody has ended it early. */
  readonly aborted: boolean;
  /** Ends the stream, and the request behind it. */
  abort(): void;
  /** Calls the listener each time that the event comes. */
  on<K extends keyof Events>(event: K, listener: Events[K]): this;
  /** Takes a listener back. */
  off<K extends keyof Events>(event: K, listener: Events[K]): this;
  /** Calls the listener when the event comes next, and then no more. */
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

import type { ResponseObject } from "./accumulator.ts";

/**
 * Somebody who reads along with a stream of events without standing in its way: a wrapper around it would add a promise to
 * every event, and put the response together a second time.
 */
export interface Tap {
  /** Laid over what every event says of the response. */
  readonly additions: object;
  /** Gets the whole response with its last event, which is handed out when this is done. Must not reject. */
  readonly last: (response: ResponseObject) => Promise<void>;
}

/** How to tap a stream that comes straight from the backend, before it is iterated. */
export const taps = new WeakMap<object, (tap: Tap) => void>();

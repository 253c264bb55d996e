import type * as External from "../../runtime/external/streams.ts";
import { LazyStream } from "../../runtime/responses/lazy-stream.ts";

/** What streams and runs have in common. Their methods make them; as a value it is there for `instanceof`. */
export type EventStream<Events extends { [K in keyof Events]: External.Listener }> =
  External.EventStream<Events>;

export const EventStream: {
  [Symbol.hasInstance](value: unknown): value is EventStream<External.StreamBaseEvents>;
} = { [Symbol.hasInstance]: (value): value is never => value instanceof LazyStream };

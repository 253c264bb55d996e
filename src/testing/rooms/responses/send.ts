import { setImmediate as breathe } from "node:timers/promises";
import type { Exchange } from "../../exchange.ts";
import type { FaultLike } from "../../faults.ts";
import type { AnswerParts } from "../../types.ts";
import { frame } from "./stream.ts";

/** Scripted events, as they go over the wire. */
export function rawFrames(events: NonNullable<AnswerParts["events"]>): string[] {
  return events.map((event, index) =>
    typeof event === "string"
      ? event
      : frame({ ...event, sequence_number: event["sequence_number"] ?? index }),
  );
}

/** Sends a stream frame by frame, or what a fault leaves of it. */
export async function sendFrames(
  exchange: Exchange,
  frames: readonly string[],
  pace: number,
  fault: FaultLike | undefined,
): Promise<void> {
  const breaks = fault?.kind === "stall" || fault?.kind === "truncate" || fault?.kind === "reset";
  const sent = breaks ? frames.slice(0, fault.after ?? Math.ceil(frames.length / 2)) : frames;
  for (const [index, text] of sent.entries()) {
    if (index === frames.length - 1 && !breaks) return exchange.end(text);
    if (!(await exchange.write(text))) return;
    // One event, one chunk: in a single tick they would arrive as one, and no client could leave in between.
    await (pace > 0 ? exchange.pause(pace) : breathe());
  }
  if (fault?.kind === "stall") return exchange.closed();
  if (fault?.kind === "reset") return exchange.reset();
  exchange.end();
}

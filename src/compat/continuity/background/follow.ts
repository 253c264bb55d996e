import type { StreamEvent } from "../../../runtime/responses/accumulator.ts";
import { nap } from "../../../runtime/sleep.ts";
import { Stream } from "../../../runtime/streaming.ts";
import type { Log } from "../log.ts";
import { currentRow, isRunning } from "./alive.ts";
import { type Run, runs } from "./runs.ts";

/** Milliseconds between two looks at a response that another process runs. */
const PATIENCE = 100;

/**
 * The events of a response that was streamed in the background, from the one behind `after` on: those that are there, and then
 * as they come. Leaving the stream does not end the response.
 */
export function followStream(log: Log, id: string, after = -1): Stream<StreamEvent> {
  const controller = new AbortController();
  const { signal } = controller;
  const run = runs.get(id);
  const source = run?.events ? ownEvents(run, signal) : writtenEvents(log, id, signal);
  const iterate = async function* (): AsyncGenerator<StreamEvent> {
    for await (const event of source) if ((event.sequence_number ?? 0) > after) yield event;
  };
  return new Stream(iterate, controller);
}

async function* ownEvents(run: Run, signal: AbortSignal): AsyncGenerator<StreamEvent> {
  const events = run.events ?? [];
  const left = aborted(signal);
  for (let index = 0; !signal.aborted; ) {
    const event = events[index];
    if (event) {
      index++;
      yield event;
    } else if (run.ended) return;
    else await Promise.race([run.changed(), left]);
  }
}

async function* writtenEvents(log: Log, id: string, signal: AbortSignal): AsyncGenerator<StreamEvent> {
  let cursor: string | undefined;
  while (!signal.aborted) {
    // Before its events: what it wrote up to its end is there when the end is seen.
    const row = await log.storage.get("responses", id);
    const running = row !== undefined && isRunning(await currentRow(log, row));
    const { rows } = await log.storage.list("response_events", {
      where: { response_id: id },
      order: "asc",
      limit: 100,
      after: cursor,
    });
    for (const { events } of rows) yield* events as readonly StreamEvent[];
    cursor = rows.at(-1)?.id ?? cursor;
    if (rows.length === 0 && !running) return;
    if (rows.length === 0) await nap(PATIENCE, signal);
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

import type { InputItemListParams } from "../../generated/resources/responses/input-items.ts";
import type { ResponseRetrieveParamsBase } from "../../generated/resources/responses/responses.ts";
import type { SortedCall } from "../../runtime/call.ts";
import type { ResponseObject, StreamEvent } from "../../runtime/responses/accumulator.ts";
import { Stream } from "../../runtime/streaming.ts";
import { apiError, badRequest } from "../errors.ts";
import { type ListBody, pageOf } from "../pages.ts";
import type { Refusal } from "../store/port.ts";
import type { ResponseRow } from "../store/schema.ts";
import { currentRow, isRunning, stopRun } from "./background/alive.ts";
import { followStream } from "./background/follow.ts";
import { readResponse } from "./body.ts";
import { deleteRow } from "./delete.ts";
import type { StoredItem } from "./items.ts";
import { findResponse, historyRows, type Log, openLog } from "./log.ts";
import { replayEvents } from "./replay.ts";

const noResponse = (id: string): Refusal => ({
  status: 404,
  message: `Response with id '${id}' not found.`,
  code: "not_found",
  param: "response_id",
});

export const logFor = ({ client }: SortedCall): Promise<Log> => openLog(client);

/** @throws {NotFoundError} */
export async function existingResponse(log: Log, id: string): Promise<ResponseRow> {
  const row = await findResponse(log, id);
  if (!row) throw apiError(noResponse(id));
  return row;
}

/** `responses.retrieve`: the response, or its events. */
export async function retrieveResponse(
  call: SortedCall,
  id: string,
  { stream, starting_after: after }: ResponseRetrieveParamsBase,
): Promise<ResponseObject | Stream<StreamEvent>> {
  const log = await logFor(call);
  const row = await currentRow(log, await existingResponse(log, id));
  if (!(stream ?? call.options.stream)) {
    if (after === undefined) return await readResponse(log, row);
    throw apiError(
      badRequest("starting_after", "'starting_after' is for streams: give stream: true with it."),
    );
  }
  const where = { response_id: id };
  const written = await log.storage.list("response_events", { where, order: "asc", limit: 1 });
  if (written.rows.length > 0) return followStream(log, id, after);
  if (isRunning(row)) {
    const message = `'${id}' was created without stream: true, so there is no stream of it before its end.`;
    throw apiError(badRequest("stream", message));
  }
  const events = replayEvents(await readResponse(log, row));
  return eventStream(events, after);
}

function eventStream(events: readonly StreamEvent[], after = -1): Stream<StreamEvent> {
  const controller = new AbortController();
  const rest = events.filter(({ sequence_number = 0 }) => sequence_number > after);
  return new Stream(async function* () {
    for (const event of rest) {
      if (controller.signal.aborted) return;
      yield event;
    }
  }, controller);
}

export async function deleteResponse(call: SortedCall, id: string): Promise<object> {
  const log = await logFor(call);
  const row = await existingResponse(log, id);
  await stopRun(log, row);
  await deleteRow(log, row);
  return { id, object: "response", deleted: true };
}

/** `responses.inputItems.list`: all that the model was given, what the response continues among it; the newest first. */
export async function listInputItems(
  call: SortedCall,
  id: string,
  params: InputItemListParams,
): Promise<ListBody<StoredItem>> {
  const log = await logFor(call);
  const rows = await historyRows(log, await existingResponse(log, id));
  const given = rows.filter(({ response_id, side }) => response_id !== id || side === "input");
  return pageOf(uniqueIds(given.map(({ item }) => item)), params);
}

/** The same id twice, in two turns of a chain, would make the second a cursor to the first. */
function uniqueIds(items: readonly StoredItem[]): StoredItem[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const times = seen.get(item.id) ?? 0;
    seen.set(item.id, times + 1);
    return times === 0 ? item : { ...item, id: `${item.id}_${times + 1}` };
  });
}

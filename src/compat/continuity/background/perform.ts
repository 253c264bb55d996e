import type { CallContext } from "../../../runtime/call.ts";
import {
  isTerminal,
  ResponseAccumulator,
  type ResponseObject,
  type StreamEvent,
} from "../../../runtime/responses/accumulator.ts";
import type { Answer } from "../../../runtime/responses/answer.ts";
import { seconds } from "../../context.ts";
import { commitIf, OVERTAKEN } from "../../store/conditional.ts";
import type { Change } from "../../store/port.ts";
import type { ResponseRow } from "../../store/schema.ts";
import { keptBody } from "../body.ts";
import { fingerprint, withoutReasoning } from "../items.ts";
import { historyOf, type Log } from "../log.ts";
import { plainCopy } from "../plain.ts";
import { itemRows, namedItems } from "../record.ts";
import { endRow, RUNNING } from "./alive.ts";
import { EventWriter, eventsChange } from "./event-writer.ts";
import type { Run } from "./runs.ts";

/** Milliseconds between two looks whether another process has cancelled or deleted it. */
const LOOK = 500;

interface Performance {
  readonly log: Log;
  readonly run: Run;
  readonly taken: Promise<Answer>;
  readonly first: ResponseObject;
  readonly client: CallContext;
}

/** Reads a response in the background to its end, and writes down how that was. Never rejects. */
export async function perform({ log, run, taken, first, client }: Performance): Promise<void> {
  const { id } = run;
  const look = setInterval(() => {
    stillWanted(log, id).then(
      (wanted) => {
        if (!wanted) run.controller.abort();
      },
      () => {},
    );
  }, LOOK);
  let writer: EventWriter | undefined;
  let last = -1;
  const tell = (event: StreamEvent): void => {
    last = event.sequence_number ?? last + 1;
    writer?.add(event);
    run.add(event);
  };
  try {
    const row = await log.storage.get("responses", id);
    if (!row) return;
    if (run.events) {
      writer = new EventWriter(log, row);
      // The sign, also for other processes, that there is a stream to read along.
      await log.storage.commit([eventsChange(log, row, [])]);
    }
    const stream = await (await taken).events();
    await begun(log, id);
    const { store, background, previous_response_id, conversation } = first;
    const additions = { id, store, background, previous_response_id, conversation };
    const accumulator = new ResponseAccumulator();
    for await (const given of stream) {
      const event = given.response ? { ...given, response: { ...given.response, ...additions } } : given;
      accumulator.add(event);
      if (!isTerminal(event)) tell(event);
      else if (event.type === "response.failed") throw failureOf(event.response);
      else {
        writer?.add(event);
        await finish(log, row, { ...accumulator.result(), ...additions }, (await writer?.rest()) ?? []);
        run.add(event);
        return;
      }
    }
    throw new Error("The stream ended before the response did.");
  } catch (error) {
    await failed({ log, run, client }, error);
    const kept = await log.storage.get("response_bodies", id).catch(() => undefined);
    const row = await log.storage.get("responses", id).catch(() => undefined);
    // The API documents no event for a cancelled response: the status in this one tells.
    const response = { ...first, ...kept?.body, status: row?.status ?? "cancelled" };
    tell({ type: "response.failed", response, sequence_number: last + 1 } as StreamEvent);
    const rest = (await writer?.rest()) ?? [];
    const gone = {
      op: "require",
      table: "responses",
      where: { id },
      otherwise: OVERTAKEN,
    } as const;
    await log.storage.commit([gone, ...rest]).catch(() => {});
  } finally {
    clearInterval(look);
    run.end();
  }
}

async function stillWanted(log: Log, id: string): Promise<boolean> {
  const row = await log.storage.get("responses", id);
  return row !== undefined && row.deleted === 0 && row.status !== "cancelled";
}

async function begun({ storage }: Log, id: string): Promise<void> {
  const where = { id, status: "queued" } as const;
  await storage.commit([{ op: "update", table: "responses", where, set: { status: "in_progress" } }]);
}

function failureOf(response: ResponseObject | undefined): Error & { code: unknown } {
  const { message, code } = response?.error ?? {};
  const text = typeof message === "string" ? message : "The response failed without saying why.";
  return Object.assign(new Error(text), { code: code ?? "server_error" });
}

async function failed(
  { log, run, client }: Pick<Performance, "log" | "run" | "client">,
  error: unknown,
): Promise<void> {
  const cancelled = run.controller.signal.aborted;
  const { code, message } = error as { code?: unknown; message?: string };
  const reason = {
    code: typeof code === "string" ? code : "server_error",
    message: message ?? String(error),
  };
  const change = cancelled ? {} : { error: reason };
  await endRow(log, run, cancelled ? "cancelled" : "failed", change).catch((fault: Error) =>
    client.logger.warn(
      `The end of background response ${run.id} could not be written down: ${fault.message}`,
    ),
  );
}

/** Writes down the response with its output, unless it was cancelled meanwhile. */
async function finish(
  log: Log,
  row: ResponseRow,
  response: ResponseObject,
  events: readonly Change[],
): Promise<void> {
  const { id, tree_id, conversation_id } = row;
  const context = await historyOf(log, row);
  const output = namedItems(log, response.output ?? [], new Set(context.map((item) => item.id)));
  const whole = [...context, ...output];
  const body = keptBody(response);
  const now = seconds(log);
  const set = {
    status: response.status === "incomplete" ? ("incomplete" as const) : ("completed" as const),
    runner: null,
    bytes: row.bytes + plainCopy(output).size,
    ...(conversation_id === null
      ? { end_hash: await fingerprint(whole), bare_hash: await fingerprint(withoutReasoning(whole)) }
      : {}),
  };
  const { sort: base } = log.ids.next("");
  const rows = itemRows(
    output.map((item) => ({ item, side: "output" as const })),
    { id, tree_id, conversation_id, created_at: now, base },
  );
  await commitIf(log.storage, [
    { op: "require", table: "responses", where: { id, status: { in: RUNNING } }, otherwise: OVERTAKEN },
    { op: "update", table: "responses", where: { id }, set },
    { op: "update", table: "response_bodies", where: { id }, set: { body } },
    {
      op: "update",
      table: "response_trees",
      where: { id: tree_id },
      set: { last_active_at: now, sort: log.ids.next("").sort },
    },
    ...rows.map((item) => ({ op: "insert", table: "history_items", row: item }) as const),
    ...events,
  ]);
}

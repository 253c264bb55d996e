import { commitIf, OVERTAKEN } from "../../store/conditional.ts";
import type { ResponseRow } from "../../store/schema.ts";
import type { Log } from "../log.ts";
import { runs } from "./runs.ts";

export const RUNNING = ["queued", "in_progress"] as const;

export const isRunning = ({ status }: Pick<ResponseRow, "status">): boolean =>
  (RUNNING as readonly string[]).includes(status);

/** The row as it really is: what a process left behind that died has failed. */
export async function currentRow(log: Log, row: ResponseRow): Promise<ResponseRow> {
  if (!isRunning(row) || runs.has(row.id)) return row;
  if (row.runner !== null) {
    const lock = log.storage.exclusive(row.runner);
    if (!(await lock.tryAcquire())) return row;
    await lock.release();
  }
  const error = {
    code: "server_error",
    message: "The process that ran this response in the background ended before the response did.",
  };
  await endRow(log, row, "failed", { error });
  return (await log.storage.get("responses", row.id)) ?? row;
}

/**
 * Ends a response that came to nothing. @returns false if it had ended otherwise before.
 */
export async function endRow(
  log: Log,
  { id }: Pick<ResponseRow, "id">,
  status: "failed" | "cancelled",
  change: Readonly<Record<string, unknown>> = {},
): Promise<boolean> {
  const kept = await log.storage.get("response_bodies", id);
  return await commitIf(log.storage, [
    { op: "require", table: "responses", where: { id, status: { in: RUNNING } }, otherwise: OVERTAKEN },
    { op: "update", table: "responses", where: { id }, set: { status, runner: null } },
    { op: "update", table: "response_bodies", where: { id }, set: { body: { ...kept?.body, ...change } } },
    // A question that was never answered does not belong into the conversation.
    { op: "update", table: "history_items", where: { response_id: id }, set: { conversation_id: null } },
  ]);
}

/** Cancels a response that is under way, in whichever process. */
export async function stopRun(log: Log, row: ResponseRow): Promise<void> {
  if (!isRunning(row)) return;
  // Written first: whatever its process is at, it can no longer end in another way.
  await endRow(log, row, "cancelled");
  const run = runs.get(row.id);
  run?.controller.abort();
  await run?.over();
}

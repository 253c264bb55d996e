import { commitIf, OVERTAKEN } from "../store/conditional.ts";
import type { Change } from "../store/port.ts";
import type { ResponseRow } from "../store/schema.ts";
import type { Log } from "./log.ts";
import { forgetConversations, forgetting } from "./prune.ts";

/**
 * Deletes a response. While others continue it, its items stay for them and only for them: it can no longer be fetched or
 * continued. They go with the last one that needs them.
 */
export async function deleteRow(log: Log, row: ResponseRow): Promise<void> {
  const { id } = row;
  const shown: Change[] = [
    { op: "delete", table: "response_bodies", where: { id } },
    { op: "delete", table: "response_events", where: { response_id: id } },
  ];
  const gone = await commitIf(log.storage, [
    { op: "forbid", table: "responses", where: { parent_id: id }, otherwise: OVERTAKEN },
    ...shown,
    ...forgetting({ response_id: id }),
    { op: "delete", table: "responses", where: { id } },
  ]);
  if (!gone) {
    const set = { deleted: 1, end_hash: null, bare_hash: null };
    await log.storage.commit([...shown, { op: "update", table: "responses", where: { id }, set }]);
    return;
  }
  await climb(log, row);
  // Its conversation may have been deleted, and have waited for this.
  if (row.conversation_id !== null) await forgetConversations(log);
}

/** What was kept for this response alone goes as well. */
async function climb(log: Log, { parent_id: parent, tree_id: tree }: ResponseRow): Promise<void> {
  if (parent === null) {
    await commitIf(log.storage, [
      { op: "forbid", table: "responses", where: { tree_id: tree }, otherwise: OVERTAKEN },
      { op: "delete", table: "response_trees", where: { id: tree } },
    ]);
    return;
  }
  const above = await log.storage.get("responses", parent);
  if (above?.deleted === 1) await deleteRow(log, above);
}

import { seconds } from "../context.ts";
import { commitIf, OVERTAKEN } from "../store/conditional.ts";
import type { Change, Storage } from "../store/port.ts";
import type { ResponseTreeRow } from "../store/schema.ts";
import type { Log } from "./log.ts";

/** How often a process looks for what may go: at its first response, and then after so many or so long. */
const EVERY_RESPONSES = 200;
const EVERY_SECONDS = 600;

const looks = new WeakMap<Storage, { at: number; left: number }>();

/**
 * Forgets what is too old or too much. Behind the caller's back and now and then: it must not slow a response, and whether
 * something has expired is asked at every look at it anyway.
 */
export function pruneNowAndThen(log: Log, current: string): void {
  const now = seconds(log);
  const last = looks.get(log.storage);
  if (last && --last.left > 0 && now - last.at < EVERY_SECONDS) return;
  looks.set(log.storage, { at: now, left: EVERY_RESPONSES });
  prune(log, current).catch(() => {
    // The storage was closed meanwhile, or is busy. The next look is as good.
  });
}

/** @param current A response whose tree stays, however large it is. */
async function prune(log: Log, current?: string): Promise<void> {
  const { settings, storage } = log;
  if (!settings) return;
  const cutoff = seconds(log) - settings.lifetime;
  for (const tree of await oldest(log, cutoff)) await forget(log, tree);
  const kept = current === undefined ? undefined : (await storage.get("responses", current))?.tree_id;
  const sizes = await storage.count("responses", { by: "tree_id", sum: "bytes" });
  let total = sizes.reduce((sum, each) => sum + each.sum, 0);
  if (total > settings.maxBytes) {
    const bytes = new Map(sizes.map(({ value, sum }) => [value, sum]));
    for (const tree of await oldest(log, seconds(log))) {
      if (total <= settings.maxBytes) break;
      if (tree.id !== kept && (await forget(log, tree))) total -= bytes.get(tree.id) ?? 0;
    }
  }
  await forgetConversations(log);
}

async function oldest({ storage }: Log, cutoff: number): Promise<ResponseTreeRow[]> {
  const where = { last_active_at: { atMost: cutoff } };
  return (await storage.list("response_trees", { where, order: "asc", limit: 1000 })).rows;
}

/** Forgets a response and all that continue it, unless somebody has used one of them just now. */
async function forget({ storage }: Log, { id, last_active_at }: ResponseTreeRow): Promise<boolean> {
  return await commitIf(storage, [
    { op: "require", table: "response_trees", where: { id, last_active_at }, otherwise: OVERTAKEN },
    ...forgetting({ tree_id: id }),
    { op: "delete", table: "response_events", where: { tree_id: id } },
    { op: "delete", table: "response_bodies", where: { tree_id: id } },
    { op: "delete", table: "responses", where: { tree_id: id } },
    { op: "delete", table: "response_trees", where: { id } },
  ]);
}

/** Items go, but those that a conversation has stay with it. */
export function forgetting(where: { tree_id: string } | { response_id: string }): Change[] {
  return [
    { op: "delete", table: "history_items", where: { ...where, conversation_id: null } },
    { op: "update", table: "history_items", where, set: { response_id: null, tree_id: null } },
  ];
}

/** Deleted conversations whose items no response needs any more. */
export async function forgetConversations({ storage }: Log): Promise<void> {
  const { rows } = await storage.list("conversations", { where: { deleted: 1 }, order: "asc", limit: 1000 });
  for (const { id } of rows) {
    await commitIf(storage, [
      { op: "forbid", table: "responses", where: { conversation_id: id }, otherwise: OVERTAKEN },
      { op: "delete", table: "history_items", where: { conversation_id: id } },
      { op: "delete", table: "conversations", where: { id } },
    ]);
  }
}

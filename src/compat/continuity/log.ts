import type { CallContext } from "../../runtime/call.ts";
import { ContinuityError } from "../../runtime/errors/local.ts";
import { type Context, contextFor, seconds } from "../context.ts";
import { storageOf } from "../store/open.ts";
import type { ListQuery } from "../store/port.ts";
import type { HistoryItemRow, ResponseRow, Rows, TableName } from "../store/schema.ts";
import { currentRow, isRunning } from "./background/alive.ts";
import type { StoredItem } from "./items.ts";
import { ownerOf } from "./owner.ts";
import { type ContinuitySettings, settingsOf } from "./settings.ts";

/** The log of one account: responses that point to the ones they continue, and items that are stored once. */
export interface Log extends Context {
  readonly owner: string;
  /** `undefined` when the client keeps nothing; what others kept can be read all the same. */
  readonly settings: ContinuitySettings | undefined;
}

/** @param response An answer, for the log of whoever asked for it. */
export async function openLog(client: CallContext, response?: Response): Promise<Log> {
  const settings = settingsOf(client);
  const [storage, owner] = await Promise.all([storageOf(client), ownerOf(client, response)]);
  return { ...contextFor(storage, client.clock), owner, settings };
}

const ALL = 1_000_000;

export async function all<T extends TableName>(
  { storage }: Context,
  table: T,
  where: NonNullable<ListQuery<T>["where"]>,
): Promise<Rows[T][]> {
  return (await storage.list(table, { where, order: "asc", limit: ALL })).rows;
}

/** The response, unless it is not there for this account: deleted, forgotten, somebody else's. */
export async function findResponse(log: Log, id: string): Promise<ResponseRow | undefined> {
  const row = await log.storage.get("responses", id);
  if (!row || row.owner !== log.owner || row.deleted === 1) return undefined;
  return (await isExpired(log, row)) ? undefined : row;
}

/** Whether its tree was not used for as long as trees are kept. */
async function isExpired(log: Log, { tree_id: id }: ResponseRow): Promise<boolean> {
  if (!log.settings) return false;
  const tree = await log.storage.get("response_trees", id);
  return tree !== undefined && tree.last_active_at + log.settings.lifetime <= seconds(log);
}

/**
 * The response that a call wants to go on from.
 * @throws {ContinuityError} naming the id and what is wrong with it.
 */
export async function continuable(log: Log, id: string): Promise<ResponseRow> {
  const found = await log.storage.get("responses", id);
  const row = found && (await currentRow(log, found));
  const refuse = (code: string, why: string): never => {
    throw new ContinuityError(`previous_response_id '${id}' cannot be continued: ${why}`, { code });
  };
  if (!row) return refuse("unknown_response", unknown(id));
  if (row.owner !== log.owner) return refuse("foreign_response", "it was made with another ChatGPT account.");
  if (row.deleted === 1) return refuse("deleted_response", "it was deleted.");
  if (await isExpired(log, row)) {
    const days = Math.round((log.settings?.lifetime ?? 0) / 86_400);
    return refuse("expired_response", `it was not used for ${days} days (the client option continuity).`);
  }
  if (isRunning(row)) {
    return refuse("unfinished_response", "it is still running. Wait until responses.retrieve shows its end.");
  }
  if (row.status === "failed" || row.status === "cancelled") {
    return refuse("failed_response", `its status is ${row.status}. Continue the response before it.`);
  }
  return row;
}

function unknown(id: string): string {
  if (!id.startsWith("resp_")) return "it is no response id (those begin with resp_).";
  return (
    "it is not in the log of this machine. Was it made elsewhere, with store: false or continuity off, or deleted since? " +
    "Send the earlier items at the front of input instead."
  );
}

/** Everything that a response was given and made, from the first item of its conversation on. */
export async function historyOf(log: Log, row: ResponseRow): Promise<StoredItem[]> {
  return (await historyRows(log, row)).map(({ item }) => item);
}

/** {@link historyOf} as rows. */
export async function historyRows(log: Log, row: ResponseRow): Promise<HistoryItemRow[]> {
  const known = await all(log, "responses", { tree_id: row.tree_id });
  const lineage = lineageOf(row, new Map(known.map((each) => [each.id, each])));
  const ids = lineage.map(({ id }) => id);
  // A tree with few branches is read in one go; of one with many, only the branch.
  const where =
    ids.length * 2 > known.length
      ? { tree_id: row.tree_id }
      : { tree_id: row.tree_id, response_id: { in: ids } };
  const byResponse = new Map<string | null, HistoryItemRow[]>();
  for (const item of await all(log, "history_items", where)) {
    const own = byResponse.get(item.response_id);
    if (own) own.push(item);
    else byResponse.set(item.response_id, [item]);
  }
  let context: HistoryItemRow[] = [];
  for (const { id, bare, conversation_id: conversation } of lineage) {
    // A response of a conversation continues what the conversation was then.
    if (conversation !== null) {
      const then = await conversationUpTo(log, conversation, id);
      // Of one that failed the conversation has nothing.
      context = then.length > 0 ? then : [...(byResponse.get(id) ?? [])];
    } else {
      if (bare === 1) context = context.filter(({ item }) => item.type !== "reasoning");
      // In place: copied for each turn, a long conversation would cost the square of its length.
      for (const item of byResponse.get(id) ?? []) context.push(item);
    }
  }
  return context;
}

/** From the first response to this one. */
function lineageOf(row: ResponseRow, known: ReadonlyMap<string, ResponseRow>): ResponseRow[] {
  const lineage: ResponseRow[] = [];
  const seen = new Set<string>();
  for (let each: ResponseRow | undefined = row; each; each = known.get(each.parent_id ?? "")) {
    if (seen.has(each.id)) throw broken(row.id, `'${each.id}' continues itself`);
    if (each.parent_id !== null && !known.has(each.parent_id)) {
      throw broken(row.id, `'${each.parent_id}' is missing`);
    }
    seen.add(each.id);
    lineage.push(each);
  }
  return lineage.reverse();
}

function broken(id: string, why: string): ContinuityError {
  return new ContinuityError(
    `The history of response '${id}' is broken: ${why}. Send the earlier items at the front of input instead.`,
    { code: "broken_history" },
  );
}

async function conversationUpTo(log: Log, conversation: string, response: string): Promise<HistoryItemRow[]> {
  const rows = await all(log, "history_items", { conversation_id: conversation });
  return rows.slice(0, rows.findLastIndex((row) => row.response_id === response) + 1);
}

/** An earlier response whose context a caller has sent again by hand, and how many items of the input that is. */
export interface KnownStart {
  readonly row: ResponseRow;
  readonly length: number;
  /** Whether the reasoning was left out. */
  readonly bare: boolean;
}

type Digest = (items: readonly StoredItem[]) => Promise<string>;

/**
 * Looks for the input's beginning among what earlier responses ended with, so that a conversation that is sent whole every
 * time is not stored whole every time. Only the last two ends of an answer are tried: where an older one is the newest that
 * is known, somebody has begun anew.
 */
export async function knownStart(
  log: Log,
  input: readonly StoredItem[],
  ends: readonly number[],
  digest: Digest,
): Promise<KnownStart | undefined> {
  for (const length of ends.slice(-2).reverse()) {
    const start = input.slice(0, length);
    const bare = !start.some(({ type }) => type === "reasoning");
    const column = bare ? "bare_hash" : "end_hash";
    const { rows } = await log.storage.list("responses", {
      where: { [column]: await digest(start), owner: log.owner, deleted: 0 },
      order: "desc",
      limit: 1,
    });
    const row = rows[0];
    if (row && !(await isExpired(log, row)))
      return { row, length, bare: bare && row.bare_hash !== row.end_hash };
  }
  return undefined;
}

/** Items of a conversation, in their order. */
export async function conversationItems(log: Log, id: string): Promise<StoredItem[]> {
  return (await all(log, "history_items", { conversation_id: id })).map(({ item }) => item);
}

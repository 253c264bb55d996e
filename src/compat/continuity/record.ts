import { seconds } from "../context.ts";
import { notFound } from "../errors.ts";
import { type Change, type Refusal, refusalOf } from "../store/port.ts";
import type { HistoryItemRow, ResponseRow } from "../store/schema.ts";
import { fingerprint, type Item, idPrefix, isMade, storedItem, withoutReasoning } from "./items.ts";
import { historyOf, type KnownStart, knownStart, type Log } from "./log.ts";
import { plainCopy } from "./plain.ts";

/** What a response is to be remembered as. */
interface Turn {
  readonly id: string;
  readonly status: ResponseRow["status"];
  /** The response object without its output. */
  readonly body: Readonly<Record<string, unknown>>;
  /** What the caller gave, without what was put in front of it. */
  readonly input: readonly Item[];
  readonly output: readonly Item[];
  readonly parent?: ResponseRow | undefined;
  /** The parent's context, where it was read already. */
  readonly before?: readonly Item[] | undefined;
  readonly conversation?: string | undefined;
  readonly cacheKey?: string | undefined;
  readonly runner?: string | undefined;
}

/**
 * Writes a response down: its row, what it shows, and the items that nobody had yet. What is written does not grow with the
 * conversation.
 *
 * @throws {StorageError} when it cannot be written.
 * @returns false when what it continues was deleted meanwhile: then there is nothing to hang it on.
 */
export async function record(log: Log, turn: Turn): Promise<boolean> {
  try {
    await log.storage.commit(await changesFor(log, turn));
    return true;
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    return refusal.status === KNOWN.status;
  }
}

/** The changes of {@link record}. */
async function changesFor(log: Log, turn: Turn): Promise<Change[]> {
  const { id, conversation } = turn;
  const now = seconds(log);
  const { sort } = log.ids.next("");
  const input = namedItems(log, turn.input, conversation === undefined ? [] : await takenIds(log, turn));
  const output = namedItems(log, turn.output, new Set(input.map((item) => item.id)));
  const place = await placeOf(log, turn, input);
  const ends =
    conversation === undefined ? await endsOf(log, place, turn.before, { input, output }) : undefined;
  const own = [
    ...input.slice(place.known).map((item) => ({ item, side: "input" as const })),
    ...output.map((item) => ({ item, side: "output" as const })),
  ];
  const { copy, size } = plainCopy({ body: turn.body, own });
  const row: ResponseRow = {
    id,
    sort,
    created_at: now,
    owner: log.owner,
    tree_id: place.tree,
    parent_id: place.parent?.id ?? null,
    conversation_id: conversation ?? null,
    status: turn.status,
    deleted: 0,
    bare: place.bare ? 1 : 0,
    end_hash: ends?.whole ?? null,
    bare_hash: ends?.bare ?? null,
    cache_key: turn.cacheKey ?? null,
    bytes: size,
    runner: turn.runner ?? null,
  };
  return [
    ...requirements(turn, place.parent),
    ...treeChange(log, row),
    { op: "insert", table: "responses", row },
    {
      op: "insert",
      table: "response_bodies",
      row: { id, sort, created_at: now, tree_id: place.tree, body: copy.body },
    },
    ...itemRows(copy.own, { ...row, base: sort }).map(
      (item) => ({ op: "insert", table: "history_items", row: item }) as const,
    ),
  ];
}

/** The same answer, given again by something in between: it is kept once. */
const KNOWN: Refusal = { status: 409, message: "This response is kept already." };

/** Nothing is hung on what was deleted while the model thought. */
function requirements(turn: Turn, parent: ResponseRow | undefined): Change[] {
  const changes: Change[] = [{ op: "forbid", table: "responses", where: { id: turn.id }, otherwise: KNOWN }];
  if (parent) {
    const otherwise = notFound("response", parent.id);
    changes.push({ op: "require", table: "responses", where: { id: parent.id }, otherwise });
  }
  if (turn.conversation !== undefined) {
    const where = { id: turn.conversation, deleted: 0 };
    const otherwise = notFound("conversation", turn.conversation);
    changes.push({ op: "require", table: "conversations", where, otherwise });
  }
  return changes;
}

function treeChange({ ids }: Log, { id, tree_id: tree, owner, created_at: now }: ResponseRow): Change[] {
  // Its position is its last use: the tree that was not used for longest is the first of the list.
  const { sort } = ids.next("");
  if (tree !== id) {
    return [
      { op: "update", table: "response_trees", where: { id: tree }, set: { last_active_at: now, sort } },
    ];
  }
  return [
    {
      op: "insert",
      table: "response_trees",
      row: { id: tree, sort, created_at: now, owner, last_active_at: now },
    },
  ];
}

/** Rows of one batch stand together in every listing, whatever other processes write at the same moment. */
export function itemRows(
  items: readonly { readonly item: HistoryItemRow["item"]; readonly side: HistoryItemRow["side"] }[],
  place: {
    readonly id: string | null;
    readonly tree_id: string | null;
    readonly conversation_id: string | null;
    readonly created_at: number;
    readonly base: string;
  },
): HistoryItemRow[] {
  const { id, tree_id, conversation_id, created_at, base } = place;
  return items.map(({ item, side }, index) => ({
    id: `${conversation_id ?? id}/${item.id}`,
    sort: `${base}${index.toString(16).padStart(5, "0")}`,
    created_at,
    tree_id,
    response_id: id,
    conversation_id,
    side,
    item_id: item.id,
    item,
  }));
}

/** Items with ids: their own where those are free. */
export function namedItems(
  { ids }: Log,
  items: readonly Item[],
  taken: Iterable<string>,
): HistoryItemRow["item"][] {
  const used = new Set(taken);
  return items.map((item) => {
    const type = typeof item["type"] === "string" ? item["type"] : "message";
    const own = item["id"];
    const free = typeof own === "string" && own !== "" && !own.includes("/") && !used.has(own);
    const id = free ? own : ids.next(idPrefix(type)).id;
    used.add(id);
    return storedItem(item, id);
  });
}

/** Which of the ids that a caller's items bring the conversation has already. */
async function takenIds({ storage }: Log, { conversation, input, output }: Turn): Promise<string[]> {
  const own = [...input, ...output].flatMap(({ id }) => (typeof id === "string" ? [id] : []));
  if (own.length === 0) return [];
  const where = { id: { in: own.map((id) => `${conversation}/${id}`) } };
  const { rows } = await storage.list("history_items", { where, order: "asc", limit: own.length });
  return rows.map(({ item }) => item.id);
}

interface Place {
  readonly tree: string;
  readonly parent: ResponseRow | undefined;
  /** How many of the input's items the parent's context has already. */
  readonly known: number;
  readonly bare: boolean;
}

async function placeOf(log: Log, turn: Turn, input: readonly HistoryItemRow["item"][]): Promise<Place> {
  const { id, parent, conversation } = turn;
  if (parent) return { tree: parent.tree_id, parent, known: 0, bare: false };
  const start: KnownStart | undefined =
    conversation === undefined ? await knownStart(log, input, madeEnds(input), fingerprint) : undefined;
  if (!start) return { tree: id, parent: undefined, known: 0, bare: false };
  return { tree: start.row.tree_id, parent: start.row, known: start.length, bare: start.bare };
}

/** Where in a list something that the model made ends. */
function madeEnds(items: readonly Item[]): number[] {
  return items.flatMap((item, index) => {
    const next = items[index + 1];
    return isMade(item) && !(next && isMade(next)) ? [index + 1] : [];
  });
}

async function endsOf(
  log: Log,
  { parent, known }: Place,
  read: readonly Item[] | undefined,
  { input, output }: Pick<Turn, "input" | "output">,
): Promise<{ whole: string; bare: string }> {
  // What the caller sent whole need not be read.
  const before = parent && known === 0 ? (read ?? (await historyOf(log, parent))) : [];
  const context = [...before, ...input, ...output];
  const plain = withoutReasoning(context);
  const whole = await fingerprint(context);
  return { whole, bare: plain.length === context.length ? whole : await fingerprint(plain) };
}

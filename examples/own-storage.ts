/**
 * A storage engine of one's own: a few maps, and a search that counts words. What it has to do is in the type `Storage`; whether it
 * does it, the conformance suite says. A real engine would ask a database in the same places: everything is async.
 */
import { createHash, randomUUID } from "node:crypto";
import { NotFoundError, OAuthCodexClient, StorageError } from "oauth-codex-sdk";
import {
  type Change,
  type Condition,
  compileFilter,
  type Exclusive,
  type IndexEntry,
  Refused,
  type SearchHit,
  type Storage,
  storageConformance,
  type TableName,
  tableNames,
  tables,
  unknownCursor,
  type Where,
} from "oauth-codex-sdk/storage";

type Row = { readonly id: string; readonly sort: string; readonly [column: string]: unknown };

/** All that a commit changes. One is copied, changed, and takes the other's place: so a commit happens whole or not at all. */
interface State {
  readonly rows: Map<TableName, Map<string, Row>>;
  readonly index: Map<string, IndexEntry>;
  /** Where deleted rows stood: loops that delete what they list name them as cursors. */
  readonly gone: Map<string, string>;
}

function wordStorage(): Storage {
  let state: State = {
    rows: new Map(tableNames.map((name) => [name, new Map()])),
    index: new Map(),
    gone: new Map(),
  };
  const staged = new Map<string, Uint8Array>();
  const blobs = new Map<string, Uint8Array>();
  const held = new Set<string>();

  const rowsOf = (table: TableName, { rows }: State = state): Map<string, Row> =>
    rows.get(table) ?? new Map();
  const matching = <T extends TableName>(table: T, where: Where<T> | undefined, from: State = state): Row[] =>
    [...rowsOf(table, from).values()].filter((row) =>
      Object.entries(where ?? {}).every(([column, condition]) =>
        matches(row[column], condition as Condition),
      ),
    );
  const isNamed = (sha256: string): boolean =>
    tableNames.some((table) =>
      [...rowsOf(table).values()].some((row) => tables[table].blobs.some((column) => row[column] === sha256)),
    );

  function apply(change: Change, to: State): void {
    switch (change.op) {
      case "insert": {
        const { table, row } = change;
        if (rowsOf(table, to).has(row.id)) throw new StorageError(`${table} has ${row.id} already.`);
        rowsOf(table, to).set(row.id, structuredClone({ ...row }));
        break;
      }
      case "update":
        for (const row of matching(change.table, change.where, to)) {
          rowsOf(change.table, to).set(row.id, { ...row, ...structuredClone(change.set) });
        }
        break;
      case "delete":
        for (const { id, sort } of matching(change.table, change.where, to)) {
          rowsOf(change.table, to).delete(id);
          to.gone.set(`${change.table} ${id}`, sort);
        }
        break;
      case "require":
      case "forbid": {
        const found = matching(change.table, change.where, to).length > 0;
        if (found !== (change.op === "require")) throw new Refused(change.otherwise);
        break;
      }
      case "index":
        to.index.set(`${change.entry.storeId}/${change.entry.fileId}`, change.entry);
        break;
      case "unindex":
        for (const { id } of matching("store_files", change.where, to)) to.index.delete(id);
        break;
      case "unindexStore":
        for (const [id, { storeId }] of to.index) if (storeId === change.storeId) to.index.delete(id);
        break;
      case "setAttributes": {
        const id = `${change.storeId}/${change.fileId}`;
        const entry = to.index.get(id);
        if (entry) to.index.set(id, { ...entry, attributes: change.attributes });
      }
    }
  }

  return {
    kind: "words",
    get: async (table, id) => structuredClone(rowsOf(table).get(id)) as never,
    async list(table, { where, order, limit, after, before }) {
      const placeOf = (id: string | undefined): string | undefined => {
        if (id === undefined) return undefined;
        const place = rowsOf(table).get(id)?.sort ?? state.gone.get(`${table} ${id}`);
        if (place === undefined) throw new Refused(unknownCursor(id));
        return place;
      };
      const [from, to] = [placeOf(after), placeOf(before)];
      const inOrder = (a: string, b: string): boolean => (order === "asc" ? a < b : a > b);
      const all = matching(table, where)
        .filter(({ sort }) => from === undefined || inOrder(from, sort))
        .filter(({ sort }) => to === undefined || inOrder(sort, to))
        .sort((a, b) => (inOrder(a.sort, b.sort) ? -1 : 1));
      const rows = to !== undefined && from === undefined ? all.slice(-limit) : all.slice(0, limit);
      return { rows: structuredClone(rows) as never[], more: all.length > rows.length };
    },
    async count(table, { where, by, sum }) {
      const rows = matching(table, where);
      const values =
        by === undefined ? [null] : [...new Set(rows.map((row) => row[by] as string | number | null))];
      return values.map((value) => {
        const group = rows.filter((row) => by === undefined || row[by] === value);
        const total = sum === undefined ? 0 : group.reduce((so, row) => so + Number(row[sum]), 0);
        return { value, count: group.length, sum: total };
      });
    },
    async commit(changes, { adopt = [], release = [] } = {}) {
      const next: State = {
        rows: new Map([...state.rows].map(([name, rows]) => [name, new Map(rows)])),
        index: new Map(state.index),
        gone: new Map(state.gone),
      };
      for (const change of changes) apply(change, next);
      state = next;
      for (const { token, sha256 } of adopt) {
        blobs.set(sha256, staged.get(token) ?? new Uint8Array());
        staged.delete(token);
      }
      for (const sha256 of release) if (sha256 !== null && !isNamed(sha256)) blobs.delete(sha256);
    },
    async stage(source) {
      const pieces: Uint8Array[] = [];
      for await (const piece of source) pieces.push(piece);
      const bytes = Buffer.concat(pieces);
      const digest = (name: string): string => createHash(name).update(bytes).digest("hex");
      const token = randomUUID();
      staged.set(token, bytes);
      return { token, sha256: digest("sha256"), md5: digest("md5"), bytes: bytes.length };
    },
    async discard({ token }) {
      staged.delete(token);
    },
    async read(sha256) {
      const bytes = blobs.get(sha256);
      if (!bytes) throw new StorageError("These bytes are gone.", { code: "blob_missing" });
      return (async function* () {
        yield bytes;
      })();
    },
    async search({ storeId, queries, limit, filters, scoreThreshold = 0 }) {
      const wanted = filters === undefined ? () => true : compileFilter(filters);
      const hits: SearchHit[] = [];
      for (const [id, { fileId, filename, attributes, chunks }] of state.index) {
        const status = rowsOf("store_files").get(id)?.["status"];
        const isServed = status === "completed" || status === "embedding";
        if (!isServed || !id.startsWith(`${storeId}/`) || !wanted(attributes ?? {})) continue;
        for (const { text } of chunks) {
          const score = Math.max(...queries.map((query) => share(words(query), words(text))));
          if (score > 0 && score >= scoreThreshold) hits.push({ fileId, filename, score, attributes, text });
        }
      }
      return hits.sort((a, b) => b.score - a.score).slice(0, limit);
    },
    exclusive(name): Exclusive {
      let mine = false;
      return {
        async tryAcquire() {
          if (held.has(name)) return mine;
          held.add(name);
          mine = true;
          return true;
        },
        async release() {
          if (mine) held.delete(name);
          mine = false;
        },
      };
    },
    async close() {},
  };
}

function matches(value: unknown, condition: Condition | undefined): boolean {
  if (condition === undefined) return true;
  if (condition === null || typeof condition !== "object") return value === condition;
  if ("in" in condition) return condition.in.some((one) => one === value);
  if ("atMost" in condition) return typeof value === "number" && value <= condition.atMost;
  return value === null || Number(value) > condition.unsetOrAfter;
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** How much of a text is what was asked for: 0 to 1. */
function share(query: readonly string[], text: readonly string[]): number {
  return text.filter((word) => query.includes(word)).length / Math.max(1, text.length);
}

// In Vitest or node:test: for (const { name, run } of storageConformance(() => wordStorage())) test(name, run);
const cases = storageConformance(() => wordStorage());
let failed = 0;
for (const { name, run } of cases) {
  await run().catch((error) => {
    failed++;
    console.log(`${name}\n  ${error}`);
  });
}
console.log(`${cases.length} cases, ${failed} failed`);

const client = new OAuthCodexClient({
  accessToken: process.env["CODEX_ACCESS_TOKEN"],
  storage: wordStorage(),
});
try {
  const store = await client.vectorStores.create({ name: "example" });
  const file = new File(["The harbour closes at nine in winter."], "harbour.md");
  await client.vectorStores.files.uploadAndPoll(store.id, file);
  const { data } = await client.vectorStores.search(store.id, { query: "when does the harbour close" });
  for (const { filename, content } of data) console.log(filename, "->", content[0]?.text);
  // What the engine refuses comes out as the API's error.
  await client.vectorStores.files.create(store.id, { file_id: "file-none" }).catch((error) => {
    if (error instanceof NotFoundError) console.log(error.code);
  });
} finally {
  await client.close();
}

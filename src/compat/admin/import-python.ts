import { node } from "../../runtime/node.ts";
import { type IdSource, idSource, isId } from "../ids.ts";
import type { FileRow, StoreFileRow, VectorStoreRow } from "../store/schema.ts";
import { AUTO } from "../text/chunking.ts";
import { type Incoming, parsed } from "./incoming.ts";
import { refused, type SourceFolder } from "./source.ts";

/** The Python package's records, as far as they are known here; whatever else they hold stays behind. */
interface PythonRecord {
  readonly id: string;
  readonly created_at?: number;
  readonly filename?: string;
  readonly purpose?: string;
  readonly name?: string | null;
  readonly metadata?: Readonly<Record<string, unknown>> | null;
  readonly file_ids?: readonly string[];
  readonly expires_after?: { readonly days?: number } | null;
}

/** The files and stores of the Python package's folder. */
export async function readPython(source: SourceFolder): Promise<() => AsyncGenerator<Incoming>> {
  const files = await recordsOf(source, "files");
  const stores = await recordsOf(source, "vector_stores");
  const ids = idSource(Date.now);
  return async function* () {
    for (const { record, where } of files) yield fileOf(record, where, ids);
    for (const { record, where } of stores) {
      const store = storeOf(record, where, ids);
      yield store;
      for (const fileId of new Set(record.file_ids)) yield placeOf(record, fileId, where, ids);
    }
  };
}

interface Found {
  readonly record: PythonRecord;
  readonly where: string;
}

async function recordsOf(source: SourceFolder, name: string): Promise<readonly Found[]> {
  const text = await source.text(name, "index.json");
  if (text === undefined) return [];
  const path = source.pathOf(name, "index.json");
  const { data = [] } = (parsed(text, path) ?? {}) as { data?: unknown };
  if (!Array.isArray(data)) throw refused(path, "data is no list");
  return data.map((record: unknown, index) => {
    const where = `${path}:${lineOf(text, record, index)}`;
    const fault = recordFault(record);
    if (fault !== undefined) throw refused(where, `data[${index}]: ${fault}`);
    return { record: record as PythonRecord, where };
  });
}

/** The line in which a record says its id; the first one where that cannot be found. */
function lineOf(text: string, record: unknown, index: number): number {
  const { id } = (record ?? {}) as { id?: unknown };
  let at = typeof id === "string" ? text.indexOf(JSON.stringify(id)) : -1;
  // Where ids do not help, records are told apart by their places.
  for (let n = 0, from = 0; at === -1 && n <= index; n++) {
    from = text.indexOf("{", from + 1);
    if (from === -1) break;
    if (n === index) at = from;
  }
  return text.slice(0, Math.max(0, at)).split("\n").length;
}

const LATEST = 253_402_300_799;

function recordFault(record: unknown): string | undefined {
  if (typeof record !== "object" || record === null) return "it is no record";
  const given = record as { readonly [Name in keyof PythonRecord]?: unknown };
  if (!isId(given.id)) return "id is no id";
  const created = given.created_at;
  if (created !== undefined && !(typeof created === "number" && created >= 0 && created <= LATEST)) {
    return "created_at is no time";
  }
  for (const name of ["filename", "purpose", "name"] as const) {
    if (typeof (given[name] ?? "") !== "string") return `${name} is no text`;
  }
  if (typeof (given.metadata ?? {}) !== "object" || Array.isArray(given.metadata)) {
    return "metadata is no record";
  }
  const files = given.file_ids ?? [];
  if (!Array.isArray(files) || !files.every((id) => isId(id))) return "file_ids is no list of ids";
  const days = (given.expires_after as { days?: unknown } | null | undefined)?.days ?? 1;
  return Number.isSafeInteger(days) && Number(days) > 0
    ? undefined
    : "expires_after.days is no number of days";
}

function fileOf(record: PythonRecord, where: string, ids: IdSource): Incoming {
  const row: FileRow = {
    id: record.id,
    ...positionOf(record, ids),
    bytes: 0,
    filename: node.path.basename(record.filename ?? record.id),
    purpose: record.purpose ?? "user_data",
    mime_type: null,
    sha256: "",
    expires_at: null,
  };
  return {
    table: "files",
    row: { ...row },
    where,
    bytes: { path: ["files", "blobs", `${record.id}.bin`] },
    parents: [],
  };
}

function storeOf(record: PythonRecord, where: string, ids: IdSource): Incoming {
  const days = record.expires_after?.days ?? null;
  const now = Math.floor(Date.now() / 1000);
  const metadata = Object.entries(record.metadata ?? {}).map(([key, value]) => [
    key,
    typeof value === "string" ? value : JSON.stringify(value),
  ]);
  const row: VectorStoreRow = {
    id: record.id,
    ...positionOf(record, ids),
    name: record.name ?? "",
    description: null,
    metadata: Object.fromEntries(metadata),
    lifetime_days: days,
    last_active_at: now,
    expires_at: days === null ? null : now + days * 86_400,
  };
  return { table: "vector_stores", row: { ...row }, where, parents: [] };
}

function placeOf(record: PythonRecord, fileId: string, where: string, ids: IdSource): Incoming {
  const row: StoreFileRow = {
    id: `${record.id}/${fileId}`,
    sort: ids.next("").sort,
    created_at: positionOf(record, ids).created_at,
    store_id: record.id,
    file_id: fileId,
    batch_id: null,
    status: "in_progress",
    error: null,
    usage_bytes: 0,
    attributes: null,
    chunking: AUTO,
    text_sha256: null,
    embed: 0,
    attempts: 0,
    ticket: ids.next("").id,
  };
  const parents = [
    { table: "vector_stores", id: record.id },
    { table: "files", id: fileId },
  ] as const;
  return { table: "store_files", row: { ...row }, where, parents };
}

/** Old records keep their place in time: a position begins with it. */
function positionOf(
  { created_at: created }: PythonRecord,
  ids: IdSource,
): { sort: string; created_at: number } {
  if (typeof created !== "number")
    return { sort: ids.next("").sort, created_at: Math.floor(Date.now() / 1000) };
  return { sort: idSource(() => created * 1000).next("").sort, created_at: Math.floor(created) };
}

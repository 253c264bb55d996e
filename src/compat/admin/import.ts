import { createReadStream, existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { createInterface } from "node:readline";
import { StorageError } from "../../runtime/errors/storage.ts";
import { contextFor } from "../context.ts";
import { type IdSource, idSource } from "../ids.ts";
import { sqliteStorage } from "../store/open.ts";
import type { Change, Staged, Storage } from "../store/port.ts";
import { type FileRow, type TableName, tables, type VectorStoreRow } from "../store/schema.ts";
import { AUTO } from "../text/chunking.ts";
import { EXPORT_VERSION } from "./export.ts";

export interface ImportReport {
  /** What the source was taken for. */
  readonly source: "export" | "python";
  readonly files: number;
  readonly vectorStores: number;
  /** Ids that were there already, and were left as they are. */
  readonly present: readonly string[];
  /** What could not be taken over, and why. */
  readonly skipped: readonly { readonly id: string; readonly why: string }[];
}

interface Tally {
  files: number;
  vectorStores: number;
  present: string[];
  skipped: { id: string; why: string }[];
}

/**
 * Takes over the files and vector stores of an export, or of the Python package's folder (`files/`, `vector_stores/`). Ids stay
 * as they are; what is there already is left alone, so that an import can be repeated. The source is only read.
 */
export async function importStorage(source: string, folder?: string): Promise<ImportReport> {
  const tally: Tally = { files: 0, vectorStores: 0, present: [], skipped: [] };
  const kind = existsSync(join(source, "export.json")) ? "export" : "python";
  const hasPython = ["files", "vector_stores"].some((name) => existsSync(join(source, name, "index.json")));
  if (kind === "python" && !hasPython) {
    throw new StorageError(
      `${source} is neither an export (export.json) nor a folder of the Python package (files/index.json).`,
      { code: "import_source" },
    );
  }
  const storage = await sqliteStorage(folder);
  try {
    if (kind === "export") await importExport(source, storage, tally);
    else await importPython(source, storage, tally);
    storage.wakeIndexer();
    return { source: kind, ...tally };
  } finally {
    await storage.close();
  }
}

const IMPORTED: readonly TableName[] = [
  "files",
  "vector_stores",
  "file_batches",
  "store_files",
  "conversations",
  "response_trees",
  "responses",
  "response_bodies",
  "history_items",
  "response_events",
  "chat_completions",
];

async function importExport(source: string, storage: Storage, tally: Tally): Promise<void> {
  const { format } = JSON.parse(await readFile(join(source, "export.json"), "utf8")) as { format?: unknown };
  if (format !== EXPORT_VERSION) {
    throw new StorageError(`${source} has format ${String(format)}, which this version does not read.`, {
      code: "import_source",
    });
  }
  for (const table of IMPORTED) {
    const lines = createInterface({ input: createReadStream(join(source, `${table}.jsonl`)) });
    for await (const line of lines) {
      const row = JSON.parse(line) as { id: string; sha256?: string };
      // The index is built again here, from the bytes; vectors by who has the hook.
      if (table === "store_files")
        Object.assign(row, { status: "in_progress", attempts: 0, text_sha256: null, embed: 0 });
      const bytes = row.sha256 === undefined ? undefined : join(source, "blobs", row.sha256);
      await take(storage, table, row, bytes, tally);
    }
  }
}

/** The Python package's records, as far as they are known here; whatever else they hold stays behind. */
interface PythonRecord {
  readonly id: string;
  readonly created_at?: number;
  readonly filename?: string;
  readonly purpose?: string;
  readonly name?: string | null;
  readonly metadata?: Record<string, string> | null;
  readonly file_ids?: readonly string[];
  readonly expires_after?: { readonly days?: number } | null;
}

async function importPython(source: string, storage: Storage, tally: Tally): Promise<void> {
  const context = contextFor(storage, Date.now);
  for (const record of await pythonIndex(source, "files")) {
    const row: FileRow = {
      id: record.id,
      ...positionOf(record, context.ids),
      bytes: 0,
      filename: basename(record.filename ?? record.id),
      purpose: record.purpose ?? "user_data",
      mime_type: null,
      sha256: "",
      expires_at: null,
    };
    await take(storage, "files", row, join(source, "files", "blobs", `${record.id}.bin`), tally);
  }
  for (const record of await pythonIndex(source, "vector_stores")) {
    const position = positionOf(record, context.ids);
    const days = record.expires_after?.days ?? null;
    const row: VectorStoreRow = {
      id: record.id,
      ...position,
      name: record.name ?? "",
      description: null,
      metadata: record.metadata ?? {},
      lifetime_days: days,
      last_active_at: Math.floor(Date.now() / 1000),
      expires_at: days === null ? null : Math.floor(Date.now() / 1000) + days * 86_400,
    };
    if (!(await take(storage, "vector_stores", row, undefined, tally))) continue;
    for (const fileId of new Set(record.file_ids)) {
      const place = {
        id: `${record.id}/${fileId}`,
        sort: context.ids.next("").sort,
        created_at: position.created_at,
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
        ticket: context.ids.next("").id,
      };
      await take(storage, "store_files", place, undefined, tally);
    }
  }
}

async function pythonIndex(source: string, name: string): Promise<readonly PythonRecord[]> {
  const path = join(source, name, "index.json");
  if (!existsSync(path)) return [];
  const { data } = JSON.parse(await readFile(path, "utf8")) as { data?: PythonRecord[] };
  return data ?? [];
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

/** True when the row is new. Its bytes are read, named by what they are, and committed with it. */
async function take(
  storage: Storage,
  table: TableName,
  row: { readonly id: string },
  bytes: string | undefined,
  tally: Tally,
): Promise<boolean> {
  if (await storage.get(table, row.id)) {
    if (table === "files" || table === "vector_stores") tally.present.push(row.id);
    return false;
  }
  let staged: Staged | undefined;
  try {
    staged = bytes === undefined ? undefined : await storage.stage(contents(bytes));
    const known = Object.fromEntries(
      Object.keys(tables[table].columns).map((name) => [
        name,
        (row as Record<string, unknown>)[name] ?? null,
      ]),
    );
    const full = { ...known, ...(staged ? { sha256: staged.sha256, bytes: staged.bytes } : {}) };
    await storage.commit(
      [{ op: "insert", table, row: full } as unknown as Change],
      staged ? { adopt: [staged] } : {},
    );
  } catch (error) {
    if (staged) await storage.discard(staged).catch(() => {});
    tally.skipped.push({ id: row.id, why: (error as Error).message });
    return false;
  }
  if (table === "files") tally.files++;
  if (table === "vector_stores") tally.vectorStores++;
  return true;
}

/** Opened when it is read: a stream that fails before that would fail with nobody listening. */
async function* contents(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path);
}

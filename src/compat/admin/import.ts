import type { FileHandle } from "node:fs/promises";
import { StorageError } from "../../runtime/errors/storage.ts";
import { node } from "../../runtime/node.ts";
import { wakeIndexerOf } from "../indexing/own-indexer.ts";
import { type Change, refusalOf, type Staged, type Storage } from "../store/port.ts";
import { tables } from "../store/schema.ts";
import { readExport } from "./import-export.ts";
import { readPython } from "./import-python.ts";
import type { Incoming } from "./incoming.ts";
import { refused, SourceFolder } from "./source.ts";
import { type StorageOrFolder, withStorage } from "./with-storage.ts";

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
 * as they are; what is there already is left alone, so that an import can be repeated. The source is only read, and need not be
 * trusted: it is looked through before anything is taken over, and nothing outside of it is opened.
 *
 * @throws {StorageError} `import_refused` for a source that is garbled, naming file and line. Nothing was imported then.
 */
export async function importStorage(source: string, storage?: StorageOrFolder): Promise<ImportReport> {
  const from = new SourceFolder(source);
  const kind = (await from.has("export.json")) ? "export" : "python";
  const hasPython =
    (await from.has("files", "index.json")) || (await from.has("vector_stores", "index.json"));
  if (kind === "python" && !hasPython) {
    throw new StorageError(
      `${source} is neither an export (export.json) nor a folder of the Python package (files/index.json).`,
      { code: "import_source" },
    );
  }
  const rows = kind === "export" ? await readExport(from) : await readPython(from);
  for await (const incoming of rows()) await checkBytes(from, incoming);
  const tally: Tally = { files: 0, vectorStores: 0, present: [], skipped: [] };
  return await withStorage(
    storage,
    async (storage, folder) => {
      for await (const incoming of rows()) await take(storage, from, incoming, tally);
      // In a folder it is the next client's: this storage is closed in a moment.
      if (folder === undefined) wakeIndexerOf(storage);
      return { source: kind, ...tally };
    },
    { make: true },
  );
}

/** Bytes that are missing are told of later; those that are there must be what they are said to be. */
async function checkBytes(source: SourceFolder, { bytes, where }: Incoming): Promise<void> {
  const handle = bytes && (await source.open(...bytes.path));
  if (bytes === undefined || handle === undefined) return;
  try {
    if (bytes.sha256 === undefined) return;
    const hash = node.crypto.createHash("sha256");
    for await (const piece of contents(handle)) hash.update(piece);
    if (hash.digest("hex") !== bytes.sha256) throw garbledBytes(source, bytes.path, where);
  } finally {
    await handle.close();
  }
}

function garbledBytes(source: SourceFolder, path: readonly string[], where: string): StorageError {
  return refused(source.pathOf(...path), `its bytes are not those that ${where} names`);
}

/** The row and its bytes, committed together. */
async function take(
  storage: Storage,
  source: SourceFolder,
  { table, row, where, bytes, parents }: Incoming,
  tally: Tally,
): Promise<void> {
  if (await storage.get(table, row.id)) {
    if (table === "files" || table === "vector_stores") tally.present.push(row.id);
    return;
  }
  const handle = bytes && (await source.open(...bytes.path));
  if (bytes !== undefined && handle === undefined) {
    tally.skipped.push({ id: row.id, why: `Its bytes are missing: ${source.pathOf(...bytes.path)}.` });
    return;
  }
  let staged: Staged | undefined;
  try {
    staged = handle && (await storage.stage(contents(handle)));
    // Looked at before; but a folder that others can write may have changed since.
    if (staged && bytes?.sha256 !== undefined && staged.sha256 !== bytes.sha256) {
      throw garbledBytes(source, bytes.path, where);
    }
    const names = Object.keys(tables[table].columns);
    const known = Object.fromEntries(
      names.map((name) => [name, Object.hasOwn(row, name) ? row[name] : null]),
    );
    const full = { ...known, ...(staged ? { sha256: staged.sha256, bytes: staged.bytes } : {}) };
    const there = parents.map(
      ({ table: parent, id }) =>
        ({
          op: "require",
          table: parent,
          where: { id },
          otherwise: { status: 404, message: `There is no ${id}, which it belongs to.` },
        }) as Change,
    );
    await storage.commit(
      [...there, { op: "insert", table, row: full } as unknown as Change],
      staged ? { adopt: [staged] } : {},
    );
  } catch (error) {
    if (staged) await storage.discard(staged).catch(() => {});
    // One that the storage does not take is left out. What stops the storage as such (a full disk) stops the import.
    const unfit = error instanceof StorageError && error.code === "storage_error" ? error : refusalOf(error);
    if (!unfit) throw error;
    tally.skipped.push({ id: row.id, why: unfit.message });
    return;
  } finally {
    await handle?.close();
  }
  if (table === "files") tally.files++;
  if (table === "vector_stores") tally.vectorStores++;
}

function contents(handle: FileHandle): AsyncIterable<Uint8Array> {
  return handle.createReadStream({ autoClose: false, start: 0 });
}

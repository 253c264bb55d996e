import { StorageError } from "../../runtime/errors/storage.ts";
import { node } from "../../runtime/node.ts";
import { isDigest } from "../digest.ts";
import type { Storage } from "../store/port.ts";
import { type TableName, tableNames, tables } from "../store/schema.ts";
import { type StorageOrFolder, withStorage } from "./with-storage.ts";

export interface ExportReport {
  readonly target: string;
  readonly rows: number;
  readonly blobs: number;
  /** Digests of bytes that were not there to export. */
  readonly missing: readonly string[];
  /** Digests of bytes that are no longer what they were. They were left out: an import would refuse them. */
  readonly damaged: readonly string[];
}

/** Version of the export's own form. */
export const EXPORT_VERSION = 1;

/**
 * Writes everything out in a form that needs no database to read: a JSON line per row and table, and the bytes as files named
 * by their SHA-256.
 *
 * @param target An empty folder, or one that does not exist yet.
 */
export async function exportStorage(target: string, storage?: StorageOrFolder): Promise<ExportReport> {
  return await withStorage(storage, async (storage) => {
    await node.fs.promises.mkdir(target, { recursive: true, mode: 0o700 });
    if ((await node.fs.promises.readdir(target)).length > 0) {
      throw new StorageError(`${target} is not empty: export into a new folder.`, { code: "export_target" });
    }
    await node.fs.promises.mkdir(node.path.join(target, "blobs"), { mode: 0o700 });
    const digests = new Set<string>();
    let rows = 0;
    for (const table of tableNames) rows += await exportTable(storage, table, target, digests);
    const left: { missing: string[]; damaged: string[] } = { missing: [], damaged: [] };
    for (const sha256 of [...digests].sort()) {
      const why = await copyBlob(storage, sha256, node.path.join(target, "blobs"));
      if (why !== undefined) left[why].push(sha256);
    }
    // The last of all: without it nobody takes what is there for an export.
    await node.fs.promises.writeFile(
      node.path.join(target, "export.json"),
      `${JSON.stringify({ format: EXPORT_VERSION })}\n`,
      { mode: 0o600 },
    );
    return { target, rows, blobs: digests.size - left.missing.length - left.damaged.length, ...left };
  });
}

/** Adds to `digests` what the rows name. @returns how many rows there were. */
async function exportTable<T extends TableName>(
  storage: Storage,
  table: T,
  target: string,
  digests: Set<string>,
): Promise<number> {
  const out = node.fs.createWriteStream(node.path.join(target, `${table}.jsonl`), { mode: 0o600 });
  let count = 0;
  let after: string | undefined;
  for (let more = true; more; ) {
    const page = await storage.list(table, { order: "asc", limit: 500, after });
    for (const row of page.rows) {
      for (const column of tables[table].blobs) {
        const sha256 = row[column];
        if (typeof sha256 === "string") digests.add(sha256);
      }
      if (!out.write(`${JSON.stringify(row)}\n`)) await node.events.once(out, "drain");
    }
    count += page.rows.length;
    after = page.rows.at(-1)?.id;
    more = page.more;
  }
  out.end();
  await node.events.once(out, "close");
  return count;
}

/** Copies bytes, as long as they are what their name says. @returns why they were left out. */
async function copyBlob(
  storage: Storage,
  sha256: string,
  folder: string,
): Promise<"missing" | "damaged" | undefined> {
  if (!isDigest(sha256)) return "missing";
  let source: AsyncIterable<Uint8Array>;
  try {
    source = await storage.read(sha256);
  } catch (error) {
    if (error instanceof StorageError && error.code === "blob_missing") return "missing";
    throw error;
  }
  const path = node.path.join(folder, sha256);
  const hash = node.crypto.createHash("sha256");
  const copy = await node.fs.promises.open(path, "wx", 0o600);
  try {
    for await (const piece of source) {
      hash.update(piece);
      await copy.writeFile(piece);
    }
  } finally {
    await copy.close();
  }
  if (hash.digest("hex") === sha256) return undefined;
  await node.fs.promises.rm(path);
  return "damaged";
}

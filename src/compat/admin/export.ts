import { createHash } from "node:crypto";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdir, open, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { StorageError } from "../../runtime/errors/storage.ts";
import { isDigest } from "../digest.ts";
import { existingStorage } from "../store/path.ts";
import { type Rows, type TableName, tableNames } from "../store/schema.ts";
import { BlobFolder } from "../store/sqlite/blobs.ts";
import { openCore } from "../store/sqlite/in-thread.ts";

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
export async function exportStorage(target: string, folder?: string): Promise<ExportReport> {
  const path = await existingStorage(folder);
  await mkdir(target, { recursive: true, mode: 0o700 });
  if ((await readdir(target)).length > 0) {
    throw new StorageError(`${target} is not empty: export into a new folder.`, { code: "export_target" });
  }
  await mkdir(join(target, "blobs"), { mode: 0o700 });
  const blobs = new BlobFolder(path);
  const core = await openCore(path);
  let rows = 0;
  const left: { missing: string[]; damaged: string[] } = { missing: [], damaged: [] };
  try {
    await writeFile(join(target, "export.json"), `${JSON.stringify({ format: EXPORT_VERSION })}\n`, {
      mode: 0o600,
    });
    for (const table of tableNames) {
      const out = createWriteStream(join(target, `${table}.jsonl`), { mode: 0o600 });
      for (const row of everyRow(core, table)) {
        rows++;
        if (!out.write(`${JSON.stringify(row)}\n`)) await once(out, "drain");
      }
      out.end();
      await once(out, "close");
    }
    const digests = core.referencedBlobs();
    for (const sha256 of digests) {
      const why = await copyBlob(blobs, sha256, join(target, "blobs"));
      if (why !== undefined) left[why].push(sha256);
    }
    return { target, rows, blobs: digests.length - left.missing.length - left.damaged.length, ...left };
  } finally {
    core.close();
  }
}

/** Copies bytes, as long as they are what their name says. @returns why they were left out. */
async function copyBlob(
  blobs: BlobFolder,
  sha256: string,
  folder: string,
): Promise<"missing" | "damaged" | undefined> {
  if (!isDigest(sha256)) return "missing";
  let source: AsyncIterable<Uint8Array>;
  try {
    source = await blobs.read(sha256);
  } catch (error) {
    if (error instanceof StorageError && error.code === "blob_missing") return "missing";
    throw error;
  }
  const path = join(folder, sha256);
  const hash = createHash("sha256");
  const copy = await open(path, "wx", 0o600);
  try {
    for await (const piece of source) {
      hash.update(piece);
      await copy.writeFile(piece);
    }
  } finally {
    await copy.close();
  }
  if (hash.digest("hex") === sha256) return undefined;
  await rm(path);
  return "damaged";
}

function* everyRow<T extends TableName>(
  core: Awaited<ReturnType<typeof openCore>>,
  table: T,
): Generator<Rows[T]> {
  let after: string | undefined;
  for (;;) {
    const { rows, more } = core.list(table, { order: "asc", limit: 500, after });
    yield* rows;
    if (!more) return;
    after = rows.at(-1)?.id;
  }
}

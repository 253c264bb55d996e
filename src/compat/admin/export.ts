import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { copyFile, mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { StorageError } from "../../runtime/errors/storage.ts";
import { BlobFolder } from "../store/folder.ts";
import { existingStorage } from "../store/path.ts";
import { type Rows, type TableName, tableNames } from "../store/schema.ts";
import { openCore } from "../store/sqlite/in-thread.ts";

export interface ExportReport {
  readonly target: string;
  readonly rows: number;
  readonly blobs: number;
  /** Digests of bytes that were not there to export. */
  readonly missing: readonly string[];
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
  await mkdir(join(target, "blobs"), { recursive: true, mode: 0o700 });
  if ((await readdir(target)).length > 1) {
    throw new StorageError(`${target} is not empty: export into a new folder.`, { code: "export_target" });
  }
  const blobs = new BlobFolder(path);
  const core = await openCore(path);
  let rows = 0;
  const missing: string[] = [];
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
      await copyFile(blobs.pathOf(sha256), join(target, "blobs", sha256)).catch((error) => {
        if (error.code !== "ENOENT") throw error;
        missing.push(sha256);
      });
    }
    return { target, rows, blobs: digests.length - missing.length, missing };
  } finally {
    core.close();
  }
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

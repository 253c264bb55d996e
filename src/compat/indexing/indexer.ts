import { commitIf, OVERTAKEN } from "../store/conditional.ts";
import type { Change, Staged, Storage } from "../store/port.ts";
import type { FileRow, StoreFileRow } from "../store/schema.ts";
import { type IndexedText, readForIndex } from "./text.ts";

interface IndexerOptions {
  /** Asked between two files. */
  readonly stopped?: () => boolean;
  /** Milliseconds until the next try when another process holds the lock. */
  readonly patience?: number;
}

/** A file on which this many indexers died is not tried again: it is probably what killed them. */
const MOST_ATTEMPTS = 3;

/**
 * Indexes what waits, oldest first, until nothing does. While another process is at it, waits: it will do our files too, or
 * die and leave them to us.
 */
export async function indexWaiting(
  storage: Storage,
  { stopped = () => false, patience = 200 }: IndexerOptions = {},
): Promise<void> {
  const lock = storage.exclusive("indexer", { kept: true });
  try {
    while (!stopped() && (await nextWaiting(storage)) !== undefined) {
      if (!(await lock.tryAcquire())) {
        await delay(patience);
        continue;
      }
      for (let row = await nextWaiting(storage); row && !stopped(); row = await nextWaiting(storage)) {
        await indexOne(storage, row);
      }
      await lock.release();
    }
  } finally {
    await lock.release();
  }
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

async function nextWaiting(storage: Storage): Promise<StoreFileRow | undefined> {
  const { rows } = await storage.list("store_files", {
    where: { status: "in_progress" },
    order: "asc",
    limit: 1,
  });
  return rows[0];
}

async function indexOne(storage: Storage, row: StoreFileRow): Promise<void> {
  // Counted before the work: if it kills the process, that must show.
  await storage.commit([
    { op: "update", table: "store_files", where: mine(row), set: { attempts: row.attempts + 1 } },
  ]);
  const file = await storage.get("files", row.file_id);
  if (!file) return await end(storage, row, [], failed("server_error", "The file was deleted."));
  if (row.attempts >= MOST_ATTEMPTS) {
    const message = `Indexing was begun ${row.attempts} times and never came to an end; it may need more memory than there is.`;
    return await end(storage, row, [], failed("server_error", message));
  }
  let text: IndexedText;
  try {
    text = await readForIndex(storage, file, row.chunking);
  } catch (error) {
    return await end(storage, row, [], errorOf(error));
  }
  const staged = await storage.stage(encoded(text.text));
  try {
    const set = {
      status: row.embed === 1 ? "embedding" : "completed",
      error: null,
      usage_bytes: staged.bytes,
      text_sha256: staged.sha256,
    } as const;
    await end(storage, row, [{ op: "index", entry: entryOf(row, file, text) }], set, staged);
  } catch (error) {
    await storage.discard(staged).catch(() => {});
    // A full disk, or no SQLite: said on the file, if that much can still be written.
    await end(storage, row, [], errorOf(error));
  }
}

/** Ends the order that the row stands for, unless it was cancelled, deleted or given anew meanwhile. */
async function end(
  storage: Storage,
  row: StoreFileRow,
  changes: readonly Change[],
  set: Partial<StoreFileRow>,
  staged?: Staged,
): Promise<void> {
  const done = await commitIf(
    storage,
    [
      { op: "require", table: "store_files", where: mine(row), otherwise: OVERTAKEN },
      ...changes,
      { op: "update", table: "store_files", where: mine(row), set },
    ],
    staged ? { adopt: [staged] } : {},
  );
  if (!done && staged) await storage.discard(staged).catch(() => {});
}

function mine({ id, ticket }: StoreFileRow): { id: string; ticket: string; status: "in_progress" } {
  return { id, ticket, status: "in_progress" };
}

function entryOf(
  row: StoreFileRow,
  file: FileRow,
  { chunks }: IndexedText,
): Extract<Change, { op: "index" }>["entry"] {
  return {
    storeId: row.store_id,
    fileId: row.file_id,
    filename: file.filename,
    attributes: row.attributes,
    chunks,
  };
}

function failed(code: string, message: string): Partial<StoreFileRow> {
  return { status: "failed", error: { code, message } };
}

function errorOf(error: unknown): Partial<StoreFileRow> {
  const { code, message } = error as { code?: unknown; message?: string };
  const known = code === "unsupported_file" || code === "invalid_file";
  return failed(known ? code : "server_error", message ?? String(error));
}

const PIECE = 256 * 1024;

/** Piece by piece: a long text is in memory once, and need not be a second time. */
async function* encoded(text: string): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for (let from = 0; from < text.length; ) {
    let to = Math.min(text.length, from + PIECE);
    // Never between the halves of a character.
    if (to < text.length && (text.charCodeAt(to) & 0xfc00) === 0xdc00) to++;
    yield encoder.encode(text.slice(from, to));
    from = to;
  }
}

import { createReadStream, type ReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { OAuthCodexClient } from "../index.ts";
import { UsageError } from "./exit.ts";
import type { Progress } from "./progress.ts";

interface LocalFile {
  readonly path: string;
  readonly bytes: number;
}

interface Uploaded {
  readonly id: string;
  readonly path: string;
  readonly bytes: number;
}

/** What did not work out, and why. */
interface Failed {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

const AT_ONCE = 4;
/** The API's limit for one batch. */
const MOST_IN_BATCH = 500;
const LOOK_MS = 250;

/** The files that the paths mean. Of a folder: all below it but hidden ones and `node_modules`; links are not followed. */
export async function filesAt(paths: readonly string[]): Promise<LocalFile[]> {
  const files = new Map<string, LocalFile>();
  const visit = async (path: string): Promise<void> => {
    const entry = await stat(path).catch((error: NodeJS.ErrnoException) => {
      throw new UsageError(`${path} cannot be read: ${error.code ?? error.message}.`);
    });
    if (!entry.isDirectory()) {
      if (!entry.isFile()) throw new UsageError(`${path} is neither a file nor a folder.`);
      files.set(path, { path, bytes: entry.size });
      return;
    }
    const below = await readdir(path, { withFileTypes: true });
    for (const each of below.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (each.name.startsWith(".") || each.name === "node_modules") continue;
      if (each.isDirectory() || each.isFile()) await visit(join(path, each.name));
    }
  };
  for (const path of paths) await visit(path);
  return [...files.values()];
}

/** Uploads a few at a time. A file that fails does not keep the others from being uploaded. */
export async function uploadAll(
  client: OAuthCodexClient,
  files: readonly LocalFile[],
  { purpose, progress, signal }: { purpose: string; progress: Progress; signal: AbortSignal },
): Promise<{ uploaded: Uploaded[]; failed: Failed[] }> {
  const uploaded: (Uploaded | undefined)[] = new Array(files.length);
  const failed: Failed[] = [];
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const streams = new Set<ReadStream>();
  let bytes = 0;
  let done = 0;
  const show = (): void => {
    const running = [...streams].reduce((sum, stream) => sum + stream.bytesRead, 0);
    progress.at(bytes + running, total, `${done} of ${files.length} uploaded`);
  };
  const redraw = setInterval(show, LOOK_MS);
  const queue = files.entries();
  const worker = async (): Promise<void> => {
    for (const [index, file] of queue) {
      signal.throwIfAborted();
      const stream = createReadStream(file.path);
      streams.add(stream);
      try {
        const { id, bytes: size } = await client.files.create(
          // Which purposes there are is the API's to say.
          { file: stream, purpose: purpose as "assistants" },
          { signal },
        );
        uploaded[index] = { id, path: file.path, bytes: size };
      } catch (error) {
        signal.throwIfAborted();
        failed.push({ path: file.path, ...reasonOf(error) });
      }
      streams.delete(stream);
      bytes += file.bytes;
      done++;
      show();
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, files.length) }, worker));
  } finally {
    clearInterval(redraw);
    progress.end();
  }
  return { uploaded: uploaded.filter((file) => file !== undefined), failed };
}

/** Puts files into a store and waits until they can be found. */
export async function indexAll(
  client: OAuthCodexClient,
  storeId: string,
  files: readonly Uploaded[],
  { progress, signal }: { progress: Progress; signal: AbortSignal },
): Promise<Failed[]> {
  const failed: Failed[] = [];
  const paths = new Map(files.map(({ id, path }) => [id, path]));
  try {
    for (let from = 0; from < files.length; from += MOST_IN_BATCH) {
      const file_ids = files.slice(from, from + MOST_IN_BATCH).map(({ id }) => id);
      let batch = await client.vectorStores.fileBatches.create(storeId, { file_ids }, { signal });
      const where = { vector_store_id: storeId };
      for (;;) {
        const done = from + batch.file_counts.total - batch.file_counts.in_progress;
        progress.at(done, files.length, `${done} of ${files.length} indexed`);
        if (batch.status !== "in_progress") break;
        await delay(LOOK_MS, undefined, { signal });
        batch = await client.vectorStores.fileBatches.retrieve(batch.id, where, { signal });
      }
      if (batch.file_counts.failed === 0) continue;
      const query = { ...where, filter: "failed", limit: 100 } as const;
      for await (const file of client.vectorStores.fileBatches.listFiles(batch.id, query, { signal })) {
        const { code = "server_error", message = "It was not indexed." } = file.last_error ?? {};
        failed.push({ path: paths.get(file.id) ?? file.id, code, message });
      }
    }
  } finally {
    progress.end();
  }
  return failed;
}

export function reasonOf(error: unknown): { code: string; message: string } {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return { code: typeof code === "string" ? code : "error", message: String(message ?? error) };
}

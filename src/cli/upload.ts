import { createHash } from "node:crypto";
import { createReadStream, type ReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { OAuthCodexClient } from "../index.ts";
import { UsageError, unreadable } from "./exit.ts";
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
/** The attribute of a store's file by which the same content is found again. */
const DIGEST = "sha256";
const LOOK_MS = 250;

/** The files that the paths mean. Of a folder: all below it but hidden ones and `node_modules`; links are not followed. */
export async function filesAt(paths: readonly string[]): Promise<LocalFile[]> {
  const files = new Map<string, LocalFile>();
  const visit = async (path: string): Promise<void> => {
    const entry = await stat(path).catch(unreadable(path));
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

/** What a store has of what is to be put into it, by digest. */
type Contents = Map<string, string>;

interface Upload {
  readonly purpose: string;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  /** The store that they go into, each as soon as it is here: what is in it stays when the rest is given up. */
  readonly store?: { readonly id: string; readonly contents: Contents } | undefined;
  /** Hears of each file that is where it was to go. */
  onKept(): void;
}

/** Uploads a few at a time. A file that fails does not keep the others from being uploaded. */
export async function uploadAll(
  client: OAuthCodexClient,
  files: readonly LocalFile[],
  { purpose, progress, signal, store, onKept }: Upload,
): Promise<{ uploaded: Uploaded[]; present: Uploaded[]; failed: Failed[] }> {
  const uploaded: (Uploaded | undefined)[] = new Array(files.length);
  const present: Uploaded[] = [];
  const failed: Failed[] = [];
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const streams = new Set<ReadStream>();
  let bytes = 0;
  let done = 0;
  const show = (): void => {
    const running = [...streams].reduce((sum, stream) => sum + stream.bytesRead, 0);
    progress.at(bytes + running, total, `${done} of ${files.length} uploaded`);
  };
  const take = async (file: LocalFile, index: number): Promise<void> => {
    const digest = store && (await digestOf(file.path, signal));
    const known = digest && store?.contents.get(digest);
    if (known) {
      present.push({ id: known, path: file.path, bytes: file.bytes });
      return;
    }
    const stream = createReadStream(file.path);
    streams.add(stream);
    try {
      // Which purposes there are is the API's to say.
      const body = { file: stream, purpose: purpose as "assistants" };
      const { id, bytes: size } = await client.files.create(body, { signal });
      if (store && digest) {
        await client.vectorStores.files.create(store.id, { file_id: id, attributes: { [DIGEST]: digest } });
        store.contents.set(digest, id);
      }
      uploaded[index] = { id, path: file.path, bytes: size };
      onKept();
    } finally {
      streams.delete(stream);
    }
  };
  const redraw = setInterval(show, LOOK_MS);
  const queue = files.entries();
  const worker = async (): Promise<void> => {
    for (const [index, file] of queue) {
      signal.throwIfAborted();
      try {
        await take(file, index);
      } catch (error) {
        signal.throwIfAborted();
        failed.push({ path: file.path, ...reasonOf(error) });
      }
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
  return { uploaded: uploaded.filter((file) => file !== undefined), present, failed };
}

async function digestOf(path: string, signal: AbortSignal): Promise<string> {
  const hash = createHash(DIGEST);
  for await (const chunk of createReadStream(path, { signal })) hash.update(chunk);
  return hash.digest("hex");
}

/** What was put into a store by this command, but for what could not be indexed: that may be tried again. */
export async function contentsOf(
  client: OAuthCodexClient,
  storeId: string,
  signal: AbortSignal,
): Promise<Contents> {
  const contents: Contents = new Map();
  for await (const file of client.vectorStores.files.list(storeId, { limit: 100 }, { signal })) {
    const digest = file.attributes?.[DIGEST];
    if (typeof digest === "string" && file.status !== "failed") contents.set(digest, file.id);
  }
  return contents;
}

/** Waits until files of a store can be found. @returns those that cannot be. */
export async function whenIndexed(
  client: OAuthCodexClient,
  storeId: string,
  files: readonly Uploaded[],
  { progress, signal }: { progress: Progress; signal: AbortSignal },
): Promise<Failed[]> {
  const failed: Failed[] = [];
  const paths = new Map(files.map(({ id, path }) => [id, path]));
  const own = async function* (filter: "in_progress" | "failed") {
    for await (const file of client.vectorStores.files.list(storeId, { filter, limit: 100 }, { signal })) {
      const path = paths.get(file.id);
      if (path !== undefined) yield { path, file };
    }
  };
  try {
    for (;;) {
      let waiting = 0;
      for await (const _ of own("in_progress")) waiting++;
      const done = files.length - waiting;
      progress.at(done, files.length, `${done} of ${files.length} indexed`);
      if (waiting === 0) break;
      await delay(LOOK_MS, undefined, { signal });
    }
    for await (const { path, file } of own("failed")) {
      const { code = "server_error", message = "It was not indexed." } = file.last_error ?? {};
      failed.push({ path, code, message });
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

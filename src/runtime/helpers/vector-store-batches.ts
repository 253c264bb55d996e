import type {
  FileBatchCreateParams,
  VectorStoreFileBatch,
} from "../../generated/resources/vector-stores/file-batches.ts";
import type { Call } from "../call.ts";
import { ConfigurationError } from "../errors/local.ts";
import type { Uploadable } from "../uploads.ts";
import { type PollOptions, pollUntil } from "./polling.ts";
import { treeOf } from "./tree.ts";

const DEFAULT_CONCURRENCY = 5;

export function poll(call: Call): Promise<VectorStoreFileBatch> {
  const [vectorStoreID, batchID] = call.args as [string, string];
  return pollUntil(
    call.client.clock,
    (options) =>
      treeOf(call).vectorStores.fileBatches.retrieve(batchID, { vector_store_id: vectorStoreID }, options),
    ({ status }) => status !== "in_progress",
    call.options as PollOptions,
  );
}

export async function createAndPoll(call: Call): Promise<VectorStoreFileBatch> {
  const [vectorStoreID, body] = call.args as [string, FileBatchCreateParams];
  const { pollIntervalMs: _, ...options } = call.options as PollOptions;
  const batch = await treeOf(call).vectorStores.fileBatches.create(vectorStoreID, body, options);
  return await poll({ ...call, args: [vectorStoreID, batch.id] });
}

interface Progress {
  readonly uploaded: number;
  readonly indexed: number;
  readonly total: number;
}

/** Uploads the files, a few at a time, and batches them together with files that are there already. */
export async function uploadAndPoll(call: Call): Promise<VectorStoreFileBatch> {
  const [vectorStoreID, { files, fileIds = [] }] = call.args as [
    string,
    { files: Uploadable[]; fileIds?: string[] },
  ];
  if (!Array.isArray(files) || files.length === 0) {
    throw new ConfigurationError(
      "vectorStores.fileBatches.uploadAndPoll: `files` is empty; for files that are uploaded already use createAndPoll with file_ids",
    );
  }
  const {
    maxConcurrency = DEFAULT_CONCURRENCY,
    onProgress,
    pollIntervalMs,
    ...options
  } = call.options as PollOptions & { maxConcurrency?: number; onProgress?: (progress: Progress) => void };
  const total = files.length + fileIds.length;
  let done = fileIds.length;
  const client = treeOf(call);
  const uploaded: string[] = new Array(files.length);
  const queue = files.entries();
  const worker = async (): Promise<void> => {
    // One iterator shared by all workers is the queue.
    for (const [index, file] of queue) {
      uploaded[index] = (await client.files.create({ file, purpose: "assistants" }, options)).id;
      onProgress?.({ uploaded: ++done, indexed: 0, total });
    }
  };
  await Promise.all(Array.from({ length: Math.min(Math.max(1, maxConcurrency), files.length) }, worker));
  const file_ids = [...fileIds, ...uploaded];
  const { id } = await client.vectorStores.fileBatches.create(vectorStoreID, { file_ids }, options);
  const look = (with_: typeof options) =>
    client.vectorStores.fileBatches.retrieve(id, { vector_store_id: vectorStoreID }, with_);
  const settled = (batch: VectorStoreFileBatch): boolean => {
    onProgress?.({ uploaded: total, indexed: total - batch.file_counts.in_progress, total });
    return batch.status !== "in_progress";
  };
  return await pollUntil(
    call.client.clock,
    look,
    settled,
    pollIntervalMs === undefined ? options : { ...options, pollIntervalMs },
  );
}

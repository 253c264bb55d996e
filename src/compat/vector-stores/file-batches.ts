import type {
  FileBatchCreateParams,
  FileBatchListFilesParams,
  VectorStoreFileBatch,
} from "../../generated/resources/vector-stores/file-batches.ts";
import type { VectorStoreFile } from "../../generated/resources/vector-stores/files.ts";
import type { AsSent } from "../as-sent.ts";
import { type Context, seconds, wake } from "../context.ts";
import { apiError, badRequest, notFound } from "../errors.ts";
import type { ListBody } from "../pages.ts";
import type { BatchRow } from "../store/schema.ts";
import { statusesFor } from "./store-file-status.ts";
import { attachments, listStoreFiles, stillThere } from "./store-files.ts";
import { existingStore, usableStore } from "./usable.ts";
import { type FileCounts, fileCounts } from "./vector-stores.ts";

/** By the API's reference. */
const MOST_FILES = 500;

export async function createFileBatch(
  context: Context,
  storeId: string,
  { file_ids: fileIds, files: given, attributes, chunking_strategy }: FileBatchCreateParams,
): Promise<AsSent<VectorStoreFileBatch>> {
  const { storage, ids } = context;
  if ((fileIds === undefined) === (given === undefined)) {
    throw apiError(badRequest("file_ids", "Give either 'file_ids' or 'files'."));
  }
  if (given !== undefined && (attributes ?? chunking_strategy) !== undefined) {
    throw apiError(
      badRequest("files", "With 'files', 'attributes' and 'chunking_strategy' belong to each of them."),
    );
  }
  const files =
    given ??
    (fileIds ?? []).map((file_id) => ({ file_id, attributes: attributes ?? null, chunking_strategy }));
  const param = given === undefined ? "file_ids" : "files";
  if (files.length === 0 || files.length > MOST_FILES) {
    throw apiError(badRequest(param, `'${param}' must name 1 to ${MOST_FILES} files, not ${files.length}.`));
  }
  await usableStore(context, storeId);
  const row: BatchRow = {
    ...ids.next("vsfb_"),
    created_at: seconds(context),
    store_id: storeId,
    cancelled: 0,
  };
  await storage.commit([
    stillThere(storeId),
    { op: "insert", table: "file_batches", row },
    ...attachments(context, storeId, files, param, row.id),
  ]);
  wake(context);
  return await batchObject(context, row);
}

export async function retrieveFileBatch(
  context: Context,
  storeId: string,
  id: string,
): Promise<AsSent<VectorStoreFileBatch>> {
  return await batchObject(context, await existingBatch(context, storeId, id));
}

/** Stops what is not indexed yet; what is stays. */
export async function cancelFileBatch(
  context: Context,
  storeId: string,
  id: string,
): Promise<AsSent<VectorStoreFileBatch>> {
  const row = await existingBatch(context, storeId, id);
  await context.storage.commit([
    { op: "update", table: "file_batches", where: { id }, set: { cancelled: 1 } },
    {
      op: "update",
      table: "store_files",
      where: { batch_id: id, status: { in: statusesFor(context, "in_progress") } },
      set: { status: "cancelled" },
    },
  ]);
  return await batchObject(context, { ...row, cancelled: 1 });
}

export async function listBatchFiles(
  context: Context,
  storeId: string,
  id: string,
  params: Omit<FileBatchListFilesParams, "vector_store_id">,
): Promise<ListBody<AsSent<VectorStoreFile>>> {
  await existingBatch(context, storeId, id);
  return await listStoreFiles(context, storeId, params, { batch_id: id });
}

async function existingBatch(context: Context, storeId: string, id: string): Promise<BatchRow> {
  const row = await context.storage.get("file_batches", id);
  if (row?.store_id === storeId) return row;
  await existingStore(context, storeId);
  throw apiError({ ...notFound("file batch", id), param: "batch_id" });
}

async function batchObject(context: Context, row: BatchRow): Promise<AsSent<VectorStoreFileBatch>> {
  const { storage } = context;
  const counts = fileCounts(
    context,
    await storage.count("store_files", { where: { batch_id: row.id }, by: "status" }),
  );
  if (counts.in_progress > 0) wake(context);
  return {
    id: row.id,
    object: "vector_store.files_batch",
    created_at: row.created_at,
    vector_store_id: row.store_id,
    status: statusOf(row, counts),
    file_counts: counts,
  };
}

/** `failed` is a batch of which nothing could be indexed; with a single success it is `completed`, and the counts tell. */
function statusOf({ cancelled }: BatchRow, counts: FileCounts): VectorStoreFileBatch["status"] {
  if (counts.in_progress > 0) return "in_progress";
  if (cancelled === 1) return "cancelled";
  return counts.total > 0 && counts.failed === counts.total ? "failed" : "completed";
}

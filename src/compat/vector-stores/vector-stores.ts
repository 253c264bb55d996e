import type { VectorStoreFile } from "../../generated/resources/vector-stores/files.ts";
import type {
  VectorStore,
  VectorStoreCreateParams,
  VectorStoreDeleted,
  VectorStoreListParams,
  VectorStoreUpdateParams,
} from "../../generated/resources/vector-stores/vector-stores.ts";
import type { AsSent } from "../as-sent.ts";
import { type Context, seconds, wake } from "../context.ts";
import { notFound } from "../errors.ts";
import { type ListBody, listBody, listRows } from "../pages.ts";
import type { Change, Count } from "../store/port.ts";
import type { StoreFileStatus, VectorStoreRow } from "../store/schema.ts";
import { statusFor } from "./store-file-status.ts";
import { attachments } from "./store-files.ts";
import { existingStore, expiry, isExpired } from "./usable.ts";

/** The service sends the description too. */
type StoreObject = AsSent<VectorStore & Pick<VectorStoreCreateParams, "description">>;

export async function createVectorStore(
  context: Context,
  params: VectorStoreCreateParams,
): Promise<StoreObject> {
  const { storage, ids } = context;
  const now = seconds(context);
  const lifetime = params.expires_after?.days ?? null;
  const row: VectorStoreRow = {
    ...ids.next("vs_"),
    created_at: now,
    name: params.name ?? "",
    description: params.description ?? null,
    metadata: params.metadata ?? {},
    lifetime_days: lifetime,
    last_active_at: now,
    expires_at: expiry(now, lifetime),
  };
  const files = (params.file_ids ?? []).map((file_id) => ({
    file_id,
    chunking_strategy: params.chunking_strategy,
  }));
  await storage.commit([
    { op: "insert", table: "vector_stores", row },
    ...attachments(context, row.id, files, "file_ids"),
  ]);
  if (files.length > 0) wake(context);
  return await storeObject(context, row);
}

export async function retrieveVectorStore(context: Context, id: string): Promise<StoreObject> {
  return await storeObject(context, await existingStore(context, id));
}

export async function updateVectorStore(
  context: Context,
  id: string,
  { name, metadata, expires_after: expires }: VectorStoreUpdateParams,
): Promise<StoreObject> {
  const row = await existingStore(context, id);
  const now = seconds(context);
  const lifetime = expires === undefined ? row.lifetime_days : (expires?.days ?? null);
  const set = {
    ...(name === undefined ? {} : { name: name ?? "" }),
    ...(metadata === undefined ? {} : { metadata: metadata ?? {} }),
    lifetime_days: lifetime,
    last_active_at: now,
    expires_at: expiry(now, lifetime),
  };
  await context.storage.commit([
    { op: "require", table: "vector_stores", where: { id }, otherwise: notFound("vector store", id) },
    { op: "update", table: "vector_stores", where: { id }, set },
  ]);
  return await storeObject(context, { ...row, ...set });
}

export async function listVectorStores(
  context: Context,
  params: VectorStoreListParams,
): Promise<ListBody<StoreObject>> {
  const { rows, more } = await listRows(context.storage, {
    table: "vector_stores",
    params,
    most: 100,
    usual: 20,
  });
  return listBody(await Promise.all(rows.map((row) => storeObject(context, row))), more);
}

/** Deletes a store and its index; its files stay. */
export async function deleteVectorStore(context: Context, id: string): Promise<VectorStoreDeleted> {
  const { storage } = context;
  await existingStore(context, id);
  const changes: Change[] = [
    { op: "unindexStore", storeId: id },
    { op: "delete", table: "store_files", where: { store_id: id } },
    { op: "delete", table: "file_batches", where: { store_id: id } },
    { op: "delete", table: "vector_stores", where: { id } },
  ];
  const texts = await storage.count("store_files", { where: { store_id: id }, by: "text_sha256" });
  await storage.commit(changes, { release: texts.map(({ value }) => value as string | null) });
  return { id, object: "vector_store.deleted", deleted: true };
}

export interface FileCounts {
  in_progress: number;
  completed: number;
  failed: number;
  cancelled: number;
  total: number;
}

export function fileCounts(context: Context, counts: readonly Count[]): FileCounts {
  const of = (status: VectorStoreFile["status"]): number =>
    counts
      .filter(({ value }) => statusFor(context, value as StoreFileStatus) === status)
      .reduce((sum, { count }) => sum + count, 0);
  return {
    in_progress: of("in_progress"),
    completed: of("completed"),
    failed: of("failed"),
    cancelled: of("cancelled"),
    total: counts.reduce((sum, { count }) => sum + count, 0),
  };
}

async function storeObject(context: Context, row: VectorStoreRow): Promise<StoreObject> {
  const { storage } = context;
  const counts = await storage.count("store_files", {
    where: { store_id: row.id },
    by: "status",
    sum: "usage_bytes",
  });
  const files = fileCounts(context, counts);
  // Whoever looks at work that waits sees to it that somebody does it: the process that ordered it may be gone.
  if (files.in_progress > 0) wake(context);
  return {
    id: row.id,
    object: "vector_store",
    created_at: row.created_at,
    name: row.name,
    description: row.description,
    status: isExpired(row, seconds(context))
      ? "expired"
      : files.in_progress > 0
        ? "in_progress"
        : "completed",
    usage_bytes: counts.reduce((sum, each) => sum + each.sum, 0),
    file_counts: files,
    metadata: row.metadata,
    last_active_at: row.last_active_at,
    expires_at: row.expires_at,
    expires_after: row.lifetime_days === null ? null : { anchor: "last_active_at", days: row.lifetime_days },
  };
}

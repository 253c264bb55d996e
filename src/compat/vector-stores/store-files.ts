import type {
  FileContentResponse,
  FileCreateParams,
  FileListParams,
  FileUpdateParams,
  VectorStoreFile,
  VectorStoreFileDeleted,
} from "../../generated/resources/vector-stores/files.ts";
import type { AsSent } from "../as-sent.ts";
import { type Context, seconds, wake } from "../context.ts";
import { apiError, badRequest, notFound } from "../errors.ts";
import { removeExpiredFiles } from "../files/files.ts";
import { type ListBody, listBody, listRows } from "../pages.ts";
import type { Change, ListQuery } from "../store/port.ts";
import type { StoreFileRow } from "../store/schema.ts";
import { checkAttributes, checkedChunking } from "./attributes.ts";
import { statusesFor, statusFor } from "./store-file-status.ts";
import { existingStore, usableStore } from "./usable.ts";

/** A file that is to go into a store. */
type Attachment = Pick<FileCreateParams, "file_id" | "attributes"> & {
  readonly chunking_strategy?: FileCreateParams["chunking_strategy"] | undefined;
};

/** The changes that put files into a store, to be indexed. One that is there already is indexed anew. */
export function attachments(
  context: Context,
  storeId: string,
  files: readonly Attachment[],
  param: string,
  batchId: string | null = null,
): Change[] {
  const now = seconds(context);
  // The last word on a file counts, as if they had come one after the other.
  const byFile = new Map(files.map((file) => [file.file_id, file]));
  return [...byFile.values()].flatMap((file): Change[] => {
    const { file_id: fileId, attributes = null } = file;
    checkAttributes(attributes, "attributes");
    const id = rowId(storeId, fileId);
    const { sort, id: ticket } = context.ids.next("");
    const row: StoreFileRow = {
      id,
      sort,
      created_at: now,
      store_id: storeId,
      file_id: fileId,
      batch_id: batchId,
      status: "in_progress",
      error: null,
      usage_bytes: 0,
      attributes,
      chunking: checkedChunking(file.chunking_strategy),
      text_sha256: null,
      embed: context.embedder === undefined ? 0 : 1,
      attempts: 0,
      ticket,
    };
    return [
      {
        op: "require",
        table: "files",
        where: { id: fileId, expires_at: { unsetOrAfter: now } },
        otherwise: { ...notFound("File object", fileId), param },
      },
      { op: "unindex", where: { id } },
      { op: "delete", table: "store_files", where: { id } },
      { op: "insert", table: "store_files", row },
    ];
  });
}

export async function createStoreFile(
  context: Context,
  storeId: string,
  params: FileCreateParams,
): Promise<AsSent<VectorStoreFile>> {
  const { storage } = context;
  await usableStore(context, storeId);
  const before = await storage.get("store_files", rowId(storeId, params.file_id));
  await storage.commit([stillThere(storeId), ...attachments(context, storeId, [params], "file_id")], {
    release: [before?.text_sha256 ?? null],
  });
  wake(context);
  return await retrieveStoreFile(context, storeId, params.file_id);
}

export async function retrieveStoreFile(
  context: Context,
  storeId: string,
  fileId: string,
): Promise<AsSent<VectorStoreFile>> {
  const row = await existingStoreFile(context, storeId, fileId);
  const file = storeFileObject(context, row);
  if (file.status === "in_progress") wake(context);
  return file;
}

export async function updateStoreFile(
  context: Context,
  storeId: string,
  fileId: string,
  { attributes }: Pick<FileUpdateParams, "attributes">,
): Promise<AsSent<VectorStoreFile>> {
  checkAttributes(attributes, "attributes");
  await existingStoreFile(context, storeId, fileId);
  const id = rowId(storeId, fileId);
  await context.storage.commit([
    { op: "require", table: "store_files", where: { id }, otherwise: notFound("vector store file", fileId) },
    { op: "update", table: "store_files", where: { id }, set: { attributes } },
    { op: "setAttributes", storeId, fileId, attributes },
  ]);
  return await retrieveStoreFile(context, storeId, fileId);
}

export async function listStoreFiles(
  context: Context,
  storeId: string,
  { filter, ...params }: FileListParams,
  more: ListQuery<"store_files">["where"] = {},
): Promise<ListBody<AsSent<VectorStoreFile>>> {
  await existingStore(context, storeId);
  await removeExpiredFiles(context);
  const page = await listRows(context.storage, {
    table: "store_files",
    where: {
      store_id: storeId,
      ...(filter === undefined ? {} : { status: { in: statusesFor(context, filter) } }),
      ...more,
    },
    params,
    most: 100,
    usual: 20,
    rowId: (fileId) => rowId(storeId, fileId),
  });
  return listBody(
    page.rows.map((row) => storeFileObject(context, row)),
    page.more,
  );
}

/** Takes a file out of the store; the file itself stays. */
export async function deleteStoreFile(
  context: Context,
  storeId: string,
  fileId: string,
): Promise<VectorStoreFileDeleted> {
  const { text_sha256: text } = await existingStoreFile(context, storeId, fileId);
  const id = rowId(storeId, fileId);
  await context.storage.commit(
    [
      { op: "unindex", where: { id } },
      { op: "delete", table: "store_files", where: { id } },
    ],
    { release: [text] },
  );
  return { id: fileId, object: "vector_store.file.deleted", deleted: true };
}

/** The text that was extracted from the file, as it was indexed. */
export async function storeFileContent(
  context: Context,
  storeId: string,
  fileId: string,
): Promise<{ object: string; data: FileContentResponse[]; has_more: false; next_page: null }> {
  const { status, error, text_sha256: sha256 } = await existingStoreFile(context, storeId, fileId);
  if (sha256 === null) {
    const why = error === null ? `its status is ${status}` : `indexing failed: ${error.message}`;
    throw apiError(badRequest("file_id", `There is no text of '${fileId}': ${why}.`, "invalid_state"));
  }
  const decoder = new TextDecoder();
  let text = "";
  for await (const piece of await context.storage.read(sha256)) {
    text += decoder.decode(piece, { stream: true });
  }
  text += decoder.decode();
  return {
    object: "vector_store.file_content.page",
    data: [{ type: "text", text }],
    has_more: false,
    next_page: null,
  };
}

/** The store may be deleted between a look at it and the commit. */
export function stillThere(storeId: string): Change {
  return {
    op: "require",
    table: "vector_stores",
    where: { id: storeId },
    otherwise: notFound("vector store", storeId),
  };
}

async function existingStoreFile(context: Context, storeId: string, fileId: string): Promise<StoreFileRow> {
  const row = await context.storage.get("store_files", rowId(storeId, fileId));
  if (row) return row;
  await existingStore(context, storeId);
  throw apiError({ ...notFound("vector store file", fileId), param: "file_id" });
}

function rowId(storeId: string, fileId: string): string {
  return `${storeId}/${fileId}`;
}

function storeFileObject(context: Context, row: StoreFileRow): AsSent<VectorStoreFile> {
  return {
    id: row.file_id,
    object: "vector_store.file",
    created_at: row.created_at,
    vector_store_id: row.store_id,
    status: statusFor(context, row.status),
    last_error: row.error as VectorStoreFile["last_error"],
    usage_bytes: row.usage_bytes,
    attributes: row.attributes ?? {},
    chunking_strategy: row.chunking,
  };
}

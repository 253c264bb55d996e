import type {
  FileCreateParams,
  FileDeleted,
  FileListParams,
  FileObject,
} from "../../generated/resources/files.ts";
import { answerHeaders } from "../../runtime/answer-headers.ts";
import { bounded, openUploadable } from "../../runtime/bytes.ts";
import { percent } from "../../runtime/percent.ts";
import type { AsSent } from "../as-sent.ts";
import { type Context, seconds } from "../context.ts";
import { apiError, notFound } from "../errors.ts";
import { type ListBody, listBody, listRows } from "../pages.ts";
import type { Change, Staged } from "../store/port.ts";
import type { FileRow } from "../store/schema.ts";
import { commitStaged } from "./staged.ts";

/** The API's limit for one file; larger ones go by `uploads`. */
const MOST_BYTES = 512 * 1024 * 1024;

export async function createFile(context: Context, params: FileCreateParams): Promise<AsSent<FileObject>> {
  const { storage, signal } = context;
  const file = await openUploadable(params.file, "file");
  const staged = await storage.stage(bounded(file.source, { limit: MOST_BYTES, param: "file", signal }));
  const row = fileRow(context, staged, {
    filename: file.name,
    purpose: params.purpose,
    mime_type: file.type,
    lifetime: params.expires_after?.seconds ?? null,
  });
  await commitStaged(storage, staged, [{ op: "insert", table: "files", row }]);
  return fileObject(row);
}

/** The record of a file whose bytes were taken in just now. `lifetime` in seconds, null for ever. */
export function fileRow(
  context: Context,
  { bytes, sha256 }: Staged,
  {
    lifetime,
    ...described
  }: Pick<FileRow, "filename" | "purpose" | "mime_type"> & { readonly lifetime: number | null },
): FileRow {
  const created = seconds(context);
  return {
    ...context.ids.next("file-"),
    created_at: created,
    bytes,
    ...described,
    sha256,
    expires_at: lifetime === null ? null : created + lifetime,
  };
}

export async function retrieveFile(context: Context, id: string): Promise<AsSent<FileObject>> {
  return fileObject(await existingFile(context, id));
}

export async function listFiles(
  context: Context,
  { purpose, ...params }: FileListParams,
): Promise<ListBody<AsSent<FileObject>>> {
  await removeExpiredFiles(context);
  const { rows, more } = await listRows(context.storage, {
    table: "files",
    where: purpose === undefined ? {} : { purpose },
    params,
    most: 10_000,
    usual: 10_000,
  });
  return listBody(rows.map(fileObject), more);
}

/** Deletes a file and takes it out of every vector store, in one step. */
export async function deleteFile(context: Context, id: string): Promise<FileDeleted> {
  const row = await existingFile(context, id);
  await removeFile(context, row);
  return { id, object: "file", deleted: true };
}

export async function fileContent(context: Context, id: string): Promise<Response> {
  const { sha256, bytes, filename, mime_type: type } = await existingFile(context, id);
  const source = await context.storage.read(sha256);
  return new Response(toStream(source), {
    headers: answerHeaders({
      "content-type": type ?? "application/octet-stream",
      "content-length": String(bytes),
      // RFC 8187: names of any script in a header.
      "content-disposition": `attachment; filename*=UTF-8''${percent(filename).replaceAll("'", "%27")}`,
    }),
  });
}

/** @throws {NotFoundError} when there is none, or it has expired. */
export async function existingFile(context: Context, id: string, param = "id"): Promise<FileRow> {
  const row = await context.storage.get("files", id);
  if (!row || (row.expires_at !== null && row.expires_at <= seconds(context))) {
    throw apiError({ ...notFound("File object", id), param });
  }
  return row;
}

/** Files whose time is over leave the disk and every store at the next look at a listing or a search. */
export async function removeExpiredFiles(context: Context): Promise<void> {
  for (;;) {
    const { rows, more } = await context.storage.list("files", {
      where: { expires_at: { atMost: seconds(context) } },
      order: "asc",
      limit: 100,
    });
    for (const row of rows) await removeFile(context, row);
    if (!more) return;
  }
}

async function removeFile({ storage }: Context, { id, sha256 }: FileRow): Promise<void> {
  const places = await storage.list("store_files", { where: { file_id: id }, order: "asc", limit: 10_000 });
  const changes: Change[] = [
    { op: "unindex", where: { file_id: id } },
    { op: "delete", table: "store_files", where: { file_id: id } },
    { op: "delete", table: "files", where: { id } },
  ];
  await storage.commit(changes, { release: [sha256, ...places.rows.map((row) => row.text_sha256)] });
}

export function fileObject(row: FileRow): AsSent<FileObject> {
  return {
    id: row.id,
    object: "file",
    bytes: row.bytes,
    created_at: row.created_at,
    filename: row.filename,
    purpose: row.purpose as FileObject["purpose"],
    // There is nothing to process before a file can be used; indexing is the vector store's own affair.
    status: "processed",
    status_details: null,
    expires_at: row.expires_at,
  };
}

function toStream(source: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const iterator = source[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value as Uint8Array<ArrayBuffer>);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

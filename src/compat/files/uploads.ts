import type { FileObject } from "../../generated/resources/files.ts";
import type { UploadPart } from "../../generated/resources/uploads/parts.ts";
import type {
  Upload,
  UploadCompleteParams,
  UploadCreateParams,
} from "../../generated/resources/uploads/uploads.ts";
import { bounded, openUploadable } from "../../runtime/bytes.ts";
import type { AsSent } from "../as-sent.ts";
import { type Context, seconds } from "../context.ts";
import { apiError, badRequest, notFound } from "../errors.ts";
import type { Change, Refusal, Storage } from "../store/port.ts";
import type { PartRow, UploadRow } from "../store/schema.ts";
import { fileObject, fileRow } from "./files.ts";
import { commitStaged } from "./staged.ts";

/** The API's own figures. */
const MOST_BYTES = 8 * 1024 ** 3;
const MOST_PART_BYTES = 64 * 1024 ** 2;
const LIFETIME_SECONDS = 3600;
const MOST_PARTS = 10_000;

export async function createUpload(context: Context, params: UploadCreateParams): Promise<AsSent<Upload>> {
  const { bytes, filename, purpose, mime_type, expires_after } = params;
  if (!Number.isInteger(bytes) || bytes < 0 || bytes > MOST_BYTES) {
    throw apiError(
      badRequest("bytes", `bytes must be a whole number from 0 to ${MOST_BYTES} (8 GB), not ${bytes}.`),
    );
  }
  await removeExpiredUploads(context);
  const created = seconds(context);
  const row: UploadRow = {
    ...context.ids.next("upload_"),
    created_at: created,
    bytes,
    filename,
    purpose,
    mime_type,
    status: "pending",
    expires_at: created + LIFETIME_SECONDS,
    file_lifetime: expires_after?.seconds ?? null,
    file_id: null,
  };
  await context.storage.commit([{ op: "insert", table: "uploads", row }]);
  return uploadObject(row, null, context);
}

export async function createPart(
  context: Context,
  uploadId: string,
  { data }: { data: unknown },
): Promise<AsSent<UploadPart>> {
  const { storage, ids, signal } = context;
  pending(await existingUpload(context, uploadId), context);
  const { source } = await openUploadable(data, "data");
  const staged = await storage.stage(bounded(source, { limit: MOST_PART_BYTES, param: "data", signal }));
  const row: PartRow = {
    ...ids.next("part_"),
    created_at: seconds(context),
    upload_id: uploadId,
    bytes: staged.bytes,
    sha256: staged.sha256,
  };
  await commitStaged(storage, staged, [stillPending(uploadId), { op: "insert", table: "upload_parts", row }]);
  return { id: row.id, object: "upload.part", created_at: row.created_at, upload_id: uploadId };
}

/** Joins the parts in the order of `part_ids`, and checks the length and, if given, the MD5 before there is a file. */
export async function completeUpload(
  context: Context,
  uploadId: string,
  { part_ids: partIds, md5 }: UploadCompleteParams,
): Promise<AsSent<Upload>> {
  const { storage, signal } = context;
  const upload = await existingUpload(context, uploadId);
  pending(upload, context);
  const rows = await partsOf(storage, uploadId);
  const parts = ordered(partIds, rows);
  const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  if (total !== upload.bytes) {
    throw apiError(
      badRequest(
        "part_ids",
        `The parts hold ${total} bytes, but the upload was announced with ${upload.bytes}.`,
      ),
    );
  }
  const joined = (async function* () {
    for (const { sha256 } of parts) yield* await storage.read(sha256);
  })();
  const staged = await storage.stage(bounded(joined, { limit: MOST_BYTES, param: "part_ids", signal }));
  const { filename, purpose, mime_type, file_lifetime: lifetime } = upload;
  const file = fileRow(context, staged, { filename, purpose, mime_type, lifetime });
  if (md5 !== undefined && md5.toLowerCase() !== staged.md5) {
    await storage.discard(staged);
    throw apiError(wrongMD5(md5, staged.md5));
  }
  await commitStaged(
    storage,
    staged,
    [
      stillPending(uploadId),
      { op: "insert", table: "files", row: file },
      {
        op: "update",
        table: "uploads",
        where: { id: uploadId },
        set: { status: "completed", file_id: file.id },
      },
      { op: "delete", table: "upload_parts", where: { upload_id: uploadId } },
    ],
    rows.map(({ sha256 }) => sha256),
  );
  return uploadObject({ ...upload, status: "completed" }, fileObject(file), context);
}

export async function cancelUpload(context: Context, uploadId: string): Promise<AsSent<Upload>> {
  const { storage } = context;
  const upload = await existingUpload(context, uploadId);
  pending(upload, context);
  const rows = await partsOf(storage, uploadId);
  await storage.commit(
    [
      stillPending(uploadId),
      { op: "update", table: "uploads", where: { id: uploadId }, set: { status: "cancelled" } },
      { op: "delete", table: "upload_parts", where: { upload_id: uploadId } },
    ],
    { release: rows.map(({ sha256 }) => sha256) },
  );
  return uploadObject({ ...upload, status: "cancelled" }, null, context);
}

/** Parts of uploads that nobody finished give their room back when the next upload begins. */
export async function removeExpiredUploads(context: Context): Promise<void> {
  const { storage } = context;
  const { rows } = await storage.list("uploads", {
    where: { status: "pending", expires_at: { atMost: seconds(context) } },
    order: "asc",
    limit: 100,
  });
  for (const { id } of rows) {
    const parts = await partsOf(storage, id);
    if (parts.length === 0) continue;
    await storage.commit([{ op: "delete", table: "upload_parts", where: { upload_id: id } }], {
      release: parts.map(({ sha256 }) => sha256),
    });
  }
}

/** Another process may complete or cancel it between a look at it and the commit. */
function stillPending(id: string): Change {
  return {
    op: "require",
    table: "uploads",
    where: { id, status: "pending" },
    otherwise: badRequest("upload_id", "The upload was completed or cancelled.", "invalid_state"),
  };
}

async function partsOf(storage: Storage, uploadId: string): Promise<PartRow[]> {
  const where = { upload_id: uploadId };
  return (await storage.list("upload_parts", { where, order: "asc", limit: MOST_PARTS })).rows;
}

async function existingUpload({ storage }: Context, id: string): Promise<UploadRow> {
  const row = await storage.get("uploads", id);
  if (!row) throw apiError(notFound("upload", id));
  return row;
}

function pending(upload: UploadRow, context: Context): void {
  const status = statusOf(upload, context);
  if (status === "pending") return;
  throw apiError(
    badRequest("upload_id", `The upload '${upload.id}' is ${status}: start a new one.`, "invalid_state"),
  );
}

function ordered(partIds: readonly string[], rows: readonly PartRow[]): PartRow[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  if (new Set(partIds).size !== partIds.length) {
    throw apiError(badRequest("part_ids", "part_ids names a part twice."));
  }
  return partIds.map((id, index) => {
    const row = byId.get(id);
    if (!row) throw apiError(badRequest(`part_ids[${index}]`, `The upload has no part '${id}'.`));
    return row;
  });
}

function wrongMD5(expected: string, actual: string | undefined): Refusal {
  if (actual === undefined) return badRequest("md5", "This runtime cannot compute an MD5.");
  return badRequest(
    "md5",
    `The bytes have the MD5 ${actual}, not ${expected}: a part is missing, wrong or out of order.`,
  );
}

function statusOf({ status, expires_at: expires }: UploadRow, context: Context): Upload["status"] {
  return status === "pending" && expires <= seconds(context) ? "expired" : status;
}

function uploadObject(row: UploadRow, file: AsSent<FileObject> | null, context: Context): AsSent<Upload> {
  return {
    id: row.id,
    object: "upload",
    bytes: row.bytes,
    created_at: row.created_at,
    expires_at: row.expires_at,
    filename: row.filename,
    purpose: row.purpose,
    status: statusOf(row, context),
    file,
  };
}

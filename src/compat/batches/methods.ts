import type { BatchCreateParams, BatchListParams } from "../../generated/resources/batches.ts";
import type { CallContext } from "../../runtime/call.ts";
import { type Context, seconds } from "../context.ts";
import { ownerOf } from "../continuity/owner.ts";
import { apiError, badRequest, notFound } from "../errors.ts";
import { existingFile } from "../files/files.ts";
import { type ListBody, listBody, listRows } from "../pages.ts";
import { commitIf, OVERTAKEN } from "../store/conditional.ts";
import type { RequestBatchRow } from "../store/schema.ts";
import { checkBackground } from "../terms.ts";
import { type BatchObject, batchObject, OPEN } from "./object.ts";
import { concurrencyOf, wakeRunner } from "./runner.ts";

/** Those that this side can answer. */
const ENDPOINTS = ["/v1/responses", "/v1/chat/completions"];
/** The API's only window: 24 hours. */
const WINDOW = 86_400;

export async function createBatch(
  context: Context,
  client: CallContext,
  params: BatchCreateParams,
): Promise<BatchObject> {
  await checkBackground(client);
  const { endpoint, input_file_id, metadata = null, output_expires_after: lifetime } = params;
  if (!ENDPOINTS.includes(endpoint)) {
    const message = `Batches for '${endpoint}' are not supported here: use ${ENDPOINTS.join(" or ")}.`;
    throw apiError(badRequest("endpoint", message));
  }
  const file = await existingFile(context, input_file_id);
  if (file.purpose !== "batch") {
    const message = `The file '${file.id}' has the purpose '${file.purpose}'; a batch needs one with the purpose 'batch'.`;
    throw apiError(badRequest("input_file_id", message, "invalid_file_purpose"));
  }
  // Said to whoever begins a batch, not to a log when it runs.
  concurrencyOf(client);
  const created = seconds(context);
  const row: RequestBatchRow = {
    ...context.ids.next("batch_"),
    created_at: created,
    owner: await ownerOf(client),
    status: "validating",
    endpoint,
    input_file_id,
    model: null,
    metadata,
    expires_at: created + WINDOW,
    output_lifetime: lifetime?.seconds ?? null,
    times: {},
    errors: null,
    output_file_id: null,
    error_file_id: null,
    counts: null,
    usage: null,
    paused_until: null,
  };
  await context.storage.commit([{ op: "insert", table: "batches", row }]);
  const batch = await batchObject(context.storage, row);
  wakeRunner(context, client, row.owner);
  return batch;
}

export async function retrieveBatch(context: Context, client: CallContext, id: string): Promise<BatchObject> {
  const row = await existingBatch(context, client, id);
  await goOn(context, client, row.owner);
  return await batchObject(context.storage, row);
}

export async function listBatches(
  context: Context,
  client: CallContext,
  params: BatchListParams,
): Promise<ListBody<BatchObject>> {
  const owner = await ownerOf(client);
  await goOn(context, client, owner);
  const { rows, more } = await listRows(context.storage, {
    table: "batches",
    where: { owner },
    params,
    most: 100,
    usual: 20,
  });
  const batches = await Promise.all(rows.map((row) => batchObject(context.storage, row)));
  return listBody(batches, more);
}

/** What is under way comes to its end, what waits is not begun; the results so far are kept. */
export async function cancelBatch(context: Context, client: CallContext, id: string): Promise<BatchObject> {
  for (;;) {
    const row = await existingBatch(context, client, id);
    const { status, times } = row;
    if (status === "cancelling") return await batchObject(context.storage, row);
    if (status !== "validating" && status !== "in_progress") {
      const message = `A batch with the status '${status}' cannot be cancelled.`;
      throw apiError({ ...badRequest("batch_id", message, "invalid_status"), status: 409 });
    }
    const set = { status: "cancelling", times: { ...times, cancelling_at: seconds(context) } } as const;
    const changed = await commitIf(context.storage, [
      { op: "require", table: "batches", where: { id, status }, otherwise: OVERTAKEN },
      { op: "update", table: "batches", where: { id }, set },
    ]);
    if (!changed) continue;
    const batch = await batchObject(context.storage, { ...row, ...set });
    wakeRunner(context, client, row.owner);
    return batch;
  }
}

async function existingBatch(context: Context, client: CallContext, id: string): Promise<RequestBatchRow> {
  const row = await context.storage.get("batches", id);
  if (row && row.owner === (await ownerOf(client))) return row;
  throw apiError({ ...notFound("batch", id), param: "batch_id" });
}

/** Takes up what another process left, if there is something. */
async function goOn(context: Context, client: CallContext, owner: string): Promise<void> {
  const { rows } = await context.storage.list("batches", {
    where: { owner, status: { in: OPEN } },
    order: "asc",
    limit: 1,
  });
  if (rows.length > 0) wakeRunner(context, client, owner);
}

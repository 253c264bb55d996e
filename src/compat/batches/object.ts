import type { Batch, BatchUsage } from "../../generated/resources/batches.ts";
import type { AsSent } from "../as-sent.ts";
import type { Storage } from "../store/port.ts";
import type { RequestBatchRow } from "../store/schema.ts";

/** In these a batch still has something before it. */
export const OPEN = ["validating", "in_progress", "finalizing", "cancelling"] as const;

/** `paused_until` is no part of OpenAI's API, where no plan can be spent. */
export type BatchObject = AsSent<Batch> & { readonly paused_until?: number };

/** A batch as the API shows it: what has not happened is null. */
export async function batchObject(storage: Storage, row: RequestBatchRow): Promise<BatchObject> {
  const { times, errors } = row;
  const at = (name: string): number | null => times[name] ?? null;
  return {
    id: row.id,
    object: "batch",
    endpoint: row.endpoint,
    model: row.model,
    errors: errors && { object: "list", data: errors },
    input_file_id: row.input_file_id,
    completion_window: "24h",
    status: row.status,
    output_file_id: row.output_file_id,
    error_file_id: row.error_file_id,
    created_at: row.created_at,
    in_progress_at: at("in_progress_at"),
    expires_at: row.expires_at,
    finalizing_at: at("finalizing_at"),
    completed_at: at("completed_at"),
    failed_at: at("failed_at"),
    expired_at: at("expired_at"),
    cancelling_at: at("cancelling_at"),
    cancelled_at: at("cancelled_at"),
    request_counts: row.counts ?? (await countsOf(storage, row.id)),
    usage: row.usage ?? tokens(),
    ...(row.paused_until === null ? {} : { paused_until: row.paused_until }),
    metadata: row.metadata,
  };
}

/** What the answers of a batch cost together, in the words of the Responses API. */
export function tokens({ input = 0, cached = 0, output = 0, reasoning = 0 } = {}): BatchUsage {
  return {
    input_tokens: input,
    input_tokens_details: { cached_tokens: cached },
    output_tokens: output,
    output_tokens_details: { reasoning_tokens: reasoning },
    total_tokens: input + output,
  };
}

export async function countsOf(
  storage: Storage,
  batchId: string,
): Promise<{ total: number; completed: number; failed: number }> {
  const counts = await storage.count("batch_requests", { where: { batch_id: batchId }, by: "status" });
  const of = (status: string): number => counts.find(({ value }) => value === status)?.count ?? 0;
  const [waiting, completed, failed] = [of("waiting"), of("completed"), of("failed")];
  return { total: waiting + completed + failed, completed, failed };
}

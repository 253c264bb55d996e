import type { BatchUsage } from "../../generated/resources/batches.ts";
import { type Context, seconds } from "../context.ts";
import { OVERTAKEN } from "../store/conditional.ts";
import type { Change, Staged } from "../store/port.ts";
import type { BatchRequestRow, FileRow, RequestBatchRow } from "../store/schema.ts";
import { countsOf, tokens } from "./object.ts";
import { expiredLine } from "./request.ts";

type Final = "completed" | "cancelled" | "expired";

/**
 * Writes the files of a batch and ends it, in one step: whoever dies before leaves all as it was, and the next one writes them
 * again.
 */
export async function finishBatch(context: Context, batch: RequestBatchRow, final: Final): Promise<void> {
  const { storage } = context;
  const counts = await countsOf(storage, batch.id);
  const usage = new UsageSum();
  const expired = final === "expired";
  const output = await fileOf(context, batch, "output", lines(context, batch.id, "completed", usage));
  const failures = await fileOf(context, batch, "error", failureLines(context, batch.id, expired));
  const files = [output, failures].filter((file) => file !== undefined);
  const { total, completed, failed } = counts;
  const set = {
    status: final,
    times: { ...batch.times, [`${final}_at`]: seconds(context) },
    output_file_id: output?.row.id ?? null,
    error_file_id: failures?.row.id ?? null,
    counts: { total, completed, failed: expired ? total - completed : failed },
    usage: usage.total,
    paused_until: null,
  };
  const changes: Change[] = [
    { op: "require", table: "batches", where: { id: batch.id, status: batch.status }, otherwise: OVERTAKEN },
    ...files.map(({ row }): Change => ({ op: "insert", table: "files", row })),
    { op: "update", table: "batches", where: { id: batch.id }, set },
    { op: "delete", table: "batch_requests", where: { batch_id: batch.id } },
  ];
  try {
    await storage.commit(changes, { adopt: files.map(({ staged }) => staged) });
  } catch (error) {
    for (const { staged } of files) await storage.discard(staged).catch(() => {});
    throw error;
  }
}

async function fileOf(
  context: Context,
  batch: RequestBatchRow,
  kind: "output" | "error",
  source: AsyncIterable<Uint8Array>,
): Promise<{ row: FileRow; staged: Staged } | undefined> {
  const staged = await context.storage.stage(source);
  if (staged.bytes === 0) {
    await context.storage.discard(staged);
    return undefined;
  }
  const created = seconds(context);
  const row: FileRow = {
    ...context.ids.next("file-"),
    created_at: created,
    bytes: staged.bytes,
    filename: `${batch.id}_${kind}.jsonl`,
    purpose: "batch_output",
    mime_type: "application/jsonl",
    sha256: staged.sha256,
    expires_at: batch.output_lifetime === null ? null : created + batch.output_lifetime,
  };
  return { row, staged };
}

async function* failureLines(
  context: Context,
  batchId: string,
  expired: boolean,
): AsyncGenerator<Uint8Array> {
  yield* lines(context, batchId, "failed");
  if (expired) yield* lines(context, batchId, "waiting");
}

async function* lines(
  { storage }: Context,
  batchId: string,
  status: BatchRequestRow["status"],
  usage?: UsageSum,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for (let after: string | undefined; ; ) {
    const { rows, more } = await storage.list("batch_requests", {
      where: { batch_id: batchId, status },
      order: "asc",
      limit: 100,
      after,
    });
    for (const row of rows) {
      const result = row.result ?? expiredLine(row);
      usage?.add(result);
      yield encoder.encode(`${JSON.stringify(result)}\n`);
    }
    after = rows.at(-1)?.id;
    if (!more) return;
  }
}

/** The tokens of all answers, in the words of the Responses API; chat completions have others for them. */
class UsageSum {
  #input = 0;
  #cached = 0;
  #output = 0;
  #reasoning = 0;
  #known = false;

  add(result: object): void {
    const usage = Object(Object(Object(result).response).body).usage;
    if (typeof usage !== "object" || usage === null) return;
    this.#known = true;
    this.#input += number(usage.input_tokens ?? usage.prompt_tokens);
    this.#cached += number(Object(usage.input_tokens_details ?? usage.prompt_tokens_details).cached_tokens);
    this.#output += number(usage.output_tokens ?? usage.completion_tokens);
    const details = Object(usage.output_tokens_details ?? usage.completion_tokens_details);
    this.#reasoning += number(details.reasoning_tokens);
  }

  get total(): BatchUsage | null {
    if (!this.#known) return null;
    return tokens({
      input: this.#input,
      cached: this.#cached,
      output: this.#output,
      reasoning: this.#reasoning,
    });
  }
}

const number = (value: unknown): number => (typeof value === "number" ? value : 0);

import { bounded } from "../../runtime/bytes.ts";
import { isTooDeep, TOO_DEEP } from "../../runtime/depth.ts";
import { asText } from "../../runtime/errors/message.ts";
import { type Context, seconds } from "../context.ts";
import type { BatchRequestRow, FileRow } from "../store/schema.ts";

/** The API's limits for one batch. */
const MOST_REQUESTS = 50_000;
const MOST_BYTES = 200 * 1024 * 1024;
/** More complaints than these help nobody. */
const MOST_ERRORS = 100;

/** A complaint about the input, as the API gives it. */
interface InputError {
  readonly code: string;
  readonly message: string;
  readonly param: string | null;
  /** Counted from 1; null when it is about the file as a whole. */
  readonly line: number | null;
}

interface CheckedInput {
  readonly requests: readonly BatchRequestRow[];
  readonly model: string | null;
  readonly errors: readonly InputError[];
}

/** Reads the requests of a batch from its file. With errors, nothing of it is run. */
export async function readInput(
  context: Context,
  file: FileRow,
  { id: batchId, endpoint }: { id: string; endpoint: string },
): Promise<CheckedInput> {
  if (file.bytes > MOST_BYTES) {
    return refused("file_too_large", `The file has ${file.bytes} bytes; a batch may have ${MOST_BYTES}.`);
  }
  const requests: BatchRequestRow[] = [];
  const errors: InputError[] = [];
  const seen = new Map<string, number>();
  let model: string | null = null;
  let number = 0;
  for await (const text of linesOf(context, file.sha256)) {
    number++;
    if (text.trim() === "") continue;
    if (errors.length >= MOST_ERRORS) break;
    const line = checkLine(text, endpoint);
    const { customId = "", body = {}, problems } = line;
    const first = seen.get(customId);
    if (problems.length === 0 && first !== undefined) {
      const message = `The custom_id '${customId}' is that of line ${first} as well; it must be unique.`;
      problems.push({ code: "duplicate_custom_id", message, param: "custom_id" });
    }
    if (problems.length === 0 && model !== null && body["model"] !== model) {
      const message = `The requests of a batch must name one model: this is '${body["model"]}', the first is '${model}'.`;
      problems.push({ code: "mismatched_model", message, param: "body.model" });
    }
    errors.push(...problems.map((problem) => ({ ...problem, line: number })));
    if (problems.length > 0) continue;
    model ??= asText(body["model"]);
    seen.set(customId, number);
    if (requests.length === MOST_REQUESTS) {
      return refused("too_many_requests", `A batch may have ${MOST_REQUESTS} requests.`);
    }
    requests.push({
      ...context.ids.next(`${batchId}/`),
      created_at: seconds(context),
      batch_id: batchId,
      custom_id: customId,
      status: "waiting",
      body,
      attempts: 0,
      result: null,
    });
  }
  if (requests.length === 0 && errors.length === 0) {
    return refused("empty_file", "The file has no requests in it.");
  }
  return { requests, model, errors };
}

function refused(code: string, message: string): CheckedInput {
  return { requests: [], model: null, errors: [{ code, message, param: null, line: null }] };
}

interface CheckedLine {
  readonly customId?: string;
  readonly body?: Record<string, unknown>;
  readonly problems: Omit<InputError, "line">[];
}

function checkLine(text: string, endpoint: string): CheckedLine {
  let line: unknown;
  try {
    line = JSON.parse(text);
  } catch {
    line = undefined;
  }
  if (typeof line !== "object" || line === null || Array.isArray(line)) {
    const message = "This line is not a JSON object.";
    return { problems: [{ code: "invalid_json_line", message, param: null }] };
  }
  if (isTooDeep(line)) {
    return { problems: [{ code: "invalid_json_line", message: `In this line ${TOO_DEEP}.`, param: null }] };
  }
  const { custom_id, method, url, body } = line as Record<string, unknown>;
  const problems: CheckedLine["problems"] = [];
  const complain = (code: string, param: string, message: string): void => {
    problems.push({ code, message, param });
  };
  if (custom_id === undefined) complain("missing_required_parameter", "custom_id", "custom_id is missing.");
  else if (typeof custom_id !== "string" || custom_id === "") {
    complain("invalid_custom_id", "custom_id", "custom_id must be a text that is not empty.");
  }
  if (method !== "POST") complain("invalid_method", "method", `method must be POST, not ${say(method)}.`);
  if (url !== endpoint) {
    complain("invalid_url", "url", `url must be the batch's endpoint ${endpoint}, not ${say(url)}.`);
  }
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    complain("missing_required_parameter", "body", "body must be an object.");
  } else if (typeof (body as { model?: unknown }).model !== "string") {
    complain("missing_required_parameter", "body.model", "body must name a model.");
  }
  return problems.length > 0
    ? { problems }
    : { customId: custom_id as string, body: body as Record<string, unknown>, problems };
}

const say = (value: unknown): string => JSON.stringify(value) ?? "missing";

async function* linesOf({ storage, signal }: Context, sha256: string): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const source = bounded(await storage.read(sha256), { limit: MOST_BYTES, param: "input_file_id", signal });
  let rest = "";
  for await (const piece of source) {
    const parts = (rest + decoder.decode(piece, { stream: true })).split("\n");
    rest = parts.pop() ?? "";
    yield* parts;
  }
  rest += decoder.decode();
  if (rest !== "") yield rest;
}

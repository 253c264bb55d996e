import type { InputTokenCountResponse } from "../../generated/resources/responses/input-tokens.ts";
import { answerHeaders } from "../../runtime/answer-headers.ts";
import type { Exchange } from "../../runtime/api-promise.ts";
import type { CallContext, SortedCall } from "../../runtime/call.ts";
import { checkRequestOptions } from "../../runtime/check-options.ts";
import { dataOfUrl } from "../../runtime/codex/data-url.ts";
import { judge } from "../../runtime/judge.ts";
import { warnOfIssues } from "../../runtime/warn-once.ts";
import { apiError, badRequest, notFound } from "../errors.ts";
import { imageSize, imageTokens } from "./image-tokens.ts";
import { type Prompt, promptOf } from "./prompt.ts";
import { type Tokenizer, tokenizer } from "./tokenizer.ts";

type Fields = Readonly<Record<string, unknown>>;

/** The count, and where it comes from. */
interface Estimate extends InputTokenCountResponse {
  /** Counted on this side, not by the service. */
  readonly estimated: true;
  readonly tokenizer: Tokenizer["name"];
}

/**
 * `responses.inputTokens.count`, counted on this side: the backend has no such route. An estimate, and marked as one.
 *
 * @throws {ContinuityError} for a history that is not there. @throws {NotFoundError} for an unknown file.
 */
export async function countInputTokens(call: SortedCall): Promise<Exchange<unknown>> {
  const { client, options } = call;
  checkRequestOptions(options);
  const params: Fields = { ...call.params, ...options.extraBody };
  // As strict as the request that is to follow.
  await judge({ ...call, params });
  const counter = await tokenizer();
  if (counter.name === "built-in") {
    const message =
      "counted by a rough estimate; for the tokenizer of the models install gpt-tokenizer beside oauth-codex-sdk";
    warnOfIssues(client, call.operation.id, [{ path: "input", code: "estimated", message }]);
  }
  const body: Estimate = {
    object: "response.input_tokens",
    input_tokens: await countPrompt(client, promptOf(await withHistory(client, params)), counter),
    estimated: true,
    tokenizer: counter.name,
  };
  const headers = answerHeaders({ "x-oauth-codex-answered-by": "local-estimate" });
  return {
    response: new Response(JSON.stringify(body), { headers }),
    parse: async () => ({ ...body }),
  };
}

/** The params with everything in `input` that they only refer to. */
async function withHistory(client: CallContext, params: Fields): Promise<Fields> {
  const { planOf } = await import("../continuity/plan.ts");
  const { hasReference, resolveReferences } = await import("../continuity/references.ts");
  const plan = planOf(params);
  if (plan.previous === undefined && plan.conversation === undefined && !hasReference(plan.input)) {
    return params;
  }
  const { openLog } = await import("../continuity/log.ts");
  const { itemsBefore } = await import("../continuity/layer.ts");
  const { replayable } = await import("../continuity/items.ts");
  const log = await openLog(client);
  const input = await resolveReferences(log, plan.input ?? []);
  const { items } = await itemsBefore(log, { ...plan, input });
  return { ...params, input: [...replayable(items, input), ...input] };
}

async function countPrompt(
  client: CallContext,
  { texts, tokens, images, files }: Prompt,
  counter: Tokenizer,
): Promise<number> {
  let sum = tokens;
  for (const text of texts) sum += counter.count(text);
  for (const image of images) {
    const bytes = await bytesOf(client, image, image["image_url"]);
    sum += imageTokens(bytes && imageSize(bytes.content), image["detail"]);
  }
  for (const file of files) {
    const bytes = await bytesOf(client, file, file["file_data"]);
    if (bytes) sum += counter.count(await textOf(bytes, file["filename"]));
  }
  return sum;
}

interface Bytes {
  readonly content: Uint8Array;
  readonly filename?: string;
  readonly mime?: string | undefined;
}

/** Bytes that are in the request or in the local storage; `undefined` for those behind a URL, which nobody fetches. */
async function bytesOf(client: CallContext, part: Fields, data: unknown): Promise<Bytes | undefined> {
  if (typeof data === "string") return fromBase64(data);
  const id = part["file_id"];
  if (typeof id !== "string") return undefined;
  const { storageOf } = await import("../store/open.ts");
  const storage = await storageOf(client);
  const row = await storage.get("files", id);
  if (!row) throw apiError({ ...notFound("File object", id), param: "file_id" });
  if (row.bytes > MOST_BYTES) {
    const message = `${row.filename} has ${row.bytes} bytes; up to ${MOST_BYTES} can be counted.`;
    throw apiError(badRequest("file_id", message, "content_too_large"));
  }
  const content = new Uint8Array(row.bytes);
  let filled = 0;
  for await (const piece of await storage.read(row.sha256)) {
    content.set(piece, filled);
    filled += piece.length;
  }
  return { content, filename: row.filename, mime: row.mime_type ?? undefined };
}

/** As much of one file as is held in memory. */
const MOST_BYTES = 64 * 1024 * 1024;

function fromBase64(data: string): Bytes | undefined {
  const url = dataOfUrl(data);
  if (!url && /^[a-z][a-z\d+.-]*:/i.test(data)) return undefined;
  try {
    const raw = atob(url?.base64 ?? data);
    return { content: Uint8Array.from(raw, (character) => character.charCodeAt(0)), mime: url?.type };
  } catch {
    return undefined;
  }
}

/** What a file has to read. One without text counts nothing: its pictures are not looked at. */
async function textOf({ content, filename, mime }: Bytes, given: unknown): Promise<string> {
  const { extractText } = await import("../text/extract.ts");
  const name = filename ?? (typeof given === "string" ? given : "file");
  try {
    return (await extractText(content, { filename: name, mime })).text;
  } catch {
    return "";
  }
}

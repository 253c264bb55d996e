import type { SortedCall } from "../../runtime/call.ts";
import { APIUserAbortError } from "../../runtime/errors/api.ts";
import type { Answer, Respond } from "../../runtime/responses/answer.ts";
import { contextOf } from "../context.ts";
import { listOfInput } from "../input-list.ts";
import { InlineFiles } from "./inline-files.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * Files that a request only names are put into it: the Codex backend has no files. It is done anew for each request, so that
 * what keeps a history keeps the names, not the bytes.
 *
 * @throws an API error with the path of the part, before anything is sent.
 */
export async function inlineInputs(call: SortedCall, next: Respond): Promise<Answer> {
  const { client } = call;
  const { options } = call;
  const signal = options.signal ?? undefined;
  if (signal?.aborted) throw new APIUserAbortError({ cause: signal.reason });
  const params = listOfInput(call.params);
  const files = new InlineFiles(await contextOf(client, signal));
  // All of them are looked at before the first is read.
  await eachPart(params.input, (part, path) => files.claim(part, path));
  const input = await eachPart(params.input, (part, path) => files.inline(part, path));
  return await next({ ...call, params: { ...params, input } });
}

type Visit = (part: Fields, path: string) => Promise<Fields>;

/** The items with every part that names a file put through `visit`: in the content of a message, or the output of a tool. */
async function eachPart(items: readonly unknown[], visit: Visit): Promise<unknown[]> {
  const changed: unknown[] = [];
  for (const [index, given] of items.entries()) {
    const item: Record<string, unknown> = { ...(given as Fields) };
    for (const field of ["content", "output"]) {
      const parts = item[field];
      if (!Array.isArray(parts) || !parts.some(namesFile)) continue;
      item[field] = await inOrder(parts, `input[${index}].${field}`, visit);
    }
    changed.push(typeof given === "object" && given !== null ? item : given);
  }
  return changed;
}

async function inOrder(parts: readonly unknown[], path: string, visit: Visit): Promise<unknown[]> {
  const changed: unknown[] = [];
  for (const [index, part] of parts.entries()) {
    changed.push(namesFile(part) ? await visit(part, `${path}[${index}]`) : part);
  }
  return changed;
}

function namesFile(part: unknown): part is Fields {
  const { type, file_id } = Object(part) as Fields;
  return (type === "input_file" || type === "input_image") && typeof file_id === "string";
}

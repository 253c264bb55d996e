import type { Exchange } from "../api-promise.ts";
import { readBody } from "../body.ts";
import type { SortedCall } from "../call.ts";
import { checkRequestOptions } from "../check-options.ts";
import { ParameterValidationError } from "../errors/local.ts";
import { judge } from "../judge.ts";
import { unexpectedAnswer } from "../unexpected-answer.ts";
import { warnOfIssues } from "../warn-once.ts";
import { limitsFromHeaders } from "./limits.ts";
import { noteLimits } from "./note-limits.ts";
import { siblingURL } from "./sibling.ts";

const MODEL_CHOSEN = "the backend chooses which model listens: what is asked for is not sent";

/**
 * `audio.transcriptions.create`: `POST /transcribe`, a sibling of `/codex` that takes a form of `file` and `language` and gives
 * `{text}`. ChatGPT's own apps dictate through it (openai/codex issues 20668 and 21985), and it may go as it came.
 */
export async function transcribe(call: SortedCall): Promise<Exchange<unknown>> {
  const { client, operation, options } = call;
  checkRequestOptions(options);
  const judged = await judge(call);
  const { sent, emulated, mode } = judged;
  const file = sent["file"];
  if (file === undefined || file === null) {
    const issue = { path: "file", code: "missing", message: "there is nothing to listen to without a file" };
    throw new ParameterValidationError(operation.id, [issue]);
  }
  const asked = "model" in emulated;
  if (asked && mode === "warn") {
    warnOfIssues(client, operation.id, [{ path: "model", code: "unsupported", message: MODEL_CHOSEN }]);
  }
  const path = siblingURL(client.baseURL, "/transcribe");
  const live = await client.send(operation, judged.request(), { ...options, path });
  noteLimits(client, limitsFromHeaders(live.response.headers), "headers");
  const read = async (): Promise<{ readonly text: string }> => {
    const answer = await readBody(live, operation);
    if (isTranscript(answer)) return answer;
    throw unexpectedAnswer(live.response, "something that has no text of what was said");
  };
  if (emulated["response_format"] === "text") {
    const { text } = await read();
    const headers = new Headers(live.response.headers);
    headers.set("content-type", "text/plain; charset=utf-8");
    headers.delete("content-length");
    return { response: new Response(text, { headers }), parse: async () => text };
  }
  const dropped = asked ? [...judged.dropped, "model"] : judged.dropped;
  return {
    response: live.response,
    parse: async () => ({ ...(await read()), dropped_parameters: dropped }),
  };
}

function isTranscript(answer: unknown): answer is { readonly text: string } {
  return typeof answer === "object" && answer !== null && "text" in answer && typeof answer.text === "string";
}

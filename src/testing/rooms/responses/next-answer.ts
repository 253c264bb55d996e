import type { Refusal } from "../../refusal.ts";
import type { AnswerParts, ResponsesRequest } from "../../types.ts";
import { echoAnswer } from "./echo.ts";
import type { ScriptQueue } from "./script.ts";

/** What is scripted for a request, else the echo; an error of the script as it was thrown. */
export async function nextAnswer(
  request: ResponsesRequest,
  scripts: ScriptQueue,
): Promise<AnswerParts | Error> {
  try {
    return (await scripts.next(request)) ?? echoAnswer(request);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** A mistake in the test itself. 400, because clients do not try those again. */
export function scriptError(error: Error): Refusal {
  const message = `The scripted answer failed: ${error.message}`;
  return {
    status: 400,
    body: { error: { message, type: "emulator_error", param: null, code: "script_failed" } },
  };
}

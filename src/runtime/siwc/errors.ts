import type { CallContext } from "../call.ts";
import { modelRefusal, refusalError } from "../codex/errors.ts";
import type { SDKRequestError } from "../errors/api.ts";
import { asText } from "../errors/message.ts";
import type { Operation } from "../operation.ts";
import { knownFailure, type Problem } from "../responses/failure.ts";
import type { WireAnswer } from "../transport.ts";

/**
 * The error of a refused request where a ChatGPT plan pays. The service answers in six shapes: OpenAI's `{"error": {...}}`,
 * `{"detail": …}` with a text, a list, a code of its own or `error_code`, and web pages (developers.openai.com/siwc, "Errors").
 */
export async function siwcError(
  answer: WireAnswer,
  client: CallContext,
  operation: Operation,
): Promise<SDKRequestError> {
  const { status, headers } = answer.response;
  const now = client.clock.now();
  const problem = problemIn(answer.errorBody);
  if (problem?.code === "model_not_found") {
    const said = asText(problem.message ?? "The model is not there for this account.");
    const model = /[`'"]([^`'"]+)[`'"]/.exec(said)?.[1] ?? "";
    return await modelRefusal(answer, { model, said, error: problem }, client, operation);
  }
  return (
    (problem && knownFailure(problem, status, headers, undefined, now)) ??
    refusalError(answer, undefined, now, operation)
  );
}

/** Another user than the token's, or a permission that is not there, is a 401 that no refresh changes. */
export function isEndedToken({ errorBody }: WireAnswer): boolean {
  const { detail } = Object(errorBody) as { detail?: unknown };
  return problemIn(errorBody)?.code !== "subscription_sharing_invalid_user" && typeof detail !== "string";
}

function problemIn(body: unknown): Problem | undefined {
  const { error, detail } = Object(body) as { error?: unknown; detail?: unknown };
  return [error, detail].find(
    (told): told is Problem =>
      typeof told === "object" && told !== null && !Array.isArray(told) && "code" in told,
  );
}

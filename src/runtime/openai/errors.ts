import { errorForStatus, type SDKRequestError } from "../errors/api.ts";
import type { WireAnswer } from "../transport.ts";

/** The error of a refused request, by OpenAI's conventions. */
export function openaiError({ response, errorBody }: WireAnswer): SDKRequestError {
  const isObject = typeof errorBody === "object" && errorBody !== null;
  return errorForStatus(
    response.status,
    isObject ? errorBody : undefined,
    typeof errorBody === "string" && errorBody !== "" ? errorBody : undefined,
    response.headers,
  );
}

import { answerHeaders } from "../runtime/answer-headers.ts";
import { errorForStatus, type SDKRequestError } from "../runtime/errors/api.ts";
import type { Refusal } from "./store/port.ts";

/** An error as the OpenAI API would have answered it: same class, same body, made on this side. */
export function apiError({ status, message, code = null, param = null }: Refusal): SDKRequestError {
  const error = { message, type: "invalid_request_error", param, code };
  return errorForStatus(status, { error }, undefined, answerHeaders(), { code });
}

export const notFound = (what: string, id: string): Refusal => ({
  status: 404,
  message: `No such ${what}: '${id}'.`,
  code: "not_found",
  param: "id",
});

export const badRequest = (param: string, message: string, code = "invalid_value"): Refusal => ({
  status: 400,
  message,
  code,
  param,
});

/** @throws the error of a parameter that OpenAI's API would not take. @param param its path. */
export function refuseParam(param: string, message: string, code?: string): never {
  throw apiError(badRequest(param, `Invalid '${param}': ${message}`, code));
}

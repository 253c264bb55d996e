/** What a refusal says, before anybody is told of it. */
import type { SDKRequestError } from "./errors/api.ts";
import type { OAuthCodexError } from "./errors/base.ts";
import type { WireAnswer } from "./transport.ts";

/** Shorter ones are a test's placeholders, and stand in half of all words. */
const SHORTEST_SECRET = 12;
const BLOT = "[token]";

/** A refusal with the token blotted out wherever it stands: a server may repeat what it was sent, and its words end in errors and logs. */
export function withoutToken(token: string, answer: WireAnswer): WireAnswer {
  if (token.length < SHORTEST_SECRET) return answer;
  const { response, errorBody } = answer;
  const text = JSON.stringify(errorBody) ?? "";
  return {
    response: responseWithout(token, response),
    ...(errorBody !== undefined && {
      errorBody: text.includes(token) ? JSON.parse(text.replaceAll(token, BLOT)) : errorBody,
    }),
  };
}

/** Its body was read: status and headers are all that is asked of it. */
function responseWithout(token: string, response: Response): Response {
  const { status, statusText } = response;
  const headers = [...response.headers];
  if (!headers.some(([, value]) => value.includes(token))) return response;
  return new Response(null, {
    status,
    statusText,
    headers: headers.map(([name, value]) => [name, value.replaceAll(token, BLOT)]),
  });
}

/** Whether to try again later is what the failed renewal says of itself; the refusal alone would never change. */
export function withCause(error: SDKRequestError, cause: OAuthCodexError): SDKRequestError {
  const retryable = "retryable" in cause && cause.retryable === true;
  return Object.defineProperties(error, {
    cause: { value: cause, configurable: true, writable: true },
    retryable: { value: retryable, configurable: true, writable: true, enumerable: true },
  });
}

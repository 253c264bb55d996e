/** What a server says, before anybody is told of it. */
import type { SDKRequestError } from "./errors/api.ts";
import type { OAuthCodexError } from "./errors/base.ts";
import type { WireAnswer } from "./transport.ts";

/** Shorter ones are a test's placeholders, and stand in half of all words. */
const SHORTEST_SECRET = 12;
const BLOT = "[token]";

/** Text with the token blotted out wherever it stands: a server may repeat what it was sent, and its words end in errors and logs. */
export function blotted(token: string, text: string): string {
  // Asked of every event of a stream. A ChatGPT token is longer than nearly all of them, and what is shorter cannot hold it.
  return token.length < SHORTEST_SECRET || text.length < token.length ? text : text.replaceAll(token, BLOT);
}

/** A refusal that does not repeat the token. */
export function withoutToken(token: string, { response, errorBody }: WireAnswer): WireAnswer {
  if (errorBody === undefined) return { response: responseWithout(token, response) };
  const text = JSON.stringify(errorBody);
  const said = blotted(token, text);
  return {
    response: responseWithout(token, response),
    errorBody: said === text ? errorBody : JSON.parse(said),
  };
}

/** Its body was read: status and headers are all that is asked of it. */
function responseWithout(token: string, response: Response): Response {
  const { status, statusText } = response;
  let repeats = false;
  const headers = [...response.headers].map(([name, value]): [string, string] => {
    const said = blotted(token, value);
    repeats ||= said !== value;
    return [name, said];
  });
  return repeats ? new Response(null, { status, statusText, headers }) : response;
}

/** Whether to try again later is what the failed renewal says of itself; the refusal alone would never change. */
export function withCause(error: SDKRequestError, cause: OAuthCodexError): SDKRequestError {
  const retryable = "retryable" in cause && cause.retryable === true;
  return Object.defineProperties(error, {
    cause: { value: cause, configurable: true, writable: true },
    retryable: { value: retryable, configurable: true, writable: true, enumerable: true },
  });
}

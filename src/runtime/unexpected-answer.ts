import { SDKRequestError } from "./errors/api.ts";

/** The error of an answer that is none of an API, although its status says that all is well. */
export function unexpectedAnswer(response: Response, what: string, cause?: unknown): SDKRequestError {
  const { origin } = new URL(response.url || "http://unknown");
  return new SDKRequestError(
    response.status,
    undefined,
    `The server answered with ${what}. Is ${origin} the API, or a proxy or sign-in page in front of it?`,
    response.headers,
    { code: "unexpected_answer", cause },
  );
}

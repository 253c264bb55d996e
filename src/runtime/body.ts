import type { Operation } from "./operation.ts";
import type { LiveResponse } from "./pipeline.ts";
import type { unexpectedAnswer } from "./unexpected-answer.ts";

/** Media types as they stand in a header, with parameters or without. */
const JSON_TYPE = /^(?:application\/json|[^;]*\+json)\s*(?:;|$)/i;
const HTML_TYPE = /^text\/html\s*(?:;|$)/i;

/**
 * The result that an answer holds: JSON parsed, other text as text, `null` for 204, the response itself for binary
 * operations. The clock runs on until the body is read.
 */
export async function readBody(live: LiveResponse, operation: Operation): Promise<unknown> {
  const { response } = live;
  if (operation.binary) {
    // The caller reads the body: the clock stops, and the caller's signal stays connected.
    live.pauseClock();
    return response;
  }
  if (response.status === 204) {
    live.settle();
    return null;
  }
  live.resumeClock();
  try {
    const text = await response.text();
    const type = response.headers.get("content-type") ?? "";
    if (JSON_TYPE.test(type)) {
      return text === "" && response.headers.get("content-length") === "0"
        ? undefined
        : await parse(text, response);
    }
    if (HTML_TYPE.test(type)) throw await unexpected(response, "a web page (text/html)");
    return text;
  } catch (thrown) {
    const error = live.explain(thrown);
    live.onFailure?.(error);
    throw error;
  } finally {
    live.settle();
  }
}

async function parse(text: string, response: Response): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw await unexpected(response, "text that is not JSON, although it says so", cause);
  }
}

/** Rare: loaded when the first one comes. */
async function unexpected(...answer: Parameters<typeof unexpectedAnswer>): Promise<Error> {
  return (await import("./unexpected-answer.ts")).unexpectedAnswer(...answer);
}

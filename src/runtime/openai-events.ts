import type { EventSourceMessage } from "eventsource-parser";
import { SDKRequestError } from "./errors/api.ts";
import { OAuthCodexError } from "./errors/base.ts";
import { type Decoder, END, iterateEvents, SKIP } from "./sse.ts";

/** Events of a `text/event-stream` answer, decoded as OpenAI's API sends them. */
export function openAIEvents<Item>(response: Response, controller: AbortController): AsyncIterator<Item> {
  return iterateEvents(bodyOf(response), {
    decode: decodeOpenAI as Decoder<Item>,
    abort: () => controller.abort(),
    // The caller's own abort is a way to stop listening, not a failure.
    onReadError: (error) => (controller.signal.aborted ? END : error),
  }) as AsyncIterator<Item>;
}

export function bodyOf(response: Response): ReadableStream<Uint8Array> {
  const { body } = response;
  // A caller's fetch may give a stream of Node, as node-fetch does.
  if (body) return "getReader" in body ? body : ReadableStream.from(body);
  throw new OAuthCodexError("The answer has no body to stream.", { code: "no_body" });
}

/**
 * OpenAI's conventions: `[DONE]` ends, events of the assistants API keep their name, an `error` member is a failure.
 * An event without data (a keep-alive) makes no item.
 */
export function decodeOpenAI(message: EventSourceMessage): unknown {
  const { data, event } = message;
  if (data.startsWith("[DONE]")) return END;
  if (data === "" || data === "null") return SKIP;
  let value: { error?: object | string | null; message?: unknown };
  try {
    value = JSON.parse(data);
  } catch (error) {
    throw malformed("is not JSON", data, error);
  }
  if (value?.error) {
    const body = typeof value.error === "object" ? value.error : { message: value.error };
    throw new SDKRequestError(undefined, body, undefined, undefined);
  }
  if (event === "error") throw new SDKRequestError(undefined, value, undefined, undefined);
  return event?.startsWith("thread.") ? { event, data: value } : value;
}

/** The error of an event that cannot be read. It would come again with the same request. */
export function malformed(how: string, data: string, cause?: unknown): SDKRequestError {
  return new SDKRequestError(
    undefined,
    undefined,
    `The stream sent an event that ${how}: ${data.slice(0, 80)}`,
    undefined,
    { code: "invalid_stream_event", cause },
  );
}

import { SDKRequestError } from "./errors/api.ts";
import { within } from "./errors/within.ts";
import { bodyOf } from "./openai-events.ts";
import type { LiveResponse } from "./pipeline.ts";

/** Characters that tell what a body is. */
const ENOUGH = 8;

/** How an event stream begins: with a field of an event, or a comment. */
const EVENTS = /^(?:event|data|id|retry)?:/;
const JSON_OR_HTML = /^(?:application\/(?:[\w.-]+\+)?json|text\/html)\b/;

/**
 * An answer that is to be read as an event stream, once it is known to be one. Relays leave its content type out or make it
 * bytes, so that the first of these have to tell; what is JSON or a web page is no stream with nothing in it.
 *
 * @throws {SDKRequestError} `unexpected_answer`
 */
export async function eventStream(live: LiveResponse): Promise<LiveResponse> {
  const { response } = live;
  const type = response.headers.get("content-type")?.toLowerCase() ?? "";
  if (type.startsWith("text/event-stream")) return live;
  const { start, body } = await look(live);
  if (JSON_OR_HTML.test(type) ? EVENTS.test(start) : !/^[{[<"]/.test(start)) {
    live.body = body;
    return live;
  }
  const text = await new Response(body).text().catch(() => start);
  const said = live.withoutSecrets(text.trim()).slice(0, 200);
  live.settle();
  const error = new SDKRequestError(
    response.status,
    undefined,
    `The server answered with ${type || "no content type"} instead of an event stream: ${said}`,
    response.headers,
    { code: "unexpected_answer" },
  );
  live.onFailure?.(error);
  throw error;
}

/** The first characters of a body, and all of its bytes. */
async function look(live: LiveResponse): Promise<{ start: string; body: ReadableStream<Uint8Array> }> {
  const reader = bodyOf(live.response).getReader();
  const decoder = new TextDecoder();
  const chunks: Uint8Array[] = [];
  let start = "";
  let ended = false;
  live.resumeClock();
  try {
    while (start.length < ENOUGH && !ended) {
      const { done, value } = await reader.read();
      ended = done;
      if (value) chunks.push(value);
      start = (start + decoder.decode(value, { stream: !done })).trimStart();
    }
  } catch (thrown) {
    live.settle();
    const error = within(live.explain(thrown), live.response);
    live.onFailure?.(error);
    throw error;
  } finally {
    live.pauseClock();
  }
  const body = new ReadableStream<Uint8Array>({
    start: (sink) => {
      for (const chunk of chunks) sink.enqueue(chunk);
      if (ended) sink.close();
    },
    pull: async (sink) => {
      const { done, value } = await reader.read();
      if (value) sink.enqueue(value);
      if (done) sink.close();
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return { start, body };
}

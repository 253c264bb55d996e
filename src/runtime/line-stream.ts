import { OAuthCodexError } from "./errors/base.ts";

/** JSON has neither of them inside a text, so a pair of both only makes an empty line. */
const BREAK = /[\r\n]/;

/** Newline-separated JSON as items. Leaving before the end aborts `controller`. */
export async function* iterateLines<Item>(
  readable: ReadableStream<Uint8Array>,
  controller: AbortController,
): AsyncGenerator<Item, undefined> {
  const decoder = new TextDecoder();
  const reader = readable.getReader();
  let rest = "";
  let finished = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const text = done ? decoder.decode() : decoder.decode(value, { stream: true });
      rest += text;
      // Only a new line break can complete a line; splitting at every chunk would make one long line quadratic.
      if (!done && !BREAK.test(text)) continue;
      const lines = rest.split(BREAK);
      rest = done ? "" : (lines.pop() as string);
      for (const line of lines) if (line.trim() !== "") yield parseLine(line) as Item;
      if (done) break;
    }
    finished = true;
  } finally {
    if (!finished) controller.abort();
    await reader.cancel().catch(() => {});
  }
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new OAuthCodexError(`The stream has a line that is not JSON: ${line.slice(0, 80)}`, {
      code: "invalid_stream_event",
      cause,
    });
  }
}

import type {
  Response,
  ResponseCreateParamsNonStreaming,
  ResponseStreamEvent,
} from "../../generated/resources/responses/responses.ts";
import type { NormalizedEvent, OAuthCodexClient } from "../../index.ts";
import type { Output } from "../io.ts";

interface Told {
  readonly out: Output;
  readonly signal: AbortSignal;
  readonly raw: boolean;
  /** Nothing of the answer is shown on the way: it is one value. */
  readonly silent: boolean;
}

/** An answer as it ended: whole, or cut off. One that failed is thrown. */
export async function streamAnswer(
  client: OAuthCodexClient,
  body: ResponseCreateParamsNonStreaming,
  { out, signal, raw, silent }: Told,
): Promise<Response> {
  const stream = await client.responses.create({ ...body, stream: true }, { signal });
  let told = stream;
  if (out.json) {
    // The one half is what is printed, the other one says how it ended.
    const [events, copy] = stream.tee();
    told = copy;
    await showEvents(out, events);
  }
  const screen = out.answer({ raw });
  let isBegun = false;
  let aside = false;
  let end: NormalizedEvent | undefined;
  try {
    for await (const event of told.normalized()) {
      end = event;
      if (out.json || silent || (event.type !== "text_delta" && event.type !== "refusal_delta")) continue;
      // What is said on the way to the answer stands apart from it.
      const isAside = event.type === "text_delta" && event.phase === "commentary";
      if (isBegun && isAside !== aside) screen.piece("\n\n");
      aside = isAside;
      isBegun = true;
      screen.piece(event.delta);
    }
  } finally {
    // What came stays, also of an answer that broke off or was stopped.
    if (isBegun) screen.end();
  }
  // A stream that was given up ends without an error; that is no success.
  signal.throwIfAborted();
  if (end?.type === "error") throw end.error;
  const last = end?.raw;
  if (last?.type === "response.completed" || last?.type === "response.incomplete") return last.response;
  throw new Error("The answer ended without its last event.");
}

async function showEvents(out: Output, events: AsyncIterable<ResponseStreamEvent>): Promise<void> {
  try {
    for await (const event of events) out.line(event);
  } catch {
    // The other half of the stream says so too, and in the command's words.
  }
}

/** Why an answer is not whole; `undefined` when nothing was cut off of it. */
export function cutOff({ status, incomplete_details }: Response): string | undefined {
  return status === "incomplete" ? (incomplete_details?.reason ?? "no reason given") : undefined;
}

import { APIUserAbortError } from "../errors/api.ts";
import { StreamTruncatedError } from "../errors/stream.ts";
import { within } from "../errors/within.ts";
import { isTerminal, ResponseAccumulator, type ResponseObject, type StreamEvent } from "./accumulator.ts";
import { responseFailure, streamFailure } from "./failure.ts";

/** An event with the text that its delta belongs to, as far as it has come. */
export type WithSnapshot = StreamEvent & { snapshot?: string };

/** Deltas whose events carry a `snapshot`. */
const GROWING = new Set(["response.output_text.delta", "response.function_call_arguments.delta"]);

/**
 * Reads a stream to its end, telling every event, and gives the whole response.
 *
 * Events are told before a failure is thrown, `response.failed` among them. What may come without its beginning (a resumed
 * stream) or with types nobody knows is no failure: only the missing end is.
 *
 * @param means.answered Headers of the answer that the stream is.
 * @throws {SDKRequestError} for a failed response, {@link StreamTruncatedError}, {@link APIUserAbortError}.
 */
export async function readResponse(
  stream: AsyncIterable<StreamEvent>,
  { signal, answered }: { readonly signal: AbortSignal; readonly answered: Headers },
  listener: {
    /** Whether anybody looks at events, and so at their snapshots. */
    readonly observed: () => boolean;
    /** Told of every event; what it returns is waited for. */
    readonly tell: (event: WithSnapshot) => Promise<void> | undefined;
  },
): Promise<ResponseObject> {
  const accumulator = new ResponseAccumulator();
  let ended = false;
  for await (const event of stream) {
    accumulator.add(event);
    if (listener.observed() && GROWING.has(event.type)) {
      const snapshot = accumulator.snapshot();
      // On the event itself: a copy of each would cost more than all the rest.
      if (snapshot !== undefined) (event as WithSnapshot).snapshot = snapshot;
    }
    // An `error` member throws while decoding; this is the flat form, which some servers send without its event name.
    if (event.type === "error") throw streamFailure(event, answered);
    if (isTerminal(event)) ended = true;
    const room = listener.tell(event);
    if (room) await room;
  }
  // The caller's own abort ends a stream quietly, which must not pass for an answer.
  if (signal.aborted && !ended) throw new APIUserAbortError();
  const response = accumulator.result();
  if (!ended) throw within(new StreamTruncatedError(response), { headers: answered });
  if (response.status === "failed") throw responseFailure(response, answered);
  return response;
}

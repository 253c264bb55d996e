import { isTerminal, type StreamEvent, terminalStatus } from "../responses/events.ts";
import { ARRIVED, arrived, type EventIterator } from "../sse.ts";

interface RetryMeans {
  /**
   * Sends the request again after `error`. Gives the events of the new attempt, or `undefined` when there is no further
   * one: the error stands.
   */
  again(error: unknown): Promise<AsyncIterator<StreamEvent> | undefined>;
  /** The error that a failed response stands for. */
  failureOf(event: StreamEvent): unknown;
  /** The time of retries is over: there is output, or an error that stands. */
  onStarted(error?: unknown): void;
}

/**
 * The events of an answer, asked for again when it breaks before there is any output: an overload and the like come inside
 * a stream that began with 200, after `response.created` and `response.in_progress`.
 *
 * So that nothing of an attempt that came to nothing reaches the caller, the events before the first output are held back
 * until it comes (or the end does). From then on events pass through, and no error is retried.
 */
export function retriedEvents(
  first: AsyncIterator<StreamEvent>,
  { again, failureOf, onStarted }: RetryMeans,
): AsyncIterator<StreamEvent> & Pick<EventIterator<StreamEvent>, typeof ARRIVED> {
  let events = first;
  let held: IteratorResult<StreamEvent>[] = [];

  const start = async (): Promise<void> => {
    for (;;) {
      const broken = await advance();
      if (!broken) return onStarted();
      const next = await again(broken.error);
      if (next) {
        events = next;
        held = [];
      } else if (broken.result) {
        // A failed response is an event like others to whoever listens.
        held.push(broken.result);
        return onStarted();
      } else {
        onStarted(broken.error);
        throw broken.error;
      }
    }
  };

  /** Holds events back up to the first output. What breaks the attempt before comes as a value, with its event if it is one. */
  const advance = async (): Promise<{ error: unknown; result?: IteratorResult<StreamEvent> } | undefined> => {
    for (;;) {
      let result: IteratorResult<StreamEvent>;
      try {
        result = await events.next();
      } catch (error) {
        return { error };
      }
      if (!result.done && isTerminal(result.value) && terminalStatus(result.value) === "failed") {
        return { error: failureOf(result.value), result };
      }
      held.push(result);
      if (result.done || isOutput(result.value)) return undefined;
    }
  };

  const pass = (): Promise<IteratorResult<StreamEvent>> =>
    held.length > 0 ? Promise.resolve(held.shift() as IteratorResult<StreamEvent>) : events.next();

  let starting: Promise<void> | undefined;
  // Calls that came while the start was under way are answered in their order; only then is the short way free.
  let queued = 0;
  return {
    next() {
      if (starting && queued === 0) return pass();
      starting ??= start();
      queued++;
      // One handler, and nothing else that waits: so an error's stack leads on to the caller's line.
      return starting.then(
        () => {
          queued--;
          return pass();
        },
        (error) => {
          queued--;
          throw error;
        },
      );
    },
    [ARRIVED]: () => (starting && queued === 0 && held.length === 0 ? arrived(events) : undefined),
    async return() {
      held = [];
      await events.return?.();
      return { done: true, value: undefined };
    },
  };
}

/**
 * Whether an event is a part of the answer. What the model has not said (states of the response, keep-alives, timings, limits,
 * and kinds that are not known here and bring nothing) does not end the time of retries.
 */
function isOutput(event: StreamEvent): boolean {
  return !ASIDE.test(event.type) && CONTENT.some((field) => field in event);
}

/** Frames about the connection or the account. */
const ASIDE =
  /^(?:codex|responsesapi)\.|^(?:ping|keep_?alive|heartbeat)$|\.(?:ping|keep_?alive|heartbeat|metadata)$/;

/** Fields of events that belong to an item. */
const CONTENT = ["output_index", "item", "item_id", "part", "delta", "text"];

import { anySignal } from "../any-signal.ts";
import type { SortedCall } from "../call.ts";
import { APIConnectionTimeoutError, APIUserAbortError, SDKRequestError } from "../errors/api.ts";
import { StreamTimeoutError } from "../errors/stream.ts";
import { judge } from "../judge.ts";
import type { LiveResponse } from "../pipeline.ts";
import { ResponseAccumulator, type ResponseObject, type StreamEvent } from "../responses/accumulator.ts";
import { type Answer, type ReadAlong, toldAlong } from "../responses/answer.ts";
import { streamFailure } from "../responses/failure.ts";
import { finishResponse } from "../responses/result.ts";
import { followedDelay } from "../retry.ts";
import { sleep } from "../sleep.ts";
import { Stream } from "../streaming.ts";
import { warnOfIssues } from "../warn-once.ts";
import { codexEvents } from "./events.ts";
import { knownModel } from "./models/known.ts";
import { isStaleReasoning, openWithoutStaleReasoning, STALE_ISSUE, withoutReasoning } from "./open.ts";
import { type PreparedRequest, prepareRequest } from "./prepare.ts";
import { retriedEvents } from "./retried-events.ts";
import { noteTurnState, turnStateOf } from "./turn-state.ts";

/**
 * `responses.create` on the Codex backend, which only streams: its events are handed on, or waited for up to the terminal one
 * for the whole response.
 *
 * A failed or truncated stream rejects. An incomplete one resolves with `status: "incomplete"` and its reason, as on
 * OpenAI's API.
 */
export async function createResponse(given: SortedCall): Promise<Answer> {
  const { client, operation, options } = given;
  const prepared = await prepareRequest(await judge(given));
  if (options.validateModel ?? client.options.validateModel) {
    const { checkModel } = await import("./check-model.ts");
    await checkModel(client, prepared.body["model"], options);
  }
  const model = knownModel(client, prepared.body["model"]);
  const { call, prepared: fitted } = model
    ? (await import("./models/fit.ts")).fitToModel({ call: given, prepared }, model)
    : { call: given, prepared };
  const { live, request } = await openWithoutStaleReasoning(call, fitted);
  if (prepared.judged.mode === "warn") warnOfIssues(client, operation.id, request.issues);
  return new CodexAnswer(call, request, live);
}

/** One answer, over as many attempts as it takes. */
class CodexAnswer implements Answer {
  /** The attempt that counts. */
  live: LiveResponse;
  accumulator = new ResponseAccumulator();
  /** Ends the attempt that is under way, whichever it is. */
  readonly controller = new AbortController();
  readonly #call: SortedCall;
  readonly #readers: Promise<ReadAlong>[] = [];
  #request: PreparedRequest;
  /** What to send where the backend cannot decrypt the reasoning of this one. */
  #healed: PreparedRequest | undefined;
  /** The error that the failed response of this attempt stands for. */
  #failure: SDKRequestError | undefined;
  #left: number;
  #retries: number;

  constructor(call: SortedCall, request: PreparedRequest, live: LiveResponse) {
    this.#call = call;
    this.#request = request;
    this.#healed = withoutReasoning(request);
    this.live = live;
    this.#retries = live.retries;
    this.#left = (call.options.maxRetries ?? call.client.maxRetries) - live.retries;
    this.controller.signal.addEventListener("abort", () => this.live.controller.abort(), { once: true });
  }

  get response(): Response {
    return this.live.response;
  }

  along(reader: Promise<ReadAlong>): void {
    this.#readers.push(reader);
  }

  async events(): Promise<Stream<StreamEvent>> {
    const readers = await Promise.all(this.#readers);
    return new Stream(
      () => this.#events(false, readers),
      this.controller,
      () => this.response.headers,
    );
  }

  async whole(): Promise<ResponseObject> {
    // Bare next() calls: `for await` would cost a few microtasks per event more. Who reads along gets ready meanwhile.
    const events = this.#events(true, []);
    while (!(await events.next()).done);
    const response = this.#told(() => {
      if (this.#failure) throw this.#failure;
      return finishResponse(this.accumulator.result(), this.#request.dropped, this.response.headers);
    });
    return await toldAlong(response, this.#readers);
  }

  get #incoming(): ((event: StreamEvent) => void) | undefined {
    const { rules } = this.#request;
    return rules.incoming && ((event) => rules.incoming?.(event, this.#call.client.options));
  }

  /** @param abortRejects whether the caller's abort is an error, as for whoever waits for a whole result. */
  #events(abortRejects: boolean, readers: readonly ReadAlong[]): AsyncIterator<StreamEvent> {
    const failed = (error: unknown): void => this.live.onFailure?.(error);
    // With nothing that could be sent again there is nothing to hold events back for.
    let committed = this.#left <= 0 && !this.#healed;
    const open = (): AsyncIterator<StreamEvent> => {
      this.accumulator = new ResponseAccumulator();
      this.#failure = undefined;
      return codexEvents(this.live, this.#call.client, {
        accumulator: this.accumulator,
        additions: this.#request.additions,
        dropped: this.#request.dropped,
        incoming: this.#incoming,
        abortRejects,
        readers,
        onLast: () => {
          const { client } = this.#call;
          const { body, rules } = this.#request;
          if (!rules.turnState) return;
          const input = body["input"] as readonly object[];
          const state = this.live.response.headers.get(rules.turnState) ?? turnStateOf(client, input);
          noteTurnState(client, state, this.accumulator.result().output ?? []);
        },
        onFail: (error) => {
          if (committed) failed(error);
        },
      })[Symbol.asyncIterator]();
    };
    const events = committed
      ? open()
      : retriedEvents(open(), {
          again: async (error) => {
            const next = this.#nextRequest(error);
            if (!next) return undefined;
            const ended = await this.#again(next, abortRejects);
            return ended ? NOTHING : open();
          },
          failureOf: (event) => {
            this.#failure = streamFailure(event, this.response.headers, this.#call.client.clock.now());
            return this.#failure;
          },
          onStarted: (error) => {
            committed = true;
            if (error !== undefined) failed(error);
          },
        });
    // Leaving the loop shows on the controller, as it does in `openai`.
    const leave = events.return?.bind(events);
    events.return = async () => {
      this.controller.abort();
      return (await leave?.()) ?? { done: true, value: undefined };
    };
    return events;
  }

  /** What goes wrong after the last event is told to the hooks as well. */
  #told<T>(finish: () => T): T {
    try {
      return finish();
    } catch (error) {
      this.live.onFailure?.(error);
      throw error;
    }
  }

  /** What to send after an error, and when; `undefined` where the error stands. */
  #nextRequest(error: unknown): { readonly request: PreparedRequest; readonly delay: number } | undefined {
    const { client, operation, options } = this.#call;
    const healed = this.#healed;
    if (healed && isStaleReasoning(error)) {
      // No retry: what is sent is another request.
      this.#healed = undefined;
      if (healed.judged.mode === "warn") warnOfIssues(client, operation.id, [STALE_ISSUE]);
      return { request: healed, delay: 0 };
    }
    if (this.#left <= 0 || !isPassing(error)) return undefined;
    const { clock, random } = client;
    const timeout = options.timeout ?? client.timeout;
    const delay = followedDelay(this.#retries, error, { clock, random, timeout });
    if (delay === undefined) return undefined;
    this.#left--;
    this.#retries++;
    client.logger.info(`sending the request again in ${Math.round(delay)} ms after: ${error.message}`);
    return { request: this.#request, delay };
  }

  /** @returns whether the caller has ended it meanwhile, in a way that is no error. */
  async #again(
    { request, delay }: { readonly request: PreparedRequest; readonly delay: number },
    abortRejects: boolean,
  ): Promise<boolean> {
    const { options } = this.#call;
    const { signal: own } = this.controller;
    const signal = anySignal(options.signal, own);
    try {
      await sleep(delay, signal, this.#call.client.clock);
      const maxRetries = Math.max(0, this.#left);
      const opened = await openWithoutStaleReasoning(this.#call, request, { signal, maxRetries });
      this.live = opened.live;
      this.#request = opened.request;
    } catch (fault) {
      if (fault instanceof APIUserAbortError && !abortRejects) return true;
      throw fault;
    }
    this.#left -= this.live.retries;
    return false;
  }
}

const NOTHING: AsyncIterator<StreamEvent> = { next: async () => ({ done: true, value: undefined }) };

/** What the server has begun to answer is not asked again because a clock of the caller's own ran out. */
function isPassing(error: unknown): error is SDKRequestError {
  const isClock = error instanceof StreamTimeoutError || error instanceof APIConnectionTimeoutError;
  return error instanceof SDKRequestError && error.retryable && !isClock;
}

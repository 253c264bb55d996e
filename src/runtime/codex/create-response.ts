import type { Exchange } from "../api-promise.ts";
import type { Call } from "../call.ts";
import { APIUserAbortError, type SDKRequestError } from "../errors/api.ts";
import { ParameterValidationError } from "../errors/local.ts";
import { type LiveResponse, sleep } from "../pipeline.ts";
import { retryDelay } from "../retry.ts";
import { Stream } from "../streaming.ts";
import { warnOfIssues } from "../warn-once.ts";
import { ResponseAccumulator, type StreamEvent } from "./accumulator.ts";
import { codexEvents } from "./events.ts";
import { knownModel } from "./models/known.ts";
import { openStream, openWithoutStaleReasoning } from "./open.ts";
import { type PreparedRequest, prepareRequest } from "./prepare.ts";
import { finishResponse } from "./result.ts";
import { retriedEvents } from "./retried-events.ts";
import { type Tap, taps } from "./tap.ts";
import { noteTurnState, TURN_STATE, turnStateOf } from "./turn-state.ts";

/**
 * `responses.create` on the Codex backend, which only streams: `stream: true` hands the events on, anything else waits for
 * the terminal event and gives the whole response.
 *
 * A failed or truncated stream rejects. An incomplete one resolves with `status: "incomplete"` and its reason, as on
 * OpenAI's API.
 */
export async function createResponse(given: Call): Promise<Exchange<unknown>> {
  const { client, operation, options } = given;
  const params = (options.body ?? given.args[0] ?? {}) as Record<string, unknown>;
  if (typeof params !== "object") {
    throw new ParameterValidationError(operation.id, [
      { path: "", code: "invalid_type", message: "the parameters must be an object" },
    ]);
  }
  const prepared = await prepareRequest("responses.create", params, {
    extraBody: options.extraBody,
    mode: options.validationMode ?? client.validationMode,
    storeBehavior: options.storeBehavior ?? client.storeBehavior,
  });
  if (options.validateModel ?? client.options.validateModel) {
    const { checkModel } = await import("./check-model.ts");
    await checkModel(client, prepared.body["model"], options);
  }
  const model = knownModel(client, prepared.body["model"]);
  const { call, prepared: fitted } = model
    ? (await import("./models/fit.ts")).fitToModel({ call: given, prepared }, model)
    : { call: given, prepared };
  const { live, request } = await openWithoutStaleReasoning(call, fitted);
  if (request.mode === "warn") warnOfIssues(client, operation.id, request.issues);
  const answer = new Answer(call, request, live);
  return {
    get response() {
      return answer.live.response;
    },
    parse: async () => {
      if (params["stream"] === true) {
        const stream = new Stream(() => answer.events(false), answer.controller);
        taps.set(stream, (tap) => {
          answer.tap = tap;
        });
        return stream;
      }
      // Bare next() calls: `for await` would cost a few microtasks per event more.
      const events = answer.events(true);
      while (!(await events.next()).done);
      return answer.told(() => finishResponse(answer.accumulator.result(), request.dropped));
    },
  };
}

/** One answer, over as many attempts as it takes. */
class Answer {
  /** The attempt that counts. */
  live: LiveResponse;
  accumulator = new ResponseAccumulator();
  tap: Tap | undefined;
  /** Ends the attempt that is under way, whichever it is. */
  readonly controller = new AbortController();
  readonly #call: Call;
  readonly #request: PreparedRequest;
  #left: number;
  #retries: number;

  constructor(call: Call, request: PreparedRequest, live: LiveResponse) {
    this.#call = call;
    this.#request = request;
    this.live = live;
    this.#retries = live.retries;
    this.#left = (call.options.maxRetries ?? call.client.maxRetries) - live.retries;
    this.controller.signal.addEventListener("abort", () => this.live.controller.abort(), { once: true });
  }

  /** @param abortRejects whether the caller's abort is an error, as for whoever waits for a whole result. */
  events(abortRejects: boolean): AsyncIterator<StreamEvent> {
    const failed = (error: unknown): void => this.live.onFailure?.(error);
    // Without a retry to spend there is nothing to hold events back for.
    let committed = this.#left <= 0;
    const open = (): AsyncIterator<StreamEvent> => {
      this.accumulator = new ResponseAccumulator();
      return codexEvents(this.live, this.#call.client, {
        accumulator: this.accumulator,
        additions: this.#request.additions,
        dropped: this.#request.dropped,
        abortRejects,
        tap: this.tap,
        onLast: () => {
          const { client } = this.#call;
          const input = this.#request.body["input"] as readonly object[];
          const state = this.live.response.headers.get(TURN_STATE) ?? turnStateOf(client, input);
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
            if (this.#left <= 0) return undefined;
            const ended = await this.#again(error, abortRejects);
            return ended ? NOTHING : open();
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
  told<T>(finish: () => T): T {
    try {
      return finish();
    } catch (error) {
      this.live.onFailure?.(error);
      throw error;
    }
  }

  /** @returns whether the caller has ended it meanwhile, in a way that is no error. */
  async #again(error: SDKRequestError, abortRejects: boolean): Promise<boolean> {
    this.#left--;
    const { client, options } = this.#call;
    const { logger, now, random } = client;
    const delay = retryDelay(this.#retries++, error, { now, random });
    logger.info(`sending the request again in ${Math.round(delay)} ms after: ${error.message}`);
    const { signal: own } = this.controller;
    const signal = options.signal ? AbortSignal.any([options.signal, own]) : own;
    try {
      await sleep(delay, signal);
      this.live = await openStream(this.#call, this.#request.body, { signal, maxRetries: this.#left });
    } catch (fault) {
      if (fault instanceof APIUserAbortError && !abortRejects) return true;
      throw fault;
    }
    this.#left -= this.live.retries;
    return false;
  }
}

const NOTHING: AsyncIterator<StreamEvent> = { next: async () => ({ done: true, value: undefined }) };

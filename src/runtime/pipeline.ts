import { type Clock, type ClockTimer, LONGEST_TIMER } from "./clock.ts";
import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIUserAbortError,
  SDKRequestError,
} from "./errors/api.ts";
import { OAuthCodexError } from "./errors/base.ts";
import { printable } from "./errors/foreign.ts";
import { isError } from "./kinds.ts";
import type { Logger } from "./log.ts";
import { afterTurn, givenBack, MOST_GIVEN_BACK } from "./overdue.ts";
import { followedDelay, isRetryableAnswer } from "./retry.ts";
import { sleep } from "./sleep.ts";
import type { WireAnswer } from "./transport.ts";

/** What one call needs besides the request itself. Everything that a test may want to hold is in here. */
export interface PipelineContext {
  readonly maxRetries: number;
  /** Milliseconds until an answer's headers. */
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly random: () => number;
  /** Sends attempt number `retry` (0 first). */
  readonly attempt: (retry: number, signal: AbortSignal) => Promise<WireAnswer>;
  /** Whether the server's word alone has a request sent again. */
  readonly heedsShouldRetry: boolean;
  /** Statuses beyond 2xx that are an answer and no refusal. */
  readonly accepts?: ((status: number) => boolean) | undefined;
  /** What the answer says, without the credential that it was asked for with. */
  readonly withoutSecrets: (text: string) => string;
  /** Makes the error of a refused request. */
  readonly toError: (answer: WireAnswer) => SDKRequestError | Promise<SDKRequestError>;
}

/** An answer whose body is still coming: the means to end it, and to say why reading it failed. */
export interface LiveResponse {
  readonly response: Response;
  /** The bytes of the response, where they have been looked at: its own body is used then. */
  body?: ReadableStream<Uint8Array>;
  readonly controller: AbortController;
  /** Names the true cause of a read error: the caller's abort, a clock, or the connection. */
  explain(error: unknown): unknown;
  /** Text of the answer that may end in an error, without the credential that it was asked for with. */
  withoutSecrets(text: string): string;
  /** Retries that it took to get this answer. */
  readonly retries: number;
  /** Told of an error that comes after the headers and that the caller will see. */
  onFailure?: ((error: unknown) => void) | undefined;
  /** Whether it was the caller who ended it, by the signal or the stream's controller. */
  readonly abortedByCaller: boolean;
  pauseClock(): void;
  /** Starts the clock again for the time that is left of `timeout`. */
  resumeClock(): void;
  /** The body is read (or nobody waits for it): stops the clock and lets go of the caller's signal. */
  settle(): void;
}

/** Stands beside the attempts of a call: gets each one to make, and gives back what it gave. */
type Watch = (retry: number, attempt: () => Promise<WireAnswer>) => Promise<WireAnswer>;

/** Sends a request until there is an answer worth having. */
export async function execute(context: PipelineContext, watch?: Watch): Promise<LiveResponse> {
  for (let retry = 0; ; retry++) {
    const live = new Attempt(context);
    const answer = await answerOf(context, live, retry, watch);
    let error: SDKRequestError;
    let again: boolean;
    if (answer instanceof APIConnectionError) {
      error = answer;
      again = error.retryable;
    } else {
      const { ok, status } = answer.response;
      if (ok || context.accepts?.(status)) return live.answered(answer.response, retry);
      live.settle();
      // Not among the faults of the wire: what goes wrong in here must not be sent again as a broken connection.
      error = await context.toError(answer);
      again = retryable(context, answer, error);
    }
    if (!again || retry >= context.maxRetries) throw live.explain(error);
    const delay = followedDelay(retry, error, context);
    if (delay === undefined) throw live.explain(error);
    context.logger.info(
      `retrying in ${Math.round(delay)} ms after: ${error.message} (retry ${retry + 1} of ${context.maxRetries})`,
    );
    await sleep(delay, context.signal, context.clock);
  }
}

/** The answer of one attempt, or why there is none. @throws whatever sending again cannot mend. */
async function answerOf(
  context: PipelineContext,
  live: Attempt,
  retry: number,
  watch: Watch | undefined,
): Promise<WireAnswer | APIConnectionError> {
  const attempt = (): Promise<WireAnswer> => context.attempt(retry, live.controller.signal);
  try {
    const answer = await (watch ? watch(retry, attempt) : attempt());
    live.pauseClock();
    return answer;
  } catch (thrown) {
    live.settle();
    const explained = live.explain(thrown);
    if (explained instanceof APIConnectionError) return explained;
    throw explained;
  }
}

/** The server may say no. Whether it may have sent again what would not be by itself, is for the backend's profile to say. */
function retryable(
  { heedsShouldRetry }: PipelineContext,
  { response }: WireAnswer,
  error: SDKRequestError,
): boolean {
  const { status, headers } = response;
  if (!headers.has("x-should-retry")) return error.retryable;
  return isRetryableAnswer(status, headers) && (heedsShouldRetry || error.retryable);
}

class Attempt implements LiveResponse {
  readonly controller = new AbortController();
  response!: Response;
  body?: ReadableStream<Uint8Array>;
  retries = 0;
  onFailure: ((error: unknown) => void) | undefined;
  readonly #context: PipelineContext;
  /** Milliseconds of `timeout` that are left, and since when they have been running out. */
  #left: number;
  #since: number | undefined;
  /** What may still be given back. */
  #spare = MOST_GIVEN_BACK;
  #onAbort: (() => void) | undefined;
  #timer: ClockTimer | undefined;
  #timedOut = false;

  constructor(context: PipelineContext) {
    this.#context = context;
    this.#left = context.timeout;
    if (context.signal?.aborted) throw new APIUserAbortError();
    if (context.signal) {
      this.#onAbort = (): void => this.controller.abort();
      context.signal.addEventListener("abort", this.#onAbort, { once: true });
    }
    this.resumeClock();
  }

  answered(response: Response, retries: number): this {
    this.response = response;
    this.retries = retries;
    return this;
  }

  // A timer is dear beside the request itself: one serves for both stretches, and looks at the clock when it fires.
  resumeClock(): void {
    this.pauseClock();
    this.#since = this.#context.clock.elapsed();
    if (this.#timer === undefined) this.#arm();
    else if (typeof this.#timer === "object") this.#timer.ref?.();
  }

  pauseClock(): void {
    if (!this.#count()) return;
    this.#since = undefined;
    // A paused clock must not keep a program alive. Where timers are numbers it is stopped for that.
    if (typeof this.#timer === "object" && this.#timer.unref) this.#timer.unref();
    else this.#stop();
  }

  #arm(): void {
    this.#timer = this.#context.clock.setTimeout(() => this.ring(), Math.min(this.#left, LONGEST_TIMER));
  }

  #stop(): void {
    this.#context.clock.clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Takes the time that has passed off what is left. @returns whether the clock runs. */
  #count(): boolean {
    if (this.#since === undefined) return false;
    const now = this.#context.clock.elapsed();
    this.#left -= now - this.#since;
    this.#since = now;
    return true;
  }

  /** The timer fired: the time is over, or there is some left of it because the clock was paused meanwhile. */
  ring(): void {
    this.#timer = undefined;
    if (this.#isOver()) afterTurn(() => this.#expire());
  }

  /** The time is over, if nothing has come by now. */
  #expire(): void {
    if (this.#timer !== undefined || !this.#isOver()) return;
    this.#timedOut = true;
    this.controller.abort();
  }

  /** Whether the clock runs and has no time left. With some left it goes on. */
  #isOver(): boolean {
    if (!this.#count()) return false;
    if (this.#left <= 0) {
      const more = givenBack(-this.#left, this.#spare);
      this.#spare -= more;
      this.#left = more;
    }
    if (this.#left > 0) this.#arm();
    return this.#left <= 0;
  }

  settle(): void {
    this.#since = undefined;
    this.#stop();
    if (this.#onAbort) this.#context.signal?.removeEventListener("abort", this.#onAbort);
  }

  get abortedByCaller(): boolean {
    return this.controller.signal.aborted && !this.#timedOut;
  }

  withoutSecrets(text: string): string {
    return this.#context.withoutSecrets(text);
  }

  explain(error: unknown): unknown {
    if (this.#context.signal?.aborted) return new APIUserAbortError();
    // What the server has answered is so, whatever the clock says.
    if (error instanceof SDKRequestError && error.status !== undefined) return error;
    if (this.#timedOut) return new APIConnectionTimeoutError();
    if (error instanceof OAuthCodexError) return error;
    if (this.controller.signal.aborted) return new APIUserAbortError();
    if (isError(error)) return new APIConnectionError({ cause: printable(error) });
    return error;
  }
}

import { requestID } from "./api-promise.ts";
import { messageOf } from "./errors/message.ts";
import type { Logger } from "./log.ts";
import { execute, type LiveResponse, type PipelineContext } from "./pipeline.ts";

/** One attempt to get an answer. Holds no header, query or body, and so no secret. */
export interface RequestInfo {
  /** Names the call: its attempts share it. Unique in this process. */
  readonly id: string;
  /** Accessor path and method, e.g. `responses.create`; `get /path` for raw requests. */
  readonly operation: string;
  /** HTTP verb, upper case. */
  readonly method: string;
  /** Origin and path. */
  readonly url: string;
  /** Retries before this attempt: 0 for the first. */
  readonly retry: number;
}

/** How an attempt ended: with an answer of any status, or without one. */
export interface RequestEndInfo extends RequestInfo {
  /** HTTP status; `undefined` when no answer came. */
  readonly status: number | undefined;
  /** Milliseconds until the answer's headers, or until it was clear that none would come. */
  readonly durationMs: number;
  /** The server's id of the request. */
  readonly requestID: string | undefined;
}

/** A login was renewed. */
export interface AuthRefreshInfo {
  /** `refreshed` by this process, or `adopted` from another one that shares the store. */
  readonly outcome: "refreshed" | "adopted";
  /** Unix time in milliseconds at which the new access token ends, where it says so. */
  readonly expiresAt: number | undefined;
}

/**
 * Watches what a client does. Hooks are told and never asked: what they return is ignored, nobody waits for them, and one
 * that throws is logged as an error without harm to the call.
 */
export interface Hooks {
  /** Before every attempt, retries included. */
  onRequestStart?: ((request: RequestInfo) => void) | undefined;
  /** After every attempt, as soon as the answer's headers are there or it is clear that none will come. */
  onRequestEnd?: ((request: RequestEndInfo) => void) | undefined;
  /** When a stored login was renewed. */
  onAuthRefresh?: ((refresh: AuthRefreshInfo) => void) | undefined;
  /** Once per failing call, with the error that the caller gets, also for one that comes in the middle of a stream. */
  onError?: ((error: unknown, request: RequestInfo) => void) | undefined;
}

/** Runs a hook so that nothing it does can reach the call. */
export function tell(name: string, logger: Logger, run: () => unknown): void {
  const complain = (error: unknown): void => logger.error(`the hook ${name} failed: ${messageOf(error)}`);
  try {
    const result = run() as { then?: unknown } | undefined;
    if (typeof result?.then === "function") Promise.resolve(result).catch(complain);
  } catch (error) {
    complain(error);
  }
}

let calls = 0;

/** {@link execute}, with the client's hooks told of it. */
export async function executeWatched(
  context: PipelineContext,
  hooks: Hooks,
  call: Pick<RequestInfo, "operation" | "method" | "url">,
): Promise<LiveResponse> {
  const { logger, clock } = context;
  const id = `call_${++calls}`;
  const info = (retry: number): RequestInfo => ({ id, ...call, retry });
  let last = 0;
  const failed = (error: unknown): void => tell("onError", logger, () => hooks.onError?.(error, info(last)));
  try {
    const live = await execute(context, async (retry, attempt) => {
      last = retry;
      const started = clock.elapsed();
      tell("onRequestStart", logger, () => hooks.onRequestStart?.(info(retry)));
      const end = (response?: Response): void =>
        tell("onRequestEnd", logger, () =>
          hooks.onRequestEnd?.({
            ...info(retry),
            status: response?.status,
            durationMs: clock.elapsed() - started,
            requestID: (response && requestID(response)) ?? undefined,
          }),
        );
      try {
        const answer = await attempt();
        end(answer.response);
        return answer;
      } catch (error) {
        end();
        throw error;
      }
    });
    live.onFailure = failed;
    return live;
  } catch (error) {
    failed(error);
    throw error;
  }
}

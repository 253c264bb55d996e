import type { SDKRequestError } from "../errors/api.ts";
import { ContextLengthExceededError, ServerOverloadedError, UsageLimitError } from "../errors/codex.ts";
import { ResponseFailedError } from "../errors/stream.ts";
import type { LimitWindow } from "../limits.ts";

/** What a failure says of itself: the `error` of an answer or of an event. */
export interface Problem {
  readonly message?: unknown;
  readonly type?: unknown;
  readonly code?: unknown;
  readonly param?: unknown;
  readonly plan_type?: unknown;
  readonly resets_at?: unknown;
  readonly resets_in_seconds?: unknown;
}

export const OVERLOADED: ReadonlySet<string> = new Set(["server_is_overloaded", "slow_down"]);

/** The error of a stream that began with 200 and then failed: an `error` event or `response.failed`. */
export function streamFailure(problem: Problem | null | undefined, response: unknown): SDKRequestError {
  const code = typeof problem?.code === "string" ? problem.code : undefined;
  const message = typeof problem?.message === "string" ? problem.message : undefined;
  if (code !== undefined && OVERLOADED.has(code)) {
    return new ServerOverloadedError(undefined, problem ?? undefined, message, undefined, {
      code,
      retryable: true,
    });
  }
  if (problem?.type === "usage_limit_reached")
    return spentPlan(problem, new Headers(), undefined, Date.now());
  if (code === "context_length_exceeded") {
    return new ContextLengthExceededError(undefined, problem ?? undefined, message, undefined, { code });
  }
  return new ResponseFailedError(response, problem, code !== undefined && PASSING.has(code));
}

/** Failures of the moment: the same request may succeed. All others are about the request or the account. */
const PASSING = new Set(["rate_limit_exceeded", "server_error", "internal_server_error"]);

export function spentPlan(
  problem: Problem,
  headers: Headers,
  windows: readonly LimitWindow[] | undefined,
  now: number,
): UsageLimitError {
  return new UsageLimitError(problem, headers, {
    plan: textOf(problem.plan_type) ?? textOf(headers.get("x-codex-plan-type")),
    resetsAt: resetTime(problem, now),
    ...(windows ? { windows } : {}),
  });
}

function resetTime(problem: Problem, now: number): Date | undefined {
  if (typeof problem.resets_at === "number") return new Date(problem.resets_at * 1000);
  const { resets_in_seconds: seconds } = problem;
  return typeof seconds === "number" ? new Date(now + seconds * 1000) : undefined;
}

const textOf = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;

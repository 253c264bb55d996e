import { limitsFromHeaders } from "../codex/limits.ts";
import { errorForStatus, type SDKRequestError } from "../errors/api.ts";
import { ContextLengthExceededError, ServerOverloadedError, UsageLimitError } from "../errors/codex.ts";
import { asNumber, asText } from "../errors/message.ts";
import { ResponseFailedError } from "../errors/stream.ts";
import type { LimitWindow } from "../limits.ts";
import { isObject, isTerminal, type StreamEvent } from "./events.ts";
import { isPlanFailure, planFailure } from "./plan-failure.ts";

/** What a failure says of itself: the `error` of an answer or of an event. */
export interface Problem {
  readonly message?: unknown;
  readonly type?: unknown;
  readonly code?: unknown;
  readonly param?: unknown;
  readonly detail?: unknown;
  readonly status?: unknown;
  readonly plan_type?: unknown;
  readonly resets_at?: unknown;
  readonly resets_in_seconds?: unknown;
}

/** What tells that an answer has failed: an `error` frame, nested or flat, or the last event of a failed response. */
interface FailureEvent {
  readonly type?: unknown;
  readonly code?: unknown;
  readonly response?: unknown;
  readonly error?: unknown;
  readonly headers?: unknown;
  readonly status?: unknown;
  readonly status_code?: unknown;
}

const OVERLOADED: ReadonlySet<string> = new Set(["server_is_overloaded", "slow_down"]);
const SPENT = "usage_limit_reached";
const NOT_INCLUDED = "usage_not_included";
const TOO_LONG = "context_length_exceeded";

/** Failures of the moment, by code or type: the same request may succeed. All others are about the request or the account. */
const PASSING: ReadonlySet<string> = new Set([
  "rate_limit_exceeded",
  "rate_limit_error",
  "server_error",
  "internal_server_error",
  "service_unavailable_error",
  "overloaded_error",
]);

/** Failures that stand however often one asks, whatever else they say of themselves. */
const LASTING: ReadonlySet<string> = new Set([
  "insufficient_quota",
  "credit_balance_exhausted",
  "organization_spend_limit_exceeded",
  "organization_usage_limit_exceeded",
  "project_spend_limit_exceeded",
  "cyber_policy",
  "invalid_prompt",
  "invalid_request_error",
]);

/** Names that failures alone have. */
const KNOWN: ReadonlySet<string> = new Set([
  ...OVERLOADED,
  ...PASSING,
  ...LASTING,
  SPENT,
  NOT_INCLUDED,
  TOO_LONG,
]);

/** Types of what fails as a whole; a step of an item that fails has more in front. */
const ERROR = /^(?:\w+\.)?\w*error$/;

/**
 * Whether an event of a stream tells that the whole answer has failed: by its type, or, where it is neither an item's nor the
 * last one, by the error, the status or the code that it brings.
 */
export function isFailure(event: StreamEvent & FailureEvent): boolean {
  const { type, error, item_id, output_index } = event;
  if (ERROR.test(type)) return true;
  if (typeof item_id === "string" || typeof output_index === "number" || isTerminal(event)) return false;
  const isTold = isObject(error) ? Object.keys(error).length > 0 : typeof error === "string" && error !== "";
  return isTold || statusOf(event, event) !== undefined || isKind(event, KNOWN);
}

/** Whether a failure is of a kind: servers put its name in `code` or in `type`. */
function isKind({ code, type }: Problem, names: ReadonlySet<string>): boolean {
  return [code, type].some((name) => typeof name === "string" && names.has(name));
}

/**
 * The error that a kind of failure has wherever it is told of, by status or inside a stream.
 *
 * @param windows What is left of the plan, where the answer says so.
 */
export function knownFailure(
  problem: Problem,
  status: number | undefined,
  headers: Headers,
  windows: readonly LimitWindow[] | undefined,
  now: number,
): SDKRequestError | undefined {
  const is = (...names: string[]): boolean => isKind(problem, new Set(names));
  const message = textOf(problem.message);
  if (isPlanFailure(problem.code)) return planFailure(problem.code, problem, headers);
  if (is(SPENT)) return spentPlan(problem, headers, windows, now);
  if (isKind(problem, OVERLOADED)) {
    const code = [problem.code, problem.type].find((name) => OVERLOADED.has(asText(name)));
    return new ServerOverloadedError(status, problem, message, headers, {
      code: asText(code),
      retryable: true,
    });
  }
  if (is(TOO_LONG)) {
    const details = { code: TOO_LONG, retryable: false };
    return new ContextLengthExceededError(status, problem, message, headers, details);
  }
  if (is(NOT_INCLUDED)) {
    const details = { code: NOT_INCLUDED, retryable: false };
    return errorForStatus(status ?? 429, problem, undefined, headers, details);
  }
  // Waiting does not change what an account may spend or ask.
  if (isKind(problem, LASTING) && status !== undefined) {
    return errorForStatus(status, problem, undefined, headers, { retryable: false });
  }
  return undefined;
}

/**
 * The error of a stream that began with 200 and then failed. What the frame says of status and headers counts as if it had
 * come by HTTP: it is told so over a WebSocket, and by relays of one.
 *
 * @param answered Headers of the answer that the stream is.
 */
export function streamFailure(
  event: FailureEvent,
  answered: Headers = new Headers(),
  now = Date.now(),
): SDKRequestError {
  const problem = problemOf(event);
  const headers = failureHeaders(event, answered);
  const status = statusOf(event, problem);
  const known = knownFailure(problem, status, headers, limitsFromHeaders(headers)?.windows, now);
  if (known) return known;
  if (status !== undefined && event.response === undefined) {
    return errorForStatus(status, problem, textOf(problem.detail), headers);
  }
  const passing = isKind(problem, PASSING) || status === 429 || (status ?? 0) >= 500;
  return new ResponseFailedError(event.response, problem, {
    retryable: passing && !isKind(problem, LASTING),
    headers,
  });
}

/** The error of a failed response. */
export function responseFailure(response: object, answered?: Headers): SDKRequestError {
  return streamFailure({ response }, answered);
}

/** Headers of the answer, with those that a frame brings for itself. */
export function failureHeaders({ headers: own, error }: FailureEvent, answered?: Headers): Headers {
  const headers = new Headers(answered);
  for (const given of [own, isObject(error) ? error["headers"] : undefined]) {
    if (!isObject(given)) continue;
    for (const [name, value] of Object.entries(given)) {
      if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") continue;
      try {
        headers.set(name, String(value));
      } catch {
        // No name of a header: it says nothing to us.
      }
    }
  }
  return headers;
}

function problemOf(event: FailureEvent): Problem {
  const { error, response } = event;
  const told = error ?? (isObject(response) ? response["error"] : undefined);
  if (isObject(told)) return told;
  if (typeof told === "string") return { message: told };
  if (response !== undefined) return {};
  // The flat form. Its type says that it is an error and not which.
  const { type, ...flat } = event;
  return type === "error" ? flat : event;
}

/** The status that a frame names; some put it where its code should be. */
function statusOf(event: FailureEvent, problem: Problem): number | undefined {
  return [event.status, event.status_code, problem.status, problem.code]
    .map(asNumber)
    .find((status) => Number.isInteger(status) && status >= 400 && status < 600);
}

function spentPlan(
  problem: Problem,
  headers: Headers,
  windows: readonly LimitWindow[] | undefined,
  now: number,
): UsageLimitError {
  const resetsAt = resetTime(problem, now);
  const error = new UsageLimitError(problem, headers, {
    plan: textOf(problem.plan_type) ?? textOf(headers.get("x-codex-plan-type")),
    resetsAt,
    ...(windows ? { windows } : {}),
  });
  // Here and not in the class, which every program loads.
  if (resetsAt) {
    error.message = `${error.message.replace(/[.\s]+$/, "")}. It begins anew at ${resetsAt.toISOString()}.`;
  }
  return error;
}

function resetTime(problem: Problem, now: number): Date | undefined {
  const at = secondsOf(problem.resets_at);
  const left = secondsOf(problem.resets_in_seconds);
  const time = at !== undefined ? at * 1000 : left !== undefined ? now + left * 1000 : undefined;
  const date = time === undefined ? undefined : new Date(time);
  // Beyond what a date can say, it says nothing.
  return date && Number.isNaN(date.getTime()) ? undefined : date;
}

/** Numbers come as text too. */
function secondsOf(value: unknown): number | undefined {
  const seconds =
    typeof value === "number" || (typeof value === "string" && value !== "") ? Number(value) : 0;
  return seconds > 0 && Number.isFinite(seconds) ? seconds : undefined;
}

const textOf = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;

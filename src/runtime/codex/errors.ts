import { errorForStatus, type SDKRequestError } from "../errors/api.ts";
import {
  CloudflareBlockedError,
  ContextLengthExceededError,
  ModelNotAvailableError,
  ServerOverloadedError,
  UsageLimitError,
} from "../errors/codex.ts";
import { ResponseFailedError } from "../errors/stream.ts";
import type { WireAnswer } from "../transport.ts";

interface Problem {
  readonly message?: unknown;
  readonly type?: unknown;
  readonly code?: unknown;
  readonly param?: unknown;
}

/**
 * The error of a refused request to the Codex backend. It answers in three shapes: `{"detail": text | object | list}`,
 * OpenAI's `{"error": {...}}`, and HTML when Cloudflare stands in between.
 */
export function codexError({ response, errorBody }: WireAnswer): SDKRequestError {
  const { status, headers } = response;
  if (typeof errorBody === "string") {
    const html = /^\s*(?:<!doctype|<html)/i.test(errorBody);
    if (
      status === 403 &&
      (headers.get("cf-mitigated") === "challenge" || (html && /cloudflare/i.test(errorBody)))
    ) {
      return new CloudflareBlockedError(headers);
    }
    return errorForStatus(status, undefined, html ? htmlTitle(errorBody) : errorBody || undefined, headers);
  }
  const body = (errorBody ?? {}) as { error?: Problem | string; detail?: unknown };
  const problem: Problem | undefined = typeof body.error === "object" ? (body.error ?? undefined) : undefined;
  if (problem?.type === "usage_limit_reached" && status === 429) return new UsageLimitError(problem, headers);
  const code = typeof problem?.code === "string" ? problem.code : undefined;
  if (code !== undefined && OVERLOADED.has(code)) {
    return new ServerOverloadedError(status, problem, undefined, headers, { code, retryable: true });
  }
  if (code === "context_length_exceeded") {
    return new ContextLengthExceededError(status, problem, undefined, headers, { code, retryable: false });
  }
  const said =
    problem === undefined && body.detail !== undefined ? detailText(body.detail) : problem?.message;
  if (typeof said === "string" && MODEL_REFUSED.test(said)) {
    return new ModelNotAvailableError(status, problem ?? body, said, headers, {
      code: "model_not_available",
      param: "model",
      retryable: false,
    });
  }
  if (problem === undefined && body.detail !== undefined) {
    const detail = detailText(body.detail);
    const parameter = /^Unsupported parameter: (\S+)/.exec(detail)?.[1];
    return errorForStatus(status, body, detail, headers, parameter === undefined ? {} : { param: parameter });
  }
  return errorForStatus(status, errorBody === undefined ? undefined : body, undefined, headers, {
    // Kinds such as `usage_not_included` come in `type` with no `code`; waiting does not change them.
    ...(problem?.type === "usage_not_included" ? { code: "usage_not_included", retryable: false } : {}),
  });
}

const OVERLOADED = new Set(["server_is_overloaded", "slow_down"]);
const MODEL_REFUSED =
  /^(?:The '.*' model (?:is not supported when using Codex|requires a newer version)|Model not found)/;

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
  if (code === "context_length_exceeded") {
    return new ContextLengthExceededError(undefined, problem ?? undefined, message, undefined, { code });
  }
  return new ResponseFailedError(response, problem);
}

function detailText(detail: unknown): string {
  if (typeof detail === "string") return detail;
  if (Array.isArray(detail)) {
    // FastAPI's validation list: [{loc: ["body", "input"], msg: "..."}]
    return detail
      .map((item: { loc?: unknown; msg?: unknown }) =>
        typeof item?.msg === "string"
          ? `${Array.isArray(item.loc) ? `${item.loc.join(".")}: ` : ""}${item.msg}`
          : JSON.stringify(item),
      )
      .join("; ");
  }
  const object = detail as { message?: unknown; error_code?: unknown } | null;
  if (typeof object?.message === "string") return object.message;
  return JSON.stringify(detail);
}

function htmlTitle(html: string): string {
  const title = /<title[^>]*>([^<]*)<\/title>/i.exec(html)?.[1]?.trim();
  return `The server answered with a web page${title ? ` ("${title.slice(0, 100)}")` : ""} instead of JSON.`;
}

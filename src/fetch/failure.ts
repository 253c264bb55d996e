import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIUserAbortError,
  SDKRequestError,
} from "../runtime/errors/api.ts";
import { OAuthCodexError } from "../runtime/errors/base.ts";
import { ModelValidationError, UsageLimitError } from "../runtime/errors/codex.ts";
import {
  AuthRequiredError,
  ConfigurationError,
  ContinuityError,
  NotSupportedError,
  ParameterValidationError,
} from "../runtime/errors/local.ts";
import { messageOf } from "../runtime/errors/message.ts";
import { answerHeaders } from "./headers.ts";

interface Told {
  readonly status: number;
  readonly type: string;
  readonly message: string;
  readonly code: string | null;
  readonly param?: string | null;
  readonly headers?: Headers | undefined;
}

/**
 * An error as the API sends it.
 *
 * @param final Whether sending again is of no use, because it was done, or would change nothing.
 * @param now Unix time in milliseconds, for the seconds until a plan's reset.
 */
export function failureResponse(error: unknown, { final, now }: { final: boolean; now: number }): Response {
  const { status, type, message, code, param = null, headers: from } = told(error);
  const headers = answerHeaders(from);
  headers.set("content-type", "application/json");
  if (error instanceof UsageLimitError && error.resetsAt && !headers.has("retry-after")) {
    headers.set("retry-after", String(Math.max(1, Math.ceil((error.resetsAt.getTime() - now) / 1000))));
  }
  if (final || !isRetryable(error)) headers.set("x-should-retry", "false");
  return new Response(JSON.stringify({ error: { message, type, code, param } }), { status, headers });
}

const isRetryable = (error: unknown): boolean => error instanceof SDKRequestError && error.retryable;

function told(error: unknown): Told {
  const message = messageOf(error);
  const code = error instanceof OAuthCodexError ? (error.code ?? null) : null;
  // LangChain and others send nothing again after this code, whatever the headers say.
  if (error instanceof UsageLimitError) {
    return { ...toldByServer(error), type: "usage_limit_reached", code: "insufficient_quota" };
  }
  if (error instanceof NotSupportedError)
    return { status: 501, type: "invalid_request_error", message, code };
  if (error instanceof APIConnectionTimeoutError) return { status: 504, type: "timeout", message, code };
  if (error instanceof APIConnectionError) return { status: 502, type: "connection_error", message, code };
  if (error instanceof SDKRequestError) return toldByServer(error);
  if (error instanceof AuthRequiredError) return { status: 401, type: "authentication_error", message, code };
  if (error instanceof ParameterValidationError) {
    return {
      status: 400,
      type: "invalid_request_error",
      message,
      code,
      param: error.issues[0]?.path || null,
    };
  }
  if (error instanceof ModelValidationError) {
    return { status: 404, type: "invalid_request_error", message, code, param: "model" };
  }
  if (error instanceof ConfigurationError || error instanceof ContinuityError) {
    return { status: 400, type: "invalid_request_error", message, code };
  }
  // Nobody expected it, and whoever looks for it needs a word to look for.
  return { status: 500, type: "server_error", message, code: code ?? "internal_error" };
}

function toldByServer(error: SDKRequestError): Told {
  const said = (error.error as { message?: unknown } | undefined)?.message;
  const status = statusOf(error);
  return {
    status,
    type: error.type ?? (status < 500 ? "invalid_request_error" : "server_error"),
    message: typeof said === "string" ? said : error.message.replace(/^\d{3} /, ""),
    code: error.code ?? null,
    param: error.param ?? null,
    headers: error.headers,
  };
}

/** Of a failure that is answered: never one of success, whatever the server said. */
function statusOf({ status }: SDKRequestError): number {
  // Failures inside a stream have none of their own.
  if (status === undefined) return 500;
  // Something that is no answer came as one: a page of a proxy, an address elsewhere.
  return status < 400 ? 502 : status;
}

/** What `fetch` rejects with is thrown, not answered. */
export function isAbort(error: unknown): boolean {
  return error instanceof APIUserAbortError;
}

/** An answer in the API's shape to what is no route of it. */
export function noRoute(method: string, pathname: string): Response {
  const message = `Unknown request URL: ${method} ${pathname}. Nothing was sent.`;
  return Response.json(
    { error: { message, type: "invalid_request_error", code: "unknown_url", param: null } },
    { status: 404, headers: { "x-should-retry": "false" } },
  );
}

import { OAuthCodexError } from "./base.ts";

/** The inner `error` object of an OpenAI-shaped error body, as far as it is known. */
export interface ErrorBody {
  readonly message?: unknown;
  readonly code?: unknown;
  readonly param?: unknown;
  readonly type?: unknown;
  readonly [key: string]: unknown;
}

export interface APIErrorDetails {
  /** Instead of the text that is made from the body. */
  readonly text?: string;
  readonly code?: string | null;
  readonly param?: string | null;
  readonly type?: string | undefined;
  readonly retryable?: boolean;
  readonly cause?: unknown;
}

const text = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

/**
 * A request that reached the server and was refused, or that could not be made. Status classes below are named as in `openai`.
 *
 * The message is `"<status> <what the server said>"`. Three body shapes are understood: OpenAI's `{"error": {...}}`, the
 * Codex backend's `{"detail": ...}` (text, object or list) and anything else as plain text.
 */
export class SDKRequestError<
  TStatus extends number | undefined = number | undefined,
  THeaders extends Headers | undefined = Headers | undefined,
  TError extends object | undefined = object | undefined,
> extends OAuthCodexError {
  override get name(): string {
    return "SDKRequestError";
  }

  /** HTTP status of the answer; `undefined` when there was none. */
  readonly status: TStatus;
  /**
   * Headers of the answer, without those that sign somebody in (`set-cookie` and the like): errors end in logs. A program that
   * lives by the cookies of refused requests reads them in a `fetch` of its own.
   */
  readonly headers: THeaders;
  /** The `error` object of the body, or the whole body when it has another shape. */
  readonly error: TError;
  /** The parameter that the server objects to. */
  readonly param: string | null | undefined;
  /** The server's error type, e.g. `invalid_request_error`. */
  readonly type: string | undefined;
  /** `x-request-id` (or `x-oai-request-id`) of the answer: name it when you report a problem. */
  readonly requestID: string | null | undefined;
  /** Whether the same request may succeed later without a change. */
  readonly retryable: boolean;

  constructor(
    status: TStatus,
    error: TError,
    message: string | undefined,
    headers: THeaders,
    details: APIErrorDetails = {},
  ) {
    const body = error as ErrorBody | undefined;
    super(describe(status, details.text === undefined ? body : undefined, details.text ?? message), {
      code: details.code === undefined ? text(body?.code) : details.code,
      cause: details.cause,
    });
    this.status = status;
    this.headers = withoutCredentials(headers);
    this.error = error;
    this.param = details.param === undefined ? text(body?.param) : details.param;
    this.type = details.type ?? text(body?.type) ?? undefined;
    this.requestID = headers && idOf(headers);
    this.retryable =
      details.retryable ??
      (status === undefined ? false : status === 408 || status === 409 || status === 429 || status >= 500);
  }

  /** The class for a status: see {@link errorForStatus}. */
  static generate(
    status: number | undefined,
    body: object | undefined,
    message: string | undefined,
    headers: Headers | undefined,
  ): SDKRequestError {
    if (status === undefined || headers === undefined) {
      return new APIConnectionError({ ...(message === undefined ? {} : { message }), cause: body });
    }
    return errorForStatus(status, body, message, headers);
  }
}

/** Headers of an answer, but those that sign somebody in. */
export function withoutCredentials<T extends Headers | undefined>(headers: T): T {
  return headers && (new Headers([...headers].filter(([name]) => !/cookie|authorization$/.test(name))) as T);
}

export const idOf = (headers: Headers): string | null =>
  headers.get("x-request-id") ?? headers.get("x-oai-request-id");

function describe(
  status: number | undefined,
  error: ErrorBody | undefined,
  message: string | undefined,
): string {
  const said =
    error?.message === undefined
      ? (message ?? (error === undefined ? undefined : JSON.stringify(error)))
      : typeof error.message === "string"
        ? error.message
        : JSON.stringify(error.message);
  if (status === undefined) return said ?? "(no status code or body)";
  return said ? `${status} ${said}` : `${status} status code (no body)`;
}

export class BadRequestError extends SDKRequestError<400, Headers> {
  override get name(): string {
    return "BadRequestError";
  }
}
export class AuthenticationError extends SDKRequestError<401, Headers> {
  override get name(): string {
    return "AuthenticationError";
  }
}
export class PermissionDeniedError extends SDKRequestError<403, Headers> {
  override get name(): string {
    return "PermissionDeniedError";
  }
}
export class NotFoundError extends SDKRequestError<404, Headers> {
  override get name(): string {
    return "NotFoundError";
  }
}
export class ConflictError extends SDKRequestError<409, Headers> {
  override get name(): string {
    return "ConflictError";
  }
}
export class UnprocessableEntityError extends SDKRequestError<422, Headers> {
  override get name(): string {
    return "UnprocessableEntityError";
  }
}
/** 429 that goes away by waiting. A spent plan is {@link UsageLimitError}, which is one of these. */
export class RateLimitError extends SDKRequestError<429, Headers> {
  override get name(): string {
    return "RateLimitError";
  }
}
export class InternalServerError extends SDKRequestError<number, Headers> {
  override get name(): string {
    return "InternalServerError";
  }
}

/** The server could not be reached, or the connection broke before there was an answer. */
export class APIConnectionError extends SDKRequestError<undefined, undefined, undefined> {
  override get name(): string {
    return "APIConnectionError";
  }

  constructor({
    message,
    cause,
    code,
    retryable,
  }: { message?: string; cause?: unknown; code?: string; retryable?: boolean } = {}) {
    super(undefined, undefined, message ?? "Connection error.", undefined, {
      code: code ?? "connection_error",
      cause,
      retryable: retryable ?? true,
    });
  }
}

/** No answer within `timeout` milliseconds. */
export class APIConnectionTimeoutError extends APIConnectionError {
  override get name(): string {
    return "APIConnectionTimeoutError";
  }

  constructor({ message, cause }: { message?: string; cause?: unknown } = {}) {
    super({ message: message ?? "Request timed out.", cause, code: "timeout" });
  }
}

/** The caller's `signal` (or `controller.abort()`) ended the request. Never retried. */
export class APIUserAbortError extends SDKRequestError<undefined, undefined, undefined> {
  override get name(): string {
    return "APIUserAbortError";
  }

  constructor({ message, cause }: { message?: string; cause?: unknown } = {}) {
    super(undefined, undefined, message ?? "Request was aborted.", undefined, { code: "aborted", cause });
  }
}

/** The error of an HTTP status: same classes and same ranges as in `openai`. */
export function errorForStatus(
  status: number,
  body: object | undefined,
  message: string | undefined,
  headers: Headers,
  details?: APIErrorDetails,
): SDKRequestError {
  const inner = (body as { error?: unknown } | undefined)?.error;
  const error = typeof inner === "object" && inner !== null ? inner : body;
  if (typeof inner === "string" && inner !== "") message ??= inner;
  const Class = status >= 500 ? InternalServerError : (BY_STATUS[status] ?? SDKRequestError);
  // The table puts each class and its one status together.
  return new Class(status as never, error, message, headers, details);
}

type StatusClass = new (
  status: never,
  ...rest: [
    error: object | undefined,
    message: string | undefined,
    headers: Headers,
    details?: APIErrorDetails,
  ]
) => SDKRequestError;

const BY_STATUS: Readonly<Record<number, StatusClass>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  422: UnprocessableEntityError,
  429: RateLimitError,
};

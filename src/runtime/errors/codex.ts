import { type APIErrorDetails, PermissionDeniedError, RateLimitError, SDKRequestError } from "./api.ts";

/**
 * The plan's allowance is spent (`error.type: "usage_limit_reached"`). Waiting a moment does not help: never retried.
 */
export class UsageLimitError extends RateLimitError {
  override get name(): string {
    return "UsageLimitError";
  }

  /** Plan as the server names it, e.g. `plus`. */
  readonly plan: string | undefined;
  /** When the allowance comes back. */
  readonly resetsAt: Date | undefined;

  constructor(error: object | undefined, headers: Headers, details: APIErrorDetails = {}) {
    super(429, error, undefined, headers, { ...details, code: "usage_limit_reached", retryable: false });
    const body = error as { plan_type?: unknown; resets_at?: unknown } | undefined;
    this.plan = typeof body?.plan_type === "string" ? body.plan_type : undefined;
    this.resetsAt = typeof body?.resets_at === "number" ? new Date(body.resets_at * 1000) : undefined;
  }
}

/** The model is unknown, retired, or not part of this account's plan. */
export class ModelNotAvailableError extends SDKRequestError<number, Headers> {
  override get name(): string {
    return "ModelNotAvailableError";
  }
}

/** Input and output together do not fit into the model's window. */
export class ContextLengthExceededError extends SDKRequestError {
  override get name(): string {
    return "ContextLengthExceededError";
  }
}

/** The backend is overloaded (`server_is_overloaded`, `slow_down`), by status or inside a stream that began with 200. */
export class ServerOverloadedError extends SDKRequestError {
  override get name(): string {
    return "ServerOverloadedError";
  }
}

/** Cloudflare stood in front of the backend and answered with a challenge page. */
export class CloudflareBlockedError extends PermissionDeniedError {
  override get name(): string {
    return "CloudflareBlockedError";
  }

  constructor(headers: Headers) {
    super(
      403,
      undefined,
      "Cloudflare blocked the request before it reached the backend. This depends on the network the request comes from " +
        "(data centres and edge workers are often refused); try another network, or set a User-Agent of your own by defaultHeaders.",
      headers,
      { code: "cloudflare_blocked", retryable: false },
    );
  }
}

import type { LimitWindow } from "../limits.ts";
import { PermissionDeniedError, RateLimitError, SDKRequestError } from "./api.ts";
import { OAuthCodexError } from "./base.ts";

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
  /** The plan's windows as the same answer reports them, the shortest first. */
  readonly windows: readonly LimitWindow[];

  constructor(
    error: object | undefined,
    headers: Headers,
    known: {
      plan?: string | undefined;
      resetsAt?: Date | undefined;
      windows?: readonly LimitWindow[];
      code?: string;
    } = {},
  ) {
    super(429, error, undefined, headers, { code: known.code ?? "usage_limit_reached", retryable: false });
    this.plan = known.plan;
    this.resetsAt = known.resetsAt;
    this.windows = known.windows ?? [];
  }
}

/** The model is unknown, retired, or not part of this account's plan, as the server says. */
export class ModelNotAvailableError extends SDKRequestError<number, Headers> {
  override get name(): string {
    return "ModelNotAvailableError";
  }

  /** Models that the account has, as far as the list could be had. */
  readonly available: readonly string[];
  /** The one of them that was probably meant. */
  readonly nearest: string | undefined;

  constructor(
    status: number,
    error: object | undefined,
    message: string,
    headers: Headers,
    known: ModelChoice = { available: [], nearest: undefined },
  ) {
    super(status, error, undefined, headers, {
      text: message,
      code: "model_not_available",
      param: "model",
      retryable: false,
    });
    this.available = known.available;
    this.nearest = known.nearest;
  }
}

/** What could be named instead of a model that is not to be had. */
export interface ModelChoice {
  readonly available: readonly string[];
  readonly nearest: string | undefined;
}

/** `validateModel` is on, and the model is not in the account's list. Nothing was sent. */
export class ModelValidationError extends OAuthCodexError {
  override get name(): string {
    return "ModelValidationError";
  }

  readonly model: string;
  readonly available: readonly string[];
  readonly nearest: string | undefined;

  constructor(message: string, model: string, known: ModelChoice) {
    super(message, { code: "model_not_available" });
    this.model = model;
    this.available = known.available;
    this.nearest = known.nearest;
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

  constructor(headers: Headers, message: string) {
    super(403, undefined, message, headers, { code: "cloudflare_blocked", retryable: false });
  }
}

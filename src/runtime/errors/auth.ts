import { OAuthCodexError } from "./base.ts";

/** The callback's `state` is not the one of a login that was started here, or that login is over. Nothing was sent. */
export class OAuthStateMismatchError extends OAuthCodexError {
  override get name(): string {
    return "OAuthStateMismatchError";
  }

  constructor(message: string) {
    super(message, { code: "oauth_state_mismatch" });
  }
}

/** What came back from the sign-in page is no authorization answer, or it is a refusal (`error`). */
export class OAuthCallbackParseError extends OAuthCodexError {
  override get name(): string {
    return "OAuthCallbackParseError";
  }

  /** The server's own code for a refusal, e.g. `access_denied`. */
  readonly error: string | undefined;

  constructor(message: string, options: { error?: string | undefined } = {}) {
    super(message, { code: options.error === undefined ? "oauth_callback_invalid" : "oauth_refused" });
    this.error = options.error;
  }
}

/** What a token endpoint said, without any token. */
export interface TokenEndpointFailure {
  readonly code: string;
  /** HTTP status; `undefined` when there was no answer. */
  readonly status?: number | undefined;
  /** Whether trying again later can help. */
  readonly retryable: boolean;
  readonly cause?: unknown;
}

/** The authorization code (or the device code) could not be turned into tokens. The stored login is as it was. */
export class TokenExchangeError extends OAuthCodexError {
  override get name(): string {
    return "TokenExchangeError";
  }

  readonly status: number | undefined;
  readonly retryable: boolean;

  constructor(message: string, failure: TokenEndpointFailure) {
    super(message, failure);
    this.status = failure.status;
    this.retryable = failure.retryable;
  }
}

/** The login could not be refreshed. Nothing was deleted. With `retryable` the same login may work again later. */
export class TokenRefreshError extends TokenExchangeError {
  override get name(): string {
    return "TokenRefreshError";
  }
}

export interface TokenStoreFailure {
  /** File, or another name of the place. */
  readonly path: string;
  /** What to do about it. */
  readonly fix: string;
  readonly code?: string;
  readonly cause?: unknown;
}

/** The place that keeps the login failed. What it held before is as it was. */
export class TokenStoreError extends OAuthCodexError {
  override get name(): string {
    return "TokenStoreError";
  }

  readonly path: string;
  readonly fix: string;

  constructor(what: string, failure: TokenStoreFailure) {
    super(`${what}: ${failure.path}. ${failure.fix}`, { code: "token_store_failed", ...failure });
    this.path = failure.path;
    this.fix = failure.fix;
  }
}

export class TokenStoreReadError extends TokenStoreError {
  override get name(): string {
    return "TokenStoreReadError";
  }
}

export class TokenStoreWriteError extends TokenStoreError {
  override get name(): string {
    return "TokenStoreWriteError";
  }
}

export class TokenStoreDeleteError extends TokenStoreError {
  override get name(): string {
    return "TokenStoreDeleteError";
  }
}

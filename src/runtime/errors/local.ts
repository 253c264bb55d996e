import { SDKRequestError } from "./api.ts";
import { OAuthCodexError } from "./base.ts";

/** The method exists in the tree but does nothing on this profile. Nothing was sent. */
export class NotSupportedError extends SDKRequestError<undefined, undefined, undefined> {
  override get name(): string {
    return "NotSupportedError";
  }

  /** Accessor path and method, e.g. `audio.speech.create`. */
  readonly method: string;
  readonly reason: string;
  /** What to use instead, when there is something. */
  readonly alternative: string | undefined;

  constructor(method: string, profile: string, why: { reason: string; alternative?: string | undefined }) {
    super(
      undefined,
      undefined,
      `${method} is not supported on the ${profile} profile: ${why.reason}` +
        (why.alternative === undefined ? "" : ` Use instead: ${why.alternative}`),
      undefined,
      { code: "not_supported" },
    );
    this.method = method;
    this.reason = why.reason;
    this.alternative = why.alternative;
  }
}

/** There is no usable login for this call. The message says why and what to do. Nothing was sent. */
export class AuthRequiredError extends OAuthCodexError {
  override get name(): string {
    return "AuthRequiredError";
  }

  constructor(message: string, options: { cause?: unknown; code?: string } = {}) {
    super(message, { code: options.code ?? "auth_required", cause: options.cause });
  }
}

/** One complaint about one parameter. */
export interface ParameterIssue {
  /** Dotted path, e.g. `tools[0].name`. */
  readonly path: string;
  readonly message: string;
  /** `unsupported`, `unknown`, or the validator's own code, e.g. `too_big`. */
  readonly code: string;
}

/** Parameters that this profile does not take, or values that the API would refuse. Nothing was sent. */
export class ParameterValidationError extends OAuthCodexError {
  override get name(): string {
    return "ParameterValidationError";
  }

  readonly method: string;
  readonly issues: readonly ParameterIssue[];
  /** Path of the first issue. */
  readonly param: string | undefined;

  constructor(method: string, issues: readonly ParameterIssue[]) {
    super(
      `${method}: ${issues.map((issue) => (issue.path ? `${issue.path}: ${issue.message}` : issue.message)).join("; ")}`,
      { code: "invalid_parameters" },
    );
    this.method = method;
    this.issues = issues;
    this.param = issues[0]?.path;
  }
}

/** A client option (or a request option) that cannot work, e.g. a malformed base URL. Nothing was sent. */
export class ConfigurationError extends OAuthCodexError {
  override get name(): string {
    return "ConfigurationError";
  }

  constructor(message: string, options: { cause?: unknown } = {}) {
    super(message, { code: "invalid_configuration", cause: options.cause });
  }
}

/** `previous_response_id` (or a conversation) cannot be continued from what is known. Nothing was sent. */
export class ContinuityError extends OAuthCodexError {
  override get name(): string {
    return "ContinuityError";
  }

  constructor(message: string, options: { cause?: unknown; code?: string } = {}) {
    super(message, { code: options.code ?? "continuity", cause: options.cause });
  }
}

/** A webhook is not signed with your secret, or is too old or too new to be believed. */
export class InvalidWebhookSignatureError extends OAuthCodexError {
  override get name(): string {
    return "InvalidWebhookSignatureError";
  }

  constructor(message: string, code = "invalid_webhook_signature") {
    super(message, { code });
  }
}

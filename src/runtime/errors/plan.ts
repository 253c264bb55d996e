/** Refusals of OpenAI's API where a ChatGPT plan pays (profile `siwc`; developers.openai.com/siwc, "Errors"). */
import { BadRequestError, PermissionDeniedError } from "./api.ts";
import { UsageLimitError } from "./codex.ts";
import { AuthRequiredError } from "./local.ts";

/** Where people see how much of their plan is used. */
export const USAGE_URL = "https://chatgpt.com/settings/usage";

/**
 * The plan's allowance is used up, or the part of it that the person gives this app (`subscription_sharing_usage_limit_exceeded`).
 * Which of the two, and until when, the service does not say: `resetsAt` is `undefined`. Never sent again by itself, and never paid for in another way.
 */
export class SubscriptionLimitError extends UsageLimitError {
  override get name(): string {
    return "SubscriptionLimitError";
  }

  /** What to show the person: their usage, and the limit of this app. */
  readonly usageURL = USAGE_URL;

  constructor(error: object | undefined, headers: Headers, code: string) {
    super(error, headers, { code });
    this.message += ` The limit may be the plan's or this app's: ${USAGE_URL}`;
  }
}

/**
 * The person's plan, workspace or region does not take part, or the app is not enabled. Signing in again does not change that.
 */
export class UserNotEligibleError extends PermissionDeniedError {
  override get name(): string {
    return "UserNotEligibleError";
  }
}

/** The request asks for something that a plan does not pay for: `param` says what. The same request is refused every time. */
export class UnsupportedCapabilityError extends BadRequestError {
  override get name(): string {
    return "UnsupportedCapabilityError";
  }
}

/** A plan is good for the model list and the Responses API, and for no other route. */
export class RouteNotSupportedError extends PermissionDeniedError {
  override get name(): string {
    return "RouteNotSupportedError";
  }
}

/**
 * The person signed in and did not let this app use their plan (the scope `chatgpt.tokens.use.direct` was not granted). Who they
 * are is known; requests are not theirs to pay for. Nothing was sent. Ask again, where the person wants it, with
 * `client.login({ consent: true })`.
 */
export class PlanUseNotGrantedError extends AuthRequiredError {
  override get name(): string {
    return "PlanUseNotGrantedError";
  }

  /** @param or Another way to ask again, in brackets, where there is one. */
  constructor(loginName: string, or = "") {
    super(
      `The ${loginName} does not let this app use the person's plan. To ask for it again: client.login({ consent: true })${or}.`,
      { code: "plan_use_not_granted" },
    );
  }
}

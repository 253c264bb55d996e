import { errorForStatus, type SDKRequestError } from "../errors/api.ts";
import {
  RouteNotSupportedError,
  SubscriptionLimitError,
  UnsupportedCapabilityError,
  UserNotEligibleError,
} from "../errors/plan.ts";

/** The codes of a plan that pays; those with `v2_` are older names of the same (measured 2026-10). */
const CODE = /^(?:subscription_sharing_(?:v2_)?|chatpass_v2_)(?=\w)/;

/** Whether a failure is one of a plan that pays. */
export const isPlanFailure = (code: unknown): code is string => typeof code === "string" && CODE.test(code);

/**
 * The error of such a failure, by status or inside a stream. The status is the one that the code has by itself: a stream has none.
 *
 * @param code As the server names it.
 */
export function planFailure(code: string, problem: object, headers: Headers): SDKRequestError | undefined {
  const details = { code, retryable: false };
  switch (code.replace(CODE, "")) {
    case "usage_limit_exceeded":
      return new SubscriptionLimitError(problem, headers, code);
    case "user_not_eligible":
    case "client_not_enabled":
      return new UserNotEligibleError(403, problem, undefined, headers, details);
    case "unsupported_capability":
      return new UnsupportedCapabilityError(400, problem, undefined, headers, details);
    case "route_not_supported":
      return new RouteNotSupportedError(403, problem, undefined, headers, details);
    case "invalid_user":
      return errorForStatus(401, problem, undefined, headers, details);
    case "scope_not_authorized":
    case "invalid_authorization_context":
      return errorForStatus(403, problem, undefined, headers, details);
    case "usage_unavailable":
    case "user_unavailable":
      return errorForStatus(503, problem, undefined, headers, { code, retryable: true });
    // The list is not said to be complete.
    default:
      return undefined;
  }
}

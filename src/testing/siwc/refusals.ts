import { problem, type Refusal } from "../refusal.ts";
import { errorFacts, type SiwcErrorCode } from "./errors.ts";
import type { SiwcSwitches } from "./types.ts";

/** Texts that say what a code means. The real ones are not recorded, and clients must not go by them. */
const TEXTS: Partial<Readonly<Record<SiwcErrorCode, string>>> = {
  "admission-unauthorized": "The identity or the permission of this token does not fit.",
  "admission-forbidden": "This request is not allowed here.",
  "admission-unavailable": "The service is not available for the moment.",
  "bad-request": "Bad Request",
  subscription_sharing_user_not_eligible: "This account cannot use its plan here.",
  subscription_sharing_usage_limit_exceeded: "The usage limit has been reached.",
  subscription_sharing_usage_unavailable: "The usage of this account is not available for the moment.",
  subscription_sharing_user_unavailable: "This account is not available for the moment.",
  subscription_sharing_unsupported_capability: "This capability is not supported.",
  subscription_sharing_route_not_supported: "This route is not supported.",
  subscription_sharing_invalid_user: "The user of this token is not valid.",
  chatpass_v2_scope_not_authorized: "The scope of this token does not allow this.",
  chatpass_v2_invalid_authorization_context: "The authorization context of this token is not valid.",
  model_not_found: "The requested model does not exist.",
};

const PAGE = "<!DOCTYPE html><title>503</title><h1>Service temporarily unavailable</h1>";

/** What an error is made of besides its code. */
interface ErrorDetails {
  readonly param?: string | null;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The answer that an error is. */
export function refusalOf(
  code: SiwcErrorCode,
  { codedErrors, tokenErrors, terminalStatus }: SiwcSwitches,
  { param = null, message = textOf(code), headers = {} }: ErrorDetails = {},
): Refusal {
  const { status: usual, form, terminal } = errorFacts(code);
  const status = terminal ? terminalStatus : usual;
  switch (form) {
    case "coded":
      return codedErrors === "detail"
        ? { status, body: { detail: { code, param } }, headers }
        : { ...problem(message, { param, code, status }), headers };
    case "detail":
      return { status, body: { detail: message }, headers };
    case "token":
      return { status, body: { detail: { error_code: code } }, headers };
    case "list":
      return {
        status,
        body: { detail: [{ type: "missing", loc: ["body", param ?? "input"], msg: message }] },
        headers,
      };
    case "html":
      return { status, body: PAGE, headers: { "content-type": "text/html; charset=utf-8", ...headers } };
    case "oauth":
      return { status, body: { error: tokenErrors === "object" ? { code } : code }, headers };
  }
}

export function textOf(code: SiwcErrorCode): string {
  return TEXTS[code] ?? "The request was refused.";
}

/** The refusal of something that the service does not do, as documented. */
export function unsupported(message: string, param: string, switches: SiwcSwitches): Refusal {
  return refusalOf("subscription_sharing_unsupported_capability", switches, { message, param });
}

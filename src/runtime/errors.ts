/** Every error class, by role. See `docs/en/errors.md` for what each one means to a caller. */
export * from "./errors/api.ts";
export * from "./errors/auth.ts";
export { OAuthCodexError } from "./errors/base.ts";
export * from "./errors/codex.ts";
export * from "./errors/finish.ts";
export * from "./errors/local.ts";
export * from "./errors/output.ts";
export {
  PlanUseNotGrantedError,
  RouteNotSupportedError,
  SubscriptionLimitError,
  UnsupportedCapabilityError,
  UserNotEligibleError,
} from "./errors/plan.ts";
export * from "./errors/storage.ts";
export * from "./errors/stream.ts";

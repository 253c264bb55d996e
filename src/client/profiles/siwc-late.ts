/** All of the profile that is loaded when it is used. One way to it costs a client that does not use it the least. */
import type { Profile } from "../../runtime/profile.ts";

export { siwcAuth } from "./siwc-auth.ts";
export { terms } from "./siwc-terms.ts";

export const stubs = async () => (await import("../../generated/profiles/siwc/stubs.ts")).stubs;

export const parameters = async () =>
  (await import("../../generated/profiles/siwc/parameters.ts")).parameters;

export const responses = async () => (await import("../../runtime/siwc/rules.ts")).responseRules;

// Errors are rare and their rules long.
const errors = () => import("../../runtime/siwc/errors.ts");

export const toError: Profile["toError"] = async (...refused) => (await errors()).siwcError(...refused);

export const isEndedToken: NonNullable<Profile["isEndedToken"]> = async (refused) =>
  (await errors()).isEndedToken(refused);

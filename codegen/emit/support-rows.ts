import type { MethodVerdict, ProfileModel, Route, SdkModel } from "../model/types.ts";
import { methodsOn } from "./model-methods.ts";

/** What one method does on one profile. */
export interface SupportFact
  extends Pick<
    MethodVerdict,
    "experimental" | "when" | "reason" | "alternative" | "alternativeId" | "since"
  > {
  readonly method: string;
  readonly route: Route;
  readonly profile: string;
}

/** Every method on a profile: the data behind `oauth-codex-sdk/support` and behind the tables in the docs. */
export function supportRows(model: SdkModel, profile: ProfileModel): SupportFact[] {
  return methodsOn(model, profile).map(({ method, own, effective }) => ({
    ...effective,
    method: method.id,
    profile: profile.name,
    // A helper that works is one to its users too, whatever the routes of what it calls.
    route: effective.route === "unsupported" ? "unsupported" : own.route,
  }));
}

import type { MethodVerdict, Route, SdkModel } from "../model/types.ts";
import { modelMethods } from "./model-methods.ts";

/** What one method does on one profile. */
export interface SupportFact
  extends Pick<MethodVerdict, "reason" | "alternative" | "alternativeId" | "since"> {
  readonly method: string;
  readonly route: Route;
  readonly profile: "codex" | "openai";
}

/** Every method on every profile: the data behind `oauth-codex-sdk/support` and behind the tables in the docs. */
export function supportRows(model: SdkModel): SupportFact[] {
  return [...codexRows(model), ...openaiRows(model)];
}

function codexRows(model: SdkModel): SupportFact[] {
  return modelMethods(model).map(({ id, verdict, effective }) => ({
    ...effective,
    method: id,
    profile: "codex",
    // A helper that works is one to its users too, whatever the routes of what it calls.
    route: effective.route === "unsupported" ? "unsupported" : verdict.route,
  }));
}

/** Operations are sent as they are there. A helper works if there is one: what it calls does. */
function openaiRows(model: SdkModel): SupportFact[] {
  return modelMethods(model).map(({ id, kind, verdict }) => {
    const row = { method: id, profile: "openai", since: verdict.since } as const;
    if (kind === "operation") return { ...row, route: id in model.openaiRoutes ? "runtime" : "http" };
    return verdict.route === "unsupported"
      ? { ...verdict, ...row, route: "unsupported" }
      : { ...row, route: "helper" };
  });
}

import type { SpecFacts } from "../model/document.ts";
import type { ManifestSource } from "../model/manifest.ts";
import { listMethods } from "../model/methods.ts";
import type { SpecChange } from "./effects.ts";

const NAMED = 3;

/** What this package makes of the methods that a change shows in. */
export interface Surface {
  /** Whether it shows in a method that works on Codex. */
  works(change: SpecChange): boolean;
  /** The verdict, for the report. */
  describe(change: SpecChange): string;
}

/**
 * What the default profile makes of it: there a change that shows nowhere breaks nobody. Lenient towards a manifest that does
 * not fit the new spec yet: fitting it is what comes after the report.
 */
export function surfaceOf(facts: SpecFacts, manifest: ManifestSource | undefined): Surface {
  const calls = new Map(
    listMethods(facts).map((method) => [method.id, method.kind === "helper" ? method.fact.calls : []]),
  );
  const routeOf = (id: string, callers: readonly string[] = []): string | undefined => {
    const route = manifest?.data.methods[id]?.route;
    if (route !== "helper" || callers.includes(id)) return route;
    const called = (calls.get(id) ?? []).map((call) => routeOf(call, [...callers, id]));
    return called.includes("unsupported") ? "unsupported" : route;
  };
  const isWorking = (id: string): boolean => (routeOf(id) ?? "unsupported") !== "unsupported";

  return {
    works: ({ methods, everywhere }) => everywhere === true || methods.some(isWorking),
    describe({ methods, everywhere, parameter, area }) {
      if (everywhere === true) return "shows everywhere";
      if (methods.length === 0) return "used by no method";
      const working = methods.filter(isWorking);
      if (working.length > 0) {
        const [first = ""] = working;
        const verdict = parameter === undefined ? undefined : parameterVerdict(first, parameter);
        return isShared(area) ? list(working, "shows in") : `${routeOf(first)}${verdict ?? ""}`;
      }
      if (methods.every((id) => routeOf(id) === undefined)) return "no verdict yet";
      return isShared(area) && methods.length > 1 ? `stub only, ${methods.length} methods` : "stub only";
    },
  };

  function parameterVerdict(id: string, parameter: string): string {
    const row =
      manifest?.data.parameters[id]?.[parameter] ?? manifest?.data.extra_parameters[id]?.[parameter];
    return row === undefined ? ", no verdict on the parameter yet" : `, parameter: ${row.verdict}`;
  }
}

/** Whether what changed may be seen in several methods. */
function isShared(area: SpecChange["area"]): boolean {
  return area === "types" || area === "names";
}

function list(ids: readonly string[], lead: string): string {
  const shown = ids.slice(0, NAMED).map((id) => `\`${id}\``);
  const rest = ids.length - shown.length;
  return `${lead} ${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

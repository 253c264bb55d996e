import type { SpecFacts } from "../model/document.ts";
import { type ManifestSource, routeOf as routeIn } from "../model/manifest.ts";
import { listMethods } from "../model/methods.ts";
import type { SpecChange } from "./effects.ts";

const NAMED = 3;
const SHOWN_ROOMS = 4;

/** Parts of this package that do work on their own, by the words that their code uses. */
export type Rooms = readonly { readonly name: string; readonly words: ReadonlySet<string> }[];

/** What a profile makes of the methods that a change shows in. */
export interface Surface {
  readonly profile: string;
  /** Whether it shows in a method that works there. */
  works(change: SpecChange): boolean;
  /** The verdict, for the report. */
  describe(change: SpecChange): string;
}

/** One for every profile, the default one first. */
export function surfacesOf(facts: SpecFacts, manifests: readonly ManifestSource[], rooms: Rooms): Surface[] {
  return manifests.length === 0
    ? [surfaceOf(facts, undefined, rooms)]
    : manifests.map((manifest) => surfaceOf(facts, manifest, rooms));
}

/**
 * What one profile makes of it. Lenient towards a manifest that does not fit the new spec yet: fitting it is what comes after
 * the report.
 */
export function surfaceOf(
  facts: SpecFacts,
  manifest: ManifestSource | undefined,
  rooms: Rooms = [],
): Surface {
  const methods = new Map(listMethods(facts).map((method) => [method.id, method]));
  const routeOf = (id: string, callers: readonly string[] = []): string | undefined => {
    const method = methods.get(id);
    const row = manifest?.data.methods[id]?.route;
    const route = row ?? (manifest && method ? routeIn(manifest, method) : undefined);
    if (route !== "helper" || callers.includes(id)) return route;
    const calls = method?.kind === "helper" ? method.fact.calls : [];
    const called = calls.map((call) => routeOf(call, [...callers, id]));
    return called.includes("unsupported") ? "unsupported" : route;
  };
  const isWorking = (id: string): boolean => (routeOf(id) ?? "unsupported") !== "unsupported";

  return {
    profile: manifest?.own.profile ?? "codex",
    works: ({ methods: shown, everywhere }) => everywhere === true || shown.some(isWorking),
    describe(change) {
      const { methods: shown, everywhere, area } = change;
      if (everywhere === true) return "shows everywhere";
      if (shown.length === 0) return "used by no method";
      const working = shown.filter(isWorking);
      if (working.length === 0) {
        if (shown.every((id) => routeOf(id) === undefined)) return "no verdict yet";
        return isShared(area) && shown.length > 1 ? `stub only, ${shown.length} methods` : "stub only";
      }
      const [first = ""] = working;
      const what = isShared(area) ? list(working, "shows in") : `${ROUTES[routeOf(first) ?? ""]}`;
      return [what, ...parameterVerdict(first, change), ...touched(working, change)].join(", ");
    },
  };

  function parameterVerdict(id: string, { parameter, area }: SpecChange): string[] {
    if (parameter === undefined || isShared(area) || manifest?.data.otherwise !== undefined) return [];
    const row =
      manifest?.data.parameters[id]?.[parameter] ?? manifest?.data.extra_parameters[id]?.[parameter];
    return [row === undefined ? "no verdict on the parameter yet" : `parameter: ${row.verdict}`];
  }

  /** Rooms that read what has changed, where anything is done with it on this side. */
  function touched(working: readonly string[], change: SpecChange): string[] {
    const isOurs = working.some((id) => ["runtime", "compat", "helper"].includes(routeOf(id) ?? ""));
    const words = isOurs ? wordsOf(change) : [];
    const names = rooms.filter((room) => words.some((word) => room.words.has(word))).map(({ name }) => name);
    const rest = names.length - SHOWN_ROOMS;
    const shown = names.slice(0, SHOWN_ROOMS).join(", ");
    // A word that everybody uses says little.
    return names.length === 0 ? [] : [`touches: ${shown}${rest > 0 ? ` and ${rest} more` : ""}`];
  }
}

const ROUTES: Readonly<Record<string, string>> = {
  http: "sent as it is",
  runtime: "sent, with behaviour of its own",
  compat: "answered on this side",
  helper: "helper",
};

/** The names that code would use of what has changed: a parameter, or a type's own name. */
function wordsOf({ parameter, area, text }: SpecChange): string[] {
  if (parameter !== undefined) return [parameter];
  if (area !== "types") return [];
  const [, key = ""] = /^`([\w.]+)`/.exec(text) ?? [];
  return [key.slice(key.lastIndexOf(".") + 1)];
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

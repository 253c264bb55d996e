import type { SpecFacts } from "../model/document.ts";
import type { Effect, SpecChange } from "./effects.ts";
import type { Surface } from "./surface.ts";

const FRESH_SHOWN = 5;
const EFFECTS: readonly Effect[] = ["breaking", "additive", "cosmetic"];
const AREAS = ["methods", "parameters", "types", "names", "document"] as const;
const TITLES = {
  methods: "Methods",
  parameters: "Parameters",
  types: "Types",
  names: "Exported names",
  document: "The document",
} as const;

interface Proposal {
  readonly bump: "major" | "minor" | "patch" | "none";
  readonly because: string;
}

/** Two specs, what differs, and what the profiles make of it: the default one first. */
interface Compared {
  readonly old: SpecFacts;
  readonly young: SpecFacts;
  readonly changes: readonly SpecChange[];
  readonly surfaces: readonly Surface[];
  readonly version: string | undefined;
}

/** The report as data: every change, the worst first, with what each profile makes of it. */
export function diffJson({ old, young, changes, surfaces }: Compared) {
  const sorted = EFFECTS.flatMap((effect) => changes.filter((change) => change.effect === effect));
  return {
    from: old.sdk.source,
    to: young.sdk.source,
    proposed: surfaces[0] === undefined ? undefined : proposal(changes, surfaces[0]),
    changes: sorted.map((change) => ({
      ...change,
      profiles: Object.fromEntries(surfaces.map(({ profile, describe }) => [profile, describe(change)])),
    })),
  };
}

/** The report in Markdown: what to release, then every change, the worst first. */
export function diffReport({ old, young, changes, surfaces, version }: Compared): string {
  const [surface] = surfaces;
  if (surface === undefined) return "";
  const { bump, because } = proposal(changes, surface);
  const early = bump === "major" && version?.startsWith("0.") ? " (while the version is 0.x: minor)" : "";
  const rows = AREAS.map((area) => {
    const counts = EFFECTS.map(
      (effect) => changes.filter((each) => each.area === area && each.effect === effect).length,
    );
    return `| ${TITLES[area]} | ${counts.join(" | ")} |`;
  });
  const sections = AREAS.flatMap((area) => {
    const own = EFFECTS.flatMap((effect) =>
      changes.filter((each) => each.area === area && each.effect === effect),
    );
    if (own.length === 0) return [];
    const fresh = own.flatMap(({ freshType }) => freshType ?? []);
    const known = own.filter(({ freshType }) => freshType === undefined);
    const lines = known.map(
      (change) =>
        `- **${change.effect}** ${change.text} (${meaning(change, surfaces)})${change.wire === true && change.effect === "breaking" ? ", no type shows it" : ""}`,
    );
    return [`## ${TITLES[area]}`, [...lines, ...freshTypes(fresh)].join("\n")];
  });
  const names = [old, young].map(({ sdk }) => `${sdk.source.package} ${sdk.source.version}`);
  return [
    `# ${names[0]} to ${names[1]}`,
    `Proposed release: **${bump}**${early}. ${because}`,
    ["| | breaking | additive | cosmetic |", "| --- | --- | --- | --- |", ...rows].join("\n"),
    ...sections,
  ].join("\n\n");
}

/** What each profile makes of a change; once, where all of them make the same of it. */
function meaning(change: SpecChange, surfaces: readonly Surface[]): string {
  const texts = surfaces.map(({ profile, describe }) => [profile, describe(change)] as const);
  const [[, first = ""] = []] = texts;
  if (texts.every(([, text]) => text === first)) return first;
  return texts.map(([profile, text]) => `${profile}: ${text}`).join("; ");
}

/** New types by the accessor or module that has them: one line each would bury what matters. */
function freshTypes(keys: readonly string[]): string[] {
  const homes = new Map<string, string[]>();
  for (const key of keys) {
    const [home = ""] = /^[a-z]\w*(?:\.[a-z]\w*)*/.exec(key) ?? [];
    homes.set(home, [...(homes.get(home) ?? []), key.slice(home.length + 1)]);
  }
  return [...homes].map(([home, names]) => {
    const shown = names.slice(0, FRESH_SHOWN).map((name) => `\`${name}\``);
    const rest = names.length - shown.length;
    return `- **additive** new in \`${home}\`: ${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
  });
}

/** The largest step that any change asks for. What only stubs show weighs less, but it is in the types all the same. */
export function proposal(changes: readonly SpecChange[], surface: Surface): Proposal {
  const breaking = changes.filter(({ effect }) => effect === "breaking");
  const felt = breaking.filter((change) => surface.works(change));
  if (felt.length > 0) {
    return {
      bump: "major",
      because: `${felt.length} breaking changes show in methods that work on Codex, or everywhere.`,
    };
  }
  if (breaking.length > 0) {
    return {
      bump: "minor",
      because: `${breaking.length} breaking changes, all of them in stubs or in types that only stubs use.`,
    };
  }
  if (changes.some(({ effect }) => effect === "additive"))
    return { bump: "minor", because: "The surface grows." };
  if (changes.length > 0) return { bump: "patch", because: "Nothing that a program could notice." };
  return { bump: "none", because: "Nothing changed." };
}

import type { SpecFacts } from "../model/document.ts";
import { rootSchema, VERBS } from "../model/sdk-facts.ts";
import type { SpecChange } from "./effects.ts";
import { recordOf, sameFacts, turn } from "./facts.ts";
import { compareRest, type WireChange } from "./wire.ts";

/** Compared by those who know them: see `compareSpecs`. */
const ELSEWHERE = new Set(["openapi", "info", "x-sdk", "paths", "components"]);
const COMPONENTS = new Set(["schemas"]);
const ITEMS = new Set<string>(VERBS);
const NAME_TABLES = new Set(Object.keys(rootSchema.shape));

/** Of the document itself: what belongs to no method, type or name. */
export function compareDocuments(old: SpecFacts, young: SpecFacts): SpecChange[] {
  const [before, after] = [old.document, young.document];
  const paths = recordOf(before["paths"]);
  const found: WireChange[] = [
    ...compareRest("document", before, after, ELSEWHERE),
    ...compareRest("`x-sdk`", recordOf(before["x-sdk"]), recordOf(after["x-sdk"]), NAME_TABLES),
    ...compareRest("`components`", recordOf(before["components"]), recordOf(after["components"]), COMPONENTS),
    ...Object.entries(recordOf(after["paths"])).flatMap(([path, item]) =>
      path in paths ? compareRest(`\`${path}\``, recordOf(paths[path]), recordOf(item), ITEMS) : [],
    ),
  ];
  return [
    ...found.map(
      ({ effect, text }): SpecChange => ({
        area: "document",
        effect,
        text,
        methods: [],
        everywhere: true,
        wire: true,
      }),
    ),
    ...compareSources(before, after),
  ];
}

/** Which version this is: no more than a note, and no answer to what makes it another one. */
function compareSources(old: SpecFacts["document"], young: SpecFacts["document"]): SpecChange[] {
  const [before, after] = [old, young].map((document) => ({
    openapi: document["openapi"],
    ...prefixed("info", document["info"]),
    ...prefixed("x-sdk.source", recordOf(document["x-sdk"])["source"]),
  }));
  const [one, other] = [recordOf(before), recordOf(after)];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((key): SpecChange[] => {
    if (sameFacts(one[key], other[key])) return [];
    const text = `\`${key}\` changed: \`${turn(one[key], other[key])}\``;
    return [
      {
        area: "document",
        effect: "cosmetic",
        text,
        methods: [],
        everywhere: true,
        ...(RELEASE.has(key) ? { release: true } : {}),
      },
    ];
  });
}

const RELEASE = new Set(["info.version", "x-sdk.source.version"]);

function prefixed(lead: string, value: unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(recordOf(value)).map(([key, each]) => [`${lead}.${key}`, each]));
}

/**
 * Whether two specs differ in something that no change tells of: that is a fault of the comparison, or of a file that was
 * edited by hand.
 *
 * @returns a sentence that says so.
 */
export function unseen(old: SpecFacts, young: SpecFacts, changes: readonly SpecChange[]): string | undefined {
  if (changes.some(({ release }) => release !== true)) return undefined;
  if (!sameFacts(withoutRelease(old.document), withoutRelease(young.document))) {
    return "The specs differ, and the comparison has found no change. What it does not see it cannot judge: look at the difference, and teach codegen/diff to see it.";
  }
  const [text, other] = [textOf(old), textOf(young)];
  if (changes.length > 0 || text === other) return undefined;
  return "The specs are not the same bytes, and say the same: only their order or their spaces differ. Write them as the import does: npm run spec:import.";
}

function withoutRelease(document: SpecFacts["document"]): Record<string, unknown> {
  const { info, "x-sdk": sdk, ...rest } = document;
  const { version: _version, ...about } = recordOf(info);
  const { source, ...facts } = recordOf(sdk);
  const { version: _release, ...from } = recordOf(source);
  return { ...rest, info: about, "x-sdk": { ...facts, source: from } };
}

function textOf({ sources }: SpecFacts): string | undefined {
  return sources[0]?.text;
}

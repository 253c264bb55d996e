import type { Schema } from "../model/types.ts";
import { isRecord, sameFacts, turn } from "./facts.ts";

/** What a keyword's change does to the values that a schema takes, before anything is said about whom that hurts. */
export type KeywordTurn = "narrower" | "wider" | "changed" | "default-added" | "default-changed" | "note";

interface KeywordChange {
  readonly kind: KeywordTurn;
  /** `minimum: 1 -> 2` */
  readonly detail: string;
  /** No type shows it: only what is sent and what comes back. */
  readonly wire?: true;
}

type Judge = (old: unknown, young: unknown) => KeywordTurn;

const floor =
  (unset: number): Judge =>
  (old, young) =>
    byNumber(old ?? unset, young ?? unset, "narrower", "wider");
const ceiling: Judge = (old, young) =>
  byNumber(old ?? Number.POSITIVE_INFINITY, young ?? Number.POSITIVE_INFINITY, "wider", "narrower");
const promise: Judge = (old, young) =>
  old === undefined ? "narrower" : young === undefined ? "wider" : "changed";
/** Of a file the type is another one, not only its values. */
const format: Judge = (old, young) =>
  old === "binary" || young === "binary" ? "changed" : promise(old, young);
const steps: Judge = (old, young) => {
  if (typeof old !== "number" || typeof young !== "number") return promise(old, young);
  if (young % old === 0) return "narrower";
  return old % young === 0 ? "wider" : "changed";
};
const flag =
  (set: KeywordTurn, unset: KeywordTurn): Judge =>
  (old, young) =>
    Boolean(old) === Boolean(young) ? "note" : young ? set : unset;
/** A default that is new says what the service did anyway; another one changes what the same request means. */
const byDefault: Judge = (old) => (old === undefined ? "default-added" : "default-changed");
const note: Judge = () => "note";

type Place = "number" | "string" | "array" | "object";

/** What each keyword means, and the type that it is about. One that is not here counts as a change that nobody can judge. */
const KEYWORDS: Readonly<Record<string, { readonly judge: Judge; readonly of?: Place }>> = {
  minimum: { judge: floor(Number.NEGATIVE_INFINITY), of: "number" },
  exclusiveMinimum: { judge: floor(Number.NEGATIVE_INFINITY), of: "number" },
  maximum: { judge: ceiling, of: "number" },
  exclusiveMaximum: { judge: ceiling, of: "number" },
  multipleOf: { judge: steps, of: "number" },
  minLength: { judge: floor(0), of: "string" },
  maxLength: { judge: ceiling, of: "string" },
  pattern: { judge: promise, of: "string" },
  minItems: { judge: floor(0), of: "array" },
  maxItems: { judge: ceiling, of: "array" },
  uniqueItems: { judge: flag("narrower", "wider"), of: "array" },
  minProperties: { judge: floor(0), of: "object" },
  maxProperties: { judge: ceiling, of: "object" },
  format: { judge: format },
  default: { judge: byDefault },
  "x-open": { judge: flag("wider", "narrower") },
  description: { judge: note },
  title: { judge: note },
  example: { judge: note },
  examples: { judge: note },
  externalDocs: { judge: note },
  $comment: { judge: note },
  "x-source": { judge: note },
  "x-sdk.kind": { judge: note },
  "x-sdk.own": { judge: note },
  "x-sdk.module": { judge: () => "changed" },
  "x-sdk-in": { judge: () => "changed" },
  "x-sdk-type": { judge: () => "changed" },
};

/** The ones that a TypeScript type shows. */
const IN_TYPES = new Set(["x-open", "x-sdk-type", "x-sdk.module"]);

/** What the comparison of types, members and properties sees to. */
const STRUCTURE = new Set(
  "$ref type enum const nullable properties required additionalProperties items allOf deprecated".split(" "),
);

/** Everything that is different in a schema besides its structure: keyword by keyword, unknown ones too. */
export function compareKeywords(old: Schema, young: Schema): KeywordChange[] {
  const [before, after] = [keywordsOf(old), keywordsOf(young)];
  const about = placeOf(young) ?? placeOf(old);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key): KeywordChange[] => {
    const [one, other] = [before.get(key), after.get(key)];
    const { judge, of } = KEYWORDS[key] ?? {};
    if (sameFacts(one, other) || (of !== undefined && about !== undefined && of !== about)) return [];
    const detail = `${key}: ${turn(one, other)}`;
    const isTyped = IN_TYPES.has(key) || (key === "format" && [one, other].includes("binary"));
    const wire = isTyped ? {} : { wire: true as const };
    return judge === undefined
      ? [{ kind: "changed", detail: `${detail} (a keyword that the comparison does not know)`, ...wire }]
      : [{ kind: judge(one, other), detail, ...wire }];
  });
}

function keywordsOf(schema: Schema): Map<string, unknown> {
  const entries = Object.entries(schema).flatMap(([key, value]): [string, unknown][] =>
    key === "x-sdk" && isRecord(value)
      ? Object.entries(value).map(([name, fact]) => [`x-sdk.${name}`, fact])
      : [[key, value]],
  );
  return new Map(entries.filter(([key]) => !STRUCTURE.has(key)));
}

/** What kind of keyword says something about it; nothing where it may be anything. */
function placeOf({ type, const: value }: Schema): string | undefined {
  const name = typeof type === "string" ? type : value === undefined ? undefined : typeof value;
  return name === "integer" ? "number" : name;
}

function byNumber(old: unknown, young: unknown, up: KeywordTurn, down: KeywordTurn): KeywordTurn {
  if (typeof old !== "number" || typeof young !== "number") return "changed";
  return young === old ? "note" : young > old ? up : down;
}

import type { DocumentPath } from "../places.ts";
import { isMap, type Loose, pointerSteps, valueAt } from "./pointer.ts";

/** Keywords that hold a schema, a map of schemas, or a list of them. */
const ONE = new Set(["items", "additionalProperties", "not", "contains", "if", "then", "else"]);
const MANY = new Set([
  ...["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"],
  ...["allOf", "anyOf", "oneOf", "prefixItems"],
]);

/** Schemas inside of others that something refers to: each gets a name of its own, so that it can be referred to. */
export class NamedBelow {
  /** Where it stands -> its name. */
  readonly #names = new Map<string, string>();
  readonly #taken: Set<string>;
  readonly #document: Loose;

  constructor(document: Loose, schemas: Loose) {
    this.#document = document;
    this.#taken = new Set(Object.keys(schemas));
    this.#collect(document);
  }

  /** Every name, and where its schema stands. */
  *all(): Generator<{ name: string; path: DocumentPath }> {
    for (const [place, name] of this.#names) yield { name, path: JSON.parse(place) };
  }

  /** The name of a schema below another. */
  nameAt(path: DocumentPath): string | undefined {
    return this.#names.get(JSON.stringify(path.map(String)));
  }

  #collect(value: unknown): void {
    if (Array.isArray(value)) for (const each of value) this.#collect(each);
    if (!isMap(value)) return;
    const { $ref } = value;
    const steps = typeof $ref === "string" ? pointerSteps($ref) : undefined;
    if (steps !== undefined && isBelowSchema(steps)) this.#name(steps);
    for (const each of Object.values(value)) this.#collect(each);
  }

  #name(steps: readonly string[]): void {
    const place = JSON.stringify(steps);
    const target = valueAt(this.#document, steps);
    if (this.#names.has(place) || (!isMap(target) && typeof target !== "boolean")) return;
    const [, , owner = "", ...rest] = steps;
    const words = rest.filter((step, at) => !(MANY.has(step) && at % 2 === 0)).map(pascal);
    const wanted = `${owner}.${words.join("") || "Part"}`;
    let name = wanted;
    for (let number = 2; this.#taken.has(name); number += 1) name = `${wanted}${number}`;
    this.#taken.add(name);
    this.#names.set(place, name);
  }
}

/** Whether steps lead from a schema with a name to one inside of it. */
function isBelowSchema([first, second, , ...rest]: readonly string[]): boolean {
  if (first !== "components" || second !== "schemas" || rest.length === 0) return false;
  for (let at = 0; at < rest.length; at += 1) {
    const step = rest[at] ?? "";
    if (ONE.has(step)) continue;
    if (!MANY.has(step)) return false;
    at += 1;
    if (at >= rest.length) return false;
  }
  return true;
}

function pascal(text: string): string {
  const words = text.split(/[^A-Za-z\d]+/).filter((word) => word !== "");
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  return /^[A-Z]/.test(joined) ? joined : `Part${joined}`;
}

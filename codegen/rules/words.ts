import { isBindable } from "../model/type-source.ts";

/** The words of a name, in small letters: `listPets`, `list-pets` and `List pets` are `list`, `pets`. Letters of ASCII only. */
export function wordsOf(text: string): string[] {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .split(/[^A-Za-z\d]+/)
    .filter((word) => word !== "")
    .map((word) => word.toLowerCase());
}

function camelCase(words: readonly string[]): string {
  return words.map((word, at) => (at === 0 ? word : capitalized(word))).join("");
}

/** `pet-store` and `petStore` -> `PetStore`; capitals that are there stay. */
export function typeName(text: string): string {
  const words = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .split(/[^A-Za-z\d]+/);
  const name = words.map(capitalized).join("");
  return /^[A-Z]/.test(name) ? name : `Type${name}`;
}

/** What every object has, and what makes a promise of one. */
const TAKEN = new Set([...Object.getOwnPropertyNames(Object.prototype), "then"]);

/** A member's name from words; one that cannot be gets `behind` at its end, or `before` in front of a digit. */
export function memberName(
  words: readonly string[],
  { before, behind, taken = new Set() }: { before: string; behind: string; taken?: ReadonlySet<string> },
): string {
  const name = camelCase(words);
  const begun = /^[a-z]/.test(name) ? name : `${before}${name}`;
  return TAKEN.has(begun) || taken.has(begun) ? `${begun}${behind}` : begun;
}

/** The name of an argument: it is a variable, and what the generator writes beside it are others. */
export function argumentName(text: string): string {
  const name = memberName(wordsOf(text), { before: "value", behind: "Value" });
  return isBindable(name) && !BESIDE.has(name) ? name : `${name}Value`;
}

const BESIDE = new Set(["options", "ops", "params", "body"]);

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Gives each that asks a name of its own: the first of those that it would take, else the last with a number. */
export class Names {
  readonly #taken = new Set<string>();

  constructor(taken: Iterable<string> = []) {
    for (const name of taken) this.#taken.add(name);
  }

  free(...wanted: readonly [string, ...string[]]): string {
    let name = wanted.find((each) => !this.#taken.has(each));
    for (let number = 2; name === undefined; number += 1) {
      const numbered = `${wanted.at(-1)}${number}`;
      if (!this.#taken.has(numbered)) name = numbered;
    }
    this.#taken.add(name);
    return name;
  }
}

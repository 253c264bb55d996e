import type { ModelChoice } from "../errors/codex.ts";

/** Edits that are a slip of the fingers, whatever else the name looks like. */
const SLIP = 2;

/**
 * The name that was probably meant: one that differs by a slip or in case only, else one that the given name begins with
 * (`gpt-5.5-high`, an effort glued to the model), else the one with the fewest edits, if these are at most a third of it.
 */
export function nearestName(given: string, names: readonly string[]): string | undefined {
  const wanted = given.toLowerCase();
  let best: string | undefined;
  let least = Math.floor(wanted.length / 3) + 1;
  for (const name of names) {
    const distance = editDistance(wanted, name.toLowerCase());
    if (distance < least) [best, least] = [name, distance];
  }
  if (best !== undefined && least <= SLIP) return best;
  const prefixes = names.filter((name) => wanted.startsWith(name.toLowerCase()));
  return prefixes.length > 0
    ? prefixes.reduce((longest, name) => (name.length > longest.length ? name : longest))
    : best;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}

/** The end of an error message: what to name instead. */
export function choiceText({ available, nearest }: ModelChoice): string {
  const meant = nearest === undefined ? "" : ` Did you mean ${nearest}?`;
  return available.length === 0 ? meant : `${meant} Available: ${available.join(", ")}.`;
}

import { existsSync } from "node:fs";
import { join } from "node:path";
import type { SdkModel } from "../model/types.ts";
import { failingComparisons } from "./comparisons.ts";
import { comparedWith, typeDifferences } from "./differences.ts";
import { OWED_FILE, readOwed, rootsOf, writeOwed } from "./owed.ts";

interface Held {
  /** What a machine has decided, as lines of the report. */
  readonly decided: readonly string[];
  /** What differs, or why nobody knows. */
  readonly left: readonly string[];
}

/**
 * Holds what there is now against the installed `openai`: types by the compiler, behaviour by the tests that compare. What differs
 * is written down as owed, so that everything else is held on to until somebody has looked at it.
 *
 * @param version that the project is made from by now: of another one, everything would differ.
 */
export async function holdAgainst(root: string, model: SdkModel, version: string): Promise<Held> {
  const installed = comparedWith(root);
  if (installed === undefined || !existsSync(join(root, OWED_FILE))) {
    return { decided: [], left: ["left out: the project has no such comparisons"] };
  }
  if (installed !== version) {
    return { decided: [], left: [`left out: openai ${installed} is installed, and not ${version}`] };
  }
  const { types, notes } = typeDifferences(root, model);
  await writeOwed(root, { types, tests: failingComparisons(root) });
  const owed = readOwed(root);
  return {
    decided: notes,
    left: [
      ...rootsOf(owed).map((name) => `${name} differs${followers(owed.types, name)}`),
      ...owed.tests.map((name) => `does not hold: ${name}`),
    ],
  };
}

function followers(types: Readonly<Record<string, string>>, root: string): string {
  const count = Object.values(types).filter((why) => why === `as ${root}`).length;
  return count === 0 ? "" : `, and ${count} more by it`;
}

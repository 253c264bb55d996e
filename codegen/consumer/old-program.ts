import type { SpecChange } from "../diff/effects.ts";
import type { SpecFacts } from "../model/document.ts";
import { compile } from "./compile.ts";
import { consumerOf } from "./program.ts";

/** How the comparison of two specs and the compiler judge the same step. */
interface OldProgram {
  /** Where a program that uses all of the old spec does not compile any more: number of the error, text, and the line. */
  readonly problems: readonly string[];
  /** What the two do not agree on; nothing where they do. */
  readonly disagreement: string | undefined;
}

/**
 * Compiles a program that uses everything which an old spec has against the sources that are there now. Takes as long as
 * compiling the package does.
 *
 * @param changes what the comparison has found, with the overlay on both sides.
 */
export function judgeByOldProgram(root: string, old: SpecFacts, changes: readonly SpecChange[]): OldProgram {
  const problems = compile(root, consumerOf(old.document));
  const seen = changes.filter(({ effect, wire }) => effect === "breaking" && wire !== true);
  return { problems, disagreement: disagreementOf(problems.length, seen.length) };
}

/** One side stops and the other sees nothing: then one of them is wrong. */
function disagreementOf(problems: number, seen: number): string | undefined {
  if (problems > 0 && seen === 0) {
    return "An old program does not compile any more, and the comparison calls nothing breaking that a type shows: teach codegen/diff to see it.";
  }
  if (problems === 0 && seen > 0) {
    return `The comparison calls ${seen} changes breaking that types show, and an old program that uses everything still compiles: look at each before you believe it.`;
  }
  return undefined;
}

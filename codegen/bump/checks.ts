import { judgeByOldProgram } from "../consumer/old-program.ts";
import type { SpecChange } from "../diff/effects.ts";
import type { SpecFacts } from "../model/document.ts";
import { CodegenError } from "../model/errors.ts";
import { surfaceReport } from "../surface/report.ts";
import { treeAt } from "../surface/tree.ts";

/** What a bump is held against: what there was before. */
export interface Before {
  /** The old spec with its overlays. */
  readonly facts: SpecFacts;
  /** Between that and the new one with its overlays. */
  readonly changes: readonly SpecChange[];
}

interface Check {
  readonly name: string;
  /** @returns what somebody has to look at, one line each. */
  run(root: string, before: Before): readonly string[];
}

/** In this order, once everything is in place and before `npm test`. They say what to look at, and stop nothing. */
export const CHECKS: readonly Check[] = [
  { name: "the public surface", run: publicSurface },
  { name: "an old program that uses everything", run: oldProgram },
];

/** The names that programs can import, after those of the last commit. What was only added is counted. */
function publicSurface(root: string): readonly string[] {
  try {
    using tree = treeAt(root, "HEAD");
    return surfaceReport(tree.root, root);
  } catch (error) {
    if (error instanceof CodegenError) return [`left out: ${error.message}`];
    throw error;
  }
}

function oldProgram(root: string, { facts, changes }: Before): readonly string[] {
  const { problems, disagreement } = judgeByOldProgram(root, facts, changes);
  return [
    problems.length === 0 ? "it compiles" : `${problems.length} places do not compile any more:`,
    ...problems,
    ...(disagreement === undefined ? [] : [disagreement]),
  ];
}

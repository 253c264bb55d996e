import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { CodegenError, type Problem } from "../model/errors.ts";
import { withLineGaps } from "../model/line-gaps.ts";
import { findOpenLines } from "../model/load.ts";
import type { Stage } from "./stage.ts";

/**
 * Puts a placeholder wherever a sentence is missing: debts from then on, which are listed and stop nothing but a release.
 *
 * @returns how many places there were.
 * @throws {CodegenError} with everything that no sentence is the answer to.
 */
export function oweSentences(stage: Stage): number {
  const { paths } = stage.inputs();
  const [overlay] = paths.overlayPaths;
  let count = 0;
  for (let round = 0; ; round += 1) {
    try {
      const gaps = findOpenLines(paths);
      for (const file of new Set(gaps.map((gap) => gap.file))) {
        const own = gaps.filter((gap) => gap.file === file);
        const text = existsSync(file) ? readFileSync(file, "utf8") : undefined;
        writeFileSync(file, withLineGaps(text, own));
      }
      return count + gaps.length;
    } catch (error) {
      const blocks = error instanceof CodegenError && round === 0 ? summaryBlocks(error.problems) : [];
      if (blocks.length === 0 || overlay === undefined) throw error;
      const text = readFileSync(overlay, "utf8").trimEnd();
      writeFileSync(
        overlay,
        `${text}\n\n  # Methods that came with openai ${stage.to}.\n${blocks.join("\n")}\n`,
      );
      count += blocks.length;
    }
  }
}

/** Actions that are offered for pasting into the overlay. */
function summaryBlocks(problems: readonly Problem[]): string[] {
  return problems.flatMap(({ fix }) => {
    const [, block] = /^paste into \S+, under `actions`:\n([\s\S]+)$/.exec(fix ?? "") ?? [];
    return block === undefined ? [] : [block];
  });
}

import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SpecFacts } from "../model/document.ts";
import { CodegenError } from "../model/errors.ts";
import { committedSpec, readSpec, reportOn } from "./diff.ts";
import { generate } from "./generate.ts";
import { importCommand } from "./import.ts";
import type { CommandIO } from "./io.ts";
import { SPEC_FILE } from "./paths.ts";
import { triage } from "./triage.ts";

/** Exit code of a run that waits for somebody to decide something. */
const WAITING = 3;
/** Lines of the report that are shown here; a big step has thousands. */
const SHOWN = 40;

/**
 * A new version of `openai`, from its sources to what is generated. What a machine can decide is done; at the first thing
 * that it cannot, the run stops and says which. It can be run again from the start as often as it takes.
 */
export async function bump(
  io: CommandIO,
  { from, write }: { readonly from: string; readonly write: boolean },
): Promise<number> {
  const old = specBefore(io.root);
  io.out("== 1 of 4: import");
  const imported = await importCommand(io, { from });
  if (imported !== 0) return imported;

  io.out("\n== 2 of 4: what is different");
  report(io, old);

  io.out("\n== 3 of 4: verdicts");
  const open = orProblems(() => triage(io, { write }));
  if (open instanceof CodegenError) return waits(io, open.message);
  if (open > 0 && !write)
    return waits(io, "Every line above needs a verdict. To start from them: add --write.");

  io.out("\n== 4 of 4: generate");
  try {
    const code = await generate(io, { check: false });
    if (code === 0) io.out("\nDone. Read the diff, then: npm test");
    return code;
  } catch (error) {
    if (error instanceof CodegenError) return waits(io, error.message);
    throw error;
  }
}

/** The committed spec, so that a second run still compares with what was released; without git, the one on disk. */
function specBefore(root: string): SpecFacts | undefined {
  const path = join(root, SPEC_FILE);
  const onDisk = existsSync(path) ? readSpec(path) : undefined;
  const committed = orProblems(() => committedSpec(root));
  return committed instanceof CodegenError ? onDisk : committed;
}

function report(io: CommandIO, old: SpecFacts | undefined): void {
  if (old === undefined) {
    io.out("There was no spec to compare with.");
    return;
  }
  const { text, problem } = reportOn(io.root, old, readSpec(join(io.root, SPEC_FILE)));
  if (problem !== undefined) io.err(`warning: ${problem}`);
  const lines = text.split("\n");
  io.out(lines.slice(0, SHOWN).join("\n"));
  if (lines.length <= SHOWN) return;
  const file = join(mkdtempSync(join(tmpdir(), "spec-bump-")), "report.md");
  writeFileSync(file, `${text}\n`);
  io.out(`… ${lines.length - SHOWN} more lines in ${file}`);
}

function waits(io: CommandIO, what: string): number {
  io.err(what);
  io.err("\nThe bump waits for these decisions. Make them and run it again; nothing was generated.");
  return WAITING;
}

function orProblems<T>(work: () => T): T | CodegenError {
  try {
    return work();
  } catch (error) {
    if (error instanceof CodegenError) return error;
    throw error;
  }
}

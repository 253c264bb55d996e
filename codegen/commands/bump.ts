import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { changelogLine, withChangelogLine } from "../bump/changelog.ts";
import { type Before, CHECKS } from "../bump/checks.ts";
import { codexVersionChange } from "../bump/codex-version.ts";
import { holdAgainst } from "../bump/held-against.ts";
import { installUpstream } from "../bump/install.ts";
import { fitManifests } from "../bump/manifests.ts";
import { documentOf, fitOverlays } from "../bump/overlays.ts";
import { rebuild } from "../bump/rebuild.ts";
import { oweSentences } from "../bump/sentences.ts";
import { keepSignatures } from "../bump/signatures.ts";
import { BUMP_FOLDER, Stage } from "../bump/stage.ts";
import { compareSpecs } from "../diff/changes.ts";
import { surfaceOf } from "../diff/surface.ts";
import type { SpecFacts } from "../model/document.ts";
import { CodegenError } from "../model/errors.ts";
import { readInputs } from "../model/load.ts";
import { readManifests } from "../model/manifests.ts";
import { readLock } from "../write/lock.ts";
import { type Change, planChanges } from "../write/plan.ts";
import { settleSwap, swapIn } from "../write/swap.ts";
import { reportOn } from "./diff.ts";
import { fillFrom } from "./fill.ts";
import { type Generated, makeAll, refuseToOverwrite } from "./generate.ts";
import { readUpstream } from "./import.ts";
import type { CommandIO } from "./io.ts";
import { leftToSomebody } from "./left.ts";
import { modelPaths, SPEC_FILE } from "./paths.ts";
import { readSpec } from "./specs.ts";
import { triage } from "./triage.ts";

interface BumpArguments {
  /** A version of `openai`, or a folder with its sources. */
  readonly from: string;
  readonly acceptProposals: boolean;
  /** File of sentences for what is new. */
  readonly fill?: string | undefined;
  /** Version of the Codex CLI to move to. */
  readonly codex?: string | undefined;
  readonly install: boolean;
  readonly tests: boolean;
  readonly restart: boolean;
}

/** Exit code of a run that waits for somebody to decide something. */
const WAITING = 3;
/** Lines of the report that are shown here; a big step has thousands. */
const SHOWN = 40;
const CHANGELOG = "CHANGELOG.md";

/**
 * A new version of `openai`, from its sources to tested code. What a machine can decide is done and said; where somebody has to,
 * it stops and can be run again. Until everything is made, the project stays as it is.
 */
export async function bump(io: CommandIO, given: BumpArguments): Promise<number> {
  const started = io.now();
  const settled = settleSwap(io.root);
  if (settled !== undefined) io.err(settled);

  step(io, 1, "the new spec");
  const stage = await stageOf(io, given);
  const old = readSpec(join(io.root, SPEC_FILE));

  step(io, 2, "what is different");
  reportDifferences(io, stage, old);

  step(io, 3, "what no longer fits");
  sayNotes(io, stage, "nothing", fitInputs(io.root, stage));

  step(io, 4, "verdicts");
  const { paths } = stage.inputs();
  const answers = given.acceptProposals ? "proposals" : "asked";
  const { human, taken, left } = await triage(io, { answers, paths, old });
  stage.decided(taken > 0 ? [`${taken} verdicts taken over from neighbours`] : [], human);
  if (left > 0)
    return waits(
      io,
      stage,
      `${left} verdicts are missing. At a terminal they are asked for; to take what is proposed: --accept-proposals`,
    );
  sayNotes(
    io,
    stage,
    "everything has a verdict",
    fitManifests(readInputs(paths).facts, paths.manifestPaths, true),
  );

  step(io, 5, "sentences");
  const owed = oweSentences(stage);
  sayNotes(
    io,
    stage,
    "none is missing",
    owed > 0 ? [`${owed} places for sentences, with … in the place of each`] : [],
  );
  if (given.fill !== undefined)
    io.out(`${fillFrom(stage.inputs().paths, resolve(given.fill))} sentences from ${given.fill}`);

  step(io, 6, "generate");
  const made = await makeAll(io, stage.inputs(), (types) => {
    if (types.length === 0) return;
    stage.owe(types.map(({ line }) => line));
    stage.decided([
      `${types.length} hand-written types are \`unknown\` for now: ${types.map(({ name }) => name).join(", ")}`,
    ]);
  });

  step(io, 7, "put in place");
  const changes = changesOf(io.root, stage, made, old, given.codex);
  refuseToOverwrite(changes, readLock(io.root), false);
  const before = given.tests ? beforeThat(io.root, stage) : undefined;
  if (given.install && isVersion(given.from)) {
    io.out(
      installUpstream(io.root, stage.to)
        ? `openai ${stage.to} is installed`
        : `openai ${stage.to} was installed`,
    );
  } else io.out(`package.json is left as it is: ${given.install ? "this is no version" : "--no-install"}`);
  swapIn(io.root, changes);
  io.out(`${changes.length} files changed`);

  step(io, 8, "held against openai");
  rebuild(io.root);
  const { decided, left: differences } = await holdAgainst(io.root, made.model, stage.to);
  sayNotes(io, stage, "no exception is idle", decided);
  io.out(shortened(differences.length === 0 ? ["nothing differs"] : differences, "decisions.md"));
  const summary = summaryOf(io, stage);
  const decisions = [...stage.notes, "", ...differences, "", ...summary];
  writeFileSync(join(stage.folder, "decisions.md"), `${decisions.join("\n")}\n`);
  stage.end();
  const seconds = ((io.now() - started) / 1000).toFixed(1);
  io.out(
    `\n${summary.join("\n")}\nWhat was decided: ${BUMP_FOLDER}/decisions.md; all that is different: ${BUMP_FOLDER}/report.md (${seconds} s)`,
  );
  return verify(io, stage, made, before);
}

/**
 * What there was before against what is there now, and then all tests.
 *
 * @param before nothing where that is left out.
 */
function verify(io: CommandIO, stage: Stage, { model }: Generated, before: Before | undefined): number {
  if (before !== undefined) {
    step(io, 9, "what there was before");
    const lines = CHECKS.flatMap(({ name, run }) => [`# ${name}`, ...run(io.root, before)]);
    writeFileSync(join(stage.folder, "to-look-at.md"), `${lines.join("\n")}\n`);
    io.out(shortened(lines, "to-look-at.md"));
  }
  if (model.debts.some(({ language }) => language === "en")) {
    io.err(
      "\nEnglish sentences are missing, without which `npm test` fails: npm run spec:fill. Then: npm run generate && npm test",
    );
    return WAITING;
  }
  if (before === undefined) {
    io.out("\nNext: npm test");
    return 0;
  }
  step(io, 10, "tests");
  const { status } = spawnSync("npm", ["test"], {
    cwd: io.root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  return status === 0 ? 0 : 1;
}

/** Both sides with their overlays, as programs know them. */
function beforeThat(root: string, stage: Stage): Before {
  const { facts } = readInputs(modelPaths(root));
  return { facts, changes: compareSpecs(facts, readInputs(stage.inputs().paths).facts) };
}

function shortened(lines: readonly string[], file: string): string {
  const rest = lines.length - SHOWN;
  return [
    ...lines.slice(0, SHOWN),
    ...(rest > 0 ? [`… ${rest} more lines in ${BUMP_FOLDER}/${file}`] : []),
  ].join("\n");
}

/** The bump that waits, or a new one. */
async function stageOf(io: CommandIO, { from, restart }: BumpArguments): Promise<Stage> {
  const known = restart ? undefined : Stage.open(io.root);
  if (known !== undefined && known.from !== from) {
    throw new CodegenError({
      file: BUMP_FOLDER,
      message: `a bump to ${known.from} is under way`,
      fix: `go on with it: npm run spec:bump -- ${known.from}; or forget it: --restart`,
    });
  }
  if (known !== undefined) {
    known.checkBase();
    io.out(`Going on with the bump to openai ${known.to}`);
    return known;
  }
  const { version, text } = await readUpstream(io, from);
  return Stage.begin(io.root, { from, to: version, spec: text });
}

function reportDifferences(io: CommandIO, stage: Stage, old: SpecFacts): void {
  const { text, problem } = reportOn(io.root, old, readSpec(join(stage.folder, SPEC_FILE)));
  if (problem !== undefined) io.err(`warning: ${problem}`);
  writeFileSync(join(stage.folder, "report.md"), `${text}\n`);
  io.out(shortened(text.split("\n"), "report.md"));
}

/** Overlays first: the manifests are held against the tree that they make. */
function fitInputs(root: string, stage: Stage): string[] {
  const { paths } = stage.inputs();
  const before = documentOf(join(root, SPEC_FILE));
  const notes = fitOverlays(before, documentOf(join(stage.folder, SPEC_FILE)), paths.overlayPaths);
  const kept = keepSignatures(readInputs(modelPaths(root)).facts, stage);
  return [...notes, ...kept, ...fitManifests(readInputs(paths).facts, paths.manifestPaths, false)];
}

/** Inputs, what is generated, the changelog and the version of the Codex CLI; the lock, which vouches for all of it, last. */
function changesOf(
  root: string,
  stage: Stage,
  { files }: Generated,
  old: SpecFacts,
  codex: string | undefined,
): Change[] {
  const generated = planChanges(root, files);
  const inputs = planChanges(root, stage.files(), false);
  const lock = generated.filter(({ file }) => file.endsWith("spec.lock.json"));
  const others = generated.filter((change) => !lock.includes(change));
  const moved = codex === undefined ? undefined : codexVersionChange(root, codex);
  return [...inputs, ...others, ...changelogChange(root, stage, old), ...(moved ? [moved] : []), ...lock];
}

function changelogChange(root: string, stage: Stage, old: SpecFacts): Change[] {
  const path = join(root, CHANGELOG);
  if (!existsSync(path)) return [];
  const young = readSpec(join(stage.folder, SPEC_FILE));
  const changes = compareSpecs(old, young);
  if (changes.length === 0) return [];
  const [manifest] = readManifests(stage.inputs().paths.manifestPaths);
  const versions = { from: old.sdk.source.version, to: stage.to };
  const before = readFileSync(path, "utf8");
  const after = withChangelogLine(before, changelogLine(versions, changes, surfaceOf(young, manifest)));
  return before === after ? [] : [{ file: CHANGELOG, before, after }];
}

/** What somebody has decided, and what is left to somebody. */
function summaryOf(io: CommandIO, stage: Stage): string[] {
  const left = leftToSomebody(io.root);
  return [
    `Decided by a machine: ${stage.notes.length} lines above. Decided by somebody: ${stage.human}.`,
    `Human decisions: ${left.reduce((sum, { count }) => sum + count, 0)}`,
    ...left.map(({ count, what }) => `  ${count} ${what}`),
  ];
}

function sayNotes(io: CommandIO, stage: Stage, nothing: string, notes: readonly string[]): void {
  io.out(notes.length === 0 ? nothing : notes.map((note) => `  ${note}`).join("\n"));
  if (notes.length > 0) stage.decided(notes);
}

function step(io: CommandIO, number: number, name: string): void {
  io.out(`${number === 1 ? "" : "\n"}== ${number} of 10: ${name}`);
}

function waits(io: CommandIO, stage: Stage, what: string): number {
  io.err(`\n${what}`);
  io.err(
    `The bump waits in ${BUMP_FOLDER}, and nothing of the project has changed. Go on: npm run spec:bump -- ${stage.from}`,
  );
  return WAITING;
}

function isVersion(from: string): boolean {
  return /^\d+\.\d+\.\d+/.test(from) && !existsSync(resolve(from));
}

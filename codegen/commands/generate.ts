import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { EXTERNAL_FOLDER } from "../emit/naming.ts";
import { debtReport } from "../model/debt.ts";
import { CodegenError, throwProblems } from "../model/errors.ts";
import { withLineFeeds } from "../model/line-ends.ts";
import { loadModel, type ModelPaths } from "../model/load.ts";
import { sortedRecord } from "../model/order.ts";
import type { SdkModel } from "../model/types.ts";
import { dirtyFiles, driftReport, newerLock } from "../write/drift.ts";
import { format } from "../write/format.ts";
import {
  hash,
  hashGenerator,
  type KnownLock,
  LOCK_FILE,
  LOCK_VERSION,
  type Lock,
  readLock,
  toolVersions,
} from "../write/lock.ts";
import { type Change, planChanges } from "../write/plan.ts";
import { interruptedSwap, settleSwap, swapIn } from "../write/swap.ts";
import {
  type ExternalImport,
  externalImports,
  externalProblems,
  type UnwrittenType,
  unwrittenTypes,
} from "./external-types.ts";
import { type CommandIO, phase } from "./io.ts";
import { leftBesidesSentences } from "./left.ts";
import { emitAll, emitForProfile } from "./outputs.ts";
import { manifestFiles, modelPaths, overlayFiles, packageVersion, SPEC_FILE } from "./paths.ts";

interface GenerateArguments {
  readonly check: boolean;
  /** Folder that is written to; the project's own without it, and otherwise nothing of the project changes. */
  readonly out?: string | undefined;
  /** Paths of manifests besides those in the project's spec folder. */
  readonly manifests?: readonly string[] | undefined;
  /** One profile, of which the tables and pages are written and nothing else. */
  readonly profile?: string | undefined;
  /** Whether generated files that were changed by hand may be lost. */
  readonly overwrite?: boolean | undefined;
}

/** What a run reads, and the names that the lock has for it. */
export interface Inputs {
  readonly paths: ModelPaths;
  readonly hashed: readonly (readonly [name: string, path: string])[];
}

/** Everything that is generated, the lock as the last of it. */
export interface Generated {
  readonly model: SdkModel;
  readonly files: Map<string, string>;
  readonly lock: Lock;
}

/**
 * Writes everything that is generated, or with `check` says what would be written. Nothing is touched before all of it has
 * been made: a fault in an input leaves the files as they were.
 */
export async function generate(io: CommandIO, given: GenerateArguments): Promise<number> {
  const { check, out = io.root, manifests = [], profile } = given;
  const started = io.now();
  const settled = check ? undefined : settleSwap(out);
  if (settled !== undefined) io.err(settled);
  const inputs = projectInputs(io.root, manifests);
  const known = readLock(out);
  const { model, files, lock } =
    profile === undefined ? await makeAll(io, inputs) : await makeForProfile(io, inputs, { profile, known });
  const changes = planChanges(out, files, profile === undefined);
  if (model.debts.length > 0) io.err(debtReport(model.debts));
  for (const { count, what } of leftBesidesSentences(io.root)) io.err(`${count} ${what}`);
  const seconds = (): string => ((io.now() - started) / 1000).toFixed(1);
  if (check) {
    const interrupted = interruptedSwap(out);
    if (changes.length === 0 && interrupted === undefined) {
      io.out(`${files.size} generated files are up to date (${seconds()} s)`);
      return model.debts.some(({ language }) => language === "en") ? 1 : 0;
    }
    io.err(driftReport(changes, { known, fresh: lock, interrupted, command: "npm run generate" }));
    return 1;
  }
  refuseToOverwrite(changes, known, given.overwrite === true);
  await phase(io, "write", () => swapIn(out, changes));
  const deleted = changes.filter(({ after }) => after === undefined).length;
  const written = changes.length - deleted;
  io.out(`generated ${files.size} files in ${seconds()} s: ${written} changed, ${deleted} deleted`);
  return 0;
}

/** The project's own inputs, and manifests besides them. */
function projectInputs(root: string, manifests: readonly string[] = []): Inputs {
  return {
    paths: modelPaths(root, manifests),
    hashed: [
      ...[SPEC_FILE, ...overlayFiles(root), ...manifestFiles(root)].map(
        (file) => [file, join(root, file)] as const,
      ),
      ...manifests.map((path) => [basename(path), path] as const),
    ],
  };
}

/**
 * Makes everything, and writes nothing.
 *
 * @param owed takes the hand-written types that are not there; without it they are an error.
 */
export async function makeAll(
  io: CommandIO,
  { paths, hashed }: Inputs,
  owed?: (types: readonly UnwrittenType[]) => void,
): Promise<Generated> {
  const model = await phase(io, "model", () => loadModel(paths, packageVersion(io.root)), modelSize);
  const raw = await emitAll(model, io);
  const externals = externalImports(raw);
  if (owed === undefined) throwProblems(externalProblems(externals, model));
  else owed(unwrittenTypes(externals, model));
  const files = await phase(io, "format", () => format(raw));
  const lock = makeLock(hashed, model, files, externals);
  files.set(LOCK_FILE, textOf(lock));
  return { model, files, lock };
}

/** What one profile's manifest decides alone. The lock keeps what it knows of all else, its inputs among it. */
async function makeForProfile(
  io: CommandIO,
  { paths }: Inputs,
  { profile, known }: { readonly profile: string; readonly known: KnownLock },
): Promise<Generated> {
  if (known.state !== "read") {
    throw new CodegenError({
      file: LOCK_FILE,
      message: `is ${known.state}, so one profile alone cannot be written`,
      fix: "write everything: npm run generate",
    });
  }
  const model = await phase(io, "model", () => loadModel(paths, packageVersion(io.root)), modelSize);
  const raw = await emitForProfile(model, profile, io);
  const files = await phase(io, "format", () => format(raw));
  const outputs = { ...known.lock.outputs, ...hashesOf(files) };
  const lock = { ...known.lock, outputs: sortedRecord(outputs) };
  files.set(LOCK_FILE, textOf(lock));
  return { model, files, lock };
}

/**
 * Stops before somebody's work is lost.
 *
 * @throws {CodegenError} for generated files that were changed since they were written, and for a lock of a newer generator.
 */
export function refuseToOverwrite(changes: readonly Change[], known: KnownLock, overwrite: boolean): void {
  if (overwrite) return;
  const way = "or write over it: npm run generate -- --overwrite";
  if (known.state === "newer") {
    throw new CodegenError({
      file: LOCK_FILE,
      message: newerLock(known.version),
      fix: `take that generator (git pull, npm ci), ${way}`,
    });
  }
  throwProblems(
    dirtyFiles(changes, known).map((file) => ({
      file,
      message: "was changed since it was generated, and that would be lost",
      fix: `make the change in spec/ or codegen/ and put the file back (git checkout ${file}), ${way}`,
    })),
  );
}

function modelSize({ resources, components }: SdkModel): string {
  const methods = resources.reduce((count, resource) => count + resource.methods.length, 0);
  return `${resources.length} resources, ${methods} methods, ${components.length} types`;
}

function makeLock(
  hashed: Inputs["hashed"],
  model: SdkModel,
  files: ReadonlyMap<string, string>,
  externals: readonly ExternalImport[],
): Lock {
  const hashOf = (path: string): string => hash(withLineFeeds(readFileSync(path, "utf8")));
  return {
    version: LOCK_VERSION,
    source: model.source,
    inputs: sortedRecord({
      ...Object.fromEntries(hashed.map(([file, path]) => [file, hashOf(path)])),
      [EXTERNAL_FOLDER]: hash(externals.map(({ name, from }) => `${name} ${from}`).join("\n")),
    }),
    generator: hashGenerator(),
    tools: toolVersions(),
    outputs: sortedRecord(hashesOf(files)),
  };
}

function hashesOf(files: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries([...files].map(([file, text]) => [file, hash(text)]));
}

function textOf(lock: Lock): string {
  return `${JSON.stringify(lock, null, 2)}\n`;
}

import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { EXTERNAL_FOLDER } from "../emit/naming.ts";
import { debtReport } from "../model/debt.ts";
import { throwProblems } from "../model/errors.ts";
import { withLineFeeds } from "../model/line-ends.ts";
import { loadModel } from "../model/load.ts";
import { sortedRecord } from "../model/order.ts";
import type { SdkModel } from "../model/types.ts";
import { driftReport } from "../write/drift.ts";
import { format } from "../write/format.ts";
import { hash, hashGenerator, LOCK_FILE, type Lock, readLock } from "../write/lock.ts";
import { applyChanges, planChanges } from "../write/plan.ts";
import { type ExternalImport, externalImports, externalProblems } from "./external-types.ts";
import { type CommandIO, phase } from "./io.ts";
import { emitAll } from "./outputs.ts";
import { manifestFiles, modelPaths, overlayFiles, packageVersion, SPEC_FILE } from "./paths.ts";

interface GenerateArguments {
  readonly check: boolean;
  /** Folder that is written to; the project's own without it, and otherwise nothing of the project changes. */
  readonly out?: string | undefined;
  /** Paths of manifests besides those in the project's spec folder. */
  readonly manifests?: readonly string[] | undefined;
}

/**
 * Writes everything that is generated, or with `check` says what would be written. Nothing is touched before all of it has
 * been made: a fault in an input leaves the files as they were.
 */
export async function generate(
  io: CommandIO,
  { check, out = io.root, manifests = [] }: GenerateArguments,
): Promise<number> {
  const started = io.now();
  const { root } = io;
  const paths = modelPaths(root, manifests);
  const model = await phase(io, "model", () => loadModel(paths, packageVersion(root)), modelSize);
  const raw = await emitAll(model, io);
  const externals = externalImports(raw);
  throwProblems(externalProblems(externals, model));
  const files = await phase(io, "format", () => format(raw));
  const lock = makeLock(root, manifests, model, files, externals);
  files.set(LOCK_FILE, `${JSON.stringify(lock, null, 2)}\n`);
  const changes = planChanges(out, files);
  if (model.debts.length > 0) io.err(debtReport(model.debts));
  if (check) {
    const seconds = ((io.now() - started) / 1000).toFixed(1);
    if (changes.length === 0) {
      io.out(`${files.size} generated files are up to date (${seconds} s)`);
      return model.debts.some(({ language }) => language === "en") ? 1 : 0;
    }
    io.err(driftReport(changes, readLock(out), lock));
    return 1;
  }
  await phase(io, "write", () => applyChanges(out, changes));
  const deleted = changes.filter(({ after }) => after === undefined).length;
  const written = changes.length - deleted;
  const seconds = ((io.now() - started) / 1000).toFixed(1);
  io.out(`generated ${files.size} files in ${seconds} s: ${written} changed, ${deleted} deleted`);
  return 0;
}

function modelSize({ resources, components }: SdkModel): string {
  const methods = resources.reduce((count, resource) => count + resource.methods.length, 0);
  return `${resources.length} resources, ${methods} methods, ${components.length} types`;
}

function makeLock(
  root: string,
  manifests: readonly string[],
  model: SdkModel,
  files: ReadonlyMap<string, string>,
  externals: readonly ExternalImport[],
): Lock {
  const hashOf = (path: string): string => hash(withLineFeeds(readFileSync(path, "utf8")));
  const inputs = [
    ...[SPEC_FILE, ...overlayFiles(root), ...manifestFiles(root)].map(
      (file) => [file, join(root, file)] as const,
    ),
    ...manifests.map((path) => [basename(path), path] as const),
  ];
  return {
    version: 2,
    source: model.source,
    inputs: sortedRecord({
      ...Object.fromEntries(inputs.map(([file, path]) => [file, hashOf(path)])),
      [EXTERNAL_FOLDER]: hash(externals.map(({ name, from }) => `${name} ${from}`).join("\n")),
    }),
    generator: hashGenerator(),
    outputs: sortedRecord(Object.fromEntries([...files].map(([file, text]) => [file, hash(text)]))),
  };
}

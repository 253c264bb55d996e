import { readFileSync } from "node:fs";
import { join } from "node:path";
import { throwProblems } from "../model/errors.ts";
import { loadModel } from "../model/load.ts";
import { sortedRecord } from "../model/order.ts";
import type { SdkModel } from "../model/types.ts";
import { driftReport } from "../write/drift.ts";
import { format } from "../write/format.ts";
import { hash, hashGenerator, LOCK_FILE, type Lock, readLock } from "../write/lock.ts";
import { applyChanges, planChanges } from "../write/plan.ts";
import { externalProblems } from "./external-types.ts";
import { type CommandIO, phase } from "./io.ts";
import { emitAll } from "./outputs.ts";
import { MANIFEST_FILE, modelPaths, OVERLAY_FILE, packageVersion, SPEC_FILE } from "./paths.ts";

/**
 * Writes everything that is generated, or with `check` says what would be written. Nothing is touched before all of it has
 * been made: a fault in an input leaves the files as they were.
 */
export async function generate(io: CommandIO, { check }: { readonly check: boolean }): Promise<number> {
  const started = io.now();
  const { root } = io;
  const model = await phase(io, "model", () => loadModel(modelPaths(root), packageVersion(root)), modelSize);
  const raw = await emitAll(model, io);
  throwProblems(externalProblems(root, raw, model));
  const files = await phase(io, "format", () => format(raw));
  const lock = makeLock(root, model, files);
  files.set(LOCK_FILE, `${JSON.stringify(lock, null, 2)}\n`);
  const changes = planChanges(root, files);
  if (check) {
    const seconds = ((io.now() - started) / 1000).toFixed(1);
    if (changes.length === 0) {
      io.out(`${files.size} generated files are up to date (${seconds} s)`);
      return 0;
    }
    io.err(driftReport(changes, readLock(root), lock));
    return 1;
  }
  await phase(io, "write", () => applyChanges(root, changes));
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

function makeLock(root: string, model: SdkModel, files: ReadonlyMap<string, string>): Lock {
  const hashOf = (file: string): string => hash(readFileSync(join(root, file), "utf8"));
  return {
    version: 1,
    source: model.source,
    inputs: { spec: hashOf(SPEC_FILE), overlay: hashOf(OVERLAY_FILE), manifest: hashOf(MANIFEST_FILE) },
    generator: hashGenerator(),
    outputs: sortedRecord(Object.fromEntries([...files].map(([file, text]) => [file, hash(text)]))),
  };
}

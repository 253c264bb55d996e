import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Spec } from "../../../codegen/consumer/fields.ts";
import { emitTypesAndResources } from "../../../codegen/emit/resources.ts";
import { buildModel } from "../../../codegen/model/build.ts";
import { readFacts } from "../../../codegen/model/document.ts";
import { CodegenError } from "../../../codegen/model/errors.ts";
import { type Manifests, readManifests } from "../../../codegen/model/manifests.ts";
import { listMethods } from "../../../codegen/model/methods.ts";
import { resolveVerdicts } from "../../../codegen/model/verdicts.ts";

const EXTERNALS = {
  RequestOptions: "src/runtime/request-options.ts",
  ThingParams: "src/runtime/external/types.ts",
  ThingRunner: "src/runtime/external/types.ts",
};

/** A profile on which everything works, so that each change is felt. */
export function everythingWorks(): Manifests {
  const path = join(mkdtempSync(join(tmpdir(), "fuzz-")), "codex.manifest.yaml");
  writeFileSync(path, "version: 1\nprofile: codex\notherwise: http\nmethods: {}\n");
  return readManifests([path]);
}

/** The files that come of a spec; nothing where the generator refuses it. */
export function emitted(document: Spec, manifests: Manifests): Map<string, string> | undefined {
  try {
    const facts = readFacts(document, []);
    const verdicts = resolveVerdicts(listMethods(facts), manifests[0], manifests);
    const files = emitTypesAndResources(
      buildModel(facts, [verdicts], { externalFiles: EXTERNALS, debts: [] }),
    );
    const calls = [...files.values()].flatMap((text) =>
      [...text.matchAll(/\bops\.(\w+)/g)].map(([, name]) => name),
    );
    const operations = [...new Set(calls)].map((name) => `export declare const ${name}: unknown;`);
    return new Map([...files, ["src/generated/operations.ts", operations.join("\n")]]);
  } catch (error) {
    if (error instanceof CodegenError) return undefined;
    throw error;
  }
}

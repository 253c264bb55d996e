import { emitDocs } from "../emit/docs.ts";
import { allFiles, type Files } from "../emit/files.ts";
import { emitOpenapi } from "../emit/openapi.ts";
import { emitOperations } from "../emit/operations.ts";
import { emitParameters } from "../emit/parameters.ts";
import { emitParity } from "../emit/parity.ts";
import { emitProfileTypes } from "../emit/profile-types.ts";
import { emitTypesAndResources } from "../emit/resources.ts";
import { emitRoutes } from "../emit/routes.ts";
import { emitStubs } from "../emit/stubs.ts";
import { emitSupport } from "../emit/support.ts";
import { emitValidators } from "../emit/validators.ts";
import { manifestJsonSchema } from "../model/manifest-schema.ts";
import type { SdkModel } from "../model/types.ts";
import { type CommandIO, phase } from "./io.ts";

const MANIFEST_SCHEMA_FILE = "spec/manifest.schema.json";

/** Runs every emitter. */
export async function emitAll(model: SdkModel, io: CommandIO): Promise<Files> {
  const all: Files[] = [];
  const emitters: [name: string, emit: () => Files | Promise<Files>][] = [
    ["types and resources", () => emitTypesAndResources(model)],
    ["validators", () => emitValidators(model)],
    ["transport types", () => emitOpenapi(model)],
    [
      "tables",
      () =>
        allFiles(
          ...[emitOperations, emitProfileTypes, emitRoutes, emitStubs, emitParameters, emitSupport].map(
            (emit) => emit(model),
          ),
        ),
    ],
    ["parity types", () => emitParity(model)],
    ["docs", () => emitDocs(model)],
    ["manifest schema", () => new Map([[MANIFEST_SCHEMA_FILE, JSON.stringify(manifestJsonSchema())]])],
  ];
  for (const [name, emit] of emitters) {
    const files = await phase(io, name, emit, ({ size }) => `${size} ${size === 1 ? "file" : "files"}`);
    all.push(files);
  }
  return allFiles(...all);
}

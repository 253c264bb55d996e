import { emitDocs } from "../emit/docs.ts";
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

type Files = Map<string, string>;

const MANIFEST_SCHEMA_FILE = "spec/manifest.schema.json";

/** Runs every emitter. Two that write the same file would hide each other's work, so that is a fault. */
export async function emitAll(model: SdkModel, io: CommandIO): Promise<Files> {
  const all: Files = new Map();
  const emitters: [name: string, emit: () => Files | Promise<Files>][] = [
    ["types and resources", () => emitTypesAndResources(model)],
    ["validators", () => emitValidators(model)],
    ["transport types", () => emitOpenapi(model)],
    [
      "tables",
      () => merged(emitOperations, emitProfileTypes, emitRoutes, emitStubs, emitParameters, emitSupport),
    ],
    ["parity types", () => emitParity(model)],
    ["docs", () => emitDocs(model)],
    ["manifest schema", () => new Map([[MANIFEST_SCHEMA_FILE, JSON.stringify(manifestJsonSchema())]])],
  ];
  for (const [name, emit] of emitters) {
    const files = await phase(io, name, emit, ({ size }) => `${size} ${size === 1 ? "file" : "files"}`);
    for (const [file, text] of files) {
      if (all.has(file)) throw new Error(`two emitters write ${file}`);
      all.set(file, text);
    }
  }
  return all;

  function merged(...emit: ((model: SdkModel) => Files)[]): Files {
    return new Map(emit.flatMap((one) => [...one(model)]));
  }
}

import { emitDocs } from "../emit/docs.ts";
import { allFiles, type Files } from "../emit/files.ts";
import { GENERATED } from "../emit/naming.ts";
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
import { CodegenError } from "../model/errors.ts";
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
    ["tables", () => emitTables(model)],
    ["parity types", () => emitParity(model)],
    ["docs", () => emitDocs(model)],
    ["manifest schema", () => new Map([[MANIFEST_SCHEMA_FILE, JSON.stringify(manifestJsonSchema())]])],
  ];
  for (const [name, emit] of emitters) all.push(await phase(io, name, emit, countOf));
  return allFiles(...all);
}

/** What a profile's manifest decides alone: its tables, those that have a line for every profile, and the pages that show them. */
export async function emitForProfile(model: SdkModel, profile: string, io: CommandIO): Promise<Files> {
  const names = model.profiles.map(({ name }) => name);
  if (!names.includes(profile)) {
    throw new CodegenError({
      file: `spec/${profile}.manifest.yaml`,
      message: `there is no profile ${profile}`,
      fix: `name one of: ${names.join(", ")}`,
    });
  }
  const own = (file: string): boolean =>
    file.startsWith(`${GENERATED}/profiles/${profile}/`) || SHARED_TABLES.includes(file);
  const tables = await phase(io, "tables", () => emitTables(model), countOf);
  const docs = await phase(io, "docs", () => emitDocs(model), countOf);
  return allFiles(
    [...tables].filter(([file]) => own(file)),
    docs,
  );
}

/** Tables with a line for every profile. */
const SHARED_TABLES = [`${GENERATED}/routes.ts`, `${GENERATED}/support.ts`];

function emitTables(model: SdkModel): Files {
  const emitters = [emitOperations, emitProfileTypes, emitRoutes, emitStubs, emitParameters, emitSupport];
  return allFiles(...emitters.map((emit) => emit(model)));
}

function countOf({ size }: Files): string {
  return `${size} ${size === 1 ? "file" : "files"}`;
}

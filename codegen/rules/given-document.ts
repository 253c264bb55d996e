import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { CodegenError } from "../model/errors.ts";
import { isMap } from "../model/forms/pointer.ts";
import { placeOf } from "../model/places.ts";
import { prototypeKey } from "../model/prototype-keys.ts";
import { lineAt, lineOfText, readSource, type SourceText } from "../model/source.ts";
import { YamlSource } from "../model/yaml-source.ts";

/** A document as it stands in its file. */
export interface GivenDocument {
  readonly document: Record<string, unknown>;
  readonly source: SourceText;
}

/**
 * The file that is meant: a path, or the path of a file in an installed package (`@octokit/openapi/generated/api.github.com.json`).
 *
 * @throws {CodegenError} where there is neither.
 */
export function documentPath(given: string, folder: string): string {
  const path = resolve(folder, given);
  if (existsSync(path)) return path;
  for (let from = resolve(folder); ; from = dirname(from)) {
    const installed = join(from, "node_modules", given);
    if (existsSync(installed)) return installed;
    if (from === dirname(from)) break;
  }
  throw new CodegenError({
    file: given,
    message: "is neither a file nor one of an installed package",
    fix: "a path, or a package and a path in it: @scope/package/openapi.json",
  });
}

/** @throws {CodegenError} for what is neither JSON nor YAML, and for what is no OpenAPI 3.0 or 3.1. */
export function readGiven(path: string): GivenDocument {
  const { name, text } = readSource(path);
  // Some tools put a mark of the byte order in front.
  const source = { name, text: text.replace(/^\uFEFF/, "") };
  const { value, at } = /\.ya?ml$/i.test(path) ? readYaml(source) : readJson(source);
  if (!isMap(value)) {
    throw new CodegenError({
      file: source.name,
      line: 1,
      message: "is no OpenAPI document",
      fix: "a map with `openapi` and `paths`",
    });
  }
  const { openapi, swagger, paths } = value;
  if (typeof openapi !== "string" || !/^3\.[01]\.\d+/.test(openapi)) {
    const said = openapi ?? swagger;
    throw new CodegenError({
      file: source.name,
      line: lineOfText(source, "openapi") ?? lineOfText(source, "swagger") ?? 1,
      message: `must be OpenAPI 3.0 or 3.1, but says ${said === undefined ? "nothing" : JSON.stringify(said)}`,
      fix:
        swagger === undefined
          ? "openapi: 3.1.0"
          : "bring it to OpenAPI 3 before, with a converter such as `swagger2openapi`",
    });
  }
  if (!isMap(paths)) {
    throw new CodegenError({
      file: source.name,
      line: lineOfText(source, "paths") ?? 1,
      message: "has no `paths`, so there is nothing to generate",
      fix: "a map from paths to operations",
    });
  }
  return { document: { ...value }, source: at };
}

function readYaml(source: SourceText): { value: unknown; at: SourceText } {
  const yaml = new YamlSource(source);
  return { value: yaml.value, at: yaml };
}

function readJson(source: SourceText): { value: unknown; at: SourceText } {
  const { name, text } = source;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    const position = /position (\d+)/.exec(message)?.[1];
    throw new CodegenError({
      file: name,
      line: position === undefined ? 1 : lineAt(text, Number(position)),
      message: `is no JSON: ${message}`,
      fix: "a file that is YAML has to be called so: .yaml",
    });
  }
  const named = prototypeKey(value, (path) => placeOf([source], path, "__proto__"));
  if (named !== undefined) throw new CodegenError(named);
  return { value, at: source };
}

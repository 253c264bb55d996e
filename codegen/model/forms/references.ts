import { CodegenError } from "../errors.ts";
import { mapOf } from "../order.ts";
import { type DocumentPath, pathText, placeOf } from "../places.ts";
import { VERBS } from "../sdk-facts.ts";
import type { SourceText } from "../source.ts";
import { isMap, type Loose, pointerSteps, valueAt } from "./pointer.ts";

/** Where a value of the result stands in the document: below a reference that is somewhere else. */
interface Resolved {
  readonly value: unknown;
  readonly path: DocumentPath;
}

/** Parts of an operation of which nothing is generated. They may refer to what is not there. */
const UNUSED = new Set(["callbacks", "links", "examples", "example"]);

/** What of a path describes requests and answers. No method is made of some of these verbs, and their schemas are judged all the same. */
const OF_PATH = new Set<string>(["parameters", ...VERBS, "head", "options", "trace"]);

/** Follows references to what is no schema: responses, bodies, parameters, headers, and whole paths. */
export class References {
  readonly #document: Loose;
  readonly #sources: readonly SourceText[];

  constructor(document: Loose, sources: readonly SourceText[]) {
    this.#document = document;
    this.#sources = sources;
  }

  /**
   * What stands at a path, or what it refers to. Words beside a reference (`description`, `summary`) count more than those there.
   *
   * @throws {CodegenError} for a reference to nothing, to another file, or in a circle.
   */
  resolved(value: unknown, path: DocumentPath): Resolved {
    let found: Resolved = { value, path };
    let beside: Loose = {};
    const seen = new Set<string>();
    while (isMap(found.value) && typeof found.value["$ref"] === "string") {
      const { $ref, ...words } = found.value as Loose & { readonly $ref: string };
      const at = [...found.path, "$ref"];
      if (seen.has($ref)) throw this.refused(at, $ref, "refers to itself", "write out what it stands for");
      seen.add($ref);
      const steps = pointerSteps($ref);
      if (steps === undefined) {
        const way = "bring all files into one document before, with a bundler such as `redocly bundle`";
        throw this.refused(at, $ref, `refers to "${$ref}", which is not in this document`, way);
      }
      const target = valueAt(this.#document, steps);
      if (target === undefined) {
        const way = "correct the reference, or write out here what it stands for";
        throw this.refused(at, $ref, `refers to ${$ref}, which is not there`, way);
      }
      beside = { ...words, ...beside };
      found = { value: target, path: steps };
    }
    if (!isMap(found.value) || Object.keys(beside).length === 0) return found;
    return { value: mapOf(Object.entries({ ...found.value, ...beside })), path: found.path };
  }

  refused(path: DocumentPath, value: unknown, message: string, fix: string): CodegenError {
    return new CodegenError({
      ...placeOf(this.#sources, path, value),
      message: `${pathText(path)} ${message}`,
      fix,
    });
  }
}

/** Writes a schema that stands at a path of the document. */
type WriteSchema = (schema: unknown, path: DocumentPath) => unknown;

/** The document's paths with every reference but those to schemas replaced by what it refers to. */
export function plainPaths(document: Loose, references: References, schema: WriteSchema): unknown {
  const { paths } = document;
  if (!isMap(paths)) return paths;

  const visit = (given: unknown, place: DocumentPath): unknown => {
    const { value, path } = references.resolved(given, place);
    if (Array.isArray(value)) return value.map((each, at) => visit(each, [...path, at]));
    if (!isMap(value)) return value;
    return mapOf(
      Object.entries(value)
        .filter(([key]) => !UNUSED.has(key))
        .map(([key, each]) => [
          key,
          key === "schema" ? schema(each, [...path, key]) : below(key, each, path),
        ]),
    );
  };
  const below = (key: string, each: unknown, path: DocumentPath): unknown =>
    key.startsWith("x-") ? each : visit(each, [...path, key]);

  return mapOf(
    Object.entries(paths).map(([template, given]) => {
      const { value: item, path } = references.resolved(given, ["paths", template]);
      if (!isMap(item)) return [template, item];
      const entries = Object.entries(item).map(([key, each]): [string, unknown] => [
        key,
        OF_PATH.has(key) ? visit(each, [...path, key]) : each,
      ]);
      return [template, mapOf(entries)];
    }),
  );
}

import { mapOf } from "../order.ts";
import type { DocumentPath } from "../places.ts";
import type { SourceText } from "../source.ts";
import { NamedBelow } from "./below.ts";
import { isMap, type Loose, pointerSteps, valueAt } from "./pointer.ts";
import { plainPaths, References } from "./references.ts";
import { plainSchema } from "./schema.ts";

const PREFIX = "#/components/schemas/";

/**
 * A document with one form for everything that OpenAPI can say in several: references lead to schemas with a name and to nothing
 * else, and schemas are in the forms that the emitters know. What is so already stays as it is.
 *
 * @throws {CodegenError} for references that lead nowhere.
 */
export function plainDocument(document: Loose, sources: readonly SourceText[]): Record<string, unknown> {
  const components = isMap(document["components"]) ? document["components"] : {};
  const schemas = isMap(components["schemas"]) ? components["schemas"] : {};
  const references = new References(document, sources);
  const below = new NamedBelow(document, schemas);
  const inside = new Set<string>();

  const write = (schema: unknown, path: DocumentPath): unknown => {
    const name = below.nameAt(path);
    return name === undefined ? own(schema, path) : { $ref: PREFIX + name };
  };
  const own = (schema: unknown, path: DocumentPath): unknown => {
    const plain = plainSchema(schema, path, write);
    return isMap(plain) && typeof plain["$ref"] === "string" ? referring(plain, plain["$ref"], path) : plain;
  };
  /** Of a reference: to a schema with a name as it is, to one below such a schema by its new name, to any other place what is there. */
  const referring = (schema: Loose, ref: string, path: DocumentPath): unknown => {
    const steps = pointerSteps(ref);
    if (steps === undefined) return schema;
    if (steps.length === 3 && ref.startsWith(PREFIX)) return { ...schema, $ref: PREFIX + steps[2] };
    const name = below.nameAt(steps);
    if (name !== undefined) return { ...schema, $ref: PREFIX + name };
    const target = valueAt(document, steps);
    if (target === undefined) return schema;
    if (inside.has(ref)) {
      const way = `give it a name in components.schemas, and refer to it by that`;
      throw references.refused([...path, "$ref"], ref, "refers to a schema that holds it", way);
    }
    inside.add(ref);
    const { $ref: _, ...beside } = schema;
    const found = own(target, steps);
    inside.delete(ref);
    return Object.keys(beside).length === 0 || !isMap(found) ? found : { ...beside, allOf: [found] };
  };

  const entries = Object.entries(schemas).map(([name, schema]): [string, unknown] => [
    name,
    own(schema, ["components", "schemas", name]),
  ]);
  const named = [...below.all()].map(({ name, path }): [string, unknown] => [
    name,
    own(valueAt(document, path), path),
  ]);
  const paths = plainPaths(document, references, write);
  return {
    ...document,
    ...("paths" in document ? { paths } : {}),
    ...("components" in document
      ? { components: { ...components, schemas: mapOf([...entries, ...named]) } }
      : {}),
  };
}

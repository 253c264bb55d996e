import { refKey } from "./components.ts";
import type { Schema } from "./types.ts";

/** A property that callers meet, and the component in which it stands. */
export interface Field {
  /** Key of the component: `files.FileObject`. */
  readonly component: string;
  /** From the component's schema to the property's: `["properties", "id"]`. */
  readonly path: readonly (string | number)[];
  readonly name: string;
  readonly schema: Schema;
}

type Schemas = Readonly<Record<string, Schema>>;
type Visit = (schema: Schema, path: Field["path"]) => void;

const LISTS = ["allOf", "anyOf", "oneOf", "prefixItems"] as const;
const PARTS = ["items", "additionalProperties", "not"] as const;

/** Every property that can be reached from some components, each once, component by component in order of first sight. */
export function fieldsOf(schemas: Schemas, roots: Iterable<string>): Field[] {
  const fields: Field[] = [];
  for (const component of reachable(schemas, roots)) {
    const visit: Visit = (schema, path) => {
      for (const [name, property] of Object.entries(schema.properties ?? {})) {
        const own = [...path, "properties", name];
        fields.push({ component, path: own, name, schema: property });
        visit(property, own);
      }
      for (const [part, at] of partsOf(schema)) visit(part, [...path, ...at]);
    };
    visit(schemas[component] ?? {}, []);
  }
  return fields;
}

/** The components themselves and all that they refer to. */
function reachable(schemas: Schemas, roots: Iterable<string>): Set<string> {
  const found = new Set<string>();
  const visit = (key: string): void => {
    if (found.has(key) || schemas[key] === undefined) return;
    found.add(key);
    for (const each of referencesOf(schemas[key])) visit(each);
  };
  for (const root of roots) visit(root);
  return found;
}

/** Keys of the components that a schema refers to, wherever in it. */
export function referencesOf(schema: Schema): string[] {
  return [
    ...(schema.$ref === undefined ? [] : [refKey(schema.$ref)]),
    ...Object.values(schema.properties ?? {}).flatMap(referencesOf),
    ...partsOf(schema).flatMap(([part]) => referencesOf(part)),
  ];
}

/** What a schema is made of besides its properties, and where in it that stands. */
function partsOf(schema: Schema): [part: Schema, at: readonly (string | number)[]][] {
  return [
    ...LISTS.flatMap((key) =>
      (schema[key] ?? []).map((part, position): [Schema, (string | number)[]] => [part, [key, position]]),
    ),
    ...PARTS.flatMap((key): [Schema, string[]][] => {
      const part = schema[key];
      return typeof part === "object" ? [[part, [key]]] : [];
    }),
  ];
}

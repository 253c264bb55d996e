import { refKey } from "./components.ts";
import type { Schema } from "./types.ts";

/** A schema in which properties stand: a component, or an answer that has no name. */
export interface Owner {
  /** Key of the component (`files.FileObject`), or the method that answers so. */
  readonly name: string;
  /** JSONPath of the schema, for an overlay. */
  readonly target: string;
  readonly schema: Schema;
}

/** A property that callers meet. */
export interface Field {
  readonly owner: Owner;
  /** From the owner's schema to the property's: `["properties", "id"]`. */
  readonly path: readonly (string | number)[];
  readonly name: string;
  readonly schema: Schema;
}

type Schemas = Readonly<Record<string, Schema>>;

const LISTS = ["allOf", "anyOf", "oneOf", "prefixItems"] as const;
const PARTS = ["items", "additionalProperties", "not"] as const;

/** Every property of some schemas and of all components that they refer to, each once, in order of first sight. */
export function fieldsOf(schemas: Schemas, roots: Iterable<Owner>): Field[] {
  return [...reachable(schemas, roots)].flatMap(ownFields);
}

export function componentOwner(name: string, schemas: Schemas): Owner {
  return { name, target: `$.components.schemas['${name}']`, schema: schemas[name] ?? {} };
}

function ownFields(owner: Owner): Field[] {
  const fields: Field[] = [];
  const visit = (schema: Schema, path: Field["path"]): void => {
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      const own = [...path, "properties", name];
      fields.push({ owner, path: own, name, schema: property });
      visit(property, own);
    }
    for (const [part, at] of partsOf(schema)) visit(part, [...path, ...at]);
  };
  visit(owner.schema, []);
  return fields;
}

function reachable(schemas: Schemas, roots: Iterable<Owner>): Iterable<Owner> {
  const found = new Map<string, Owner>();
  const visit = (owner: Owner): void => {
    if (found.has(owner.target)) return;
    found.set(owner.target, owner);
    for (const key of referencesOf(owner.schema)) {
      if (Object.hasOwn(schemas, key)) visit(componentOwner(key, schemas));
    }
  };
  for (const root of roots) visit(root);
  return found.values();
}

/** By schema: the pages ask for the same components resource by resource. */
const references = new WeakMap<Schema, readonly string[]>();

/** Keys of the components that a schema refers to, wherever in it. */
function referencesOf(schema: Schema): readonly string[] {
  const known = references.get(schema);
  if (known !== undefined) return known;
  const found = [
    ...(schema.$ref === undefined ? [] : [refKey(schema.$ref)]),
    ...Object.values(schema.properties ?? {}).flatMap(referencesOf),
    ...partsOf(schema).flatMap(([part]) => referencesOf(part)),
  ];
  references.set(schema, found);
  return found;
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

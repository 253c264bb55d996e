import { entriesOf, fieldsOf, listOf, type Spec } from "../../../codegen/consumer/fields.ts";
import type { Chance } from "../../chaos/chance.ts";

/** A schema in the document, and how it is put in its place anew. */
export interface Place {
  readonly schema: Spec;
  readonly name: string;
  set(schema: unknown): void;
}

/** A property of an object, and the object. */
export interface Property extends Place {
  readonly owner: Spec;
  readonly key: string;
}

export const schemasOf = (document: Spec): Spec => fieldsOf(fieldsOf(document["components"])["schemas"]);
export const sdkOf = (document: Spec): Spec => fieldsOf(document["x-sdk"]);
export const ref = (key: string): Spec => ({ $ref: `#/components/schemas/${key}` });

/** Every schema below the components and the answers that no component is, whole components first. */
export function placesOf(document: Spec): Place[] {
  const schemas = schemasOf(document);
  const found: Place[] = [];
  const visit = (place: Place): void => {
    found.push(place);
    const { schema, name } = place;
    for (const [key, each] of entriesOf(schema["properties"])) {
      visit(
        place_(fieldsOf(each), `${name}.${key}`, (value) =>
          Reflect.set(Object(schema["properties"]), key, value),
        ),
      );
    }
    for (const union of ["anyOf", "oneOf"]) {
      listOf(schema[union]).forEach((each, at) => {
        visit(
          place_(fieldsOf(each), `${name}|${at}`, (value) => Reflect.set(Object(schema[union]), at, value)),
        );
      });
    }
    for (const part of ["items", "additionalProperties"]) {
      const each = schema[part];
      if (typeof each !== "object") continue;
      visit(place_(fieldsOf(each), `${name}[]`, (value) => Reflect.set(schema, part, value)));
    }
  };
  for (const [key, schema] of Object.entries(schemas)) {
    visit(place_(fieldsOf(schema), key, (value) => Reflect.set(schemas, key, value)));
  }
  for (const { operation, id } of operationsOf(document)) {
    for (const [, answer] of entriesOf(operation["responses"])) {
      const media = fieldsOf(fieldsOf(fieldsOf(answer)["content"])["application/json"]);
      const { schema } = media;
      if (fieldsOf(schema)["properties"] !== undefined)
        visit(place_(fieldsOf(schema), `answer of ${id}`, (value) => Reflect.set(media, "schema", value)));
    }
  }
  return found;
}

function place_(schema: Spec, name: string, set: (schema: unknown) => unknown): Place {
  return { schema, name, set: (value) => void set(value) };
}

export function propertiesOf(document: Spec): Property[] {
  return placesOf(document).flatMap(({ schema: owner, name }) =>
    entriesOf(owner["properties"]).map(([key, each]) => ({
      ...place_(fieldsOf(each), `${name}.${key}`, (value) =>
        Reflect.set(Object(owner["properties"]), key, value),
      ),
      owner,
      key,
    })),
  );
}

interface Operation {
  readonly path: string;
  readonly verb: string;
  readonly id: string;
  readonly operation: Spec;
  readonly sdk: Spec;
  readonly args: Spec[];
}

export function operationsOf(document: Spec): Operation[] {
  return entriesOf(document["paths"]).flatMap(([path, item]) =>
    entriesOf(item).map(([verb, value]) => {
      const operation = fieldsOf(value);
      const sdk = fieldsOf(operation["x-sdk"]);
      return {
        path,
        verb,
        id: String(operation["operationId"]),
        operation,
        sdk,
        args: listOf(sdk["args"]).map(fieldsOf),
      };
    }),
  );
}

/** One of those that fit; nothing where none does. */
export function some<T>(
  chance: Chance,
  list: readonly T[],
  fits: (each: T) => boolean = () => true,
): T | undefined {
  const found = list.filter(fits);
  return found.length === 0 ? undefined : chance.oneOf(found);
}

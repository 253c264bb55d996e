import { componentOwner, type Field, fieldsOf, type Owner } from "./fields.ts";
import { answerTypes, paramsTypes } from "./method-types.ts";
import type { Component, Method, Schema } from "./types.ts";

type Schemas = Readonly<Record<string, Schema>>;

export function schemasOf(components: readonly Component[]): Schemas {
  return Object.fromEntries(components.map(({ key, schema }) => [key, schema]));
}

/** Every field that some methods give: of answers, of items of pages, of events of streams. */
export function answerFields(methods: readonly Method[], schemas: Schemas): Field[] {
  return fieldsOf(
    schemas,
    methods.flatMap((method): Owner[] => {
      const { components, inline } = answerTypes(method, schemas);
      const named = components.map((key) => componentOwner(key, schemas));
      return inline === undefined || method.kind === "helper"
        ? named
        : [...named, inlineOwner(method.id, `$.paths['${method.path}'].${method.verb}`, inline)];
    }),
  );
}

/** Every field that some methods take, those of what their params hold among them. */
export function paramsFields(methods: readonly Method[], schemas: Schemas): Field[] {
  return fieldsOf(
    schemas,
    methods.flatMap((method) =>
      method.kind === "helper" ? [] : paramsTypes(method, schemas).map((key) => componentOwner(key, schemas)),
    ),
  );
}

/** An answer that only refers to a component has no fields of its own: those are the component's. */
function inlineOwner(name: string, operation: string, schema: Schema): Owner {
  return { name, target: `${operation}.responses[*].content[*].schema`, schema };
}

/** Methods that do something on the default profile, alias accessors left out. */
export function workingMethods(
  resources: readonly { aliasOf?: string; methods: readonly Method[] }[],
): Method[] {
  return resources
    .filter(({ aliasOf }) => aliasOf === undefined)
    .flatMap(({ methods }) => methods)
    .filter(({ effective }) => effective.route !== "unsupported");
}

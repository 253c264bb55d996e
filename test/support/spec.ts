import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export interface Schema {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  format?: string;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  propertyNames?: Schema;
  required?: string[];
  items?: Schema;
}

export interface SpecOperation {
  operationId: string;
  parameters?: { name: string; in: string; required?: boolean; schema: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: { "200": { content?: Record<string, { schema: Schema }> } };
  "x-sdk": {
    accessor: string;
    method: string;
    args: { name: string; in: string; param?: string; type?: string }[];
    page?: { class: string };
    stream?: { on: string };
    multipart?: true | "maybe";
    binary?: true;
    beta?: string;
    result?: unknown;
  };
}

interface Spec {
  paths: Record<string, Record<string, SpecOperation>>;
  components: { schemas: Record<string, Schema> };
}

export function readSpec(): Spec {
  return JSON.parse(readFileSync(fileURLToPath(new URL("../../spec/openapi.json", import.meta.url)), "utf8"));
}

export function operationsOf(spec: Spec): { path: string; verb: string; operation: SpecOperation }[] {
  return Object.entries(spec.paths).flatMap(([path, verbs]) =>
    Object.entries(verbs).map(([verb, operation]) => ({ path, verb, operation })),
  );
}

/** A small value that a schema accepts: required properties only, the first alternative that is not null. */
export function sample(spec: Spec, schema: Schema, depth = 0): unknown {
  if (depth > 12) return {};
  if (schema.$ref)
    return sample(
      spec,
      spec.components.schemas[schema.$ref.split("/").at(-1) as string] as Schema,
      depth + 1,
    );
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return sample(spec, choices.find(({ type }) => type !== "null") as Schema, depth + 1);
  if (schema.allOf)
    return Object.assign({}, ...schema.allOf.map((part) => sample(spec, part, depth + 1) as object));
  const type = Array.isArray(schema.type) ? schema.type.find((one) => one !== "null") : schema.type;
  switch (type) {
    case "string":
      return schema.format === "binary" ? new File(["x"], "x.txt") : "text";
    case "number":
    case "integer":
      return 1;
    case "boolean":
      return true;
    case "array":
      return [sample(spec, schema.items ?? {}, depth + 1)];
    case "object":
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [
          name,
          sample(spec, schema.properties?.[name] ?? {}, depth + 1),
        ]),
      );
    default:
      return {};
  }
}

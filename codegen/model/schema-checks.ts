import { circles, type PlacedReference } from "./circle-checks.ts";
import type { Problem } from "./errors.ts";
import { isMap, type Loose } from "./forms/pointer.ts";
import { type DocumentPath, pathText, placeOf } from "./places.ts";
import type { SourceText } from "./source.ts";
import { isTypeSource } from "./type-source.ts";

/** What is wrong at a place, and the value that it is wrong with. */
interface Complaint {
  readonly path: DocumentPath;
  readonly value: unknown;
  readonly message: string;
  readonly fix: string;
}

const NUMBERS = [
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength"],
  ...["minItems", "maxItems", "minProperties", "maxProperties"],
];
const TYPES = new Set(["string", "integer", "number", "boolean", "null", "array", "object"]);
const LISTS = ["allOf", "anyOf", "oneOf", "prefixItems"];
const SINGLE = ["items", "not", "additionalProperties"];
const PREFIX = "#/components/schemas/";

/**
 * Schemas of which the generator would make something that does not hold, or nothing: each is named with its line. Bounds and
 * texts of types become code as they are, so that nothing else may stand in their place.
 */
export function schemaFormProblems({
  document,
  schemas,
  sources,
}: {
  readonly document: Loose;
  readonly schemas: Loose;
  readonly sources: readonly SourceText[];
}): Problem[] {
  const found = [
    ...Object.entries(schemas).flatMap(([key, schema]) => [
      ...schemaComplaints(schema, ["components", "schemas", key], schemas),
    ]),
    ...operationComplaints(document["paths"], ["paths"], schemas),
    ...circles(schemas).map(circular),
  ];
  return found.map((each) => problem(each, sources));
}

/** References to responses, bodies and parameters: nothing follows them, and an operation would lack what they stand for. */
export function referenceProblems(paths: unknown, sources: readonly SourceText[]): Problem[] {
  return [...referenceComplaints(paths, ["paths"])].map((each) => problem(each, sources));
}

function circular({ ref, path }: PlacedReference): Complaint {
  const message = `refers to ${ref}, which is made of this schema itself`;
  return {
    path,
    value: ref,
    message,
    fix: "refer to it in a property or in items, or take the reference out",
  };
}

function problem({ path, value, message, fix }: Complaint, sources: readonly SourceText[]): Problem {
  return { ...placeOf(sources, path, value), message: `${pathText(path)} ${message}`, fix };
}

function* referenceComplaints(value: unknown, path: DocumentPath): Generator<Complaint> {
  if (Array.isArray(value)) {
    for (const [at, each] of value.entries()) yield* referenceComplaints(each, [...path, at]);
  }
  if (!isMap(value)) return;
  const { $ref } = value;
  if (typeof $ref === "string") {
    const message = `refers to ${$ref}, and only references to schemas are followed`;
    yield* complaint([...path, "$ref"], $ref, message, "write out here what it refers to");
  }
  for (const [key, each] of Object.entries(value)) {
    if (key !== "schema" && !key.startsWith("x-")) yield* referenceComplaints(each, [...path, key]);
  }
}

/** In an operation: schemas wherever there are some. */
function* operationComplaints(value: unknown, path: DocumentPath, schemas: object): Generator<Complaint> {
  if (Array.isArray(value)) {
    for (const [at, each] of value.entries()) yield* operationComplaints(each, [...path, at], schemas);
  }
  if (!isMap(value)) return;
  for (const [key, each] of Object.entries(value)) {
    if (key === "schema") yield* schemaComplaints(each, [...path, key], schemas);
    else if (!key.startsWith("x-")) yield* operationComplaints(each, [...path, key], schemas);
  }
}

function* schemaComplaints(schema: unknown, path: DocumentPath, schemas: object): Generator<Complaint> {
  if (!isMap(schema)) {
    yield {
      path,
      value: schema,
      message: `is ${JSON.stringify(schema)}, which is no schema`,
      fix: "a schema in braces",
    };
    return;
  }
  yield* ownComplaints(schema, path, schemas);
  for (const key of SINGLE) {
    const below = schema[key];
    const isSwitch = key === "additionalProperties" && typeof below === "boolean";
    if (below !== undefined && !isSwitch) yield* schemaComplaints(below, [...path, key], schemas);
  }
  for (const key of LISTS) {
    const members: unknown = schema[key];
    if (members === undefined) continue;
    const isEmpty = Array.isArray(members) && members.length === 0 && key !== "prefixItems";
    if (!Array.isArray(members) || isEmpty) {
      yield* complaint([...path, key], members, "is no list of schemas", "list one, or leave it out");
    } else {
      for (const [at, each] of members.entries()) yield* schemaComplaints(each, [...path, key, at], schemas);
    }
  }
  const { properties } = schema;
  if (properties === undefined) return;
  if (isMap(properties)) {
    for (const [name, each] of Object.entries(properties)) {
      yield* schemaComplaints(each, [...path, "properties", name], schemas);
    }
  } else yield* complaint([...path, "properties"], properties, "is no map of schemas", "name each property");
}

/** What a schema says without those in it. */
function* ownComplaints(schema: Loose, path: DocumentPath, schemas: object): Generator<Complaint> {
  const say = (key: string, message: string, fix: string): Generator<Complaint> =>
    complaint([...path, key], schema[key], message, fix);
  for (const key of NUMBERS) {
    if (key in schema && !Number.isFinite(schema[key])) yield* say(key, "is no number", "a number");
  }
  const { $ref, type, required, description, enum: values } = schema;
  if ($ref !== undefined) {
    const key = typeof $ref === "string" && $ref.startsWith(PREFIX) ? $ref.slice(PREFIX.length) : undefined;
    if (key === undefined || !Object.hasOwn(schemas, key)) {
      const fix = `a schema of components.schemas as a whole: ${PREFIX}files.FileObject`;
      yield* say("$ref", `refers to ${JSON.stringify($ref)}, which is no schema with a name`, fix);
    }
  }
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  if (type !== undefined && (types.length === 0 || !types.every((one) => TYPES.has(String(one))))) {
    yield* say("type", `is ${JSON.stringify(type)}`, `one of ${[...TYPES].join(", ")}, or a list of them`);
  }
  if (values !== undefined && (!Array.isArray(values) || values.length === 0)) {
    yield* say("enum", "lists no values, so nothing could be given", "list the values, or leave it out");
  }
  if (required !== undefined && !(Array.isArray(required) && required.every(isText))) {
    yield* say("required", "is no list of names", "a list of names");
  }
  if (description !== undefined && !isText(description)) yield* say("description", "is no text", "a text");
  const own = schema["x-sdk-type"];
  if (own !== undefined && !(isText(own) && isTypeSource(own))) {
    const allowed = "one TypeScript type without comments, escapes and templates";
    yield* say("x-sdk-type", `is ${JSON.stringify(own)}, which is no type`, allowed);
  }
}

function* complaint(path: DocumentPath, value: unknown, message: string, fix: string): Generator<Complaint> {
  yield { path, value, message, fix };
}

const isText = (value: unknown): value is string => typeof value === "string";

/**
 * Holds answers against what the spec says of them. Types of answers leave out what is null over the wire, so what they may
 * lack may be null; and where a method's own object is concerned (not what is nested in it), nothing may be missing.
 */
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { operationsOf, readSpec, type Schema, type SpecOperation } from "./spec.ts";

/** Of an object of the service: what it has besides what the spec knows, and what of the spec it has only at times. */
export interface Sent {
  readonly besides?: Readonly<Record<string, Schema>>;
  readonly atTimes?: readonly string[];
  /** It may have anything besides, where nothing else may. */
  readonly open?: true;
}

/** What the types say is there and no server sends: events are handed on as they come. */
const NOT_ON_THE_WIRE: Readonly<Record<string, readonly string[]>> = {
  "responses.Response": ["output_text"],
  "responses.ResponseFunctionCallArgumentsDoneEvent": ["name"],
};

type Check = (value: unknown) => string[];

interface AnswerSchemas {
  /** For the answer of a method, and one event of its stream. @throws for a method that the spec gives none. */
  check(method: string, instead?: Schema): Check;
  checkEvent(method: string): Check;
  /** For the body of an error, whatever the method. */
  readonly checkError: Check;
}

/** @param closed Whether a method's own object may have nothing that is in neither the spec nor `sent`. */
export function answerSchemas(
  sent: Readonly<Record<string, Sent>>,
  { closed = false }: { closed?: boolean } = {},
): AnswerSchemas {
  const spec = readSpec();
  for (const schema of Object.values(spec.components.schemas)) allowNull(schema);
  for (const [name, missing] of Object.entries(NOT_ON_THE_WIRE)) {
    const schema = spec.components.schemas[name];
    if (schema?.required) schema.required = schema.required.filter((each) => !missing.includes(each));
  }
  const operations = new Map<string, SpecOperation>(
    operationsOf(spec).map(({ operation }) => {
      const { accessor, method } = operation["x-sdk"];
      return [`${accessor}.${method}`, operation];
    }),
  );
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema({ components: spec.components }, "spec");

  const named = (ref: string): Schema => {
    const found = spec.components.schemas[ref.slice("#/components/schemas/".length)];
    if (!found) throw new Error(`The spec has no ${ref}.`);
    return found;
  };
  /** With every property required. */
  const whole = (schema: Schema): Schema => {
    const { $ref, properties, items } = schema;
    if ($ref !== undefined) {
      const name = $ref.slice("#/components/schemas/".length);
      const component = named($ref);
      const { besides = {}, atTimes = [], open = false } = sent[name] ?? {};
      const all = { ...component.properties, ...besides };
      if (!component.properties) return absolute(schema);
      const unsent = closed ? (NOT_ON_THE_WIRE[name] ?? []) : [];
      const sendable = Object.keys(all).filter((key) => !unsent.includes(key));
      const required = sendable.filter((key) => !atTimes.includes(key));
      return {
        ...absolute(component),
        properties: absolute(all),
        required,
        ...(closed && !open ? { propertyNames: { enum: sendable } } : {}),
      };
    }
    if (properties?.["data"]) {
      return {
        ...absolute(schema),
        properties: { ...absolute(properties), data: whole(properties["data"]) },
      };
    }
    return items ? { ...schema, items: whole(items) } : absolute(schema);
  };
  const described = (method: string, kind: string): Schema => {
    const schema = operations.get(method)?.responses["200"].content?.[kind]?.schema;
    if (!schema) throw new Error(`The spec has no ${kind} answer of ${method}.`);
    return schema;
  };
  const checkOf = (schema: Schema): Check => {
    const validate = ajv.compile(schema);
    return (value) => (validate(value) ? [] : (validate.errors ?? []).map(said));
  };
  return {
    checkError: checkOf({
      type: "object",
      properties: { error: absolute({ $ref: "#/components/schemas/shared.ErrorObject" }) },
      required: ["error"],
      propertyNames: { enum: ["error"] },
    }),
    check: (method, instead) => checkOf(instead ?? whole(described(method, "application/json"))),
    checkEvent: (method) => {
      const schema = described(method, "text/event-stream");
      // Of a union the one that the event says it is: what is wrong with it as one of the others tells nothing.
      const kinds = (named(schema.$ref ?? "").anyOf ?? []).map(({ $ref = "" }) => {
        const { properties } = named($ref);
        return [properties?.["type"]?.const, checkOf(absolute({ $ref }))] as const;
      });
      if (kinds.length === 0) return checkOf(absolute(schema));
      const checks = new Map(kinds);
      return (value) =>
        checks.get(Object(value).type)?.(value) ?? [`no event of the spec: ${Object(value).type}`];
    },
  };
}

/** References from outside the document. */
const absolute = <T>(schema: T): T =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"spec#/components'));

const said = ({ instancePath, message, params }: ErrorObject): string =>
  `${instancePath || "/"} ${message} ${JSON.stringify(params)}`;

function allowNull(schema: Schema): void {
  for (const part of [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])])
    allowNull(part);
  if (schema.items) allowNull(schema.items);
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    allowNull(property);
    if (schema.required?.includes(name) || !schema.properties) continue;
    schema.properties[name] = { anyOf: [property, { type: "null" }] };
  }
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ParameterValidationError, toStrictSchema } from "../../../src/index.ts";
import { dropFilledNulls } from "../../../src/runtime/structured/fill.ts";
import { strictSchemaProblem } from "../../../src/testing/rooms/responses/rules/strict-schema.ts";

const object = (properties: object, rest: object = {}) => ({ type: "object", properties, ...rest });
const issuesOf = (schema: object): { path: string; code: string }[] => {
  try {
    toStrictSchema(schema);
  } catch (error) {
    return (error as ParameterValidationError).issues.map(({ path, code }) => ({ path, code }));
  }
  return [];
};

describe("toStrictSchema", () => {
  it("closes objects, requires everything, keeps what constrains, drops annotations but those that are taken", () => {
    const schema = object(
      {
        a: { type: "string", default: "x", pattern: "^a", description: "An a." },
        b: object({ c: { type: ["number", "null"] } }),
        d: { oneOf: [{ type: "string", format: "date" }, { type: "null" }] },
        e: { type: "number", default: 1, examples: [2] },
        f: { type: ["string", "null"], default: null },
      },
      { $schema: "s", $comment: "c", required: ["a", "b"], additionalProperties: true },
    );
    const before = structuredClone(schema);
    expect(toStrictSchema(schema)).toEqual({
      $schema: "s",
      type: "object",
      properties: {
        a: { type: "string", default: "x", pattern: "^a", description: "An a." },
        b: {
          type: "object",
          properties: { c: { type: ["number", "null"] } },
          required: ["c"],
          additionalProperties: false,
        },
        d: { anyOf: [{ type: "string", format: "date" }, { type: "null" }] },
        e: { type: "number", default: 1 },
        f: { type: ["string", "null"] },
      },
      required: ["a", "b", "d", "e", "f"],
      additionalProperties: false,
    });
    expect(schema).toEqual(before);
  });

  it("reports everything that cannot be expressed, each with its path", () => {
    const schema = object(
      {
        optional: { type: "string" },
        map: object({}, { additionalProperties: { type: "string" } }),
        "odd name": { type: "array", prefixItems: [{ type: "string" }] },
        unique: { type: "array", items: { type: "string" }, uniqueItems: true },
        uri: { type: "string", format: "uri" },
        all: { allOf: [{ type: "string" }, { minLength: 1 }] },
        any: {},
        list: { type: "array" },
        lost: { $ref: "#/$defs/none" },
      },
      { required: ["map", "odd name", "unique", "uri", "all", "any", "list", "lost"] },
    );
    expect(issuesOf(schema)).toEqual([
      { path: "$.properties.map.additionalProperties", code: "unsupported" },
      { path: '$.properties["odd name"].prefixItems', code: "unsupported" },
      { path: "$.properties.unique.uniqueItems", code: "unsupported" },
      { path: "$.properties.uri.format", code: "unsupported" },
      { path: "$.properties.all.allOf", code: "unsupported" },
      { path: "$.properties.any", code: "untyped" },
      { path: "$.properties.list", code: "untyped" },
      { path: "$.properties.lost.$ref", code: "reference" },
      { path: "$.properties.optional", code: "optional" },
    ]);
  });

  it.each([
    ["a root that is no object", { type: "array", items: { type: "string" } }, "root"],
    ["a union as root", { type: "object", anyOf: [object({})] }, "root"],
    [
      "more than 5,000 properties",
      object(Object.fromEntries(Array.from({ length: 5_001 }, (_, i) => [`p${i}`, { type: ["null"] }]))),
      "too_big",
    ],
    [
      "more than 1,000 enum values",
      object({ e: { enum: [null, ...Array.from({ length: 1_000 }, (_, i) => i)] } }),
      "too_big",
    ],
    [
      "objects deeper than 10",
      Array.from({ length: 11 }).reduce<object>((inner) => object({ x: inner }, { required: ["x"] }), {
        type: "string",
      }),
      "too_big",
    ],
  ])("refuses %s", (_, schema, code) => {
    expect(issuesOf(schema)).toMatchObject([{ path: "$", code }]);
  });

  it("writes references with a description out, and leaves recursive ones standing", () => {
    const schema = {
      $ref: "#/$defs/node",
      $defs: {
        node: object(
          { next: { anyOf: [{ $ref: "#/$defs/node", description: "the next" }, { type: "null" }] } },
          { required: ["next"] },
        ),
      },
    };
    const strict = toStrictSchema(schema) as {
      properties: { next: { anyOf: [{ type: string; description: string }] } };
    };
    expect(strict.properties.next.anyOf[0]).toMatchObject({ type: "object", description: "the next" });
    expect(JSON.stringify(strict)).toContain('{"$ref":"#/$defs/node"}');
  });

  it("drops on request what only narrows", () => {
    const schema = object(
      { a: { type: "array", items: { type: "string" }, uniqueItems: true } },
      { required: ["a"] },
    );
    expect(toStrictSchema(schema, { unsupported: "drop" })).toMatchObject({
      properties: { a: { type: "array", items: { type: "string" } } },
    });
  });
});

// Schemas of the kinds that strict mode can express, optional properties among them.
const name = fc.string({ minLength: 1, maxLength: 6 });
const { schema: anySchema } = fc.letrec<{ schema: object; object: object }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    fc.constantFrom<object>(
      { type: "string" },
      { type: "integer", minimum: 0 },
      { enum: ["a", "b"] },
      { const: 1 },
      { type: ["string", "null"] },
    ),
    fc.record({ type: fc.constant("array"), items: tie("schema") }),
    fc.record({ anyOf: fc.array(tie("schema"), { minLength: 1, maxLength: 3 }) }),
    tie("object"),
  ),
  object: fc
    .dictionary(name, tie("schema"), { maxKeys: 4 })
    .chain((properties) =>
      fc.subarray(Object.keys(properties)).map((required) => ({ type: "object", properties, required })),
    ),
}));
const rootSchema = fc
  .dictionary(name, anySchema, { maxKeys: 4 })
  .chain((properties) =>
    fc.subarray(Object.keys(properties)).map((required) => ({ type: "object", properties, required })),
  );

describe("toStrictSchema, for any schema", () => {
  it("gives what the backend's own rule for strict schemas accepts", () => {
    fc.assert(
      fc.property(rootSchema, (schema) => {
        expect(strictSchemaProblem(toStrictSchema(schema, { optional: "nullable" }))).toBeUndefined();
      }),
    );
  });

  it("changes nothing the second time, and never its input", () => {
    fc.assert(
      fc.property(rootSchema, (schema) => {
        const before = structuredClone(schema);
        const once = toStrictSchema(schema, { optional: "nullable" });
        expect(toStrictSchema(once)).toEqual(once);
        expect(schema).toEqual(before);
      }),
    );
  });

  it("reports exactly the optional properties that do not take null", () => {
    fc.assert(
      fc.property(fc.dictionary(name, fc.tuple(fc.boolean(), fc.boolean()), { maxKeys: 6 }), (given) => {
        const entries = Object.entries(given);
        const schema = object(
          Object.fromEntries(
            entries.map(([key, [, nullable]]) => [key, { type: nullable ? ["string", "null"] : "string" }]),
          ),
          { required: entries.flatMap(([key, [required]]) => (required ? [key] : [])) },
        );
        const left = entries.filter(([, [required, nullable]]) => !required && !nullable);
        expect(issuesOf(schema).map(({ code }) => code)).toEqual(left.map(() => "optional"));
      }),
    );
  });
});

describe("dropFilledNulls", () => {
  it("takes out nulls that stand for what was left out, and no other", () => {
    const schema = {
      ...object({
        a: { type: "string" },
        b: { type: ["string", "null"] },
        c: { type: "array", items: object({ d: { type: "number" } }) },
        e: { anyOf: [object({ f: { type: "string" } }), { type: "null" }] },
        g: { $ref: "#/$defs/g" },
      }),
      $defs: { g: object({ h: { type: "string" } }) },
    };
    const value = {
      a: null,
      b: null,
      c: [{ d: null }, { d: 1 }],
      e: { f: null },
      g: { h: null },
      other: null,
    };
    dropFilledNulls(schema, value);
    expect(value).toEqual({ b: null, c: [{}, { d: 1 }], e: {}, g: {}, other: null });
  });
});

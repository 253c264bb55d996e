import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { patternInstance } from "../../src/testing/pattern-instance.ts";
import { minimalInstance } from "../../src/testing/schema-instance.ts";

type Schema = Record<string, unknown>;

const ajv = new Ajv2020({ strict: false, validateFormats: false });

function expectValid(schema: unknown): void {
  const value = minimalInstance(schema);
  const valid = ajv.validate(schema as Schema, value);
  expect(valid, `${JSON.stringify(schema)} -> ${JSON.stringify(value)}: ${ajv.errorsText()}`).toBe(true);
}

/** Schemas for which there is always a value. */
const { schema: anySchema } = fc.letrec<{ schema: Schema }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.record(
      {
        type: fc.constantFrom("integer", "number"),
        minimum: fc.integer({ min: -50, max: 50 }),
        exclusiveMinimum: fc.integer({ min: -50, max: 50 }),
      },
      { requiredKeys: ["type"] },
    ),
    fc.record({
      type: fc.constant("integer"),
      maximum: fc.integer({ min: -50, max: 50 }),
      multipleOf: fc.integer({ min: 1, max: 9 }),
    }),
    fc.record(
      { type: fc.constant("string"), minLength: fc.nat({ max: 5 }), description: fc.string() },
      { requiredKeys: ["type"] },
    ),
    fc.record({
      type: fc.constant("string"),
      format: fc.constantFrom("date-time", "email", "uuid", "ipv4", "uri"),
    }),
    fc.record({ enum: fc.array(fc.jsonValue(), { minLength: 1, maxLength: 3 }) }),
    fc.record({ const: fc.jsonValue() }),
    fc.record({ type: fc.constantFrom(["string", "null"], ["null", "integer"], "boolean", "null") }),
    fc.record({ type: fc.constant("array"), items: tie("schema"), minItems: fc.nat({ max: 3 }) }),
    fc.record({ anyOf: fc.array(tie("schema"), { minLength: 1, maxLength: 3 }) }),
    fc
      .tuple(
        fc.dictionary(fc.string({ minLength: 1, maxLength: 4 }), tie("schema"), { maxKeys: 4 }),
        fc.infiniteStream(fc.boolean()),
      )
      .map(([properties, picks]) => ({
        type: "object",
        properties,
        required: Object.keys(properties).filter(() => picks.next().value),
        additionalProperties: false,
      })),
  ) as fc.Arbitrary<Schema>,
}));

describe("minimal instances", () => {
  it("are accepted by the schema they were made for", () => {
    fc.assert(fc.property(anySchema, expectValid), { numRuns: 400 });
  });

  it("have only what is required", () => {
    const schema = {
      type: "object",
      properties: { a: { type: "string" }, b: { type: "integer" }, c: { enum: ["x", "y"] } },
      required: ["b", "c"],
    };
    expect(minimalInstance(schema)).toEqual({ b: 0, c: "x" });
  });

  it.each<[string, unknown]>([
    ["a reference", { $ref: "#/$defs/a", $defs: { a: { type: "string", minLength: 1 } } }],
    ["a reference with a neighbour", { $ref: "#/$defs/a", minLength: 3, $defs: { a: { type: "string" } } }],
    [
      "allOf with references",
      {
        allOf: [{ $ref: "#/$defs/a" }, { properties: { y: { const: 2 } }, required: ["y"] }],
        $defs: { a: { type: "object", properties: { x: { type: "integer", minimum: 1 } }, required: ["x"] } },
      },
    ],
    ["two sets of choices", { allOf: [{ anyOf: [{ type: "integer" }] }, { anyOf: [{ minimum: 3 }] }] }],
    [
      "a list that holds itself",
      {
        $ref: "#/$defs/node",
        $defs: {
          node: {
            type: "object",
            properties: { next: { anyOf: [{ $ref: "#/$defs/node" }, { type: "null" }] } },
            required: ["next"],
          },
        },
      },
    ],
    [
      "a circle through the root",
      { type: "object", properties: { all: { type: "array", items: { $ref: "#" } } }, required: ["all"] },
    ],
    ["unique items", { type: "array", minItems: 3, uniqueItems: true, items: { enum: ["a", "b", "c"] } }],
    [
      "unique numbers",
      { type: "array", minItems: 3, uniqueItems: true, items: { type: "integer", minimum: 5 } },
    ],
    [
      "a tuple",
      { type: "array", prefixItems: [{ const: 1 }, { type: "string" }], minItems: 2, items: false },
    ],
    ["a number between two", { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 }],
    ["a fraction", { type: "number", minimum: 0.31, multipleOf: 0.1 }],
    [
      "a minimum of properties",
      { type: "object", minProperties: 2, additionalProperties: { type: "integer" } },
    ],
    ["no type", { properties: { a: { minLength: 1 } }, required: ["a"] }],
    ["null in an enum", { enum: [null] }],
    ["a pattern", { type: "string", pattern: "^[A-Z]{2}-\\d{3,}$", minLength: 8 }],
    [
      "an odd name",
      { type: "object", properties: JSON.parse('{"__proto__":{"const":1}}'), required: ["__proto__"] },
    ],
  ])("%s", (_name, schema) => expectValid(schema));

  it.each<[string, unknown]>([
    ["false", false],
    ["an endless circle", { type: "object", properties: { self: { $ref: "#" } }, required: ["self"] }],
    ["a circle through allOf", { allOf: [{ $ref: "#" }] }],
    ["contradicting bounds", { type: "integer", minimum: 5, maximum: 4 }],
  ])("there are none for %s", (_name, schema) => {
    expect(minimalInstance(schema)).toBeUndefined();
  });
});

describe("texts for patterns", () => {
  it.each([
    ["^\\d{4}-\\d{2}-\\d{2}$", "0000-00-00"],
    ["^(?:foo|bar)+$", "foo"],
    ["^a?b*c{2}$", "cc"],
    ["^[^a-z]$", "0"],
    ["^\\p{Lu}\\p{Ll}+$", "Aa"],
    ["^\\u{1F600}$", "\u{1F600}"],
    ["colou?r", "color"],
  ])("%s", (pattern, expected) => {
    expect(patternInstance(pattern)).toBe(expected);
  });

  it("are never wrong", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."ab[]()^$|*+?{},\\d.-1") }), (pattern) => {
        const text = patternInstance(pattern);
        if (text !== undefined) expect(text).toMatch(new RegExp(pattern, "u"));
      }),
      { numRuns: 1000 },
    );
    expect(patternInstance("^(a)\\1b(?=z)$")).toBeUndefined();
    expect(patternInstance("(")).toBeUndefined();
  });
});

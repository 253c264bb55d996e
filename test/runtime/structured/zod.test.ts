import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import * as zm from "zod/mini";
import {
  functionTool,
  ParameterValidationError,
  type StrictSchemaOptions,
  toStrictSchema,
  zodFunction,
  zodResponseFormat,
  zodResponsesFunction,
  zodTextFormat,
} from "../../../src/index.ts";
import type { StandardSchema } from "../../../src/runtime/structured/standard.ts";
import { strictSchemaProblem } from "../../../src/testing/rooms/responses/rules/strict-schema.ts";

const strictOf = (schema: StandardSchema, options?: StrictSchemaOptions) =>
  toStrictSchema(schema, options) as { properties: Record<string, unknown> };

const issuesOf = (schema: StandardSchema, options?: StrictSchemaOptions) => {
  try {
    toStrictSchema(schema, options);
  } catch (error) {
    expect(error).toBeInstanceOf(ParameterValidationError);
    return (error as ParameterValidationError).issues.map(({ path, message }) => `${path}: ${message}`);
  }
  return [];
};

const parse = <T>(schema: StandardSchema<T>, value: unknown, options?: StrictSchemaOptions): T =>
  zodTextFormat(schema, "x", options).$parseRaw(JSON.stringify(value)) as T;

describe("what JSON lacks is refused at its place, in zod and in zod/mini", () => {
  it.each([
    ["date", z.date(), zm.date(), /is a Date.*z\.iso\.datetime/],
    ["bigint", z.bigint(), zm.bigint(), /bigint/],
    ["int64", z.int64(), zm.int64(), /bigint/],
    ["symbol", z.symbol(), zm.symbol(), /symbol/],
    ["undefined", z.undefined(), zm.undefined(), /undefined/],
    ["void", z.void(), zm.void(), /undefined/],
    ["NaN", z.nan(), zm.nan(), /NaN/],
    ["map", z.map(z.string(), z.string()), zm.map(zm.string(), zm.string()), /Map.*key, value/],
    ["set", z.set(z.string()), zm.set(zm.string()), /Set.*z\.array/],
    ["file", z.file().mime("image/png"), zm.file(), /file/],
    ["promise", z.promise(z.string()), zm.promise(zm.string()), /promise/],
    ["custom", z.custom<string>(), zm.custom<string>(), /code alone/],
    ["instance", z.instanceof(Date), zm.instanceof(Date), /code alone/],
    [
      "transformation without an input",
      z.transform((value) => value),
      zm.transform((value) => value),
      /code alone/,
    ],
    ["never", z.never(), zm.never(), /nothing/],
    ["bigint literal", z.literal(1n), zm.literal(1n), /1n/],
    ["undefined literal", z.literal(["a", undefined]), zm.literal(["a", undefined]), /undefined/],
    ["enum of nothing", z.enum([]), zm.enum([]), /nothing/],
    ["lazy date", z.lazy(() => z.date()), zm.lazy(() => zm.date()), /Date/],
    ["date with a default", z.date().default(new Date(0)), zm._default(zm.date(), new Date(0)), /Date/],
    ["coerced date", z.coerce.date(), zm.coerce.date(), /Date/],
  ])("%s", (_, classic, mini, message) => {
    const line = (path: string) => new RegExp(`^\\$\\.properties\\.${path}: .*${message.source}`);
    for (const schema of [z.object({ n: classic }), zm.object({ n: mini })]) {
      expect(issuesOf(schema)).toEqual([expect.stringMatching(line("n"))]);
      // Nothing that only concerns what narrows lets it through.
      expect(issuesOf(schema, { unsupported: "drop", optional: "nullable" })).toHaveLength(1);
    }
    for (const schema of [
      z.object({ a: z.array(z.object({ n: z.union([z.string(), classic]) })) }),
      zm.object({ a: zm.array(zm.object({ n: zm.union([zm.string(), mini]) })) }),
    ]) {
      expect(issuesOf(schema)[0]).toMatch(line("a\\.items\\.properties\\.n\\.anyOf\\[1\\]"));
    }
  });

  it("names the place where it is used, also of what stands in a definition", () => {
    const When = z.object({ at: z.date() }).meta({ id: "When" });
    expect(issuesOf(z.object({ first: When, second: When }))).toEqual([
      expect.stringMatching(/^\$\.properties\.first\.properties\.at: is a Date/),
    ]);
    expect(issuesOf(z.object({ data: z.json() }))).toEqual([
      expect.stringMatching(/^\$\.properties\.data\.anyOf\[\d\]\.additionalProperties: keys of any name/),
    ]);
    expect(issuesOf(zm.object({ data: zm.json() }))).toEqual([
      expect.stringMatching(/^\$\.properties\.data\.anyOf\[\d\]\.additionalProperties: keys of any name/),
    ]);
  });

  it("names all at once", () => {
    const shape = { d: z.date(), r: z.record(z.string(), z.string()), t: z.tuple([z.string()]), o: z.any() };
    expect(issuesOf(z.object(shape)).map((line) => line.split(":")[0])).toEqual([
      "$.properties.d",
      "$.properties.r.additionalProperties",
      "$.properties.t.items",
      "$.properties.o",
    ]);
  });

  it("takes what somebody says by hand of such a schema", () => {
    const schema = z.object({ at: z.coerce.date().meta({ type: "string", format: "date-time" }) });
    expect(strictOf(schema).properties).toEqual({ at: { type: "string", format: "date-time" } });
    expect(parse(schema, { at: "2026-01-02T00:00:00Z" })).toEqual({ at: new Date("2026-01-02") });
  });

  it("the way out of a date works", () => {
    const schema = z.object({ at: z.iso.datetime().pipe(z.coerce.date()) });
    expect(strictOf(schema).properties["at"]).toMatchObject({ type: "string", format: "date-time" });
    expect(parse(schema, { at: "2026-01-02T00:00:00Z" })).toEqual({ at: new Date("2026-01-02") });
  });

  it("a name that zod itself leaves out of what it parses", () => {
    expect(issuesOf(z.object({ ["__proto__"]: z.string() }))).toEqual([
      expect.stringMatching(/__proto__: is a name/),
    ]);
  });
});

describe("every helper goes through the same door", () => {
  const bad = zm.object({ when: zm.date() });
  const good = zm.object({ a: zm.string(), b: zm.optional(zm.number()) });
  const name = "x";
  it.each<[string, (parameters: StandardSchema) => unknown, (parameters: StandardSchema) => unknown]>([
    [
      "zodTextFormat",
      (schema) => zodTextFormat(schema, name),
      (schema) => zodTextFormat(schema, name, { optional: "nullable" }).schema,
    ],
    [
      "zodResponseFormat",
      (schema) => zodResponseFormat(schema, name),
      (schema) => zodResponseFormat(schema, name, { optional: "nullable" }).json_schema.schema,
    ],
    [
      "zodFunction",
      (parameters) => zodFunction({ name, parameters }),
      (parameters) => zodFunction({ name, parameters, optional: "nullable" }).function.parameters,
    ],
    [
      "zodResponsesFunction",
      (parameters) => zodResponsesFunction({ name, parameters }),
      (parameters) => zodResponsesFunction({ name, parameters, optional: "nullable" }).parameters,
    ],
    [
      "functionTool",
      (parameters) => functionTool({ name, parameters, run: () => "" }),
      (parameters) => functionTool({ name, parameters, run: () => "", optional: "nullable" }).parameters,
    ],
    [
      "toStrictSchema",
      (schema) => toStrictSchema(schema),
      (schema) => toStrictSchema(schema, { optional: "nullable" }),
    ],
  ])("%s", (_, make, schemaOf) => {
    expect(() => make(bad)).toThrow(/\$\.properties\.when: is a Date/);
    expect(() => make(good)).toThrow(/\$\.properties\.b: is optional/);
    expect(schemaOf(good)).toMatchObject({
      properties: { a: { type: "string" }, b: { type: ["number", "null"] } },
      required: ["a", "b"],
    });
  });
});

describe("zod/mini", () => {
  it("is described as zod describes the same schema", () => {
    // What a native enum of numbers is at run time.
    const Level = { Low: 0, High: 1, 0: "Low", 1: "High" };
    const classic = z.object({
      text: z.string().min(1).max(5).regex(/^a/),
      length: z.string().length(3),
      number: z.number().gte(1).lt(9).multipleOf(0.5),
      int: z.int().min(1).max(5),
      int32: z.int32(),
      list: z.array(z.string()).min(1).max(3),
      native: z.enum(Level),
      literal: z.literal("a"),
      literals: z.literal([1, 2]),
      mixed: z.literal(["a", 1, null]),
      default: z.string().default("d"),
      prefault: z.string().prefault("d"),
      catch: z.number().catch(7),
      datetime: z.iso.datetime({ offset: true }),
      local: z.iso.datetime({ local: true }),
      time: z.iso.time(),
      date: z.iso.date(),
      email: z.email(),
      uuid: z.uuid(),
      cuid: z.cuid2(),
      ip: z.ipv4(),
      duration: z.iso.duration(),
      begins: z.string().startsWith("a"),
      template: z.templateLiteral(["id-", z.number()]),
      bool: z.stringbool(),
      codec: z.codec(z.iso.date(), z.date(), { decode: (s) => new Date(s), encode: (d) => d.toISOString() }),
      pipe: z.string().transform(Number).pipe(z.number()),
      preprocess: z.preprocess((value) => value, z.string()),
      readonly: z.array(z.boolean()).readonly(),
      nonoptional: z.nonoptional(z.string().optional()),
      described: z.string().describe("said"),
      lazy: z.lazy(() => z.boolean()),
      strict: z.strictObject({ a: z.null() }),
      loose: z.looseObject({ a: z.null() }),
      record: z.record(z.enum(["a", "b"]), z.number()),
      both: z.intersection(z.object({ a: z.string() }), z.object({ b: z.string() })),
      refined: z.string().refine((text) => text !== "b"),
    });
    const mini = zm.object({
      text: zm.string().check(zm.minLength(1), zm.maxLength(5), zm.regex(/^a/)),
      length: zm.string().check(zm.length(3)),
      number: zm.number().check(zm.gte(1), zm.lt(9), zm.multipleOf(0.5)),
      int: zm.int().check(zm.minimum(1), zm.maximum(5)),
      int32: zm.int32(),
      list: zm.array(zm.string()).check(zm.minLength(1), zm.maxLength(3)),
      native: zm.enum(Level),
      literal: zm.literal("a"),
      literals: zm.literal([1, 2]),
      mixed: zm.literal(["a", 1, null]),
      default: zm._default(zm.string(), "d"),
      prefault: zm.prefault(zm.string(), "d"),
      catch: zm.catch(zm.number(), 7),
      datetime: zm.iso.datetime({ offset: true }),
      local: zm.iso.datetime({ local: true }),
      time: zm.iso.time(),
      date: zm.iso.date(),
      email: zm.email(),
      uuid: zm.uuid(),
      cuid: zm.cuid2(),
      ip: zm.ipv4(),
      duration: zm.iso.duration(),
      begins: zm.string().check(zm.startsWith("a")),
      template: zm.templateLiteral(["id-", zm.number()]),
      bool: zm.stringbool(),
      codec: zm.codec(zm.iso.date(), zm.date(), {
        decode: (s) => new Date(s),
        encode: (d) => d.toISOString(),
      }),
      pipe: zm.pipe(zm.pipe(zm.string(), zm.transform(Number)), zm.number()),
      preprocess: zm.pipe(
        zm.transform((value) => value),
        zm.string(),
      ),
      readonly: zm.readonly(zm.array(zm.boolean())),
      nonoptional: zm.nonoptional(zm.optional(zm.string())),
      described: zm.string().check(zm.describe("said")),
      lazy: zm.lazy(() => zm.boolean()),
      strict: zm.strictObject({ a: zm.null() }),
      loose: zm.looseObject({ a: zm.null() }),
      record: zm.record(zm.enum(["a", "b"]), zm.number()),
      both: zm.intersection(zm.object({ a: zm.string() }), zm.object({ b: zm.string() })),
      refined: zm.string().check(zm.refine((text) => text !== "b")),
    });
    const options = { unsupported: "drop" } as const;
    const [given, expected] = [strictOf(mini, options), strictOf(classic, options)];
    // What a catch gives is a default for zod, which only says what is tolerated.
    expect({ ...given.properties, catch: {} }).toEqual({ ...expected.properties, catch: {} });
  });

  it("parses, with recursion, defaults, transformations and what was left out", () => {
    const Node = zm.object({
      v: zm.pipe(zm.string(), zm.transform(Number)),
      n: zm.optional(zm.number()),
      d: zm._default(zm.string(), "d"),
      get next() {
        return zm.optional(Node);
      },
    });
    const options = { optional: "nullable" } as const;
    const schema = strictOf(Node, options);
    expect(schema.properties["next"]).toEqual({ anyOf: [{ $ref: "#" }, { type: "null" }] });
    const value = { v: "1", n: null, d: "x", next: { v: "2", n: 3, d: "y", next: null } };
    expect(parse(Node, value, options)).toEqual({ v: 1, d: "x", next: { v: 2, n: 3, d: "y" } });
  });

  it("keeps ids and descriptions, names two schemas of one id apart, and finds its way back", () => {
    const registry = zm.globalRegistry;
    const User = zm.object({ a: zm.string() }).register(registry, { id: "U/x~y%20%", description: "who" });
    const schema = zm.object({ u: User, v: zm.nullable(User), w: zm.optional(User) });
    const strict = toStrictSchema(schema, { optional: "nullable" });
    const $ref = "#/definitions/U~1x~0y%20%";
    expect(strict).toMatchObject({
      properties: { u: { $ref }, v: { anyOf: [{ $ref }, { type: "null" }] } },
      definitions: { "U/x~y%20%": { description: "who", additionalProperties: false } },
    });
  });

  it("may be a part of a zod schema", () => {
    const schema = z.object({ a: zm.string(), b: z.number() });
    expect(parse(schema, { a: "x", b: 1 })).toEqual({ a: "x", b: 1 });
    expect(issuesOf(z.object({ a: zm.string(), when: z.date() }))).toEqual([
      expect.stringMatching(/^\$\.properties\.when: is a Date/),
    ]);
  });
});

describe("schemas that strict mode can hold in other words", () => {
  it("objects put together", () => {
    const Named = z.object({ name: z.string(), both: z.string() }).meta({ id: "Named" }).describe("a name");
    const Aged = z.object({ age: z.number().optional(), both: z.string().min(1) });
    const value = { r: { name: "a", both: "b", age: null } };
    const schema = z.object({ r: z.intersection(Named, Aged) });
    const options = { optional: "nullable" } as const;
    expect(strictOf(schema, options).properties["r"]).toMatchObject({
      properties: {
        name: { type: "string" },
        both: { type: "string", minLength: 1 },
        age: { type: ["number", "null"] },
      },
      required: ["name", "both", "age"],
    });
    expect(parse(schema, value, options)).toEqual({ r: { name: "a", both: "b" } });
    const root = z.intersection(Named, z.object({ b: z.null() }));
    expect(parse(root, { name: "a", both: "b", b: null })).toEqual({ name: "a", both: "b", b: null });
  });

  it("an object and a union, in zod/mini too", () => {
    const schema = zm.object({
      r: zm.intersection(
        zm.object({ id: zm.string() }),
        zm.discriminatedUnion("t", [
          zm.object({ t: zm.literal("a"), x: zm.number() }),
          zm.object({ t: zm.literal("b"), y: zm.optional(zm.string()) }),
        ]),
      ),
    });
    const options = { optional: "nullable" } as const;
    expect(strictOf(schema, options).properties["r"]).toMatchObject({
      anyOf: [
        { properties: { id: {}, t: { const: "a" }, x: {} }, required: ["id", "t", "x"] },
        { properties: { id: {}, t: { const: "b" }, y: {} }, required: ["id", "t", "y"] },
      ],
    });
    expect(parse(schema, { r: { id: "1", t: "b", y: null } }, options)).toEqual({ r: { id: "1", t: "b" } });
  });

  it("records over a fixed set of keys", () => {
    const whole = z.object({ r: z.record(z.enum(["a", "b"]), z.number()) });
    expect(strictOf(whole).properties["r"]).toMatchObject({ required: ["a", "b"] });
    expect(parse(whole, { r: { a: 1, b: 2 } })).toEqual({ r: { a: 1, b: 2 } });
    const part = z.object({ r: z.partialRecord(z.enum(["a", "b"]), z.number()) });
    expect(issuesOf(part)[0]).toMatch(/\$\.properties\.r\.properties\.a: is optional/);
    expect(parse(part, { r: { a: 1, b: null } }, { optional: "nullable" })).toEqual({ r: { a: 1 } });
  });

  it("a default of what a transformation makes is a default", () => {
    for (const schema of [
      z.object({ n: z.string().transform(Number).default(3) }),
      zm.object({ n: zm._default(zm.pipe(zm.string(), zm.transform(Number)), 3) }),
    ]) {
      expect(strictOf(schema)).toMatchObject({ properties: { n: { type: "string" } }, required: ["n"] });
      expect(parse(schema, { n: null })).toEqual({ n: 3 });
    }
  });

  it("what a catch makes of anything else is nobody's default to write", () => {
    const schema = z.object({ n: z.string().catch(({ value }) => String(value)) });
    expect(parse(schema, { n: 7 })).toEqual({ n: "7" });
  });

  it("metadata beyond JSON Schema stays here", () => {
    const schema = z.object({ a: z.string().meta({ title: "A", label: "x", examples: ["b"] }) });
    expect(strictOf(schema).properties).toEqual({ a: { type: "string", title: "A" } });
  });

  it("literals of several types have a type", () => {
    expect(strictOf(z.object({ a: z.literal(["x", 1, null]) })).properties).toEqual({
      a: { enum: ["x", 1, null], type: ["string", "number", "null"] },
    });
  });
});

describe("patterns", () => {
  it("that look around are left to the format that says the same, and refused alone", () => {
    const email = z.email({ pattern: /^(?!\.)[a-z.]+@[a-z.]+$/ });
    expect(strictOf(z.object({ e: email })).properties).toEqual({ e: { type: "string", format: "email" } });
    const alone = z.object({ s: z.string().regex(/^(?=.*a)b/) });
    expect(issuesOf(alone)).toEqual([expect.stringMatching(/^\$\.properties\.s\.pattern: .*looks around/)]);
    expect(strictOf(alone, { unsupported: "drop" }).properties).toEqual({ s: { type: "string" } });
    const plain = z.object({ s: z.string().regex(/^[(?=]\(?!/) });
    expect(strictOf(plain).properties["s"]).toMatchObject({ pattern: "^[(?=]\\(?!" });
  });

  it("say what a format that is unknown there would say", () => {
    expect(strictOf(z.object({ id: z.ulid() })).properties["id"]).toEqual({
      type: "string",
      pattern: expect.any(String),
    });
    expect(issuesOf(z.object({ u: z.url() }))).toEqual([expect.stringMatching(/format "uri"/)]);
  });

  it("and steps of a number: a second one is never left out in silence", () => {
    for (const schema of [
      z.object({ n: z.number().multipleOf(2).multipleOf(3) }),
      zm.object({ n: zm.number().check(zm.multipleOf(2), zm.multipleOf(3)) }),
    ]) {
      expect(issuesOf(schema)).toEqual([expect.stringMatching(/^\$\.properties\.n\.allOf: more than one/)]);
      expect(strictOf(schema, { unsupported: "drop" }).properties["n"]).toMatchObject({ multipleOf: 2 });
    }
  });

  it("are one at most", () => {
    for (const schema of [
      z.object({ s: z.string().startsWith("a").endsWith("b") }),
      zm.object({ s: zm.string().check(zm.startsWith("a"), zm.endsWith("b")) }),
    ]) {
      expect(issuesOf(schema)).toEqual([expect.stringMatching(/^\$\.properties\.s\.allOf: .*two patterns/)]);
      expect(strictOf(schema, { unsupported: "drop" }).properties["s"]).toMatchObject({ pattern: "^a.*" });
    }
  });
});

describe("what was left out", () => {
  it("is taken out of the branch that the value is of, and of no other", () => {
    const schema = z.object({
      u: z.union([
        z.object({ t: z.literal("a"), x: z.number().optional() }),
        z.object({ t: z.literal("b"), x: z.number().nullable() }),
      ]),
      l: z.union([
        z.array(z.object({ k: z.string(), v: z.string().optional() })),
        z.array(z.object({ k: z.number(), v: z.string().nullable() })),
      ]),
    });
    const options = { optional: "nullable" } as const;
    const value = { u: { t: "b", x: null }, l: [{ k: 1, v: null }] };
    expect(parse(schema, value, options)).toEqual(value);
    expect(parse(schema, { u: { t: "a", x: null }, l: [{ k: "a", v: null }] }, options)).toEqual({
      u: { t: "a" },
      l: [{ k: "a" }],
    });
  });
});

// A schema of each kind that strict mode can hold, with values of it as the model writes them, and as they are read.
interface Sample {
  readonly schema: z.ZodType;
  readonly written: unknown;
  readonly read: unknown;
}
const leaf = fc.constantFrom<Sample>(
  { schema: z.string(), written: "a", read: "a" },
  { schema: z.number(), written: 1.5, read: 1.5 },
  { schema: z.null(), written: null, read: null },
  { schema: z.enum(["a", "b"]), written: "b", read: "b" },
  { schema: z.literal([1, null]), written: null, read: null },
  { schema: z.boolean().default(true), written: false, read: false },
  { schema: z.string().transform((text) => text.length), written: "abc", read: 3 },
);
const { sample } = fc.letrec<{ sample: Sample; object: Sample }>((tie) => ({
  sample: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    leaf,
    tie("object"),
    tie("sample").map(({ schema, written, read }) => ({
      schema: z.array(schema),
      written: [written, written],
      read: [read, read],
    })),
    tie("sample").map((inner) => ({ ...inner, schema: inner.schema.nullable() })),
    tie("sample").map(({ schema }) => ({ schema: schema.nullable(), written: null, read: null })),
    // The first member takes nothing of what the samples write: not even an empty object, by defaults.
    fc.tuple(tie("sample"), tie("sample")).map(([a, b]) => ({
      ...b,
      schema: z.union([z.object({ only: a.schema, tag: z.literal("no sample") }), b.schema]),
    })),
  ),
  object: fc
    .uniqueArray(fc.tuple(fc.string({ minLength: 1, maxLength: 4 }), tie("sample"), fc.nat(2)), {
      maxLength: 4,
      selector: ([name]) => name,
    })
    .map((members) => members.filter(([name]) => name !== "__proto__"))
    .map((members) => ({
      schema: z.object(
        Object.fromEntries(
          members.map(([name, { schema }, how]) => [name, how === 0 ? schema : schema.optional()]),
        ),
      ),
      written: Object.fromEntries(
        members.map(([name, { written }, how]) => [name, how === 2 ? null : written]),
      ),
      read: Object.fromEntries(
        members.flatMap(([name, { read, schema }, how]) => {
          if (how !== 2) return [[name, read]];
          // One that takes null, or has a default, is not left out by a null.
          const { success } = schema.optional().safeParse(null);
          const missing: unknown = schema.safeParse(undefined).data;
          return success ? [[name, null]] : missing === undefined ? [] : [[name, missing]];
        }),
      ),
    })),
}));

describe("any schema of the kinds that strict mode can hold", () => {
  it("is taken by the backend's rule, and gives back what the model wrote", () => {
    fc.assert(
      fc.property(sample, ({ schema, written, read }) => {
        const root = z.object({ r: schema });
        const options = { optional: "nullable" } as const;
        expect(strictSchemaProblem(toStrictSchema(root, options))).toBeUndefined();
        expect(parse(root, { r: written }, options)).toEqual({ r: read });
      }),
    );
  });
});

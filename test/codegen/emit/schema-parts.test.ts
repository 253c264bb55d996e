import { Project, ts } from "ts-morph";
import { describe, expect, it } from "vitest";
import { emitTypesAndResources } from "../../../codegen/emit/resources.ts";
import type { Component, Schema } from "../../../codegen/model/types.ts";
import { component, model, ref } from "./resources.fixture.ts";

const STRING: Schema = { type: "string" };
const NUMBER: Schema = { type: "number" };
const object = (properties: Record<string, Schema>, rest: Schema = {}): Schema => ({
  type: "object",
  properties,
  required: Object.keys(properties),
  ...rest,
});

const BASE = component("things.Base", object({ base: STRING }));
const CAT = component("things.Cat", object({ kind: { const: "cat" }, lives: NUMBER }));
const DOG = component("things.Dog", object({ kind: { const: "dog" }, name: STRING }));
const EITHER = component("things.Either", { anyOf: [ref("things.Cat"), ref("things.Dog")] }, "type");
const OPEN = component("things.Open", object({ id: STRING }, { additionalProperties: NUMBER }));
const LOOSE = component("things.Loose", { type: "object", properties: { a: STRING, b: NUMBER } });
const OTHERS = [BASE, CAT, DOG, EITHER, OPEN, LOOSE];

const project = new Project({
  compilerOptions: { strict: true, target: ts.ScriptTarget.ES2022, exactOptionalPropertyTypes: true },
  useInMemoryFileSystem: false,
});

/** What the compiler says of the types and of a use of them. */
function faultsOf(components: readonly Component[], use: string): string[] {
  const file = emitTypesAndResources(model({ modules: ["things"], components })).get(
    "src/generated/resources/things.ts",
  );
  const source = project.createSourceFile("/things.ts", `${file}\n${use}\n`, { overwrite: true });
  return source
    .getPreEmitDiagnostics()
    .map((fault) => ts.flattenDiagnosticMessageText(fault.compilerObject.messageText, " "));
}

interface Row {
  readonly name: string;
  readonly schema: Schema;
  readonly kind?: Component["kind"];
  /** Statements that compile when everything is in the type `T`. */
  readonly right: string;
  /** Values that are no `T`. */
  readonly wrong?: readonly string[];
}

const rows: Row[] = [
  {
    name: "properties beside allOf",
    schema: { allOf: [ref("things.Base")], ...object({ own: NUMBER }) },
    right: `const t: T = { base: "", own: 1 }; const own: number = t.own;`,
    wrong: [`{ base: "" }`, `{ own: 1 }`],
  },
  {
    name: "properties beside anyOf",
    schema: { ...object({ own: NUMBER }), anyOf: [object({ a: STRING }), object({ b: STRING })] },
    right: `const t: T = { own: 1, a: "" }; const own: number = t.own;`,
    wrong: [`{ a: "" }`, `{ own: 1 }`],
  },
  {
    name: "properties beside oneOf of references, with a discriminator",
    schema: {
      ...object({ own: NUMBER }),
      oneOf: [ref("things.Cat"), ref("things.Dog")],
      discriminator: { propertyName: "kind" },
    } as Schema,
    right: `const f = (t: T): string | number => (t.kind === "cat" ? t.lives + t.own : t.name.trim());`,
    wrong: [`{ kind: "cat", lives: 9 }`, `{ own: 1, kind: "cat", name: "" }`],
  },
  {
    name: "properties beside all three",
    schema: {
      ...object({ own: NUMBER }),
      allOf: [ref("things.Base")],
      anyOf: [object({ a: STRING }), object({ b: STRING })],
      oneOf: [ref("things.Cat"), ref("things.Dog")],
    },
    right: `const t: T = { own: 1, base: "", b: "", kind: "dog", name: "" }; const base: string = t.base;`,
    wrong: [`{ own: 1, b: "", kind: "dog", name: "" }`, `{ own: 1, base: "", kind: "dog", name: "" }`],
  },
  {
    name: "anyOf beside oneOf",
    schema: { anyOf: [object({ a: STRING })], oneOf: [object({ b: STRING })] },
    right: `const t: T = { a: "", b: "" };`,
    wrong: [`{ a: "" }`, `{ b: "" }`],
  },
  {
    name: "properties beside a reference",
    schema: { ...ref("things.Base"), ...object({ own: NUMBER }) },
    right: `const t: T = { base: "", own: 1 };`,
    wrong: [`{ base: "" }`],
  },
  {
    name: "properties in and around parts of parts",
    schema: {
      allOf: [
        { allOf: [ref("things.Base"), object({ inner: STRING })], ...object({ middle: STRING }) },
        object({ last: STRING }),
      ],
      ...object({ own: STRING }),
    },
    right: `const t: T = { base: "", inner: "", middle: "", last: "", own: "" };`,
    wrong: [`{ base: "", middle: "", last: "", own: "" }`, `{ inner: "", middle: "", last: "", own: "" }`],
  },
  {
    name: "a union inside allOf",
    schema: { allOf: [ref("things.Base"), { anyOf: [object({ a: STRING }), object({ b: STRING })] }] },
    right: `const t: T = { base: "", a: "" };`,
    wrong: [`{ a: "" }`, `{ base: "" }`],
  },
  {
    name: "a reference to a union inside allOf",
    schema: { allOf: [ref("things.Either"), object({ own: NUMBER })] },
    right: `const t: T = { kind: "cat", lives: 9, own: 1 };`,
    wrong: [`{ kind: "cat", lives: 9 }`, `{ own: 1 }`],
  },
  {
    name: "required alone beside allOf",
    schema: { allOf: [ref("things.Loose")], required: ["a"] },
    right: `const t: T = { a: "" }; const a: string = t.a;`,
    wrong: ["{}", "{ b: 1 }"],
  },
  {
    name: "branches that only ask",
    schema: { ...LOOSE.schema, anyOf: [{ required: ["a"] }, { required: ["b"] }] },
    right: `const t: T = { a: "" }; const u: T = { b: 1 };`,
    wrong: ["{}"],
  },
  {
    name: "a part that only describes",
    schema: { allOf: [ref("things.Base"), { description: "said" }] },
    right: `const t: T = { base: "" };`,
    wrong: ["{}"],
  },
  {
    name: "keys of another type",
    schema: object({ id: STRING }, { additionalProperties: NUMBER }),
    right: `const t: T = { id: "", more: 1 }; const id: string = t.id;`,
    wrong: ["{ more: 1 }", "{ id: 1 }", `{ id: "", more: true }`],
  },
  {
    name: "keys of another type beside what may be left out",
    schema: { type: "object", properties: { id: STRING }, additionalProperties: NUMBER },
    right: `const t: T = {}; const id: string | undefined = t.id;`,
    wrong: ["{ id: 1 }"],
  },
  {
    name: "keys of a schema that refers",
    schema: object({ id: STRING }, { additionalProperties: ref("things.Cat") }),
    right: `const t: T = { id: "", more: { kind: "cat", lives: 9 } };`,
    wrong: [`{ id: "", more: {} }`],
  },
  {
    name: "keys of another type beside allOf",
    schema: {
      allOf: [ref("things.Base")],
      ...object({ own: { type: "boolean" } }, { additionalProperties: NUMBER }),
    },
    right: `const t: T = { base: "", own: true, more: 1 }; const base: string = t.base;`,
    wrong: [`{ own: true }`, `{ base: "", own: 1 }`],
  },
  {
    name: "keys of another type beside a union",
    schema: {
      ...object({ own: STRING }, { additionalProperties: NUMBER }),
      anyOf: [object({ a: { type: "boolean" } }), object({ b: { type: "null" } })],
    },
    right: `const t: T = { own: "", a: true, more: 1 };`,
    wrong: [`{ own: "", more: 1 }`],
  },
  {
    name: "a parent whose keys are of another type",
    schema: { allOf: [ref("things.Open"), object({ own: { type: "boolean" } })] },
    right: `const t: T = { id: "", own: true, more: 1 }; const own: boolean = t.own;`,
    wrong: [`{ id: "" }`, `{ id: "", own: 1 }`],
  },
  {
    name: "a property that the parent has in another version",
    schema: { allOf: [ref("things.Loose"), object({ a: { const: "x" } })] },
    right: `const t: T = { a: "x" };`,
    wrong: [`{ a: "y" }`, "{}"],
  },
  {
    name: "a property that two parents have in two versions",
    schema: {
      allOf: [ref("things.Loose"), ref("things.Open"), object({ b: { type: "integer", enum: [1] } })],
    },
    right: `const f = (t: T): 1 => t.b;`,
  },
  {
    name: "a parent's property left out by the child, and one widened",
    schema: {
      allOf: [ref("things.Base"), { type: "object", properties: { base: { type: ["string", "null"] } } }],
    },
    right: `const t: T = { base: "" };`,
    wrong: ["{}", "{ base: null }"],
  },
  {
    name: "null by type beside parts",
    schema: {
      type: ["object", "null"],
      properties: { own: NUMBER },
      required: ["own"],
      allOf: [ref("things.Base")],
    },
    right: `const t: T = null; const u: T = { own: 1, base: "" };`,
    wrong: [`{ own: 1 }`],
  },
  {
    name: "null by `nullable`, of everything",
    schema: object({
      text: { ...STRING, nullable: true },
      pick: { enum: ["a"], nullable: true },
      list: { type: "array", items: { ...NUMBER, nullable: true }, nullable: true },
      other: { ...ref("things.Base"), nullable: true },
      parts: { allOf: [ref("things.Base")], nullable: true },
      union: { anyOf: [STRING, NUMBER], nullable: true },
    }),
    right: `const t: T = { text: null, pick: null, list: [null, 1], other: null, parts: null, union: null };
      const u: T = { text: "", pick: "a", list: null, other: { base: "" }, parts: { base: "" }, union: 1 };`,
    wrong: [`{ text: 1, pick: null, list: null, other: null, parts: null, union: null }`],
  },
  {
    name: "null in a union of an object that may be null",
    schema: { anyOf: [{ ...object({ a: STRING }), type: ["object", "null"] }, object({ b: STRING })] },
    right: `const t: T = null; const u: T = { a: "" };`,
    wrong: ["{}"],
  },
  {
    name: "a value narrowed beside a reference",
    schema: object({ kind: { ...ref("things.Kind"), enum: ["a"] } }),
    right: `const t: T = { kind: "a" };`,
    wrong: [`{ kind: "b" }`],
  },
  {
    name: "all of it inside lists and properties",
    schema: object({
      list: {
        type: "array",
        items: { ...object({ own: NUMBER }), anyOf: [ref("things.Cat"), ref("things.Dog")] },
      },
      deep: object({ open: object({ id: STRING }, { additionalProperties: NUMBER }) }),
      record: {
        type: "object",
        additionalProperties: { allOf: [ref("things.Base")], ...object({ own: NUMBER }) },
      },
    }),
    right: `const t: T = {
      list: [{ own: 1, kind: "cat", lives: 9 }],
      deep: { open: { id: "", more: 1 } },
      record: { any: { base: "", own: 1 } },
    };
    const id: string = t.deep.open.id;`,
    wrong: [`{ list: [{ kind: "cat", lives: 9 }], deep: { open: { id: "" } }, record: {} }`],
  },
  {
    name: "a child of itself",
    schema: { allOf: [ref("things.Base")], ...object({ kids: { type: "array", items: ref("things.T") } }) },
    right: `const t: T = { base: "", kids: [{ base: "", kids: [] }] };`,
    wrong: [`{ base: "" }`],
  },
];

describe("types of schemas with several parts", () => {
  it.each(
    rows.flatMap((row) =>
      row.kind
        ? [row]
        : [
            { ...row, kind: "interface" as const },
            { ...row, kind: "type" as const },
          ],
    ),
  )("$name, as $kind", ({ schema, kind, right, wrong = [] }) => {
    const kinds = component("things.Kind", { enum: ["a", "b"] }, "type");
    const all = [component("things.T", schema, kind), ...OTHERS, kinds];
    expect(faultsOf(all, right)).toEqual([]);
    for (const value of wrong) {
      expect(faultsOf(all, `const wrong: T = ${value};`), value).not.toEqual([]);
    }
  });

  it("keeps the names of nested types where no interface can be", () => {
    const all = [
      component("things.T", { allOf: [ref("things.Either")], ...object({ part: ref("things.T.Part") }) }),
      component("things.T.Part", object({ a: STRING })),
      ...OTHERS,
    ];
    expect(
      faultsOf(all, `const part: T.Part = { a: "" }; const t: T = { kind: "cat", lives: 1, part };`),
    ).toEqual([]);
  });
});

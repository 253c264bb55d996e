import { describe, expect, it } from "vitest";
import { emitTypesAndResources } from "../../../codegen/emit/resources.ts";
import type { Schema, SdkModel } from "../../../codegen/model/types.ts";
import { component, model, operation, params, profile, ref, things, tidy } from "./resources.fixture.ts";

/** The types of module `things`, without the head of the file. */
function typesOf(...components: readonly SdkModel["components"][number][]): string {
  return fileOf(model({ modules: ["things"], components }));
}

function fileOf(sdk: SdkModel, module = "things"): string {
  const file = emitTypesAndResources(sdk).get(`src/generated/resources/${module}.ts`) ?? "";
  return tidy(file).split("\n").slice(3).join("\n");
}

function typeOf(schema: Schema, ...others: readonly SdkModel["components"][number][]): string {
  const text = typesOf(component("things.Thing", schema, "type"), ...others);
  return text.split("\n\n").find((part) => part.includes("export type Thing =")) ?? text;
}

describe("generated types", () => {
  it("names their origin and the command that writes them again", () => {
    const file = emitTypesAndResources(model({ modules: ["things"] })).get(
      "src/generated/resources/things.ts",
    );
    expect(file).toMatch(
      /^\/\/ Generated from spec\/openapi\.json.*Do not edit\.\n.*codegen\/cli\.ts generate\n/,
    );
  });

  it("tells optional from nullable", () => {
    const properties: Record<string, Schema> = {
      plain: { type: "string" },
      optional: { type: "integer" },
      nullable: { anyOf: [{ type: "boolean" }, { type: "null" }] },
      both: { type: ["number", "null"] },
    };
    expect(
      typesOf(component("things.Thing", { type: "object", required: ["plain", "nullable"], properties })),
    ).toBe(
      [
        "export interface Thing {",
        "  plain: string;",
        "  optional?: number;",
        "  nullable: boolean | null;",
        "  both?: number | null;",
        "}",
        "",
      ].join("\n"),
    );
  });

  it.each<[string, Schema, string]>([
    ["unknown", {}, "unknown"],
    ["enum", { enum: ["a", 1, true, null] }, '"a" | 1 | true | null'],
    ["const", { const: "thing" }, '"thing"'],
    ["array", { type: "array", items: { type: "string" } }, "Array<string>"],
    ["array of a union", { type: "array", items: { enum: ["a", "b"] } }, 'Array<"a" | "b">'],
    ["record", { type: "object", additionalProperties: { type: "number" } }, "{ [key: string]: number }"],
    ["free record", { type: "object", additionalProperties: true }, "{ [key: string]: unknown }"],
    [
      "inline object",
      { type: "object", required: ["a"], properties: { a: { type: "string" }, "b-c": {} } },
      '{ a: string; "b-c"?: unknown; }',
    ],
    ["open enum", { anyOf: [{ type: "string" }, { enum: ["a"] }] }, '(string & {}) | "a"'],
    ["string among others", { anyOf: [{ type: "string" }, { type: "number" }] }, "string | number"],
    ["nested unions", { anyOf: [{ anyOf: [{ const: "a" }, { const: "b" }] }, { const: "a" }] }, '"a" | "b"'],
  ])("writes %s", (_, schema, expected) => {
    expect(typeOf(schema).trim()).toBe(`export type Thing = ${expected};`);
  });

  it("keeps the descriptions of inline properties", () => {
    const a: Schema = { type: "string", description: "The first." };
    expect(typeOf({ type: "object", properties: { a } }).trim()).toBe(
      "export type Thing = { /** The first. */ a?: string; };",
    );
  });

  it("keeps a string open beside a reference to literals", () => {
    const known = component("things.Known", { enum: ["a"] }, "type");
    expect(typeOf({ anyOf: [{ type: "string" }, ref("things.Known")] }, known)).toBe(
      "export type Thing = (string & {}) | Known;",
    );
  });

  it("makes the type of what is sent of what comes back", () => {
    const item = (name: string, mayLack: string[]) =>
      component(`things.${name}`, {
        type: "object",
        required: ["id", "state"],
        properties: { id: { type: "string" }, state: { type: "string" }, note: { type: "string" } },
        "x-may-lack": mayLack,
      });
    const one = item("One", ["id"]);
    const two = item("Two", ["id", "state", "note"]);
    const items = [ref("things.One"), ref("things.Two"), ref("things.Three")];
    const union = component("things.Item", { anyOf: items }, "type");
    const sent: Schema = { ...ref("things.Item"), "x-as-sent": true };
    const others = [one, two, item("Three", []), union];
    expect(typeOf(sent, ...others).trim()).toBe(
      'export type Thing = AsSent<One, "id"> | AsSent<Two, "id" | "state"> | Three;',
    );
    const file = fileOf(
      model({ modules: ["things"], components: [component("things.Thing", sent, "type"), ...others] }),
    );
    expect(file).toContain("export type Item = One | Two | Three;");
  });

  it("imports the uploadable type for binary strings", () => {
    const text = typesOf(component("things.Thing", { type: "string", format: "binary" }, "type"));
    expect(text).toContain('import type { Uploadable } from "../../runtime/uploads.ts";');
    expect(text).toContain("export type Thing = Uploadable;");
  });

  it("extends what allOf refers to", () => {
    const text = typesOf(
      component("things.Base", { type: "object", properties: { a: { type: "string" } } }),
      component("things.Own", { allOf: [ref("things.Base"), { type: "object", properties: { b: {} } }] }),
      component("things.Same", { allOf: [ref("things.Base"), { type: "object" }] }),
    );
    expect(text).toContain("export interface Own extends Base {\n  b?: unknown;\n}");
    expect(text).toContain("export interface Same extends Base {}");
  });

  it("nests names in namespaces, at any depth", () => {
    const text = typesOf(
      component("things.Thing", { anyOf: [ref("things.Thing.Part")] }, "type"),
      component("things.Thing.Part", {
        type: "object",
        properties: { error: ref("things.Thing.Part.Error") },
      }),
      component("things.Thing.Part.Error", { type: "object", properties: {} }),
    );
    expect(text).toBe(
      [
        "export type Thing = Thing.Part;",
        "",
        "export declare namespace Thing {",
        "  export interface Part {",
        "    error?: Part.Error;",
        "  }",
        "",
        "  export namespace Part {",
        "    export interface Error {}",
        "  }",
        "}",
        "",
      ]
        .join("\n")
        .replace("error?: Part.Error", "error?: Thing.Part.Error"),
    );
  });

  it("goes round a nested name that hides the one meant", () => {
    const text = typesOf(
      component("things.Tool", { type: "object", properties: {} }),
      component("things.Thing", { type: "object", properties: { tool: ref("things.Thing.Tool") } }),
      component("things.Thing.Tool", { type: "object", properties: { outer: ref("things.Tool") } }),
    );
    expect(text).toContain('import type * as ThingsAPI from "./things.ts";');
    expect(text).toContain("    outer?: ThingsAPI.Tool;");
    expect(text).toContain("  tool?: Thing.Tool;");
  });

  it("refers to other modules by namespace, told apart by folder where file names repeat", () => {
    const text = fileOf(
      model({
        modules: ["things", "shared", "files", "vector-stores/files"],
        components: [
          component("things.Thing", {
            type: "object",
            properties: { a: ref("shared.Metadata"), b: ref("files.F"), c: ref("vectorStores.files.V") },
          }),
          component("shared.Metadata", {}),
          component("files.F", {}),
          component("vectorStores.files.V", {}),
        ],
      }),
    );
    expect(text).toContain('import type * as FilesAPI from "./files.ts";');
    expect(text).toContain('import type * as VectorStoresFilesAPI from "./vector-stores/files.ts";');
    expect(text).toContain("  a?: SharedAPI.Metadata;\n  b?: FilesAPI.F;\n  c?: VectorStoresFilesAPI.V;");
  });

  it("takes page parameters from the runtime", () => {
    const text = typesOf(
      component("pagination.CursorPageParams", { type: "object", properties: {} }),
      component("things.ThingListParams", {
        allOf: [ref("pagination.CursorPageParams"), { type: "object" }],
      }),
    );
    expect(text).toContain('import type { CursorPageParams } from "../../runtime/pagination.ts";');
    expect(text).toContain("export interface ThingListParams extends CursorPageParams {}");
  });

  it("passes external types on, and merges a namespace into those that have one", () => {
    const text = fileOf(
      model({
        modules: ["things"],
        externals: [
          { name: "ParsedThing", module: "things", typeParams: "<ParsedT>" },
          {
            name: "Params",
            module: "things",
            typeParams: "<F extends string | undefined = string, G = Array<F>>",
          },
        ],
        externalFiles: { ParsedThing: "src/runtime/external/parsed.ts" },
        components: [component("things.Params.Vad", { type: "object", properties: {} })],
      }),
    );
    // Each from the file that declares it; what none declares from where lines to go on with are pasted.
    expect(text).toContain('import type { ParsedThing } from "../../runtime/external/parsed.ts";');
    expect(text).toContain(
      'import type { Params as ImportedParams } from "../../runtime/external/unwritten.ts";',
    );
    expect(text).toContain("export type { ParsedThing };");
    expect(text).toContain(
      "export type Params<F extends string | undefined = string, G = Array<F>> = ImportedParams<F, G>;",
    );
    expect(text).toContain("export declare namespace Params {\n  export interface Vad {}\n}");
  });

  it("says what Codex does with a parameter, wherever the property is declared", () => {
    const create = operation("things.create", { args: [params("things.ThingCreateParams")], hasBody: true });
    const text = fileOf(
      things([create], {
        profiles: [
          profile({
            parameters: {
              "things.create": {
                seed: { verdict: "drop" },
                store: { verdict: "force", value: false },
                tier: { verdict: "send", values: ["priority"], otherwise: "drop" },
                later: {
                  verdict: "reject",
                  reason: { id: "x", text: { en: "Not yet.", ko: "" } },
                  alternative: { en: "`store`", ko: "" },
                },
              },
            },
          }),
        ],
        components: [
          component("things.ThingCreateParams", { allOf: [ref("things.Base"), { type: "object" }] }),
          component("things.Base", {
            type: "object",
            properties: {
              seed: { type: "number", description: "Makes runs alike.", deprecated: true },
              store: { type: "boolean" },
              tier: { type: "string" },
              later: {},
            },
          }),
        ],
      }),
    );
    expect(text).toContain(
      "  /**\n   * Makes runs alike.\n   * Codex: left out, with a warning.\n   * @deprecated\n   */\n  seed?: number;",
    );
    expect(text).toContain("  /** Codex: always false. */\n  store?: boolean;");
    expect(text).toContain(
      '  /** Codex: only "priority" is sent; any other value is left out, with a warning. */',
    );
    expect(text).toContain(
      "  /** Codex: refused with an error. Not yet. Use `store`. */\n  later?: unknown;",
    );
  });

  it("refuses a reference to nothing", () => {
    expect(() => typesOf(component("things.Thing", ref("things.Gone"), "type"))).toThrow(
      /no schema "things.Gone"/,
    );
  });

  it("writes a namespace also where no type has its name", () => {
    const text = typesOf(
      component(
        "things.Thing",
        { anyOf: [ref("things.Parts.Head"), ref("things.Parts.Inner.Tail")] },
        "type",
      ),
      component("things.Parts.Head", { type: "string" }, "type"),
      component("things.Parts.Inner.Tail", { type: "integer" }, "type"),
    );
    expect(text).toContain("export type Thing = Parts.Head | Parts.Inner.Tail;");
    expect(text).toContain(
      [
        "export declare namespace Parts {",
        "  export type Head = string;",
        "",
        "  export namespace Inner {",
        "    export type Tail = number;",
        "  }",
        "}",
      ].join("\n"),
    );
  });
});

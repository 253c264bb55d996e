import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Project, ts } from "ts-morph";
import { afterAll, describe, expect, it } from "vitest";
import type * as z from "zod/mini";
import { emitTypesAndResources } from "../../../codegen/emit/resources.ts";
import { emitValidators } from "../../../codegen/emit/validators.ts";
import { readComponents } from "../../../codegen/model/components.ts";
import { readFacts } from "../../../codegen/model/document.ts";
import type { Component } from "../../../codegen/model/types.ts";
import { operation, params, profile, things } from "../emit/resources.fixture.ts";

const FOLDER = join(import.meta.dirname, "../../../.tmp/forms");
afterAll(() => rm(FOLDER, { recursive: true, force: true }));

const PROJECT = new Project({
  compilerOptions: { strict: true, target: ts.ScriptTarget.ES2022, exactOptionalPropertyTypes: true },
});

const NAMED = "#/components/schemas/things.Named";

/** Components of a document in which the type `T` is this. */
function componentsOf(schema: unknown): Component[] {
  const schemas = {
    "things.T": schema,
    "things.P": {
      type: "object",
      required: ["value"],
      properties: { value: { $ref: "#/components/schemas/things.T" } },
    },
    "things.Named": {
      type: "object",
      properties: {
        id: { type: "string", maxLength: 3 },
        tree: {
          type: "object",
          properties: { up: { $ref: `${NAMED}/properties/tree` } },
          additionalProperties: false,
        },
        "list-of": { type: "array", items: { enum: ["a", "b"] } },
      },
      $defs: { Flag: { type: "boolean" } },
    },
  };
  const sdk = { source: { package: "x", version: "1.0.0" }, modules: ["things"], resources: [] };
  const facts = readFacts({ openapi: "3.1.0", paths: {}, components: { schemas }, "x-sdk": sdk }, []);
  return readComponents(facts.schemas, facts.sdk);
}

/** What the compiler says of the types with these lines behind them. */
function faultsOf(components: readonly Component[], lines: readonly string[]): string[] {
  const code =
    emitTypesAndResources(things([], { components })).get("src/generated/resources/things.ts") ?? "";
  const types = code.slice(code.indexOf("export", code.indexOf("export class") + 1));
  return PROJECT.createSourceFile("/forms.ts", `${types}\n${lines.join("\n")}\n`, { overwrite: true })
    .getPreEmitDiagnostics()
    .map((fault) => ts.flattenDiagnosticMessageText(fault.compilerObject.messageText, " "));
}

async function validatorOf(components: readonly Component[]): Promise<z.ZodMiniType> {
  const model = things([operation("things.create", { args: [params("things.P")], hasBody: true })], {
    components,
    profiles: [profile({ extraParameters: { "things.create": {} } })],
  });
  await mkdir(FOLDER, { recursive: true });
  const folder = await mkdtemp(join(FOLDER, "run-"));
  for (const [file, text] of emitValidators(model)) {
    await writeFile(join(folder, file.replace("src/generated/validators/", "")), text);
  }
  const { validators } = await import(pathToFileURL(join(folder, "index.ts")).href);
  return await validators["things.create"]();
}

interface Row {
  readonly name: string;
  readonly schema: unknown;
  readonly right: readonly unknown[];
  /** Neither the compiler nor the validator takes them. */
  readonly wrong: readonly unknown[];
}

const rows: Row[] = [
  { name: "true", schema: true, right: [1, "", null, {}], wrong: [] },
  {
    name: "false, in the place of a property",
    schema: { type: "object", properties: { a: false, b: { type: "string" } } },
    right: [{ b: "" }, {}],
    wrong: [{ a: 1 }],
  },
  {
    name: "false, in the place of items",
    schema: { type: "array", items: false },
    right: [[]],
    wrong: [[1]],
  },
  {
    name: "false among others",
    schema: { anyOf: [{ type: "string" }, false] },
    right: [""],
    wrong: [1],
  },
  {
    name: "a reference below a schema",
    schema: { $ref: `${NAMED}/properties/id` },
    right: ["abc"],
    wrong: [1],
  },
  {
    name: "a reference to items of a property with a dash",
    schema: { $ref: `${NAMED}/properties/list-of/items` },
    right: ["a"],
    wrong: ["c", 1],
  },
  {
    name: "a reference to a definition",
    schema: { $ref: `${NAMED}/$defs/Flag` },
    right: [true],
    wrong: ["true"],
  },
  {
    name: "a reference below a schema that holds itself",
    schema: { $ref: `${NAMED}/properties/tree` },
    right: [{ up: { up: {} } }],
    wrong: [{ up: 1 }, { up: { down: {} } }],
  },
  {
    name: "a tuple",
    schema: {
      type: "array",
      prefixItems: [{ type: "string" }, { type: "number" }],
      minItems: 2,
      items: false,
    },
    right: [["a", 1]],
    wrong: [["a"], [1, "a"], ["a", 1, 2]],
  },
  {
    name: "a tuple that may be shorter, and longer",
    schema: {
      prefixItems: [{ type: "string" }, { type: "number" }],
      minItems: 1,
      items: { type: "boolean" },
    },
    right: [["a"], ["a", 1], ["a", 1, true, false]],
    wrong: [[], [1], ["a", 1, 2]],
  },
  {
    name: "a tuple of the older kind",
    schema: {
      type: "array",
      items: [{ type: "string" }, { enum: ["x", "y"] }],
      additionalItems: false,
      minItems: 2,
    },
    right: [["a", "x"]],
    wrong: [
      ["a", "z"],
      ["a", "x", 1],
    ],
  },
  {
    name: "a tuple that ends by its greatest length",
    schema: { prefixItems: [{ type: "string" }], maxItems: 1 },
    right: [[], ["a"]],
    wrong: [["a", "b"]],
  },
  {
    name: "a constant that is an object",
    schema: { const: { kind: "a", list: [1, { b: null }] } },
    right: [{ kind: "a", list: [1, { b: null }] }],
    wrong: [{ kind: "b", list: [1, { b: null }] }, { kind: "a", list: [1] }, { kind: "a" }],
  },
  { name: "a constant that is an empty list", schema: { const: [] }, right: [[]], wrong: [[1], {}] },
  {
    name: "values that are objects and others",
    schema: { enum: [{ a: 1 }, "x", null] },
    right: [{ a: 1 }, "x", null],
    wrong: [{ a: 2 }, "y"],
  },
  {
    name: "keys of a pattern",
    schema: { type: "object", patternProperties: { "^x-": { type: "number" } }, additionalProperties: false },
    right: [{ "x-a": 1 }, {}],
    wrong: [{ "x-a": "" }],
  },
  {
    name: "more properties of which there are none",
    schema: { type: "object", properties: { a: { type: "string" } }, additionalProperties: { not: {} } },
    right: [{ a: "" }],
    wrong: [{ b: 1 }],
  },
];

describe("schemas in the forms that OpenAPI allows", () => {
  it.each(rows)("$name", async ({ schema, right, wrong }) => {
    const components = componentsOf(schema);
    const valid = right.map(
      (value, at) => `const right${at}: T = ${JSON.stringify(value)}; void right${at};`,
    );
    expect(faultsOf(components, valid)).toEqual([]);
    for (const value of wrong) {
      expect(faultsOf(components, [`const wrong: T = ${JSON.stringify(value)}; void wrong;`])).not.toEqual(
        [],
      );
    }
    const validator = await validatorOf(components);
    for (const value of right) expect(validator.safeParse({ value }).error).toBeUndefined();
    for (const value of wrong) expect(validator.safeParse({ value }).success).toBe(false);
  });
});

describe("references to what is no schema", () => {
  it("are followed: paths, parameters, bodies and responses, also from one to the next", () => {
    const schema = { type: "object", properties: { id: { type: "string" } } };
    const json = { content: { "application/json": { schema } } };
    const fact = { accessor: "things", method: "create", args: [] };
    const facts = readFacts(
      {
        openapi: "3.1.0",
        paths: { "/things": { $ref: "#/components/pathItems/Things" } },
        components: {
          pathItems: {
            Things: {
              parameters: [{ $ref: "#/components/parameters/Page" }],
              post: {
                operationId: "things.create",
                "x-sdk": fact,
                requestBody: { $ref: "#/components/requestBodies/One" },
                responses: { "200": { $ref: "#/components/responses/One", description: "Made." } },
                callbacks: { done: { $ref: "#/components/callbacks/Nothing" } },
              },
            },
          },
          parameters: { Page: { name: "page", in: "query", schema: true } },
          requestBodies: { One: { $ref: "#/components/requestBodies/Two" }, Two: json },
          responses: { One: { description: "One.", ...json } },
        },
        "x-sdk": {
          source: { package: "x", version: "1.0.0" },
          resources: [{ accessor: "things", class: "Things", module: "things" }],
        },
      },
      [],
    );
    expect(facts.operations).toMatchObject([{ requestBody: json, responses: { "200": json } }]);
    expect(facts.document["paths"]).toMatchObject({
      "/things": {
        parameters: [{ name: "page", in: "query", schema: {} }],
        post: { responses: { "200": { description: "Made." } } },
      },
    });
  });
});

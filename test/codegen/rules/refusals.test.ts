import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { emitRestClient } from "../../../codegen/emit/rest-client.ts";
import { CodegenError } from "../../../codegen/model/errors.ts";
import { readConfig } from "../../../codegen/rules/config.ts";
import { withFacts } from "../../../codegen/rules/facts.ts";
import { documentPath, readGiven } from "../../../codegen/rules/given-document.ts";
import { restModel } from "../../../codegen/rules/model.ts";
import { PROJECT } from "../../support/codegen.ts";
import { lineOf } from "../model/inputs.ts";
import { generate } from "./generate.ts";

const SHOP = readFileSync(join(import.meta.dirname, "shop.yaml"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "refusals-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const BASE = { path: join(PROJECT, "src/rest/client.ts"), name: "RestClient" };
// biome-ignore lint/suspicious/noExplicitAny: a document is spoiled on purpose
type Loose = any;

function files(text: string, { name = "shop.yaml", config }: { name?: string; config?: string } = {}) {
  const path = join(folder, name);
  writeFileSync(path, text);
  const configPath = config === undefined ? undefined : join(folder, "shop.config.yaml");
  if (configPath !== undefined) writeFileSync(configPath, config ?? "");
  const read = withFacts(readGiven(path), readConfig(configPath), new Set(["call"]));
  return emitRestClient(restModel(read, BASE), read.client, ["Generated."]);
}

function failure(...given: Parameters<typeof files>): CodegenError {
  try {
    files(...given);
  } catch (error) {
    if (error instanceof CodegenError) return error;
    throw error;
  }
  throw new Error("the document is good");
}

const changed = (change: (document: Loose) => void): string => {
  const document = parse(SHOP);
  change(document);
  return stringify(document);
};

describe("documents of which nothing right can be made", () => {
  it.each<[string, (document: Loose) => void, RegExp, string]>([
    [
      "Swagger 2.0",
      (d) => Object.assign(d, { openapi: undefined, swagger: "2.0" }),
      /must be OpenAPI 3\.0 or 3\.1, but says "2\.0"/,
      "swagger",
    ],
    ["no paths", (d) => delete d.paths, /has no `paths`/, "openapi"],
    [
      "a parameter called __proto__",
      (d) => d.paths["/pets"].get.parameters.push({ name: "__proto__", in: "query", schema: {} }),
      /parameters > 9 > name nothing can have the name __proto__/,
      "name: __proto__",
    ],
    [
      "a path parameter of a style that is not written",
      (d) => Object.assign(d.components.parameters.PetID, { style: "matrix" }),
      /style is matrix/,
      "",
    ],
    [
      "two parameters of one name",
      (d) => d.paths["/pets"].get.parameters.push({ name: "limit", in: "header", schema: {} }),
      /has two parameters called limit: one in query, one in header/,
      "parameters:",
    ],
    [
      "a reference to another file",
      (d) => Object.assign(d.components.schemas.pet.properties, { odd: { $ref: "other.yaml#/a" } }),
      /properties > odd > \$ref refers to "other\.yaml#\/a"/,
      "$ref: other.yaml",
    ],
    [
      "a schema that is made of itself",
      (d) => Object.assign(d.components.schemas, { a: { anyOf: [{ $ref: "#/components/schemas/a" }] } }),
      /a > anyOf > 0 > \$ref refers to .*made of this schema itself/,
      "$ref",
    ],
    [
      "an empty list of values",
      (d) => Object.assign(d.components.schemas.pet.properties, { odd: { enum: [] } }),
      /odd > enum lists no values/,
      "enum: []",
    ],
  ])("%s: refused, with the line", (_, change, said, line) => {
    const error = failure(changed(change));
    expect(error.message).toMatch(said);
    expect(error.file).toMatch(/shop\.yaml$/);
    expect(error.fix).toBeTruthy();
    expect(lineOf(error.file, error.line)).toContain(line);
  });

  it("text that does not parse: refused, with the line", () => {
    expect(failure("openapi: 3.1.0\npaths: [", {}).message).toMatch(/shop\.yaml:\d+: /);
    expect(failure('{\n "openapi": x }', { name: "shop.json" }).message).toMatch(
      /shop\.json:\d+: is no JSON/,
    );
    expect(() => documentPath("nothing/here.json", folder)).toThrow(
      /is neither a file nor one of an installed package/,
    );
  });
});

describe("a configuration", () => {
  it.each<[string, string, RegExp, string]>([
    ["a key that there is not", "name: shop\ncolour: red\n", /colour: is no key/, "colour"],
    ["a name that cannot be one", "class: shop\n", /class: must be a name such as PetStore/, "class"],
    ["an accessor that cannot be one", "accessors:\n  pets: Pets.x\n", /must be a name such as pets/, "pets"],
    [
      "a tag that the document lacks",
      "accessors:\n  cats: cats\n",
      /accessors > cats: the document has nothing/,
      "cats",
    ],
    [
      "an operation that the document lacks",
      "methods:\n  listCats: cats.list\n",
      /methods > listCats/,
      "listCats",
    ],
    ["a schema that the document lacks", "types:\n  cat: Cat\n", /types > cat/, "cat"],
    [
      "nothing that is included",
      "include: { tags: [cats] }\n",
      /there is no operation to generate/,
      "include",
    ],
  ])("%s: refused, with the line", (_, config, said, line) => {
    const error = failure(SHOP, { config });
    expect(error.message).toMatch(said);
    expect(error.file).toMatch(/shop\.config\.yaml$/);
    expect(lineOf(error.file, error.line)).toContain(line);
  });

  it("names accessors, methods and types, and keeps what is asked for with the types that it needs", () => {
    const config = [
      "class: Store",
      "include: { tags: [pets], operations: [PostOrders] }",
      'methods: { "PATCH /pets/{petId}": pets.details.change, constructor: pets.x }',
      "types: { pet: Animal }",
    ].join("\n");
    expect(failure(SHOP, { config }).message).toContain("methods > constructor");
    const made = files(SHOP, { config: config.replace(", constructor: pets.x", "") });
    expect([...made.keys()].sort()).toEqual(
      [
        "client.ts",
        "index.ts",
        "operations.ts",
        ...["orders", "pets", "pets/details", "schemas"].map((name) => `resources/${name}.ts`),
      ].sort(),
    );
    expect(made.get("resources/pets/details.ts")).toMatch(/change\(\s*petId: number/);
    expect(made.get("resources/schemas.ts")).toContain("export interface Animal {");
    expect(made.get("client.ts")).toContain("export class Store extends RestClient");
  });

  it("lays an overlay over the document", () => {
    const overlay =
      "overlay: 1.0.0\ninfo: { title: x, version: 1.0.0 }\nactions:\n  - target: $.paths['/pets'].get\n    update: { operationId: allPets }\n";
    writeFileSync(join(folder, "mend.yaml"), overlay);
    expect(files(SHOP, { config: "overlay: mend.yaml\n" }).get("resources/pets.ts")).toContain("  all(");
  });
});

describe("the files of a client", () => {
  it("are the same however the document is written", () => {
    const document = parse(SHOP);
    const shuffle = (value: Loose): Loose => {
      if (Array.isArray(value)) return value.map(shuffle);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, each]) => [key, shuffle(each)]),
      );
    };
    const other = files(JSON.stringify(shuffle(document)), { name: "shop.json" });
    expect(other).toEqual(files(SHOP));
  });

  it("need a folder, and a configuration needs a document", async () => {
    expect(await generate("--spec", "a.yaml")).toMatchObject({
      status: 2,
      text: expect.stringContaining("--spec needs --out"),
    });
    expect(await generate("--config", "a.yaml")).toMatchObject({
      status: 2,
      text: expect.stringContaining("--config goes with --spec"),
    });
    expect(await generate("--spec", "nothing.yaml", "--out", folder)).toMatchObject({ status: 1 });
  });
});

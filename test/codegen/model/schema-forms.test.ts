import { describe, expect, it } from "vitest";
import { failure, inputs, lineOf, spec } from "./inputs.ts";

// biome-ignore lint/suspicious/noExplicitAny: a document is spoiled on purpose
type Loose = any;

const inFile = (schema: unknown) => (document: Loose) => {
  document.components.schemas["files.FileObject"].properties.odd = schema;
};

describe("schemas of which nothing right would be made", () => {
  it.each<[string, RegExp, string, (document: Loose) => void]>([
    [
      "a bound with a statement",
      /odd > minimum is no number/,
      "minimum",
      inFile({ type: "number", minimum: "1)); run((" }),
    ],
    [
      "a bound that is null",
      /odd > maxLength is no number/,
      "maxLength",
      inFile({ type: "string", maxLength: null }),
    ],
    [
      "a text of a type with a statement",
      /odd > x-sdk-type is .* no type/,
      "x-sdk-type",
      inFile({ "x-sdk-type": "A }; run(); type B = {" }),
    ],
    ["a schema that is true", /odd is true/, "odd", inFile(true)],
    ["a schema that is false", /odd > items is false/, "items", inFile({ type: "array", items: false })],
    [
      "a reference below a schema",
      /odd > \$ref refers to "#\/components\/schemas\/files\.FileObject\/properties\/id"/,
      "$ref",
      inFile({ $ref: "#/components/schemas/files.FileObject/properties/id" }),
    ],
    [
      "a reference to nothing",
      /odd > \$ref refers to "#\/components\/schemas\/toString"/,
      "$ref",
      inFile({ $ref: "#/components/schemas/toString" }),
    ],
    ["a reference elsewhere", /odd > \$ref refers to "other\.json"/, "$ref", inFile({ $ref: "other.json" })],
    [
      "a tuple",
      /odd > prefixItems describes a tuple/,
      "prefixItems",
      inFile({ type: "array", prefixItems: [{ type: "string" }] }),
    ],
    [
      "a list of schemas as items",
      /odd > items is \[/,
      "items",
      inFile({ type: "array", items: [{ type: "string" }] }),
    ],
    [
      "a constant that is an object",
      /odd > const is an object or a list/,
      "const",
      inFile({ const: { a: 1 } }),
    ],
    ["values that are objects", /odd > enum lists objects/, "enum", inFile({ enum: [{ a: 1 }] })],
    ["no values", /odd > enum lists no values/, "enum", inFile({ enum: [] })],
    ["no members", /odd > anyOf is no list/, "anyOf", inFile({ anyOf: [] })],
    ["a type that there is not", /odd > type is "file"/, "type", inFile({ type: "file" })],
    [
      "a response elsewhere",
      /get > responses > 200 > \$ref refers to #\/components\/responses\/File/,
      "$ref",
      (document) => {
        document.paths["/files/{file_id}"].get.responses["200"] = { $ref: "#/components/responses/File" };
      },
    ],
    [
      "a request body elsewhere",
      /post > requestBody > \$ref refers to/,
      "$ref",
      (document) => {
        document.paths["/files"].post.requestBody = { $ref: "#/components/requestBodies/File" };
      },
    ],
  ])("%s: refused, with its line", (_, said, key, change) => {
    const paths = inputs({ spec: spec(change) });
    const error = failure(paths);
    expect(error.message).toMatch(said);
    expect(error.fix).toBeTruthy();
    expect(lineOf(paths.specPath, error.line)).toContain(`"${key}"`);
  });
});

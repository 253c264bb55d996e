import { describe, expect, it } from "vitest";
import { failure, inputs, lineOf, NO_LINES, spec } from "./inputs.ts";

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
    [
      "a schema that is a number",
      /odd > items is 1, which is no schema/,
      "items",
      inFile({ type: "array", items: 1 }),
    ],
    [
      "a reference to nothing below a schema",
      /odd > \$ref refers to .*no schema with a name/,
      "$ref",
      inFile({ $ref: "#/components/schemas/files.FileObject/properties/nothing" }),
    ],
    [
      "a tuple without a list",
      /odd > prefixItems is no list of schemas/,
      "prefixItems",
      inFile({ prefixItems: {} }),
    ],
    [
      "a schema that holds itself, without a name",
      /schema > properties > child > \$ref refers to a schema that holds it/,
      "$ref",
      (document) => {
        document.paths["/files/{file_id}"].get.responses["200"].content["application/json"].schema = {
          type: "object",
          properties: {
            child: { $ref: "#/paths/~1files~1{file_id}/get/responses/200/content/application~1json/schema" },
          },
        };
      },
    ],
    [
      "a response that is not there",
      /get > responses > 200 > \$ref refers to #\/components\/responses\/File, which is not there/,
      "$ref",
      (document) => {
        document.paths["/files/{file_id}"].get.responses["200"] = { $ref: "#/components/responses/File" };
      },
    ],
    [
      "a request body in another file",
      /post > requestBody > \$ref refers to "other.json#\/Body", which is not in this document/,
      "$ref",
      (document) => {
        document.paths["/files"].post.requestBody = { $ref: "other.json#/Body" };
      },
    ],
    [
      "responses in a circle",
      /components > responses > File > \$ref refers to itself/,
      "$ref",
      (document) => {
        document.components.responses = { File: { $ref: "#/components/responses/File" } };
        document.paths["/files/{file_id}"].get.responses["200"] = { $ref: "#/components/responses/File" };
      },
    ],
    [
      "a reference to nothing",
      /odd > \$ref refers to "#\/components\/schemas\/toString"/,
      "$ref",
      inFile({ $ref: "#/components/schemas/toString" }),
    ],
    ["a reference elsewhere", /odd > \$ref refers to "other\.json"/, "$ref", inFile({ $ref: "other.json" })],
    ["no values", /odd > enum lists no values/, "enum", inFile({ enum: [] })],
    ["no members", /odd > anyOf is no list/, "anyOf", inFile({ anyOf: [] })],
    ["a type that there is not", /odd > type is "file"/, "type", inFile({ type: "file" })],
  ])("%s: refused, with its line", (_, said, key, change) => {
    const paths = inputs({ spec: spec(change), lines: NO_LINES });
    const error = failure(paths);
    expect(error.message).toMatch(said);
    expect(error.fix).toBeTruthy();
    expect(lineOf(paths.specPath, error.line)).toContain(`"${key}"`);
  });
});

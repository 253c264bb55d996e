import { describe, expect, it } from "vitest";
import { readInputs } from "../../../codegen/model/load.ts";
import { bodyAndQueryParameters, listMethods } from "../../../codegen/model/methods.ts";
import type { Schema } from "../../../codegen/model/types.ts";
import { type Edit, failure, inputs, lineOf } from "./inputs.ts";

const plus =
  (lines: string): Edit =>
  (text) =>
    `${text.trimEnd()}\n${lines}\n`;

describe("a broken overlay", () => {
  it.each<[string, Edit, RegExp, RegExp]>([
    [
      "a target that is not there",
      plus("  - { target: \"$.paths['/nowhere']\", update: { a: 1 } }"),
      /\$\.paths\['\/nowhere'\] matches nothing\n {2}correct the target/,
      /nowhere/,
    ],
    [
      "a target that is no JSONPath",
      plus('  - { target: "$.paths[", update: { a: 1 } }'),
      /is no JSONPath/,
      /\$\.paths\[/,
    ],
    [
      "an update that says nothing",
      plus("  - { target: $.info, update: {} }"),
      /`update` says nothing\n {2}write below/,
      /\$\.info/,
    ],
    [
      "an operation that is there already",
      plus("  - { target: $.paths, update: { /files: { post: { operationId: files.create } } } }"),
      /\$\.paths: files\.create is there already\n {2}delete the action/,
      /operationId: files\.create/,
    ],
    [
      "a schema that is there already",
      plus("  - { target: $.components.schemas, update: { shared.Metadata: { x-sdk: { kind: type } } } }"),
      /shared\.Metadata is there already\n {2}delete the action/,
      /shared\.Metadata/,
    ],
    [
      "an item of a list that is there already",
      plus("  - { target: \"$['x-sdk'].indexExports.index\", update: { name: Files, from: files } }"),
      /indexExports\.index: Files is there already\n {2}delete the action/,
      /name: Files/,
    ],
    [
      "an action that does nothing",
      plus("  - { target: $.info }"),
      /needs either `update` or `remove: true`/,
      /\$\.info/,
    ],
    [
      "an update of a text",
      plus("  - { target: $.info.title, update: { a: 1 } }"),
      /neither an object nor an array/,
      /title/,
    ],
    [
      "an unknown key",
      plus("  - { target: $.info, updates: { a: 1 } }"),
      /updates: is no key of this row/,
      /updates/,
    ],
    [
      "another version",
      (text) => text.replace("overlay: 1.0.0", "overlay: 2.0.0"),
      /overlay: must be 1\.0\.0/,
      /^overlay/,
    ],
    ["text that is no YAML", plus("  - { target: $.info"), /overlay\.yaml:\d+: /, /^/],
  ])("%s: file, line, way out", (_, overlay, message, line) => {
    const paths = inputs({ overlay });
    const error = failure(paths);
    expect(error.message).toMatch(message);
    expect(error.message).toContain(`overlay.yaml:${error.line}: `);
    expect(lineOf(paths.overlayPath, error.line)).toMatch(line);
  });

  it("a method without a summary: the lines to paste", () => {
    const error = failure(inputs({ overlay: (text) => text.replace(/^ +x-summary-ko: .*\n/m, "") }));
    expect(error.message).toMatch(
      /has no x-summary-ko\n {2}paste into .*overlay\.yaml, under `actions`:\n {4}- target: /,
    );
  });
});

describe("what the overlay says", () => {
  const { facts } = readInputs(inputs());
  const methods = listMethods(facts);
  const described = /^(responses\.create|files\.\w+|vectorStores\..+|models\.\w+)$/;

  it("a summary of every method, one line in each language", () => {
    for (const { id, fact } of methods) {
      expect(fact.summary, id).toMatch(/^[A-Z].{8,}\.$/);
      // Korean may follow a bump.
      expect(fact["x-summary-ko"], id).toMatch(/[가-힣].*\.$|^…$/);
    }
  });

  it("a description for every parameter, and every field of what it takes apart, of the methods that matter most", () => {
    const holes: string[] = [];
    for (const method of methods) {
      if (!described.test(method.id) || method.kind !== "operation") continue;
      for (const [name, { schema }] of bodyAndQueryParameters(facts, method.fact)) {
        if (textOf(schema) === undefined) holes.push(`${method.id} > ${name}`);
        for (const [field, inner] of Object.entries(schema.properties ?? {})) {
          if (textOf(inner) === undefined) holes.push(`${method.id} > ${name}.${field}`);
        }
      }
    }
    expect(holes).toEqual([]);
  });

  it("a source for every bound", () => {
    const bounds = ["minimum", "maximum", "minLength", "maxLength", "maxProperties"] as const;
    const found: string[] = [];
    const lacking: string[] = [];
    walk(facts.schemas, "", (schema, path) => {
      if (!bounds.some((bound) => typeof schema[bound] === "number")) return;
      found.push(path);
      if (!schema["x-source"]) lacking.push(path);
    });
    expect(found.length).toBeGreaterThan(10);
    expect(lacking).toEqual([]);
  });

  /** Of the property, or of the type that it refers to. */
  function textOf(schema: Schema): string | undefined {
    if (schema.description) return schema.description;
    const key = schema.$ref?.split("/").at(-1);
    return key === undefined ? undefined : facts.schemas[key]?.description;
  }

  function walk(value: unknown, path: string, visit: (schema: Schema, path: string) => void): void {
    if (typeof value !== "object" || value === null) return;
    visit(value, path);
    for (const [key, inner] of Object.entries(value)) walk(inner, `${path}/${key}`, visit);
  }
});

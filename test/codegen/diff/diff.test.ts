import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compareSpecs } from "../../../codegen/diff/changes.ts";
import { proposal } from "../../../codegen/diff/report.ts";
import { surfaceOf } from "../../../codegen/diff/surface.ts";
import { readFacts } from "../../../codegen/model/document.ts";
import { readManifests } from "../../../codegen/model/manifests.ts";
import type { Schema } from "../../../codegen/model/types.ts";

interface Given {
  readonly methods?: readonly string[];
  readonly deprecated?: boolean;
  readonly params?: Schema;
  readonly result?: Schema;
  readonly schemas?: Record<string, Schema>;
}

/** A spec of the resource `things`, whose methods all take and give the same. */
function facts({ methods = ["create"], deprecated = false, params = {}, result = {}, schemas = {} }: Given) {
  const fact = (method: string) => ({
    operationId: `things.${method}`,
    deprecated,
    requestBody: {
      content: { "application/json": { schema: { $ref: "#/components/schemas/things.Params" } } },
    },
    responses: {
      "200": { content: { "application/json": { schema: { $ref: "#/components/schemas/things.Thing" } } } },
    },
    "x-sdk": {
      accessor: "things",
      method,
      args: [{ name: "body", in: "params", type: "things.Params" }],
      result: "things.Thing",
    },
  });
  return readFacts(
    {
      "x-sdk": {
        source: { package: "openai", version: "1.0.0" },
        resources: [{ accessor: "things", class: "Things", module: "things" }],
      },
      paths: Object.fromEntries(methods.map((method) => [`/things/${method}`, { post: fact(method) }])),
      components: {
        schemas: {
          "things.Params": { type: "object", ...params },
          "things.Thing": { type: "object", ...result },
          ...schemas,
        },
      },
    },
    [],
  );
}

/** The manifest says that `create` works, and that `remove` is a stub. */
function surface(given: ReturnType<typeof facts>) {
  return surfaceOf(given, manifestOf("  things.create: { route: http, since: 0.1.0 }"));
}

function manifestOf(row: string) {
  const path = join(mkdtempSync(join(tmpdir(), "diff-")), "codex.manifest.yaml");
  writeFileSync(
    path,
    [
      "version: 1",
      "profile: codex",
      'reasons: { not_yet: { en: "No.", ko: "아직." } }',
      "methods:",
      row,
      "  things.remove: { route: unsupported, since: 0.1.0, reason: not_yet }",
      "parameters:",
      "  things.create: { color: { verdict: drop, reason: not_yet } }",
    ].join("\n"),
  );
  return readManifests([path])[0];
}

function compare(old: Given, young: Given) {
  const after = facts(young);
  const changes = compareSpecs(facts(old), after);
  const known = surface(after);
  return {
    lines: changes.map((change) => `${change.effect}: ${change.text} (${known.describe(change)})`),
    bump: proposal(changes, known).bump,
  };
}

const text: Schema = { type: "string" };
const props = (properties: Record<string, Schema>, required: string[] = []): Schema => ({
  properties,
  required,
});
const list = (...values: string[]): Schema => ({ type: "string", enum: values });

describe("what is different between two specs", () => {
  it.each<[string, Given, Given, string[], string]>([
    ["nothing", {}, {}, [], "none"],
    [
      "a method that is new",
      {},
      { methods: ["create", "copy"] },
      ["additive: `things.copy` (POST /things/copy) added (no verdict yet)"],
      "minor",
    ],
    [
      "a working method that is gone",
      { methods: ["create", "remove"] },
      { methods: ["remove"] },
      ["breaking: `things.create` (POST /things/create) removed (sent as it is)"],
      "major",
    ],
    [
      "a stub that is gone",
      { methods: ["create", "remove"] },
      {},
      ["breaking: `things.remove` (POST /things/remove) removed (stub only)"],
      "minor",
    ],
    [
      "a method that is deprecated",
      {},
      { deprecated: true },
      ["cosmetic: `things.create` (POST /things/create) deprecated (sent as it is)"],
      "patch",
    ],
    [
      "a parameter that is new",
      {},
      { params: props({ color: text }) },
      ["additive: `things.create`: `color` added (sent as it is, parameter: drop)"],
      "minor",
    ],
    [
      "a parameter that is new and required",
      {},
      { params: props({ size: text }, ["size"]) },
      [
        "breaking: `things.create`: `size` added, and required (sent as it is, no verdict on the parameter yet)",
      ],
      "major",
    ],
    [
      "a parameter that is required by now",
      { params: props({ color: text }) },
      { params: props({ color: text }, ["color"]) },
      ["breaking: `things.create`: `color` is now required (sent as it is, parameter: drop)"],
      "major",
    ],
    [
      "a parameter that is gone",
      { params: props({ color: text }) },
      {},
      ["breaking: `things.create`: `color` removed (sent as it is, parameter: drop)"],
      "major",
    ],
    [
      "a value more to send",
      { params: props({ color: list("red") }) },
      { params: props({ color: list("red", "blue") }) },
      ['additive: `things.create`: `color` may now also be `"blue"` (sent as it is, parameter: drop)'],
      "minor",
    ],
    [
      "a value less to send",
      { params: props({ color: list("red", "blue") }) },
      { params: props({ color: list("red") }) },
      ['breaking: `things.create`: `color` can no longer be `"blue"` (sent as it is, parameter: drop)'],
      "major",
    ],
    [
      "a field of the answer that is gone",
      { result: props({ name: text }) },
      {},
      ["breaking: `things.Thing`: `name` removed (shows in `things.create`)"],
      "major",
    ],
    [
      "a field of the answer that may be missing",
      { result: props({ name: text }, ["name"]) },
      { result: props({ name: text }) },
      ["breaking: `things.Thing`: `name` may be missing now (shows in `things.create`)"],
      "major",
    ],
    [
      "a field of another type",
      { result: props({ name: text }) },
      { result: props({ name: { type: "number" } }) },
      ["breaking: `things.Thing`: `name` changed type: `string -> number` (shows in `things.create`)"],
      "major",
    ],
  ])("%s", (_, old, young, lines, bump) => {
    const found = compare(old, young);
    expect(found.lines).toEqual(lines);
    expect(found.bump).toBe(bump);
  });

  it("names the rooms on this side whose code uses what has changed", () => {
    const old = facts({ params: props({ color: text }) });
    const young = facts({ params: props({ color: text, size: text }, ["color"]) });
    const rooms = [
      { name: "file_search", words: new Set(["color", "tools"]) },
      { name: "continuity", words: new Set(["color"]) },
      { name: "batches", words: new Set(["size"]) },
    ];
    const manifest = manifestOf("  things.create: { route: runtime, handler: things.create, since: 0.1.0 }");
    const [change] = compareSpecs(old, young).filter(({ parameter }) => parameter === "color");
    expect(change && surfaceOf(young, manifest, rooms).describe(change)).toBe(
      "sent, with behaviour of its own, parameter: drop, touches: file_search, continuity",
    );
    // What is sent as it is has nothing to do with them.
    const plain = manifestOf("  things.create: { route: http, since: 0.1.0 }");
    expect(change && surfaceOf(young, plain, rooms).describe(change)).toBe("sent as it is, parameter: drop");
  });

  it("a list of values that got a name is the same list", () => {
    const found = compare(
      { params: props({ color: list("red", "blue") }) },
      {
        params: props({ color: { $ref: "#/components/schemas/things.Color" } }),
        schemas: { "things.Color": list("red", "blue", "green") },
      },
    );
    expect(found.lines).toEqual([
      'additive: `things.create`: `color` may now also be `"green"` (sent as it is, parameter: drop)',
      "additive: `things.Color` added (shows in `things.create`)",
    ]);
  });
});

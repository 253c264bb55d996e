import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Validator } from "@seriousme/openapi-schema-validator";
import OpenAI from "openai";
import { APIResource } from "openai/core/resource";
import LatestOpenAI from "openai-latest";
import { APIResource as LatestAPIResource } from "openai-latest/core/resource";
import { describe, expect, it, vi } from "vitest";
import {
  type ImportOptions,
  importSpec,
  type OpenAPIDocument,
  serialize,
} from "../../../codegen/import/index.ts";
import { codegen, PROJECT } from "../../support/codegen.ts";
import { methodsOf, resourcesOf } from "../../support/tree.ts";

vi.setConfig({ testTimeout: 120_000 });

const PINNED = join(PROJECT, "node_modules/openai");
const LATEST = join(PROJECT, "node_modules/openai-latest");

const { document, warnings, lost } = await importSpec({ packageRoot: PINNED });
/** Whether this is the version that the numbers below were counted in: after a bump they are those of a past. */
const isCounted = document.info.version === "6.18.0";
const operations = operationsOf(document);
const helpers = document["x-sdk"].helpers.map(({ accessor, method }) => `${accessor}.${method}`);

function operationsOf({ paths }: OpenAPIDocument) {
  return Object.entries(paths).flatMap(([path, verbs]) =>
    Object.entries(verbs).map(([verb, operation]) => ({ path, verb, operation, id: operation.operationId })),
  );
}

function operation(id: string) {
  const found = operations.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no operation ${id}`);
  return { ...found, sdk: found.operation["x-sdk"] };
}

function schema(key: string) {
  const found = document.components.schemas[key];
  if (found === undefined) throw new Error(`no schema ${key}`);
  return found;
}

function strings(value: unknown, key: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === key && typeof inner === "string" ? [inner] : strings(inner, key),
  );
}

function allStrings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(allStrings) : [];
}

describe("the tree of the pinned version", () => {
  const client = new OpenAI({ apiKey: "k" });
  const isResource = (value: object): boolean => value instanceof APIResource;

  it("has the accessors that a living client has: 57", () => {
    const accessors = document["x-sdk"].resources.map(({ accessor }) => accessor).sort();
    expect(accessors).toEqual([...resourcesOf(client, isResource)].sort());
    if (isCounted) expect(accessors).toHaveLength(57);
  });

  it("has the methods that a living client has: 161, of which 138 send something", () => {
    const methods = [...operations.map(({ id }) => id), ...helpers].sort();
    expect(methods).toEqual([...methodsOf(client, isResource)].sort());
    if (!isCounted) return;
    expect(methods).toHaveLength(161);
    expect(operations).toHaveLength(138);
  });

  it("is read without a loss, and that version without a warning", () => {
    expect(lost).toEqual([]);
    if (isCounted) expect(warnings).toEqual([]);
  });
});

describe("the document", () => {
  it("is OpenAPI 3.1 to an independent validator", async () => {
    const result = await new Validator().validate(JSON.parse(serialize(document)));
    expect(result.errors).toBeUndefined();
    expect(result.valid).toBe(true);
  });

  it("refers to nothing that is not there", () => {
    const refs = new Set(strings(document, "$ref"));
    expect(refs.size).toBeGreaterThan(500);
    const known = new Set(
      Object.keys(document.components.schemas).map((key) => `#/components/schemas/${key}`),
    );
    expect([...refs].filter((ref) => !known.has(ref))).toEqual([]);
  });

  it("has no prose: responses are called OK, and no comment of the sources came along", () => {
    const notes = [...strings(document, "description"), ...strings(document, "summary")];
    expect(new Set(notes)).toEqual(new Set(["OK"]));
    const texts = new Set(allStrings(document));
    const lines = readdirSync(join(PINNED, "src/resources"), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .flatMap((file) => readFileSync(join(PINNED, "src/resources", file), "utf8").split("\n"))
      .flatMap((line) => /^\s+\* ([^@{}[\]"\\]{40,})$/.exec(line)?.[1] ?? []);
    expect(lines.length).toBeGreaterThan(3000);
    expect(lines.filter((line) => texts.has(line))).toEqual([]);
  });

  it("has the same bytes whatever order the files are read in", async () => {
    const orders: Required<ImportOptions>["shuffle"][] = [
      (files) => files.toReversed(),
      (files) => files.toSorted((a, b) => a.length - b.length || (a < b ? 1 : -1)),
    ];
    for (const shuffle of orders) {
      const again = await importSpec({ packageRoot: PINNED, shuffle });
      expect(serialize(again.document) === serialize(document)).toBe(true);
    }
  });

  it("is what is committed", () => {
    expect(serialize(document) === readFileSync(join(PROJECT, "spec/openapi.json"), "utf8")).toBe(true);
  });
});

describe("facts of single methods, held against what openai@6.18.0 does", () => {
  it("enumerations and nullable types", () => {
    expect(schema("files.FilePurpose")).toMatchObject({
      type: "string",
      enum: ["assistants", "batch", "fine-tune", "vision", "user_data", "evals"],
    });
    expect(schema("responses.ResponseCreateParamsBase").properties).toMatchObject({
      temperature: { type: ["number", "null"] },
    });
  });

  it("the union of stream events, and the three forms of the params", () => {
    const { sdk, operation: create } = operation("responses.create");
    expect(sdk.stream).toEqual({
      event: "responses.ResponseStreamEvent",
      on: "body",
      params: {
        base: "responses.ResponseCreateParamsBase",
        nonStreaming: "responses.ResponseCreateParamsNonStreaming",
        streaming: "responses.ResponseCreateParamsStreaming",
      },
    });
    expect(create.responses["200"]?.content).toHaveProperty("text/event-stream");
    const events = schema("responses.ResponseStreamEvent").anyOf?.map(({ $ref = "" }) =>
      $ref.split("/").at(-1),
    );
    if (isCounted) expect(events).toHaveLength(53);
    expect(events).toContain("responses.ResponseTextDeltaEvent");
  });

  it("multipart bodies, always and only where a file is in them", () => {
    expect(operation("files.create").sdk.multipart).toBe(true);
    expect(Object.keys(operation("files.create").operation.requestBody?.content ?? {})).toEqual([
      "multipart/form-data",
    ]);
    expect(operation("videos.create").sdk.multipart).toBeDefined();
    expect(operation("responses.create").sdk.multipart).toBeUndefined();
  });

  it("binary answers", () => {
    const binary = operations.filter(({ operation: each }) => each["x-sdk"].binary).map(({ id }) => id);
    const known = [
      "audio.speech.create",
      "containers.files.content.retrieve",
      "files.content",
      "videos.downloadContent",
    ];
    expect(binary).toEqual(expect.arrayContaining(known));
    if (isCounted) expect(binary).toHaveLength(known.length);
  });

  it("page classes", () => {
    expect(operation("files.list").sdk.page).toEqual({
      class: "CursorPage",
      alias: "FileObjectsPage",
      item: "files.FileObject",
    });
    expect(operation("models.list").sdk.page?.class).toBe("Page");
    expect(operation("conversations.items.list").sdk.page?.class).toBe("ConversationCursorPage");
  });

  it("what comes behind a page, where a field of it says that", () => {
    const { pages } = document["x-sdk"];
    const rules = new Map(pages.map(({ class: name, next }) => [name, next]));
    expect(rules.get("ConversationCursorPage")).toEqual({ field: "last_id", param: "after" });
    expect([rules.get("CursorPage"), rules.get("Page")]).toEqual([undefined, undefined]);
    if (isCounted) expect(rules.size).toBe(3);
  });

  it("the header of a beta", () => {
    expect(operation("beta.assistants.create").sdk.beta).toBe("assistants=v2");
    expect(operation("vectorStores.create").sdk.beta).toBe("assistants=v2");
    expect(operation("files.create").sdk.beta).toBeUndefined();
  });
});

describe("another version", () => {
  it("7.57.0: every method, and a place for each thing that it cannot read", async () => {
    const latest = await importSpec({ packageRoot: LATEST });
    const client = new LatestOpenAI({ apiKey: "k" });
    const isResource = (value: object): boolean => value instanceof LatestAPIResource;
    const methods = [
      ...operationsOf(latest.document).map(({ id }) => id),
      ...latest.document["x-sdk"].helpers.map(({ accessor, method }) => `${accessor}.${method}`),
    ];
    expect(methods).toHaveLength(416);
    expect(methods.sort()).toEqual([...methodsOf(client, isResource)].sort());
    expect(latest.lost).toEqual([]);
    expect(latest.warnings).not.toEqual([]);
    for (const { file, line, message } of latest.warnings) {
      const source = readFileSync(join(LATEST, file), "utf8").split("\n");
      expect(line).toBeGreaterThan(0);
      expect(line).toBeLessThanOrEqual(source.length);
      expect(message).toMatch(/\w{3}/);
    }
    // WebSocket helpers stand among the resources and are no part of the API: left out, and said so where they are passed on.
    const helper = latest.warnings.filter(({ file }) => file === "src/resources/live/sideband/index.ts");
    expect(helper.map(({ message }) => message)).toContain(
      "SidebandWSClientOptions is declared by resources/live/sideband/ws.ts, which is no module of the API: left out",
    );
    const { modules, resources, external, indexExports, pages } = latest.document["x-sdk"];
    const rules = new Map(pages.map(({ class: name, next }) => [name, next]));
    expect(rules.get("NextCursorPage")).toEqual({ field: "next", param: "after" });
    expect(rules.get("TokenPage")).toEqual({ field: "next", param: "page" });
    const homes = new Set([
      ...modules,
      ...resources.map(({ module }) => module),
      ...external.map(({ module }) => module),
      "pagination",
    ]);
    const strays = Object.values(indexExports).flatMap((names) =>
      names.filter(({ from }) => !homes.has(from) && !(from in indexExports)),
    );
    expect(strays).toEqual([]);
  });
});

describe("what cannot be imported", () => {
  const folder = (files: Record<string, string>): string => {
    const root = mkdtempSync(join(tmpdir(), "not-openai-"));
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(join(root, file, ".."), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    return root;
  };
  const openai = JSON.stringify({ name: "openai", version: "9.0.0", license: "Apache-2.0" });

  it.each([
    ["an empty folder", {}, /holds no package\.json/],
    ["another package", { "package.json": '{"name":"lodash","version":"1.0.0"}' }, /is the package "lodash"/],
    ["a broken manifest", { "package.json": "{" }, /is no JSON/],
    ["a package without its sources", { "package.json": openai }, /has no src\/resources/],
    [
      "a client of another shape",
      { "package.json": openai, "src/client.ts": "export class Client {}", "src/resources/a.ts": "" },
      /declares no class OpenAI/,
    ],
  ])("%s", async (_, files, message) => {
    const root = folder(files as Record<string, string>);
    const { status, stderr } = await codegen(folder({}), "import", "--from", root);
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
    expect(stderr).toContain(root);
    expect(stderr.trimEnd().split("\n").length).toBe(2);
  });

  it.each([
    [
      "a path",
      "const path = where(id); return this._client.get(path, options);",
      "things.retrieve: path cannot be",
    ],
    [
      "a verb",
      "return this._client.get('/things', { ...options, method: verb });",
      "things.retrieve: verb cannot",
    ],
    [
      "a query",
      "return this._client.get('/things', { query: asked(id) });",
      "things.retrieve: asked\\(id\\) cannot",
    ],
  ])(
    "%s that cannot be followed stops it, with file and line, and nothing is written",
    async (_, body, message) => {
      const root = folder({
        "package.json": openai,
        "src/client.ts":
          'import * as API from "./resources/things";\nexport class OpenAI {\n  things = new API.Things(this);\n}\n',
        "src/resources/things.ts": [
          'import { APIResource } from "../core/resource";',
          "export class Things extends APIResource {",
          "  retrieve(id: string, options?: RequestOptions): APIPromise<Thing> {",
          `    ${body}`,
          "  }",
          "}",
          "export interface Thing { id: string }",
        ].join("\n"),
      });
      const out = folder({ "openapi.json": "as it was" });
      const { status, stderr } = await codegen(
        folder({}),
        "import",
        "--from",
        root,
        "--out",
        join(out, "openapi.json"),
      );
      expect(stderr).toMatch(
        new RegExp(
          `^${root}/src/resources/things\\.ts:4: ${message} .*followed\\n  teach codegen/import`,
          "m",
        ),
      );
      expect(status).toBe(1);
      expect(readFileSync(join(out, "openapi.json"), "utf8")).toBe("as it was");
    },
  );

  it("what is neither a folder nor a version", async () => {
    const { status, stderr } = await codegen(folder({}), "import", "--from", "latest");
    expect(status).toBe(1);
    expect(stderr).toContain("latest is neither a folder nor a version");
    expect(stderr).toContain("6.18.0");
  });
});

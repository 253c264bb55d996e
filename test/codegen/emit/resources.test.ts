import { describe, expect, it } from "vitest";
import { emitTypesAndResources } from "../../../codegen/emit/resources.ts";
import type { Schema, SdkModel } from "../../../codegen/model/types.ts";
import {
  component,
  helper,
  model,
  NOT_SERVED,
  operation,
  params,
  path,
  ref,
  resource,
  things,
  tidy,
} from "./resources.fixture.ts";

const THING = component("things.Thing", {
  type: "object",
  required: ["id"],
  properties: { id: { type: "string" } },
});
const RESULT = { kind: "schema", schema: ref("things.Thing") } as const;

function text(sdk: SdkModel, file = "resources/things.ts"): string {
  return tidy(emitTypesAndResources(sdk).get(`src/generated/${file}`) ?? "");
}

describe("generated resources", () => {
  it("writes a method as one expression", () => {
    const retrieve = operation("things.retrieve", {
      summary: { en: "Gets a thing.", ko: "" },
      args: [
        path("thingID"),
        params("things.ThingGetParams", { name: "query", optional: true, nullable: true }),
      ],
      result: RESULT,
    });
    const file = text(
      things([retrieve], { components: [THING, component("things.ThingGetParams", {}, "interface")] }),
    );
    expect(file).toContain(
      [
        "export class Things extends APIResource {",
        "  /**",
        "   * Gets a thing.",
        "   * Codex: sent.",
        "   */",
        "  retrieve(thingID: string, query?: ThingGetParams | null, options?: RequestOptions): APIPromise<Thing> {",
        "    return this._client.call(ops.thingsRetrieve, [thingID, query], options);",
        "  }",
        "}",
      ].join("\n"),
    );
    expect(file).toContain('import * as ops from "../operations.ts";');
    expect(file).toContain('import { APIResource } from "../../runtime/resource.ts";');
    expect(file).toContain('import type { APIPromise } from "../../runtime/api-promise.ts";');
  });

  it("hands options of a type parameter on as request options", () => {
    const parse = helper("things.parse", {
      signatures: [
        {
          typeParams: "<Options extends { parseAs?: string }>",
          args: [
            { name: "body", type: "string", optional: false },
            { name: "options", type: "Options", optional: true },
          ],
          returns: "Promise<Options>",
        },
      ],
    });
    const file = text(things([parse]));
    expect(file).toContain(
      "  parse<Options extends { parseAs?: string }>(body: string, options?: Options): Promise<Options>;\n" +
        "  parse(body: unknown, options?: RequestOptions): unknown {\n",
    );
    expect(file).toContain('RequestOptions } from "../../runtime/request-options.ts"');
  });

  it("stubs what Codex lacks, and says what to use instead", () => {
    const file = text(things([operation("things.delete", { verdict: NOT_SERVED, deprecated: true })]));
    expect(file).toContain(
      "   * Codex: not supported. The backend has no such endpoint. Use responses.create.\n   * @deprecated\n",
    );
    expect(file).toContain(
      "  delete(options?: RequestOptions): APIPromise<void> {\n    return this._client.unsupported(ops.thingsDelete, [], options);",
    );
  });

  it("overloads streaming methods on the params", () => {
    const names = [
      "CreateParams",
      "CreateParamsBase",
      "CreateParamsNonStreaming",
      "CreateParamsStreaming",
      "Event",
    ];
    const create = operation("things.create", {
      args: [params("things.CreateParams", { name: "body" })],
      result: RESULT,
      stream: {
        event: "things.Event",
        on: "body",
        params: {
          base: "things.CreateParamsBase",
          nonStreaming: "things.CreateParamsNonStreaming",
          streaming: "things.CreateParamsStreaming",
        },
      },
    });
    const file = text(
      things([create], {
        components: [THING, ...names.map((name) => component(`things.${name}`, {}, "interface"))],
      }),
    );
    expect(file).toContain(
      [
        "  create(body: CreateParamsNonStreaming, options?: RequestOptions): APIPromise<Thing>;",
        "  create(body: CreateParamsStreaming, options?: RequestOptions): APIPromise<Stream<Event>>;",
        "  create(body: CreateParamsBase, options?: RequestOptions): APIPromise<Stream<Event> | Thing>;",
        "  create(body: CreateParams, options?: RequestOptions): APIPromise<Thing> | APIPromise<Stream<Event>> {",
        "    return this._client.call(ops.thingsCreate, [body], options);",
      ].join("\n"),
    );
  });

  it("takes the params union where a streaming method has no base, and keeps optional params optional", () => {
    const retrieve = operation("things.retrieve", {
      args: [path("id"), params("things.P", { name: "query", optional: true })],
      result: RESULT,
      stream: { event: "things.E", on: "query", params: { nonStreaming: "things.N", streaming: "things.S" } },
    });
    const file = text(
      things([retrieve], {
        components: [
          THING,
          ...["P", "E", "N", "S"].map((name) => component(`things.${name}`, {}, "interface")),
        ],
      }),
    );
    expect(file).toContain("  retrieve(id: string, query?: N, options?: RequestOptions): APIPromise<Thing>;");
    expect(file).toContain(
      "  retrieve(id: string, query: S, options?: RequestOptions): APIPromise<Stream<E>>;",
    );
    expect(file).toContain(
      "  retrieve(id: string, query?: P, options?: RequestOptions): APIPromise<Stream<E> | Thing>;",
    );
  });

  it("returns pages under their alias, also from another module", () => {
    const sdk = model({
      modules: ["things", "lists"],
      components: [THING],
      pages: [{ name: "ThingsPage", module: "things", class: "CursorPage", item: "things.Thing" }],
      resources: ["things", "lists"].map((accessor) =>
        resource({
          accessor,
          class: accessor === "things" ? "Things" : "Lists",
          module: accessor,
          methods: [
            operation(`${accessor}.list`, {
              page: { class: "CursorPage", alias: "ThingsPage", item: "things.Thing" },
            }),
          ],
        }),
      ),
    });
    expect(text(sdk)).toContain("export type ThingsPage = CursorPage<Thing>;");
    expect(text(sdk)).toContain("  list(options?: RequestOptions): PagePromise<ThingsPage, Thing> {");
    expect(text(sdk, "resources/lists.ts")).toContain("PagePromise<ThingsAPI.ThingsPage, ThingsAPI.Thing> {");
  });

  it.each([
    ["void", "APIPromise<void>"],
    ["text", "APIPromise<string>"],
    ["binary", "APIPromise<Response>"],
  ] as const)("returns %s as %s", (kind, returns) => {
    const file = text(things([operation("things.content", { result: { kind } })]));
    expect(file).toContain(`content(options?: RequestOptions): ${returns} {`);
  });

  it("tells fetch's response from a component of that name", () => {
    const own = component("things.Response", { type: "object", properties: {} });
    const file = text(
      things([operation("things.content", { result: { kind: "binary" } })], { components: [own] }),
    );
    expect(file).toContain("APIPromise<globalThis.Response>");
  });

  it("writes inline results", () => {
    const schema: Schema = { type: "object", required: ["ok"], properties: { ok: { type: "boolean" } } };
    const file = text(things([operation("things.ping", { result: { kind: "schema", schema } })]));
    expect(file).toContain("APIPromise<{ ok: boolean; }>");
  });

  it("writes helpers with the names of their signature resolved", () => {
    const poll = helper("things.poll", {
      signatures: [
        {
          args: [
            { name: "thingID", type: "string", optional: false },
            { name: "files", type: "Array<Uploadable>", optional: false },
            { name: "options", type: "RequestOptions & { pollIntervalMs?: number }", optional: true },
          ],
          returns: "Promise<Thing>",
        },
      ],
    });
    const file = text(things([poll], { components: [THING] }));
    expect(file).toContain(", options?: RequestOptions & { pollIntervalMs?: number }): Promise<Thing> {");
    expect(file).toContain("return this._client.call(ops.thingsPoll, [thingID, files], options);");
    expect(file).toContain('import type { Uploadable } from "../../runtime/uploads.ts";');
  });

  it("writes generic helpers, with types that others own", () => {
    const parse = helper("things.parse", {
      effective: NOT_SERVED,
      signatures: [
        {
          typeParams: "<Params extends ThingParams, ParsedT = Extract<Params>>",
          args: [
            { name: "body", type: "Params", optional: false },
            { name: "kind", type: "'a' | \"b\"", optional: true },
          ],
          returns: "APIPromise<ParsedThing<ParsedT>>",
        },
      ],
    });
    const externalFiles = {
      Extract: "src/runtime/external/params.ts",
      ParsedThing: "src/runtime/external/parsed.ts",
      ThingParams: "src/runtime/external/params.ts",
    };
    const file = text(things([parse], { externalFiles }));
    expect(file).toContain(
      '  parse<Params extends ThingParams, ParsedT = Extract<Params>>(body: Params, kind?: "a" | "b"): APIPromise<ParsedThing<ParsedT>> {',
    );
    expect(file).toContain("return this._client.unsupported(ops.thingsParse, [body, kind]);");
    expect(file).toContain('import type { Extract, ThingParams } from "../../runtime/external/params.ts";');
    expect(file).toContain('import type { ParsedThing } from "../../runtime/external/parsed.ts";');
  });

  it("writes overloads that are spelled out", () => {
    const args = (type: string) => [{ name: "body", type, optional: false }];
    const create = operation("things.create", {
      args: [params("things.P", { name: "body" })],
      overloads: [
        { args: args("things.Thing"), returns: "APIPromise<string>" },
        { args: args("{ n: number }"), returns: "APIPromise<number>" },
      ],
    });
    const file = text(things([create], { components: [THING] }));
    expect(file).toContain(
      [
        "  create(body: Thing): APIPromise<string>;",
        "  create(body: { n: number }): APIPromise<number>;",
        "  create(body: unknown): unknown {",
      ].join("\n"),
    );
  });

  it("nests resources, reuses the class of an alias, and offers both in the namespace", () => {
    const sdk = model({
      modules: ["things", "beta/beta", "beta/parts"],
      components: [THING],
      resources: [
        resource({ accessor: "things", class: "Things", module: "things" }),
        resource({
          accessor: "beta",
          class: "Beta",
          module: "beta/beta",
          children: ["parts", "things"],
          deprecated: true,
          namespace: [
            { name: "Parts", kind: "class", module: "beta/parts" },
            { name: "Thing", kind: "type", module: "things" },
          ],
        }),
        resource({ accessor: "beta.parts", class: "Parts", module: "beta/parts" }),
        resource({ accessor: "beta.things", class: "Things", module: "things", aliasOf: "things" }),
      ],
    });
    const file = text(sdk, "resources/beta/beta.ts");
    expect(file).toContain('import { Parts } from "./parts.ts";');
    expect(file).toContain('import { type Thing, Things } from "../things.ts";');
    expect(file).toContain(
      [
        "/**",
        " * What it is for.",
        " * @deprecated",
        " */",
        "export class Beta extends APIResource {",
        "  parts = new Parts(this._client);",
        "  things = new Things(this._client);",
        "}",
        "",
        "Beta.Parts = Parts;",
        "",
        "export declare namespace Beta {",
        "  export { Parts, type Thing };",
        "}",
      ].join("\n"),
    );
  });

  it("gives the client the top-level resources and the types users name most", () => {
    const sdk = things([], {
      components: [THING],
      rootTypes: [
        { name: "Things", kind: "class", module: "things" },
        { name: "Thing", kind: "type", module: "things" },
      ],
    });
    const file = text(sdk, "client.ts");
    expect(file).toContain(
      "export class OAuthCodexClient extends BaseClient {\n  things = new Things(this);\n}\n\nOAuthCodexClient.OpenAI = OAuthCodexClient;",
    );
    expect(file).toContain("\nOAuthCodexClient.Things = Things;\n");
    expect(file).toContain("  export { OAuthCodexClient as OpenAI };");
    expect(file).toContain("  export { type RequestOptions, type Page, ");
    expect(file).toContain("  export { Things, type Thing };");
  });

  it("offers the names of every index, also at the folder's own path", () => {
    const sdk = things([], {
      components: [THING],
      indexes: {
        index: [{ name: "Thing", kind: "type", module: "things" }],
        "beta/index": [
          { name: "Things", kind: "class", module: "things" },
          { name: "Item", kind: "type", module: "things", declared: "Thing" },
        ],
      },
    });
    expect(text(sdk, "resources/index.ts")).toContain('export type { Thing } from "./things.ts";');
    expect(text(sdk, "resources/beta/index.ts")).toContain(
      'export { Things, type Thing as Item } from "../things.ts";',
    );
    expect(text(sdk, "resources/beta.ts")).toContain('export * from "./beta/index.ts";');
    expect(text(sdk, "resources.ts")).toContain('export * from "./resources/index.ts";');
  });

  it("is the same every time", () => {
    const sdk = things([operation("things.list")], { components: [THING] });
    expect([...emitTypesAndResources(sdk)]).toEqual([...emitTypesAndResources(sdk)]);
  });
});

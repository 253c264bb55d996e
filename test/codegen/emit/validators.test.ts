import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import type * as z from "zod/mini";
import { emitValidators } from "../../../codegen/emit/validators.ts";
import type { OperationMethod, Schema, SdkModel } from "../../../codegen/model/types.ts";
import {
  component,
  NOT_SERVED,
  operation,
  params,
  profile,
  ref,
  SENT,
  things,
  verdictsOf,
} from "./resources.fixture.ts";

const FOLDER = join(import.meta.dirname, "../../../.tmp/validators");
const folders: string[] = [];

afterAll(async () => {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

type Components = SdkModel["components"];
type Loaders = Record<string, () => Promise<z.ZodMiniType>>;

/** Writes the generated validators to a folder of their own and loads them, as the runtime would. */
async function load(sdk: SdkModel): Promise<Loaders> {
  await mkdir(FOLDER, { recursive: true });
  const folder = await mkdtemp(join(FOLDER, "run-"));
  folders.push(folder);
  for (const [file, text] of emitValidators(sdk)) {
    await writeFile(join(folder, file.replace("src/generated/validators/", "")), text);
  }
  return (await import(pathToFileURL(join(folder, "index.ts")).href)).validators;
}

function creating(
  properties: Record<string, Schema>,
  required: string[] = [],
  others: Components = [],
): SdkModel {
  return sdk({ type: "object", required, properties }, others);
}

function sdk(schema: Schema, others: Components = [], method: Partial<OperationMethod> = {}): SdkModel {
  const extraParameters = { "things.create": { seed: { verdict: "drop" } } } as const;
  return things([operation("things.create", { args: [params("things.P")], hasBody: true, ...method })], {
    components: [component("things.P", schema), ...others],
    profiles: [profile({ extraParameters })],
  });
}

/** `path: code` of every issue. */
async function issues(model: SdkModel, value: unknown): Promise<string[]> {
  const validator = await (await load(model))["things.create"]?.();
  const result = validator?.safeParse(value);
  return (result?.error?.issues ?? []).map((issue) => `${issue.path.join(".")}: ${issue.code}`);
}

describe("generated validators", () => {
  it("exist for what some profile looks at and takes params, and for nothing else", async () => {
    const model = things(
      [
        operation("things.create", { args: [params("things.P")] }),
        operation("things.local", {
          args: [params("things.P")],
          verdict: { route: "compat", since: "0.1.0" },
        }),
        operation("things.list"),
        operation("things.delete", { args: [params("things.P")], verdict: NOT_SERVED }),
      ],
      { components: [component("things.P", { type: "object", properties: {} })] },
    );
    expect(Object.keys(await load(model))).toEqual(["things.create", "things.local"]);
  });

  it("exist for what another profile than the default one looks at, with the parameters that it knows", async () => {
    const stubs = ["things.create", "things.delete", "things.local"].map((id) =>
      operation(id, { args: [params("things.P")], verdict: NOT_SERVED }),
    );
    const sent = { own: SENT, effective: SENT };
    const model = things(stubs, {
      components: [component("things.P", { type: "object", properties: {} })],
      profiles: [
        profile({ verdicts: verdictsOf(stubs) }),
        profile({
          name: "other",
          verdicts: { ...verdictsOf(stubs), "things.create": sent },
          extraParameters: { "things.create": { seed: { verdict: "drop" } } },
        }),
        // One that sends everything as it comes looks only at what it has verdicts on.
        profile({
          name: "open",
          otherwise: "http",
          verdicts: Object.fromEntries(stubs.map(({ id }) => [id, sent])),
          parameters: { "things.local": { size: { verdict: "drop" } } },
        }),
      ],
    });
    expect(Object.keys(await load(model))).toEqual(["things.create", "things.local"]);
    expect(await issues(model, { seed: 1 })).toEqual([]);
    expect(await issues(model, { sead: 1 })).not.toEqual([]);
  });

  it("checks types, requirements, literals and bounds", async () => {
    const model = creating(
      {
        name: { type: "string", maxLength: 3 },
        temperature: { anyOf: [{ type: "number" }, { type: "null" }], minimum: 0, maximum: 2 },
        count: { type: "integer", exclusiveMinimum: 0 },
        kind: { enum: ["a", "b", null] },
        flag: { type: "boolean" },
        list: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 2 },
        metadata: {
          anyOf: [
            { type: "object", additionalProperties: { type: "string", maxLength: 2 } },
            { type: "null" },
          ],
          maxProperties: 1,
        },
        anything: {},
        file: { type: "string", format: "binary" },
        model: { anyOf: [{ type: "string" }, { enum: ["known"] }] },
      },
      ["name"],
    );
    const good = {
      name: "abc",
      temperature: null,
      count: 1,
      kind: null,
      flag: false,
      list: ["x"],
      metadata: { a: "b" },
      anything: [1],
      file: new Blob([]),
      model: "unknown",
      seed: 7,
    };
    expect(await issues(model, good)).toEqual([]);
    expect(await issues(model, { name: "abc", temperature: undefined, list: undefined })).toEqual([]);
    const bad = {
      name: "abcd",
      temperature: 2.1,
      count: 0,
      kind: "c",
      flag: "no",
      list: [],
      metadata: { a: "bbb", b: "b" },
      file: "path",
      model: 1,
      other: 1,
    };
    expect(await issues(model, bad)).toEqual([
      "name: too_big",
      "temperature: too_big",
      "count: too_small",
      "kind: invalid_value",
      "flag: invalid_type",
      "list: too_small",
      "metadata.a: too_big",
      "metadata: custom",
      "file: custom",
      "model: invalid_type",
      ": unrecognized_keys",
    ]);
    expect(await issues(model, {})).toEqual(["name: invalid_type"]);
  });

  it("takes date-times as RFC 3339 has them, with an offset or in UTC", async () => {
    const model = creating({ at: { type: "string", format: "date-time" } });
    for (const at of ["2026-01-02T03:04:05Z", "2026-01-02T03:04:05.678+09:00"]) {
      expect(await issues(model, { at })).toEqual([]);
    }
    expect(await issues(model, { at: "2026-01-02" })).toEqual(["at: invalid_format"]);
  });

  it("tells objects apart by a property that every object seems to have", async () => {
    const member = (name: string): Schema => ({
      type: "object",
      required: ["constructor"],
      properties: { constructor: { const: name } } as Schema["properties"] & object,
    });
    const model = creating({ one: { anyOf: [member("a"), { type: "object", properties: { b: {} } }] } });
    expect(await issues(model, { one: { constructor: "a" } })).toEqual([]);
    expect(await issues(model, { one: { b: 1 } })).toEqual([]);
    expect(await issues(model, { one: { constructor: "c" } })).not.toEqual([]);
  });

  it("leaves what it checks as it is", async () => {
    const validator = await (await load(creating({ a: { type: "number" } })))["things.create"]?.();
    const value = { a: 1, seed: 2 };
    expect(validator?.safeParse(value)).toMatchObject({ success: true, data: { a: 1, seed: 2 } });
  });

  it("points into the member that a literal property picks", async () => {
    const tool = (name: string, own: Schema) =>
      component(`things.${name}`, {
        type: "object",
        required: ["type", "value"],
        properties: { type: { const: name.toLowerCase() }, value: own },
      });
    const union: Schema = { anyOf: [ref("things.A"), ref("things.B")] };
    const model = creating(
      { tools: { type: "array", items: union } },
      [],
      [tool("A", { type: "string" }), tool("B", { type: "number" })],
    );
    const text = emitValidators(model).get("src/generated/validators/things.ts");
    expect(text).toContain('z.discriminatedUnion("type", [A, B])');
    expect(
      await issues(model, {
        tools: [
          { type: "a", value: "x" },
          { type: "b", value: 1 },
        ],
      }),
    ).toEqual([]);
    expect(await issues(model, { tools: [{ type: "b", value: "x" }] })).toEqual([
      "tools.0.value: invalid_type",
    ]);
    expect(await issues(model, { tools: [{ type: "c", value: "x" }] })).toEqual([
      "tools.0.type: invalid_union",
    ]);
    expect(await issues(model, { tools: [{ type: "a", value: "x", more: 1 }] })).toEqual([
      "tools.0: unrecognized_keys",
    ]);
  });

  it("points into lists and objects beside plain values", async () => {
    const part: Schema = { type: "object", required: ["text"], properties: { text: { type: "string" } } };
    const model = creating({
      input: { anyOf: [{ type: "string" }, { type: "array", items: part }, { type: "null" }] },
    });
    expect(await issues(model, { input: "x" })).toEqual([]);
    expect(await issues(model, { input: null })).toEqual([]);
    expect(await issues(model, { input: [{ text: "x" }] })).toEqual([]);
    expect(await issues(model, { input: [{ text: "x" }, { text: 1 }] })).toEqual([
      "input.1.text: invalid_type",
    ]);
    expect(await issues(model, { input: 5 })).toEqual(["input: invalid_type"]);
  });

  it("tells objects apart by an optional or shared literal, then by another", async () => {
    const message = (name: string, roles: string[], content: Schema, optional: boolean) =>
      component(`things.${name}`, {
        type: "object",
        required: ["role", "content", ...(optional ? [] : ["type"])],
        properties: { type: { const: "message" }, role: { enum: roles }, content },
      });
    const reference = component("things.Ref", {
      type: "object",
      required: ["id"],
      properties: { id: { type: "string" }, type: { anyOf: [{ const: "ref" }, { type: "null" }] } },
    });
    const members = ["In", "Out", "Ref"].map((name) => ref(`things.${name}`));
    const model = creating(
      { item: { anyOf: members } },
      [],
      [
        message("In", ["user"], { type: "string" }, true),
        message("Out", ["assistant"], { type: "number" }, false),
        reference,
      ],
    );
    for (const item of [
      { role: "user", content: "x" },
      { role: "user", content: "x", type: "message" },
      { role: "assistant", content: 1, type: "message" },
      { id: "x" },
      { id: "x", type: null },
    ]) {
      expect(await issues(model, { item })).toEqual([]);
    }
    expect(await issues(model, { item: { role: "user", content: 1 } })).toEqual([
      "item.content: invalid_type",
    ]);
    expect(await issues(model, { item: { role: "assistant", content: "x", type: "message" } })).toEqual([
      "item.content: invalid_type",
    ]);
    expect(await issues(model, { item: { type: "other" } })).toEqual(["item.type: invalid_value"]);
    expect(await issues(model, { item: { role: "god", type: "message" } })).toEqual([
      "item.role: invalid_union",
    ]);
    expect(await issues(model, { item: 1 })).toEqual(["item: invalid_type"]);
  });

  it("lets the closest member speak where nothing tells them apart", async () => {
    const object = (...names: string[]): Schema => ({
      type: "object",
      required: names,
      properties: Object.fromEntries(names.map((name): [string, Schema] => [name, { type: "string" }])),
    });
    const model = creating({ any: { anyOf: [object("a", "b"), object("c")] } });
    expect(await issues(model, { any: { c: "x" } })).toEqual([]);
    expect(await issues(model, { any: { a: "x", b: 1 } })).toEqual(["any.b: invalid_type"]);
  });

  it("follows recursion", async () => {
    const filter = component("things.Filter", { anyOf: [ref("things.Leaf"), ref("things.Group")] }, "type");
    const group = component("things.Group", {
      type: "object",
      required: ["type", "filters"],
      properties: { type: { enum: ["and", "or"] }, filters: { type: "array", items: ref("things.Filter") } },
    });
    const leaf = component("things.Leaf", {
      type: "object",
      required: ["type", "key"],
      properties: { type: { enum: ["eq"] }, key: { type: "string" } },
    });
    const model = creating({ filters: ref("things.Filter") }, [], [filter, group, leaf]);
    const nested = (key: unknown) => ({
      filters: { type: "and", filters: [{ type: "or", filters: [{ type: "eq", key }] }] },
    });
    expect(await issues(model, nested("x"))).toEqual([]);
    expect(await issues(model, nested(1))).toEqual(["filters.filters.0.filters.0.key: invalid_type"]);
  });

  it("accepts the extra parameters, and takes streaming params by their base", async () => {
    const base = component("things.Base", {
      type: "object",
      required: ["model"],
      properties: { model: { type: "string" }, stream: { anyOf: [{ type: "boolean" }, { type: "null" }] } },
    });
    const own = (name: string, stream: Schema, required: string[]) =>
      component(`things.${name}`, {
        allOf: [ref("things.Base"), { type: "object", required, properties: { stream } }],
      });
    const members = [ref("things.Once"), ref("things.Stream")];
    const others = [base, own("Once", { const: false }, []), own("Stream", { const: true }, ["stream"])];
    const streaming = {
      event: "things.Base",
      on: "body",
      params: { nonStreaming: "things.Once", streaming: "things.Stream" },
    } as const;
    for (const stream of [
      streaming,
      { ...streaming, params: { ...streaming.params, base: "things.Base" } },
    ]) {
      const model = sdk({ anyOf: members }, others, { stream });
      for (const value of [{}, { stream: true }, { stream: false }, { seed: {} }]) {
        expect(await issues(model, { model: "x", ...value })).toEqual([]);
      }
      expect(await issues(model, { stream: true })).toEqual(["model: invalid_type"]);
      expect(await issues(model, { model: "x", stream: "yes" })).toHaveLength(1);
    }
  });

  it("does not ask for what may be left out, although the type has it", async () => {
    const item = component("things.Item", {
      type: "object",
      required: ["id", "text"],
      properties: { id: { type: "string" }, text: { type: "string" } },
      "x-may-lack": ["id"],
    });
    const longer = component("things.Longer", { allOf: [ref("things.Item"), { type: "object" }] });
    const model = creating({ a: ref("things.Item"), b: ref("things.Longer") }, [], [item, longer]);
    expect(await issues(model, { a: { text: "x" }, b: { text: "x" } })).toEqual([]);
    expect(await issues(model, { a: { id: 5, text: "x" }, b: {} })).toEqual([
      "a.id: invalid_type",
      "b.text: invalid_type",
    ]);
  });

  it("takes any text where the service adds some, and texts only", async () => {
    const model = creating({
      level: { enum: ["low", "high"], "x-open": true },
      tier: { anyOf: [{ type: "string", enum: ["auto"] }, { type: "null" }], "x-open": true },
      closed: { anyOf: [{ type: "string", enum: ["auto"] }, { type: "null" }] },
    });
    expect(await issues(model, { level: "higher", tier: "fast", closed: null })).toEqual([]);
    expect(await issues(model, { tier: null })).toEqual([]);
    expect(await issues(model, { level: 1, tier: 1, closed: "fast" })).toEqual([
      "level: invalid_type",
      "tier: invalid_type",
      "closed: invalid_value",
    ]);
  });

  it("takes members and fields that the service adds to an open union, and checks those that it knows", async () => {
    const part = component("things.Part", {
      type: "object",
      required: ["type", "text"],
      properties: { type: { const: "text" }, text: { type: "string" }, note: { type: "string" } },
    });
    const image = component("things.Image", {
      type: "object",
      required: ["type"],
      properties: { type: { const: "image" }, parts: { type: "array", items: ref("things.Part") } },
    });
    const others = [part, image];
    const members = [ref("things.Part"), ref("things.Image")];
    const model = creating(
      { open: { anyOf: members, "x-open": true }, closed: { anyOf: members } },
      [],
      others,
    );
    for (const open of [
      { type: "audio", any: 1 },
      { type: "text", text: "x", phase: "new", note: null },
      { type: "image", parts: [{ type: "text", text: "x", phase: "new" }] },
    ]) {
      expect(await issues(model, { open })).toEqual([]);
    }
    expect(await issues(model, { open: { type: "text" } })).toEqual(["open.text: invalid_type"]);
    expect(await issues(model, { open: { type: 7 } })).toEqual(["open.type: invalid_value"]);
    expect(await issues(model, { open: {} })).toEqual(["open.type: invalid_value"]);
    expect(await issues(model, { open: "text" })).toEqual(["open: invalid_type"]);
    expect(await issues(model, { closed: { type: "audio" } })).toEqual(["closed.type: invalid_union"]);
    expect(await issues(model, { closed: { type: "text", text: "x", phase: "new" } })).toEqual([
      "closed: unrecognized_keys",
    ]);
  });

  it("follows a component that only refers to another", async () => {
    const item = component("things.Item", { type: "object", properties: { a: { type: "string" } } });
    const param = component("things.ItemParam", { $ref: "#/components/schemas/things.Item" });
    const model = creating(
      { item: { anyOf: [{ type: "string" }, ref("things.ItemParam")] } },
      [],
      [item, param],
    );
    expect(await issues(model, { item: { a: "x" } })).toEqual([]);
    expect(await issues(model, { item: { a: 1 } })).toEqual(["item.a: invalid_type"]);
  });

  it("allows what the signature allows to be left out", async () => {
    const model = sdk({ type: "object", properties: {} }, [], {
      args: [params("things.P", { optional: true, nullable: true })],
    });
    expect(await issues(model, undefined)).toEqual([]);
    expect(await issues(model, null)).toEqual([]);
  });

  it("shares components within a file", () => {
    const shared = component("things.Shared", { type: "object", properties: { a: {} } });
    const model = creating(
      { a: ref("things.Shared"), b: { type: "array", items: ref("things.Shared") } },
      [],
      [shared],
    );
    const text = emitValidators(model).get("src/generated/validators/things.ts") ?? "";
    expect(text.match(/const Shared: ObjectSchema = /g)).toHaveLength(1);
    expect(text).toContain("b: z.optional(z.array(Shared)),");
  });

  it("knows what stands beside allOf, anyOf, oneOf and a reference, and null by either word", async () => {
    const text: Schema = { type: "string" };
    const object = (properties: Record<string, Schema>, rest: Schema = {}): Schema => ({
      type: "object",
      properties,
      required: Object.keys(properties),
      ...rest,
    });
    const others = [
      component("things.Base", object({ base: text })),
      component("things.Cat", object({ kind: { const: "cat" }, lives: { type: "number" } })),
      component("things.Dog", object({ kind: { const: "dog" }, name: text })),
      component("things.Pet", { oneOf: [ref("things.Cat"), ref("things.Dog")] }, "type"),
      component("things.Mine", { allOf: [ref("things.Pet")], ...object({ own: text }) }),
      component("things.Color", { enum: ["red", "blue"] }, "type"),
    ];
    const branches = [object({ a: text }), object({ b: text })];
    const cat = { kind: "cat", lives: 9 };
    const rows: [string, Schema, right: unknown[], wrong: unknown[]][] = [
      [
        "beside allOf",
        { allOf: [ref("things.Base")], ...object({ own: text }) },
        [{ base: "", own: "" }],
        [{ base: "" }, { own: "" }, { base: "", own: "", more: 1 }],
      ],
      [
        "beside anyOf",
        { ...object({ own: text }), anyOf: branches },
        [
          { own: "", a: "" },
          { own: "", b: "" },
        ],
        [{ own: "" }, { a: "" }, { own: 1, a: "" }],
      ],
      [
        "beside oneOf, told apart",
        { ...object({ own: text }), oneOf: [ref("things.Cat"), ref("things.Dog")] },
        [
          { own: "", ...cat },
          { own: "", kind: "dog", name: "" },
        ],
        [cat, { own: "", kind: "cat", name: "" }, { own: "" }],
      ],
      [
        "a union that is inherited",
        ref("things.Mine"),
        [{ own: "", ...cat }],
        [cat, { own: "" }, { own: "", kind: "bird" }],
      ],
      [
        "one inherited, among others",
        { anyOf: [ref("things.Mine"), object({ kind: { const: "bird" } })] },
        [{ own: "", ...cat }, { kind: "bird" }],
        [cat, { kind: "bird", own: "" }],
      ],
      [
        "all three at once, in a list",
        {
          type: "array",
          items: {
            ...object({ own: text }),
            allOf: [ref("things.Base")],
            anyOf: branches,
            oneOf: [ref("things.Cat")],
          },
        },
        [[{ own: "", base: "", b: "", ...cat }], []],
        [[{ own: "", base: "", ...cat }], [{ own: "", b: "", ...cat }], [{ own: "", base: "", b: "" }]],
      ],
      [
        "beside a reference",
        { ...ref("things.Base"), ...object({ own: text }) },
        [{ base: "", own: "" }],
        [{ base: "" }],
      ],
      [
        "branches that only ask",
        {
          type: "object",
          properties: { a: text, b: text },
          anyOf: [{ required: ["a"] }, { required: ["b"] }],
        },
        [{ a: "" }, { b: "" }, { a: "", b: "" }],
        [{}, { c: "" }],
      ],
      [
        "keys of another type",
        object({ id: text }, { additionalProperties: { type: "number" } }),
        [{ id: "" }, { id: "", more: 1 }],
        [{ more: 1 }, { id: 1 }, { id: "", more: "" }],
      ],
      ["nullable", { ...ref("things.Base"), nullable: true }, [null, { base: "" }], [{}, "text"]],
      [
        "null among the types beside parts",
        {
          type: ["object", "null"],
          allOf: [ref("things.Base")],
          properties: { own: text },
          required: ["own"],
        },
        [null, { base: "", own: "" }],
        [{ base: "" }, "text"],
      ],
      ["one part that is no object", { allOf: [ref("things.Color")] }, ["red"], ["green", {}]],
      [
        "several parts that are no objects",
        { allOf: [ref("things.Color"), { enum: ["red", "green"] }] },
        ["red"],
        ["blue", "green", {}],
      ],
    ];
    const model = creating(Object.fromEntries(rows.map(([name, schema]) => [name, schema])), [], others);
    for (const [name, , right, wrong] of rows) {
      for (const value of right)
        expect([name, value, ...(await issues(model, { [name]: value }))]).toEqual([name, value]);
      for (const value of wrong) expect(await issues(model, { [name]: value }), name).not.toEqual([]);
    }
    const own = object({ own: text });
    for (const params of [
      { ...own, anyOf: branches },
      { ...own, allOf: [{ oneOf: branches }] },
    ]) {
      const whole = sdk(params);
      expect(await issues(whole, { own: "", b: "", seed: 1 })).toEqual([]);
      expect(await issues(whole, { b: "" })).not.toEqual([]);
      expect(await issues(whole, { own: "" })).not.toEqual([]);
    }
  });
});

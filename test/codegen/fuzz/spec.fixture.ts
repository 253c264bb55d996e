import { plantedSpec } from "../diff/planted.fixture.ts";

type Fields = Record<string, unknown>;

const ref = (key: string) => ({ $ref: `#/components/schemas/${key}` });
const text = { type: "string" };

/** The schemas that the small spec has besides: of everything that goes one way, of everything that goes both, and of streams. */
const MORE: Fields = {
  // The three forms of a request that can be streamed, as the importer writes them.
  "things.ThingCreateParamsNonStreaming": {
    allOf: [ref("things.ThingCreateParams")],
    properties: { stream: { anyOf: [{ const: false }, { type: "null" }] } },
    "x-sdk": { kind: "interface", module: "things/things" },
  },
  "things.ThingCreateParamsStreaming": {
    allOf: [ref("things.ThingCreateParams")],
    properties: { stream: { const: true } },
    required: ["stream"],
    "x-sdk": { kind: "interface", module: "things/things" },
  },
  "things.Choice": {
    anyOf: [{ ...text, enum: ["auto", "none"] }, ref("things.Maker"), { type: "null" }],
    "x-sdk": { kind: "type", module: "shared" },
  },
  "things.Usage": {
    type: "object",
    properties: {
      total: { type: "integer" },
      cached: { type: ["integer", "null"] },
      details: {
        type: "object",
        properties: { seconds: { type: "number" }, tier: { ...text, enum: ["a", "b", "c"] } },
        required: ["seconds"],
      },
      by_day: { type: "array", items: { type: "object", properties: { day: text }, required: ["day"] } },
      notes: { type: "array", items: ref("things.Note") },
      counts: { type: "object", additionalProperties: { type: "number" } },
      known: { type: "boolean" },
    },
    required: ["total", "cached", "details", "by_day", "known"],
    "x-sdk": { kind: "interface", module: "shared" },
  },
};

const MODULES: Fields = {
  "things.Maker": "shared",
  "things.Tree": "shared",
  "things.Note": "shared",
  "things.parts.Part": "things/parts",
  "things.parts.PartUploadParams": "things/parts",
};

/**
 * A spec with one of everything that the compiler can see, that generates code which compiles, and in which every union of
 * objects can be told apart: what reads it needs no guess.
 */
export function fuzzSpec(): Fields {
  const document = plantedSpec();
  const schemas = fields(fields(document, "components"), "schemas");
  Object.assign(schemas, structuredClone(MORE));
  for (const [key, schema] of Object.entries(schemas)) {
    const known = Reflect.get(Object(schema), "x-sdk") ?? {};
    const home = { kind: "type", module: MODULES[key] ?? "things/things" };
    Reflect.set(Object(schema), "x-sdk", { ...home, ...known });
  }
  const thing = fields(schemas, "things.Thing");
  Object.assign(fields(thing, "properties"), {
    choice: ref("things.Choice"),
    last: { anyOf: [ref("things.Started"), ref("things.Ended")] },
    usage: ref("things.Usage"),
    old_name: { ...text, deprecated: true },
  });
  Object.assign(fields(fields(schemas, "things.ThingCreateParams"), "properties"), {
    choice: ref("things.Choice"),
    mode: { ...text, enum: ["fast", "slow"] },
    size_or_mode: { anyOf: [{ type: "number" }, { ...text, enum: ["big", "small"] }] },
  });
  // An undiscriminated list of lists is no union that a reader can tell apart.
  const mixed = fields(fields(fields(schemas, "things.Tree"), "properties"), "mixed");
  Reflect.set(mixed, "anyOf", [
    ref("things.Note"),
    { type: "object", properties: { type: { const: "plain" }, text }, required: ["type"] },
    { type: "array", items: text },
  ]);
  Object.assign(fields(schemas, "things.Started"), {
    properties: { type: { const: "started" }, at: { type: "number" } },
    required: ["type", "at"],
  });
  Object.assign(fields(schemas, "things.Ended"), {
    properties: { type: { const: "ended" }, reason: { ...text, enum: ["done", "failed"] } },
    required: ["type"],
  });
  const create = fields(fields(fields(document, "paths"), "/things"), "post");
  fields(create, "x-sdk")["stream"] = {
    event: "things.Event",
    on: "body",
    params: {
      base: "things.ThingCreateParams",
      nonStreaming: "things.ThingCreateParamsNonStreaming",
      streaming: "things.ThingCreateParamsStreaming",
    },
  };
  // A method whose options stand right behind an id: an argument more would push them away.
  fields(document, "paths")["/things/{thing_id}"] = {
    get: {
      operationId: "things.retrieve",
      parameters: [{ name: "thing_id", in: "path", required: true, schema: text }],
      responses: {
        "200": { description: "OK", content: { "application/json": { schema: ref("things.Thing") } } },
      },
      "x-sdk": {
        accessor: "things",
        method: "retrieve",
        args: [{ name: "thingID", in: "path", param: "thing_id" }],
        result: "things.Thing",
      },
    },
  };
  // Names that the index has from elsewhere: of the module that it is called after it passes everything on.
  fields(document, "x-sdk")["indexExports"] = {
    "things/index": [
      { name: "Part", from: "things/parts" },
      { name: "Parts", from: "things/parts" },
    ],
  };
  return JSON.parse(JSON.stringify(document));
}

function fields(parent: Fields, key: string): Fields {
  const value = parent[key];
  if (typeof value !== "object" || value === null) throw new Error(`the fixture has no ${key}`);
  return value as Fields;
}

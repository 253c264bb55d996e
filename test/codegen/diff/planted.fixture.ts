/** A spec with one of everything that a consumer can see, as small as that goes. */
const ref = (key: string) => ({ $ref: `#/components/schemas/${key}` });
const json = (schema: object) => ({ content: { "application/json": { schema } } });
const text = { type: "string" };

/** Made anew each time, without a part that is there twice. */
export function plantedSpec(): Record<string, unknown> {
  return JSON.parse(JSON.stringify(SPEC));
}

const SPEC = {
  openapi: "3.1.0",
  info: { title: "Things", version: "1.0.0" },
  servers: [{ url: "https://api.example.com/v1" }],
  "x-sdk": {
    source: { package: "openai", version: "1.0.0" },
    resources: [
      { accessor: "things", class: "Things", module: "things/things" },
      { accessor: "things.parts", class: "Parts", module: "things/parts" },
    ],
    modules: ["shared", "things/parts", "things/things"],
    rootTypes: [
      { name: "RequestOptions", module: "internal/request-options", external: "RequestOptions" },
      { name: "Thing", module: "things/things", component: "things.Thing" },
      { name: "Things", module: "things/things", class: "Things" },
    ],
    classTypes: {
      things: [
        { name: "Thing", module: "things/things", component: "things.Thing" },
        { name: "ThingsPage", module: "things/things", page: "ThingsPage" },
        { name: "Parts", module: "things/parts", class: "Parts" },
      ],
      "things.parts": [{ name: "Part", module: "things/parts", component: "things.parts.Part" }],
    },
    indexExports: {
      things: [
        { name: "Thing", from: "things/things" },
        { name: "Things", from: "things/things" },
      ],
    },
    helpers: [
      {
        accessor: "things",
        method: "wait",
        module: "things/things",
        typeParams: "<Params extends ThingParams>",
        args: [
          { name: "thingID", type: "string" },
          { name: "body", type: "Params", optional: true },
        ],
        returns: "APIPromise<Thing>",
        calls: ["things.create"],
      },
    ],
    pages: [{ name: "ThingsPage", module: "things/things", class: "CursorPage", item: "things.Thing" }],
    external: [
      { name: "ThingParams", module: "things/things", typeParams: "<T = null>" },
      { name: "ThingRunner", module: "things/things", class: true },
    ],
    extensions: [],
  },
  paths: {
    "/things": {
      post: {
        operationId: "things.create",
        requestBody: { required: true, ...json(ref("things.ThingCreateParams")) },
        responses: {
          "200": {
            description: "OK",
            content: {
              "application/json": { schema: ref("things.Thing") },
              "text/event-stream": { schema: ref("things.Event") },
            },
          },
        },
        "x-sdk": {
          accessor: "things",
          method: "create",
          args: [{ name: "body", in: "params", type: "things.ThingCreateParams" }],
          stream: {
            event: "things.Event",
            on: "body",
            params: {
              base: "things.ThingCreateParams",
              nonStreaming: "things.ThingCreateParams",
              streaming: "things.ThingCreateParams",
            },
          },
          result: "things.Thing",
        },
      },
      get: {
        operationId: "things.list",
        parameters: [
          { name: "limit", in: "query", required: false, schema: { type: "integer", maximum: 100 } },
          { name: "kinds", in: "query", required: false, schema: { type: "array", items: text } },
          { name: "OpenAI-Beta", in: "header", required: true, schema: { ...text, const: "things=v1" } },
        ],
        responses: {
          "200": {
            description: "OK",
            ...json({
              type: "object",
              properties: {
                data: { type: "array", items: ref("things.Thing") },
                has_more: { type: "boolean" },
              },
              required: ["data", "has_more"],
            }),
          },
        },
        "x-sdk": {
          accessor: "things",
          method: "list",
          args: [{ name: "query", in: "params", type: "things.ThingListParams", optional: true }],
          page: { class: "CursorPage", alias: "ThingsPage", item: "things.Thing" },
          beta: "things=v1",
        },
      },
    },
    "/things/{thing_id}/parts/{part_id}": {
      post: {
        operationId: "things.parts.cancel",
        parameters: [
          { name: "thing_id", in: "path", required: true, schema: text },
          { name: "part_id", in: "path", required: true, schema: text },
        ],
        responses: { "200": { description: "OK", ...json(ref("things.parts.Part")) } },
        "x-sdk": {
          accessor: "things.parts",
          method: "cancel",
          args: [
            { name: "thingID", in: "path", param: "thing_id" },
            { name: "partID", in: "path", param: "part_id" },
          ],
          result: "things.parts.Part",
        },
      },
    },
    "/things/{thing_id}/parts": {
      post: {
        operationId: "things.parts.upload",
        parameters: [{ name: "thing_id", in: "path", required: true, schema: text }],
        requestBody: {
          required: true,
          content: { "multipart/form-data": { schema: ref("things.parts.PartUploadParams") } },
        },
        responses: { "200": { description: "OK", ...json(ref("things.parts.Part")) } },
        "x-sdk": {
          accessor: "things.parts",
          method: "upload",
          args: [
            { name: "thingID", in: "path", param: "thing_id" },
            { name: "body", in: "params", type: "things.parts.PartUploadParams" },
          ],
          multipart: true,
          result: "things.parts.Part",
        },
      },
    },
    "/things/{thing_id}/content": {
      get: {
        operationId: "things.content",
        parameters: [{ name: "thing_id", in: "path", required: true, schema: text }],
        responses: {
          "200": {
            description: "OK",
            content: { "application/octet-stream": { schema: { ...text, format: "binary" } } },
          },
        },
        "x-sdk": {
          accessor: "things",
          method: "content",
          args: [{ name: "thingID", in: "path", param: "thing_id" }],
          overloads: [{ args: [{ name: "thingID", type: "string" }], returns: "APIPromise<Response>" }],
          binary: true,
          accept: "application/binary",
        },
      },
    },
  },
  components: {
    schemas: {
      "things.Thing": {
        type: "object",
        properties: {
          id: text,
          size: { type: "number", minimum: 1 },
          state: { ...text, enum: ["new", "old"] },
          label: { type: ["string", "null"] },
          made: { ...text, format: "date-time" },
          maker: ref("things.Maker"),
        },
        required: ["id", "size", "state", "label", "made", "maker"],
        "x-sdk": { kind: "interface", module: "things/things" },
      },
      "things.Maker": { type: "object", properties: { name: text }, required: ["name"] },
      "things.Event": { anyOf: [ref("things.Started"), ref("things.Ended")] },
      "things.Started": { type: "object", properties: { type: { const: "started" } }, required: ["type"] },
      "things.Ended": { type: "object", properties: { type: { const: "ended" } }, required: ["type"] },
      "things.Note": { type: "object", properties: { type: { const: "note" } }, required: ["type"] },
      "things.ThingCreateParams": {
        type: "object",
        properties: {
          size: { type: "integer", minimum: 1, maximum: 10, multipleOf: 2, default: 4 },
          name: { ...text, minLength: 1, maxLength: 64, pattern: "^[a-z]+$" },
          tags: { type: "array", items: text, minItems: 0, maxItems: 16 },
          when: { ...text, format: "date" },
          metadata: { type: "object", additionalProperties: text, maxProperties: 16 },
          maker: { anyOf: [ref("things.Maker"), { type: "null" }] },
          tree: ref("things.Tree"),
          first: { anyOf: [ref("things.Started"), ref("things.Ended")] },
        },
        required: ["name"],
        "x-sdk": { kind: "interface", module: "things/things" },
      },
      "things.Tree": {
        type: "object",
        properties: {
          leaf: text,
          below: { type: "array", items: ref("things.Tree") },
          mixed: {
            anyOf: [
              ref("things.Note"),
              { type: "object", properties: { type: { const: "plain" } }, required: ["type"] },
              { type: "array", items: text },
              { type: "array", items: { type: "number" } },
            ],
          },
        },
      },
      "things.ThingListParams": {
        type: "object",
        properties: {
          limit: { type: "integer", maximum: 100, "x-sdk-in": "query" },
          kinds: { type: "array", items: text, "x-sdk-in": "query" },
        },
      },
      "things.parts.Part": { type: "object", properties: { id: text }, required: ["id"] },
      "things.parts.PartUploadParams": {
        type: "object",
        properties: { file: { ...text, format: "binary" } },
        required: ["file"],
      },
    },
  },
};

import fc from "fast-check";

/** Names that are hard to make a name of. */
const hard = fc.constantFrom(
  ...[
    "constructor",
    "toString",
    "hasOwnProperty",
    "class",
    "options",
    "ops",
    "params",
    "body",
    "then",
    "call",
    "request",
  ],
  ...[
    "a-b",
    "a.b",
    "1st",
    "사용자",
    "",
    " ",
    "a/b",
    "a~b",
    "%",
    "*/",
    "`x`",
    '"',
    "\\",
    "a\nb",
    "Array",
    "Promise",
    "Response",
  ],
  ...[
    "Object",
    "APIResource",
    "APIPromise",
    "RestClient",
    "Uploadable",
    "RequestOptions",
    "schemas",
    "SchemasAPI",
    "index",
    "X",
    "x",
  ],
);
const named = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom("Pet", "pet", "Pets", "owner", "list", "id") },
  hard,
);
const schemaNames = ["Pet", "pet", "Array", "Object", "a b", "Promise", "1st", "Pets"] as const;
/** Mostly good, now and then not: else hardly any document would be. */
const rarely = <T>(bad: readonly T[], good: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof(
    { weight: 150, arbitrary: fc.constantFrom(...good) },
    { weight: 1, arbitrary: fc.constantFrom(...bad) },
  );
const refs = rarely(
  [
    "#/components/schemas/Missing",
    "other.json#/a",
    "#/components/schemas/pet/items",
    "#/components/schemas/Pet/properties/id",
  ],
  [
    ...schemaNames.map((name) => `#/components/schemas/${encodeURIComponent(name)}`),
    "#/components/schemas/Fixed/properties/id",
  ],
);

const { schema } = fc.letrec<{ schema: unknown }>((tie) => ({
  schema: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    rarely<unknown>(
      [null, { type: "file" }, { oneOf: [] }, { enum: [] }],
      [true, false, {}, { type: "string", format: "binary" }],
    ),
    fc.record({ $ref: refs }),
    fc.record({ type: fc.constantFrom("string", "integer", "boolean", "null", "array", "object", "number") }),
    fc.record(
      {
        type: fc.constantFrom<unknown>("string", "integer", ["string", "null"], ["object", "null"]),
        enum: fc.array(
          fc.oneof(fc.string({ maxLength: 3 }), fc.integer(), fc.constant(null), fc.constant({ a: [1] })),
          { minLength: 1, maxLength: 3 },
        ),
        const: fc.constantFrom<unknown>("a", -1, null, [1], { b: "c" }),
        nullable: fc.boolean(),
        minimum: rarely<unknown>(["1"], [1, -1.5]),
        exclusiveMinimum: rarely<unknown>([true], [3]),
        description: fc.constantFrom("*/ alert(1)", "See `x`.\n\nMore.", "@deprecated"),
      },
      { requiredKeys: [] },
    ),
    fc.record(
      {
        type: fc.constantFrom("object", "array"),
        properties: fc.dictionary(named, tie("schema"), { maxKeys: 3 }),
        required: fc.array(named, { maxLength: 2 }),
        additionalProperties: fc.oneof(fc.boolean(), tie("schema")),
        patternProperties: fc.dictionary(fc.constant("^x"), tie("schema"), { maxKeys: 1 }),
        readOnly: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
    fc.record(
      { type: fc.constant("array"), items: tie("schema"), maxItems: fc.nat({ max: 3 }) },
      { requiredKeys: ["items"] },
    ),
    fc.record(
      {
        prefixItems: fc.array(tie("schema"), { maxLength: 2 }),
        items: tie("schema"),
        minItems: fc.nat({ max: 3 }),
      },
      { requiredKeys: ["prefixItems"] },
    ),
    fc.record(
      {
        allOf: fc.array(tie("schema"), { minLength: 1, maxLength: 2 }),
        anyOf: fc.array(tie("schema"), { minLength: 1, maxLength: 2 }),
        properties: fc.dictionary(named, tie("schema"), { maxKeys: 2 }),
        not: tie("schema"),
      },
      { requiredKeys: [] },
    ),
    fc.record({ oneOf: fc.array(tie("schema"), { minLength: 1, maxLength: 3 }) }),
  ),
}));

const media = fc.constantFrom(
  "application/json",
  "application/x+json",
  "multipart/form-data",
  "application/x-www-form-urlencoded",
  "text/plain",
  "image/png",
  "*/*",
);
const content = fc.dictionary(media, fc.record({ schema }, { requiredKeys: [] }), { maxKeys: 2 });
const parameter = fc.oneof(
  fc.record({
    name: named,
    in: fc.constantFrom("query", "header", "cookie", "path"),
    required: fc.boolean(),
    schema,
    explode: fc.boolean(),
    style: fc.constantFrom("form", "deepObject", "pipeDelimited", "simple"),
  }),
  rarely([{ $ref: "#/components/parameters/Missing" }], [{ $ref: "#/components/parameters/Page" }]),
);
const operation = fc.record(
  {
    operationId: named,
    tags: fc.array(named, { maxLength: 1 }),
    parameters: fc.array(parameter, { maxLength: 3 }),
    requestBody: fc.record({ content, required: fc.boolean() }, { requiredKeys: ["content"] }),
    responses: fc.dictionary(
      fc.constantFrom("200", "201", "204", "default", "2XX"),
      fc.record({ description: fc.constant("x"), content }, { requiredKeys: ["description"] }),
      { maxKeys: 2 },
    ),
    summary: fc.constantFrom("*/ alert(1)", "Says `x`."),
  },
  { requiredKeys: ["responses"] },
);
/** A document of OpenAPI, small and odd; now and then one that nothing can be made of. */
export const anyDocument = fc.record({
  openapi: fc.constantFrom("3.0.3", "3.1.0"),
  info: fc.record({ title: named, version: fc.constant("1.0.0") }),
  paths: fc.dictionary(
    fc.constantFrom("/pets", "/pets/{id}", "/pets/{id}/{options}", "/v1/a-b/{class}:run", "/{x}"),
    fc.dictionary(fc.constantFrom("get", "post", "delete", "head"), operation, { minKeys: 1, maxKeys: 2 }),
    { minKeys: 1, maxKeys: 2 },
  ),
  components: fc.record({
    schemas: fc.record({
      ...Object.fromEntries(schemaNames.map((name) => [name, schema])),
      Fixed: fc.constant({ type: "object", properties: { id: { type: "string" } } }),
    }),
    parameters: fc.constant({ Page: { name: "page", in: "query", schema: { type: "integer" } } }),
  }),
});

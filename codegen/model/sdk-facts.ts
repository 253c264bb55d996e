import * as z from "zod";

/** What `x-sdk` says, at the root of the document and in each operation. The importer and the overlay write it. */

const argument = z.object({ name: z.string(), type: z.string(), optional: z.boolean().optional() });

const signature = z.object({
  typeParams: z.string().optional(),
  args: z.array(argument),
  returns: z.string(),
});

const helper = signature.extend({
  accessor: z.string(),
  method: z.string(),
  module: z.string(),
  overloads: z.array(signature).optional(),
  calls: z.array(z.string()),
  deprecated: z.boolean().optional(),
  summary: z.string().optional(),
  "x-summary-ko": z.string().optional(),
});

/** A name that a namespace offers, and what it stands for. */
const exportedName = z.object({
  name: z.string(),
  module: z.string().optional(),
  component: z.string().optional(),
  class: z.string().optional(),
  page: z.string().optional(),
  external: z.string().optional(),
});

const indexName = z.object({ name: z.string(), from: z.string(), declared: z.string().optional() });

export const rootSchema = z.object({
  source: z.object({ package: z.string(), version: z.string() }),
  resources: z.array(
    z.object({
      accessor: z.string(),
      class: z.string(),
      module: z.string(),
      summary: z.string().optional(),
      "x-summary-ko": z.string().optional(),
      deprecated: z.boolean().optional(),
      aliasOf: z.string().optional(),
    }),
  ),
  modules: z.array(z.string()).default([]),
  rootTypes: z.array(exportedName).default([]),
  classTypes: z.record(z.string(), z.array(exportedName)).default({}),
  indexExports: z.record(z.string(), z.array(indexName)).default({}),
  helpers: z.array(helper).default([]),
  pages: z
    .array(
      z.object({
        name: z.string(),
        module: z.string(),
        class: z.string(),
        item: z.string(),
        next: z.object({ field: z.string(), param: z.string() }).optional(),
      }),
    )
    .default([]),
  external: z
    .array(z.object({ name: z.string(), module: z.string(), typeParams: z.string().optional() }))
    .default([]),
  extensions: z
    .array(z.object({ accessor: z.string(), method: z.string().optional(), reason: z.string() }))
    .default([]),
});

/** What a request needs that no request to OpenAI does: see `RestOperation` in src/rest/operation.ts. */
const rest = z.strictObject({
  headers: z.array(z.string()).optional(),
  cookies: z.array(z.string()).optional(),
  styles: z.record(z.string(), z.enum(["comma", "space", "pipe", "deep", "json"])).optional(),
  content: z.string().optional(),
  whole: z.literal(true).optional(),
  plain: z.literal(true).optional(),
  server: z.string().optional(),
});

const operationFact = z.object({
  accessor: z.string(),
  method: z.string(),
  args: z.array(
    z.object({
      name: z.string(),
      in: z.enum(["path", "params"]),
      param: z.string().optional(),
      type: z.string().optional(),
      optional: z.boolean().optional(),
      nullable: z.boolean().optional(),
      number: z.boolean().optional(),
    }),
  ),
  page: z.object({ class: z.string(), alias: z.string(), item: z.string() }).optional(),
  stream: z
    .object({
      event: z.string(),
      on: z.enum(["body", "query"]),
      params: z.object({ base: z.string().optional(), nonStreaming: z.string(), streaming: z.string() }),
    })
    .optional(),
  overloads: z.array(signature).optional(),
  multipart: z.union([z.literal(true), z.literal("maybe")]).optional(),
  binary: z.boolean().optional(),
  beta: z.string().optional(),
  accept: z.string().optional(),
  result: z.string().optional(),
  rest: rest.optional(),
});

const content = z.record(z.string(), z.object({ schema: z.looseObject({}).optional() }));

export const operationSchema = z.object({
  operationId: z.string(),
  summary: z.string().optional(),
  "x-summary-ko": z.string().optional(),
  deprecated: z.boolean().optional(),
  requestBody: z.object({ content }).optional(),
  responses: z.record(z.string(), z.object({ content: content.optional() })),
  "x-sdk": operationFact,
});

export const VERBS = ["get", "post", "delete", "put", "patch"] as const;
export type Verb = (typeof VERBS)[number];

export type RestFact = z.output<typeof rest>;
export type SdkFacts = z.output<typeof rootSchema>;
export type HelperFact = z.output<typeof helper>;
export type SignatureFact = z.output<typeof signature>;
export type ExportedNameFact = z.output<typeof exportedName>;
export interface OperationFact extends z.output<typeof operationSchema> {
  readonly verb: Verb;
  readonly path: string;
}

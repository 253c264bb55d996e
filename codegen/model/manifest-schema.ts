import * as z from "zod";

/** A manifest's shape. One source: the published JSON Schema is made from it, and the reader checks with it. */

const id = z.string().regex(/^[a-z][\w-]*$/, "must be an identifier such as not_yet or api-key");
const profile = z.string().regex(/^[a-z][a-z\d]*(-[a-z\d]+)*$/, "must be a name such as codex or my-backend");
const methodId = z
  .string()
  .regex(/^[a-z]\w*(\.[a-z]\w*)+$/, "must be a method of the tree such as vectorStores.files.list");
const version = z
  .string()
  .regex(/^\d+\.\d+\.\d+$/, "must be a version such as 0.1.0")
  .describe("Version of this package that the row holds true from.");
const text = z
  .strictObject({ en: z.string().min(1), ko: z.string().min(1) })
  .describe("A text in both languages of the documentation.");
const reason = z.string().describe("Why it is not what it is elsewhere: an entry of `reasons`.");
const alternative = z
  .string()
  .describe("What to use instead: a method of the tree, or an entry of `alternatives`.");
const when = z
  .string()
  .describe(
    "Condition under which the verdict holds, and what becomes of it otherwise: an entry of `conditions`.",
  );
const handler = z
  .string()
  .min(1)
  .describe("Key of src/client/handlers.ts, or for route `helper` of src/client/helpers.ts.");

const methodRow = z.strictObject({
  route: z
    .enum(["http", "runtime", "compat", "helper", "unsupported"])
    .describe(
      "http: sent as the spec describes it. runtime: sent, with behaviour of its own. compat: answered on this side. " +
        "helper: calls other methods and takes their verdict. unsupported: a stub.",
    ),
  handler: handler.optional(),
  since: version,
  experimental: z
    .literal(true)
    .optional()
    .describe(
      "Built on what is known from other programs' use: it may stop working from one day to the next.",
    ),
  when: when.optional(),
  reason: reason.optional(),
  alternative: alternative.optional(),
});

const anything = z.json();
const parameterRow = z.strictObject({
  verdict: z
    .enum(["send", "force", "drop", "reject", "emulate"])
    .describe(
      "send: as it is. force: always `value`. drop: left out, with a warning. reject: an error. " +
        "emulate: taken care of on this side.",
    ),
  value: anything.optional().describe("What is sent whatever the caller says. For `force` only."),
  neutral: z
    .array(anything)
    .optional()
    .describe("Values that mean what the backend does anyway: left out without a word."),
  values: z.array(anything).min(1).optional().describe("Only these are sent; any other takes `otherwise`."),
  otherwise: z.enum(["drop", "reject"]).optional().describe("Verdict of what is not among `values`."),
  when: when.optional(),
  reason: reason.optional(),
  alternative: alternative.optional(),
});

const parameterTable = z.record(methodId, z.record(z.string().min(1), parameterRow));

export const manifestSchema = z
  .strictObject({
    version: z.literal(1).describe("Version of this format."),
    profile: profile.describe(
      "The profile that this file describes. The file is called <profile>.manifest.yaml.",
    ),
    extends: profile
      .optional()
      .describe(
        "Profile whose manifest holds true where this one says nothing. Only what differs is written then.",
      ),
    otherwise: z
      .literal("http")
      .optional()
      .describe(
        "Operations without a row are sent as the spec describes them, their parameters as they come, and helpers work " +
          "wherever they are written. Without it every method needs a row.",
      ),
    reasons: z.record(id, text).default({}).describe("Why something is not what it is elsewhere, by id."),
    alternatives: z
      .record(id, text)
      .default({})
      .describe("What to use instead, by id, where that is no method of the tree. Follows the word `Use`."),
    conditions: z
      .record(id, text)
      .default({})
      .describe("When a verdict on a method or a parameter holds, by id. Follows the word `only`."),
    methods: z.record(methodId, methodRow).default({}).describe("A row for every operation and helper."),
    parameters: parameterTable
      .default({})
      .describe("For every method that is sent: a row for each of its parameters."),
    extra_parameters: parameterTable
      .default({})
      .describe("The same for what users send although the spec lacks it."),
  })
  .describe("What works on a backend, and how.");

export type Manifest = z.output<typeof manifestSchema>;
export type MethodRow = z.output<typeof methodRow>;
export type ParameterRow = z.output<typeof parameterRow>;

/** Draft 7, because that is what editors' YAML support understands best. */
export function manifestJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(manifestSchema, { target: "draft-7", io: "input" });
  return {
    $schema,
    $comment:
      "Generated from codegen/model/manifest-schema.ts. To write it again: node codegen/cli.ts generate",
    title: "A support manifest of oauth-codex",
    ...schema,
  };
}

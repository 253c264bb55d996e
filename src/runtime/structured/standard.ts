import { ConfigurationError } from "../errors/local.ts";
import { messageOf } from "../errors/message.ts";
import { zodOptions } from "./zod-options.ts";
import { isZodSchema } from "./zod-parts.ts";
import { describeZod } from "./zod-schema.ts";

/** What of a Standard Schema (standardschema.dev) is used here; zod, Valibot, ArkType and others make them. */
export interface StandardSchema<Output = unknown> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Output> | Promise<StandardResult<Output>>;
    readonly types?: { readonly input: unknown; readonly output: Output } | undefined;
    readonly jsonSchema?: { readonly input: (options: JsonSchemaOptions) => Record<string, unknown> };
  };
}

interface JsonSchemaOptions {
  readonly target: string;
  readonly libraryOptions?: Record<string, unknown> | undefined;
}

type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

interface StandardIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** The type that a schema's values have after validation. */
export type OutputOf<Schema> = Schema extends StandardSchema
  ? NonNullable<Schema["~standard"]["types"]>["output"]
  : unknown;

export function isStandardSchema(value: unknown): value is StandardSchema {
  // ArkType's schemas are functions.
  const standard = (Object(value) as Partial<StandardSchema>)["~standard"];
  return typeof standard?.validate === "function";
}

/**
 * A schema with its JSON Schema written beside it, for libraries that cannot give one: zod 3 (with `zod-to-json-schema`),
 * Valibot (with `@valibot/to-json-schema`).
 */
export function withJsonSchema<Schema extends StandardSchema>(schema: Schema, jsonSchema: object): Schema {
  const standard = schema["~standard"];
  const described = {
    ...standard,
    // Some libraries read `this` in it.
    validate: (value: unknown) => standard.validate(value),
    jsonSchema: { input: () => ({ ...jsonSchema }) },
  };
  return { "~standard": described } as unknown as Schema;
}

/** @throws {ConfigurationError} when the schema cannot describe itself. */
export function jsonSchemaOf(schema: StandardSchema): Record<string, unknown> {
  const { jsonSchema, vendor } = schema["~standard"];
  const isZod = isZodSchema(schema);
  if (!jsonSchema) {
    if (isZod) return describeZod(schema);
    throw new ConfigurationError(
      `This ${vendor} schema cannot give a JSON Schema by itself. With zod, use version 4; otherwise convert it and pass withJsonSchema(schema, jsonSchema).`,
    );
  }
  try {
    return jsonSchema.input({ target: "draft-07", ...(isZod ? { libraryOptions: zodOptions } : {}) });
  } catch (cause) {
    // zod's own converter stops at what it does not know, e.g. a part made by zod/mini.
    if (isZod) return describeZod(schema);
    const reason = messageOf(cause);
    throw new ConfigurationError(`This ${vendor} schema has no JSON Schema: ${reason}`, { cause });
  }
}

/** A value that its schema refuses. */
class SchemaMismatch extends Error {
  override get name(): string {
    return "SchemaMismatch";
  }

  readonly issues: readonly { readonly path: string; readonly message: string }[];

  constructor(issues: readonly StandardIssue[]) {
    const told = issues.map(({ message, path = [] }) => ({ path: issuePath(path), message }));
    super(told.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join("; "));
    this.issues = told;
  }
}

/**
 * The value as the schema gives it back, defaults and transformations applied.
 *
 * @throws {SchemaMismatch}
 * @throws {ConfigurationError} for a schema that validates asynchronously: whoever reads a parsed answer does not wait.
 */
export function validateNow<Output>(schema: StandardSchema<Output>, value: unknown): Output {
  const result = schema["~standard"].validate(value);
  if ("then" in result) {
    result.then(undefined, () => {});
    throw new ConfigurationError(
      "Schemas of output and tools must validate synchronously; this one gives a promise.",
    );
  }
  if (result.issues) throw new SchemaMismatch(result.issues);
  return result.value;
}

function issuePath(path: NonNullable<StandardIssue["path"]>): string {
  return path.map((step) => String(typeof step === "object" ? step.key : step)).join(".");
}

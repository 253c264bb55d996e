import type * as Responses from "../../generated/resources/responses/responses.ts";
import type * as Shared from "../../generated/resources/shared.ts";
import type { AutoParseableResponseFormat } from "../external/chat.ts";
import type { AutoParseableTextFormat } from "../external/responses.ts";
import { parserOf } from "./parser.ts";
import type { OutputOf, StandardSchema } from "./standard.ts";
import { type StrictSchemaOptions, toStrictSchema } from "./strict-schema.ts";

type TextProps = Omit<Responses.ResponseFormatTextJSONSchemaConfig, "schema" | "type" | "strict" | "name">;
type ResponseProps = Omit<Shared.ResponseFormatJSONSchema.JSONSchema, "schema" | "strict" | "name">;

/**
 * A `text.format` from a schema: the model writes JSON that fits it, and `responses.parse`, `responses.stream` and
 * `responses.runTools` give it parsed and typed (`output_parsed`). `responses.create` takes it too, without parsing.
 *
 * @param schema zod 4 or zod/mini, or any Standard Schema that gives a JSON Schema; see {@link withJsonSchema} for others.
 * @param name letters, digits, `_` and `-`; the model sees it.
 * @throws {ParameterValidationError} for what strict mode cannot express, with its JSON path. Nothing was sent.
 */
export function zodTextFormat<Schema extends StandardSchema>(
  schema: Schema,
  name: string,
  props: TextProps & StrictSchemaOptions = {},
): AutoParseableTextFormat<OutputOf<Schema>> {
  const { optional, unsupported, ...rest } = props;
  const how = strictOptions(optional, unsupported);
  return brand(
    { type: "json_schema", ...rest, name, strict: true, schema: toStrictSchema(schema, how) },
    "auto-parseable-response-format",
    { $parseRaw: parserOf(schema) },
  ) as AutoParseableTextFormat<OutputOf<Schema>>;
}

/** The same for the `response_format` of chat completions. */
export function zodResponseFormat<Schema extends StandardSchema>(
  schema: Schema,
  name: string,
  props: ResponseProps & StrictSchemaOptions = {},
): AutoParseableResponseFormat<OutputOf<Schema>> {
  const { optional, unsupported, ...rest } = props;
  const how = strictOptions(optional, unsupported);
  return brand(
    {
      type: "json_schema",
      json_schema: { ...rest, name, strict: true, schema: toStrictSchema(schema, how) },
    },
    "auto-parseable-response-format",
    { $parseRaw: parserOf(schema) },
  ) as AutoParseableResponseFormat<OutputOf<Schema>>;
}

function strictOptions(
  optional: StrictSchemaOptions["optional"],
  unsupported: StrictSchemaOptions["unsupported"],
): StrictSchemaOptions {
  return { ...(optional ? { optional } : {}), ...(unsupported ? { unsupported } : {}) };
}

/** Adds what this side needs to know, hidden from JSON and from copies by spread: none of it is for the wire. */
export function brand(target: object, $brand: string, hidden: Readonly<Record<string, unknown>>): object {
  for (const [name, value] of Object.entries({ $brand, ...hidden })) {
    Object.defineProperty(target, name, { value, enumerable: false });
  }
  return target;
}

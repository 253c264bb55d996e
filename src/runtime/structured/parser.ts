import { dropFilledNulls } from "./fill.ts";
import { jsonSchemaOf, type StandardSchema, validateNow } from "./standard.ts";
import { type StrictSchemaOptions, toStrictSchema } from "./strict-schema.ts";

/** The strict JSON Schema that a schema is sent as. */
export const strictSchemaOf = (
  schema: StandardSchema,
  options: StrictSchemaOptions,
): Record<string, unknown> => toStrictSchema(jsonSchemaOf(schema), options);

/** Reads what the model wrote for a schema. */
export function parserOf<Output>(schema: StandardSchema<Output>): (text: string) => Output {
  let described: Record<string, unknown> | undefined;
  return (text) => {
    const value: unknown = JSON.parse(text);
    described ??= jsonSchemaOf(schema);
    dropFilledNulls(described, value);
    return validateNow(schema, value);
  };
}

import { dropFilledNulls } from "./fill.ts";
import { jsonSchemaOf, type StandardSchema, validateNow } from "./standard.ts";

/** Reads what the model wrote for a schema. */
export function parserOf<Output>(schema: StandardSchema<Output>): (text: string) => Output {
  let described: Record<string, unknown> | undefined;
  return (text) => {
    const value: unknown = JSON.parse(text);
    if (text.includes("null")) {
      described ??= jsonSchemaOf(schema);
      dropFilledNulls(described, value);
    }
    return validateNow(schema, value);
  };
}

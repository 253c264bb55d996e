/** Structured output and tools from schemas. Nothing here imports a schema library: schemas describe themselves. */
export { zodResponseFormat, zodTextFormat } from "./formats.ts";
export { type OutputOf, type StandardSchema, withJsonSchema } from "./standard.ts";
export { type StrictSchemaOptions, toStrictSchema } from "./strict-schema.ts";
export {
  type CustomToolOptions,
  customTool,
  type FunctionToolOptions,
  functionTool,
  type ParseableChatTool,
  type ZodFunctionOptions,
  zodFunction,
  zodResponsesFunction,
} from "./tools.ts";

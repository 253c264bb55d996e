/** The schema helpers under the sub-path that they have in `openai`. */
export {
  toStrictSchema,
  withJsonSchema,
  zodFunction,
  zodResponseFormat,
  zodResponsesFunction,
  zodTextFormat,
} from "../runtime/structured/index.ts";

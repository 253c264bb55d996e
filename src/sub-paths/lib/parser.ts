/** Types of parsed answers. The schema helpers make what is parsed: `zodResponseFormat`, `zodTextFormat`, `withJsonSchema`. */
export type {
  AutoParseableResponseFormat,
  ParserExtractParsedContentFromParams as ExtractParsedContentFromParams,
} from "../../runtime/external/chat.ts";
export type { AutoParseableTextFormat } from "../../runtime/external/responses.ts";

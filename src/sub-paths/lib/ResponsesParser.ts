export type {
  ResponseCreateParamsWithTools,
  ResponsesParserExtractParsedContentFromParams as ExtractParsedContentFromParams,
} from "../../runtime/external/responses.ts";

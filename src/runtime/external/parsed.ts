import type * as Responses from "../../generated/resources/responses/responses.ts";
import type * as Shared from "../../generated/resources/shared.ts";

/** A `text.format` that knows how to parse what the model writes. */
export type AutoParseableTextFormat<ParsedT> = Responses.ResponseFormatTextJSONSchemaConfig & {
  /** Carries the type; there is no such property. */
  __output: ParsedT;
  $brand: "auto-parseable-response-format";
  $parseRaw(content: string): ParsedT;
};

/** A `response_format` that knows how to parse what the model writes. */
export type AutoParseableResponseFormat<ParsedT> = Shared.ResponseFormatJSONSchema & {
  /** Carries the type; there is no such property. */
  __output: ParsedT;
  $brand: "auto-parseable-response-format";
  $parseRaw(content: string): ParsedT;
};

/** What a call's answer parses to: the type behind its format, or `null` without one. */
export type ExtractParsedContentFromParams<Params> = Params extends {
  text: { format: AutoParseableTextFormat<infer ParsedT> };
}
  ? ParsedT
  : Params extends { response_format: AutoParseableResponseFormat<infer ParsedT> }
    ? ParsedT
    : null;

import type * as Chat from "../../generated/resources/chat/completions/completions.ts";
import type * as Responses from "../../generated/resources/responses/responses.ts";
import type { Stream } from "../streaming.ts";
import type { NormalizedEvent } from "./normalized.ts";
import type { EventStream, StreamBaseEvents } from "./streams.ts";

export interface ParsedResponseOutputText<ParsedT> extends Responses.ResponseOutputText {
  parsed: ParsedT | null;
}

export type ParsedContent<ParsedT> = ParsedResponseOutputText<ParsedT> | Responses.ResponseOutputRefusal;

export interface ParsedResponseOutputMessage<ParsedT> extends Responses.ResponseOutputMessage {
  content: ParsedContent<ParsedT>[];
}

export interface ParsedResponseFunctionToolCall extends Responses.ResponseFunctionToolCall {
  // biome-ignore lint/suspicious/noExplicitAny: as in `openai`; what the tool's parser makes of the arguments
  parsed_arguments: any;
}

export type ParsedResponseOutputItem<ParsedT> =
  | ParsedResponseOutputMessage<ParsedT>
  | ParsedResponseFunctionToolCall
  | Exclude<
      Responses.ResponseOutputItem,
      Responses.ResponseOutputMessage | Responses.ResponseFunctionToolCall
    >;

export interface ParsedResponse<ParsedT> extends Responses.Response {
  output: Array<ParsedResponseOutputItem<ParsedT>>;
  output_parsed: ParsedT | null;
}

/** A `text.format` that knows how to parse what the model writes. */
export type AutoParseableTextFormat<ParsedT> = Responses.ResponseFormatTextJSONSchemaConfig & {
  /** Carries the type; there is no such property. */
  __output: ParsedT;
  $brand: "auto-parseable-response-format";
  $parseRaw(content: string): ParsedT;
};

/** What a call's answer parses to: the type behind its `text.format`, or `null` without one. */
export type ResponsesParserExtractParsedContentFromParams<Params> = Params extends {
  text: { format: AutoParseableTextFormat<infer ParsedT> };
}
  ? ParsedT
  : null;

export type ResponseCreateParamsWithTools = Responses.ResponseCreateParamsBase & {
  tools?: ParseableToolsParams;
};

type ParseableToolsParams = Array<Responses.Tool> | Chat.ChatCompletionTool | null;

export type ResponseStreamParams = ResponseCreateAndStreamParams | ResponseStreamByIdParams;

export type ResponseCreateAndStreamParams = Omit<Responses.ResponseCreateParamsBase, "stream"> & {
  stream?: true;
};

export interface ResponseStreamByIdParams {
  /** Id of the response to go on streaming. */
  response_id: string;
  /** Sequence number to go on after. */
  starting_after?: number;
  text?: Responses.ResponseTextConfig;
  tools?: ParseableToolsParams;
}

type ResponseEvents = StreamBaseEvents & {
  [K in Responses.ResponseStreamEvent["type"]]: (
    event: Snapshot<Extract<Responses.ResponseStreamEvent, { type: K }>>,
  ) => void;
} & { event: (event: ResponseStreamSnapshotEvent) => void };

/** Deltas of text and of arguments come with the whole of it so far. */
type Snapshot<Event extends { type: string }> = Event extends {
  type: "response.output_text.delta" | "response.function_call_arguments.delta";
}
  ? Event & { snapshot: string }
  : Event;

export type ResponseStreamSnapshotEvent = Snapshot<Responses.ResponseStreamEvent>;

/** What `responses.stream()` returns: it runs by itself; listen, iterate, or await its end. */
export interface ResponseStream<ParsedT = null>
  extends EventStream<ResponseEvents>,
    AsyncIterable<ResponseStreamSnapshotEvent> {
  /** The whole response, parsed. Rejects when it failed, was cut off or aborted; an incomplete one resolves. */
  finalResponse(): Promise<ParsedResponse<ParsedT>>;
  /** The events of schema v1, see `Stream.normalized`. */
  normalized(): Stream<NormalizedEvent>;
  /** The events as newline-separated JSON, e.g. to pass them on to a browser. */
  toReadableStream(): ReadableStream<Uint8Array>;
}

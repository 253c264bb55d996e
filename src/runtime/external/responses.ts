import type * as Chat from "../../generated/resources/chat/completions/completions.ts";
import type * as Responses from "../../generated/resources/responses/responses.ts";
import type { Stream } from "../streaming.ts";
import type { NormalizedEvent } from "./normalized.ts";
import type { EventStream, StreamBaseEvents } from "./streams.ts";

export interface ParsedResponseOutputText<ParsedT> extends Responses.ResponseOutputText {
  /** The text as your schema has parsed it; null without a schema. */
  parsed: ParsedT | null;
}

export type ParsedContent<ParsedT> = ParsedResponseOutputText<ParsedT> | Responses.ResponseOutputRefusal;

export interface ParsedResponseOutputMessage<ParsedT> extends Responses.ResponseOutputMessage {
  /** Parts of the message: text with what it parses to, or a refusal. */
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
  /** What the model made, in order, with texts and arguments parsed. */
  output: Array<ParsedResponseOutputItem<ParsedT>>;
  /** What the first text with a schema parses to; null where there is none. */
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
  /** Form of the text that was asked for, to parse by. */
  text?: Responses.ResponseTextConfig;
  /** Tools that were offered, to parse arguments by. */
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

import type * as Chat from "../../generated/resources/chat/completions/completions.ts";
import type * as Responses from "../../generated/resources/responses/responses.ts";
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
    event: Extract<Responses.ResponseStreamEvent, { type: K }>,
  ) => void;
} & { event: (event: Responses.ResponseStreamEvent) => void };

/** What `responses.stream()` returns. */
export interface ResponseStream<ParsedT = null>
  extends EventStream<ResponseEvents>,
    AsyncIterable<Responses.ResponseStreamEvent> {
  finalResponse(): Promise<ParsedResponse<ParsedT>>;
}

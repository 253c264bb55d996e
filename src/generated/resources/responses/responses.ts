// Generated from spec/openapi.json, spec/overlay.yaml and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../../operations.ts";
import type * as ChatCompletionsAPI from "../chat/completions/completions.ts";
import { type InputItemListParams, InputItems, type ResponseItemList } from "./input-items.ts";
import { type InputTokenCountParams, type InputTokenCountResponse, InputTokens } from "./input-tokens.ts";
import type * as ResponsesAPI from "./responses.ts";
import type * as SharedAPI from "../shared.ts";
import type { APIPromise } from "../../../runtime/api-promise.ts";
import type { AsSent } from "../../../runtime/as-sent.ts";
import type {
  ParsedContent,
  ParsedResponse,
  ParsedResponseOutputItem,
  ParsedResponseOutputMessage,
  ParsedResponseOutputText,
  ResponseCreateParamsWithTools,
  ResponseStream,
  ResponseStreamParams,
  ResponsesParserExtractParsedContentFromParams,
} from "../../../runtime/external/responses.ts";
import type {
  ResponseToolRun,
  ResponseToolRunParams,
  ToolRunOptions,
} from "../../../runtime/external/tools.ts";
import type { CursorPage } from "../../../runtime/pagination.ts";
import type { RequestOptions } from "../../../runtime/request-options.ts";
import { APIResource } from "../../../runtime/resource.ts";
import type { Stream } from "../../../runtime/streaming.ts";

export class Responses extends APIResource {
  inputItems = new InputItems(this._client);
  inputTokens = new InputTokens(this._client);

  /**
   * Creates a model response, whole or as a stream of events.
   * Codex: sent.
   */
  create(body: ResponseCreateParamsNonStreaming, options?: RequestOptions): APIPromise<Response>;
  create(
    body: ResponseCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<ResponseStreamEvent>>;
  create(
    body: ResponseCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<ResponseStreamEvent> | Response>;
  create(
    body: ResponseCreateParams,
    options?: RequestOptions,
  ): APIPromise<Response> | APIPromise<Stream<ResponseStreamEvent>> {
    return this._client.call(ops.responsesCreate, [body], options);
  }

  /**
   * Fetches a stored response, or streams it again.
   * Codex: answered on this side.
   */
  retrieve(
    responseID: string,
    query?: ResponseRetrieveParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<Response>;
  retrieve(
    responseID: string,
    query: ResponseRetrieveParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<ResponseStreamEvent>>;
  retrieve(
    responseID: string,
    query?: ResponseRetrieveParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<ResponseStreamEvent> | Response>;
  retrieve(
    responseID: string,
    query?: ResponseRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<Response> | APIPromise<Stream<ResponseStreamEvent>> {
    return this._client.call(ops.responsesRetrieve, [responseID, query], options);
  }

  /**
   * Deletes a stored response.
   * Codex: answered on this side.
   */
  delete(responseID: string, options?: RequestOptions): APIPromise<void> {
    return this._client.call(ops.responsesDelete, [responseID], options);
  }

  /**
   * Cancels a response that runs in the background.
   * Codex: answered on this side.
   */
  cancel(responseID: string, options?: RequestOptions): APIPromise<Response> {
    return this._client.call(ops.responsesCancel, [responseID], options);
  }

  /**
   * Shrinks a long conversation into fewer input items.
   * Codex: answered on this side.
   */
  compact(body: ResponseCompactParams, options?: RequestOptions): APIPromise<CompactedResponse> {
    return this._client.call(ops.responsesCompact, [body], options);
  }

  /**
   * Creates a response and parses its structured output and tool arguments.
   * Codex: sent.
   */
  parse<
    Params extends ResponseCreateParamsWithTools,
    ParsedT = ResponsesParserExtractParsedContentFromParams<Params>,
  >(body: Params, options?: RequestOptions): APIPromise<ParsedResponse<ParsedT>> {
    return this._client.call(ops.responsesParse, [body], options);
  }

  /**
   * Runs tools for the model, turn by turn, until it calls no more of them.
   * Codex: sent.
   */
  runTools<
    Params extends ResponseToolRunParams,
    ParsedT = ResponsesParserExtractParsedContentFromParams<Params>,
  >(body: Params, options?: ToolRunOptions): ResponseToolRun<ParsedT> {
    return this._client.call(ops.responsesRunTools, [body], options);
  }

  /**
   * Streams a response with typed events and a final result.
   * Codex: sent.
   */
  stream<
    Params extends ResponseStreamParams,
    ParsedT = ResponsesParserExtractParsedContentFromParams<Params>,
  >(body: Params, options?: RequestOptions): ResponseStream<ParsedT> {
    return this._client.call(ops.responsesStream, [body], options);
  }
}

export type ResponseItemsPage = CursorPage<ResponseItem>;

export interface ApplyPatchTool {
  /** Always `apply_patch`. */
  type: "apply_patch";
}

export interface CompactedResponse {
  created_at: number;
  id: string;
  object: "response.compaction";
  output: Array<ResponseOutputItem>;
  usage: ResponseUsage;
}

export interface ComputerTool {
  /** Height of the display in pixels. */
  display_height: number;
  /** Width of the display in pixels. */
  display_width: number;
  /** Kind of computer that is controlled. */
  environment: "windows" | "mac" | "linux" | "ubuntu" | "browser";
  /** Always `computer_use_preview`. */
  type: "computer_use_preview";
}

export interface CustomTool {
  /** Name by which the model calls the tool. */
  name: string;
  /** Always `custom`. */
  type: "custom";
  /** What the tool does and when to call it. */
  description?: string;
  /** What the tool's input looks like: free text, or text by a grammar. Default: free text. */
  format?: SharedAPI.CustomToolInputFormat;
}

export interface EasyInputMessage {
  /** The message: a text, or a list of text, image and file parts. */
  content: string | ResponseInputMessageContentList;
  /** Who speaks. `developer` and `system` take precedence over `user`. */
  role: "user" | "assistant" | "system" | "developer";
  /** Always `message`. */
  type?: "message";
}

export interface FileSearchTool {
  /** Always `file_search`. */
  type: "file_search";
  /** Ids of the vector stores to search. */
  vector_store_ids: Array<string>;
  /** Condition on the attributes of the files. */
  filters?: SharedAPI.ComparisonFilter | SharedAPI.CompoundFilter | null;
  /** Most passages to return: 1 to 50. */
  max_num_results?: number;
  /** How results are ranked. */
  ranking_options?: FileSearchTool.RankingOptions;
}

export declare namespace FileSearchTool {
  export interface RankingOptions {
    /** Weights of the two rankings when both meaning and words are searched. */
    hybrid_search?: FileSearchTool.RankingOptions.HybridSearch;
    /** Ranker to use. Default: `auto`. */
    ranker?: "auto" | "default-2024-11-15";
    /** Least score of a result, from 0 to 1. Higher means fewer, better results. */
    score_threshold?: number;
  }

  export namespace RankingOptions {
    export interface HybridSearch {
      /** Weight of the ranking by meaning. */
      embedding_weight: number;
      /** Weight of the ranking by words. */
      text_weight: number;
    }
  }
}

export interface FunctionShellTool {
  /** Always `shell`. */
  type: "shell";
}

export interface FunctionTool {
  /** Name by which the model calls the function. */
  name: string;
  /** JSON Schema of the arguments; an object at the top. */
  parameters: { [key: string]: unknown } | null;
  /** Whether the arguments keep to the schema exactly. Default: true. */
  strict: boolean | null;
  /** Always `function`. */
  type: "function";
  /** What the function does and when to call it; the model decides by this text. */
  description?: string | null;
}

export interface ParsedResponseFunctionToolCall extends ResponseFunctionToolCall {
  parsed_arguments: unknown;
}

export interface Response {
  created_at: number;
  error: ResponseError | null;
  id: string;
  incomplete_details: Response.IncompleteDetails | null;
  instructions: string | Array<ResponseInputItem> | null;
  metadata: SharedAPI.Metadata | null;
  model: SharedAPI.ResponsesModel;
  object: "response";
  output: Array<ResponseOutputItem>;
  output_text: string;
  parallel_tool_calls: boolean;
  temperature: number | null;
  tool_choice:
    | ToolChoiceOptions
    | ToolChoiceAllowed
    | ToolChoiceTypes
    | ToolChoiceFunction
    | ToolChoiceMcp
    | ToolChoiceCustom
    | ToolChoiceApplyPatch
    | ToolChoiceShell;
  tools: Array<Tool>;
  top_p: number | null;
  background?: boolean | null;
  completed_at?: number | null;
  conversation?: Response.Conversation | null;
  /** Codex: names of the parameters that were left out, because the backend refuses them. */
  dropped_parameters?: Array<string>;
  /** Codex: encrypted content of the last reasoning item. Send whole reasoning items again rather than this. */
  encrypted_reasoning_content?: string | null;
  /**
   * Codex: why the model stopped, in one word. `output`, `status` and `incomplete_details` say it at
   * length.
   */
  finish_reason?: "stop" | "tool_calls" | "length" | "content_filter" | "error";
  max_output_tokens?: number | null;
  previous_response_id?: string | null;
  prompt?: ResponsePrompt | null;
  prompt_cache_key?: string;
  prompt_cache_retention?: "in-memory" | "24h" | null;
  reasoning?: SharedAPI.Reasoning | null;
  /** Codex: the reasoning items of `output`. */
  reasoning_items?: Array<ResponseReasoningItem>;
  /**
   * Codex: the summaries of all reasoning items, joined; `null` without one. Ask for it by `reasoning: {
   * summary: "auto" }`.
   */
  reasoning_summary?: string | null;
  safety_identifier?: string;
  service_tier?: "auto" | "default" | "flex" | "scale" | "priority" | null;
  status?: ResponseStatus;
  text?: ResponseTextConfig;
  truncation?: "auto" | "disabled" | null;
  usage?: ResponseUsage;
  /** @deprecated */
  user?: string;
}

export declare namespace Response {
  export interface Conversation {
    id: string;
  }

  export interface IncompleteDetails {
    reason?: "max_output_tokens" | "content_filter";
  }
}

export interface ResponseApplyPatchToolCall {
  call_id: string;
  id: string;
  operation:
    | ResponseApplyPatchToolCall.CreateFile
    | ResponseApplyPatchToolCall.DeleteFile
    | ResponseApplyPatchToolCall.UpdateFile;
  status: "in_progress" | "completed";
  type: "apply_patch_call";
  created_by?: string;
}

export declare namespace ResponseApplyPatchToolCall {
  export interface CreateFile {
    diff: string;
    path: string;
    type: "create_file";
  }

  export interface DeleteFile {
    path: string;
    type: "delete_file";
  }

  export interface UpdateFile {
    diff: string;
    path: string;
    type: "update_file";
  }
}

export interface ResponseApplyPatchToolCallOutput {
  call_id: string;
  id: string;
  status: "completed" | "failed";
  type: "apply_patch_call_output";
  created_by?: string;
  output?: string | null;
}

export interface ResponseAudioDeltaEvent {
  delta: string;
  sequence_number: number;
  type: "response.audio.delta";
}

export interface ResponseAudioDoneEvent {
  sequence_number: number;
  type: "response.audio.done";
}

export interface ResponseAudioTranscriptDeltaEvent {
  delta: string;
  sequence_number: number;
  type: "response.audio.transcript.delta";
}

export interface ResponseAudioTranscriptDoneEvent {
  sequence_number: number;
  type: "response.audio.transcript.done";
}

export interface ResponseCodeInterpreterCallCodeDeltaEvent {
  delta: string;
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: "response.code_interpreter_call_code.delta";
}

export interface ResponseCodeInterpreterCallCodeDoneEvent {
  code: string;
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: "response.code_interpreter_call_code.done";
}

export interface ResponseCodeInterpreterCallCompletedEvent {
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: "response.code_interpreter_call.completed";
}

export interface ResponseCodeInterpreterCallInProgressEvent {
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: "response.code_interpreter_call.in_progress";
}

export interface ResponseCodeInterpreterCallInterpretingEvent {
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: "response.code_interpreter_call.interpreting";
}

export interface ResponseCodeInterpreterToolCall {
  /** The code that ran. */
  code: string | null;
  /** Id of the container that it ran in. */
  container_id: string;
  /** Id of the item. */
  id: string;
  /** Logs and images that it gave, where asked for by `include`. */
  outputs: Array<ResponseCodeInterpreterToolCall.Logs | ResponseCodeInterpreterToolCall.Image> | null;
  /** State of the run. */
  status: "in_progress" | "completed" | "incomplete" | "interpreting" | "failed";
  /** Always `code_interpreter_call`. */
  type: "code_interpreter_call";
}

export declare namespace ResponseCodeInterpreterToolCall {
  export interface Image {
    /** Always `image`. */
    type: "image";
    /** Address of the image. */
    url: string;
  }

  export interface Logs {
    /** What the code printed. */
    logs: string;
    /** Always `logs`. */
    type: "logs";
  }
}

export interface ResponseCompactParams {
  /** Codex: taken care of on this side. */
  model:
    | "gpt-5.2"
    | "gpt-5.2-2025-12-11"
    | "gpt-5.2-chat-latest"
    | "gpt-5.2-pro"
    | "gpt-5.2-pro-2025-12-11"
    | "gpt-5.1"
    | "gpt-5.1-2025-11-13"
    | "gpt-5.1-codex"
    | "gpt-5.1-mini"
    | "gpt-5.1-chat-latest"
    | "gpt-5"
    | "gpt-5-mini"
    | "gpt-5-nano"
    | "gpt-5-2025-08-07"
    | "gpt-5-mini-2025-08-07"
    | "gpt-5-nano-2025-08-07"
    | "gpt-5-chat-latest"
    | "gpt-4.1"
    | "gpt-4.1-mini"
    | "gpt-4.1-nano"
    | "gpt-4.1-2025-04-14"
    | "gpt-4.1-mini-2025-04-14"
    | "gpt-4.1-nano-2025-04-14"
    | "o4-mini"
    | "o4-mini-2025-04-16"
    | "o3"
    | "o3-2025-04-16"
    | "o3-mini"
    | "o3-mini-2025-01-31"
    | "o1"
    | "o1-2024-12-17"
    | "o1-preview"
    | "o1-preview-2024-09-12"
    | "o1-mini"
    | "o1-mini-2024-09-12"
    | "gpt-4o"
    | "gpt-4o-2024-11-20"
    | "gpt-4o-2024-08-06"
    | "gpt-4o-2024-05-13"
    | "gpt-4o-audio-preview"
    | "gpt-4o-audio-preview-2024-10-01"
    | "gpt-4o-audio-preview-2024-12-17"
    | "gpt-4o-audio-preview-2025-06-03"
    | "gpt-4o-mini-audio-preview"
    | "gpt-4o-mini-audio-preview-2024-12-17"
    | "gpt-4o-search-preview"
    | "gpt-4o-mini-search-preview"
    | "gpt-4o-search-preview-2025-03-11"
    | "gpt-4o-mini-search-preview-2025-03-11"
    | "chatgpt-4o-latest"
    | "codex-mini-latest"
    | "gpt-4o-mini"
    | "gpt-4o-mini-2024-07-18"
    | "gpt-4-turbo"
    | "gpt-4-turbo-2024-04-09"
    | "gpt-4-0125-preview"
    | "gpt-4-turbo-preview"
    | "gpt-4-1106-preview"
    | "gpt-4-vision-preview"
    | "gpt-4"
    | "gpt-4-0314"
    | "gpt-4-0613"
    | "gpt-4-32k"
    | "gpt-4-32k-0314"
    | "gpt-4-32k-0613"
    | "gpt-3.5-turbo"
    | "gpt-3.5-turbo-16k"
    | "gpt-3.5-turbo-0301"
    | "gpt-3.5-turbo-0613"
    | "gpt-3.5-turbo-1106"
    | "gpt-3.5-turbo-0125"
    | "gpt-3.5-turbo-16k-0613"
    | "o1-pro"
    | "o1-pro-2025-03-19"
    | "o3-pro"
    | "o3-pro-2025-06-10"
    | "o3-deep-research"
    | "o3-deep-research-2025-06-26"
    | "o4-mini-deep-research"
    | "o4-mini-deep-research-2025-06-26"
    | "computer-use-preview"
    | "computer-use-preview-2025-03-11"
    | "gpt-5-codex"
    | "gpt-5-pro"
    | "gpt-5-pro-2025-10-06"
    | "gpt-5.1-codex-max"
    | (string & {})
    | null;
  /** Codex: taken care of on this side. */
  input?: string | Array<ResponseInputItemParam> | null;
  /** Codex: taken care of on this side. */
  instructions?: string | null;
  /** Codex: taken care of on this side. */
  previous_response_id?: string | null;
}

export interface ResponseCompactionItem {
  encrypted_content: string;
  id: string;
  type: "compaction";
  created_by?: string;
}

export interface ResponseCompactionItemParam {
  /** The compacted conversation, in a form that only the API can read. */
  encrypted_content: string;
  /** Always `compaction`. */
  type: "compaction";
  /** Id of the item. */
  id?: string | null;
}

export interface ResponseCompletedEvent {
  response: Response;
  sequence_number: number;
  type: "response.completed";
}

export interface ResponseComputerToolCall {
  /** What the model wants done. */
  action:
    | ResponseComputerToolCall.Click
    | ResponseComputerToolCall.DoubleClick
    | ResponseComputerToolCall.Drag
    | ResponseComputerToolCall.Keypress
    | ResponseComputerToolCall.Move
    | ResponseComputerToolCall.Screenshot
    | ResponseComputerToolCall.Scroll
    | ResponseComputerToolCall.Type
    | ResponseComputerToolCall.Wait;
  /** Id that the output of the call must carry. */
  call_id: string;
  /** Id of the item. */
  id: string;
  /** Safety checks to acknowledge in the output. */
  pending_safety_checks: Array<ResponseComputerToolCall.PendingSafetyCheck>;
  /** State of the item. */
  status: "in_progress" | "completed" | "incomplete";
  /** Always `computer_call`. */
  type: "computer_call";
}

export declare namespace ResponseComputerToolCall {
  export interface Click {
    /** Mouse button to press. */
    button: "left" | "right" | "wheel" | "back" | "forward";
    /** Always `click`. */
    type: "click";
    /** Pixels from the left. */
    x: number;
    /** Pixels from the top. */
    y: number;
  }

  export interface DoubleClick {
    /** Always `double_click`. */
    type: "double_click";
    /** Pixels from the left. */
    x: number;
    /** Pixels from the top. */
    y: number;
  }

  export interface Drag {
    /** Points that the drag passes. */
    path: Array<ResponseComputerToolCall.Drag.Path>;
    /** Always `drag`. */
    type: "drag";
  }

  export namespace Drag {
    export interface Path {
      /** Pixels from the left. */
      x: number;
      /** Pixels from the top. */
      y: number;
    }
  }

  export interface Keypress {
    /** Keys to press together. */
    keys: Array<string>;
    /** Always `keypress`. */
    type: "keypress";
  }

  export interface Move {
    /** Always `move`. */
    type: "move";
    /** Pixels from the left. */
    x: number;
    /** Pixels from the top. */
    y: number;
  }

  export interface PendingSafetyCheck {
    /** Id of the check. */
    id: string;
    /** Kind of the check. */
    code?: string | null;
    /** What the check found. */
    message?: string | null;
  }

  export interface Screenshot {
    /** Always `screenshot`. */
    type: "screenshot";
  }

  export interface Scroll {
    /** Pixels to scroll sideways. */
    scroll_x: number;
    /** Pixels to scroll down. */
    scroll_y: number;
    /** Always `scroll`. */
    type: "scroll";
    /** Pixels from the left. */
    x: number;
    /** Pixels from the top. */
    y: number;
  }

  export interface Type {
    /** Text to type. */
    text: string;
    /** Always `type`. */
    type: "type";
  }

  export interface Wait {
    /** Always `wait`. */
    type: "wait";
  }
}

export interface ResponseComputerToolCallOutputItem {
  call_id: string;
  id: string;
  output: ResponseComputerToolCallOutputScreenshot;
  type: "computer_call_output";
  acknowledged_safety_checks?: Array<ResponseComputerToolCallOutputItem.AcknowledgedSafetyCheck>;
  status?: "in_progress" | "completed" | "incomplete";
}

export declare namespace ResponseComputerToolCallOutputItem {
  export interface AcknowledgedSafetyCheck {
    id: string;
    code?: string | null;
    message?: string | null;
  }
}

export interface ResponseComputerToolCallOutputScreenshot {
  /** Always `computer_screenshot`. */
  type: "computer_screenshot";
  /** Id of an uploaded screenshot. */
  file_id?: string;
  /** The screenshot as a URL or data URL. */
  image_url?: string;
}

export type ResponseContent =
  | ResponseInputText
  | ResponseInputImage
  | ResponseInputFile
  | ResponseOutputText
  | ResponseOutputRefusal
  | ResponseContent.ReasoningTextContent;

export declare namespace ResponseContent {
  export interface ReasoningTextContent {
    text: string;
    type: "reasoning_text";
  }
}

export interface ResponseContentPartAddedEvent {
  content_index: number;
  item_id: string;
  output_index: number;
  part: ResponseOutputText | ResponseOutputRefusal | ResponseContentPartAddedEvent.ReasoningText;
  sequence_number: number;
  type: "response.content_part.added";
}

export declare namespace ResponseContentPartAddedEvent {
  export interface ReasoningText {
    text: string;
    type: "reasoning_text";
  }
}

export interface ResponseContentPartDoneEvent {
  content_index: number;
  item_id: string;
  output_index: number;
  part: ResponseOutputText | ResponseOutputRefusal | ResponseContentPartDoneEvent.ReasoningText;
  sequence_number: number;
  type: "response.content_part.done";
}

export declare namespace ResponseContentPartDoneEvent {
  export interface ReasoningText {
    text: string;
    type: "reasoning_text";
  }
}

export interface ResponseConversationParam {
  /** Id of the conversation. */
  id: string;
}

export type ResponseCreateParams = ResponseCreateParamsNonStreaming | ResponseCreateParamsStreaming;

export declare namespace ResponseCreateParams {
  export type ResponseCreateParamsNonStreaming = ResponsesAPI.ResponseCreateParamsNonStreaming;

  export type ResponseCreateParamsStreaming = ResponsesAPI.ResponseCreateParamsStreaming;

  export interface StreamOptions {
    /** Whether events are padded so that their size tells nothing of their content. Default: true. */
    include_obfuscation?: boolean;
  }
}

export interface ResponseCreateParamsBase {
  /**
   * Runs the response after the call has returned; the result is then fetched by its id. Default: false.
   * Codex: taken care of on this side.
   */
  background?: boolean | null;
  /**
   * Conversation, by id or object, whose items stand before `input` and which gets the new items added.
   * Codex: taken care of on this side.
   */
  conversation?: string | ResponseConversationParam | null;
  /**
   * Extra data to put into the output, such as search results or encrypted reasoning. Default: none.
   * Codex: sent.
   */
  include?: Array<ResponseIncludable> | null;
  /**
   * What the model is to answer: a text, or a list of messages, tool results and earlier output items.
   * Codex: sent.
   */
  input?: string | Array<ResponseInputItemParam>;
  /**
   * System message that stands before everything else. It is not carried over from an earlier response.
   * Codex: sent.
   */
  instructions?: string | null;
  /**
   * Most tokens to generate, reasoning included. Default: as many as the model allows.
   * Codex: left out, with a warning.
   */
  max_output_tokens?: number | null;
  /**
   * Codex: messages as Chat Completions has them, instead of `input`.
   * Codex: taken care of on this side.
   */
  messages?: Array<ChatCompletionsAPI.ChatCompletionMessageParam>;
  /**
   * Up to 16 pairs of text to keep with the response.
   * Codex: taken care of on this side.
   */
  metadata?: SharedAPI.Metadata | null;
  /**
   * Id of the model that answers.
   * Codex: sent.
   */
  model?: SharedAPI.ResponsesModel;
  /**
   * Whether the model may call several tools at once. Default: true.
   * Codex: sent.
   */
  parallel_tool_calls?: boolean | null;
  /**
   * Id of the response to continue. Not together with `conversation`.
   * Codex: taken care of on this side.
   */
  previous_response_id?: string | null;
  /**
   * Stored prompt template to use, with its version and variables.
   * Codex: refused with an error. Prompt templates belong to an OpenAI project, and the Codex backend is
   * not known to read them. Use `instructions` and `input` with the text written out.
   */
  prompt?: ResponsePrompt | null;
  /**
   * Text that groups similar requests, so that more of their common beginning is found in the cache.
   * Codex: sent.
   */
  prompt_cache_key?: string;
  /**
   * How long a cached beginning is kept: in memory for a short time, or up to 24 hours.
   * Codex: left out, with a warning.
   */
  prompt_cache_retention?: "in-memory" | "24h" | null;
  /**
   * How much a reasoning model thinks, and whether it sums up its thoughts.
   * Codex: sent.
   */
  reasoning?: SharedAPI.Reasoning | null;
  /**
   * Codex: the shape of the answer as Chat Completions has it, instead of `text.format`.
   * Codex: taken care of on this side.
   */
  response_format?:
    | SharedAPI.ResponseFormatText
    | SharedAPI.ResponseFormatJSONSchema
    | SharedAPI.ResponseFormatJSONObject;
  /**
   * Stable, anonymous id of your end user, by which abuse can be traced.
   * Codex: left out, with a warning.
   */
  safety_identifier?: string;
  /**
   * Processing tier, which decides speed and price. Default: `auto`.
   * Codex: only "priority" is sent; any other value is left out, with a warning.
   */
  service_tier?: "auto" | "default" | "flex" | "scale" | "priority" | null;
  /**
   * Whether the response is kept for later retrieval. Default: true on the public API.
   * Codex: always false.
   */
  store?: boolean | null;
  /**
   * Whether to return the events as they come instead of the finished response. Default: false.
   * Codex: always true.
   */
  stream?: boolean | null;
  /**
   * Settings of the event stream. Only together with `stream: true`.
   * Codex: left out, with a warning.
   */
  stream_options?: ResponseCreateParams.StreamOptions | null;
  /**
   * Codex: `strict: true` for every function tool and JSON schema that leaves it open.
   * Codex: taken care of on this side.
   */
  strict_output?: boolean;
  /**
   * Randomness of the sampling: low is steady, high is varied. Set this or `top_p`, not both. Default: 1.
   * Codex: left out, with a warning.
   */
  temperature?: number | null;
  /**
   * Format and verbosity of the text output.
   * Codex: sent.
   */
  text?: ResponseTextConfig;
  /**
   * Which tool the model must or may use. Default: `auto`.
   * Codex: sent.
   */
  tool_choice?:
    | ToolChoiceOptions
    | ToolChoiceAllowed
    | ToolChoiceTypes
    | ToolChoiceFunction
    | ToolChoiceMcp
    | ToolChoiceCustom
    | ToolChoiceApplyPatch
    | ToolChoiceShell;
  /**
   * Codex: results of tool calls, added to `input` as `function_call_output` items.
   * Codex: taken care of on this side.
   */
  tool_results?: Array<{
    /** Its result: text, a list of content parts, or anything that JSON can hold. */ output: unknown /** `call_id` of the call that is answered. */;
    tool_call_id: string /** Name of the tool. Not sent: the call's id says it. */;
    name?: string;
  }>;
  /**
   * Tools that the model may call: functions of yours, and tools that the server runs.
   * Codex: sent.
   */
  tools?: Array<ToolParam>;
  /**
   * Share of the probability mass that sampling draws from: 0.1 means the likeliest tenth. Default: 1.
   * Codex: left out, with a warning.
   */
  top_p?: number | null;
  /**
   * What happens when the input does not fit: `auto` drops the oldest items, `disabled` fails. Default:
   * `disabled`.
   * Codex: left out, with a warning.
   */
  truncation?: "auto" | "disabled" | null;
  /**
   * Stable id of your end user. Replaced by `safety_identifier` and `prompt_cache_key`.
   * Codex: left out, with a warning.
   * @deprecated
   */
  user?: string;
}

export interface ResponseCreateParamsNonStreaming extends ResponseCreateParamsBase {
  /**
   * False or absent: the call resolves with the finished response.
   * Codex: always true.
   */
  stream?: false | null;
}

export interface ResponseCreateParamsStreaming extends ResponseCreateParamsBase {
  /**
   * True: the call resolves with a stream of events.
   * Codex: always true.
   */
  stream: true;
}

export interface ResponseCreatedEvent {
  response: Response;
  sequence_number: number;
  type: "response.created";
}

export interface ResponseCustomToolCall {
  /** Id that the output of the call must carry. */
  call_id: string;
  /** Input for the tool, as the model wrote it. */
  input: string;
  /** The tool to call. */
  name: string;
  /** Always `custom_tool_call`. */
  type: "custom_tool_call";
  /** Id of the item. */
  id?: string;
}

export interface ResponseCustomToolCallInputDeltaEvent {
  delta: string;
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: "response.custom_tool_call_input.delta";
}

export interface ResponseCustomToolCallInputDoneEvent {
  input: string;
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: "response.custom_tool_call_input.done";
}

export interface ResponseCustomToolCallOutput {
  /** The `call_id` of the call that this answers. */
  call_id: string;
  /** What the tool gave: a text, or a list of text, image and file parts. */
  output: string | Array<ResponseInputText | ResponseInputImage | ResponseInputFile>;
  /** Always `custom_tool_call_output`. */
  type: "custom_tool_call_output";
  /** Id of the item. Set by the API. */
  id?: string;
}

export interface ResponseError {
  code:
    | "server_error"
    | "rate_limit_exceeded"
    | "invalid_prompt"
    | "vector_store_timeout"
    | "invalid_image"
    | "invalid_image_format"
    | "invalid_base64_image"
    | "invalid_image_url"
    | "image_too_large"
    | "image_too_small"
    | "image_parse_error"
    | "image_content_policy_violation"
    | "invalid_image_mode"
    | "image_file_too_large"
    | "unsupported_image_media_type"
    | "empty_image_file"
    | "failed_to_download_image"
    | "image_file_not_found";
  message: string;
}

export interface ResponseErrorEvent {
  code: string | null;
  message: string;
  param: string | null;
  sequence_number: number;
  type: "error";
}

export interface ResponseFailedEvent {
  response: Response;
  sequence_number: number;
  type: "response.failed";
}

export interface ResponseFileSearchCallCompletedEvent {
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: "response.file_search_call.completed";
}

export interface ResponseFileSearchCallInProgressEvent {
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: "response.file_search_call.in_progress";
}

export interface ResponseFileSearchCallSearchingEvent {
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: "response.file_search_call.searching";
}

export interface ResponseFileSearchToolCall {
  /** Id of the item. */
  id: string;
  /** What was searched for. */
  queries: Array<string>;
  /** State of the search. */
  status: "in_progress" | "searching" | "completed" | "incomplete" | "failed";
  /** Always `file_search_call`. */
  type: "file_search_call";
  /** Passages found, where asked for by `include`. */
  results?: Array<ResponseFileSearchToolCall.Result> | null;
}

export declare namespace ResponseFileSearchToolCall {
  export interface Result {
    /** Attributes of the file. */
    attributes?: { [key: string]: string | number | boolean } | null;
    /** Id of the file. */
    file_id?: string;
    /** Name of the file. */
    filename?: string;
    /** How well the passage fits, from 0 to 1. */
    score?: number;
    /** The passage. */
    text?: string;
  }
}

export type ResponseFormatTextConfig =
  | SharedAPI.ResponseFormatText
  | ResponseFormatTextJSONSchemaConfig
  | SharedAPI.ResponseFormatJSONObject;

export interface ResponseFormatTextJSONSchemaConfig {
  /** Name of the format: letters, digits, `_` and `-`, at most 64 characters. */
  name: string;
  /** JSON Schema that the output follows. */
  schema: { [key: string]: unknown };
  /** Always `json_schema`. */
  type: "json_schema";
  /** What the format is for; it helps the model to fill it in. */
  description?: string;
  /**
   * Whether the output keeps to the schema exactly, which allows only a subset of JSON Schema. Default:
   * false.
   */
  strict?: boolean | null;
}

export interface ResponseFunctionCallArgumentsDeltaEvent {
  delta: string;
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: "response.function_call_arguments.delta";
}

export interface ResponseFunctionCallArgumentsDoneEvent {
  arguments: string;
  item_id: string;
  name: string;
  output_index: number;
  sequence_number: number;
  type: "response.function_call_arguments.done";
}

export type ResponseFunctionCallOutputItem =
  | ResponseInputTextContent
  | ResponseInputImageContent
  | ResponseInputFileContent;

export type ResponseFunctionCallOutputItemList = Array<ResponseFunctionCallOutputItem>;

export interface ResponseFunctionShellCallOutputContent {
  /** How the command ended: with an exit code, or by running out of time. */
  outcome: ResponseFunctionShellCallOutputContent.Timeout | ResponseFunctionShellCallOutputContent.Exit;
  /** What it wrote to standard error. */
  stderr: string;
  /** What it wrote to standard output. */
  stdout: string;
}

export declare namespace ResponseFunctionShellCallOutputContent {
  export interface Exit {
    /** Exit code of the command. */
    exit_code: number;
    /** Always `exit`. */
    type: "exit";
  }

  export interface Timeout {
    /** Always `timeout`. */
    type: "timeout";
  }
}

export interface ResponseFunctionShellToolCall {
  action: ResponseFunctionShellToolCall.Action;
  call_id: string;
  id: string;
  status: "in_progress" | "completed" | "incomplete";
  type: "shell_call";
  created_by?: string;
}

export declare namespace ResponseFunctionShellToolCall {
  export interface Action {
    commands: Array<string>;
    max_output_length: number | null;
    timeout_ms: number | null;
  }
}

export interface ResponseFunctionShellToolCallOutput {
  call_id: string;
  id: string;
  max_output_length: number | null;
  output: Array<ResponseFunctionShellToolCallOutput.Output>;
  status: "in_progress" | "completed" | "incomplete";
  type: "shell_call_output";
  created_by?: string;
}

export declare namespace ResponseFunctionShellToolCallOutput {
  export interface Output {
    outcome:
      | ResponseFunctionShellToolCallOutput.Output.Timeout
      | ResponseFunctionShellToolCallOutput.Output.Exit;
    stderr: string;
    stdout: string;
    created_by?: string;
  }

  export namespace Output {
    export interface Exit {
      exit_code: number;
      type: "exit";
    }

    export interface Timeout {
      type: "timeout";
    }
  }
}

export interface ResponseFunctionToolCall {
  /** Arguments of the call, as JSON text. */
  arguments: string;
  /** Id that the output of the call must carry. */
  call_id: string;
  /** The function to call. */
  name: string;
  /** Always `function_call`. */
  type: "function_call";
  /** Id of the item. */
  id?: string;
  /** State of the item. Set by the API. */
  status?: "in_progress" | "completed" | "incomplete";
}

export interface ResponseFunctionToolCallItem extends ResponseFunctionToolCall {
  id: string;
}

export interface ResponseFunctionToolCallOutputItem {
  call_id: string;
  id: string;
  output: string | Array<ResponseInputText | ResponseInputImage | ResponseInputFile>;
  type: "function_call_output";
  status?: "in_progress" | "completed" | "incomplete";
}

export interface ResponseFunctionWebSearch {
  /** What the model did: search, open a page, or look for text in one. */
  action:
    | ResponseFunctionWebSearch.Search
    | ResponseFunctionWebSearch.OpenPage
    | ResponseFunctionWebSearch.Find;
  /** Id of the item. */
  id: string;
  /** State of the search. */
  status: "in_progress" | "searching" | "completed" | "failed";
  /** Always `web_search_call`. */
  type: "web_search_call";
}

export declare namespace ResponseFunctionWebSearch {
  export interface Find {
    /** Text that was looked for. */
    pattern: string;
    /** Always `find_in_page`. */
    type: "find_in_page";
    /** Address of the page that was searched. */
    url: string;
  }

  export interface OpenPage {
    /** Always `open_page`. */
    type: "open_page";
    /** Address of the page that was opened. */
    url?: string | null;
  }

  export interface Search {
    /** The search query. Newer models give `queries`. */
    query: string;
    /** Always `search`. */
    type: "search";
    /** The search queries. */
    queries?: Array<string>;
    /** Pages that were used, where asked for by `include`. */
    sources?: Array<ResponseFunctionWebSearch.Search.Source>;
  }

  export namespace Search {
    export interface Source {
      /** Always `url`. */
      type: "url";
      /** Address of the page. */
      url: string;
    }
  }
}

export interface ResponseImageGenCallCompletedEvent {
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: "response.image_generation_call.completed";
}

export interface ResponseImageGenCallGeneratingEvent {
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: "response.image_generation_call.generating";
}

export interface ResponseImageGenCallInProgressEvent {
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: "response.image_generation_call.in_progress";
}

export interface ResponseImageGenCallPartialImageEvent {
  item_id: string;
  output_index: number;
  partial_image_b64: string;
  partial_image_index: number;
  sequence_number: number;
  type: "response.image_generation_call.partial_image";
}

export interface ResponseInProgressEvent {
  response: Response;
  sequence_number: number;
  type: "response.in_progress";
}

export type ResponseIncludable =
  | "file_search_call.results"
  | "web_search_call.results"
  | "web_search_call.action.sources"
  | "message.input_image.image_url"
  | "computer_call_output.output.image_url"
  | "code_interpreter_call.outputs"
  | "reasoning.encrypted_content"
  | "message.output_text.logprobs";

export interface ResponseIncompleteEvent {
  response: Response;
  sequence_number: number;
  type: "response.incomplete";
}

export type ResponseInput = Array<ResponseInputItem>;

export interface ResponseInputAudio {
  input_audio: ResponseInputAudio.InputAudio;
  type: "input_audio";
}

export declare namespace ResponseInputAudio {
  export interface InputAudio {
    data: string;
    format: "mp3" | "wav";
  }
}

export type ResponseInputContent = ResponseInputText | ResponseInputImage | ResponseInputFile;

export interface ResponseInputFile {
  /** Always `input_file`. */
  type: "input_file";
  /** Content of the file, in Base64. */
  file_data?: string;
  /** Id of an uploaded file. */
  file_id?: string | null;
  /** Address that the file is fetched from. */
  file_url?: string;
  /** Name of the file. */
  filename?: string;
}

export interface ResponseInputFileContent {
  /** Always `input_file`. */
  type: "input_file";
  /** Content of the file, in Base64. */
  file_data?: string | null;
  /** Id of an uploaded file. */
  file_id?: string | null;
  /** Address that the file is fetched from. */
  file_url?: string | null;
  /** Name of the file. */
  filename?: string | null;
}

export interface ResponseInputImage {
  /** How closely the model looks at the image. Default: `auto`. */
  detail: "low" | "high" | "auto";
  /** Always `input_image`. */
  type: "input_image";
  /** Id of an uploaded image. */
  file_id?: string | null;
  /** The image as a URL or data URL. */
  image_url?: string | null;
}

export interface ResponseInputImageContent {
  /** Always `input_image`. */
  type: "input_image";
  /** How closely the model looks at the image. Default: `auto`. */
  detail?: "low" | "high" | "auto" | null;
  /** Id of an uploaded image. */
  file_id?: string | null;
  /** The image as a URL or data URL. */
  image_url?: string | null;
}

export type ResponseInputItem =
  | EasyInputMessage
  | ResponseInputItem.Message
  | ResponseOutputMessage
  | ResponseFileSearchToolCall
  | ResponseComputerToolCall
  | ResponseInputItem.ComputerCallOutput
  | ResponseFunctionWebSearch
  | ResponseFunctionToolCall
  | ResponseInputItem.FunctionCallOutput
  | ResponseReasoningItem
  | ResponseCompactionItemParam
  | ResponseInputItem.ImageGenerationCall
  | ResponseCodeInterpreterToolCall
  | ResponseInputItem.LocalShellCall
  | ResponseInputItem.LocalShellCallOutput
  | ResponseInputItem.ShellCall
  | ResponseInputItem.ShellCallOutput
  | ResponseInputItem.ApplyPatchCall
  | ResponseInputItem.ApplyPatchCallOutput
  | ResponseInputItem.McpListTools
  | ResponseInputItem.McpApprovalRequest
  | ResponseInputItem.McpApprovalResponse
  | ResponseInputItem.McpCall
  | ResponseCustomToolCallOutput
  | ResponseCustomToolCall
  | ResponseInputItem.ItemReference;

export declare namespace ResponseInputItem {
  export interface ApplyPatchCall {
    /** Id that the output of the call must carry. */
    call_id: string;
    /** The file to create, change or delete. */
    operation:
      | ResponseInputItem.ApplyPatchCall.CreateFile
      | ResponseInputItem.ApplyPatchCall.DeleteFile
      | ResponseInputItem.ApplyPatchCall.UpdateFile;
    /** State of the item. */
    status: "in_progress" | "completed";
    /** Always `apply_patch_call`. */
    type: "apply_patch_call";
    /** Id of the item. Set by the API. */
    id?: string | null;
  }

  export namespace ApplyPatchCall {
    export interface CreateFile {
      /** Content of the new file, as a diff. */
      diff: string;
      /** Path of the file, from the root of the workspace. */
      path: string;
      /** Always `create_file`. */
      type: "create_file";
    }

    export interface DeleteFile {
      /** Path of the file, from the root of the workspace. */
      path: string;
      /** Always `delete_file`. */
      type: "delete_file";
    }

    export interface UpdateFile {
      /** Changes to the file, as a diff. */
      diff: string;
      /** Path of the file, from the root of the workspace. */
      path: string;
      /** Always `update_file`. */
      type: "update_file";
    }
  }

  export interface ApplyPatchCallOutput {
    /** The `call_id` of the call that this answers. */
    call_id: string;
    /** Whether the patch was applied. */
    status: "completed" | "failed";
    /** Always `apply_patch_call_output`. */
    type: "apply_patch_call_output";
    /** Id of the item. Set by the API. */
    id?: string | null;
    /** What there is to say about it, for the model to read. */
    output?: string | null;
  }

  export interface ComputerCallOutput {
    /** The `call_id` of the call that this answers. */
    call_id: string;
    /** Screenshot taken after the action. */
    output: ResponseComputerToolCallOutputScreenshot;
    /** Always `computer_call_output`. */
    type: "computer_call_output";
    /** Safety checks that you have seen and accept. */
    acknowledged_safety_checks?: Array<ResponseInputItem.ComputerCallOutput.AcknowledgedSafetyCheck> | null;
    /** Id of the item. Set by the API. */
    id?: string | null;
    /** State of the item. Set by the API. */
    status?: "in_progress" | "completed" | "incomplete" | null;
  }

  export namespace ComputerCallOutput {
    export interface AcknowledgedSafetyCheck {
      /** Id of the check. */
      id: string;
      /** Kind of the check. */
      code?: string | null;
      /** What the check found. */
      message?: string | null;
    }
  }

  export interface FunctionCallOutput {
    /** The `call_id` of the call that this answers. */
    call_id: string;
    /** What the function gave: a text, or a list of text, image and file parts. */
    output: string | ResponseFunctionCallOutputItemList;
    /** Always `function_call_output`. */
    type: "function_call_output";
    /** Id of the item. Set by the API. */
    id?: string | null;
    /** State of the item. Set by the API. */
    status?: "in_progress" | "completed" | "incomplete" | null;
  }

  export interface ImageGenerationCall {
    /** Id of the item. */
    id: string;
    /** The image, in Base64. */
    result: string | null;
    /** State of the image. */
    status: "in_progress" | "completed" | "generating" | "failed";
    /** Always `image_generation_call`. */
    type: "image_generation_call";
  }

  export interface ItemReference {
    /** Id of the stored item that stands here. */
    id: string;
    /** Always `item_reference`. */
    type?: "item_reference" | null;
  }

  export interface LocalShellCall {
    /** The command to run. */
    action: ResponseInputItem.LocalShellCall.Action;
    /** Id that the output of the call must carry. */
    call_id: string;
    /** Id of the item. */
    id: string;
    /** State of the item. */
    status: "in_progress" | "completed" | "incomplete";
    /** Always `local_shell_call`. */
    type: "local_shell_call";
  }

  export namespace LocalShellCall {
    export interface Action {
      /** Command and arguments. */
      command: Array<string>;
      /** Environment variables to set. */
      env: { [key: string]: string };
      /** Always `exec`. */
      type: "exec";
      /** Time allowed, in milliseconds. */
      timeout_ms?: number | null;
      /** User to run as. */
      user?: string | null;
      /** Folder to run in. */
      working_directory?: string | null;
    }
  }

  export interface LocalShellCallOutput {
    /** Id of the call that this answers. */
    id: string;
    /** What the command gave, as JSON text. */
    output: string;
    /** Always `local_shell_call_output`. */
    type: "local_shell_call_output";
    /** State of the item. */
    status?: "in_progress" | "completed" | "incomplete" | null;
  }

  export interface McpApprovalRequest {
    /** Arguments of the call, as JSON text. */
    arguments: string;
    /** Id of the request. */
    id: string;
    /** The tool to call. */
    name: string;
    /** Label of the server. */
    server_label: string;
    /** Always `mcp_approval_request`. */
    type: "mcp_approval_request";
  }

  export interface McpApprovalResponse {
    /** Id of the request that this answers. */
    approval_request_id: string;
    /** Whether the call may go ahead. */
    approve: boolean;
    /** Always `mcp_approval_response`. */
    type: "mcp_approval_response";
    /** Id of the item. Set by the API. */
    id?: string | null;
    /** Why, if you want to say. */
    reason?: string | null;
  }

  export interface McpCall {
    /** Arguments of the call, as JSON text. */
    arguments: string;
    /** Id of the call. */
    id: string;
    /** The tool that was called. */
    name: string;
    /** Label of the server. */
    server_label: string;
    /** Always `mcp_call`. */
    type: "mcp_call";
    /** Id of the approval that allowed it. */
    approval_request_id?: string | null;
    /** What went wrong, if anything did. */
    error?: string | null;
    /** What the tool gave. */
    output?: string | null;
    /** State of the call. */
    status?: "in_progress" | "completed" | "incomplete" | "calling" | "failed";
  }

  export interface McpListTools {
    /** Id of the item. */
    id: string;
    /** Label of the server. */
    server_label: string;
    /** Tools of the server. */
    tools: Array<ResponseInputItem.McpListTools.Tool>;
    /** Always `mcp_list_tools`. */
    type: "mcp_list_tools";
    /** What went wrong, if anything did. */
    error?: string | null;
  }

  export namespace McpListTools {
    export interface Tool {
      /** JSON Schema of the tool's input. */
      input_schema: unknown;
      /** Name of the tool. */
      name: string;
      /** What else the server says about the tool. */
      annotations?: unknown | null;
      /** What the tool does. */
      description?: string | null;
    }
  }

  export interface Message {
    /** Text, image and file parts of the message. */
    content: ResponseInputMessageContentList;
    /** Who speaks. `developer` and `system` take precedence over `user`. */
    role: "user" | "system" | "developer";
    /** State of the item. Set by the API. */
    status?: "in_progress" | "completed" | "incomplete";
    /** Always `message`. */
    type?: "message";
  }

  export interface ShellCall {
    /** The commands to run. */
    action: ResponseInputItem.ShellCall.Action;
    /** Id that the output of the call must carry. */
    call_id: string;
    /** Always `shell_call`. */
    type: "shell_call";
    /** Id of the item. Set by the API. */
    id?: string | null;
    /** State of the item. */
    status?: "in_progress" | "completed" | "incomplete" | null;
  }

  export namespace ShellCall {
    export interface Action {
      /** Commands to run, in order. */
      commands: Array<string>;
      /** Most characters of output to return. */
      max_output_length?: number | null;
      /** Time allowed, in milliseconds. */
      timeout_ms?: number | null;
    }
  }

  export interface ShellCallOutput {
    /** The `call_id` of the call that this answers. */
    call_id: string;
    /** What each command gave. */
    output: Array<ResponseFunctionShellCallOutputContent>;
    /** Always `shell_call_output`. */
    type: "shell_call_output";
    /** Id of the item. Set by the API. */
    id?: string | null;
    /** The limit that was kept, as the call gave it. */
    max_output_length?: number | null;
    /** State of the item. */
    status?: "in_progress" | "completed" | "incomplete" | null;
  }
}

/** An input item as callers write it: `ResponseInputItem`, in which ids and states may be left out. */
export type ResponseInputItemParam =
  | EasyInputMessage
  | ResponseInputItem.Message
  | AsSent<ResponseOutputMessage, "id" | "status">
  | AsSent<ResponseFileSearchToolCall, "id" | "status">
  | AsSent<ResponseComputerToolCall, "id" | "status" | "action">
  | ResponseInputItem.ComputerCallOutput
  | AsSent<ResponseFunctionWebSearch, "id" | "status">
  | ResponseFunctionToolCall
  | ResponseInputItem.FunctionCallOutput
  | AsSent<ResponseReasoningItem, "id" | "summary">
  | ResponseCompactionItemParam
  | AsSent<ResponseInputItem.ImageGenerationCall, "id" | "status">
  | AsSent<ResponseCodeInterpreterToolCall, "id" | "status">
  | AsSent<ResponseInputItem.LocalShellCall, "id" | "status">
  | AsSent<ResponseInputItem.LocalShellCallOutput, "id">
  | ResponseInputItem.ShellCall
  | ResponseInputItem.ShellCallOutput
  | AsSent<ResponseInputItem.ApplyPatchCall, "status">
  | ResponseInputItem.ApplyPatchCallOutput
  | AsSent<ResponseInputItem.McpListTools, "id">
  | AsSent<ResponseInputItem.McpApprovalRequest, "id">
  | ResponseInputItem.McpApprovalResponse
  | AsSent<ResponseInputItem.McpCall, "id">
  | ResponseCustomToolCallOutput
  | ResponseCustomToolCall
  | ResponseInputItem.ItemReference;

export type ResponseInputMessageContentList = Array<ResponseInputContent>;

export interface ResponseInputMessageItem {
  content: ResponseInputMessageContentList;
  id: string;
  role: "user" | "system" | "developer";
  status?: "in_progress" | "completed" | "incomplete";
  type?: "message";
}

export interface ResponseInputText {
  /** The text. */
  text: string;
  /** Always `input_text`. */
  type: "input_text";
}

export interface ResponseInputTextContent {
  /** The text. */
  text: string;
  /** Always `input_text`. */
  type: "input_text";
}

export type ResponseItem =
  | ResponseInputMessageItem
  | ResponseOutputMessage
  | ResponseFileSearchToolCall
  | ResponseComputerToolCall
  | ResponseComputerToolCallOutputItem
  | ResponseFunctionWebSearch
  | ResponseFunctionToolCallItem
  | ResponseFunctionToolCallOutputItem
  | ResponseItem.ImageGenerationCall
  | ResponseCodeInterpreterToolCall
  | ResponseItem.LocalShellCall
  | ResponseItem.LocalShellCallOutput
  | ResponseFunctionShellToolCall
  | ResponseFunctionShellToolCallOutput
  | ResponseApplyPatchToolCall
  | ResponseApplyPatchToolCallOutput
  | ResponseItem.McpListTools
  | ResponseItem.McpApprovalRequest
  | ResponseItem.McpApprovalResponse
  | ResponseItem.McpCall;

export declare namespace ResponseItem {
  export interface ImageGenerationCall {
    id: string;
    result: string | null;
    status: "in_progress" | "completed" | "generating" | "failed";
    type: "image_generation_call";
  }

  export interface LocalShellCall {
    action: ResponseItem.LocalShellCall.Action;
    call_id: string;
    id: string;
    status: "in_progress" | "completed" | "incomplete";
    type: "local_shell_call";
  }

  export namespace LocalShellCall {
    export interface Action {
      command: Array<string>;
      env: { [key: string]: string };
      type: "exec";
      timeout_ms?: number | null;
      user?: string | null;
      working_directory?: string | null;
    }
  }

  export interface LocalShellCallOutput {
    id: string;
    output: string;
    type: "local_shell_call_output";
    status?: "in_progress" | "completed" | "incomplete" | null;
  }

  export interface McpApprovalRequest {
    arguments: string;
    id: string;
    name: string;
    server_label: string;
    type: "mcp_approval_request";
  }

  export interface McpApprovalResponse {
    approval_request_id: string;
    approve: boolean;
    id: string;
    type: "mcp_approval_response";
    reason?: string | null;
  }

  export interface McpCall {
    arguments: string;
    id: string;
    name: string;
    server_label: string;
    type: "mcp_call";
    approval_request_id?: string | null;
    error?: string | null;
    output?: string | null;
    status?: "in_progress" | "completed" | "incomplete" | "calling" | "failed";
  }

  export interface McpListTools {
    id: string;
    server_label: string;
    tools: Array<ResponseItem.McpListTools.Tool>;
    type: "mcp_list_tools";
    error?: string | null;
  }

  export namespace McpListTools {
    export interface Tool {
      input_schema: unknown;
      name: string;
      annotations?: unknown | null;
      description?: string | null;
    }
  }
}

export interface ResponseMcpCallArgumentsDeltaEvent {
  delta: string;
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: "response.mcp_call_arguments.delta";
}

export interface ResponseMcpCallArgumentsDoneEvent {
  arguments: string;
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: "response.mcp_call_arguments.done";
}

export interface ResponseMcpCallCompletedEvent {
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: "response.mcp_call.completed";
}

export interface ResponseMcpCallFailedEvent {
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: "response.mcp_call.failed";
}

export interface ResponseMcpCallInProgressEvent {
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: "response.mcp_call.in_progress";
}

export interface ResponseMcpListToolsCompletedEvent {
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: "response.mcp_list_tools.completed";
}

export interface ResponseMcpListToolsFailedEvent {
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: "response.mcp_list_tools.failed";
}

export interface ResponseMcpListToolsInProgressEvent {
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: "response.mcp_list_tools.in_progress";
}

export interface ResponseOutputAudio {
  data: string;
  transcript: string;
  type: "output_audio";
}

export type ResponseOutputItem =
  | ResponseOutputMessage
  | ResponseFileSearchToolCall
  | ResponseFunctionToolCall
  | ResponseFunctionWebSearch
  | ResponseComputerToolCall
  | ResponseReasoningItem
  | ResponseCompactionItem
  | ResponseOutputItem.ImageGenerationCall
  | ResponseCodeInterpreterToolCall
  | ResponseOutputItem.LocalShellCall
  | ResponseFunctionShellToolCall
  | ResponseFunctionShellToolCallOutput
  | ResponseApplyPatchToolCall
  | ResponseApplyPatchToolCallOutput
  | ResponseOutputItem.McpCall
  | ResponseOutputItem.McpListTools
  | ResponseOutputItem.McpApprovalRequest
  | ResponseCustomToolCall;

export declare namespace ResponseOutputItem {
  export interface ImageGenerationCall {
    id: string;
    result: string | null;
    status: "in_progress" | "completed" | "generating" | "failed";
    type: "image_generation_call";
  }

  export interface LocalShellCall {
    action: ResponseOutputItem.LocalShellCall.Action;
    call_id: string;
    id: string;
    status: "in_progress" | "completed" | "incomplete";
    type: "local_shell_call";
  }

  export namespace LocalShellCall {
    export interface Action {
      command: Array<string>;
      env: { [key: string]: string };
      type: "exec";
      timeout_ms?: number | null;
      user?: string | null;
      working_directory?: string | null;
    }
  }

  export interface McpApprovalRequest {
    arguments: string;
    id: string;
    name: string;
    server_label: string;
    type: "mcp_approval_request";
  }

  export interface McpCall {
    arguments: string;
    id: string;
    name: string;
    server_label: string;
    type: "mcp_call";
    approval_request_id?: string | null;
    error?: string | null;
    output?: string | null;
    status?: "in_progress" | "completed" | "incomplete" | "calling" | "failed";
  }

  export interface McpListTools {
    id: string;
    server_label: string;
    tools: Array<ResponseOutputItem.McpListTools.Tool>;
    type: "mcp_list_tools";
    error?: string | null;
  }

  export namespace McpListTools {
    export interface Tool {
      input_schema: unknown;
      name: string;
      annotations?: unknown | null;
      description?: string | null;
    }
  }
}

export interface ResponseOutputItemAddedEvent {
  item: ResponseOutputItem;
  output_index: number;
  sequence_number: number;
  type: "response.output_item.added";
}

export interface ResponseOutputItemDoneEvent {
  item: ResponseOutputItem;
  output_index: number;
  sequence_number: number;
  type: "response.output_item.done";
}

export interface ResponseOutputMessage {
  /** Text and refusals that the model gave. */
  content: Array<ResponseOutputText | ResponseOutputRefusal>;
  /** Id of the message. */
  id: string;
  /** Always `assistant`. */
  role: "assistant";
  /** State of the message. */
  status: "in_progress" | "completed" | "incomplete";
  /** Always `message`. */
  type: "message";
}

export interface ResponseOutputRefusal {
  /** What the model said when it refused. */
  refusal: string;
  /** Always `refusal`. */
  type: "refusal";
}

export interface ResponseOutputText {
  /** Sources that the text refers to. */
  annotations: Array<
    | ResponseOutputText.FileCitation
    | ResponseOutputText.URLCitation
    | ResponseOutputText.ContainerFileCitation
    | ResponseOutputText.FilePath
  >;
  /** The text. */
  text: string;
  /** Always `output_text`. */
  type: "output_text";
  /** Log probabilities of the tokens, where asked for. */
  logprobs?: Array<ResponseOutputText.Logprob>;
}

export declare namespace ResponseOutputText {
  export interface ContainerFileCitation {
    /** Id of the container that holds the file. */
    container_id: string;
    /** Last character that the citation covers. */
    end_index: number;
    /** Id of the file. */
    file_id: string;
    /** Name of the file. */
    filename: string;
    /** First character that the citation covers. */
    start_index: number;
    /** Always `container_file_citation`. */
    type: "container_file_citation";
  }

  export interface FileCitation {
    /** Id of the file cited. */
    file_id: string;
    /** Name of the file cited. */
    filename: string;
    /** Place of the file in the list of files. */
    index: number;
    /** Always `file_citation`. */
    type: "file_citation";
  }

  export interface FilePath {
    /** Id of the file. */
    file_id: string;
    /** Place of the file in the list of files. */
    index: number;
    /** Always `file_path`. */
    type: "file_path";
  }

  export interface Logprob {
    /** The token as UTF-8 bytes. */
    bytes: Array<number>;
    /** Natural logarithm of its probability. */
    logprob: number;
    /** The token. */
    token: string;
    /** The likeliest tokens at this place. */
    top_logprobs: Array<ResponseOutputText.Logprob.TopLogprob>;
  }

  export namespace Logprob {
    export interface TopLogprob {
      /** The token as UTF-8 bytes. */
      bytes: Array<number>;
      /** Natural logarithm of its probability. */
      logprob: number;
      /** The token. */
      token: string;
    }
  }

  export interface URLCitation {
    /** Last character that the citation covers. */
    end_index: number;
    /** First character that the citation covers. */
    start_index: number;
    /** Title of the page. */
    title: string;
    /** Always `url_citation`. */
    type: "url_citation";
    /** Address of the page. */
    url: string;
  }
}

export interface ResponseOutputTextAnnotationAddedEvent {
  annotation: unknown;
  annotation_index: number;
  content_index: number;
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: "response.output_text.annotation.added";
}

export type ResponseParseParams = ResponseCreateParamsNonStreaming;

export interface ResponsePrompt {
  /** Id of the stored template. */
  id: string;
  /** Values for the variables of the template: text, images or files. */
  variables?: { [key: string]: string | ResponseInputText | ResponseInputImage | ResponseInputFile } | null;
  /** Version of the template. Default: the current one. */
  version?: string | null;
}

export interface ResponseQueuedEvent {
  response: Response;
  sequence_number: number;
  type: "response.queued";
}

export interface ResponseReasoningItem {
  /** Id of the item. */
  id: string;
  /** Summary of the reasoning, in parts. */
  summary: Array<ResponseReasoningItem.Summary>;
  /** Always `reasoning`. */
  type: "reasoning";
  /** The reasoning itself, where the model gives it. */
  content?: Array<ResponseReasoningItem.Content>;
  /** The reasoning in a form that only the API can read, to be sent back in later requests. */
  encrypted_content?: string | null;
  /** State of the item. Set by the API. */
  status?: "in_progress" | "completed" | "incomplete";
}

export declare namespace ResponseReasoningItem {
  export interface Content {
    /** One part of the reasoning. */
    text: string;
    /** Always `reasoning_text`. */
    type: "reasoning_text";
  }

  export interface Summary {
    /** One part of the summary. */
    text: string;
    /** Always `summary_text`. */
    type: "summary_text";
  }
}

export interface ResponseReasoningSummaryPartAddedEvent {
  item_id: string;
  output_index: number;
  part: ResponseReasoningSummaryPartAddedEvent.Part;
  sequence_number: number;
  summary_index: number;
  type: "response.reasoning_summary_part.added";
}

export declare namespace ResponseReasoningSummaryPartAddedEvent {
  export interface Part {
    text: string;
    type: "summary_text";
  }
}

export interface ResponseReasoningSummaryPartDoneEvent {
  item_id: string;
  output_index: number;
  part: ResponseReasoningSummaryPartDoneEvent.Part;
  sequence_number: number;
  summary_index: number;
  type: "response.reasoning_summary_part.done";
}

export declare namespace ResponseReasoningSummaryPartDoneEvent {
  export interface Part {
    text: string;
    type: "summary_text";
  }
}

export interface ResponseReasoningSummaryTextDeltaEvent {
  delta: string;
  item_id: string;
  output_index: number;
  sequence_number: number;
  summary_index: number;
  type: "response.reasoning_summary_text.delta";
}

export interface ResponseReasoningSummaryTextDoneEvent {
  item_id: string;
  output_index: number;
  sequence_number: number;
  summary_index: number;
  text: string;
  type: "response.reasoning_summary_text.done";
}

export interface ResponseReasoningTextDeltaEvent {
  content_index: number;
  delta: string;
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: "response.reasoning_text.delta";
}

export interface ResponseReasoningTextDoneEvent {
  content_index: number;
  item_id: string;
  output_index: number;
  sequence_number: number;
  text: string;
  type: "response.reasoning_text.done";
}

export interface ResponseRefusalDeltaEvent {
  content_index: number;
  delta: string;
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: "response.refusal.delta";
}

export interface ResponseRefusalDoneEvent {
  content_index: number;
  item_id: string;
  output_index: number;
  refusal: string;
  sequence_number: number;
  type: "response.refusal.done";
}

export type ResponseRetrieveParams = ResponseRetrieveParamsNonStreaming | ResponseRetrieveParamsStreaming;

export declare namespace ResponseRetrieveParams {
  export type ResponseRetrieveParamsNonStreaming = ResponsesAPI.ResponseRetrieveParamsNonStreaming;

  export type ResponseRetrieveParamsStreaming = ResponsesAPI.ResponseRetrieveParamsStreaming;
}

export interface ResponseRetrieveParamsBase {
  /** Codex: taken care of on this side. */
  include?: Array<ResponseIncludable>;
  /** Codex: taken care of on this side. */
  include_obfuscation?: boolean;
  /** Codex: taken care of on this side. */
  starting_after?: number;
  /** Codex: taken care of on this side. */
  stream?: boolean;
}

export interface ResponseRetrieveParamsNonStreaming extends ResponseRetrieveParamsBase {
  /** Codex: taken care of on this side. */
  stream?: false;
}

export interface ResponseRetrieveParamsStreaming extends ResponseRetrieveParamsBase {
  /** Codex: taken care of on this side. */
  stream: true;
}

export type ResponseStatus = "completed" | "failed" | "in_progress" | "cancelled" | "queued" | "incomplete";

export type ResponseStreamEvent =
  | ResponseAudioDeltaEvent
  | ResponseAudioDoneEvent
  | ResponseAudioTranscriptDeltaEvent
  | ResponseAudioTranscriptDoneEvent
  | ResponseCodeInterpreterCallCodeDeltaEvent
  | ResponseCodeInterpreterCallCodeDoneEvent
  | ResponseCodeInterpreterCallCompletedEvent
  | ResponseCodeInterpreterCallInProgressEvent
  | ResponseCodeInterpreterCallInterpretingEvent
  | ResponseCompletedEvent
  | ResponseContentPartAddedEvent
  | ResponseContentPartDoneEvent
  | ResponseCreatedEvent
  | ResponseErrorEvent
  | ResponseFileSearchCallCompletedEvent
  | ResponseFileSearchCallInProgressEvent
  | ResponseFileSearchCallSearchingEvent
  | ResponseFunctionCallArgumentsDeltaEvent
  | ResponseFunctionCallArgumentsDoneEvent
  | ResponseInProgressEvent
  | ResponseFailedEvent
  | ResponseIncompleteEvent
  | ResponseOutputItemAddedEvent
  | ResponseOutputItemDoneEvent
  | ResponseReasoningSummaryPartAddedEvent
  | ResponseReasoningSummaryPartDoneEvent
  | ResponseReasoningSummaryTextDeltaEvent
  | ResponseReasoningSummaryTextDoneEvent
  | ResponseReasoningTextDeltaEvent
  | ResponseReasoningTextDoneEvent
  | ResponseRefusalDeltaEvent
  | ResponseRefusalDoneEvent
  | ResponseTextDeltaEvent
  | ResponseTextDoneEvent
  | ResponseWebSearchCallCompletedEvent
  | ResponseWebSearchCallInProgressEvent
  | ResponseWebSearchCallSearchingEvent
  | ResponseImageGenCallCompletedEvent
  | ResponseImageGenCallGeneratingEvent
  | ResponseImageGenCallInProgressEvent
  | ResponseImageGenCallPartialImageEvent
  | ResponseMcpCallArgumentsDeltaEvent
  | ResponseMcpCallArgumentsDoneEvent
  | ResponseMcpCallCompletedEvent
  | ResponseMcpCallFailedEvent
  | ResponseMcpCallInProgressEvent
  | ResponseMcpListToolsCompletedEvent
  | ResponseMcpListToolsFailedEvent
  | ResponseMcpListToolsInProgressEvent
  | ResponseOutputTextAnnotationAddedEvent
  | ResponseQueuedEvent
  | ResponseCustomToolCallInputDeltaEvent
  | ResponseCustomToolCallInputDoneEvent;

export interface ResponseTextConfig {
  /** Plain text, JSON by a schema, or any JSON object. Default: plain text. */
  format?: ResponseFormatTextConfig;
  /** How long-winded the answer is. Default: `medium`. */
  verbosity?: "low" | "medium" | "high" | null;
}

export interface ResponseTextDeltaEvent {
  content_index: number;
  delta: string;
  item_id: string;
  logprobs: Array<ResponseTextDeltaEvent.Logprob>;
  output_index: number;
  sequence_number: number;
  type: "response.output_text.delta";
}

export declare namespace ResponseTextDeltaEvent {
  export interface Logprob {
    logprob: number;
    token: string;
    top_logprobs?: Array<ResponseTextDeltaEvent.Logprob.TopLogprob>;
  }

  export namespace Logprob {
    export interface TopLogprob {
      logprob?: number;
      token?: string;
    }
  }
}

export interface ResponseTextDoneEvent {
  content_index: number;
  item_id: string;
  logprobs: Array<ResponseTextDoneEvent.Logprob>;
  output_index: number;
  sequence_number: number;
  text: string;
  type: "response.output_text.done";
}

export declare namespace ResponseTextDoneEvent {
  export interface Logprob {
    logprob: number;
    token: string;
    top_logprobs?: Array<ResponseTextDoneEvent.Logprob.TopLogprob>;
  }

  export namespace Logprob {
    export interface TopLogprob {
      logprob?: number;
      token?: string;
    }
  }
}

export interface ResponseUsage {
  input_tokens: number;
  input_tokens_details: ResponseUsage.InputTokensDetails;
  output_tokens: number;
  output_tokens_details: ResponseUsage.OutputTokensDetails;
  total_tokens: number;
}

export declare namespace ResponseUsage {
  export interface InputTokensDetails {
    cached_tokens: number;
  }

  export interface OutputTokensDetails {
    reasoning_tokens: number;
  }
}

export interface ResponseWebSearchCallCompletedEvent {
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: "response.web_search_call.completed";
}

export interface ResponseWebSearchCallInProgressEvent {
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: "response.web_search_call.in_progress";
}

export interface ResponseWebSearchCallSearchingEvent {
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: "response.web_search_call.searching";
}

export type Tool =
  | FunctionTool
  | FileSearchTool
  | ComputerTool
  | WebSearchTool
  | Tool.Mcp
  | Tool.CodeInterpreter
  | Tool.ImageGeneration
  | Tool.LocalShell
  | FunctionShellTool
  | CustomTool
  | WebSearchPreviewTool
  | ApplyPatchTool;

export declare namespace Tool {
  export interface CodeInterpreter {
    /** Id of the container to run code in, or settings for a new one. */
    container: string | Tool.CodeInterpreter.CodeInterpreterToolAuto;
    /** Always `code_interpreter`. */
    type: "code_interpreter";
  }

  export namespace CodeInterpreter {
    export interface CodeInterpreterToolAuto {
      /** Always `auto`: the server makes or reuses a container. */
      type: "auto";
      /** Ids of uploaded files that the code can read. */
      file_ids?: Array<string>;
      /** Memory of the container. Default: `1g`. */
      memory_limit?: "1g" | "4g" | "16g" | "64g" | null;
    }
  }

  export interface ImageGeneration {
    /** Always `image_generation`. */
    type: "image_generation";
    /** Whether to make a new image, edit one, or let the model decide. Default: `auto`. */
    action?: "generate" | "edit" | "auto";
    /** Background of the image. Default: `auto`. */
    background?: "transparent" | "opaque" | "auto";
    /** How closely features of an input image, faces above all, are kept. Default: `low`. */
    input_fidelity?: "high" | "low" | null;
    /** Mask of the area to repaint. */
    input_image_mask?: Tool.ImageGeneration.InputImageMask;
    /** Image model to use. Default: `gpt-image-1`. */
    model?: (string & {}) | "gpt-image-1" | "gpt-image-1-mini" | "gpt-image-1.5";
    /** How strictly images are moderated. Default: `auto`. */
    moderation?: "auto" | "low";
    /** Compression of `webp` and `jpeg` output, in percent. Default: 100. */
    output_compression?: number;
    /** File format of the image. Default: `png`. */
    output_format?: "png" | "webp" | "jpeg";
    /** How many unfinished images a stream shows on the way. Default: 0. */
    partial_images?: number;
    /** Quality of the image. Default: `auto`. */
    quality?: "low" | "medium" | "high" | "auto";
    /** Width and height in pixels. Default: `auto`. */
    size?: "1024x1024" | "1024x1536" | "1536x1024" | "auto";
  }

  export namespace ImageGeneration {
    export interface InputImageMask {
      /** Id of an uploaded file with the mask. */
      file_id?: string;
      /** The mask as a URL or data URL. */
      image_url?: string;
    }
  }

  export interface LocalShell {
    /** Always `local_shell`. */
    type: "local_shell";
  }

  export interface Mcp {
    /** Name for the server, by which calls refer to it. */
    server_label: string;
    /** Always `mcp`. */
    type: "mcp";
    /** Tools of the server that may be used. Default: all. */
    allowed_tools?: Array<string> | Tool.Mcp.McpToolFilter | null;
    /** OAuth access token for the server. */
    authorization?: string;
    /** Built-in connector to use instead of `server_url`. */
    connector_id?:
      | "connector_dropbox"
      | "connector_gmail"
      | "connector_googlecalendar"
      | "connector_googledrive"
      | "connector_microsoftteams"
      | "connector_outlookcalendar"
      | "connector_outlookemail"
      | "connector_sharepoint";
    /** HTTP headers to send to the server. */
    headers?: { [key: string]: string } | null;
    /** Which calls wait for your approval. Default: all. */
    require_approval?: Tool.Mcp.McpToolApprovalFilter | "always" | "never" | null;
    /** What the server offers, for the model to read. */
    server_description?: string;
    /** Address of the server. Either this or `connector_id`. */
    server_url?: string;
  }

  export namespace Mcp {
    export interface McpToolApprovalFilter {
      /** Tools whose calls need approval. */
      always?: Tool.Mcp.McpToolApprovalFilter.Always;
      /** Tools whose calls need none. */
      never?: Tool.Mcp.McpToolApprovalFilter.Never;
    }

    export namespace McpToolApprovalFilter {
      export interface Always {
        /** Matches tools that are marked as changing nothing. */
        read_only?: boolean;
        /** Matches tools by name. */
        tool_names?: Array<string>;
      }

      export interface Never {
        /** Matches tools that are marked as changing nothing. */
        read_only?: boolean;
        /** Matches tools by name. */
        tool_names?: Array<string>;
      }
    }

    export interface McpToolFilter {
      /** Matches tools that are marked as changing nothing. */
      read_only?: boolean;
      /** Matches tools by name. */
      tool_names?: Array<string>;
    }
  }
}

export interface ToolChoiceAllowed {
  /** `auto` lets the model choose among the tools listed, `required` makes it call one. */
  mode: "auto" | "required";
  /** The tools allowed, each named as in `tools`. */
  tools: Array<{ [key: string]: unknown }>;
  /** Always `allowed_tools`. */
  type: "allowed_tools";
}

export interface ToolChoiceApplyPatch {
  /** Always `apply_patch`. */
  type: "apply_patch";
}

export interface ToolChoiceCustom {
  /** The custom tool that the model must call. */
  name: string;
  /** Always `custom`. */
  type: "custom";
}

export interface ToolChoiceFunction {
  /** The function that the model must call. */
  name: string;
  /** Always `function`. */
  type: "function";
}

export interface ToolChoiceMcp {
  /** Label of the MCP server. */
  server_label: string;
  /** Always `mcp`. */
  type: "mcp";
  /** The tool of that server. Default: any of them. */
  name?: string | null;
}

export type ToolChoiceOptions = "none" | "auto" | "required";

export interface ToolChoiceShell {
  /** Always `shell`. */
  type: "shell";
}

export interface ToolChoiceTypes {
  /** The hosted tool that the model must use. */
  type:
    | "file_search"
    | "web_search_preview"
    | "computer_use_preview"
    | "web_search_preview_2025_03_11"
    | "image_generation"
    | "code_interpreter"
    | "mcp";
}

/** A tool as callers write it: `Tool`, in which the filters of `file_search` know `in` and `nin`. */
export type ToolParam =
  | Tool
  | (Omit<FileSearchTool, "filters"> & {
      filters?: SharedAPI.ComparisonFilterParam | SharedAPI.CompoundFilter | null;
    });

export interface WebSearchPreviewTool {
  /** `web_search_preview`, or a dated version of it. */
  type: "web_search_preview" | "web_search_preview_2025_03_11";
  /** How much room search results take in the model's context. Default: `medium`. */
  search_context_size?: "low" | "medium" | "high";
  /** Rough place of the user, for local results. */
  user_location?: WebSearchPreviewTool.UserLocation | null;
}

export declare namespace WebSearchPreviewTool {
  export interface UserLocation {
    /** Always `approximate`. */
    type: "approximate";
    /** City, as free text. */
    city?: string | null;
    /** Country, as a two-letter ISO code. */
    country?: string | null;
    /** Region or state, as free text. */
    region?: string | null;
    /** IANA time zone. */
    timezone?: string | null;
  }
}

export interface WebSearchTool {
  /** `web_search`, or a dated version of it. */
  type: "web_search" | "web_search_2025_08_26";
  /** Limits of the search. */
  filters?: WebSearchTool.Filters | null;
  /** How much room search results take in the model's context. Default: `medium`. */
  search_context_size?: "low" | "medium" | "high";
  /** Rough place of the user, for local results. */
  user_location?: WebSearchTool.UserLocation | null;
}

export declare namespace WebSearchTool {
  export interface Filters {
    /** Domains to search, subdomains included. Default: all. */
    allowed_domains?: Array<string> | null;
  }

  export interface UserLocation {
    /** City, as free text. */
    city?: string | null;
    /** Country, as a two-letter ISO code. */
    country?: string | null;
    /** Region or state, as free text. */
    region?: string | null;
    /** IANA time zone. */
    timezone?: string | null;
    /** Always `approximate`. */
    type?: "approximate";
  }
}

export type {
  ParsedContent,
  ParsedResponse,
  ParsedResponseOutputItem,
  ParsedResponseOutputMessage,
  ParsedResponseOutputText,
};

Responses.InputItems = InputItems;
Responses.InputTokens = InputTokens;

export declare namespace Responses {
  export {
    type ApplyPatchTool,
    type CompactedResponse,
    type ComputerTool,
    type CustomTool,
    type EasyInputMessage,
    type FileSearchTool,
    type FunctionShellTool,
    type FunctionTool,
    type Response,
    type ResponseApplyPatchToolCall,
    type ResponseApplyPatchToolCallOutput,
    type ResponseAudioDeltaEvent,
    type ResponseAudioDoneEvent,
    type ResponseAudioTranscriptDeltaEvent,
    type ResponseAudioTranscriptDoneEvent,
    type ResponseCodeInterpreterCallCodeDeltaEvent,
    type ResponseCodeInterpreterCallCodeDoneEvent,
    type ResponseCodeInterpreterCallCompletedEvent,
    type ResponseCodeInterpreterCallInProgressEvent,
    type ResponseCodeInterpreterCallInterpretingEvent,
    type ResponseCodeInterpreterToolCall,
    type ResponseCompactionItem,
    type ResponseCompactionItemParam,
    type ResponseCompletedEvent,
    type ResponseComputerToolCall,
    type ResponseComputerToolCallOutputItem,
    type ResponseComputerToolCallOutputScreenshot,
    type ResponseContent,
    type ResponseContentPartAddedEvent,
    type ResponseContentPartDoneEvent,
    type ResponseConversationParam,
    type ResponseCreatedEvent,
    type ResponseCustomToolCall,
    type ResponseCustomToolCallInputDeltaEvent,
    type ResponseCustomToolCallInputDoneEvent,
    type ResponseCustomToolCallOutput,
    type ResponseError,
    type ResponseErrorEvent,
    type ResponseFailedEvent,
    type ResponseFileSearchCallCompletedEvent,
    type ResponseFileSearchCallInProgressEvent,
    type ResponseFileSearchCallSearchingEvent,
    type ResponseFileSearchToolCall,
    type ResponseFormatTextConfig,
    type ResponseFormatTextJSONSchemaConfig,
    type ResponseFunctionCallArgumentsDeltaEvent,
    type ResponseFunctionCallArgumentsDoneEvent,
    type ResponseFunctionCallOutputItem,
    type ResponseFunctionCallOutputItemList,
    type ResponseFunctionShellCallOutputContent,
    type ResponseFunctionShellToolCall,
    type ResponseFunctionShellToolCallOutput,
    type ResponseFunctionToolCall,
    type ResponseFunctionToolCallItem,
    type ResponseFunctionToolCallOutputItem,
    type ResponseFunctionWebSearch,
    type ResponseImageGenCallCompletedEvent,
    type ResponseImageGenCallGeneratingEvent,
    type ResponseImageGenCallInProgressEvent,
    type ResponseImageGenCallPartialImageEvent,
    type ResponseInProgressEvent,
    type ResponseIncludable,
    type ResponseIncompleteEvent,
    type ResponseInput,
    type ResponseInputAudio,
    type ResponseInputContent,
    type ResponseInputFile,
    type ResponseInputFileContent,
    type ResponseInputImage,
    type ResponseInputImageContent,
    type ResponseInputItem,
    type ResponseInputMessageContentList,
    type ResponseInputMessageItem,
    type ResponseInputText,
    type ResponseInputTextContent,
    type ResponseItem,
    type ResponseMcpCallArgumentsDeltaEvent,
    type ResponseMcpCallArgumentsDoneEvent,
    type ResponseMcpCallCompletedEvent,
    type ResponseMcpCallFailedEvent,
    type ResponseMcpCallInProgressEvent,
    type ResponseMcpListToolsCompletedEvent,
    type ResponseMcpListToolsFailedEvent,
    type ResponseMcpListToolsInProgressEvent,
    type ResponseOutputAudio,
    type ResponseOutputItem,
    type ResponseOutputItemAddedEvent,
    type ResponseOutputItemDoneEvent,
    type ResponseOutputMessage,
    type ResponseOutputRefusal,
    type ResponseOutputText,
    type ResponseOutputTextAnnotationAddedEvent,
    type ResponsePrompt,
    type ResponseQueuedEvent,
    type ResponseReasoningItem,
    type ResponseReasoningSummaryPartAddedEvent,
    type ResponseReasoningSummaryPartDoneEvent,
    type ResponseReasoningSummaryTextDeltaEvent,
    type ResponseReasoningSummaryTextDoneEvent,
    type ResponseReasoningTextDeltaEvent,
    type ResponseReasoningTextDoneEvent,
    type ResponseRefusalDeltaEvent,
    type ResponseRefusalDoneEvent,
    type ResponseStatus,
    type ResponseStreamEvent,
    type ResponseTextConfig,
    type ResponseTextDeltaEvent,
    type ResponseTextDoneEvent,
    type ResponseUsage,
    type ResponseWebSearchCallCompletedEvent,
    type ResponseWebSearchCallInProgressEvent,
    type ResponseWebSearchCallSearchingEvent,
    type Tool,
    type ToolChoiceAllowed,
    type ToolChoiceApplyPatch,
    type ToolChoiceCustom,
    type ToolChoiceFunction,
    type ToolChoiceMcp,
    type ToolChoiceOptions,
    type ToolChoiceShell,
    type ToolChoiceTypes,
    type WebSearchPreviewTool,
    type WebSearchTool,
    type ResponseCreateParams,
    type ResponseCreateParamsNonStreaming,
    type ResponseCreateParamsStreaming,
    type ResponseRetrieveParams,
    type ResponseRetrieveParamsNonStreaming,
    type ResponseRetrieveParamsStreaming,
    type ResponseCompactParams,
    InputItems,
    type ResponseItemList,
    type InputItemListParams,
    InputTokens,
    type InputTokenCountResponse,
    type InputTokenCountParams,
    type ResponseInputItemParam,
    type ToolParam,
  };
}

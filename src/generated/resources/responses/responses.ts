// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
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

/** Answers of a model, whole or as a stream, with tools and with memory of earlier turns. */
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
   * siwc: not supported. A ChatGPT plan is not good for the compact route, and items that ask for a
   * compaction are refused; the server compacts by itself where it is told from which length on. Use
   * `context_management: [{ type: "compaction", compact_threshold }]` of `responses.create`.
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
  /** When the conversation was compacted, in Unix seconds. */
  created_at: number;
  /** Names this compaction; begins with `resp_`. */
  id: string;
  /** Always `response.compaction`: fewer items in the place of many. */
  object: "response.compaction";
  /** Items to go on with: your messages, and one that stands for all else. */
  output: Array<ResponseOutputItem>;
  /** Tokens that the compacting took. */
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
  /** Which stores to search; on Codex they are those of this machine. */
  vector_store_ids: Array<string>;
  /** Condition on the attributes of the files. */
  filters?: SharedAPI.ComparisonFilter | SharedAPI.CompoundFilter | null;
  /** Most passages to return: 1 to 50. */
  max_num_results?: number;
  /** How the passages found are weighed against each other. */
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
  /** The arguments as your schema has parsed them; null where there is none. */
  parsed_arguments: unknown;
}

export interface Response {
  /** When the response was begun, in Unix seconds. */
  created_at: number;
  /** Why the model gave no answer, where `status` is `failed`; null otherwise. */
  error: ResponseError | null;
  /** Names the response, as for `previous_response_id`; begins with `resp_`. */
  id: string;
  /** Why the answer was cut short, where `status` is `incomplete`; null otherwise. */
  incomplete_details: Response.IncompleteDetails | null;
  /** What the request told the model ahead of its input; null without any. */
  instructions: string | Array<ResponseInputItem> | null;
  /** Up to 16 pairs of text that you keep with the response. */
  metadata: SharedAPI.Metadata | null;
  /** Model that answered, as the backend names it; may be a dated version of the one asked for. */
  model: SharedAPI.ResponsesModel;
  /** Always `response`, which tells it from other objects of the API. */
  object: "response";
  /** What the model made, in order: messages, calls of tools, reasoning. The length is not fixed. */
  output: Array<ResponseOutputItem>;
  /** All text of the messages in `output`, joined; empty where there is none. */
  output_text: string;
  /** Whether the model was allowed to call several tools at once. */
  parallel_tool_calls: boolean;
  /** Randomness that was used, from 0 to 2. Codex sets its own and takes none. */
  temperature: number | null;
  /** Whether and which tools the model had to use. */
  tool_choice:
    | ToolChoiceOptions
    | ToolChoiceAllowed
    | ToolChoiceTypes
    | ToolChoiceFunction
    | ToolChoiceMcp
    | ToolChoiceCustom
    | ToolChoiceApplyPatch
    | ToolChoiceShell;
  /** What the model was allowed to call, as the request had it. */
  tools: Array<Tool>;
  /** Share of the likeliest tokens that was drawn from, 0 to 1. Codex sets its own and takes none. */
  top_p: number | null;
  /** Whether it runs without a caller waiting for it; on Codex it runs in your process. */
  background?: boolean | null;
  /** When the answer was whole, in Unix seconds; null unless `status` is `completed`. */
  completed_at?: number | null;
  /** Conversation that input and output were added to; null without one. */
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
  /** Most tokens that the model was allowed to write; null for no limit. Codex takes no limit. */
  max_output_tokens?: number | null;
  /** Response that this one continues; null where it begins a chain. */
  previous_response_id?: string | null;
  /** Stored template that was used; null without one, and so always on Codex. */
  prompt?: ResponsePrompt | null;
  /** Word that requests with the same beginning share, so that a cache helps them. */
  prompt_cache_key?: string;
  /** How long the beginning stays in the cache; null for the usual time. Codex takes none. */
  prompt_cache_retention?: "in-memory" | "24h" | null;
  /** How much the model thought, and what of it is shown; null for a model that does not reason. */
  reasoning?: SharedAPI.Reasoning | null;
  /** Codex: the reasoning items of `output`. */
  reasoning_items?: Array<ResponseReasoningItem>;
  /**
   * Codex: the summaries of all reasoning items, joined; `null` without one. Ask for it by `reasoning: {
   * summary: "auto" }`.
   */
  reasoning_summary?: string | null;
  /** Stands for one of your users, to find misuse by. On Codex the backend sets its own. */
  safety_identifier?: string;
  /** Tier that the backend reports; null without one. Codex says `default` even where `priority` was used. */
  service_tier?: "auto" | "default" | "flex" | "scale" | "priority" | null;
  /** How far it has come; whether `output` is whole shows here, not by its length. */
  status?: ResponseStatus;
  /** Form of the text that was asked for: plain, or JSON by a schema. */
  text?: ResponseTextConfig;
  /** Whether the beginning of a too long input was left out; `disabled` means an error instead. */
  truncation?: "auto" | "disabled" | null;
  /** Tokens that the response took; null or missing until it has ended. */
  usage?: ResponseUsage;
  /**
   * Old field for one of your users; `safety_identifier` and `prompt_cache_key` have taken its place.
   * @deprecated
   */
  user?: string;
}

export declare namespace Response {
  export interface Conversation {
    /** Names the conversation; begins with `conv_`. */
    id: string;
  }

  export interface IncompleteDetails {
    /** What cut the answer short: its longest length, or the content filter. */
    reason?: "max_output_tokens" | "content_filter";
  }
}

export interface ResponseApplyPatchToolCall {
  /** Names the call; the item with its result repeats it. */
  call_id: string;
  /** Names the item itself, not the call. */
  id: string;
  /** The one file to make, change or delete. */
  operation:
    | ResponseApplyPatchToolCall.CreateFile
    | ResponseApplyPatchToolCall.DeleteFile
    | ResponseApplyPatchToolCall.UpdateFile;
  /** Whether the model is still writing the call. */
  status: "in_progress" | "completed";
  /** Always `apply_patch_call`: a change of a file that the model wants made. */
  type: "apply_patch_call";
  /** Who made the item; missing where the model did. */
  created_by?: string;
}

export declare namespace ResponseApplyPatchToolCall {
  export interface CreateFile {
    /** Lines of the new file, as a patch. */
    diff: string;
    /** Where to make it, from the root of the workspace. */
    path: string;
    /** Always `create_file`: the file is not there yet. */
    type: "create_file";
  }

  export interface DeleteFile {
    /** What to delete, from the root of the workspace. */
    path: string;
    /** Always `delete_file`: the file is to go. */
    type: "delete_file";
  }

  export interface UpdateFile {
    /** Lines to take out and to put in, as a patch. */
    diff: string;
    /** What to change, from the root of the workspace. */
    path: string;
    /** Always `update_file`: the file is there and changes. */
    type: "update_file";
  }
}

export interface ResponseApplyPatchToolCallOutput {
  /** Which `apply_patch_call` this is the result of. */
  call_id: string;
  /** Names the item itself, not the call. */
  id: string;
  /** Whether the change was made (`completed`) or could not be (`failed`). */
  status: "completed" | "failed";
  /** Always `apply_patch_call_output`: what became of the change. */
  type: "apply_patch_call_output";
  /** Who made the item; missing where it is not told. */
  created_by?: string;
  /** What the model should know of it, as text; null or missing without a word. */
  output?: string | null;
}

export interface ResponseAudioDeltaEvent {
  /** Next piece of the sound, in Base64. */
  delta: string;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Always `response.audio.delta`: a piece of speech. */
  type: "response.audio.delta";
}

export interface ResponseAudioDoneEvent {
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Always `response.audio.done`: the speech is over. */
  type: "response.audio.done";
}

export interface ResponseAudioTranscriptDeltaEvent {
  /** Next piece of what is said, as text. */
  delta: string;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Always `response.audio.transcript.delta`: a piece of what is said, as text. */
  type: "response.audio.transcript.delta";
}

export interface ResponseAudioTranscriptDoneEvent {
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Always `response.audio.transcript.done`: what is said has come as text, whole. */
  type: "response.audio.transcript.done";
}

export interface ResponseCodeInterpreterCallCodeDeltaEvent {
  /** Next piece of the program's text. */
  delta: string;
  /** Names the run of code: id of the item in `output`. */
  item_id: string;
  /** Position of the item in `output`, from 0. */
  output_index: number;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Always `response.code_interpreter_call_code.delta`: a piece of the code that the model writes. */
  type: "response.code_interpreter_call_code.delta";
}

export interface ResponseCodeInterpreterCallCodeDoneEvent {
  /** All of the program's text, as it is run. */
  code: string;
  /** Names the run of code: id of the item in `output`. */
  item_id: string;
  /** Position of the item in `output`, from 0. */
  output_index: number;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Always `response.code_interpreter_call_code.done`: the code is whole. */
  type: "response.code_interpreter_call_code.done";
}

export interface ResponseCodeInterpreterCallCompletedEvent {
  /** Names the run of code: id of the item in `output`. */
  item_id: string;
  /** Position of the item in `output`, from 0. */
  output_index: number;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Always `response.code_interpreter_call.completed`: the code has been run. */
  type: "response.code_interpreter_call.completed";
}

export interface ResponseCodeInterpreterCallInProgressEvent {
  /** Names the run of code: id of the item in `output`. */
  item_id: string;
  /** Position of the item in `output`, from 0. */
  output_index: number;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Always `response.code_interpreter_call.in_progress`: a run of code is being prepared. */
  type: "response.code_interpreter_call.in_progress";
}

export interface ResponseCodeInterpreterCallInterpretingEvent {
  /** Names the run of code: id of the item in `output`. */
  item_id: string;
  /** Position of the item in `output`, from 0. */
  output_index: number;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Always `response.code_interpreter_call.interpreting`: the code is running. */
  type: "response.code_interpreter_call.interpreting";
}

export interface ResponseCodeInterpreterToolCall {
  /** The program that was run; null where it is not told. */
  code: string | null;
  /** Id of the container that it ran in. */
  container_id: string;
  /** Names the item; begins with `ci_`. */
  id: string;
  /** Logs and images that it gave, where asked for by `include`. */
  outputs: Array<ResponseCodeInterpreterToolCall.Logs | ResponseCodeInterpreterToolCall.Image> | null;
  /** How far the run has come. */
  status: "in_progress" | "completed" | "incomplete" | "interpreting" | "failed";
  /** Always `code_interpreter_call`. */
  type: "code_interpreter_call";
}

export declare namespace ResponseCodeInterpreterToolCall {
  export interface Image {
    /** Always `image`. */
    type: "image";
    /** Address of the picture that the program made. */
    url: string;
  }

  export interface Logs {
    /** What the program printed. */
    logs: string;
    /** Always `logs`. */
    type: "logs";
  }
}

export interface ResponseCompactParams {
  /**
   * Which model compacts; later requests should go to the same one.
   * Codex: taken care of on this side.
   */
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
  /**
   * The conversation that has become too long: a text or a list of items.
   * Codex: taken care of on this side.
   */
  input?: string | Array<ResponseInputItemParam> | null;
  /**
   * What to tell the model ahead of it; not carried over from `previous_response_id`.
   * Codex: taken care of on this side.
   */
  instructions?: string | null;
  /**
   * Response whose conversation to compact, in front of `input`.
   * Codex: taken care of on this side. This holds only while the client option `continuity` is not `off`;
   * else an error.
   */
  previous_response_id?: string | null;
}

export interface ResponseCompactionItem {
  /** Earlier turns in a form that only the API can read; send the item back as it is. */
  encrypted_content: string;
  /** Names the item; begins with `cmp_`. */
  id: string;
  /** Always `compaction`: stands for earlier turns of a conversation. */
  type: "compaction";
  /** Who made the item; missing where the model did. */
  created_by?: string;
}

export interface ResponseCompactionItemParam {
  /** The compacted conversation, in a form that only the API can read. */
  encrypted_content: string;
  /** Always `compaction`. */
  type: "compaction";
  /** Names the item; may be left out or null. */
  id?: string | null;
}

export interface ResponseCompletedEvent {
  /** Everything: output, usage and settings. On Codex `output` is put together from the events. */
  response: Response;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Always `response.completed`: the answer is whole, and the stream ends. */
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
  /** Names the item itself, not the call; begins with `cu_`. */
  id: string;
  /** Safety checks to acknowledge in the output. */
  pending_safety_checks: Array<ResponseComputerToolCall.PendingSafetyCheck>;
  /** Whether the model is still writing the call. */
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
    /** Names the warning; repeat it when you acknowledge it. */
    id: string;
    /** Kind of the warning, as a word for programs. */
    code?: string | null;
    /** What the warning says, in words for a person. */
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
    /** What to write with the keyboard. */
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
  /** Which call of the computer this is the result of. */
  call_id: string;
  /** Names the stored item itself, not the call. */
  id: string;
  /** What the screen shows after the action. */
  output: ResponseComputerToolCallOutputScreenshot;
  /** Always `computer_call_output`: what came of using the computer. */
  type: "computer_call_output";
  /** Warnings of the call that somebody has seen and accepted. */
  acknowledged_safety_checks?: Array<ResponseComputerToolCallOutputItem.AcknowledgedSafetyCheck>;
  /** Whether the item is whole; missing where the API has set none. */
  status?: "in_progress" | "completed" | "incomplete";
}

export declare namespace ResponseComputerToolCallOutputItem {
  export interface AcknowledgedSafetyCheck {
    /** Names the warning, as the call had it. */
    id: string;
    /** Kind of the warning; null without one. */
    code?: string | null;
    /** What the warning says, in words for a person; null without a word. */
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
    /** What the model thought, in its own words. */
    text: string;
    /** Always `reasoning_text`: thinking, not an answer. */
    type: "reasoning_text";
  }
}

export interface ResponseContentPartAddedEvent {
  /** Position of the part in `content` of its item, from 0. */
  content_index: number;
  /** Names the item with this part: id of the item in `output`. */
  item_id: string;
  /** Position of the item in `output`, from 0. */
  output_index: number;
  /** Beginning of it; most often its text is still empty. */
  part: ResponseOutputText | ResponseOutputRefusal | ResponseContentPartAddedEvent.ReasoningText;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Always `response.content_part.added`: a part of an item begins. */
  type: "response.content_part.added";
}

export declare namespace ResponseContentPartAddedEvent {
  export interface ReasoningText {
    /** What the model thought, in its own words. */
    text: string;
    /** Always `reasoning_text`: thinking, not an answer. */
    type: "reasoning_text";
  }
}

export interface ResponseContentPartDoneEvent {
  /** Position of the part in `content` of its item, from 0. */
  content_index: number;
  /** Names the item with this part: id of the item in `output`. */
  item_id: string;
  /** Position of the item in `output`, from 0. */
  output_index: number;
  /** All of it: text with what it cites, a refusal, or reasoning. */
  part: ResponseOutputText | ResponseOutputRefusal | ResponseContentPartDoneEvent.ReasoningText;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Always `response.content_part.done`: a part of an item is whole. */
  type: "response.content_part.done";
}

export declare namespace ResponseContentPartDoneEvent {
  export interface ReasoningText {
    /** What the model thought, in its own words. */
    text: string;
    /** Always `reasoning_text`: thinking, not an answer. */
    type: "reasoning_text";
  }
}

export interface ResponseConversationParam {
  /** Which conversation to continue; begins with `conv_`. */
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
   * Codex: taken care of on this side. This holds only while the client option `continuity` is not `off`,
   * and without `store: false`; else an error.
   * siwc: taken care of on this side. This holds only with the client option `backgroundConsent: true` (the
   * app has asked the person), while `continuity` is not `off`, and without `store: false`; else an error.
   */
  background?: boolean | null;
  /**
   * Conversation, by id or object, whose items stand before `input` and which gets the new items added.
   * Codex: taken care of on this side. This holds only while the client option `continuity` is not `off`;
   * else an error.
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
   * Codex: taken care of on this side. This holds only without `input`; the two together are an error.
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
   * Codex: sent. This holds only for models that take it; those of the Lite form are always sent `false`.
   */
  parallel_tool_calls?: boolean | null;
  /**
   * Id of the response to continue. Not together with `conversation`.
   * Codex: taken care of on this side. This holds only while the client option `continuity` is not `off`;
   * else an error.
   */
  previous_response_id?: string | null;
  /**
   * Stored prompt template to use, with its version and variables.
   * Codex: refused with an error. Prompt templates belong to an OpenAI project, and the Codex backend is
   * not known to read them. Use `instructions` and `input` with the text written out.
   * siwc: refused with an error. Prompt templates belong to an OpenAI project, which a ChatGPT plan is not.
   * Use `instructions` and `input` with the text written out.
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
   * Codex: sent. This holds only with an `effort` that the model lists; another one is left out, with a
   * warning.
   */
  reasoning?: SharedAPI.Reasoning | null;
  /**
   * Codex: the shape of the answer as Chat Completions has it, instead of `text.format`.
   * Codex: taken care of on this side. This holds only without `text.format`; the two together are an
   * error.
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
   * Codex: only "priority" is sent; any other value is left out, with a warning. This holds only for models
   * that list the tier; for others left out, with a warning.
   * siwc: only "priority", "ultrafast", "slow" is sent; any other value is left out, with a warning.
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
   * Codex: sent. This holds only with a `verbosity` that the model takes; another one is left out, with a
   * warning.
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
  /** State at the start: settings and id, but no output yet. */
  response: Response;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Always `response.created`: the backend has taken the request; the first event. */
  type: "response.created";
}

export interface ResponseCustomToolCall {
  /** Id that the output of the call must carry. */
  call_id: string;
  /** Input for the tool, as the model wrote it. */
  input: string;
  /** Which of the custom tools offered the model calls. */
  name: string;
  /** Always `custom_tool_call`. */
  type: "custom_tool_call";
  /** Names the item itself, not the call; begins with `ctc_`. */
  id?: string;
}

export interface ResponseCustomToolCallInputDeltaEvent {
  /** Next piece of the free text. */
  delta: string;
  /** Names the call; its name and `call_id` are in the item. */
  item_id: string;
  /** Position of the item in `output`, from 0. */
  output_index: number;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Always `response.custom_tool_call_input.delta`: a piece of what a custom tool is given. */
  type: "response.custom_tool_call_input.delta";
}

export interface ResponseCustomToolCallInputDoneEvent {
  /** All of the free text, as the model wrote it. */
  input: string;
  /** Names the call; its name and `call_id` are in the item. */
  item_id: string;
  /** Position of the item in `output`, from 0. */
  output_index: number;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Always `response.custom_tool_call_input.done`: what a custom tool is given has come, whole. */
  type: "response.custom_tool_call_input.done";
}

export interface ResponseCustomToolCallOutput {
  /** The `call_id` of the call that this answers. */
  call_id: string;
  /** What the tool gave: a text, or a list of text, image and file parts. */
  output: string | Array<ResponseInputText | ResponseInputImage | ResponseInputFile>;
  /** Always `custom_tool_call_output`. */
  type: "custom_tool_call_output";
  /** Names the item itself, not the call. Set by the API; callers leave it out. */
  id?: string;
}

export interface ResponseError {
  /** Kind of the fault, as a word for programs. */
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
  /** What went wrong, in words for a person. */
  message: string;
}

export interface ResponseErrorEvent {
  /** Kind of the fault, as a word for programs; null without one. */
  code: string | null;
  /** What went wrong, in words for a person. */
  message: string;
  /** Parameter of the request that is at fault; null where none is. */
  param: string | null;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Always `error`: something went wrong on the way. */
  type: "error";
}

export interface ResponseFailedEvent {
  /** What there is of it; `error` says why it failed. */
  response: Response;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Always `response.failed`: the model gives no answer, and the stream ends. */
  type: "response.failed";
}

export interface ResponseFileSearchCallCompletedEvent {
  /** Names the search of files: id of the item in `output`. */
  item_id: string;
  /** Position of the item in `output`, from 0. */
  output_index: number;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Always `response.file_search_call.completed`: the search of files has ended. */
  type: "response.file_search_call.completed";
}

export interface ResponseFileSearchCallInProgressEvent {
  /** Names the search of files: id of the item in `output`. */
  item_id: string;
  /** Position of the item in `output`, from 0. */
  output_index: number;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Always `response.file_search_call.in_progress`: a search of files is being prepared. */
  type: "response.file_search_call.in_progress";
}

export interface ResponseFileSearchCallSearchingEvent {
  /** Names the search of files: id of the item in `output`. */
  item_id: string;
  /** Position of the item in `output`, from 0. */
  output_index: number;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Always `response.file_search_call.searching`: files are being searched. */
  type: "response.file_search_call.searching";
}

export interface ResponseFileSearchToolCall {
  /** Names the item; begins with `fs_`. */
  id: string;
  /** What the model searched for, in its own words. */
  queries: Array<string>;
  /** How far the search has come. */
  status: "in_progress" | "searching" | "completed" | "incomplete" | "failed";
  /** Always `file_search_call`. */
  type: "file_search_call";
  /** Passages found, where asked for by `include`. */
  results?: Array<ResponseFileSearchToolCall.Result> | null;
}

export declare namespace ResponseFileSearchToolCall {
  export interface Result {
    /** What was kept with the file by `attributes`; null without any. */
    attributes?: { [key: string]: string | number | boolean } | null;
    /** Which file the passage is from; begins with `file-`. */
    file_id?: string;
    /** Name that the file was uploaded under. */
    filename?: string;
    /** How well the passage fits, from 0 to 1. */
    score?: number;
    /** The passage, as it stands in the text of the file. */
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
  /** Next piece of the JSON text; whole only once all pieces are joined. */
  delta: string;
  /** Names the call; its name and `call_id` are in the item. */
  item_id: string;
  /** Position of the item in `output`, from 0. */
  output_index: number;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Always `response.function_call_arguments.delta`: a piece of a call's arguments. */
  type: "response.function_call_arguments.delta";
}

export interface ResponseFunctionCallArgumentsDoneEvent {
  /** All of the JSON text, written by the model; it need not fit the schema. */
  arguments: string;
  /** Names the call; its `call_id` is in the item. */
  item_id: string;
  /** Which function is called; missing on Codex: take it from the item. */
  name: string;
  /** Position of the item in `output`, from 0. */
  output_index: number;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Always `response.function_call_arguments.done`: the arguments of a call are whole. */
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
    /** Number that the command ended with; 0 means that all went well. */
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
  /** Commands to run, and how. */
  action: ResponseFunctionShellToolCall.Action;
  /** Names the call; the item with its result repeats it. */
  call_id: string;
  /** Names the item itself, not the call. */
  id: string;
  /** Whether the model is still writing the call. */
  status: "in_progress" | "completed" | "incomplete";
  /** Always `shell_call`: commands that the model wants run. */
  type: "shell_call";
  /** Who made the item; missing where the model did. */
  created_by?: string;
}

export declare namespace ResponseFunctionShellToolCall {
  export interface Action {
    /** Lines for a shell, which may run side by side. */
    commands: Array<string>;
    /** Most characters of output to give back; null for no limit. */
    max_output_length: number | null;
    /** Time after which to stop them, in milliseconds; null for no limit. */
    timeout_ms: number | null;
  }
}

export interface ResponseFunctionShellToolCallOutput {
  /** Which `shell_call` this is the result of. */
  call_id: string;
  /** Names the item itself, not the call. */
  id: string;
  /** Most characters that the call asked for; null for no limit. Longer output is cut. */
  max_output_length: number | null;
  /** What each command gave, in the order of the commands. */
  output: Array<ResponseFunctionShellToolCallOutput.Output>;
  /** Whether the result is whole. */
  status: "in_progress" | "completed" | "incomplete";
  /** Always `shell_call_output`: what the commands gave. */
  type: "shell_call_output";
  /** Who made the item; missing where it is not told. */
  created_by?: string;
}

export declare namespace ResponseFunctionShellToolCallOutput {
  export interface Output {
    /** How the command ended: by itself, or because its time was up. */
    outcome:
      | ResponseFunctionShellToolCallOutput.Output.Timeout
      | ResponseFunctionShellToolCallOutput.Output.Exit;
    /** What it wrote to standard error. */
    stderr: string;
    /** What it wrote to standard output. */
    stdout: string;
    /** Who gave this result; missing where it is not told. */
    created_by?: string;
  }

  export namespace Output {
    export interface Exit {
      /** Number that the command ended with; 0 means that all went well. */
      exit_code: number;
      /** Always `exit`: it ended by itself. */
      type: "exit";
    }

    export interface Timeout {
      /** Always `timeout`: its time was up. */
      type: "timeout";
    }
  }
}

export interface ResponseFunctionToolCall {
  /** Arguments of the call, as JSON text. */
  arguments: string;
  /** Id that the output of the call must carry. */
  call_id: string;
  /** Which of the functions offered the model calls. */
  name: string;
  /** Always `function_call`. */
  type: "function_call";
  /** Names the item itself, not the call; begins with `fc_`. */
  id?: string;
  /** Whether the model is still writing the call. Set by the API. */
  status?: "in_progress" | "completed" | "incomplete";
}

export interface ResponseFunctionToolCallItem extends ResponseFunctionToolCall {
  /** Names the stored item itself, not the call; begins with `fc_`. */
  id: string;
}

export interface ResponseFunctionToolCallOutputItem {
  /** Which call of a function this is the result of. */
  call_id: string;
  /** Names the stored item itself, not the call. */
  id: string;
  /** What the function gave: a text, or parts of text, images and files. */
  output: string | Array<ResponseInputText | ResponseInputImage | ResponseInputFile>;
  /** Always `function_call_output`: what a function gave. */
  type: "function_call_output";
  /** Whether the item is whole; missing where the API has set none. */
  status?: "in_progress" | "completed" | "incomplete";
}

export interface ResponseFunctionWebSearch {
  /** What the model did: search, open a page, or look for text in one. */
  action:
    | ResponseFunctionWebSearch.Search
    | ResponseFunctionWebSearch.OpenPage
    | ResponseFunctionWebSearch.Find;
  /** Names the item; begins with `ws_`. */
  id: string;
  /** How far the search has come. */
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
    /** What the model searched for, in its own words. */
    queries?: Array<string>;
    /** Pages that were used, where asked for by `include`. */
    sources?: Array<ResponseFunctionWebSearch.Search.Source>;
  }

  export namespace Search {
    export interface Source {
      /** Always `url`. */
      type: "url";
      /** Address of a page that was used. */
      url: string;
    }
  }
}

export interface ResponseImageGenCallCompletedEvent {
  /** Names the image: id of the item in `output`. */
  item_id: string;
  /** Position of the item in `output`, from 0. */
  output_index: number;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Always `response.image_generation_call.completed`: the image is done. */
  type: "response.image_generation_call.completed";
}

export interface ResponseImageGenCallGeneratingEvent {
  /** Names the image: id of the item in `output`. */
  item_id: string;
  /** Position of the item in `output`, from 0. */
  output_index: number;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Always `response.image_generation_call.generating`: the image is being drawn. */
  type: "response.image_generation_call.generating";
}

export interface ResponseImageGenCallInProgressEvent {
  /** Names the image: id of the item in `output`. */
  item_id: string;
  /** Position of the item in `output`, from 0. */
  output_index: number;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Always `response.image_generation_call.in_progress`: an image is being prepared. */
  type: "response.image_generation_call.in_progress";
}

export interface ResponseImageGenCallPartialImageEvent {
  /** Names the image: id of the item in `output`. */
  item_id: string;
  /** Position of the item in `output`, from 0. */
  output_index: number;
  /** Image file in Base64, which can be shown until the next one comes. */
  partial_image_b64: string;
  /** Position among the unfinished images of this one, from 0. */
  partial_image_index: number;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Always `response.image_generation_call.partial_image`: the image as far as it has come. */
  type: "response.image_generation_call.partial_image";
}

export interface ResponseInProgressEvent {
  /** State at this moment: settings and id, but hardly any output. */
  response: Response;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Always `response.in_progress`: the model is at work. */
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
  /** What there is of it; `incomplete_details` says why it was cut short. */
  response: Response;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Always `response.incomplete`: the answer was cut short, and the stream ends. */
  type: "response.incomplete";
}

export type ResponseInput = Array<ResponseInputItem>;

export interface ResponseInputAudio {
  /** The sound itself, and its format. */
  input_audio: ResponseInputAudio.InputAudio;
  /** Always `input_audio`: a part to be heard. */
  type: "input_audio";
}

export declare namespace ResponseInputAudio {
  export interface InputAudio {
    /** Content of the sound file in Base64. */
    data: string;
    /** File format of the sound: `mp3` or `wav`. */
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
  /** What the file is called; the model sees it. */
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
  /** What the file is called; the model sees it. */
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
    /** Whether the model is still writing the call. */
    status: "in_progress" | "completed";
    /** Always `apply_patch_call`. */
    type: "apply_patch_call";
    /** Names the item itself, not the call. Set by the API; callers leave it out. */
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
      /** Lines to take out and to put in, as a patch. */
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
    /** Names the item itself, not the call. Set by the API; callers leave it out. */
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
    /** Names the item itself, not the call. Set by the API; callers leave it out. */
    id?: string | null;
    /** Whether the item is whole. Set by the API; callers leave it out. */
    status?: "in_progress" | "completed" | "incomplete" | null;
  }

  export namespace ComputerCallOutput {
    export interface AcknowledgedSafetyCheck {
      /** Names the warning, as the call had it. */
      id: string;
      /** Kind of the warning, as the call had it. */
      code?: string | null;
      /** What the warning says, as the call had it. */
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
    /** Names the item itself, not the call. Set by the API; callers leave it out. */
    id?: string | null;
    /** Whether the item is whole. Set by the API; callers leave it out. */
    status?: "in_progress" | "completed" | "incomplete" | null;
  }

  export interface ImageGenerationCall {
    /** Names the item; begins with `ig_`. */
    id: string;
    /** Content of the image file in Base64; null until it is finished. */
    result: string | null;
    /** How far the image has come. */
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
    /** Command to run on your machine, and how. */
    action: ResponseInputItem.LocalShellCall.Action;
    /** Id that the output of the call must carry. */
    call_id: string;
    /** Names the item itself, not the call. */
    id: string;
    /** Whether the model is still writing the call. */
    status: "in_progress" | "completed" | "incomplete";
    /** Always `local_shell_call`. */
    type: "local_shell_call";
  }

  export namespace LocalShellCall {
    export interface Action {
      /** Program and its arguments, each a text of its own: nothing is to be split. */
      command: Array<string>;
      /** Environment variables to set. */
      env: { [key: string]: string };
      /** Always `exec`. */
      type: "exec";
      /** Time allowed, in milliseconds. */
      timeout_ms?: number | null;
      /** Account on the machine to run it as; null for the present one. */
      user?: string | null;
      /** Folder to run it in; null for the present one. */
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
    /** Whether the item is whole. Set by the API; callers leave it out. */
    status?: "in_progress" | "completed" | "incomplete" | null;
  }

  export interface McpApprovalRequest {
    /** Arguments of the call, as JSON text. */
    arguments: string;
    /** Names the question; the answer repeats it as `approval_request_id`. */
    id: string;
    /** Which tool of the server would be run. */
    name: string;
    /** Which of the servers of the request would be asked. */
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
    /** Names the answer itself, not the question. Set by the API; callers leave it out. */
    id?: string | null;
    /** Why, if you want to say. */
    reason?: string | null;
  }

  export interface McpCall {
    /** Arguments of the call, as JSON text. */
    arguments: string;
    /** Names the item; begins with `mcp_`. */
    id: string;
    /** Which tool of the server was run. */
    name: string;
    /** Which of the servers of the request was asked. */
    server_label: string;
    /** Always `mcp_call`. */
    type: "mcp_call";
    /** Id of the approval that allowed it. */
    approval_request_id?: string | null;
    /** What the server said went wrong; null where nothing did. */
    error?: string | null;
    /** What the tool gave, as text; null until then. */
    output?: string | null;
    /** How far the run of the tool has come. */
    status?: "in_progress" | "completed" | "incomplete" | "calling" | "failed";
  }

  export interface McpListTools {
    /** Names the item; begins with `mcpl_`. */
    id: string;
    /** Which of the servers of the request was asked. */
    server_label: string;
    /** What the server offers; send the item back to save asking again. */
    tools: Array<ResponseInputItem.McpListTools.Tool>;
    /** Always `mcp_list_tools`. */
    type: "mcp_list_tools";
    /** Why the server could not be asked; null where it could. */
    error?: string | null;
  }

  export namespace McpListTools {
    export interface Tool {
      /** JSON Schema of what the tool takes. */
      input_schema: unknown;
      /** What the server calls it. */
      name: string;
      /** What else the server says about the tool. */
      annotations?: unknown | null;
      /** What it is good for, in the words of the server; null without a word. */
      description?: string | null;
    }
  }

  export interface Message {
    /** Text, image and file parts of the message. */
    content: ResponseInputMessageContentList;
    /** Who speaks. `developer` and `system` take precedence over `user`. */
    role: "user" | "system" | "developer";
    /** Whether the item is whole. Set by the API; callers leave it out. */
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
    /** Names the item itself, not the call. Set by the API; callers leave it out. */
    id?: string | null;
    /** Whether the model is still writing the call. */
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
    /** What each command gave, in the order of the commands. */
    output: Array<ResponseFunctionShellCallOutputContent>;
    /** Always `shell_call_output`. */
    type: "shell_call_output";
    /** Names the item itself, not the call. Set by the API; callers leave it out. */
    id?: string | null;
    /** The limit that was kept, as the call gave it. */
    max_output_length?: number | null;
    /** Whether the result is whole. */
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
  /** What was said: parts of text, images and files. */
  content: ResponseInputMessageContentList;
  /** Names the stored message; begins with `msg_`. */
  id: string;
  /** Who speaks. `developer` and `system` take precedence over `user`. */
  role: "user" | "system" | "developer";
  /** Whether the message is whole; missing where the API has set none. */
  status?: "in_progress" | "completed" | "incomplete";
  /** Always `message`: somebody speaks. */
  type?: "message";
}

export interface ResponseInputText {
  /** What the model is told or asked. */
  text: string;
  /** Always `input_text`. */
  type: "input_text";
}

export interface ResponseInputTextContent {
  /** What the model is told or asked. */
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
    /** Names the item; begins with `ig_`. */
    id: string;
    /** Content of the image file in Base64; null until it is finished. */
    result: string | null;
    /** How far the image has come. */
    status: "in_progress" | "completed" | "generating" | "failed";
    /** Always `image_generation_call`: an image that the model had drawn. */
    type: "image_generation_call";
  }

  export interface LocalShellCall {
    /** Command to run on your machine, and how. */
    action: ResponseItem.LocalShellCall.Action;
    /** Names the call; the item with its result repeats it. */
    call_id: string;
    /** Names the item itself, not the call. */
    id: string;
    /** Whether the model is still writing the call. */
    status: "in_progress" | "completed" | "incomplete";
    /** Always `local_shell_call`: a command for the machine of the caller. */
    type: "local_shell_call";
  }

  export namespace LocalShellCall {
    export interface Action {
      /** Program and its arguments, each a text of its own: nothing is to be split. */
      command: Array<string>;
      /** Environment variables to set besides those that are there. */
      env: { [key: string]: string };
      /** Always `exec`: a program is run. */
      type: "exec";
      /** Time after which to stop it, in milliseconds; null for no limit. */
      timeout_ms?: number | null;
      /** Account on the machine to run it as; null for the present one. */
      user?: string | null;
      /** Folder to run it in; null for the present one. */
      working_directory?: string | null;
    }
  }

  export interface LocalShellCallOutput {
    /** Names the stored item; which call it answers, the order tells. */
    id: string;
    /** What the command gave, as JSON text. */
    output: string;
    /** Always `local_shell_call_output`: what came of a command. */
    type: "local_shell_call_output";
    /** Whether the item is whole; null where the API has set none. */
    status?: "in_progress" | "completed" | "incomplete" | null;
  }

  export interface McpApprovalRequest {
    /** What the tool would be given, as JSON text written by the model. */
    arguments: string;
    /** Names the question; the answer repeats it as `approval_request_id`. */
    id: string;
    /** Which tool of the server would be run. */
    name: string;
    /** Which of the servers of the request would be asked. */
    server_label: string;
    /** Always `mcp_approval_request`: the run of a tool waits for your word. */
    type: "mcp_approval_request";
  }

  export interface McpApprovalResponse {
    /** Which question this answers. */
    approval_request_id: string;
    /** True where the tool may be run. */
    approve: boolean;
    /** Names the stored answer itself, not the question. */
    id: string;
    /** Always `mcp_approval_response`: somebody has decided on the run of a tool. */
    type: "mcp_approval_response";
    /** Why it was decided so; null without a word. */
    reason?: string | null;
  }

  export interface McpCall {
    /** What the tool is given, as JSON text written by the model. */
    arguments: string;
    /** Names the item; begins with `mcp_`. */
    id: string;
    /** Which tool of the server was run. */
    name: string;
    /** Which of the servers of the request was asked. */
    server_label: string;
    /** Always `mcp_call`: a tool of an MCP server was run. */
    type: "mcp_call";
    /** Names the approval that is asked for or was given; null where none is needed. */
    approval_request_id?: string | null;
    /** What the server said went wrong; null where nothing did. */
    error?: string | null;
    /** What the tool gave, as text; null until then. */
    output?: string | null;
    /** How far the run of the tool has come. */
    status?: "in_progress" | "completed" | "incomplete" | "calling" | "failed";
  }

  export interface McpListTools {
    /** Names the item; begins with `mcpl_`. */
    id: string;
    /** Which of the servers of the request was asked. */
    server_label: string;
    /** What the server offers; send the item back to save asking again. */
    tools: Array<ResponseItem.McpListTools.Tool>;
    /** Always `mcp_list_tools`: a server was asked what it offers. */
    type: "mcp_list_tools";
    /** Why the server could not be asked; null where it could. */
    error?: string | null;
  }

  export namespace McpListTools {
    export interface Tool {
      /** JSON Schema of what the tool takes. */
      input_schema: unknown;
      /** What the server calls it. */
      name: string;
      /** What the server says of it besides, such as that it changes nothing; null without a word. */
      annotations?: unknown | null;
      /** What it is good for, in the words of the server; null without a word. */
      description?: string | null;
    }
  }
}

export interface ResponseMcpCallArgumentsDeltaEvent {
  /** Next piece of the JSON text; whole only once all pieces are joined. */
  delta: string;
  /** Names the call of an MCP server: id of the item in `output`. */
  item_id: string;
  /** Position of the item in `output`, from 0. */
  output_index: number;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Always `response.mcp_call_arguments.delta`: a piece of what a tool is given. */
  type: "response.mcp_call_arguments.delta";
}

export interface ResponseMcpCallArgumentsDoneEvent {
  /** All of the JSON text, written by the model. */
  arguments: string;
  /** Names the call of an MCP server: id of the item in `output`. */
  item_id: string;
  /** Position of the item in `output`, from 0. */
  output_index: number;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Always `response.mcp_call_arguments.done`: what a tool is given has come, whole. */
  type: "response.mcp_call_arguments.done";
}

export interface ResponseMcpCallCompletedEvent {
  /** Names the call of an MCP server: id of the item in `output`. */
  item_id: string;
  /** Position of the item in `output`, from 0. */
  output_index: number;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Always `response.mcp_call.completed`: the tool has answered. */
  type: "response.mcp_call.completed";
}

export interface ResponseMcpCallFailedEvent {
  /** Names the call of an MCP server: id of the item in `output`. */
  item_id: string;
  /** Position of the item in `output`, from 0. */
  output_index: number;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Always `response.mcp_call.failed`: the tool could not be run. */
  type: "response.mcp_call.failed";
}

export interface ResponseMcpCallInProgressEvent {
  /** Names the call of an MCP server: id of the item in `output`. */
  item_id: string;
  /** Position of the item in `output`, from 0. */
  output_index: number;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Always `response.mcp_call.in_progress`: a tool of an MCP server is being run. */
  type: "response.mcp_call.in_progress";
}

export interface ResponseMcpListToolsCompletedEvent {
  /** Names the list of an MCP server's tools: id of the item in `output`. */
  item_id: string;
  /** Position of the item in `output`, from 0. */
  output_index: number;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Always `response.mcp_list_tools.completed`: the server has said what it offers. */
  type: "response.mcp_list_tools.completed";
}

export interface ResponseMcpListToolsFailedEvent {
  /** Names the list of an MCP server's tools: id of the item in `output`. */
  item_id: string;
  /** Position of the item in `output`, from 0. */
  output_index: number;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Always `response.mcp_list_tools.failed`: the server could not be asked what it offers. */
  type: "response.mcp_list_tools.failed";
}

export interface ResponseMcpListToolsInProgressEvent {
  /** Names the list of an MCP server's tools: id of the item in `output`. */
  item_id: string;
  /** Position of the item in `output`, from 0. */
  output_index: number;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Always `response.mcp_list_tools.in_progress`: a server is asked what it offers. */
  type: "response.mcp_list_tools.in_progress";
}

export interface ResponseOutputAudio {
  /** Sound in Base64. */
  data: string;
  /** What is said, as text. */
  transcript: string;
  /** Always `output_audio`: an answer to be heard. */
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
    /** Names the item; begins with `ig_`. */
    id: string;
    /** Content of the image file in Base64; null until it is finished. */
    result: string | null;
    /** How far the image has come. */
    status: "in_progress" | "completed" | "generating" | "failed";
    /** Always `image_generation_call`: an image that the model had drawn. */
    type: "image_generation_call";
  }

  export interface LocalShellCall {
    /** Command to run on your machine, and how. */
    action: ResponseOutputItem.LocalShellCall.Action;
    /** Names the call; the item with its result repeats it. */
    call_id: string;
    /** Names the item itself, not the call. */
    id: string;
    /** Whether the model is still writing the call. */
    status: "in_progress" | "completed" | "incomplete";
    /** Always `local_shell_call`: a command for the machine of the caller. */
    type: "local_shell_call";
  }

  export namespace LocalShellCall {
    export interface Action {
      /** Program and its arguments, each a text of its own: nothing is to be split. */
      command: Array<string>;
      /** Environment variables to set besides those that are there. */
      env: { [key: string]: string };
      /** Always `exec`: a program is run. */
      type: "exec";
      /** Time after which to stop it, in milliseconds; null for no limit. */
      timeout_ms?: number | null;
      /** Account on the machine to run it as; null for the present one. */
      user?: string | null;
      /** Folder to run it in; null for the present one. */
      working_directory?: string | null;
    }
  }

  export interface McpApprovalRequest {
    /** What the tool would be given, as JSON text written by the model. */
    arguments: string;
    /** Names the question; the answer repeats it as `approval_request_id`. */
    id: string;
    /** Which tool of the server would be run. */
    name: string;
    /** Which of the servers of the request would be asked. */
    server_label: string;
    /** Always `mcp_approval_request`: the run of a tool waits for your word. */
    type: "mcp_approval_request";
  }

  export interface McpCall {
    /** What the tool is given, as JSON text written by the model. */
    arguments: string;
    /** Names the item; begins with `mcp_`. */
    id: string;
    /** Which tool of the server was run. */
    name: string;
    /** Which of the servers of the request was asked. */
    server_label: string;
    /** Always `mcp_call`: a tool of an MCP server was run. */
    type: "mcp_call";
    /** Names the approval that is asked for or was given; null where none is needed. */
    approval_request_id?: string | null;
    /** What the server said went wrong; null where nothing did. */
    error?: string | null;
    /** What the tool gave, as text; null until then. */
    output?: string | null;
    /** How far the run of the tool has come. */
    status?: "in_progress" | "completed" | "incomplete" | "calling" | "failed";
  }

  export interface McpListTools {
    /** Names the item; begins with `mcpl_`. */
    id: string;
    /** Which of the servers of the request was asked. */
    server_label: string;
    /** What the server offers; send the item back to save asking again. */
    tools: Array<ResponseOutputItem.McpListTools.Tool>;
    /** Always `mcp_list_tools`: a server was asked what it offers. */
    type: "mcp_list_tools";
    /** Why the server could not be asked; null where it could. */
    error?: string | null;
  }

  export namespace McpListTools {
    export interface Tool {
      /** JSON Schema of what the tool takes. */
      input_schema: unknown;
      /** What the server calls it. */
      name: string;
      /** What the server says of it besides, such as that it changes nothing; null without a word. */
      annotations?: unknown | null;
      /** What it is good for, in the words of the server; null without a word. */
      description?: string | null;
    }
  }
}

export interface ResponseOutputItemAddedEvent {
  /** Beginning of it: type and ids are there, most of its content is not. */
  item: ResponseOutputItem;
  /** Position of the item in `output`, from 0. */
  output_index: number;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Always `response.output_item.added`: an item of the output begins. */
  type: "response.output_item.added";
}

export interface ResponseOutputItemDoneEvent {
  /** All of it, as it stands in `output` at the end. */
  item: ResponseOutputItem;
  /** Position of the item in `output`, from 0. */
  output_index: number;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Always `response.output_item.done`: an item of the output is whole. */
  type: "response.output_item.done";
}

export interface ResponseOutputMessage {
  /** Text and refusals that the model gave. */
  content: Array<ResponseOutputText | ResponseOutputRefusal>;
  /** Names the message; begins with `msg_`. */
  id: string;
  /** Always `assistant`. */
  role: "assistant";
  /** Whether the model is still writing it, or was cut short. */
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
  /** What the model says in this part. */
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
    /** Which file of the container is cited. */
    file_id: string;
    /** What the cited file is called in the container. */
    filename: string;
    /** First character that the citation covers. */
    start_index: number;
    /** Always `container_file_citation`. */
    type: "container_file_citation";
  }

  export interface FileCitation {
    /** Which file is cited; begins with `file-`. */
    file_id: string;
    /** Name that the cited file was uploaded under. */
    filename: string;
    /** Place of the file in the list of files. */
    index: number;
    /** Always `file_citation`. */
    type: "file_citation";
  }

  export interface FilePath {
    /** Which file the model made; begins with `file-`. */
    file_id: string;
    /** Place of the file in the list of files. */
    index: number;
    /** Always `file_path`. */
    type: "file_path";
  }

  export interface Logprob {
    /** UTF-8 bytes of the token, since one character may take several tokens. */
    bytes: Array<number>;
    /** Natural logarithm of its probability. */
    logprob: number;
    /** Text of the token, spaces at its start included. */
    token: string;
    /** The likeliest tokens at this place. */
    top_logprobs: Array<ResponseOutputText.Logprob.TopLogprob>;
  }

  export namespace Logprob {
    export interface TopLogprob {
      /** UTF-8 bytes of this candidate, since one character may take several tokens. */
      bytes: Array<number>;
      /** Natural logarithm of its probability. */
      logprob: number;
      /** Text of this candidate, spaces at its start included. */
      token: string;
    }
  }

  export interface URLCitation {
    /** Last character that the citation covers. */
    end_index: number;
    /** First character that the citation covers. */
    start_index: number;
    /** Title of the cited page. */
    title: string;
    /** Always `url_citation`. */
    type: "url_citation";
    /** Address of the cited page. */
    url: string;
  }
}

export interface ResponseOutputTextAnnotationAddedEvent {
  /** What is cited: a web page or a file, and for which part of the text. */
  annotation: unknown;
  /** Position among the citations of this part, from 0. */
  annotation_index: number;
  /** Position of the part in `content` of its item, from 0. */
  content_index: number;
  /** Names the message: id of the item in `output`. */
  item_id: string;
  /** Position of the item in `output`, from 0. */
  output_index: number;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Always `response.output_text.annotation.added`: the text cites something. */
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
  /** State while it waits: settings and id, but no output yet. */
  response: Response;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Always `response.queued`: the response waits for its turn. */
  type: "response.queued";
}

export interface ResponseReasoningItem {
  /** Names the item; begins with `rs_`. Left out when it is sent back to Codex. */
  id: string;
  /** Summary of the reasoning, in parts. */
  summary: Array<ResponseReasoningItem.Summary>;
  /** Always `reasoning`. */
  type: "reasoning";
  /** The reasoning itself, where the model gives it. */
  content?: Array<ResponseReasoningItem.Content>;
  /** The reasoning in a form that only the API can read, to be sent back in later requests. */
  encrypted_content?: string | null;
  /** Whether the item is whole. Set by the API; callers leave it out. */
  status?: "in_progress" | "completed" | "incomplete";
}

export declare namespace ResponseReasoningItem {
  export interface Content {
    /** What the model thought, in its own words. */
    text: string;
    /** Always `reasoning_text`. */
    type: "reasoning_text";
  }

  export interface Summary {
    /** What this part of the summary says. */
    text: string;
    /** Always `summary_text`. */
    type: "summary_text";
  }
}

export interface ResponseReasoningSummaryPartAddedEvent {
  /** Names the reasoning item: id of the item in `output`. */
  item_id: string;
  /** Position of the item in `output`, from 0. */
  output_index: number;
  /** Beginning of it; most often its text is still empty. */
  part: ResponseReasoningSummaryPartAddedEvent.Part;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Position of the part in `summary` of its item, from 0. */
  summary_index: number;
  /** Always `response.reasoning_summary_part.added`: a part of the summary begins. */
  type: "response.reasoning_summary_part.added";
}

export declare namespace ResponseReasoningSummaryPartAddedEvent {
  export interface Part {
    /** Beginning of this part of the summary; most often still empty. */
    text: string;
    /** Always `summary_text`: thinking, told in short. */
    type: "summary_text";
  }
}

export interface ResponseReasoningSummaryPartDoneEvent {
  /** Names the reasoning item: id of the item in `output`. */
  item_id: string;
  /** Position of the item in `output`, from 0. */
  output_index: number;
  /** All of it, with its text. */
  part: ResponseReasoningSummaryPartDoneEvent.Part;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Position of the part in `summary` of its item, from 0. */
  summary_index: number;
  /** Always `response.reasoning_summary_part.done`: a part of the summary is whole. */
  type: "response.reasoning_summary_part.done";
}

export declare namespace ResponseReasoningSummaryPartDoneEvent {
  export interface Part {
    /** This part of the summary, whole. */
    text: string;
    /** Always `summary_text`: thinking, told in short. */
    type: "summary_text";
  }
}

export interface ResponseReasoningSummaryTextDeltaEvent {
  /** Next piece of the text. */
  delta: string;
  /** Names the reasoning item: id of the item in `output`. */
  item_id: string;
  /** Position of the item in `output`, from 0. */
  output_index: number;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Position of the part in `summary` of its item, from 0. */
  summary_index: number;
  /** Always `response.reasoning_summary_text.delta`: a piece of the summary. */
  type: "response.reasoning_summary_text.delta";
}

export interface ResponseReasoningSummaryTextDoneEvent {
  /** Names the reasoning item: id of the item in `output`. */
  item_id: string;
  /** Position of the item in `output`, from 0. */
  output_index: number;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Position of the part in `summary` of its item, from 0. */
  summary_index: number;
  /** All that this part says. */
  text: string;
  /** Always `response.reasoning_summary_text.done`: the text of a part of the summary is whole. */
  type: "response.reasoning_summary_text.done";
}

export interface ResponseReasoningTextDeltaEvent {
  /** Position of the part in `content` of its item, from 0. */
  content_index: number;
  /** Next piece of the model's thinking. */
  delta: string;
  /** Names the reasoning item: id of the item in `output`. */
  item_id: string;
  /** Position of the item in `output`, from 0. */
  output_index: number;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Always `response.reasoning_text.delta`: a piece of what the model thinks. */
  type: "response.reasoning_text.delta";
}

export interface ResponseReasoningTextDoneEvent {
  /** Position of the part in `content` of its item, from 0. */
  content_index: number;
  /** Names the reasoning item: id of the item in `output`. */
  item_id: string;
  /** Position of the item in `output`, from 0. */
  output_index: number;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** All of the model's thinking in this part. */
  text: string;
  /** Always `response.reasoning_text.done`: what the model thinks has come, whole. */
  type: "response.reasoning_text.done";
}

export interface ResponseRefusalDeltaEvent {
  /** Position of the part in `content` of its item, from 0. */
  content_index: number;
  /** Next piece of what the model says where it declines. */
  delta: string;
  /** Names the message: id of the item in `output`. */
  item_id: string;
  /** Position of the item in `output`, from 0. */
  output_index: number;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Always `response.refusal.delta`: a piece of a refusal. */
  type: "response.refusal.delta";
}

export interface ResponseRefusalDoneEvent {
  /** Position of the part in `content` of its item, from 0. */
  content_index: number;
  /** Names the message: id of the item in `output`. */
  item_id: string;
  /** Position of the item in `output`, from 0. */
  output_index: number;
  /** All of what the model says where it declines. */
  refusal: string;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Always `response.refusal.done`: the refusal is whole. */
  type: "response.refusal.done";
}

export type ResponseRetrieveParams = ResponseRetrieveParamsNonStreaming | ResponseRetrieveParamsStreaming;

export declare namespace ResponseRetrieveParams {
  export type ResponseRetrieveParamsNonStreaming = ResponsesAPI.ResponseRetrieveParamsNonStreaming;

  export type ResponseRetrieveParamsStreaming = ResponsesAPI.ResponseRetrieveParamsStreaming;
}

export interface ResponseRetrieveParamsBase {
  /**
   * What else to give of the output, such as sources of a web search.
   * Codex: taken care of on this side. This holds only for what was asked for when it was made; nothing
   * else is there to give.
   */
  include?: Array<ResponseIncludable>;
  /**
   * Whether events carry random filling, against guesses by their length. Default: true.
   * Codex: taken care of on this side.
   */
  include_obfuscation?: boolean;
  /**
   * Only events behind the one with this `sequence_number`; needs `stream: true`.
   * Codex: taken care of on this side. This holds only with `stream: true`; else an error.
   */
  starting_after?: number;
  /**
   * Whether to give the events from which it was made. Default: false.
   * Codex: taken care of on this side.
   */
  stream?: boolean;
}

export interface ResponseRetrieveParamsNonStreaming extends ResponseRetrieveParamsBase {
  /**
   * False or left out: the response as it stands now.
   * Codex: taken care of on this side.
   */
  stream?: false;
}

export interface ResponseRetrieveParamsStreaming extends ResponseRetrieveParamsBase {
  /**
   * True: the events from which the response was made.
   * Codex: taken care of on this side.
   */
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
  /** Position of the part in `content` of its item, from 0. */
  content_index: number;
  /** Next piece of what the model says; join the pieces in order. */
  delta: string;
  /** Names the message: id of the item in `output`. */
  item_id: string;
  /** How likely the tokens of this piece were; empty on Codex, which gives none. */
  logprobs: Array<ResponseTextDeltaEvent.Logprob>;
  /** Position of the item in `output`, from 0. */
  output_index: number;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Always `response.output_text.delta`: a piece of the answer's text. */
  type: "response.output_text.delta";
}

export declare namespace ResponseTextDeltaEvent {
  export interface Logprob {
    /** Natural logarithm of the token's probability. */
    logprob: number;
    /** Text of the token, spaces at its start included. */
    token: string;
    /** Likeliest tokens at this place, where asked for. */
    top_logprobs?: Array<ResponseTextDeltaEvent.Logprob.TopLogprob>;
  }

  export namespace Logprob {
    export interface TopLogprob {
      /** Natural logarithm of this candidate's probability. */
      logprob?: number;
      /** Text of this candidate, spaces at its start included. */
      token?: string;
    }
  }
}

export interface ResponseTextDoneEvent {
  /** Position of the part in `content` of its item, from 0. */
  content_index: number;
  /** Names the message: id of the item in `output`. */
  item_id: string;
  /** How likely all tokens were; empty on Codex, which gives none. */
  logprobs: Array<ResponseTextDoneEvent.Logprob>;
  /** Position of the item in `output`, from 0. */
  output_index: number;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** All that the model says in this part. */
  text: string;
  /** Always `response.output_text.done`: the text of a part is whole. */
  type: "response.output_text.done";
}

export declare namespace ResponseTextDoneEvent {
  export interface Logprob {
    /** Natural logarithm of the token's probability. */
    logprob: number;
    /** Text of the token, spaces at its start included. */
    token: string;
    /** Likeliest tokens at this place, where asked for. */
    top_logprobs?: Array<ResponseTextDoneEvent.Logprob.TopLogprob>;
  }

  export namespace Logprob {
    export interface TopLogprob {
      /** Natural logarithm of this candidate's probability. */
      logprob?: number;
      /** Text of this candidate, spaces at its start included. */
      token?: string;
    }
  }
}

export interface ResponseUsage {
  /** Tokens that the model was given: input, tools, instructions. */
  input_tokens: number;
  /** How many of the given tokens came out of a cache. */
  input_tokens_details: ResponseUsage.InputTokensDetails;
  /** Tokens that the model wrote, those of its reasoning included. */
  output_tokens: number;
  /** How many of the written tokens were reasoning. */
  output_tokens_details: ResponseUsage.OutputTokensDetails;
  /** Sum of what was given and what was written. */
  total_tokens: number;
}

export declare namespace ResponseUsage {
  export interface InputTokensDetails {
    /** Tokens that the backend still had from an earlier request with the same beginning. */
    cached_tokens: number;
  }

  export interface OutputTokensDetails {
    /** Tokens that the model thought with; they are counted, but not shown. */
    reasoning_tokens: number;
  }
}

export interface ResponseWebSearchCallCompletedEvent {
  /** Names the search of the web: id of the item in `output`. */
  item_id: string;
  /** Position of the item in `output`, from 0. */
  output_index: number;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Always `response.web_search_call.completed`: the search of the web has ended. */
  type: "response.web_search_call.completed";
}

export interface ResponseWebSearchCallInProgressEvent {
  /** Names the search of the web: id of the item in `output`. */
  item_id: string;
  /** Position of the item in `output`, from 0. */
  output_index: number;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Always `response.web_search_call.in_progress`: a search of the web is being prepared. */
  type: "response.web_search_call.in_progress";
}

export interface ResponseWebSearchCallSearchingEvent {
  /** Names the search of the web: id of the item in `output`. */
  item_id: string;
  /** Position of the item in `output`, from 0. */
  output_index: number;
  /** Position of this event in its stream, from 0 without gaps. */
  sequence_number: number;
  /** Always `response.web_search_call.searching`: the web is being searched. */
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
  /** Which of the MCP servers in `tools` the model must use. */
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

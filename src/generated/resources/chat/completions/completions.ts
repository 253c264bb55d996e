// Generated from spec/openapi.json, spec/overlay.yaml and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../../../operations.ts";
import type * as ChatCompletionsAPI from "./completions.ts";
import { type MessageListParams, Messages } from "./messages.ts";
import type * as CompletionsAPI from "../../completions.ts";
import type * as SharedAPI from "../../shared.ts";
import type { APIPromise } from "../../../../runtime/api-promise.ts";
import type {
  ChatCompletionRunner,
  ChatCompletionStream,
  ChatCompletionStreamParams,
  ChatCompletionStreamingRunner,
  ChatCompletionStreamingToolRunnerParams,
  ChatCompletionToolRunnerParams,
  ParsedChatCompletion,
  ParsedChatCompletionMessage,
  ParsedChoice,
  ParserExtractParsedContentFromParams,
  ParsingToolFunction,
  RunnableFunctionWithParse,
  RunnableFunctionWithoutParse,
} from "../../../../runtime/external/chat.ts";
import type { RunnerOptions } from "../../../../runtime/external/streams.ts";
import type { CursorPage, CursorPageParams, PagePromise } from "../../../../runtime/pagination.ts";
import type { RequestOptions } from "../../../../runtime/request-options.ts";
import { APIResource } from "../../../../runtime/resource.ts";
import type { Stream } from "../../../../runtime/streaming.ts";

export class Completions extends APIResource {
  messages = new Messages(this._client);

  /**
   * Answers a list of chat messages, whole or as a stream of chunks.
   * Codex: answered on this side.
   */
  create(body: ChatCompletionCreateParamsNonStreaming, options?: RequestOptions): APIPromise<ChatCompletion>;
  create(
    body: ChatCompletionCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<ChatCompletionChunk>>;
  create(
    body: ChatCompletionCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<ChatCompletionChunk> | ChatCompletion>;
  create(
    body: ChatCompletionCreateParams,
    options?: RequestOptions,
  ): APIPromise<ChatCompletion> | APIPromise<Stream<ChatCompletionChunk>> {
    return this._client.call(ops.chatCompletionsCreate, [body], options);
  }

  /**
   * Fetches a stored chat completion.
   * Codex: answered on this side.
   */
  retrieve(completionID: string, options?: RequestOptions): APIPromise<ChatCompletion> {
    return this._client.call(ops.chatCompletionsRetrieve, [completionID], options);
  }

  /**
   * Replaces the metadata of a stored chat completion.
   * Codex: answered on this side.
   */
  update(
    completionID: string,
    body: ChatCompletionUpdateParams,
    options?: RequestOptions,
  ): APIPromise<ChatCompletion> {
    return this._client.call(ops.chatCompletionsUpdate, [completionID, body], options);
  }

  /**
   * Lists stored chat completions.
   * Codex: answered on this side.
   */
  list(
    query?: ChatCompletionListParams | null,
    options?: RequestOptions,
  ): PagePromise<ChatCompletionsPage, ChatCompletion> {
    return this._client.call(ops.chatCompletionsList, [query], options);
  }

  /**
   * Deletes a stored chat completion.
   * Codex: answered on this side.
   */
  delete(completionID: string, options?: RequestOptions): APIPromise<ChatCompletionDeleted> {
    return this._client.call(ops.chatCompletionsDelete, [completionID], options);
  }

  /**
   * Creates a chat completion and parses its structured output and tool arguments.
   * Codex: answered on this side.
   */
  parse<Params extends ChatCompletionParseParams, ParsedT = ParserExtractParsedContentFromParams<Params>>(
    body: Params,
    options?: RequestOptions,
  ): APIPromise<ParsedChatCompletion<ParsedT>> {
    return this._client.call(ops.chatCompletionsParse, [body], options);
  }

  /**
   * Runs a chat with tools until the model asks for no more of them.
   * Codex: answered on this side.
   */
  runTools<
    Params extends ChatCompletionToolRunnerParams<any>,
    ParsedT = ParserExtractParsedContentFromParams<Params>,
  >(body: Params, options?: RunnerOptions): ChatCompletionRunner<ParsedT>;
  runTools<
    Params extends ChatCompletionStreamingToolRunnerParams<any>,
    ParsedT = ParserExtractParsedContentFromParams<Params>,
  >(body: Params, options?: RunnerOptions): ChatCompletionStreamingRunner<ParsedT>;
  runTools(body: unknown, options?: RunnerOptions): unknown {
    return this._client.call(ops.chatCompletionsRunTools, [body], options);
  }

  /**
   * Streams a chat completion with typed events and a final result.
   * Codex: answered on this side.
   */
  stream<Params extends ChatCompletionStreamParams, ParsedT = ParserExtractParsedContentFromParams<Params>>(
    body: Params,
    options?: RequestOptions,
  ): ChatCompletionStream<ParsedT> {
    return this._client.call(ops.chatCompletionsStream, [body], options);
  }
}

export type ChatCompletionsPage = CursorPage<ChatCompletion>;

export type ChatCompletionStoreMessagesPage = CursorPage<ChatCompletionStoreMessage>;

export interface ChatCompletion {
  choices: Array<ChatCompletion.Choice>;
  created: number;
  id: string;
  model: string;
  object: "chat.completion";
  service_tier?: "auto" | "default" | "flex" | "scale" | "priority" | null;
  /** @deprecated */
  system_fingerprint?: string;
  usage?: CompletionsAPI.CompletionUsage;
}

export declare namespace ChatCompletion {
  export interface Choice {
    finish_reason: "stop" | "length" | "tool_calls" | "content_filter" | "function_call";
    index: number;
    logprobs: ChatCompletion.Choice.Logprobs | null;
    message: ChatCompletionMessage;
  }

  export namespace Choice {
    export interface Logprobs {
      content: Array<ChatCompletionTokenLogprob> | null;
      refusal: Array<ChatCompletionTokenLogprob> | null;
    }
  }
}

export interface ChatCompletionAllowedToolChoice {
  allowed_tools: ChatCompletionAllowedTools;
  type: "allowed_tools";
}

export interface ChatCompletionAllowedTools {
  mode: "auto" | "required";
  tools: Array<{ [key: string]: unknown }>;
}

export interface ChatCompletionAssistantMessageParam {
  role: "assistant";
  audio?: ChatCompletionAssistantMessageParam.Audio | null;
  content?: string | Array<ChatCompletionContentPartText | ChatCompletionContentPartRefusal> | null;
  /** @deprecated */
  function_call?: ChatCompletionAssistantMessageParam.FunctionCall | null;
  name?: string;
  refusal?: string | null;
  tool_calls?: Array<ChatCompletionMessageToolCall>;
}

export declare namespace ChatCompletionAssistantMessageParam {
  export interface Audio {
    id: string;
  }

  /** @deprecated */
  export interface FunctionCall {
    arguments: string;
    name: string;
  }
}

export interface ChatCompletionAudio {
  data: string;
  expires_at: number;
  id: string;
  transcript: string;
}

export interface ChatCompletionAudioParam {
  format: "wav" | "aac" | "mp3" | "flac" | "opus" | "pcm16";
  voice:
    | (string & {})
    | "alloy"
    | "ash"
    | "ballad"
    | "coral"
    | "echo"
    | "sage"
    | "shimmer"
    | "verse"
    | "marin"
    | "cedar";
}

export interface ChatCompletionChunk {
  choices: Array<ChatCompletionChunk.Choice>;
  created: number;
  id: string;
  model: string;
  object: "chat.completion.chunk";
  service_tier?: "auto" | "default" | "flex" | "scale" | "priority" | null;
  /** @deprecated */
  system_fingerprint?: string;
  usage?: CompletionsAPI.CompletionUsage | null;
}

export declare namespace ChatCompletionChunk {
  export interface Choice {
    delta: ChatCompletionChunk.Choice.Delta;
    finish_reason: "stop" | "length" | "tool_calls" | "content_filter" | "function_call" | null;
    index: number;
    logprobs?: ChatCompletionChunk.Choice.Logprobs | null;
  }

  export namespace Choice {
    export interface Delta {
      content?: string | null;
      /** @deprecated */
      function_call?: ChatCompletionChunk.Choice.Delta.FunctionCall;
      refusal?: string | null;
      role?: "developer" | "system" | "user" | "assistant" | "tool";
      tool_calls?: Array<ChatCompletionChunk.Choice.Delta.ToolCall>;
    }

    export namespace Delta {
      /** @deprecated */
      export interface FunctionCall {
        arguments?: string;
        name?: string;
      }

      export interface ToolCall {
        index: number;
        function?: ChatCompletionChunk.Choice.Delta.ToolCall.Function;
        id?: string;
        type?: "function";
      }

      export namespace ToolCall {
        export interface Function {
          arguments?: string;
          name?: string;
        }
      }
    }

    export interface Logprobs {
      content: Array<ChatCompletionTokenLogprob> | null;
      refusal: Array<ChatCompletionTokenLogprob> | null;
    }
  }
}

export type ChatCompletionContentPart =
  | ChatCompletionContentPartText
  | ChatCompletionContentPartImage
  | ChatCompletionContentPartInputAudio
  | ChatCompletionContentPart.File;

export declare namespace ChatCompletionContentPart {
  export interface File {
    file: ChatCompletionContentPart.File.File;
    type: "file";
  }

  export namespace File {
    export interface File {
      file_data?: string;
      file_id?: string;
      filename?: string;
    }
  }
}

export interface ChatCompletionContentPartImage {
  image_url: ChatCompletionContentPartImage.ImageURL;
  type: "image_url";
}

export declare namespace ChatCompletionContentPartImage {
  export interface ImageURL {
    url: string;
    detail?: "auto" | "low" | "high";
  }
}

export interface ChatCompletionContentPartInputAudio {
  input_audio: ChatCompletionContentPartInputAudio.InputAudio;
  type: "input_audio";
}

export declare namespace ChatCompletionContentPartInputAudio {
  export interface InputAudio {
    data: string;
    format: "wav" | "mp3";
  }
}

export interface ChatCompletionContentPartRefusal {
  refusal: string;
  type: "refusal";
}

export interface ChatCompletionContentPartText {
  text: string;
  type: "text";
}

export type ChatCompletionCreateParams =
  | ChatCompletionCreateParamsNonStreaming
  | ChatCompletionCreateParamsStreaming;

export declare namespace ChatCompletionCreateParams {
  export type ChatCompletionCreateParamsNonStreaming =
    ChatCompletionsAPI.ChatCompletionCreateParamsNonStreaming;

  export type ChatCompletionCreateParamsStreaming = ChatCompletionsAPI.ChatCompletionCreateParamsStreaming;

  /** @deprecated */
  export interface Function {
    name: string;
    description?: string;
    parameters?: SharedAPI.FunctionParameters;
  }

  export interface WebSearchOptions {
    search_context_size?: "low" | "medium" | "high";
    user_location?: ChatCompletionCreateParams.WebSearchOptions.UserLocation | null;
  }

  export namespace WebSearchOptions {
    export interface UserLocation {
      approximate: ChatCompletionCreateParams.WebSearchOptions.UserLocation.Approximate;
      type: "approximate";
    }

    export namespace UserLocation {
      export interface Approximate {
        city?: string;
        country?: string;
        region?: string;
        timezone?: string;
      }
    }
  }
}

export interface ChatCompletionCreateParamsBase {
  /** Codex: taken care of on this side. */
  messages: Array<ChatCompletionMessageParam>;
  /** Codex: sent. */
  model: (string & {}) | SharedAPI.ChatModel;
  /** Codex: refused with an error. The Codex backend gives no audio. */
  audio?: ChatCompletionAudioParam | null;
  /** Codex: left out, with a warning. */
  frequency_penalty?: number | null;
  /**
   * Codex: taken care of on this side.
   * @deprecated
   */
  function_call?: "none" | "auto" | ChatCompletionFunctionCallOption;
  /**
   * Codex: taken care of on this side.
   * @deprecated
   */
  functions?: Array<ChatCompletionCreateParams.Function>;
  /** Codex: left out, with a warning. */
  logit_bias?: { [key: string]: number } | null;
  /** Codex: refused with an error. The Codex backend gives no log probabilities. */
  logprobs?: boolean | null;
  /** Codex: left out, with a warning. */
  max_completion_tokens?: number | null;
  /**
   * Codex: left out, with a warning.
   * @deprecated
   */
  max_tokens?: number | null;
  /** Codex: taken care of on this side. */
  metadata?: SharedAPI.Metadata | null;
  /** Codex: refused with an error. The Codex backend gives no audio. */
  modalities?: Array<"text" | "audio"> | null;
  /** Codex: refused with an error. The Responses API gives one answer per call. Use several calls. */
  n?: number | null;
  /** Codex: sent. */
  parallel_tool_calls?: boolean;
  /** Codex: left out, with a warning. */
  prediction?: ChatCompletionPredictionContent | null;
  /** Codex: left out, with a warning. */
  presence_penalty?: number | null;
  /** Codex: sent. */
  prompt_cache_key?: string;
  /** Codex: left out, with a warning. */
  prompt_cache_retention?: "in-memory" | "24h" | null;
  /** Codex: taken care of on this side. */
  reasoning_effort?: SharedAPI.ReasoningEffort | null;
  /** Codex: taken care of on this side. */
  response_format?:
    | SharedAPI.ResponseFormatText
    | SharedAPI.ResponseFormatJSONSchema
    | SharedAPI.ResponseFormatJSONObject;
  /** Codex: left out, with a warning. */
  safety_identifier?: string;
  /**
   * Codex: left out, with a warning.
   * @deprecated
   */
  seed?: number | null;
  /** Codex: only "priority" is sent; any other value is left out, with a warning. */
  service_tier?: "auto" | "default" | "flex" | "scale" | "priority" | null;
  /** Codex: left out, with a warning. */
  stop?: string | null | Array<string>;
  /** Codex: taken care of on this side. */
  store?: boolean | null;
  /** Codex: taken care of on this side. */
  stream?: boolean | null;
  /** Codex: taken care of on this side. */
  stream_options?: ChatCompletionStreamOptions | null;
  /** Codex: left out, with a warning. */
  temperature?: number | null;
  /** Codex: taken care of on this side. */
  tool_choice?: ChatCompletionToolChoiceOption;
  /** Codex: taken care of on this side. */
  tools?: Array<ChatCompletionTool>;
  /** Codex: refused with an error. The Codex backend gives no log probabilities. */
  top_logprobs?: number | null;
  /** Codex: left out, with a warning. */
  top_p?: number | null;
  /**
   * Codex: left out, with a warning.
   * @deprecated
   */
  user?: string;
  /** Codex: taken care of on this side. */
  verbosity?: "low" | "medium" | "high" | null;
  /** Codex: taken care of on this side. */
  web_search_options?: ChatCompletionCreateParams.WebSearchOptions;
}

export interface ChatCompletionCreateParamsNonStreaming extends ChatCompletionCreateParamsBase {
  /** Codex: taken care of on this side. */
  stream?: false | null;
}

export interface ChatCompletionCreateParamsStreaming extends ChatCompletionCreateParamsBase {
  /** Codex: taken care of on this side. */
  stream: true;
}

export interface ChatCompletionCustomTool {
  custom: ChatCompletionCustomTool.Custom;
  type: "custom";
}

export declare namespace ChatCompletionCustomTool {
  export interface Custom {
    name: string;
    description?: string;
    format?: ChatCompletionCustomTool.Custom.Text | ChatCompletionCustomTool.Custom.Grammar;
  }

  export namespace Custom {
    export interface Grammar {
      grammar: ChatCompletionCustomTool.Custom.Grammar.Grammar;
      type: "grammar";
    }

    export namespace Grammar {
      export interface Grammar {
        definition: string;
        syntax: "lark" | "regex";
      }
    }

    export interface Text {
      type: "text";
    }
  }
}

export interface ChatCompletionDeleted {
  deleted: boolean;
  id: string;
  object: "chat.completion.deleted";
}

export interface ChatCompletionDeveloperMessageParam {
  content: string | Array<ChatCompletionContentPartText>;
  role: "developer";
  name?: string;
}

export interface ChatCompletionFunctionCallOption {
  name: string;
}

/** @deprecated */
export interface ChatCompletionFunctionMessageParam {
  content: string | null;
  name: string;
  role: "function";
}

export interface ChatCompletionFunctionTool {
  function: SharedAPI.FunctionDefinition;
  type: "function";
}

export interface ChatCompletionListParams extends CursorPageParams {
  /** Codex: taken care of on this side. */
  metadata?: SharedAPI.Metadata | null;
  /** Codex: taken care of on this side. */
  model?: string;
  /** Codex: taken care of on this side. */
  order?: "asc" | "desc";
}

export interface ChatCompletionMessage {
  content: string | null;
  refusal: string | null;
  role: "assistant";
  annotations?: Array<ChatCompletionMessage.Annotation>;
  audio?: ChatCompletionAudio | null;
  /** @deprecated */
  function_call?: ChatCompletionMessage.FunctionCall | null;
  tool_calls?: Array<ChatCompletionMessageToolCall>;
}

export declare namespace ChatCompletionMessage {
  export interface Annotation {
    type: "url_citation";
    url_citation: ChatCompletionMessage.Annotation.URLCitation;
  }

  export namespace Annotation {
    export interface URLCitation {
      end_index: number;
      start_index: number;
      title: string;
      url: string;
    }
  }

  /** @deprecated */
  export interface FunctionCall {
    arguments: string;
    name: string;
  }
}

export interface ChatCompletionMessageCustomToolCall {
  custom: ChatCompletionMessageCustomToolCall.Custom;
  id: string;
  type: "custom";
}

export declare namespace ChatCompletionMessageCustomToolCall {
  export interface Custom {
    input: string;
    name: string;
  }
}

export interface ChatCompletionMessageFunctionToolCall {
  function: ChatCompletionMessageFunctionToolCall.Function;
  id: string;
  type: "function";
}

export declare namespace ChatCompletionMessageFunctionToolCall {
  export interface Function {
    arguments: string;
    name: string;
  }
}

export type ChatCompletionMessageParam =
  | ChatCompletionDeveloperMessageParam
  | ChatCompletionSystemMessageParam
  | ChatCompletionUserMessageParam
  | ChatCompletionAssistantMessageParam
  | ChatCompletionToolMessageParam
  | ChatCompletionFunctionMessageParam;

export type ChatCompletionMessageToolCall =
  | ChatCompletionMessageFunctionToolCall
  | ChatCompletionMessageCustomToolCall;

export type ChatCompletionModality = "text" | "audio";

export interface ChatCompletionNamedToolChoice {
  function: ChatCompletionNamedToolChoice.Function;
  type: "function";
}

export declare namespace ChatCompletionNamedToolChoice {
  export interface Function {
    name: string;
  }
}

export interface ChatCompletionNamedToolChoiceCustom {
  custom: ChatCompletionNamedToolChoiceCustom.Custom;
  type: "custom";
}

export declare namespace ChatCompletionNamedToolChoiceCustom {
  export interface Custom {
    name: string;
  }
}

export type ChatCompletionParseParams = ChatCompletionCreateParamsNonStreaming;

export interface ChatCompletionPredictionContent {
  content: string | Array<ChatCompletionContentPartText>;
  type: "content";
}

export type ChatCompletionReasoningEffort = SharedAPI.ReasoningEffort | null;

export type ChatCompletionRole = "developer" | "system" | "user" | "assistant" | "tool" | "function";

export interface ChatCompletionStoreMessage extends ChatCompletionMessage {
  id: string;
  content_parts?: Array<ChatCompletionContentPartText | ChatCompletionContentPartImage> | null;
}

export interface ChatCompletionStreamOptions {
  include_obfuscation?: boolean;
  include_usage?: boolean;
}

export interface ChatCompletionSystemMessageParam {
  content: string | Array<ChatCompletionContentPartText>;
  role: "system";
  name?: string;
}

export interface ChatCompletionTokenLogprob {
  bytes: Array<number> | null;
  logprob: number;
  token: string;
  top_logprobs: Array<ChatCompletionTokenLogprob.TopLogprob>;
}

export declare namespace ChatCompletionTokenLogprob {
  export interface TopLogprob {
    bytes: Array<number> | null;
    logprob: number;
    token: string;
  }
}

export type ChatCompletionTool = ChatCompletionFunctionTool | ChatCompletionCustomTool;

export type ChatCompletionToolChoiceOption =
  | "none"
  | "auto"
  | "required"
  | ChatCompletionAllowedToolChoice
  | ChatCompletionNamedToolChoice
  | ChatCompletionNamedToolChoiceCustom;

export interface ChatCompletionToolMessageParam {
  content: string | Array<ChatCompletionContentPartText>;
  role: "tool";
  tool_call_id: string;
}

export interface ChatCompletionUpdateParams {
  /** Codex: taken care of on this side. */
  metadata: SharedAPI.Metadata | null;
}

export interface ChatCompletionUserMessageParam {
  content: string | Array<ChatCompletionContentPart>;
  role: "user";
  name?: string;
}

export interface ParsedFunction extends ChatCompletionMessageFunctionToolCall.Function {
  parsed_arguments?: unknown;
}

export interface ParsedFunctionToolCall extends ChatCompletionMessageFunctionToolCall {
  function: ParsedFunction;
}

export type {
  ChatCompletionRunner,
  ChatCompletionStream,
  ChatCompletionStreamParams,
  ChatCompletionStreamingRunner,
  ChatCompletionStreamingToolRunnerParams,
  ChatCompletionToolRunnerParams,
  ParsedChatCompletion,
  ParsedChatCompletionMessage,
  ParsedChoice,
  ParsingToolFunction,
  RunnableFunctionWithParse,
  RunnableFunctionWithoutParse,
};

Completions.Messages = Messages;

export declare namespace Completions {
  export {
    type ChatCompletion,
    type ChatCompletionAllowedToolChoice,
    type ChatCompletionAssistantMessageParam,
    type ChatCompletionAudio,
    type ChatCompletionAudioParam,
    type ChatCompletionChunk,
    type ChatCompletionContentPart,
    type ChatCompletionContentPartImage,
    type ChatCompletionContentPartInputAudio,
    type ChatCompletionContentPartRefusal,
    type ChatCompletionContentPartText,
    type ChatCompletionCustomTool,
    type ChatCompletionDeleted,
    type ChatCompletionDeveloperMessageParam,
    type ChatCompletionFunctionCallOption,
    type ChatCompletionFunctionMessageParam,
    type ChatCompletionFunctionTool,
    type ChatCompletionMessage,
    type ChatCompletionMessageCustomToolCall,
    type ChatCompletionMessageFunctionToolCall,
    type ChatCompletionMessageParam,
    type ChatCompletionMessageToolCall,
    type ChatCompletionModality,
    type ChatCompletionNamedToolChoice,
    type ChatCompletionNamedToolChoiceCustom,
    type ChatCompletionPredictionContent,
    type ChatCompletionRole,
    type ChatCompletionStoreMessage,
    type ChatCompletionStreamOptions,
    type ChatCompletionSystemMessageParam,
    type ChatCompletionTokenLogprob,
    type ChatCompletionTool,
    type ChatCompletionToolChoiceOption,
    type ChatCompletionToolMessageParam,
    type ChatCompletionUserMessageParam,
    type ChatCompletionAllowedTools,
    type ChatCompletionReasoningEffort,
    type ChatCompletionsPage,
    type ChatCompletionCreateParams,
    type ChatCompletionCreateParamsNonStreaming,
    type ChatCompletionCreateParamsStreaming,
    type ChatCompletionUpdateParams,
    type ChatCompletionListParams,
    Messages,
    type MessageListParams,
  };
}

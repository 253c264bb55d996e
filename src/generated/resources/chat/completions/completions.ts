// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
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

/** Answers to a conversation that the caller carries along; on Codex they are made by `responses.create`. */
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
  /** The answers, one for each that `n` asks for; on Codex always exactly one. */
  choices: Array<ChatCompletion.Choice>;
  /** When the completion was made, in Unix seconds. */
  created: number;
  /** Id of the completion, beginning with `chatcmpl-`; on Codex the rest is that of the response behind it. */
  id: string;
  /** Model that answered, as the backend names it; may be a dated version of the one asked for. */
  model: string;
  /** Always `chat.completion`: a whole answer, not a piece of a stream. */
  object: "chat.completion";
  /** Tier that the backend reports; null without one. Codex says `default` even where `priority` was used. */
  service_tier?: "auto" | "default" | "flex" | "scale" | "priority" | null;
  /**
   * Marks the configuration of the backend, for comparing results; missing on Codex.
   * @deprecated
   */
  system_fingerprint?: string;
  /** Tokens that the request used; missing where the backend counted none. */
  usage?: CompletionsAPI.CompletionUsage;
}

export declare namespace ChatCompletion {
  export interface Choice {
    /** Why it ended: finished, cut short, filtered, or waiting for the results of calls. */
    finish_reason: "stop" | "length" | "tool_calls" | "content_filter" | "function_call";
    /** Position of this answer among those of the request, from 0. */
    index: number;
    /** Log probabilities of the tokens, where asked for; on Codex always null, for it gives none. */
    logprobs: ChatCompletion.Choice.Logprobs | null;
    /** What the model answered: text, a refusal, calls of tools. */
    message: ChatCompletionMessage;
  }

  export namespace Choice {
    export interface Logprobs {
      /** One entry for each token of the text; null where the answer has none. */
      content: Array<ChatCompletionTokenLogprob> | null;
      /** One entry for each token of the refusal; null where there is none. */
      refusal: Array<ChatCompletionTokenLogprob> | null;
    }
  }
}

export interface ChatCompletionAllowedToolChoice {
  /** Which of the tools may be used, and whether one must be. */
  allowed_tools: ChatCompletionAllowedTools;
  /** Always `allowed_tools`: some of the tools, not all. */
  type: "allowed_tools";
}

export interface ChatCompletionAllowedTools {
  /** `auto` lets the model choose among them, `required` makes it call one. */
  mode: "auto" | "required";
  /** The ones it may use, each named as in `tools` of the request. */
  tools: Array<{ [key: string]: unknown }>;
}

export interface ChatCompletionAssistantMessageParam {
  /** Always `assistant`: an earlier turn of the model. */
  role: "assistant";
  /** Speech of an earlier turn, named by its id. */
  audio?: ChatCompletionAssistantMessageParam.Audio | null;
  /** What the model said; may be left out where it only made calls. */
  content?: string | Array<ChatCompletionContentPartText | ChatCompletionContentPartRefusal> | null;
  /**
   * Call that it made in the old form.
   * @deprecated
   */
  function_call?: ChatCompletionAssistantMessageParam.FunctionCall | null;
  /** Tells several speakers of one role apart. */
  name?: string;
  /** What the model said where it declined to answer. */
  refusal?: string | null;
  /** Calls that it made; a message of the role `tool` must answer each. */
  tool_calls?: Array<ChatCompletionMessageToolCall>;
}

export declare namespace ChatCompletionAssistantMessageParam {
  export interface Audio {
    /** Names the speech, as the earlier answer had it. */
    id: string;
  }

  /** @deprecated */
  export interface FunctionCall {
    /** Arguments as JSON text, written by the model: parse it with care, it need not fit the schema. */
    arguments: string;
    /** Which of the functions offered is called. */
    name: string;
  }
}

export interface ChatCompletionAudio {
  /** Sound in Base64, in the format that the request's `audio` names. */
  data: string;
  /** Until when the id can be used in later messages, in Unix seconds. */
  expires_at: number;
  /** Names this speech in a later message of the assistant, instead of sending it again. */
  id: string;
  /** What is said, as text. */
  transcript: string;
}

export interface ChatCompletionAudioParam {
  /** File format of the speech. */
  format: "wav" | "aac" | "mp3" | "flac" | "opus" | "pcm16";
  /** Who speaks, by the name of a voice. */
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
  /** What is new of each answer; empty in the last chunk of a stream that tells the usage. */
  choices: Array<ChatCompletionChunk.Choice>;
  /** When the completion was begun, in Unix seconds; the same in every chunk. */
  created: number;
  /** Id of the completion, beginning with `chatcmpl-`; the same in every chunk. */
  id: string;
  /** Model that answers, as the backend names it. */
  model: string;
  /** Always `chat.completion.chunk`: a piece of a stream. */
  object: "chat.completion.chunk";
  /** Tier that the backend reports; null without one. */
  service_tier?: "auto" | "default" | "flex" | "scale" | "priority" | null;
  /**
   * Marks the configuration of the backend; missing on Codex.
   * @deprecated
   */
  system_fingerprint?: string;
  /**
   * Tokens of the whole request: in the last chunk, if `stream_options.include_usage` is set; else null or
   * missing.
   */
  usage?: CompletionsAPI.CompletionUsage | null;
}

export declare namespace ChatCompletionChunk {
  export interface Choice {
    /** What has come since the chunk before; join the pieces in order. */
    delta: ChatCompletionChunk.Choice.Delta;
    /** Why the answer ended; null in every chunk but its last. */
    finish_reason: "stop" | "length" | "tool_calls" | "content_filter" | "function_call" | null;
    /** Position of this answer among those of the request, from 0. */
    index: number;
    /** Log probabilities of the tokens in this chunk, where asked for; Codex gives none. */
    logprobs?: ChatCompletionChunk.Choice.Logprobs | null;
  }

  export namespace Choice {
    export interface Delta {
      /** Next piece of the text. */
      content?: string | null;
      /**
       * Next piece of a call in the old form; only where the request has `functions`.
       * @deprecated
       */
      function_call?: ChatCompletionChunk.Choice.Delta.FunctionCall;
      /** Next piece of what the model says where it declines to answer. */
      refusal?: string | null;
      /** Who speaks: in the first chunk of an answer, and `assistant`. */
      role?: "developer" | "system" | "user" | "assistant" | "tool";
      /** Next pieces of calls; those with the same `index` belong to one call. */
      tool_calls?: Array<ChatCompletionChunk.Choice.Delta.ToolCall>;
    }

    export namespace Delta {
      /** @deprecated */
      export interface FunctionCall {
        /** Next piece of the arguments' JSON text; whole only once all pieces are joined. */
        arguments?: string;
        /** Which function is called: in the first piece of the call. */
        name?: string;
      }

      export interface ToolCall {
        /** Position of the call among those of the answer; tells pieces of several calls apart. */
        index: number;
        /** Name in the first piece of the call, arguments bit by bit. */
        function?: ChatCompletionChunk.Choice.Delta.ToolCall.Function;
        /** Names the call: in its first piece. */
        id?: string;
        /** Always `function`, in the first piece of the call. */
        type?: "function";
      }

      export namespace ToolCall {
        export interface Function {
          /** Next piece of the arguments' JSON text; whole only once all pieces are joined. */
          arguments?: string;
          /** Which function is called: in the first piece of the call. */
          name?: string;
        }
      }
    }

    export interface Logprobs {
      /** One entry for each token of the text; null where the answer has none. */
      content: Array<ChatCompletionTokenLogprob> | null;
      /** One entry for each token of the refusal; null where there is none. */
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
    /** Which document, by id or by its content. */
    file: ChatCompletionContentPart.File.File;
    /** Always `file`: a part that is a document. */
    type: "file";
  }

  export namespace File {
    export interface File {
      /** Content of the document in Base64, as a data URL; in the place of `file_id`. */
      file_data?: string;
      /** Names an uploaded document; in the place of `file_data`. */
      file_id?: string;
      /** What the document is called; the model sees it. */
      filename?: string;
    }
  }
}

export interface ChatCompletionContentPartImage {
  /** Where the picture is, and how closely the model looks at it. */
  image_url: ChatCompletionContentPartImage.ImageURL;
  /** Always `image_url`: a part that is a picture. */
  type: "image_url";
}

export declare namespace ChatCompletionContentPartImage {
  export interface ImageURL {
    /** Address of the picture, or the picture itself as a data URL. */
    url: string;
    /** How closely the model looks at it: `low` costs fewer tokens. Default: `auto`. */
    detail?: "auto" | "low" | "high";
  }
}

export interface ChatCompletionContentPartInputAudio {
  /** The sound itself, and its format. */
  input_audio: ChatCompletionContentPartInputAudio.InputAudio;
  /** Always `input_audio`: a part to be heard. */
  type: "input_audio";
}

export declare namespace ChatCompletionContentPartInputAudio {
  export interface InputAudio {
    /** Content of the sound file in Base64. */
    data: string;
    /** File format of the sound: `wav` or `mp3`. */
    format: "wav" | "mp3";
  }
}

export interface ChatCompletionContentPartRefusal {
  /** What the model said where it declined to answer. */
  refusal: string;
  /** Always `refusal`: a part in which the model declines. */
  type: "refusal";
}

export interface ChatCompletionContentPartText {
  /** What this part says, in plain text. */
  text: string;
  /** Always `text`: a part in words. */
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
    /** What the model calls it by: letters, digits, `_` and `-`, at most 64 characters. */
    name: string;
    /** What it does and when to call it; the model decides by this text. */
    description?: string;
    /** JSON Schema of the arguments. Default: it takes none. */
    parameters?: SharedAPI.FunctionParameters;
  }

  export interface WebSearchOptions {
    /** How much room the pages found take in the model's context. Default: `medium`. */
    search_context_size?: "low" | "medium" | "high";
    /** Where the person roughly is, for results from nearby. */
    user_location?: ChatCompletionCreateParams.WebSearchOptions.UserLocation | null;
  }

  export namespace WebSearchOptions {
    export interface UserLocation {
      /** Where that is, as far as you want to tell. */
      approximate: ChatCompletionCreateParams.WebSearchOptions.UserLocation.Approximate;
      /** Always `approximate`: nothing more exact is taken. */
      type: "approximate";
    }

    export namespace UserLocation {
      export interface Approximate {
        /** Free text, such as `Seoul`. */
        city?: string;
        /** Two letters of ISO 3166, such as `KR`. */
        country?: string;
        /** Free text, such as `Gyeonggi`. */
        region?: string;
        /** IANA name, such as `Asia/Seoul`. */
        timezone?: string;
      }
    }
  }
}

export interface ChatCompletionCreateParamsBase {
  /**
   * The conversation so far, oldest first; the model writes what comes next.
   * Codex: taken care of on this side. This holds only without the `name` of a speaker, which is left out
   * with a warning, and without audio, which is an error.
   */
  messages: Array<ChatCompletionMessageParam>;
  /**
   * Which model answers; `models.list` names those of your account.
   * Codex: sent.
   */
  model: (string & {}) | SharedAPI.ChatModel;
  /**
   * Voice and format of a spoken answer, with `modalities: ["text", "audio"]`.
   * Codex: refused with an error. The Codex backend gives no audio.
   * siwc: refused with an error. OpenAI's API gives no audio where a ChatGPT plan pays.
   */
  audio?: ChatCompletionAudioParam | null;
  /**
   * From -2 to 2: above 0, tokens become less likely the more often they have occurred. Default: 0.
   * Codex: left out, with a warning.
   */
  frequency_penalty?: number | null;
  /**
   * Old form of `tool_choice`: which of the `functions` may be called.
   * Codex: taken care of on this side.
   * @deprecated
   */
  function_call?: "none" | "auto" | ChatCompletionFunctionCallOption;
  /**
   * Old form of `tools`: functions that the model may call.
   * Codex: taken care of on this side.
   * @deprecated
   */
  functions?: Array<ChatCompletionCreateParams.Function>;
  /**
   * Token id to a number from -100 to 100, which is added to the token's chances.
   * Codex: left out, with a warning.
   */
  logit_bias?: { [key: string]: number } | null;
  /**
   * Whether the answer tells how likely each of its tokens was. Default: false.
   * Codex: refused with an error. The Codex backend gives no log probabilities.
   * siwc: refused with an error. OpenAI's API gives no log probabilities where a ChatGPT plan pays.
   */
  logprobs?: boolean | null;
  /**
   * Most tokens that the model may write, those of its reasoning included.
   * Codex: left out, with a warning.
   */
  max_completion_tokens?: number | null;
  /**
   * Old name of `max_completion_tokens`.
   * Codex: left out, with a warning.
   * @deprecated
   */
  max_tokens?: number | null;
  /**
   * Up to 16 pairs of text (keys of 64 characters, values of 512) that a stored completion keeps.
   * Codex: taken care of on this side. This holds only with `store: true`; else left out, with a warning.
   */
  metadata?: SharedAPI.Metadata | null;
  /**
   * Kinds of output to make: `text`, `audio`. Default: text alone.
   * Codex: refused with an error. The Codex backend gives no audio.
   * siwc: refused with an error. OpenAI's API gives no audio where a ChatGPT plan pays.
   */
  modalities?: Array<"text" | "audio"> | null;
  /**
   * How many answers to make. Default: 1.
   * Codex: refused with an error. The Responses API gives one answer per call. Use several calls.
   */
  n?: number | null;
  /**
   * Whether the model may call several tools at once. Default: true.
   * Codex: sent. This holds only for models that take it; those of the Lite form are always sent `false`.
   */
  parallel_tool_calls?: boolean;
  /**
   * Text that much of the answer will repeat, which makes it faster.
   * Codex: left out, with a warning.
   */
  prediction?: ChatCompletionPredictionContent | null;
  /**
   * From -2 to 2: above 0, tokens that have occurred become less likely. Default: 0.
   * Codex: left out, with a warning.
   */
  presence_penalty?: number | null;
  /**
   * Word that requests with the same beginning share, so that a cache helps them.
   * Codex: sent.
   */
  prompt_cache_key?: string;
  /**
   * How long the beginning stays in the cache.
   * Codex: left out, with a warning.
   */
  prompt_cache_retention?: "in-memory" | "24h" | null;
  /**
   * How much the model thinks before it answers; which levels exist depends on the model.
   * Codex: taken care of on this side.
   */
  reasoning_effort?: SharedAPI.ReasoningEffort | null;
  /**
   * Plain text, JSON by a schema, or any JSON object. Default: plain text.
   * Codex: taken care of on this side.
   */
  response_format?:
    | SharedAPI.ResponseFormatText
    | SharedAPI.ResponseFormatJSONSchema
    | SharedAPI.ResponseFormatJSONObject;
  /**
   * Stands for one of your users, to find misuse by; a hash, not a name.
   * Codex: left out, with a warning.
   */
  safety_identifier?: string;
  /**
   * Number that makes the same request give the same answer, as far as that goes.
   * Codex: left out, with a warning.
   * @deprecated
   */
  seed?: number | null;
  /**
   * How fast the request is served. Default: `auto`.
   * Codex: only "priority" is sent; any other value is left out, with a warning.
   * siwc: only "priority", "ultrafast", "slow" is sent; any other value is left out, with a warning.
   */
  service_tier?: "auto" | "default" | "flex" | "scale" | "priority" | null;
  /**
   * Up to four texts; the model stops before it would write one of them.
   * Codex: left out, with a warning.
   */
  stop?: string | null | Array<string>;
  /**
   * Whether the completion is kept for `retrieve` and `list`. Default: false.
   * Codex: taken care of on this side. This holds only while the client option `continuity` is not `off`;
   * else left out, with a warning.
   */
  store?: boolean | null;
  /**
   * Whether the answer comes in chunks, as the model writes it. Default: false.
   * Codex: taken care of on this side.
   */
  stream?: boolean | null;
  /**
   * What a stream tells besides; only with `stream: true`.
   * Codex: taken care of on this side. This holds only with `stream: true`, and of it only `include_usage`;
   * the rest changes nothing.
   */
  stream_options?: ChatCompletionStreamOptions | null;
  /**
   * Randomness, from 0 to 2; little means that the likeliest tokens win. Default: 1.
   * Codex: left out, with a warning.
   */
  temperature?: number | null;
  /**
   * Whether and which tools the model must use. Default: `auto` if there are tools, `none` if not.
   * Codex: taken care of on this side.
   */
  tool_choice?: ChatCompletionToolChoiceOption;
  /**
   * What the model may call: functions, and custom tools that take free text.
   * Codex: taken care of on this side.
   */
  tools?: Array<ChatCompletionTool>;
  /**
   * How many of the likeliest tokens to tell at each place, 0 to 20; needs `logprobs`.
   * Codex: refused with an error. The Codex backend gives no log probabilities.
   * siwc: refused with an error. OpenAI's API gives no log probabilities where a ChatGPT plan pays.
   */
  top_logprobs?: number | null;
  /**
   * Share of the likeliest tokens to draw from, 0 to 1. Default: 1.
   * Codex: left out, with a warning.
   */
  top_p?: number | null;
  /**
   * Old field for one of your users; `safety_identifier` and `prompt_cache_key` have taken its place.
   * Codex: left out, with a warning.
   * @deprecated
   */
  user?: string;
  /**
   * How long-winded the answer is. Default: `medium`.
   * Codex: taken care of on this side.
   */
  verbosity?: "low" | "medium" | "high" | null;
  /**
   * Lets the model search the web, and says how much.
   * Codex: taken care of on this side.
   */
  web_search_options?: ChatCompletionCreateParams.WebSearchOptions;
}

export interface ChatCompletionCreateParamsNonStreaming extends ChatCompletionCreateParamsBase {
  /**
   * False, null or left out: the answer comes whole.
   * Codex: taken care of on this side.
   */
  stream?: false | null;
}

export interface ChatCompletionCreateParamsStreaming extends ChatCompletionCreateParamsBase {
  /**
   * True: the answer comes in chunks, as the model writes it.
   * Codex: taken care of on this side.
   */
  stream: true;
}

export interface ChatCompletionCustomTool {
  /** What can be called, and in which format its text is. */
  custom: ChatCompletionCustomTool.Custom;
  /** Always `custom`: it takes free text. */
  type: "custom";
}

export declare namespace ChatCompletionCustomTool {
  export interface Custom {
    /** What the model calls it by. */
    name: string;
    /** What it does and when to call it; the model decides by this text. */
    description?: string;
    /** What its text looks like: anything, or what a grammar allows. Default: anything. */
    format?: ChatCompletionCustomTool.Custom.Text | ChatCompletionCustomTool.Custom.Grammar;
  }

  export namespace Custom {
    export interface Grammar {
      /** Rules of the text, and in which language they are written. */
      grammar: ChatCompletionCustomTool.Custom.Grammar.Grammar;
      /** Always `grammar`: only what its rules allow. */
      type: "grammar";
    }

    export namespace Grammar {
      export interface Grammar {
        /** Rules that the text keeps to. */
        definition: string;
        /** Which language the rules are written in: `lark` or `regex`. */
        syntax: "lark" | "regex";
      }
    }

    export interface Text {
      /** Always `text`: anything is allowed. */
      type: "text";
    }
  }
}

export interface ChatCompletionDeleted {
  /** True once the completion is gone. */
  deleted: boolean;
  /** Which completion was deleted; begins with `chatcmpl-`. */
  id: string;
  /** Always `chat.completion.deleted`: says that it is gone. */
  object: "chat.completion.deleted";
}

export interface ChatCompletionDeveloperMessageParam {
  /** What the model must keep to, whatever users say: a text, or parts of it. */
  content: string | Array<ChatCompletionContentPartText>;
  /** Always `developer`: rules by who builds the application. */
  role: "developer";
  /** Tells several speakers of one role apart. */
  name?: string;
}

export interface ChatCompletionFunctionCallOption {
  /** Which function the model must call. */
  name: string;
}

/** @deprecated */
export interface ChatCompletionFunctionMessageParam {
  /** What the function gave, as text. */
  content: string | null;
  /** Which function was called. */
  name: string;
  /** Always `function`: the result of a call in the old form. */
  role: "function";
}

export interface ChatCompletionFunctionTool {
  /** What can be called, and with which arguments. */
  function: SharedAPI.FunctionDefinition;
  /** Always `function`: it takes arguments in JSON. */
  type: "function";
}

export interface ChatCompletionListParams extends CursorPageParams {
  /**
   * Lists only completions that have all these pairs.
   * Codex: taken care of on this side.
   */
  metadata?: SharedAPI.Metadata | null;
  /**
   * Lists only completions of this one.
   * Codex: taken care of on this side.
   */
  model?: string;
  /**
   * Sorted by time: `asc` from the oldest, `desc` from the newest. Default: `asc`.
   * Codex: taken care of on this side.
   */
  order?: "asc" | "desc";
}

export interface ChatCompletionMessage {
  /** Text of the answer; null where it consists of calls or of a refusal. */
  content: string | null;
  /** What the model says where it declines to answer; null where it does not. */
  refusal: string | null;
  /** Always `assistant`: the model speaks. */
  role: "assistant";
  /** Web pages that the text cites, where the model searched the web. */
  annotations?: Array<ChatCompletionMessage.Annotation>;
  /** The answer as speech, where `modalities` asks for it; never on Codex. */
  audio?: ChatCompletionAudio | null;
  /**
   * Call in the old form; only where the request has `functions` in the place of `tools`.
   * @deprecated
   */
  function_call?: ChatCompletionMessage.FunctionCall | null;
  /** Calls that the model wants made; answer each with a message of the role `tool`. */
  tool_calls?: Array<ChatCompletionMessageToolCall>;
}

export declare namespace ChatCompletionMessage {
  export interface Annotation {
    /** Always `url_citation`: the text rests on a web page. */
    type: "url_citation";
    /** The page that is cited, and the part of the text that rests on it. */
    url_citation: ChatCompletionMessage.Annotation.URLCitation;
  }

  export namespace Annotation {
    export interface URLCitation {
      /** Where the cited part ends in `content`, in characters from its start. */
      end_index: number;
      /** Where the cited part begins in `content`, in characters from its start. */
      start_index: number;
      /** Title of the page; empty where the backend gives none. */
      title: string;
      /** Address of the page that was found. */
      url: string;
    }
  }

  /** @deprecated */
  export interface FunctionCall {
    /** Arguments as JSON text, written by the model: parse it with care, it need not fit the schema. */
    arguments: string;
    /** Which of the functions offered is called. */
    name: string;
  }
}

export interface ChatCompletionMessageCustomToolCall {
  /** Which custom tool is called, and with what. */
  custom: ChatCompletionMessageCustomToolCall.Custom;
  /** Names the call; the message with its result repeats it as `tool_call_id`. */
  id: string;
  /** Always `custom`: a call with free text in the place of arguments. */
  type: "custom";
}

export declare namespace ChatCompletionMessageCustomToolCall {
  export interface Custom {
    /** Text that the model wrote for the tool, in the tool's own format. */
    input: string;
    /** Which of the custom tools offered is called. */
    name: string;
  }
}

export interface ChatCompletionMessageFunctionToolCall {
  /** Which function is called, and with what. */
  function: ChatCompletionMessageFunctionToolCall.Function;
  /** Names the call; the message with its result repeats it as `tool_call_id`. */
  id: string;
  /** Always `function`: a call with arguments in JSON. */
  type: "function";
}

export declare namespace ChatCompletionMessageFunctionToolCall {
  export interface Function {
    /** Arguments as JSON text, written by the model: parse it with care, it need not fit the schema. */
    arguments: string;
    /** Which of the functions offered is called. */
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
  /** Which function must be called. */
  function: ChatCompletionNamedToolChoice.Function;
  /** Always `function`: this one and no other. */
  type: "function";
}

export declare namespace ChatCompletionNamedToolChoice {
  export interface Function {
    /** What the function is called in `tools`. */
    name: string;
  }
}

export interface ChatCompletionNamedToolChoiceCustom {
  /** Which custom tool must be called. */
  custom: ChatCompletionNamedToolChoiceCustom.Custom;
  /** Always `custom`: this one and no other. */
  type: "custom";
}

export declare namespace ChatCompletionNamedToolChoiceCustom {
  export interface Custom {
    /** What the tool is called in `tools`. */
    name: string;
  }
}

export type ChatCompletionParseParams = ChatCompletionCreateParamsNonStreaming;

export interface ChatCompletionPredictionContent {
  /** Text that is expected in the answer, such as a file that changes little. */
  content: string | Array<ChatCompletionContentPartText>;
  /** Always `content`: the text is given as it stands. */
  type: "content";
}

export type ChatCompletionReasoningEffort = SharedAPI.ReasoningEffort | null;

export type ChatCompletionRole = "developer" | "system" | "user" | "assistant" | "tool" | "function";

export interface ChatCompletionStoreMessage extends ChatCompletionMessage {
  /** Names the message within the stored completion; a cursor for `after`. */
  id: string;
  /** Parts that the message was made of, where it was sent as a list; null where it was one text. */
  content_parts?: Array<ChatCompletionContentPartText | ChatCompletionContentPartImage> | null;
}

export interface ChatCompletionStreamOptions {
  /** Whether chunks carry random filling, against guesses by their length. Default: true. */
  include_obfuscation?: boolean;
  /** Whether a last chunk tells the tokens of the whole request. Default: false. */
  include_usage?: boolean;
}

export interface ChatCompletionSystemMessageParam {
  /** What the model must keep to, whatever users say: a text, or parts of it. */
  content: string | Array<ChatCompletionContentPartText>;
  /** Always `system`: older form of `developer`; on Codex it becomes that. */
  role: "system";
  /** Tells several speakers of one role apart. */
  name?: string;
}

export interface ChatCompletionTokenLogprob {
  /** UTF-8 bytes of the token, since one character may take several tokens; null without any. */
  bytes: Array<number> | null;
  /** Natural logarithm of the token's probability; -9999 stands for a very unlikely one. */
  logprob: number;
  /** Text of the token, spaces at its start included. */
  token: string;
  /** Likeliest tokens at this place, as many as were asked for; may be fewer. */
  top_logprobs: Array<ChatCompletionTokenLogprob.TopLogprob>;
}

export declare namespace ChatCompletionTokenLogprob {
  export interface TopLogprob {
    /** UTF-8 bytes of this candidate, since one character may take several tokens; null without any. */
    bytes: Array<number> | null;
    /** Natural logarithm of the candidate's probability; -9999 stands for a very unlikely one. */
    logprob: number;
    /** Text of this candidate, spaces at its start included. */
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
  /** What the tool gave: a text, or parts of it. */
  content: string | Array<ChatCompletionContentPartText>;
  /** Always `tool`: the result of a call. */
  role: "tool";
  /** Which call this is the result of: `id` of the call. */
  tool_call_id: string;
}

export interface ChatCompletionUpdateParams {
  /**
   * Up to 16 pairs of text, in the place of those that are there; null takes all away.
   * Codex: taken care of on this side.
   */
  metadata: SharedAPI.Metadata | null;
}

export interface ChatCompletionUserMessageParam {
  /** What somebody asks: a text, or parts of text, images, sound and files. */
  content: string | Array<ChatCompletionContentPart>;
  /** Always `user`: a person asks. */
  role: "user";
  /** Tells several speakers of one role apart. */
  name?: string;
}

export interface ParsedFunction extends ChatCompletionMessageFunctionToolCall.Function {
  /** The arguments as your schema has parsed them; null where there is none. */
  parsed_arguments?: unknown;
}

export interface ParsedFunctionToolCall extends ChatCompletionMessageFunctionToolCall {
  /** Which function is called, with its arguments parsed. */
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

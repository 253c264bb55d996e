// Generated from spec/openapi.json, spec/overlay.yaml and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../operations.ts";
import type * as ChatCompletionsAPI from "./chat/completions/completions.ts";
import type * as CompletionsAPI from "./completions.ts";
import type { APIPromise } from "../../runtime/api-promise.ts";
import type { RequestOptions } from "../../runtime/request-options.ts";
import { APIResource } from "../../runtime/resource.ts";
import type { Stream } from "../../runtime/streaming.ts";

/** Text that goes on from a prompt: the API before chat. */
export class Completions extends APIResource {
  /**
   * Completes a prompt with the legacy text model API.
   * Codex: not supported. The models of the Codex backend answer messages; none of them continues a bare
   * prompt, with its `suffix`, `echo` and `logprobs`. Use `chat.completions.create`.
   */
  create(body: CompletionCreateParamsNonStreaming, options?: RequestOptions): APIPromise<Completion>;
  create(body: CompletionCreateParamsStreaming, options?: RequestOptions): APIPromise<Stream<Completion>>;
  create(
    body: CompletionCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<Completion> | Completion>;
  create(
    body: CompletionCreateParams,
    options?: RequestOptions,
  ): APIPromise<Completion> | APIPromise<Stream<Completion>> {
    return this._client.unsupported(ops.completionsCreate, [body], options);
  }
}

export interface Completion {
  choices: Array<CompletionChoice>;
  created: number;
  id: string;
  model: string;
  object: "text_completion";
  system_fingerprint?: string;
  usage?: CompletionUsage;
}

export interface CompletionChoice {
  finish_reason: "stop" | "length" | "content_filter";
  index: number;
  logprobs: CompletionChoice.Logprobs | null;
  text: string;
}

export declare namespace CompletionChoice {
  export interface Logprobs {
    text_offset?: Array<number>;
    token_logprobs?: Array<number>;
    tokens?: Array<string>;
    top_logprobs?: Array<{ [key: string]: number }>;
  }
}

export type CompletionCreateParams = CompletionCreateParamsNonStreaming | CompletionCreateParamsStreaming;

export declare namespace CompletionCreateParams {
  export type CompletionCreateParamsNonStreaming = CompletionsAPI.CompletionCreateParamsNonStreaming;

  export type CompletionCreateParamsStreaming = CompletionsAPI.CompletionCreateParamsStreaming;
}

export interface CompletionCreateParamsBase {
  model: (string & {}) | "gpt-3.5-turbo-instruct" | "davinci-002" | "babbage-002";
  prompt: string | Array<string> | Array<number> | Array<Array<number>> | null;
  best_of?: number | null;
  echo?: boolean | null;
  frequency_penalty?: number | null;
  logit_bias?: { [key: string]: number } | null;
  logprobs?: number | null;
  max_tokens?: number | null;
  n?: number | null;
  presence_penalty?: number | null;
  seed?: number | null;
  stop?: string | null | Array<string>;
  stream?: boolean | null;
  stream_options?: ChatCompletionsAPI.ChatCompletionStreamOptions | null;
  suffix?: string | null;
  temperature?: number | null;
  top_p?: number | null;
  user?: string;
}

export interface CompletionCreateParamsNonStreaming extends CompletionCreateParamsBase {
  stream?: false | null;
}

export interface CompletionCreateParamsStreaming extends CompletionCreateParamsBase {
  stream: true;
}

export interface CompletionUsage {
  /** Tokens that the model wrote, those of its reasoning included. */
  completion_tokens: number;
  /** Tokens that the model was given: messages, tools, instructions. */
  prompt_tokens: number;
  /** Sum of what was given and what was written. */
  total_tokens: number;
  /** What the written tokens were spent on. */
  completion_tokens_details?: CompletionUsage.CompletionTokensDetails;
  /** How many of the given tokens came out of a cache, and of which kind they were. */
  prompt_tokens_details?: CompletionUsage.PromptTokensDetails;
}

export declare namespace CompletionUsage {
  export interface CompletionTokensDetails {
    /** Tokens of `prediction` that turned up in the answer; missing on Codex. */
    accepted_prediction_tokens?: number;
    /** Tokens of speech in the answer; missing on Codex. */
    audio_tokens?: number;
    /** Tokens that the model thought with; they are counted, but not shown. */
    reasoning_tokens?: number;
    /** Tokens of `prediction` that did not turn up, and count all the same; missing on Codex. */
    rejected_prediction_tokens?: number;
  }

  export interface PromptTokensDetails {
    /** Tokens of sound among the messages; missing on Codex. */
    audio_tokens?: number;
    /** Tokens that the backend still had from an earlier request with the same beginning. */
    cached_tokens?: number;
  }
}

export declare namespace Completions {
  export {
    type Completion,
    type CompletionChoice,
    type CompletionUsage,
    type CompletionCreateParams,
    type CompletionCreateParamsNonStreaming,
    type CompletionCreateParamsStreaming,
  };
}

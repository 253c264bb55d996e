// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
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
  /** The texts, one for each that `n` asks for. */
  choices: Array<CompletionChoice>;
  /** When the completion was made, in Unix seconds. */
  created: number;
  /** Names the completion; begins with `cmpl-`. */
  id: string;
  /** Which model wrote, as the API names it. */
  model: string;
  /** Always `text_completion`: text that goes on from a prompt. */
  object: "text_completion";
  /** Marks the configuration of the backend, for comparing results. */
  system_fingerprint?: string;
  /** Tokens that the request used. */
  usage?: CompletionUsage;
}

export interface CompletionChoice {
  /** Why it ended: finished or stopped, cut short, or filtered. */
  finish_reason: "stop" | "length" | "content_filter";
  /** Position of this text among those of the request, from 0. */
  index: number;
  /** How likely the tokens were, where asked for; null otherwise. */
  logprobs: CompletionChoice.Logprobs | null;
  /** What the model wrote behind the prompt. */
  text: string;
}

export declare namespace CompletionChoice {
  export interface Logprobs {
    /** Where each token begins in the text, in characters. */
    text_offset?: Array<number>;
    /** Natural logarithm of each token's probability. */
    token_logprobs?: Array<number>;
    /** Each token as text. */
    tokens?: Array<string>;
    /** Likeliest tokens at each place, with their log probabilities. */
    top_logprobs?: Array<{ [key: string]: number }>;
  }
}

export type CompletionCreateParams = CompletionCreateParamsNonStreaming | CompletionCreateParamsStreaming;

export declare namespace CompletionCreateParams {
  export type CompletionCreateParamsNonStreaming = CompletionsAPI.CompletionCreateParamsNonStreaming;

  export type CompletionCreateParamsStreaming = CompletionsAPI.CompletionCreateParamsStreaming;
}

export interface CompletionCreateParamsBase {
  /** Which model writes. */
  model: (string & {}) | "gpt-3.5-turbo-instruct" | "davinci-002" | "babbage-002";
  /** Text to go on from: one or several, as text or as tokens. */
  prompt: string | Array<string> | Array<number> | Array<Array<number>> | null;
  /** How many texts to make on the server, of which the likeliest are given. Default: 1. */
  best_of?: number | null;
  /** Whether the prompt is given back in front of the text. Default: false. */
  echo?: boolean | null;
  /** From -2 to 2: above 0, tokens become less likely the more often they have occurred. Default: 0. */
  frequency_penalty?: number | null;
  /** Token id to a number from -100 to 100, which is added to the token's chances. */
  logit_bias?: { [key: string]: number } | null;
  /** How many of the likeliest tokens to tell at each place, 0 to 5; null for none. */
  logprobs?: number | null;
  /** Most tokens that the model may write. Default: 16. */
  max_tokens?: number | null;
  /** How many texts to make. Default: 1. */
  n?: number | null;
  /** From -2 to 2: above 0, tokens that have occurred become less likely. Default: 0. */
  presence_penalty?: number | null;
  /** Number that makes the same request give the same text, as far as that goes. */
  seed?: number | null;
  /** Up to four texts; the model stops before it would write one of them. */
  stop?: string | null | Array<string>;
  /** Whether the text comes in pieces, as the model writes it. Default: false. */
  stream?: boolean | null;
  /** What a stream tells besides; only with `stream: true`. */
  stream_options?: ChatCompletionsAPI.ChatCompletionStreamOptions | null;
  /** Text that comes after what the model writes, so that it fits between. */
  suffix?: string | null;
  /** Randomness, from 0 to 2; little means that the likeliest tokens win. Default: 1. */
  temperature?: number | null;
  /** Share of the likeliest tokens to draw from, 0 to 1. Default: 1. */
  top_p?: number | null;
  /** Stands for one of your users, to find misuse by. */
  user?: string;
}

export interface CompletionCreateParamsNonStreaming extends CompletionCreateParamsBase {
  /** False, null or left out: the text comes whole. */
  stream?: false | null;
}

export interface CompletionCreateParamsStreaming extends CompletionCreateParamsBase {
  /** True: the text comes in pieces, as the model writes it. */
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

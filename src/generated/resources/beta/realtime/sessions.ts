// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../../../operations.ts";
import type { APIPromise } from "../../../../runtime/api-promise.ts";
import type { RequestOptions } from "../../../../runtime/request-options.ts";
import { APIResource } from "../../../../runtime/resource.ts";

/** Short-lived keys for a conversation by voice, in the older form. */
export class Sessions extends APIResource {
  /**
   * Creates a short-lived token for a realtime session (beta shape).
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  create(body: SessionCreateParams, options?: RequestOptions): APIPromise<SessionCreateResponse> {
    return this._client.unsupported(ops.betaRealtimeSessionsCreate, [body], options);
  }
}

export interface Session {
  /** Names the session; begins with `sess_`. */
  id?: string;
  /** Coding of the sound that comes in. Default: `pcm16`. */
  input_audio_format?: "pcm16" | "g711_ulaw" | "g711_alaw";
  /** What is done against noise before the model hears it; null for nothing. */
  input_audio_noise_reduction?: Session.InputAudioNoiseReduction;
  /** How what is said is written down; null for not at all. */
  input_audio_transcription?: Session.InputAudioTranscription;
  /** What to tell the model ahead of the conversation, its way of speaking among it. */
  instructions?: string;
  /** Most tokens of one answer, 1 to 4096, or `inf`. Default: `inf`. */
  max_response_output_tokens?: number | "inf";
  /** Whether the model writes, or speaks and writes. */
  modalities?: Array<"text" | "audio">;
  /** Which model speaks. */
  model?:
    | "gpt-4o-realtime-preview"
    | "gpt-4o-realtime-preview-2024-10-01"
    | "gpt-4o-realtime-preview-2024-12-17"
    | "gpt-4o-realtime-preview-2025-06-03"
    | "gpt-4o-mini-realtime-preview"
    | "gpt-4o-mini-realtime-preview-2024-12-17";
  /** Coding of the sound that goes out. Default: `pcm16`. */
  output_audio_format?: "pcm16" | "g711_ulaw" | "g711_alaw";
  /** Pace, from 0.25 to 1.5. Default: 1. */
  speed?: number;
  /** Randomness, 0.6 to 1.2. Default: 0.8. */
  temperature?: number;
  /** Whether and which tools the model must use. Default: `auto`. */
  tool_choice?: string;
  /** What the model may call. */
  tools?: Array<Session.Tool>;
  /** How the conversation is written down for the traces dashboard; null for not at all. */
  tracing?: "auto" | Session.TracingConfiguration;
  /** How it is told that somebody has finished speaking; null where you say so. */
  turn_detection?: Session.TurnDetection;
  /** Who speaks, by the name of a voice; fixed once it has been heard. */
  voice?: (string & {}) | "alloy" | "ash" | "ballad" | "coral" | "echo" | "sage" | "shimmer" | "verse";
}

export declare namespace Session {
  export interface InputAudioNoiseReduction {
    /** Where the microphone is: `near_field` for a headset, `far_field` for a room. */
    type?: "near_field" | "far_field";
  }

  export interface InputAudioTranscription {
    /** What is spoken, as a two-letter code; saves the model a guess. */
    language?: string;
    /** Which model writes down what is said. */
    model?: string;
    /** Words or a hint that help to get names right. */
    prompt?: string;
  }

  export interface Tool {
    /** What it does and when to call it; the model decides by this text. */
    description?: string;
    /** What the model calls it by. */
    name?: string;
    /** JSON Schema of the arguments. */
    parameters?: unknown;
    /** Always `function`: it takes arguments in JSON. */
    type?: "function";
  }

  export interface TracingConfiguration {
    /** Word that joins several traces, for finding them. */
    group_id?: string;
    /** What else to keep with the trace. */
    metadata?: unknown;
    /** What the trace is called. */
    workflow_name?: string;
  }

  export interface TurnDetection {
    /** Whether the model answers by itself at the end of a turn. Default: true. */
    create_response?: boolean;
    /** How soon a turn counts as finished; `high` is soonest. Default: `auto`, the same as `medium`. */
    eagerness?: "low" | "medium" | "high" | "auto";
    /** Whether the model stops when somebody speaks. Default: true. */
    interrupt_response?: boolean;
    /** Sound to keep before somebody begins to speak, in milliseconds. Default: 300. */
    prefix_padding_ms?: number;
    /** Pause that ends a turn, in milliseconds. Default: 500. */
    silence_duration_ms?: number;
    /** How loud speech must be, from 0 to 1; higher for noisy places. Default: 0.5. */
    threshold?: number;
    /** Whether pauses tell (`server_vad`) or what has been said (`semantic_vad`). */
    type?: "server_vad" | "semantic_vad";
  }
}

export interface SessionCreateParams {
  /** Short-lived key by which a page or an app joins. */
  client_secret?: SessionCreateParams.ClientSecret;
  /** Coding of the sound that comes in. Default: `pcm16`. */
  input_audio_format?: "pcm16" | "g711_ulaw" | "g711_alaw";
  /** What is done against noise before the model hears it; null for nothing. */
  input_audio_noise_reduction?: SessionCreateParams.InputAudioNoiseReduction;
  /** How what is said is written down; null for not at all. */
  input_audio_transcription?: SessionCreateParams.InputAudioTranscription;
  /** What to tell the model ahead of the conversation, its way of speaking among it. */
  instructions?: string;
  /** Most tokens of one answer, 1 to 4096, or `inf`. Default: `inf`. */
  max_response_output_tokens?: number | "inf";
  /** Whether the model writes, or speaks and writes. */
  modalities?: Array<"text" | "audio">;
  /** Which model speaks. */
  model?:
    | "gpt-4o-realtime-preview"
    | "gpt-4o-realtime-preview-2024-10-01"
    | "gpt-4o-realtime-preview-2024-12-17"
    | "gpt-4o-realtime-preview-2025-06-03"
    | "gpt-4o-mini-realtime-preview"
    | "gpt-4o-mini-realtime-preview-2024-12-17";
  /** Coding of the sound that goes out. Default: `pcm16`. */
  output_audio_format?: "pcm16" | "g711_ulaw" | "g711_alaw";
  /** Pace, from 0.25 to 1.5. Default: 1. */
  speed?: number;
  /** Randomness, 0.6 to 1.2. Default: 0.8. */
  temperature?: number;
  /** Whether and which tools the model must use. Default: `auto`. */
  tool_choice?: string;
  /** What the model may call. */
  tools?: Array<SessionCreateParams.Tool>;
  /** How the conversation is written down for the traces dashboard; null for not at all. */
  tracing?: "auto" | SessionCreateParams.TracingConfiguration;
  /** How it is told that somebody has finished speaking; null where you say so. */
  turn_detection?: SessionCreateParams.TurnDetection;
  /** Who speaks, by the name of a voice; fixed once it has been heard. */
  voice?: (string & {}) | "alloy" | "ash" | "ballad" | "coral" | "echo" | "sage" | "shimmer" | "verse";
}

export declare namespace SessionCreateParams {
  export interface ClientSecret {
    /** How long the key can be used to join. */
    expires_after?: SessionCreateParams.ClientSecret.ExpiresAfter;
  }

  export namespace ClientSecret {
    export interface ExpiresAfter {
      /** Always `created_at`: the time counts from the making of the key. */
      anchor: "created_at";
      /** How long it can be used, 10 to 7200. Default: 600. */
      seconds?: number;
    }
  }

  export interface InputAudioNoiseReduction {
    /** Where the microphone is: `near_field` for a headset, `far_field` for a room. */
    type?: "near_field" | "far_field";
  }

  export interface InputAudioTranscription {
    /** What is spoken, as a two-letter code; saves the model a guess. */
    language?: string;
    /** Which model writes down what is said. */
    model?: string;
    /** Words or a hint that help to get names right. */
    prompt?: string;
  }

  export interface Tool {
    /** What it does and when to call it; the model decides by this text. */
    description?: string;
    /** What the model calls it by. */
    name?: string;
    /** JSON Schema of the arguments. */
    parameters?: unknown;
    /** Always `function`: it takes arguments in JSON. */
    type?: "function";
  }

  export interface TracingConfiguration {
    /** Word that joins several traces, for finding them. */
    group_id?: string;
    /** What else to keep with the trace. */
    metadata?: unknown;
    /** What the trace is called. */
    workflow_name?: string;
  }

  export interface TurnDetection {
    /** Whether the model answers by itself at the end of a turn. Default: true. */
    create_response?: boolean;
    /** How soon a turn counts as finished; `high` is soonest. Default: `auto`, the same as `medium`. */
    eagerness?: "low" | "medium" | "high" | "auto";
    /** Whether the model stops when somebody speaks. Default: true. */
    interrupt_response?: boolean;
    /** Sound to keep before somebody begins to speak, in milliseconds. Default: 300. */
    prefix_padding_ms?: number;
    /** Pause that ends a turn, in milliseconds. Default: 500. */
    silence_duration_ms?: number;
    /** How loud speech must be, from 0 to 1; higher for noisy places. Default: 0.5. */
    threshold?: number;
    /** Whether pauses tell (`server_vad`) or what has been said (`semantic_vad`). */
    type?: "server_vad" | "semantic_vad";
  }
}

export interface SessionCreateResponse {
  /** Short-lived key by which a page or an app joins. */
  client_secret: SessionCreateResponse.ClientSecret;
  /** Coding of the sound that comes in. Default: `pcm16`. */
  input_audio_format?: string;
  /** How what is said is written down; null for not at all. */
  input_audio_transcription?: SessionCreateResponse.InputAudioTranscription;
  /** What to tell the model ahead of the conversation, its way of speaking among it. */
  instructions?: string;
  /** Most tokens of one answer, 1 to 4096, or `inf`. Default: `inf`. */
  max_response_output_tokens?: number | "inf";
  /** Whether the model writes, or speaks and writes. */
  modalities?: Array<"text" | "audio">;
  /** Coding of the sound that goes out. Default: `pcm16`. */
  output_audio_format?: string;
  /** Pace, from 0.25 to 1.5. Default: 1. */
  speed?: number;
  /** Randomness, 0.6 to 1.2. Default: 0.8. */
  temperature?: number;
  /** Whether and which tools the model must use. Default: `auto`. */
  tool_choice?: string;
  /** What the model may call. */
  tools?: Array<SessionCreateResponse.Tool>;
  /** How the conversation is written down for the traces dashboard; null for not at all. */
  tracing?: "auto" | SessionCreateResponse.TracingConfiguration;
  /** How it is told that somebody has finished speaking; null where you say so. */
  turn_detection?: SessionCreateResponse.TurnDetection;
  /** Who speaks, by the name of a voice; fixed once it has been heard. */
  voice?: (string & {}) | "alloy" | "ash" | "ballad" | "coral" | "echo" | "sage" | "shimmer" | "verse";
}

export declare namespace SessionCreateResponse {
  export interface ClientSecret {
    /** Until when it can be used, in Unix seconds. */
    expires_at: number;
    /** The key itself, beginning with `ek_`; it may be given to a page or an app. */
    value: string;
  }

  export interface InputAudioTranscription {
    /** Which model writes down what is said. */
    model?: string;
  }

  export interface Tool {
    /** What it does and when to call it; the model decides by this text. */
    description?: string;
    /** What the model calls it by. */
    name?: string;
    /** JSON Schema of the arguments. */
    parameters?: unknown;
    /** Always `function`: it takes arguments in JSON. */
    type?: "function";
  }

  export interface TracingConfiguration {
    /** Word that joins several traces, for finding them. */
    group_id?: string;
    /** What else to keep with the trace. */
    metadata?: unknown;
    /** What the trace is called. */
    workflow_name?: string;
  }

  export interface TurnDetection {
    /** Sound to keep before somebody begins to speak, in milliseconds. Default: 300. */
    prefix_padding_ms?: number;
    /** Pause that ends a turn, in milliseconds. Default: 500. */
    silence_duration_ms?: number;
    /** How loud speech must be, from 0 to 1; higher for noisy places. Default: 0.5. */
    threshold?: number;
    /** Whether pauses tell (`server_vad`) or what has been said (`semantic_vad`). */
    type?: string;
  }
}

export declare namespace Sessions {
  export { type Session, type SessionCreateResponse, type SessionCreateParams };
}

// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../../../operations.ts";
import type { APIPromise } from "../../../../runtime/api-promise.ts";
import type { RequestOptions } from "../../../../runtime/request-options.ts";
import { APIResource } from "../../../../runtime/resource.ts";

/** Short-lived keys for writing speech down as it is spoken, in the older form. */
export class TranscriptionSessions extends APIResource {
  /**
   * Creates a short-lived token for a realtime transcription session (beta shape).
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  create(body: TranscriptionSessionCreateParams, options?: RequestOptions): APIPromise<TranscriptionSession> {
    return this._client.unsupported(ops.betaRealtimeTranscriptionSessionsCreate, [body], options);
  }
}

export interface TranscriptionSession {
  /** Short-lived key by which a page or an app joins. */
  client_secret: TranscriptionSession.ClientSecret;
  /** Coding of the sound that comes in. Default: `pcm16`. */
  input_audio_format?: string;
  /** How what is said is written down; null for not at all. */
  input_audio_transcription?: TranscriptionSession.InputAudioTranscription;
  /** Whether the model writes, or speaks and writes. */
  modalities?: Array<"text" | "audio">;
  /** How it is told that somebody has finished speaking; null where you say so. */
  turn_detection?: TranscriptionSession.TurnDetection;
}

export declare namespace TranscriptionSession {
  export interface ClientSecret {
    /** Until when it can be used, in Unix seconds. */
    expires_at: number;
    /** The key itself, beginning with `ek_`; it may be given to a page or an app. */
    value: string;
  }

  export interface InputAudioTranscription {
    /** What is spoken, as a two-letter code; saves the model a guess. */
    language?: string;
    /** Which model writes down what is said. */
    model?: "gpt-4o-transcribe" | "gpt-4o-mini-transcribe" | "whisper-1";
    /** Words or a hint that help to get names right. */
    prompt?: string;
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

export interface TranscriptionSessionCreateParams {
  /** Short-lived key by which a page or an app joins. */
  client_secret?: TranscriptionSessionCreateParams.ClientSecret;
  /** What else to tell: how likely each token of a transcript was. */
  include?: Array<string>;
  /** Coding of the sound that comes in. Default: `pcm16`. */
  input_audio_format?: "pcm16" | "g711_ulaw" | "g711_alaw";
  /** What is done against noise before the model hears it; null for nothing. */
  input_audio_noise_reduction?: TranscriptionSessionCreateParams.InputAudioNoiseReduction;
  /** How what is said is written down; null for not at all. */
  input_audio_transcription?: TranscriptionSessionCreateParams.InputAudioTranscription;
  /** Whether the model writes, or speaks and writes. */
  modalities?: Array<"text" | "audio">;
  /** How it is told that somebody has finished speaking; null where you say so. */
  turn_detection?: TranscriptionSessionCreateParams.TurnDetection;
}

export declare namespace TranscriptionSessionCreateParams {
  export interface ClientSecret {
    /** Until when it can be used, in Unix seconds. */
    expires_at?: TranscriptionSessionCreateParams.ClientSecret.ExpiresAt;
  }

  export namespace ClientSecret {
    export interface ExpiresAt {
      /** Always `created_at`: the time counts from the making of the key. */
      anchor?: "created_at";
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
    model?: "gpt-4o-transcribe" | "gpt-4o-mini-transcribe" | "whisper-1";
    /** Words or a hint that help to get names right. */
    prompt?: string;
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

export declare namespace TranscriptionSessions {
  export { type TranscriptionSession, type TranscriptionSessionCreateParams };
}

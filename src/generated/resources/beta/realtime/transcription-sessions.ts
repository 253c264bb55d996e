// Generated from spec/openapi.json, spec/overlay.yaml and spec/*.manifest.yaml. Do not edit.
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
  client_secret: TranscriptionSession.ClientSecret;
  input_audio_format?: string;
  input_audio_transcription?: TranscriptionSession.InputAudioTranscription;
  modalities?: Array<"text" | "audio">;
  turn_detection?: TranscriptionSession.TurnDetection;
}

export declare namespace TranscriptionSession {
  export interface ClientSecret {
    expires_at: number;
    value: string;
  }

  export interface InputAudioTranscription {
    language?: string;
    model?: "gpt-4o-transcribe" | "gpt-4o-mini-transcribe" | "whisper-1";
    prompt?: string;
  }

  export interface TurnDetection {
    prefix_padding_ms?: number;
    silence_duration_ms?: number;
    threshold?: number;
    type?: string;
  }
}

export interface TranscriptionSessionCreateParams {
  client_secret?: TranscriptionSessionCreateParams.ClientSecret;
  include?: Array<string>;
  input_audio_format?: "pcm16" | "g711_ulaw" | "g711_alaw";
  input_audio_noise_reduction?: TranscriptionSessionCreateParams.InputAudioNoiseReduction;
  input_audio_transcription?: TranscriptionSessionCreateParams.InputAudioTranscription;
  modalities?: Array<"text" | "audio">;
  turn_detection?: TranscriptionSessionCreateParams.TurnDetection;
}

export declare namespace TranscriptionSessionCreateParams {
  export interface ClientSecret {
    expires_at?: TranscriptionSessionCreateParams.ClientSecret.ExpiresAt;
  }

  export namespace ClientSecret {
    export interface ExpiresAt {
      anchor?: "created_at";
      seconds?: number;
    }
  }

  export interface InputAudioNoiseReduction {
    type?: "near_field" | "far_field";
  }

  export interface InputAudioTranscription {
    language?: string;
    model?: "gpt-4o-transcribe" | "gpt-4o-mini-transcribe" | "whisper-1";
    prompt?: string;
  }

  export interface TurnDetection {
    create_response?: boolean;
    eagerness?: "low" | "medium" | "high" | "auto";
    interrupt_response?: boolean;
    prefix_padding_ms?: number;
    silence_duration_ms?: number;
    threshold?: number;
    type?: "server_vad" | "semantic_vad";
  }
}

export declare namespace TranscriptionSessions {
  export { type TranscriptionSession, type TranscriptionSessionCreateParams };
}

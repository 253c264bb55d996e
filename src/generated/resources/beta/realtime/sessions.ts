// Generated from spec/openapi.json, spec/overlay.yaml and spec/*.manifest.yaml. Do not edit.
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
  id?: string;
  input_audio_format?: "pcm16" | "g711_ulaw" | "g711_alaw";
  input_audio_noise_reduction?: Session.InputAudioNoiseReduction;
  input_audio_transcription?: Session.InputAudioTranscription;
  instructions?: string;
  max_response_output_tokens?: number | "inf";
  modalities?: Array<"text" | "audio">;
  model?:
    | "gpt-4o-realtime-preview"
    | "gpt-4o-realtime-preview-2024-10-01"
    | "gpt-4o-realtime-preview-2024-12-17"
    | "gpt-4o-realtime-preview-2025-06-03"
    | "gpt-4o-mini-realtime-preview"
    | "gpt-4o-mini-realtime-preview-2024-12-17";
  output_audio_format?: "pcm16" | "g711_ulaw" | "g711_alaw";
  speed?: number;
  temperature?: number;
  tool_choice?: string;
  tools?: Array<Session.Tool>;
  tracing?: "auto" | Session.TracingConfiguration;
  turn_detection?: Session.TurnDetection;
  voice?: (string & {}) | "alloy" | "ash" | "ballad" | "coral" | "echo" | "sage" | "shimmer" | "verse";
}

export declare namespace Session {
  export interface InputAudioNoiseReduction {
    type?: "near_field" | "far_field";
  }

  export interface InputAudioTranscription {
    language?: string;
    model?: string;
    prompt?: string;
  }

  export interface Tool {
    description?: string;
    name?: string;
    parameters?: unknown;
    type?: "function";
  }

  export interface TracingConfiguration {
    group_id?: string;
    metadata?: unknown;
    workflow_name?: string;
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

export interface SessionCreateParams {
  client_secret?: SessionCreateParams.ClientSecret;
  input_audio_format?: "pcm16" | "g711_ulaw" | "g711_alaw";
  input_audio_noise_reduction?: SessionCreateParams.InputAudioNoiseReduction;
  input_audio_transcription?: SessionCreateParams.InputAudioTranscription;
  instructions?: string;
  max_response_output_tokens?: number | "inf";
  modalities?: Array<"text" | "audio">;
  model?:
    | "gpt-4o-realtime-preview"
    | "gpt-4o-realtime-preview-2024-10-01"
    | "gpt-4o-realtime-preview-2024-12-17"
    | "gpt-4o-realtime-preview-2025-06-03"
    | "gpt-4o-mini-realtime-preview"
    | "gpt-4o-mini-realtime-preview-2024-12-17";
  output_audio_format?: "pcm16" | "g711_ulaw" | "g711_alaw";
  speed?: number;
  temperature?: number;
  tool_choice?: string;
  tools?: Array<SessionCreateParams.Tool>;
  tracing?: "auto" | SessionCreateParams.TracingConfiguration;
  turn_detection?: SessionCreateParams.TurnDetection;
  voice?: (string & {}) | "alloy" | "ash" | "ballad" | "coral" | "echo" | "sage" | "shimmer" | "verse";
}

export declare namespace SessionCreateParams {
  export interface ClientSecret {
    expires_after?: SessionCreateParams.ClientSecret.ExpiresAfter;
  }

  export namespace ClientSecret {
    export interface ExpiresAfter {
      anchor: "created_at";
      seconds?: number;
    }
  }

  export interface InputAudioNoiseReduction {
    type?: "near_field" | "far_field";
  }

  export interface InputAudioTranscription {
    language?: string;
    model?: string;
    prompt?: string;
  }

  export interface Tool {
    description?: string;
    name?: string;
    parameters?: unknown;
    type?: "function";
  }

  export interface TracingConfiguration {
    group_id?: string;
    metadata?: unknown;
    workflow_name?: string;
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

export interface SessionCreateResponse {
  client_secret: SessionCreateResponse.ClientSecret;
  input_audio_format?: string;
  input_audio_transcription?: SessionCreateResponse.InputAudioTranscription;
  instructions?: string;
  max_response_output_tokens?: number | "inf";
  modalities?: Array<"text" | "audio">;
  output_audio_format?: string;
  speed?: number;
  temperature?: number;
  tool_choice?: string;
  tools?: Array<SessionCreateResponse.Tool>;
  tracing?: "auto" | SessionCreateResponse.TracingConfiguration;
  turn_detection?: SessionCreateResponse.TurnDetection;
  voice?: (string & {}) | "alloy" | "ash" | "ballad" | "coral" | "echo" | "sage" | "shimmer" | "verse";
}

export declare namespace SessionCreateResponse {
  export interface ClientSecret {
    expires_at: number;
    value: string;
  }

  export interface InputAudioTranscription {
    model?: string;
  }

  export interface Tool {
    description?: string;
    name?: string;
    parameters?: unknown;
    type?: "function";
  }

  export interface TracingConfiguration {
    group_id?: string;
    metadata?: unknown;
    workflow_name?: string;
  }

  export interface TurnDetection {
    prefix_padding_ms?: number;
    silence_duration_ms?: number;
    threshold?: number;
    type?: string;
  }
}

export declare namespace Sessions {
  export { type Session, type SessionCreateResponse, type SessionCreateParams };
}

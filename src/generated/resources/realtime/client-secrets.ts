// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../../operations.ts";
import type * as RealtimeAPI from "./realtime.ts";
import type * as ResponsesAPI from "../responses/responses.ts";
import type { APIPromise } from "../../../runtime/api-promise.ts";
import type { RequestOptions } from "../../../runtime/request-options.ts";
import { APIResource } from "../../../runtime/resource.ts";

/** Short-lived keys by which a page or an app joins a conversation by voice. */
export class ClientSecrets extends APIResource {
  /**
   * Creates a short-lived secret for a realtime client.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  create(body: ClientSecretCreateParams, options?: RequestOptions): APIPromise<ClientSecretCreateResponse> {
    return this._client.unsupported(ops.realtimeClientSecretsCreate, [body], options);
  }
}

export interface ClientSecretCreateParams {
  /** How long the key can be used to join. */
  expires_after?: ClientSecretCreateParams.ExpiresAfter;
  /** Settings of what is joined with it. */
  session?: RealtimeAPI.RealtimeSessionCreateRequest | RealtimeAPI.RealtimeTranscriptionSessionCreateRequest;
}

export declare namespace ClientSecretCreateParams {
  export interface ExpiresAfter {
    /** Always `created_at`: the time counts from the making of the key. */
    anchor?: "created_at";
    /** How long it can be used, 10 to 7200. Default: 600. */
    seconds?: number;
  }
}

export interface ClientSecretCreateResponse {
  /** Until when it can be used, in Unix seconds. */
  expires_at: number;
  /** Settings of what is joined with it. */
  session: RealtimeSessionCreateResponse | RealtimeTranscriptionSessionCreateResponse;
  /** The key itself, beginning with `ek_`; it may be given to a page or an app. */
  value: string;
}

export interface RealtimeSessionClientSecret {
  /** Until when it can be used, in Unix seconds. */
  expires_at: number;
  /** The key itself, beginning with `ek_`; it may be given to a page or an app. */
  value: string;
}

export interface RealtimeSessionCreateResponse {
  /** Short-lived key by which a page or an app joins. */
  client_secret: RealtimeSessionClientSecret;
  /** Always `realtime`: a conversation by voice. */
  type: "realtime";
  /** How sound goes in and out. */
  audio?: RealtimeSessionCreateResponse.Audio;
  /** What else to tell: how likely each token of a transcript was. */
  include?: Array<"item.input_audio_transcription.logprobs">;
  /** What to tell the model ahead of the conversation, its way of speaking among it. */
  instructions?: string;
  /** Most tokens of one answer, 1 to 4096, or `inf`. Default: `inf`. */
  max_output_tokens?: number | "inf";
  /** Which model speaks. */
  model?:
    | (string & {})
    | "gpt-realtime"
    | "gpt-realtime-2025-08-28"
    | "gpt-4o-realtime-preview"
    | "gpt-4o-realtime-preview-2024-10-01"
    | "gpt-4o-realtime-preview-2024-12-17"
    | "gpt-4o-realtime-preview-2025-06-03"
    | "gpt-4o-mini-realtime-preview"
    | "gpt-4o-mini-realtime-preview-2024-12-17"
    | "gpt-realtime-mini"
    | "gpt-realtime-mini-2025-10-06"
    | "gpt-realtime-mini-2025-12-15"
    | "gpt-audio-mini"
    | "gpt-audio-mini-2025-10-06"
    | "gpt-audio-mini-2025-12-15";
  /** Whether it answers in `text` or by `audio`; not both. Default: `audio`. */
  output_modalities?: Array<"text" | "audio">;
  /** Stored template to use; null without one. */
  prompt?: ResponsesAPI.ResponsePrompt | null;
  /** Whether and which tools the model must use. Default: `auto`. */
  tool_choice?: ResponsesAPI.ToolChoiceOptions | ResponsesAPI.ToolChoiceFunction | ResponsesAPI.ToolChoiceMcp;
  /** What the model may call: functions and MCP servers. */
  tools?: Array<RealtimeAPI.RealtimeFunctionTool | RealtimeSessionCreateResponse.McpTool>;
  /** How the conversation is written down for the traces dashboard; null for not at all. */
  tracing?: "auto" | RealtimeSessionCreateResponse.TracingConfiguration | null;
  /** What is left out where a conversation grows too long. */
  truncation?: RealtimeAPI.RealtimeTruncation;
}

export declare namespace RealtimeSessionCreateResponse {
  export interface Audio {
    /** How sound comes in. */
    input?: RealtimeSessionCreateResponse.Audio.Input;
    /** How sound goes out. */
    output?: RealtimeSessionCreateResponse.Audio.Output;
  }

  export namespace Audio {
    export interface Input {
      /** Coding of the sound that comes in. */
      format?: RealtimeAPI.RealtimeAudioFormats;
      /** What is done against noise before the model hears it; null for nothing. */
      noise_reduction?: RealtimeSessionCreateResponse.Audio.Input.NoiseReduction;
      /** How what is said is written down; null for not at all. */
      transcription?: RealtimeAPI.AudioTranscription;
      /** How it is told that somebody has finished speaking; null where you say so. */
      turn_detection?:
        | RealtimeSessionCreateResponse.Audio.Input.ServerVad
        | RealtimeSessionCreateResponse.Audio.Input.SemanticVad
        | null;
    }

    export namespace Input {
      export interface NoiseReduction {
        /** Where the microphone is: `near_field` for a headset, `far_field` for a room. */
        type?: RealtimeAPI.NoiseReductionType;
      }

      export interface SemanticVad {
        /** Whether pauses tell (`server_vad`) or what has been said (`semantic_vad`). */
        type: "semantic_vad";
        /** Whether the model answers by itself at the end of a turn. Default: true. */
        create_response?: boolean;
        /** How soon a turn counts as finished; `high` is soonest. Default: `auto`, the same as `medium`. */
        eagerness?: "low" | "medium" | "high" | "auto";
        /** Whether the model stops when somebody speaks. Default: true. */
        interrupt_response?: boolean;
      }

      export interface ServerVad {
        /** Whether pauses tell (`server_vad`) or what has been said (`semantic_vad`). */
        type: "server_vad";
        /** Whether the model answers by itself at the end of a turn. Default: true. */
        create_response?: boolean;
        /** Silence after which the model speaks by itself, in milliseconds; null for never. */
        idle_timeout_ms?: number | null;
        /** Whether the model stops when somebody speaks. Default: true. */
        interrupt_response?: boolean;
        /** Sound to keep before somebody begins to speak, in milliseconds. Default: 300. */
        prefix_padding_ms?: number;
        /** Pause that ends a turn, in milliseconds. Default: 500. */
        silence_duration_ms?: number;
        /** How loud speech must be, from 0 to 1; higher for noisy places. Default: 0.5. */
        threshold?: number;
      }
    }

    export interface Output {
      /** Coding of the sound that goes out. */
      format?: RealtimeAPI.RealtimeAudioFormats;
      /** Pace, from 0.25 to 1.5. Default: 1. */
      speed?: number;
      /** Who speaks, by the name of a voice; fixed once it has been heard. */
      voice?:
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
  }

  export interface McpTool {
    /** Name for the server, by which calls refer to it. */
    server_label: string;
    /** Always `mcp`: tools of a server. */
    type: "mcp";
    /** Tools of the server that may be used; null for all. */
    allowed_tools?: Array<string> | RealtimeSessionCreateResponse.McpTool.McpToolFilter | null;
    /** OAuth access token for the server. */
    authorization?: string;
    /** Built-in connector to use in the place of `server_url`. */
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
    /** Which calls wait for your word. Default: all. */
    require_approval?:
      | RealtimeSessionCreateResponse.McpTool.McpToolApprovalFilter
      | "always"
      | "never"
      | null;
    /** What the server offers, for the model to read. */
    server_description?: string;
    /** Address of the server; in the place of `connector_id`. */
    server_url?: string;
  }

  export namespace McpTool {
    export interface McpToolApprovalFilter {
      /** Tools whose calls wait for your word. */
      always?: RealtimeSessionCreateResponse.McpTool.McpToolApprovalFilter.Always;
      /** Tools whose calls do not. */
      never?: RealtimeSessionCreateResponse.McpTool.McpToolApprovalFilter.Never;
    }

    export namespace McpToolApprovalFilter {
      export interface Always {
        /** Matches tools that are marked as changing nothing. */
        read_only?: boolean;
        /** Matches those that are called so. */
        tool_names?: Array<string>;
      }

      export interface Never {
        /** Matches tools that are marked as changing nothing. */
        read_only?: boolean;
        /** Matches those that are called so. */
        tool_names?: Array<string>;
      }
    }

    export interface McpToolFilter {
      /** Matches tools that are marked as changing nothing. */
      read_only?: boolean;
      /** Matches those that are called so. */
      tool_names?: Array<string>;
    }
  }

  export interface TracingConfiguration {
    /** Word that joins several traces, for finding them. */
    group_id?: string;
    /** What else to keep with the trace. */
    metadata?: unknown;
    /** What the trace is called. */
    workflow_name?: string;
  }
}

export interface RealtimeTranscriptionSessionCreateResponse {
  /** Names the session; begins with `sess_`. */
  id: string;
  /** Always `realtime.transcription_session`: nobody answers. */
  object: string;
  /** Always `transcription`: speech is written down, and nobody answers. */
  type: "transcription";
  /** How sound comes in. */
  audio?: RealtimeTranscriptionSessionCreateResponse.Audio;
  /** Until when it can be joined, in Unix seconds. */
  expires_at?: number;
  /** What else to tell: how likely each token of a transcript was. */
  include?: Array<"item.input_audio_transcription.logprobs">;
}

export declare namespace RealtimeTranscriptionSessionCreateResponse {
  export interface Audio {
    /** How sound comes in. */
    input?: RealtimeTranscriptionSessionCreateResponse.Audio.Input;
  }

  export namespace Audio {
    export interface Input {
      /** Coding of the sound that comes in. */
      format?: RealtimeAPI.RealtimeAudioFormats;
      /** What is done against noise before the model hears it; null for nothing. */
      noise_reduction?: RealtimeTranscriptionSessionCreateResponse.Audio.Input.NoiseReduction;
      /** How what is said is written down; null for not at all. */
      transcription?: RealtimeAPI.AudioTranscription;
      /** How it is told that somebody has finished speaking; null where you say so. */
      turn_detection?: RealtimeTranscriptionSessionTurnDetection;
    }

    export namespace Input {
      export interface NoiseReduction {
        /** Where the microphone is: `near_field` for a headset, `far_field` for a room. */
        type?: RealtimeAPI.NoiseReductionType;
      }
    }
  }
}

export interface RealtimeTranscriptionSessionTurnDetection {
  /** Sound to keep before somebody begins to speak, in milliseconds. Default: 300. */
  prefix_padding_ms?: number;
  /** Pause that ends a turn, in milliseconds. Default: 500. */
  silence_duration_ms?: number;
  /** How loud speech must be, from 0 to 1; higher for noisy places. Default: 0.5. */
  threshold?: number;
  /** Whether pauses tell (`server_vad`) or what has been said (`semantic_vad`). */
  type?: string;
}

export declare namespace ClientSecrets {
  export {
    type RealtimeSessionClientSecret,
    type RealtimeSessionCreateResponse,
    type RealtimeTranscriptionSessionCreateResponse,
    type RealtimeTranscriptionSessionTurnDetection,
    type ClientSecretCreateResponse,
    type ClientSecretCreateParams,
  };
}

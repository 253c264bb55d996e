// Generated from spec/openapi.json, spec/overlay.yaml and spec/*.manifest.yaml. Do not edit.
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
  expires_after?: ClientSecretCreateParams.ExpiresAfter;
  session?: RealtimeAPI.RealtimeSessionCreateRequest | RealtimeAPI.RealtimeTranscriptionSessionCreateRequest;
}

export declare namespace ClientSecretCreateParams {
  export interface ExpiresAfter {
    anchor?: "created_at";
    seconds?: number;
  }
}

export interface ClientSecretCreateResponse {
  expires_at: number;
  session: RealtimeSessionCreateResponse | RealtimeTranscriptionSessionCreateResponse;
  value: string;
}

export interface RealtimeSessionClientSecret {
  expires_at: number;
  value: string;
}

export interface RealtimeSessionCreateResponse {
  client_secret: RealtimeSessionClientSecret;
  type: "realtime";
  audio?: RealtimeSessionCreateResponse.Audio;
  include?: Array<"item.input_audio_transcription.logprobs">;
  instructions?: string;
  max_output_tokens?: number | "inf";
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
  output_modalities?: Array<"text" | "audio">;
  prompt?: ResponsesAPI.ResponsePrompt | null;
  tool_choice?: ResponsesAPI.ToolChoiceOptions | ResponsesAPI.ToolChoiceFunction | ResponsesAPI.ToolChoiceMcp;
  tools?: Array<RealtimeAPI.RealtimeFunctionTool | RealtimeSessionCreateResponse.McpTool>;
  tracing?: "auto" | RealtimeSessionCreateResponse.TracingConfiguration | null;
  truncation?: RealtimeAPI.RealtimeTruncation;
}

export declare namespace RealtimeSessionCreateResponse {
  export interface Audio {
    input?: RealtimeSessionCreateResponse.Audio.Input;
    output?: RealtimeSessionCreateResponse.Audio.Output;
  }

  export namespace Audio {
    export interface Input {
      format?: RealtimeAPI.RealtimeAudioFormats;
      noise_reduction?: RealtimeSessionCreateResponse.Audio.Input.NoiseReduction;
      transcription?: RealtimeAPI.AudioTranscription;
      turn_detection?:
        | RealtimeSessionCreateResponse.Audio.Input.ServerVad
        | RealtimeSessionCreateResponse.Audio.Input.SemanticVad
        | null;
    }

    export namespace Input {
      export interface NoiseReduction {
        type?: RealtimeAPI.NoiseReductionType;
      }

      export interface SemanticVad {
        type: "semantic_vad";
        create_response?: boolean;
        eagerness?: "low" | "medium" | "high" | "auto";
        interrupt_response?: boolean;
      }

      export interface ServerVad {
        type: "server_vad";
        create_response?: boolean;
        idle_timeout_ms?: number | null;
        interrupt_response?: boolean;
        prefix_padding_ms?: number;
        silence_duration_ms?: number;
        threshold?: number;
      }
    }

    export interface Output {
      format?: RealtimeAPI.RealtimeAudioFormats;
      speed?: number;
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
    server_label: string;
    type: "mcp";
    allowed_tools?: Array<string> | RealtimeSessionCreateResponse.McpTool.McpToolFilter | null;
    authorization?: string;
    connector_id?:
      | "connector_dropbox"
      | "connector_gmail"
      | "connector_googlecalendar"
      | "connector_googledrive"
      | "connector_microsoftteams"
      | "connector_outlookcalendar"
      | "connector_outlookemail"
      | "connector_sharepoint";
    headers?: { [key: string]: string } | null;
    require_approval?:
      | RealtimeSessionCreateResponse.McpTool.McpToolApprovalFilter
      | "always"
      | "never"
      | null;
    server_description?: string;
    server_url?: string;
  }

  export namespace McpTool {
    export interface McpToolApprovalFilter {
      always?: RealtimeSessionCreateResponse.McpTool.McpToolApprovalFilter.Always;
      never?: RealtimeSessionCreateResponse.McpTool.McpToolApprovalFilter.Never;
    }

    export namespace McpToolApprovalFilter {
      export interface Always {
        read_only?: boolean;
        tool_names?: Array<string>;
      }

      export interface Never {
        read_only?: boolean;
        tool_names?: Array<string>;
      }
    }

    export interface McpToolFilter {
      read_only?: boolean;
      tool_names?: Array<string>;
    }
  }

  export interface TracingConfiguration {
    group_id?: string;
    metadata?: unknown;
    workflow_name?: string;
  }
}

export interface RealtimeTranscriptionSessionCreateResponse {
  id: string;
  object: string;
  type: "transcription";
  audio?: RealtimeTranscriptionSessionCreateResponse.Audio;
  expires_at?: number;
  include?: Array<"item.input_audio_transcription.logprobs">;
}

export declare namespace RealtimeTranscriptionSessionCreateResponse {
  export interface Audio {
    input?: RealtimeTranscriptionSessionCreateResponse.Audio.Input;
  }

  export namespace Audio {
    export interface Input {
      format?: RealtimeAPI.RealtimeAudioFormats;
      noise_reduction?: RealtimeTranscriptionSessionCreateResponse.Audio.Input.NoiseReduction;
      transcription?: RealtimeAPI.AudioTranscription;
      turn_detection?: RealtimeTranscriptionSessionTurnDetection;
    }

    export namespace Input {
      export interface NoiseReduction {
        type?: RealtimeAPI.NoiseReductionType;
      }
    }
  }
}

export interface RealtimeTranscriptionSessionTurnDetection {
  prefix_padding_ms?: number;
  silence_duration_ms?: number;
  threshold?: number;
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

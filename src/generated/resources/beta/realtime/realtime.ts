// Generated from spec/openapi.json, spec/overlay.yaml and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import type * as BetaRealtimeSessionsAPI from "./sessions.ts";
import { type Session, type SessionCreateParams, type SessionCreateResponse, Sessions } from "./sessions.ts";
import type * as TranscriptionSessionsAPI from "./transcription-sessions.ts";
import {
  type TranscriptionSession,
  type TranscriptionSessionCreateParams,
  TranscriptionSessions,
} from "./transcription-sessions.ts";
import type * as SharedAPI from "../../shared.ts";
import { APIResource } from "../../../../runtime/resource.ts";

/**
 * Older form of `realtime`: keys for conversations by voice.
 * @deprecated
 */
export class Realtime extends APIResource {
  sessions = new Sessions(this._client);
  transcriptionSessions = new TranscriptionSessions(this._client);
}

export interface ConversationCreatedEvent {
  conversation: ConversationCreatedEvent.Conversation;
  event_id: string;
  type: "conversation.created";
}

export declare namespace ConversationCreatedEvent {
  export interface Conversation {
    id?: string;
    object?: "realtime.conversation";
  }
}

export interface ConversationItem {
  arguments?: string;
  call_id?: string;
  content?: Array<ConversationItemContent>;
  id?: string;
  name?: string;
  object?: "realtime.item";
  output?: string;
  role?: "user" | "assistant" | "system";
  status?: "completed" | "incomplete" | "in_progress";
  type?: "message" | "function_call" | "function_call_output";
}

export interface ConversationItemContent {
  audio?: string;
  id?: string;
  text?: string;
  transcript?: string;
  type?: "input_text" | "input_audio" | "item_reference" | "text" | "audio";
}

export interface ConversationItemCreateEvent {
  item: ConversationItem;
  type: "conversation.item.create";
  event_id?: string;
  previous_item_id?: string;
}

export interface ConversationItemCreatedEvent {
  event_id: string;
  item: ConversationItem;
  type: "conversation.item.created";
  previous_item_id?: string | null;
}

export interface ConversationItemDeleteEvent {
  item_id: string;
  type: "conversation.item.delete";
  event_id?: string;
}

export interface ConversationItemDeletedEvent {
  event_id: string;
  item_id: string;
  type: "conversation.item.deleted";
}

export interface ConversationItemInputAudioTranscriptionCompletedEvent {
  content_index: number;
  event_id: string;
  item_id: string;
  transcript: string;
  type: "conversation.item.input_audio_transcription.completed";
  usage:
    | ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageTokens
    | ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageDuration;
  logprobs?: Array<ConversationItemInputAudioTranscriptionCompletedEvent.Logprob> | null;
}

export declare namespace ConversationItemInputAudioTranscriptionCompletedEvent {
  export interface Logprob {
    bytes: Array<number>;
    logprob: number;
    token: string;
  }

  export interface TranscriptTextUsageDuration {
    seconds: number;
    type: "duration";
  }

  export interface TranscriptTextUsageTokens {
    input_tokens: number;
    output_tokens: number;
    total_tokens: number;
    type: "tokens";
    input_token_details?: ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageTokens.InputTokenDetails;
  }

  export namespace TranscriptTextUsageTokens {
    export interface InputTokenDetails {
      audio_tokens?: number;
      text_tokens?: number;
    }
  }
}

export interface ConversationItemInputAudioTranscriptionDeltaEvent {
  event_id: string;
  item_id: string;
  type: "conversation.item.input_audio_transcription.delta";
  content_index?: number;
  delta?: string;
  logprobs?: Array<ConversationItemInputAudioTranscriptionDeltaEvent.Logprob> | null;
}

export declare namespace ConversationItemInputAudioTranscriptionDeltaEvent {
  export interface Logprob {
    bytes: Array<number>;
    logprob: number;
    token: string;
  }
}

export interface ConversationItemInputAudioTranscriptionFailedEvent {
  content_index: number;
  error: ConversationItemInputAudioTranscriptionFailedEvent.Error;
  event_id: string;
  item_id: string;
  type: "conversation.item.input_audio_transcription.failed";
}

export declare namespace ConversationItemInputAudioTranscriptionFailedEvent {
  export interface Error {
    code?: string;
    message?: string;
    param?: string;
    type?: string;
  }
}

export interface ConversationItemRetrieveEvent {
  item_id: string;
  type: "conversation.item.retrieve";
  event_id?: string;
}

export interface ConversationItemTruncateEvent {
  audio_end_ms: number;
  content_index: number;
  item_id: string;
  type: "conversation.item.truncate";
  event_id?: string;
}

export interface ConversationItemTruncatedEvent {
  audio_end_ms: number;
  content_index: number;
  event_id: string;
  item_id: string;
  type: "conversation.item.truncated";
}

export interface ConversationItemWithReference {
  arguments?: string;
  call_id?: string;
  content?: Array<ConversationItemWithReference.Content>;
  id?: string;
  name?: string;
  object?: "realtime.item";
  output?: string;
  role?: "user" | "assistant" | "system";
  status?: "completed" | "incomplete" | "in_progress";
  type?: "message" | "function_call" | "function_call_output" | "item_reference";
}

export declare namespace ConversationItemWithReference {
  export interface Content {
    audio?: string;
    id?: string;
    text?: string;
    transcript?: string;
    type?: "input_text" | "input_audio" | "item_reference" | "text";
  }
}

export interface ErrorEvent {
  error: ErrorEvent.Error;
  event_id: string;
  type: "error";
}

export declare namespace ErrorEvent {
  export interface Error {
    message: string;
    type: string;
    code?: string | null;
    event_id?: string | null;
    param?: string | null;
  }
}

export interface InputAudioBufferAppendEvent {
  audio: string;
  type: "input_audio_buffer.append";
  event_id?: string;
}

export interface InputAudioBufferClearEvent {
  type: "input_audio_buffer.clear";
  event_id?: string;
}

export interface InputAudioBufferClearedEvent {
  event_id: string;
  type: "input_audio_buffer.cleared";
}

export interface InputAudioBufferCommitEvent {
  type: "input_audio_buffer.commit";
  event_id?: string;
}

export interface InputAudioBufferCommittedEvent {
  event_id: string;
  item_id: string;
  type: "input_audio_buffer.committed";
  previous_item_id?: string | null;
}

export interface InputAudioBufferSpeechStartedEvent {
  audio_start_ms: number;
  event_id: string;
  item_id: string;
  type: "input_audio_buffer.speech_started";
}

export interface InputAudioBufferSpeechStoppedEvent {
  audio_end_ms: number;
  event_id: string;
  item_id: string;
  type: "input_audio_buffer.speech_stopped";
}

export interface RateLimitsUpdatedEvent {
  event_id: string;
  rate_limits: Array<RateLimitsUpdatedEvent.RateLimit>;
  type: "rate_limits.updated";
}

export declare namespace RateLimitsUpdatedEvent {
  export interface RateLimit {
    limit?: number;
    name?: "requests" | "tokens";
    remaining?: number;
    reset_seconds?: number;
  }
}

export type RealtimeClientEvent =
  | ConversationItemCreateEvent
  | ConversationItemDeleteEvent
  | ConversationItemRetrieveEvent
  | ConversationItemTruncateEvent
  | InputAudioBufferAppendEvent
  | InputAudioBufferClearEvent
  | RealtimeClientEvent.OutputAudioBufferClear
  | InputAudioBufferCommitEvent
  | ResponseCancelEvent
  | ResponseCreateEvent
  | SessionUpdateEvent
  | TranscriptionSessionUpdate;

export declare namespace RealtimeClientEvent {
  export interface OutputAudioBufferClear {
    type: "output_audio_buffer.clear";
    event_id?: string;
  }
}

export interface RealtimeResponse {
  conversation_id?: string;
  id?: string;
  max_output_tokens?: number | "inf";
  metadata?: SharedAPI.Metadata | null;
  modalities?: Array<"text" | "audio">;
  object?: "realtime.response";
  output?: Array<ConversationItem>;
  output_audio_format?: "pcm16" | "g711_ulaw" | "g711_alaw";
  status?: "completed" | "cancelled" | "failed" | "incomplete" | "in_progress";
  status_details?: RealtimeResponseStatus;
  temperature?: number;
  usage?: RealtimeResponseUsage;
  voice?: (string & {}) | "alloy" | "ash" | "ballad" | "coral" | "echo" | "sage" | "shimmer" | "verse";
}

export interface RealtimeResponseStatus {
  error?: RealtimeResponseStatus.Error;
  reason?: "turn_detected" | "client_cancelled" | "max_output_tokens" | "content_filter";
  type?: "completed" | "cancelled" | "incomplete" | "failed";
}

export declare namespace RealtimeResponseStatus {
  export interface Error {
    code?: string;
    type?: string;
  }
}

export interface RealtimeResponseUsage {
  input_token_details?: RealtimeResponseUsage.InputTokenDetails;
  input_tokens?: number;
  output_token_details?: RealtimeResponseUsage.OutputTokenDetails;
  output_tokens?: number;
  total_tokens?: number;
}

export declare namespace RealtimeResponseUsage {
  export interface InputTokenDetails {
    audio_tokens?: number;
    cached_tokens?: number;
    text_tokens?: number;
  }

  export interface OutputTokenDetails {
    audio_tokens?: number;
    text_tokens?: number;
  }
}

export type RealtimeServerEvent =
  | ConversationCreatedEvent
  | ConversationItemCreatedEvent
  | ConversationItemDeletedEvent
  | ConversationItemInputAudioTranscriptionCompletedEvent
  | ConversationItemInputAudioTranscriptionDeltaEvent
  | ConversationItemInputAudioTranscriptionFailedEvent
  | RealtimeServerEvent.ConversationItemRetrieved
  | ConversationItemTruncatedEvent
  | ErrorEvent
  | InputAudioBufferClearedEvent
  | InputAudioBufferCommittedEvent
  | InputAudioBufferSpeechStartedEvent
  | InputAudioBufferSpeechStoppedEvent
  | RateLimitsUpdatedEvent
  | ResponseAudioDeltaEvent
  | ResponseAudioDoneEvent
  | ResponseAudioTranscriptDeltaEvent
  | ResponseAudioTranscriptDoneEvent
  | ResponseContentPartAddedEvent
  | ResponseContentPartDoneEvent
  | ResponseCreatedEvent
  | ResponseDoneEvent
  | ResponseFunctionCallArgumentsDeltaEvent
  | ResponseFunctionCallArgumentsDoneEvent
  | ResponseOutputItemAddedEvent
  | ResponseOutputItemDoneEvent
  | ResponseTextDeltaEvent
  | ResponseTextDoneEvent
  | SessionCreatedEvent
  | SessionUpdatedEvent
  | TranscriptionSessionUpdatedEvent
  | RealtimeServerEvent.OutputAudioBufferStarted
  | RealtimeServerEvent.OutputAudioBufferStopped
  | RealtimeServerEvent.OutputAudioBufferCleared;

export declare namespace RealtimeServerEvent {
  export interface ConversationItemRetrieved {
    event_id: string;
    item: ConversationItem;
    type: "conversation.item.retrieved";
  }

  export interface OutputAudioBufferCleared {
    event_id: string;
    response_id: string;
    type: "output_audio_buffer.cleared";
  }

  export interface OutputAudioBufferStarted {
    event_id: string;
    response_id: string;
    type: "output_audio_buffer.started";
  }

  export interface OutputAudioBufferStopped {
    event_id: string;
    response_id: string;
    type: "output_audio_buffer.stopped";
  }
}

export interface ResponseAudioDeltaEvent {
  content_index: number;
  delta: string;
  event_id: string;
  item_id: string;
  output_index: number;
  response_id: string;
  type: "response.audio.delta";
}

export interface ResponseAudioDoneEvent {
  content_index: number;
  event_id: string;
  item_id: string;
  output_index: number;
  response_id: string;
  type: "response.audio.done";
}

export interface ResponseAudioTranscriptDeltaEvent {
  content_index: number;
  delta: string;
  event_id: string;
  item_id: string;
  output_index: number;
  response_id: string;
  type: "response.audio_transcript.delta";
}

export interface ResponseAudioTranscriptDoneEvent {
  content_index: number;
  event_id: string;
  item_id: string;
  output_index: number;
  response_id: string;
  transcript: string;
  type: "response.audio_transcript.done";
}

export interface ResponseCancelEvent {
  type: "response.cancel";
  event_id?: string;
  response_id?: string;
}

export interface ResponseContentPartAddedEvent {
  content_index: number;
  event_id: string;
  item_id: string;
  output_index: number;
  part: ResponseContentPartAddedEvent.Part;
  response_id: string;
  type: "response.content_part.added";
}

export declare namespace ResponseContentPartAddedEvent {
  export interface Part {
    audio?: string;
    text?: string;
    transcript?: string;
    type?: "text" | "audio";
  }
}

export interface ResponseContentPartDoneEvent {
  content_index: number;
  event_id: string;
  item_id: string;
  output_index: number;
  part: ResponseContentPartDoneEvent.Part;
  response_id: string;
  type: "response.content_part.done";
}

export declare namespace ResponseContentPartDoneEvent {
  export interface Part {
    audio?: string;
    text?: string;
    transcript?: string;
    type?: "text" | "audio";
  }
}

export interface ResponseCreateEvent {
  type: "response.create";
  event_id?: string;
  response?: ResponseCreateEvent.Response;
}

export declare namespace ResponseCreateEvent {
  export interface Response {
    conversation?: (string & {}) | "auto" | "none";
    input?: Array<ConversationItemWithReference>;
    instructions?: string;
    max_response_output_tokens?: number | "inf";
    metadata?: SharedAPI.Metadata | null;
    modalities?: Array<"text" | "audio">;
    output_audio_format?: "pcm16" | "g711_ulaw" | "g711_alaw";
    temperature?: number;
    tool_choice?: string;
    tools?: Array<ResponseCreateEvent.Response.Tool>;
    voice?: (string & {}) | "alloy" | "ash" | "ballad" | "coral" | "echo" | "sage" | "shimmer" | "verse";
  }

  export namespace Response {
    export interface Tool {
      description?: string;
      name?: string;
      parameters?: unknown;
      type?: "function";
    }
  }
}

export interface ResponseCreatedEvent {
  event_id: string;
  response: RealtimeResponse;
  type: "response.created";
}

export interface ResponseDoneEvent {
  event_id: string;
  response: RealtimeResponse;
  type: "response.done";
}

export interface ResponseFunctionCallArgumentsDeltaEvent {
  call_id: string;
  delta: string;
  event_id: string;
  item_id: string;
  output_index: number;
  response_id: string;
  type: "response.function_call_arguments.delta";
}

export interface ResponseFunctionCallArgumentsDoneEvent {
  arguments: string;
  call_id: string;
  event_id: string;
  item_id: string;
  output_index: number;
  response_id: string;
  type: "response.function_call_arguments.done";
}

export interface ResponseOutputItemAddedEvent {
  event_id: string;
  item: ConversationItem;
  output_index: number;
  response_id: string;
  type: "response.output_item.added";
}

export interface ResponseOutputItemDoneEvent {
  event_id: string;
  item: ConversationItem;
  output_index: number;
  response_id: string;
  type: "response.output_item.done";
}

export interface ResponseTextDeltaEvent {
  content_index: number;
  delta: string;
  event_id: string;
  item_id: string;
  output_index: number;
  response_id: string;
  type: "response.text.delta";
}

export interface ResponseTextDoneEvent {
  content_index: number;
  event_id: string;
  item_id: string;
  output_index: number;
  response_id: string;
  text: string;
  type: "response.text.done";
}

export interface SessionCreatedEvent {
  event_id: string;
  session: BetaRealtimeSessionsAPI.Session;
  type: "session.created";
}

export interface SessionUpdateEvent {
  session: SessionUpdateEvent.Session;
  type: "session.update";
  event_id?: string;
}

export declare namespace SessionUpdateEvent {
  export interface Session {
    client_secret?: SessionUpdateEvent.Session.ClientSecret;
    input_audio_format?: "pcm16" | "g711_ulaw" | "g711_alaw";
    input_audio_noise_reduction?: SessionUpdateEvent.Session.InputAudioNoiseReduction;
    input_audio_transcription?: SessionUpdateEvent.Session.InputAudioTranscription;
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
    tools?: Array<SessionUpdateEvent.Session.Tool>;
    tracing?: "auto" | SessionUpdateEvent.Session.TracingConfiguration;
    turn_detection?: SessionUpdateEvent.Session.TurnDetection;
    voice?: (string & {}) | "alloy" | "ash" | "ballad" | "coral" | "echo" | "sage" | "shimmer" | "verse";
  }

  export namespace Session {
    export interface ClientSecret {
      expires_after?: SessionUpdateEvent.Session.ClientSecret.ExpiresAfter;
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
}

export interface SessionUpdatedEvent {
  event_id: string;
  session: BetaRealtimeSessionsAPI.Session;
  type: "session.updated";
}

export interface TranscriptionSessionUpdate {
  session: TranscriptionSessionUpdate.Session;
  type: "transcription_session.update";
  event_id?: string;
}

export declare namespace TranscriptionSessionUpdate {
  export interface Session {
    client_secret?: TranscriptionSessionUpdate.Session.ClientSecret;
    include?: Array<string>;
    input_audio_format?: "pcm16" | "g711_ulaw" | "g711_alaw";
    input_audio_noise_reduction?: TranscriptionSessionUpdate.Session.InputAudioNoiseReduction;
    input_audio_transcription?: TranscriptionSessionUpdate.Session.InputAudioTranscription;
    modalities?: Array<"text" | "audio">;
    turn_detection?: TranscriptionSessionUpdate.Session.TurnDetection;
  }

  export namespace Session {
    export interface ClientSecret {
      expires_at?: TranscriptionSessionUpdate.Session.ClientSecret.ExpiresAt;
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
}

export interface TranscriptionSessionUpdatedEvent {
  event_id: string;
  session: TranscriptionSessionsAPI.TranscriptionSession;
  type: "transcription_session.updated";
}

Realtime.Sessions = Sessions;
Realtime.TranscriptionSessions = TranscriptionSessions;

export declare namespace Realtime {
  export {
    type ConversationCreatedEvent,
    type ConversationItem,
    type ConversationItemContent,
    type ConversationItemCreateEvent,
    type ConversationItemCreatedEvent,
    type ConversationItemDeleteEvent,
    type ConversationItemDeletedEvent,
    type ConversationItemInputAudioTranscriptionCompletedEvent,
    type ConversationItemInputAudioTranscriptionDeltaEvent,
    type ConversationItemInputAudioTranscriptionFailedEvent,
    type ConversationItemRetrieveEvent,
    type ConversationItemTruncateEvent,
    type ConversationItemTruncatedEvent,
    type ConversationItemWithReference,
    type ErrorEvent,
    type InputAudioBufferAppendEvent,
    type InputAudioBufferClearEvent,
    type InputAudioBufferClearedEvent,
    type InputAudioBufferCommitEvent,
    type InputAudioBufferCommittedEvent,
    type InputAudioBufferSpeechStartedEvent,
    type InputAudioBufferSpeechStoppedEvent,
    type RateLimitsUpdatedEvent,
    type RealtimeClientEvent,
    type RealtimeResponse,
    type RealtimeResponseStatus,
    type RealtimeResponseUsage,
    type RealtimeServerEvent,
    type ResponseAudioDeltaEvent,
    type ResponseAudioDoneEvent,
    type ResponseAudioTranscriptDeltaEvent,
    type ResponseAudioTranscriptDoneEvent,
    type ResponseCancelEvent,
    type ResponseContentPartAddedEvent,
    type ResponseContentPartDoneEvent,
    type ResponseCreateEvent,
    type ResponseCreatedEvent,
    type ResponseDoneEvent,
    type ResponseFunctionCallArgumentsDeltaEvent,
    type ResponseFunctionCallArgumentsDoneEvent,
    type ResponseOutputItemAddedEvent,
    type ResponseOutputItemDoneEvent,
    type ResponseTextDeltaEvent,
    type ResponseTextDoneEvent,
    type SessionCreatedEvent,
    type SessionUpdateEvent,
    type SessionUpdatedEvent,
    type TranscriptionSessionUpdate,
    type TranscriptionSessionUpdatedEvent,
    Sessions,
    type Session,
    type SessionCreateResponse,
    type SessionCreateParams,
    TranscriptionSessions,
    type TranscriptionSession,
    type TranscriptionSessionCreateParams,
  };
}

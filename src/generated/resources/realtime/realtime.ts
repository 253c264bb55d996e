// Generated from spec/openapi.json, spec/overlay.yaml and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import { type CallAcceptParams, type CallReferParams, type CallRejectParams, Calls } from "./calls.ts";
import {
  type ClientSecretCreateParams,
  type ClientSecretCreateResponse,
  ClientSecrets,
  type RealtimeSessionClientSecret,
  type RealtimeSessionCreateResponse,
  type RealtimeTranscriptionSessionCreateResponse,
  type RealtimeTranscriptionSessionTurnDetection,
} from "./client-secrets.ts";
import type * as ResponsesAPI from "../responses/responses.ts";
import type * as SharedAPI from "../shared.ts";
import { APIResource } from "../../../runtime/resource.ts";

/** Conversations by voice: keys and calls. */
export class Realtime extends APIResource {
  clientSecrets = new ClientSecrets(this._client);
  calls = new Calls(this._client);
}

export interface AudioTranscription {
  language?: string;
  model?:
    | (string & {})
    | "whisper-1"
    | "gpt-4o-mini-transcribe"
    | "gpt-4o-mini-transcribe-2025-12-15"
    | "gpt-4o-transcribe"
    | "gpt-4o-transcribe-diarize";
  prompt?: string;
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

export type ConversationItem =
  | RealtimeConversationItemSystemMessage
  | RealtimeConversationItemUserMessage
  | RealtimeConversationItemAssistantMessage
  | RealtimeConversationItemFunctionCall
  | RealtimeConversationItemFunctionCallOutput
  | RealtimeMcpApprovalResponse
  | RealtimeMcpListTools
  | RealtimeMcpToolCall
  | RealtimeMcpApprovalRequest;

export interface ConversationItemAdded {
  event_id: string;
  item: ConversationItem;
  type: "conversation.item.added";
  previous_item_id?: string | null;
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

export interface ConversationItemDone {
  event_id: string;
  item: ConversationItem;
  type: "conversation.item.done";
  previous_item_id?: string | null;
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
  logprobs?: Array<LogProbProperties> | null;
}

export declare namespace ConversationItemInputAudioTranscriptionCompletedEvent {
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
  logprobs?: Array<LogProbProperties> | null;
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

export interface ConversationItemInputAudioTranscriptionSegment {
  content_index: number;
  end: number;
  event_id: string;
  id: string;
  item_id: string;
  speaker: string;
  start: number;
  text: string;
  type: "conversation.item.input_audio_transcription.segment";
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

export interface InputAudioBufferDtmfEventReceivedEvent {
  event: string;
  received_at: number;
  type: "input_audio_buffer.dtmf_event_received";
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

export interface InputAudioBufferTimeoutTriggered {
  audio_end_ms: number;
  audio_start_ms: number;
  event_id: string;
  item_id: string;
  type: "input_audio_buffer.timeout_triggered";
}

export interface LogProbProperties {
  bytes: Array<number>;
  logprob: number;
  token: string;
}

export interface McpListToolsCompleted {
  event_id: string;
  item_id: string;
  type: "mcp_list_tools.completed";
}

export interface McpListToolsFailed {
  event_id: string;
  item_id: string;
  type: "mcp_list_tools.failed";
}

export interface McpListToolsInProgress {
  event_id: string;
  item_id: string;
  type: "mcp_list_tools.in_progress";
}

export type NoiseReductionType = "near_field" | "far_field";

export interface OutputAudioBufferClearEvent {
  type: "output_audio_buffer.clear";
  event_id?: string;
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

export interface RealtimeAudioConfig {
  input?: RealtimeAudioConfigInput;
  output?: RealtimeAudioConfigOutput;
}

export interface RealtimeAudioConfigInput {
  format?: RealtimeAudioFormats;
  noise_reduction?: RealtimeAudioConfigInput.NoiseReduction;
  transcription?: AudioTranscription;
  turn_detection?: RealtimeAudioInputTurnDetection | null;
}

export declare namespace RealtimeAudioConfigInput {
  export interface NoiseReduction {
    type?: NoiseReductionType;
  }
}

export interface RealtimeAudioConfigOutput {
  format?: RealtimeAudioFormats;
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

export type RealtimeAudioFormats =
  | RealtimeAudioFormats.AudioPCM
  | RealtimeAudioFormats.AudioPCMU
  | RealtimeAudioFormats.AudioPCMA;

export declare namespace RealtimeAudioFormats {
  export interface AudioPCM {
    rate?: 24000;
    type?: "audio/pcm";
  }

  export interface AudioPCMA {
    type?: "audio/pcma";
  }

  export interface AudioPCMU {
    type?: "audio/pcmu";
  }
}

export type RealtimeAudioInputTurnDetection =
  | RealtimeAudioInputTurnDetection.ServerVad
  | RealtimeAudioInputTurnDetection.SemanticVad;

export declare namespace RealtimeAudioInputTurnDetection {
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

export type RealtimeClientEvent =
  | ConversationItemCreateEvent
  | ConversationItemDeleteEvent
  | ConversationItemRetrieveEvent
  | ConversationItemTruncateEvent
  | InputAudioBufferAppendEvent
  | InputAudioBufferClearEvent
  | OutputAudioBufferClearEvent
  | InputAudioBufferCommitEvent
  | ResponseCancelEvent
  | ResponseCreateEvent
  | SessionUpdateEvent;

export interface RealtimeConversationItemAssistantMessage {
  content: Array<RealtimeConversationItemAssistantMessage.Content>;
  role: "assistant";
  type: "message";
  id?: string;
  object?: "realtime.item";
  status?: "completed" | "incomplete" | "in_progress";
}

export declare namespace RealtimeConversationItemAssistantMessage {
  export interface Content {
    audio?: string;
    text?: string;
    transcript?: string;
    type?: "output_text" | "output_audio";
  }
}

export interface RealtimeConversationItemFunctionCall {
  arguments: string;
  name: string;
  type: "function_call";
  call_id?: string;
  id?: string;
  object?: "realtime.item";
  status?: "completed" | "incomplete" | "in_progress";
}

export interface RealtimeConversationItemFunctionCallOutput {
  call_id: string;
  output: string;
  type: "function_call_output";
  id?: string;
  object?: "realtime.item";
  status?: "completed" | "incomplete" | "in_progress";
}

export interface RealtimeConversationItemSystemMessage {
  content: Array<RealtimeConversationItemSystemMessage.Content>;
  role: "system";
  type: "message";
  id?: string;
  object?: "realtime.item";
  status?: "completed" | "incomplete" | "in_progress";
}

export declare namespace RealtimeConversationItemSystemMessage {
  export interface Content {
    text?: string;
    type?: "input_text";
  }
}

export interface RealtimeConversationItemUserMessage {
  content: Array<RealtimeConversationItemUserMessage.Content>;
  role: "user";
  type: "message";
  id?: string;
  object?: "realtime.item";
  status?: "completed" | "incomplete" | "in_progress";
}

export declare namespace RealtimeConversationItemUserMessage {
  export interface Content {
    audio?: string;
    detail?: "auto" | "low" | "high";
    image_url?: string;
    text?: string;
    transcript?: string;
    type?: "input_text" | "input_audio" | "input_image";
  }
}

export interface RealtimeError {
  message: string;
  type: string;
  code?: string | null;
  event_id?: string | null;
  param?: string | null;
}

export interface RealtimeErrorEvent {
  error: RealtimeError;
  event_id: string;
  type: "error";
}

export interface RealtimeFunctionTool {
  description?: string;
  name?: string;
  parameters?: unknown;
  type?: "function";
}

export interface RealtimeMcpApprovalRequest {
  arguments: string;
  id: string;
  name: string;
  server_label: string;
  type: "mcp_approval_request";
}

export interface RealtimeMcpApprovalResponse {
  approval_request_id: string;
  approve: boolean;
  id: string;
  type: "mcp_approval_response";
  reason?: string | null;
}

export interface RealtimeMcpListTools {
  server_label: string;
  tools: Array<RealtimeMcpListTools.Tool>;
  type: "mcp_list_tools";
  id?: string;
}

export declare namespace RealtimeMcpListTools {
  export interface Tool {
    input_schema: unknown;
    name: string;
    annotations?: unknown | null;
    description?: string | null;
  }
}

export interface RealtimeMcpProtocolError {
  code: number;
  message: string;
  type: "protocol_error";
}

export interface RealtimeMcpToolCall {
  arguments: string;
  id: string;
  name: string;
  server_label: string;
  type: "mcp_call";
  approval_request_id?: string | null;
  error?: RealtimeMcpProtocolError | RealtimeMcpToolExecutionError | RealtimeMcphttpError | null;
  output?: string | null;
}

export interface RealtimeMcpToolExecutionError {
  message: string;
  type: "tool_execution_error";
}

export interface RealtimeMcphttpError {
  code: number;
  message: string;
  type: "http_error";
}

export interface RealtimeResponse {
  audio?: RealtimeResponse.Audio;
  conversation_id?: string;
  id?: string;
  max_output_tokens?: number | "inf";
  metadata?: SharedAPI.Metadata | null;
  object?: "realtime.response";
  output?: Array<ConversationItem>;
  output_modalities?: Array<"text" | "audio">;
  status?: "completed" | "cancelled" | "failed" | "incomplete" | "in_progress";
  status_details?: RealtimeResponseStatus;
  usage?: RealtimeResponseUsage;
}

export declare namespace RealtimeResponse {
  export interface Audio {
    output?: RealtimeResponse.Audio.Output;
  }

  export namespace Audio {
    export interface Output {
      format?: RealtimeAudioFormats;
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
}

export interface RealtimeResponseCreateAudioOutput {
  output?: RealtimeResponseCreateAudioOutput.Output;
}

export declare namespace RealtimeResponseCreateAudioOutput {
  export interface Output {
    format?: RealtimeAudioFormats;
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

export interface RealtimeResponseCreateMcpTool {
  server_label: string;
  type: "mcp";
  allowed_tools?: Array<string> | RealtimeResponseCreateMcpTool.McpToolFilter | null;
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
  require_approval?: RealtimeResponseCreateMcpTool.McpToolApprovalFilter | "always" | "never" | null;
  server_description?: string;
  server_url?: string;
}

export declare namespace RealtimeResponseCreateMcpTool {
  export interface McpToolApprovalFilter {
    always?: RealtimeResponseCreateMcpTool.McpToolApprovalFilter.Always;
    never?: RealtimeResponseCreateMcpTool.McpToolApprovalFilter.Never;
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

export interface RealtimeResponseCreateParams {
  audio?: RealtimeResponseCreateAudioOutput;
  conversation?: (string & {}) | "auto" | "none";
  input?: Array<ConversationItem>;
  instructions?: string;
  max_output_tokens?: number | "inf";
  metadata?: SharedAPI.Metadata | null;
  output_modalities?: Array<"text" | "audio">;
  prompt?: ResponsesAPI.ResponsePrompt | null;
  tool_choice?: ResponsesAPI.ToolChoiceOptions | ResponsesAPI.ToolChoiceFunction | ResponsesAPI.ToolChoiceMcp;
  tools?: Array<RealtimeFunctionTool | RealtimeResponseCreateMcpTool>;
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
  input_token_details?: RealtimeResponseUsageInputTokenDetails;
  input_tokens?: number;
  output_token_details?: RealtimeResponseUsageOutputTokenDetails;
  output_tokens?: number;
  total_tokens?: number;
}

export interface RealtimeResponseUsageInputTokenDetails {
  audio_tokens?: number;
  cached_tokens?: number;
  cached_tokens_details?: RealtimeResponseUsageInputTokenDetails.CachedTokensDetails;
  image_tokens?: number;
  text_tokens?: number;
}

export declare namespace RealtimeResponseUsageInputTokenDetails {
  export interface CachedTokensDetails {
    audio_tokens?: number;
    image_tokens?: number;
    text_tokens?: number;
  }
}

export interface RealtimeResponseUsageOutputTokenDetails {
  audio_tokens?: number;
  text_tokens?: number;
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
  | RealtimeErrorEvent
  | InputAudioBufferClearedEvent
  | InputAudioBufferCommittedEvent
  | InputAudioBufferDtmfEventReceivedEvent
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
  | RealtimeServerEvent.OutputAudioBufferStarted
  | RealtimeServerEvent.OutputAudioBufferStopped
  | RealtimeServerEvent.OutputAudioBufferCleared
  | ConversationItemAdded
  | ConversationItemDone
  | InputAudioBufferTimeoutTriggered
  | ConversationItemInputAudioTranscriptionSegment
  | McpListToolsInProgress
  | McpListToolsCompleted
  | McpListToolsFailed
  | ResponseMcpCallArgumentsDelta
  | ResponseMcpCallArgumentsDone
  | ResponseMcpCallInProgress
  | ResponseMcpCallCompleted
  | ResponseMcpCallFailed;

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

export interface RealtimeSession {
  expires_at?: number;
  id?: string;
  include?: Array<"item.input_audio_transcription.logprobs"> | null;
  input_audio_format?: "pcm16" | "g711_ulaw" | "g711_alaw";
  input_audio_noise_reduction?: RealtimeSession.InputAudioNoiseReduction;
  input_audio_transcription?: AudioTranscription | null;
  instructions?: string;
  max_response_output_tokens?: number | "inf";
  modalities?: Array<"text" | "audio">;
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
  object?: "realtime.session";
  output_audio_format?: "pcm16" | "g711_ulaw" | "g711_alaw";
  prompt?: ResponsesAPI.ResponsePrompt | null;
  speed?: number;
  temperature?: number;
  tool_choice?: string;
  tools?: Array<RealtimeFunctionTool>;
  tracing?: "auto" | RealtimeSession.TracingConfiguration | null;
  turn_detection?: RealtimeSession.ServerVad | RealtimeSession.SemanticVad | null;
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

export declare namespace RealtimeSession {
  export interface InputAudioNoiseReduction {
    type?: NoiseReductionType;
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

  export interface TracingConfiguration {
    group_id?: string;
    metadata?: unknown;
    workflow_name?: string;
  }
}

export interface RealtimeSessionCreateRequest {
  type: "realtime";
  audio?: RealtimeAudioConfig;
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
  tool_choice?: RealtimeToolChoiceConfig;
  tools?: RealtimeToolsConfig;
  tracing?: RealtimeTracingConfig | null;
  truncation?: RealtimeTruncation;
}

export type RealtimeToolChoiceConfig =
  | ResponsesAPI.ToolChoiceOptions
  | ResponsesAPI.ToolChoiceFunction
  | ResponsesAPI.ToolChoiceMcp;

export type RealtimeToolsConfig = Array<RealtimeToolsConfigUnion>;

export type RealtimeToolsConfigUnion = RealtimeFunctionTool | RealtimeToolsConfigUnion.Mcp;

export declare namespace RealtimeToolsConfigUnion {
  export interface Mcp {
    server_label: string;
    type: "mcp";
    allowed_tools?: Array<string> | RealtimeToolsConfigUnion.Mcp.McpToolFilter | null;
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
    require_approval?: RealtimeToolsConfigUnion.Mcp.McpToolApprovalFilter | "always" | "never" | null;
    server_description?: string;
    server_url?: string;
  }

  export namespace Mcp {
    export interface McpToolApprovalFilter {
      always?: RealtimeToolsConfigUnion.Mcp.McpToolApprovalFilter.Always;
      never?: RealtimeToolsConfigUnion.Mcp.McpToolApprovalFilter.Never;
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
}

export type RealtimeTracingConfig = "auto" | RealtimeTracingConfig.TracingConfiguration;

export declare namespace RealtimeTracingConfig {
  export interface TracingConfiguration {
    group_id?: string;
    metadata?: unknown;
    workflow_name?: string;
  }
}

export interface RealtimeTranscriptionSessionAudio {
  input?: RealtimeTranscriptionSessionAudioInput;
}

export interface RealtimeTranscriptionSessionAudioInput {
  format?: RealtimeAudioFormats;
  noise_reduction?: RealtimeTranscriptionSessionAudioInput.NoiseReduction;
  transcription?: AudioTranscription;
  turn_detection?: RealtimeTranscriptionSessionAudioInputTurnDetection | null;
}

export declare namespace RealtimeTranscriptionSessionAudioInput {
  export interface NoiseReduction {
    type?: NoiseReductionType;
  }
}

export type RealtimeTranscriptionSessionAudioInputTurnDetection =
  | RealtimeTranscriptionSessionAudioInputTurnDetection.ServerVad
  | RealtimeTranscriptionSessionAudioInputTurnDetection.SemanticVad;

export declare namespace RealtimeTranscriptionSessionAudioInputTurnDetection {
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

export interface RealtimeTranscriptionSessionCreateRequest {
  type: "transcription";
  audio?: RealtimeTranscriptionSessionAudio;
  include?: Array<"item.input_audio_transcription.logprobs">;
}

export type RealtimeTruncation = "auto" | "disabled" | RealtimeTruncationRetentionRatio;

export interface RealtimeTruncationRetentionRatio {
  retention_ratio: number;
  type: "retention_ratio";
  token_limits?: RealtimeTruncationRetentionRatio.TokenLimits;
}

export declare namespace RealtimeTruncationRetentionRatio {
  export interface TokenLimits {
    post_instructions?: number;
  }
}

export interface ResponseAudioDeltaEvent {
  content_index: number;
  delta: string;
  event_id: string;
  item_id: string;
  output_index: number;
  response_id: string;
  type: "response.output_audio.delta";
}

export interface ResponseAudioDoneEvent {
  content_index: number;
  event_id: string;
  item_id: string;
  output_index: number;
  response_id: string;
  type: "response.output_audio.done";
}

export interface ResponseAudioTranscriptDeltaEvent {
  content_index: number;
  delta: string;
  event_id: string;
  item_id: string;
  output_index: number;
  response_id: string;
  type: "response.output_audio_transcript.delta";
}

export interface ResponseAudioTranscriptDoneEvent {
  content_index: number;
  event_id: string;
  item_id: string;
  output_index: number;
  response_id: string;
  transcript: string;
  type: "response.output_audio_transcript.done";
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
  response?: RealtimeResponseCreateParams;
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
  name: string;
  output_index: number;
  response_id: string;
  type: "response.function_call_arguments.done";
}

export interface ResponseMcpCallArgumentsDelta {
  delta: string;
  event_id: string;
  item_id: string;
  output_index: number;
  response_id: string;
  type: "response.mcp_call_arguments.delta";
  obfuscation?: string | null;
}

export interface ResponseMcpCallArgumentsDone {
  arguments: string;
  event_id: string;
  item_id: string;
  output_index: number;
  response_id: string;
  type: "response.mcp_call_arguments.done";
}

export interface ResponseMcpCallCompleted {
  event_id: string;
  item_id: string;
  output_index: number;
  type: "response.mcp_call.completed";
}

export interface ResponseMcpCallFailed {
  event_id: string;
  item_id: string;
  output_index: number;
  type: "response.mcp_call.failed";
}

export interface ResponseMcpCallInProgress {
  event_id: string;
  item_id: string;
  output_index: number;
  type: "response.mcp_call.in_progress";
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
  type: "response.output_text.delta";
}

export interface ResponseTextDoneEvent {
  content_index: number;
  event_id: string;
  item_id: string;
  output_index: number;
  response_id: string;
  text: string;
  type: "response.output_text.done";
}

export interface SessionCreatedEvent {
  event_id: string;
  session: RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest;
  type: "session.created";
}

export interface SessionUpdateEvent {
  session: RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest;
  type: "session.update";
  event_id?: string;
}

export interface SessionUpdatedEvent {
  event_id: string;
  session: RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest;
  type: "session.updated";
}

export interface TranscriptionSessionUpdate {
  session: TranscriptionSessionUpdate.Session;
  type: "transcription_session.update";
  event_id?: string;
}

export declare namespace TranscriptionSessionUpdate {
  export interface Session {
    include?: Array<"item.input_audio_transcription.logprobs">;
    input_audio_format?: "pcm16" | "g711_ulaw" | "g711_alaw";
    input_audio_noise_reduction?: TranscriptionSessionUpdate.Session.InputAudioNoiseReduction;
    input_audio_transcription?: AudioTranscription;
    turn_detection?: TranscriptionSessionUpdate.Session.TurnDetection;
  }

  export namespace Session {
    export interface InputAudioNoiseReduction {
      type?: NoiseReductionType;
    }

    export interface TurnDetection {
      prefix_padding_ms?: number;
      silence_duration_ms?: number;
      threshold?: number;
      type?: "server_vad";
    }
  }
}

export interface TranscriptionSessionUpdatedEvent {
  event_id: string;
  session: TranscriptionSessionUpdatedEvent.Session;
  type: "transcription_session.updated";
}

export declare namespace TranscriptionSessionUpdatedEvent {
  export interface Session {
    client_secret: TranscriptionSessionUpdatedEvent.Session.ClientSecret;
    input_audio_format?: string;
    input_audio_transcription?: AudioTranscription;
    modalities?: Array<"text" | "audio">;
    turn_detection?: TranscriptionSessionUpdatedEvent.Session.TurnDetection;
  }

  export namespace Session {
    export interface ClientSecret {
      expires_at: number;
      value: string;
    }

    export interface TurnDetection {
      prefix_padding_ms?: number;
      silence_duration_ms?: number;
      threshold?: number;
      type?: string;
    }
  }
}

Realtime.ClientSecrets = ClientSecrets;
Realtime.Calls = Calls;

export declare namespace Realtime {
  export {
    type AudioTranscription,
    type ConversationCreatedEvent,
    type ConversationItem,
    type ConversationItemAdded,
    type ConversationItemCreateEvent,
    type ConversationItemCreatedEvent,
    type ConversationItemDeleteEvent,
    type ConversationItemDeletedEvent,
    type ConversationItemDone,
    type ConversationItemInputAudioTranscriptionCompletedEvent,
    type ConversationItemInputAudioTranscriptionDeltaEvent,
    type ConversationItemInputAudioTranscriptionFailedEvent,
    type ConversationItemInputAudioTranscriptionSegment,
    type ConversationItemRetrieveEvent,
    type ConversationItemTruncateEvent,
    type ConversationItemTruncatedEvent,
    type ConversationItemWithReference,
    type InputAudioBufferAppendEvent,
    type InputAudioBufferClearEvent,
    type InputAudioBufferClearedEvent,
    type InputAudioBufferCommitEvent,
    type InputAudioBufferCommittedEvent,
    type InputAudioBufferDtmfEventReceivedEvent,
    type InputAudioBufferSpeechStartedEvent,
    type InputAudioBufferSpeechStoppedEvent,
    type InputAudioBufferTimeoutTriggered,
    type LogProbProperties,
    type McpListToolsCompleted,
    type McpListToolsFailed,
    type McpListToolsInProgress,
    type NoiseReductionType,
    type OutputAudioBufferClearEvent,
    type RateLimitsUpdatedEvent,
    type RealtimeAudioConfig,
    type RealtimeAudioConfigInput,
    type RealtimeAudioConfigOutput,
    type RealtimeAudioFormats,
    type RealtimeAudioInputTurnDetection,
    type RealtimeClientEvent,
    type RealtimeConversationItemAssistantMessage,
    type RealtimeConversationItemFunctionCall,
    type RealtimeConversationItemFunctionCallOutput,
    type RealtimeConversationItemSystemMessage,
    type RealtimeConversationItemUserMessage,
    type RealtimeError,
    type RealtimeErrorEvent,
    type RealtimeFunctionTool,
    type RealtimeMcpApprovalRequest,
    type RealtimeMcpApprovalResponse,
    type RealtimeMcpListTools,
    type RealtimeMcpProtocolError,
    type RealtimeMcpToolCall,
    type RealtimeMcpToolExecutionError,
    type RealtimeMcphttpError,
    type RealtimeResponse,
    type RealtimeResponseCreateAudioOutput,
    type RealtimeResponseCreateMcpTool,
    type RealtimeResponseCreateParams,
    type RealtimeResponseStatus,
    type RealtimeResponseUsage,
    type RealtimeResponseUsageInputTokenDetails,
    type RealtimeResponseUsageOutputTokenDetails,
    type RealtimeServerEvent,
    type RealtimeSession,
    type RealtimeSessionCreateRequest,
    type RealtimeToolChoiceConfig,
    type RealtimeToolsConfig,
    type RealtimeToolsConfigUnion,
    type RealtimeTracingConfig,
    type RealtimeTranscriptionSessionAudio,
    type RealtimeTranscriptionSessionAudioInput,
    type RealtimeTranscriptionSessionAudioInputTurnDetection,
    type RealtimeTranscriptionSessionCreateRequest,
    type RealtimeTruncation,
    type RealtimeTruncationRetentionRatio,
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
    type ResponseMcpCallArgumentsDelta,
    type ResponseMcpCallArgumentsDone,
    type ResponseMcpCallCompleted,
    type ResponseMcpCallFailed,
    type ResponseMcpCallInProgress,
    type ResponseOutputItemAddedEvent,
    type ResponseOutputItemDoneEvent,
    type ResponseTextDeltaEvent,
    type ResponseTextDoneEvent,
    type SessionCreatedEvent,
    type SessionUpdateEvent,
    type SessionUpdatedEvent,
    type TranscriptionSessionUpdate,
    type TranscriptionSessionUpdatedEvent,
    ClientSecrets,
    type RealtimeSessionClientSecret,
    type RealtimeSessionCreateResponse,
    type RealtimeTranscriptionSessionCreateResponse,
    type RealtimeTranscriptionSessionTurnDetection,
    type ClientSecretCreateResponse,
    type ClientSecretCreateParams,
    Calls,
    type CallAcceptParams,
    type CallReferParams,
    type CallRejectParams,
  };
}

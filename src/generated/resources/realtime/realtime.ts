// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
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
  /** What is spoken, as a two-letter code; saves the model a guess. */
  language?: string;
  /** Which model writes down what is said. */
  model?:
    | (string & {})
    | "whisper-1"
    | "gpt-4o-mini-transcribe"
    | "gpt-4o-mini-transcribe-2025-12-15"
    | "gpt-4o-transcribe"
    | "gpt-4o-transcribe-diarize";
  /** Words or a hint that help to get names right. */
  prompt?: string;
}

export interface ConversationCreatedEvent {
  /** What has begun. */
  conversation: ConversationCreatedEvent.Conversation;
  /** Names this event; made by the server. */
  event_id: string;
  /** Always `conversation.created`: a conversation begins. */
  type: "conversation.created";
}

export declare namespace ConversationCreatedEvent {
  export interface Conversation {
    /** Names the conversation; begins with `conv_`. */
    id?: string;
    /** Always `realtime.conversation`: one that is spoken. */
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
  /** Names this event; made by the server. */
  event_id: string;
  /** The item, as far as it has come. */
  item: ConversationItem;
  /** Always `conversation.item.added`: an item has come into the conversation. */
  type: "conversation.item.added";
  /** Item that it stands behind; null for the first. */
  previous_item_id?: string | null;
}

export interface ConversationItemCreateEvent {
  /** What to put in. */
  item: ConversationItem;
  /** Always `conversation.item.create`: puts an item into the conversation. */
  type: "conversation.item.create";
  /** Word of yours by which an error refers to this event. */
  event_id?: string;
  /** Item to put it behind; left out for the end, `root` for the start. */
  previous_item_id?: string;
}

export interface ConversationItemCreatedEvent {
  /** Names this event; made by the server. */
  event_id: string;
  /** The item, as far as it has come. */
  item: ConversationItem;
  /** Always `conversation.item.created`: an item has come into the conversation. */
  type: "conversation.item.created";
  /** Item that it stands behind; null for the first. */
  previous_item_id?: string | null;
}

export interface ConversationItemDeleteEvent {
  /** Which item it is about. */
  item_id: string;
  /** Always `conversation.item.delete`: takes an item out. */
  type: "conversation.item.delete";
  /** Word of yours by which an error refers to this event. */
  event_id?: string;
}

export interface ConversationItemDeletedEvent {
  /** Names this event; made by the server. */
  event_id: string;
  /** Which item it is about. */
  item_id: string;
  /** Always `conversation.item.deleted`: an item has been taken out. */
  type: "conversation.item.deleted";
}

export interface ConversationItemDone {
  /** Names this event; made by the server. */
  event_id: string;
  /** All of it. */
  item: ConversationItem;
  /** Always `conversation.item.done`: an item is whole. */
  type: "conversation.item.done";
  /** Item that it stands behind; null for the first. */
  previous_item_id?: string | null;
}

export interface ConversationItemInputAudioTranscriptionCompletedEvent {
  /** Position of the part in `content` of its item, from 0. */
  content_index: number;
  /** Names this event; made by the server. */
  event_id: string;
  /** Which item it is about. */
  item_id: string;
  /** All that was said, as text. */
  transcript: string;
  /** Always `conversation.item.input_audio_transcription.completed`: what was said is written down. */
  type: "conversation.item.input_audio_transcription.completed";
  /** What writing it down cost. */
  usage:
    | ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageTokens
    | ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageDuration;
  /** How likely the tokens were, where asked for; null otherwise. */
  logprobs?: Array<LogProbProperties> | null;
}

export declare namespace ConversationItemInputAudioTranscriptionCompletedEvent {
  export interface TranscriptTextUsageDuration {
    /** Length of the sound that is paid for. */
    seconds: number;
    /** Always `duration`: the model is paid by the length of the sound. */
    type: "duration";
  }

  export interface TranscriptTextUsageTokens {
    /** Tokens of the sound and of the prompt. */
    input_tokens: number;
    /** Tokens of the text that was written. */
    output_tokens: number;
    /** Sum of what was given and what was written. */
    total_tokens: number;
    /** Always `tokens`: the model is paid by tokens. */
    type: "tokens";
    /** How many of the given tokens were sound and how many text. */
    input_token_details?: ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageTokens.InputTokenDetails;
  }

  export namespace TranscriptTextUsageTokens {
    export interface InputTokenDetails {
      /** What sound came to. */
      audio_tokens?: number;
      /** What words came to. */
      text_tokens?: number;
    }
  }
}

export interface ConversationItemInputAudioTranscriptionDeltaEvent {
  /** Names this event; made by the server. */
  event_id: string;
  /** Which item it is about. */
  item_id: string;
  /** Always `conversation.item.input_audio_transcription.delta`: a piece of what was said. */
  type: "conversation.item.input_audio_transcription.delta";
  /** Position of the part in `content` of its item, from 0. */
  content_index?: number;
  /** Next piece; join the pieces in order. */
  delta?: string;
  /** How likely the tokens were, where asked for; null otherwise. */
  logprobs?: Array<LogProbProperties> | null;
}

export interface ConversationItemInputAudioTranscriptionFailedEvent {
  /** Position of the part in `content` of its item, from 0. */
  content_index: number;
  /** What went wrong. */
  error: ConversationItemInputAudioTranscriptionFailedEvent.Error;
  /** Names this event; made by the server. */
  event_id: string;
  /** Which item it is about. */
  item_id: string;
  /** Always `conversation.item.input_audio_transcription.failed`: what was said could not be written down. */
  type: "conversation.item.input_audio_transcription.failed";
}

export declare namespace ConversationItemInputAudioTranscriptionFailedEvent {
  export interface Error {
    /** Kind of the fault, as a word for programs. */
    code?: string;
    /** What went wrong, in words for a person. */
    message?: string;
    /** Which field is at fault; null or missing where none is. */
    param?: string;
    /** Class of the fault, such as `invalid_request_error`. */
    type?: string;
  }
}

export interface ConversationItemInputAudioTranscriptionSegment {
  /** Position of the part in `content` of its item, from 0. */
  content_index: number;
  /** When this piece ends, in seconds. */
  end: number;
  /** Names this event; made by the server. */
  event_id: string;
  /** Names the piece. */
  id: string;
  /** Which item it is about. */
  item_id: string;
  /** Who speaks, as far as that can be told. */
  speaker: string;
  /** When this piece begins, in seconds. */
  start: number;
  /** All that is said in it. */
  text: string;
  /** Always `conversation.item.input_audio_transcription.segment`: a piece by one speaker is written down. */
  type: "conversation.item.input_audio_transcription.segment";
}

export interface ConversationItemRetrieveEvent {
  /** Which item it is about. */
  item_id: string;
  /** Always `conversation.item.retrieve`: asks for an item as the server has it. */
  type: "conversation.item.retrieve";
  /** Word of yours by which an error refers to this event. */
  event_id?: string;
}

export interface ConversationItemTruncateEvent {
  /** How much of it was heard, in milliseconds. */
  audio_end_ms: number;
  /** Position of the part in `content` of its item, from 0. */
  content_index: number;
  /** Which item it is about. */
  item_id: string;
  /** Always `conversation.item.truncate`: cuts off what was not heard. */
  type: "conversation.item.truncate";
  /** Word of yours by which an error refers to this event. */
  event_id?: string;
}

export interface ConversationItemTruncatedEvent {
  /** How much of it was heard, in milliseconds. */
  audio_end_ms: number;
  /** Position of the part in `content` of its item, from 0. */
  content_index: number;
  /** Names this event; made by the server. */
  event_id: string;
  /** Which item it is about. */
  item_id: string;
  /** Always `conversation.item.truncated`: what was not heard is cut off. */
  type: "conversation.item.truncated";
}

export interface ConversationItemWithReference {
  /** What the function is given, as JSON text written by the model. */
  arguments?: string;
  /** Ties a call to its output. */
  call_id?: string;
  /** What is said: parts of words, sound or pictures. */
  content?: Array<ConversationItemWithReference.Content>;
  /** Names the item; made by the server where you give none. */
  id?: string;
  /** Which of the functions offered is called. */
  name?: string;
  /** Always `realtime.item`: a piece of a conversation. */
  object?: "realtime.item";
  /** What the function gave, as text. */
  output?: string;
  /** Who speaks. `system` takes precedence over `user`. */
  role?: "user" | "assistant" | "system";
  /** Whether the item is whole; for the model's own. */
  status?: "completed" | "incomplete" | "in_progress";
  /** Kind of the item, and so which other fields it has. */
  type?: "message" | "function_call" | "function_call_output" | "item_reference";
}

export declare namespace ConversationItemWithReference {
  export interface Content {
    /** Sound in Base64, in the coding of the session. */
    audio?: string;
    /** Which earlier item stands here. */
    id?: string;
    /** What is said, where it is written. */
    text?: string;
    /** What is said, where it is spoken. */
    transcript?: string;
    /** Whether it is words, sound or a picture. */
    type?: "input_text" | "input_audio" | "item_reference" | "text";
  }
}

export interface InputAudioBufferAppendEvent {
  /** Sound in Base64, in the coding of the session; 15 MB at most. */
  audio: string;
  /** Always `input_audio_buffer.append`: sends sound. */
  type: "input_audio_buffer.append";
  /** Word of yours by which an error refers to this event. */
  event_id?: string;
}

export interface InputAudioBufferClearEvent {
  /** Always `input_audio_buffer.clear`: throws away the sound sent so far. */
  type: "input_audio_buffer.clear";
  /** Word of yours by which an error refers to this event. */
  event_id?: string;
}

export interface InputAudioBufferClearedEvent {
  /** Names this event; made by the server. */
  event_id: string;
  /** Always `input_audio_buffer.cleared`: the sound sent so far is thrown away. */
  type: "input_audio_buffer.cleared";
}

export interface InputAudioBufferCommitEvent {
  /** Always `input_audio_buffer.commit`: makes an item of the sound sent so far. */
  type: "input_audio_buffer.commit";
  /** Word of yours by which an error refers to this event. */
  event_id?: string;
}

export interface InputAudioBufferCommittedEvent {
  /** Names this event; made by the server. */
  event_id: string;
  /** Which item it is about. */
  item_id: string;
  /** Always `input_audio_buffer.committed`: the sound sent so far has become an item. */
  type: "input_audio_buffer.committed";
  /** Item that it stands behind; null for the first. */
  previous_item_id?: string | null;
}

export interface InputAudioBufferDtmfEventReceivedEvent {
  /** Which key: `0` to `9`, `*`, `#` or `A` to `D`. */
  event: string;
  /** When it was pressed, in Unix seconds. */
  received_at: number;
  /** Always `input_audio_buffer.dtmf_event_received`: a key of a telephone was pressed. */
  type: "input_audio_buffer.dtmf_event_received";
}

export interface InputAudioBufferSpeechStartedEvent {
  /** When it began, in milliseconds of all sound sent. */
  audio_start_ms: number;
  /** Names this event; made by the server. */
  event_id: string;
  /** Which item it is about. */
  item_id: string;
  /** Always `input_audio_buffer.speech_started`: somebody begins to speak. */
  type: "input_audio_buffer.speech_started";
}

export interface InputAudioBufferSpeechStoppedEvent {
  /** When it ended, in milliseconds of all sound sent. */
  audio_end_ms: number;
  /** Names this event; made by the server. */
  event_id: string;
  /** Which item it is about. */
  item_id: string;
  /** Always `input_audio_buffer.speech_stopped`: somebody has finished speaking. */
  type: "input_audio_buffer.speech_stopped";
}

export interface InputAudioBufferTimeoutTriggered {
  /** When it ended, in milliseconds of all sound sent. */
  audio_end_ms: number;
  /** When it began, in milliseconds of all sound sent. */
  audio_start_ms: number;
  /** Names this event; made by the server. */
  event_id: string;
  /** Which item it is about. */
  item_id: string;
  /** Always `input_audio_buffer.timeout_triggered`: nobody has spoken for as long as the session allows. */
  type: "input_audio_buffer.timeout_triggered";
}

export interface LogProbProperties {
  /** UTF-8 bytes of the token, since one character may take several tokens. */
  bytes: Array<number>;
  /** Natural logarithm of the token's probability. */
  logprob: number;
  /** Text of the token, spaces at its start included. */
  token: string;
}

export interface McpListToolsCompleted {
  /** Names this event; made by the server. */
  event_id: string;
  /** Which item it is about. */
  item_id: string;
  /** Always `mcp_list_tools.completed`: a server has said what it offers. */
  type: "mcp_list_tools.completed";
}

export interface McpListToolsFailed {
  /** Names this event; made by the server. */
  event_id: string;
  /** Which item it is about. */
  item_id: string;
  /** Always `mcp_list_tools.failed`: a server could not be asked what it offers. */
  type: "mcp_list_tools.failed";
}

export interface McpListToolsInProgress {
  /** Names this event; made by the server. */
  event_id: string;
  /** Which item it is about. */
  item_id: string;
  /** Always `mcp_list_tools.in_progress`: a server is asked what it offers. */
  type: "mcp_list_tools.in_progress";
}

export type NoiseReductionType = "near_field" | "far_field";

export interface OutputAudioBufferClearEvent {
  /** Always `output_audio_buffer.clear`: stops what is being spoken. */
  type: "output_audio_buffer.clear";
  /** Word of yours by which an error refers to this event. */
  event_id?: string;
}

export interface RateLimitsUpdatedEvent {
  /** Names this event; made by the server. */
  event_id: string;
  /** One entry for each limit. */
  rate_limits: Array<RateLimitsUpdatedEvent.RateLimit>;
  /** Always `rate_limits.updated`: what is left of the limits. */
  type: "rate_limits.updated";
}

export declare namespace RateLimitsUpdatedEvent {
  export interface RateLimit {
    /** Most that is allowed in the time. */
    limit?: number;
    /** Whether requests or tokens are counted. */
    name?: "requests" | "tokens";
    /** How many are left. */
    remaining?: number;
    /** Seconds until all are there again. */
    reset_seconds?: number;
  }
}

export interface RealtimeAudioConfig {
  /** How sound comes in. */
  input?: RealtimeAudioConfigInput;
  /** How sound goes out. */
  output?: RealtimeAudioConfigOutput;
}

export interface RealtimeAudioConfigInput {
  /** Coding of the sound that comes in. */
  format?: RealtimeAudioFormats;
  /** What is done against noise before the model hears it; null for nothing. */
  noise_reduction?: RealtimeAudioConfigInput.NoiseReduction;
  /** How what is said is written down; null for not at all. */
  transcription?: AudioTranscription;
  /** How it is told that somebody has finished speaking; null where you say so. */
  turn_detection?: RealtimeAudioInputTurnDetection | null;
}

export declare namespace RealtimeAudioConfigInput {
  export interface NoiseReduction {
    /** Where the microphone is: `near_field` for a headset, `far_field` for a room. */
    type?: NoiseReductionType;
  }
}

export interface RealtimeAudioConfigOutput {
  /** Coding of the sound that goes out. */
  format?: RealtimeAudioFormats;
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

export type RealtimeAudioFormats =
  | RealtimeAudioFormats.AudioPCM
  | RealtimeAudioFormats.AudioPCMU
  | RealtimeAudioFormats.AudioPCMA;

export declare namespace RealtimeAudioFormats {
  export interface AudioPCM {
    /** Samples in a second: 24000 is the only one. */
    rate?: 24000;
    /** Always `audio/pcm`: 16 bits for each sample, uncompressed. */
    type?: "audio/pcm";
  }

  export interface AudioPCMA {
    /** Always `audio/pcma`: G.711 by the law of Europe. */
    type?: "audio/pcma";
  }

  export interface AudioPCMU {
    /** Always `audio/pcmu`: G.711 by the law of America and Japan. */
    type?: "audio/pcmu";
  }
}

export type RealtimeAudioInputTurnDetection =
  | RealtimeAudioInputTurnDetection.ServerVad
  | RealtimeAudioInputTurnDetection.SemanticVad;

export declare namespace RealtimeAudioInputTurnDetection {
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
  /** What is said: parts of words, sound or pictures. */
  content: Array<RealtimeConversationItemAssistantMessage.Content>;
  /** Who speaks. `system` takes precedence over `user`. */
  role: "assistant";
  /** Kind of the item, and so which other fields it has. */
  type: "message";
  /** Names the item; made by the server where you give none. */
  id?: string;
  /** Always `realtime.item`: a piece of a conversation. */
  object?: "realtime.item";
  /** Whether the item is whole; for the model's own. */
  status?: "completed" | "incomplete" | "in_progress";
}

export declare namespace RealtimeConversationItemAssistantMessage {
  export interface Content {
    /** Sound in Base64, in the coding of the session. */
    audio?: string;
    /** What is said, where it is written. */
    text?: string;
    /** What is said, where it is spoken. */
    transcript?: string;
    /** Whether it is words, sound or a picture. */
    type?: "output_text" | "output_audio";
  }
}

export interface RealtimeConversationItemFunctionCall {
  /** What the function is given, as JSON text written by the model. */
  arguments: string;
  /** Which of the functions offered is called. */
  name: string;
  /** Kind of the item, and so which other fields it has. */
  type: "function_call";
  /** Ties a call to its output. */
  call_id?: string;
  /** Names the item; made by the server where you give none. */
  id?: string;
  /** Always `realtime.item`: a piece of a conversation. */
  object?: "realtime.item";
  /** Whether the item is whole; for the model's own. */
  status?: "completed" | "incomplete" | "in_progress";
}

export interface RealtimeConversationItemFunctionCallOutput {
  /** Ties a call to its output. */
  call_id: string;
  /** What the function gave, as text. */
  output: string;
  /** Kind of the item, and so which other fields it has. */
  type: "function_call_output";
  /** Names the item; made by the server where you give none. */
  id?: string;
  /** Always `realtime.item`: a piece of a conversation. */
  object?: "realtime.item";
  /** Whether the item is whole; for the model's own. */
  status?: "completed" | "incomplete" | "in_progress";
}

export interface RealtimeConversationItemSystemMessage {
  /** What is said: parts of words, sound or pictures. */
  content: Array<RealtimeConversationItemSystemMessage.Content>;
  /** Who speaks. `system` takes precedence over `user`. */
  role: "system";
  /** Kind of the item, and so which other fields it has. */
  type: "message";
  /** Names the item; made by the server where you give none. */
  id?: string;
  /** Always `realtime.item`: a piece of a conversation. */
  object?: "realtime.item";
  /** Whether the item is whole; for the model's own. */
  status?: "completed" | "incomplete" | "in_progress";
}

export declare namespace RealtimeConversationItemSystemMessage {
  export interface Content {
    /** What the model is told. */
    text?: string;
    /** Always `input_text`: words. */
    type?: "input_text";
  }
}

export interface RealtimeConversationItemUserMessage {
  /** What is said: parts of words, sound or pictures. */
  content: Array<RealtimeConversationItemUserMessage.Content>;
  /** Who speaks. `system` takes precedence over `user`. */
  role: "user";
  /** Kind of the item, and so which other fields it has. */
  type: "message";
  /** Names the item; made by the server where you give none. */
  id?: string;
  /** Always `realtime.item`: a piece of a conversation. */
  object?: "realtime.item";
  /** Whether the item is whole; for the model's own. */
  status?: "completed" | "incomplete" | "in_progress";
}

export declare namespace RealtimeConversationItemUserMessage {
  export interface Content {
    /** Sound in Base64, in the coding of the session. */
    audio?: string;
    /** How closely the model looks at the picture. Default: `auto`. */
    detail?: "auto" | "low" | "high";
    /** The picture as a data URL. */
    image_url?: string;
    /** What is said, where it is written. */
    text?: string;
    /** What is said, where it is spoken. */
    transcript?: string;
    /** Whether it is words, sound or a picture. */
    type?: "input_text" | "input_audio" | "input_image";
  }
}

export interface RealtimeError {
  /** What went wrong, in words for a person. */
  message: string;
  /** Class of the fault, such as `invalid_request_error`. */
  type: string;
  /** Kind of the fault, as a word for programs. */
  code?: string | null;
  /** Which event of yours it is about; null where it is none of them. */
  event_id?: string | null;
  /** Which field is at fault; null or missing where none is. */
  param?: string | null;
}

export interface RealtimeErrorEvent {
  /** What went wrong. */
  error: RealtimeError;
  /** Names this event; made by the server. */
  event_id: string;
  /** Always `error`: something went wrong; most often the session goes on. */
  type: "error";
}

export interface RealtimeFunctionTool {
  /** What it does and when to call it; the model decides by this text. */
  description?: string;
  /** What the model calls it by. */
  name?: string;
  /** JSON Schema of the arguments. */
  parameters?: unknown;
  /** Always `function`: it takes arguments in JSON. */
  type?: "function";
}

export interface RealtimeMcpApprovalRequest {
  /** What the tool is given, as JSON text written by the model. */
  arguments: string;
  /** Names the item; the answer to a question repeats it. */
  id: string;
  /** Which tool of the server it is. */
  name: string;
  /** Which of the servers of the session it is. */
  server_label: string;
  /** Whether a tool was run (`mcp_call`) or waits for your word (`mcp_approval_request`). */
  type: "mcp_approval_request";
}

export interface RealtimeMcpApprovalResponse {
  /** Which question this answers. */
  approval_request_id: string;
  /** True where the tool may be run. */
  approve: boolean;
  /** Names the answer itself, not the question. */
  id: string;
  /** Always `mcp_approval_response`: somebody has decided on the run of a tool. */
  type: "mcp_approval_response";
  /** Why it was decided so; null without a word. */
  reason?: string | null;
}

export interface RealtimeMcpListTools {
  /** Which of the servers of the session was asked. */
  server_label: string;
  /** What the server offers. */
  tools: Array<RealtimeMcpListTools.Tool>;
  /** Always `mcp_list_tools`: a server was asked what it offers. */
  type: "mcp_list_tools";
  /** Names the item; begins with `mcpl_`. */
  id?: string;
}

export declare namespace RealtimeMcpListTools {
  export interface Tool {
    /** JSON Schema of what the tool takes. */
    input_schema: unknown;
    /** What the server calls it. */
    name: string;
    /** What the server says of it besides, such as that it changes nothing; null without a word. */
    annotations?: unknown | null;
    /** What it is good for, in the words of the server; null without a word. */
    description?: string | null;
  }
}

export interface RealtimeMcpProtocolError {
  /** Number that the server or its protocol gave. */
  code: number;
  /** What went wrong, in words for a person. */
  message: string;
  /** Whether HTTP failed (`http_error`) or what is spoken over it (`protocol_error`). */
  type: "protocol_error";
}

export interface RealtimeMcpToolCall {
  /** What the tool is given, as JSON text written by the model. */
  arguments: string;
  /** Names the item; the answer to a question repeats it. */
  id: string;
  /** Which tool of the server it is. */
  name: string;
  /** Which of the servers of the session it is. */
  server_label: string;
  /** Whether a tool was run (`mcp_call`) or waits for your word (`mcp_approval_request`). */
  type: "mcp_call";
  /** Names the approval that was given; null where none is needed. */
  approval_request_id?: string | null;
  /** Why it failed; null where it did not. */
  error?: RealtimeMcpProtocolError | RealtimeMcpToolExecutionError | RealtimeMcphttpError | null;
  /** What the tool gave, as text; null until then. */
  output?: string | null;
}

export interface RealtimeMcpToolExecutionError {
  /** What the tool said went wrong. */
  message: string;
  /** Always `tool_execution_error`: the tool itself failed. */
  type: "tool_execution_error";
}

export interface RealtimeMcphttpError {
  /** Number that the server or its protocol gave. */
  code: number;
  /** What went wrong, in words for a person. */
  message: string;
  /** Whether HTTP failed (`http_error`) or what is spoken over it (`protocol_error`). */
  type: "http_error";
}

export interface RealtimeResponse {
  /** How the answer is spoken. */
  audio?: RealtimeResponse.Audio;
  /** Conversation that it was added to; null or missing where it stands beside it. */
  conversation_id?: string;
  /** Names the answer; begins with `resp_`. */
  id?: string;
  /** Most tokens of this answer, or `inf` for no limit. */
  max_output_tokens?: number | "inf";
  /** Up to 16 pairs of text that you keep with it. */
  metadata?: SharedAPI.Metadata | null;
  /** Always `realtime.response`: an answer in a conversation by voice. */
  object?: "realtime.response";
  /** What the model made, in order. */
  output?: Array<ConversationItem>;
  /** Whether it is in `text` or by `audio`. */
  output_modalities?: Array<"text" | "audio">;
  /** How far it has come. */
  status?: "completed" | "cancelled" | "failed" | "incomplete" | "in_progress";
  /** Why it ended as it did. */
  status_details?: RealtimeResponseStatus;
  /** Tokens that it took. */
  usage?: RealtimeResponseUsage;
}

export declare namespace RealtimeResponse {
  export interface Audio {
    /** How the answer is spoken. */
    output?: RealtimeResponse.Audio.Output;
  }

  export namespace Audio {
    export interface Output {
      /** Coding of the sound that goes out. */
      format?: RealtimeAudioFormats;
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
}

export interface RealtimeResponseCreateAudioOutput {
  /** How the answer is spoken. */
  output?: RealtimeResponseCreateAudioOutput.Output;
}

export declare namespace RealtimeResponseCreateAudioOutput {
  export interface Output {
    /** Coding of the sound that goes out. */
    format?: RealtimeAudioFormats;
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

export interface RealtimeResponseCreateMcpTool {
  /** Name for the server, by which calls refer to it. */
  server_label: string;
  /** Always `mcp`: tools of a server. */
  type: "mcp";
  /** Tools of the server that may be used; null for all. */
  allowed_tools?: Array<string> | RealtimeResponseCreateMcpTool.McpToolFilter | null;
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
  require_approval?: RealtimeResponseCreateMcpTool.McpToolApprovalFilter | "always" | "never" | null;
  /** What the server offers, for the model to read. */
  server_description?: string;
  /** Address of the server; in the place of `connector_id`. */
  server_url?: string;
}

export declare namespace RealtimeResponseCreateMcpTool {
  export interface McpToolApprovalFilter {
    /** Tools whose calls wait for your word. */
    always?: RealtimeResponseCreateMcpTool.McpToolApprovalFilter.Always;
    /** Tools whose calls do not. */
    never?: RealtimeResponseCreateMcpTool.McpToolApprovalFilter.Never;
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

export interface RealtimeResponseCreateParams {
  /** How the answer is spoken. */
  audio?: RealtimeResponseCreateAudioOutput;
  /** Whether the answer goes into the conversation (`auto`) or stands beside it (`none`). Default: `auto`. */
  conversation?: (string & {}) | "auto" | "none";
  /** What to answer, in the place of the conversation so far. */
  input?: Array<ConversationItem>;
  /** What to tell the model for this answer alone. */
  instructions?: string;
  /** Most tokens of this answer, or `inf` for no limit. */
  max_output_tokens?: number | "inf";
  /** Up to 16 pairs of text that you keep with it. */
  metadata?: SharedAPI.Metadata | null;
  /** Whether it is in `text` or by `audio`. */
  output_modalities?: Array<"text" | "audio">;
  /** Stored template to use; null without one. */
  prompt?: ResponsesAPI.ResponsePrompt | null;
  /** Whether and which tools the model must use. */
  tool_choice?: ResponsesAPI.ToolChoiceOptions | ResponsesAPI.ToolChoiceFunction | ResponsesAPI.ToolChoiceMcp;
  /** What the model may call for this answer. */
  tools?: Array<RealtimeFunctionTool | RealtimeResponseCreateMcpTool>;
}

export interface RealtimeResponseStatus {
  /** What went wrong, where it failed. */
  error?: RealtimeResponseStatus.Error;
  /** Why it was cancelled or cut short. */
  reason?: "turn_detected" | "client_cancelled" | "max_output_tokens" | "content_filter";
  /** The same as the answer's `status`. */
  type?: "completed" | "cancelled" | "incomplete" | "failed";
}

export declare namespace RealtimeResponseStatus {
  export interface Error {
    /** Kind of the fault, as a word for programs. */
    code?: string;
    /** Class of the fault, such as `invalid_request_error`. */
    type?: string;
  }
}

export interface RealtimeResponseUsage {
  /** Of which kinds the given tokens were, and how many came out of a cache. */
  input_token_details?: RealtimeResponseUsageInputTokenDetails;
  /** Tokens that the model was given: the whole conversation so far. */
  input_tokens?: number;
  /** How many of the made tokens were sound and how many text. */
  output_token_details?: RealtimeResponseUsageOutputTokenDetails;
  /** Tokens that the model made. */
  output_tokens?: number;
  /** Sum of what was given and what was made. */
  total_tokens?: number;
}

export interface RealtimeResponseUsageInputTokenDetails {
  /** What sound came to. */
  audio_tokens?: number;
  /** Tokens that the backend still had from an earlier turn. */
  cached_tokens?: number;
  /** Of which kinds those were. */
  cached_tokens_details?: RealtimeResponseUsageInputTokenDetails.CachedTokensDetails;
  /** What pictures came to. */
  image_tokens?: number;
  /** What words came to. */
  text_tokens?: number;
}

export declare namespace RealtimeResponseUsageInputTokenDetails {
  export interface CachedTokensDetails {
    /** What sound came to. */
    audio_tokens?: number;
    /** What pictures came to. */
    image_tokens?: number;
    /** What words came to. */
    text_tokens?: number;
  }
}

export interface RealtimeResponseUsageOutputTokenDetails {
  /** What sound came to. */
  audio_tokens?: number;
  /** What words came to. */
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
    /** Names this event; made by the server. */
    event_id: string;
    /** All of it. */
    item: ConversationItem;
    /** Always `conversation.item.retrieved`: the item that was asked for. */
    type: "conversation.item.retrieved";
  }

  export interface OutputAudioBufferCleared {
    /** Names this event; made by the server. */
    event_id: string;
    /** Which answer it is about; begins with `resp_`. */
    response_id: string;
    /** Always `output_audio_buffer.cleared`: speaking was stopped. */
    type: "output_audio_buffer.cleared";
  }

  export interface OutputAudioBufferStarted {
    /** Names this event; made by the server. */
    event_id: string;
    /** Which answer it is about; begins with `resp_`. */
    response_id: string;
    /** Always `output_audio_buffer.started`: speaking begins. */
    type: "output_audio_buffer.started";
  }

  export interface OutputAudioBufferStopped {
    /** Names this event; made by the server. */
    event_id: string;
    /** Which answer it is about; begins with `resp_`. */
    response_id: string;
    /** Always `output_audio_buffer.stopped`: all has been spoken. */
    type: "output_audio_buffer.stopped";
  }
}

export interface RealtimeSession {
  /** When it ends, in Unix seconds. */
  expires_at?: number;
  /** Names the session; begins with `sess_`. */
  id?: string;
  /** What else to tell: how likely each token of a transcript was. */
  include?: Array<"item.input_audio_transcription.logprobs"> | null;
  /** Coding of the sound that comes in. Default: `pcm16`. */
  input_audio_format?: "pcm16" | "g711_ulaw" | "g711_alaw";
  /** What is done against noise before the model hears it; null for nothing. */
  input_audio_noise_reduction?: RealtimeSession.InputAudioNoiseReduction;
  /** How what is said is written down; null for not at all. */
  input_audio_transcription?: AudioTranscription | null;
  /** What to tell the model ahead of the conversation, its way of speaking among it. */
  instructions?: string;
  /** Most tokens of one answer, 1 to 4096, or `inf`. Default: `inf`. */
  max_response_output_tokens?: number | "inf";
  /** Whether the model writes, or speaks and writes. */
  modalities?: Array<"text" | "audio">;
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
  /** Always `realtime.session`: settings of a conversation by voice. */
  object?: "realtime.session";
  /** Coding of the sound that goes out. Default: `pcm16`. */
  output_audio_format?: "pcm16" | "g711_ulaw" | "g711_alaw";
  /** Stored template to use; null without one. */
  prompt?: ResponsesAPI.ResponsePrompt | null;
  /** Pace, from 0.25 to 1.5. Default: 1. */
  speed?: number;
  /** Randomness, 0.6 to 1.2. Default: 0.8. */
  temperature?: number;
  /** Whether and which tools the model must use. Default: `auto`. */
  tool_choice?: string;
  /** What the model may call. */
  tools?: Array<RealtimeFunctionTool>;
  /** How the conversation is written down for the traces dashboard; null for not at all. */
  tracing?: "auto" | RealtimeSession.TracingConfiguration | null;
  /** How it is told that somebody has finished speaking; null where you say so. */
  turn_detection?: RealtimeSession.ServerVad | RealtimeSession.SemanticVad | null;
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

export declare namespace RealtimeSession {
  export interface InputAudioNoiseReduction {
    /** Where the microphone is: `near_field` for a headset, `far_field` for a room. */
    type?: NoiseReductionType;
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

  export interface TracingConfiguration {
    /** Word that joins several traces, for finding them. */
    group_id?: string;
    /** What else to keep with the trace. */
    metadata?: unknown;
    /** What the trace is called. */
    workflow_name?: string;
  }
}

export interface RealtimeSessionCreateRequest {
  /** Always `realtime`: a conversation by voice. */
  type: "realtime";
  /** How sound goes in and out. */
  audio?: RealtimeAudioConfig;
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
  tool_choice?: RealtimeToolChoiceConfig;
  /** What the model may call: functions and MCP servers. */
  tools?: RealtimeToolsConfig;
  /** How the conversation is written down for the traces dashboard; null for not at all. */
  tracing?: RealtimeTracingConfig | null;
  /** What is left out where a conversation grows too long. */
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
    /** Name for the server, by which calls refer to it. */
    server_label: string;
    /** Always `mcp`: tools of a server. */
    type: "mcp";
    /** Tools of the server that may be used; null for all. */
    allowed_tools?: Array<string> | RealtimeToolsConfigUnion.Mcp.McpToolFilter | null;
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
    require_approval?: RealtimeToolsConfigUnion.Mcp.McpToolApprovalFilter | "always" | "never" | null;
    /** What the server offers, for the model to read. */
    server_description?: string;
    /** Address of the server; in the place of `connector_id`. */
    server_url?: string;
  }

  export namespace Mcp {
    export interface McpToolApprovalFilter {
      /** Tools whose calls wait for your word. */
      always?: RealtimeToolsConfigUnion.Mcp.McpToolApprovalFilter.Always;
      /** Tools whose calls do not. */
      never?: RealtimeToolsConfigUnion.Mcp.McpToolApprovalFilter.Never;
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
}

export type RealtimeTracingConfig = "auto" | RealtimeTracingConfig.TracingConfiguration;

export declare namespace RealtimeTracingConfig {
  export interface TracingConfiguration {
    /** Word that joins several traces, for finding them. */
    group_id?: string;
    /** What else to keep with the trace. */
    metadata?: unknown;
    /** What the trace is called. */
    workflow_name?: string;
  }
}

export interface RealtimeTranscriptionSessionAudio {
  /** How sound comes in. */
  input?: RealtimeTranscriptionSessionAudioInput;
}

export interface RealtimeTranscriptionSessionAudioInput {
  /** Coding of the sound that comes in. */
  format?: RealtimeAudioFormats;
  /** What is done against noise before the model hears it; null for nothing. */
  noise_reduction?: RealtimeTranscriptionSessionAudioInput.NoiseReduction;
  /** How what is said is written down; null for not at all. */
  transcription?: AudioTranscription;
  /** How it is told that somebody has finished speaking; null where you say so. */
  turn_detection?: RealtimeTranscriptionSessionAudioInputTurnDetection | null;
}

export declare namespace RealtimeTranscriptionSessionAudioInput {
  export interface NoiseReduction {
    /** Where the microphone is: `near_field` for a headset, `far_field` for a room. */
    type?: NoiseReductionType;
  }
}

export type RealtimeTranscriptionSessionAudioInputTurnDetection =
  | RealtimeTranscriptionSessionAudioInputTurnDetection.ServerVad
  | RealtimeTranscriptionSessionAudioInputTurnDetection.SemanticVad;

export declare namespace RealtimeTranscriptionSessionAudioInputTurnDetection {
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

export interface RealtimeTranscriptionSessionCreateRequest {
  /** Always `transcription`: speech is written down, and nobody answers. */
  type: "transcription";
  /** How sound comes in. */
  audio?: RealtimeTranscriptionSessionAudio;
  /** What else to tell: how likely each token of a transcript was. */
  include?: Array<"item.input_audio_transcription.logprobs">;
}

export type RealtimeTruncation = "auto" | "disabled" | RealtimeTruncationRetentionRatio;

export interface RealtimeTruncationRetentionRatio {
  /** Share of the conversation that stays when something must go, from 0 to 1. */
  retention_ratio: number;
  /** Always `retention_ratio`: more is cut at once, so that it happens more rarely. */
  type: "retention_ratio";
  /** When something must go, in tokens. */
  token_limits?: RealtimeTruncationRetentionRatio.TokenLimits;
}

export declare namespace RealtimeTruncationRetentionRatio {
  export interface TokenLimits {
    /** Most tokens of the conversation, instructions not counted. */
    post_instructions?: number;
  }
}

export interface ResponseAudioDeltaEvent {
  /** Position of the part in `content` of its item, from 0. */
  content_index: number;
  /** Next piece of the sound, in Base64. */
  delta: string;
  /** Names this event; made by the server. */
  event_id: string;
  /** Which item it is about. */
  item_id: string;
  /** Position of the item in the answer's `output`, from 0. */
  output_index: number;
  /** Which answer it is about; begins with `resp_`. */
  response_id: string;
  /** Always `response.output_audio.delta`: a piece of speech. */
  type: "response.output_audio.delta";
}

export interface ResponseAudioDoneEvent {
  /** Position of the part in `content` of its item, from 0. */
  content_index: number;
  /** Names this event; made by the server. */
  event_id: string;
  /** Which item it is about. */
  item_id: string;
  /** Position of the item in the answer's `output`, from 0. */
  output_index: number;
  /** Which answer it is about; begins with `resp_`. */
  response_id: string;
  /** Always `response.output_audio.done`: the speech of a part is over. */
  type: "response.output_audio.done";
}

export interface ResponseAudioTranscriptDeltaEvent {
  /** Position of the part in `content` of its item, from 0. */
  content_index: number;
  /** Next piece; join the pieces in order. */
  delta: string;
  /** Names this event; made by the server. */
  event_id: string;
  /** Which item it is about. */
  item_id: string;
  /** Position of the item in the answer's `output`, from 0. */
  output_index: number;
  /** Which answer it is about; begins with `resp_`. */
  response_id: string;
  /** Always `response.output_audio_transcript.delta`: a piece of what is spoken, as text. */
  type: "response.output_audio_transcript.delta";
}

export interface ResponseAudioTranscriptDoneEvent {
  /** Position of the part in `content` of its item, from 0. */
  content_index: number;
  /** Names this event; made by the server. */
  event_id: string;
  /** Which item it is about. */
  item_id: string;
  /** Position of the item in the answer's `output`, from 0. */
  output_index: number;
  /** Which answer it is about; begins with `resp_`. */
  response_id: string;
  /** All that was said, as text. */
  transcript: string;
  /** Always `response.output_audio_transcript.done`: what is spoken has come as text, whole. */
  type: "response.output_audio_transcript.done";
}

export interface ResponseCancelEvent {
  /** Always `response.cancel`: stops an answer. */
  type: "response.cancel";
  /** Word of yours by which an error refers to this event. */
  event_id?: string;
  /** Which answer it is about; left out for the one under way. */
  response_id?: string;
}

export interface ResponseContentPartAddedEvent {
  /** Position of the part in `content` of its item, from 0. */
  content_index: number;
  /** Names this event; made by the server. */
  event_id: string;
  /** Which item it is about. */
  item_id: string;
  /** Position of the item in the answer's `output`, from 0. */
  output_index: number;
  /** Beginning of it; most often still empty. */
  part: ResponseContentPartAddedEvent.Part;
  /** Which answer it is about; begins with `resp_`. */
  response_id: string;
  /** Always `response.content_part.added`: a part of an item begins. */
  type: "response.content_part.added";
}

export declare namespace ResponseContentPartAddedEvent {
  export interface Part {
    /** Sound in Base64, in the coding of the session. */
    audio?: string;
    /** What is said, where it is written. */
    text?: string;
    /** What is said, where it is spoken. */
    transcript?: string;
    /** Whether it is words, sound or a picture. */
    type?: "text" | "audio";
  }
}

export interface ResponseContentPartDoneEvent {
  /** Position of the part in `content` of its item, from 0. */
  content_index: number;
  /** Names this event; made by the server. */
  event_id: string;
  /** Which item it is about. */
  item_id: string;
  /** Position of the item in the answer's `output`, from 0. */
  output_index: number;
  /** All of it. */
  part: ResponseContentPartDoneEvent.Part;
  /** Which answer it is about; begins with `resp_`. */
  response_id: string;
  /** Always `response.content_part.done`: a part of an item is whole. */
  type: "response.content_part.done";
}

export declare namespace ResponseContentPartDoneEvent {
  export interface Part {
    /** Sound in Base64, in the coding of the session. */
    audio?: string;
    /** What is said, where it is written. */
    text?: string;
    /** What is said, where it is spoken. */
    transcript?: string;
    /** Whether it is words, sound or a picture. */
    type?: "text" | "audio";
  }
}

export interface ResponseCreateEvent {
  /** Always `response.create`: asks for an answer. */
  type: "response.create";
  /** Word of yours by which an error refers to this event. */
  event_id?: string;
  /** Settings for this answer alone. */
  response?: RealtimeResponseCreateParams;
}

export interface ResponseCreatedEvent {
  /** Names this event; made by the server. */
  event_id: string;
  /** The answer as it stands now; all of it once it is done. */
  response: RealtimeResponse;
  /** Always `response.created`: an answer begins. */
  type: "response.created";
}

export interface ResponseDoneEvent {
  /** Names this event; made by the server. */
  event_id: string;
  /** The answer as it stands now; all of it once it is done. */
  response: RealtimeResponse;
  /** Always `response.done`: an answer has ended, however it ended. */
  type: "response.done";
}

export interface ResponseFunctionCallArgumentsDeltaEvent {
  /** Ties the output to the call. */
  call_id: string;
  /** Next piece; join the pieces in order. */
  delta: string;
  /** Names this event; made by the server. */
  event_id: string;
  /** Which item it is about. */
  item_id: string;
  /** Position of the item in the answer's `output`, from 0. */
  output_index: number;
  /** Which answer it is about; begins with `resp_`. */
  response_id: string;
  /** Always `response.function_call_arguments.delta`: a piece of a call's arguments. */
  type: "response.function_call_arguments.delta";
}

export interface ResponseFunctionCallArgumentsDoneEvent {
  /** All of the JSON text, written by the model. */
  arguments: string;
  /** Ties the output to the call. */
  call_id: string;
  /** Names this event; made by the server. */
  event_id: string;
  /** Which item it is about. */
  item_id: string;
  /** Which function is called. */
  name: string;
  /** Position of the item in the answer's `output`, from 0. */
  output_index: number;
  /** Which answer it is about; begins with `resp_`. */
  response_id: string;
  /** Always `response.function_call_arguments.done`: the arguments of a call are whole. */
  type: "response.function_call_arguments.done";
}

export interface ResponseMcpCallArgumentsDelta {
  /** Next piece; join the pieces in order. */
  delta: string;
  /** Names this event; made by the server. */
  event_id: string;
  /** Which item it is about. */
  item_id: string;
  /** Position of the item in the answer's `output`, from 0. */
  output_index: number;
  /** Which answer it is about; begins with `resp_`. */
  response_id: string;
  /** Always `response.mcp_call_arguments.delta`: a piece of what a tool is given. */
  type: "response.mcp_call_arguments.delta";
  /** Random filling, against guesses by the length; null without any. */
  obfuscation?: string | null;
}

export interface ResponseMcpCallArgumentsDone {
  /** All of the JSON text, written by the model. */
  arguments: string;
  /** Names this event; made by the server. */
  event_id: string;
  /** Which item it is about. */
  item_id: string;
  /** Position of the item in the answer's `output`, from 0. */
  output_index: number;
  /** Which answer it is about; begins with `resp_`. */
  response_id: string;
  /** Always `response.mcp_call_arguments.done`: what a tool is given has come, whole. */
  type: "response.mcp_call_arguments.done";
}

export interface ResponseMcpCallCompleted {
  /** Names this event; made by the server. */
  event_id: string;
  /** Which item it is about. */
  item_id: string;
  /** Position of the item in the answer's `output`, from 0. */
  output_index: number;
  /** Always `response.mcp_call.completed`: the tool has answered. */
  type: "response.mcp_call.completed";
}

export interface ResponseMcpCallFailed {
  /** Names this event; made by the server. */
  event_id: string;
  /** Which item it is about. */
  item_id: string;
  /** Position of the item in the answer's `output`, from 0. */
  output_index: number;
  /** Always `response.mcp_call.failed`: the tool could not be run. */
  type: "response.mcp_call.failed";
}

export interface ResponseMcpCallInProgress {
  /** Names this event; made by the server. */
  event_id: string;
  /** Which item it is about. */
  item_id: string;
  /** Position of the item in the answer's `output`, from 0. */
  output_index: number;
  /** Always `response.mcp_call.in_progress`: a tool of a server is being run. */
  type: "response.mcp_call.in_progress";
}

export interface ResponseOutputItemAddedEvent {
  /** Names this event; made by the server. */
  event_id: string;
  /** The item, as far as it has come. */
  item: ConversationItem;
  /** Position of the item in the answer's `output`, from 0. */
  output_index: number;
  /** Which answer it is about; begins with `resp_`. */
  response_id: string;
  /** Always `response.output_item.added`: an item of the answer begins. */
  type: "response.output_item.added";
}

export interface ResponseOutputItemDoneEvent {
  /** Names this event; made by the server. */
  event_id: string;
  /** All of it. */
  item: ConversationItem;
  /** Position of the item in the answer's `output`, from 0. */
  output_index: number;
  /** Which answer it is about; begins with `resp_`. */
  response_id: string;
  /** Always `response.output_item.done`: an item of the answer is whole. */
  type: "response.output_item.done";
}

export interface ResponseTextDeltaEvent {
  /** Position of the part in `content` of its item, from 0. */
  content_index: number;
  /** Next piece; join the pieces in order. */
  delta: string;
  /** Names this event; made by the server. */
  event_id: string;
  /** Which item it is about. */
  item_id: string;
  /** Position of the item in the answer's `output`, from 0. */
  output_index: number;
  /** Which answer it is about; begins with `resp_`. */
  response_id: string;
  /** Always `response.output_text.delta`: a piece of text. */
  type: "response.output_text.delta";
}

export interface ResponseTextDoneEvent {
  /** Position of the part in `content` of its item, from 0. */
  content_index: number;
  /** Names this event; made by the server. */
  event_id: string;
  /** Which item it is about. */
  item_id: string;
  /** Position of the item in the answer's `output`, from 0. */
  output_index: number;
  /** Which answer it is about; begins with `resp_`. */
  response_id: string;
  /** All that is said in it. */
  text: string;
  /** Always `response.output_text.done`: the text of a part is whole. */
  type: "response.output_text.done";
}

export interface SessionCreatedEvent {
  /** Names this event; made by the server. */
  event_id: string;
  /** All settings. */
  session: RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest;
  /** Always `session.created`: the session begins, with these settings. */
  type: "session.created";
}

export interface SessionUpdateEvent {
  /** Settings to change; what is left out stays. */
  session: RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest;
  /** Always `session.update`: changes the settings. */
  type: "session.update";
  /** Word of yours by which an error refers to this event. */
  event_id?: string;
}

export interface SessionUpdatedEvent {
  /** Names this event; made by the server. */
  event_id: string;
  /** All settings. */
  session: RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest;
  /** Always `session.updated`: the settings as they are now. */
  type: "session.updated";
}

export interface TranscriptionSessionUpdate {
  /** Settings to change; what is left out stays. */
  session: TranscriptionSessionUpdate.Session;
  /** Always `transcription_session.update`: changes the settings of a transcription. */
  type: "transcription_session.update";
  /** Word of yours by which an error refers to this event. */
  event_id?: string;
}

export declare namespace TranscriptionSessionUpdate {
  export interface Session {
    /** What else to tell: how likely each token of a transcript was. */
    include?: Array<"item.input_audio_transcription.logprobs">;
    /** Coding of the sound that comes in. Default: `pcm16`. */
    input_audio_format?: "pcm16" | "g711_ulaw" | "g711_alaw";
    /** What is done against noise before the model hears it; null for nothing. */
    input_audio_noise_reduction?: TranscriptionSessionUpdate.Session.InputAudioNoiseReduction;
    /** How what is said is written down; null for not at all. */
    input_audio_transcription?: AudioTranscription;
    /** How it is told that somebody has finished speaking; null where you say so. */
    turn_detection?: TranscriptionSessionUpdate.Session.TurnDetection;
  }

  export namespace Session {
    export interface InputAudioNoiseReduction {
      /** Where the microphone is: `near_field` for a headset, `far_field` for a room. */
      type?: NoiseReductionType;
    }

    export interface TurnDetection {
      /** Sound to keep before somebody begins to speak, in milliseconds. Default: 300. */
      prefix_padding_ms?: number;
      /** Pause that ends a turn, in milliseconds. Default: 500. */
      silence_duration_ms?: number;
      /** How loud speech must be, from 0 to 1; higher for noisy places. Default: 0.5. */
      threshold?: number;
      /** Whether pauses tell (`server_vad`) or what has been said (`semantic_vad`). */
      type?: "server_vad";
    }
  }
}

export interface TranscriptionSessionUpdatedEvent {
  /** Names this event; made by the server. */
  event_id: string;
  /** All settings. */
  session: TranscriptionSessionUpdatedEvent.Session;
  /** Always `transcription_session.updated`: the settings as they are now. */
  type: "transcription_session.updated";
}

export declare namespace TranscriptionSessionUpdatedEvent {
  export interface Session {
    /** Short-lived key by which a page or an app joins. */
    client_secret: TranscriptionSessionUpdatedEvent.Session.ClientSecret;
    /** Coding of the sound that comes in. Default: `pcm16`. */
    input_audio_format?: string;
    /** How what is said is written down; null for not at all. */
    input_audio_transcription?: AudioTranscription;
    /** Whether the model writes, or speaks and writes. */
    modalities?: Array<"text" | "audio">;
    /** How it is told that somebody has finished speaking; null where you say so. */
    turn_detection?: TranscriptionSessionUpdatedEvent.Session.TurnDetection;
  }

  export namespace Session {
    export interface ClientSecret {
      /** Until when it can be used, in Unix seconds. */
      expires_at: number;
      /** The key itself, beginning with `ek_`; it may be given to a page or an app. */
      value: string;
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

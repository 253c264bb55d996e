// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
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

export interface ConversationItem {
  /** What the function is given, as JSON text written by the model. */
  arguments?: string;
  /** Ties a call to its output. */
  call_id?: string;
  /** What is said: parts of words, sound or pictures. */
  content?: Array<ConversationItemContent>;
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
  type?: "message" | "function_call" | "function_call_output";
}

export interface ConversationItemContent {
  /** Sound in Base64, in the coding of the session. */
  audio?: string;
  /** Which earlier item stands here. */
  id?: string;
  /** What is said, where it is written. */
  text?: string;
  /** What is said, where it is spoken. */
  transcript?: string;
  /** Whether it is words, sound or a picture. */
  type?: "input_text" | "input_audio" | "item_reference" | "text" | "audio";
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
  logprobs?: Array<ConversationItemInputAudioTranscriptionCompletedEvent.Logprob> | null;
}

export declare namespace ConversationItemInputAudioTranscriptionCompletedEvent {
  export interface Logprob {
    /** UTF-8 bytes of the token, since one character may take several tokens. */
    bytes: Array<number>;
    /** Natural logarithm of the token's probability. */
    logprob: number;
    /** Text of the token, spaces at its start included. */
    token: string;
  }

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
  logprobs?: Array<ConversationItemInputAudioTranscriptionDeltaEvent.Logprob> | null;
}

export declare namespace ConversationItemInputAudioTranscriptionDeltaEvent {
  export interface Logprob {
    /** UTF-8 bytes of the token, since one character may take several tokens. */
    bytes: Array<number>;
    /** Natural logarithm of the token's probability. */
    logprob: number;
    /** Text of the token, spaces at its start included. */
    token: string;
  }
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

export interface ErrorEvent {
  /** What went wrong. */
  error: ErrorEvent.Error;
  /** Names this event; made by the server. */
  event_id: string;
  /** Always `error`: something went wrong; most often the session goes on. */
  type: "error";
}

export declare namespace ErrorEvent {
  export interface Error {
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
    /** Always `output_audio_buffer.clear`: stops what is being spoken. */
    type: "output_audio_buffer.clear";
    /** Word of yours by which an error refers to this event. */
    event_id?: string;
  }
}

export interface RealtimeResponse {
  /** Conversation that it was added to; null or missing where it stands beside it. */
  conversation_id?: string;
  /** Names the answer; begins with `resp_`. */
  id?: string;
  /** Most tokens of this answer, or `inf` for no limit. */
  max_output_tokens?: number | "inf";
  /** Up to 16 pairs of text that you keep with it. */
  metadata?: SharedAPI.Metadata | null;
  /** Whether it is written, or spoken and written. */
  modalities?: Array<"text" | "audio">;
  /** Always `realtime.response`: an answer in a conversation by voice. */
  object?: "realtime.response";
  /** What the model made, in order. */
  output?: Array<ConversationItem>;
  /** Coding of the sound that goes out. */
  output_audio_format?: "pcm16" | "g711_ulaw" | "g711_alaw";
  /** How far it has come. */
  status?: "completed" | "cancelled" | "failed" | "incomplete" | "in_progress";
  /** Why it ended as it did. */
  status_details?: RealtimeResponseStatus;
  /** Randomness, 0.6 to 1.2. Default: 0.8. */
  temperature?: number;
  /** Tokens that it took. */
  usage?: RealtimeResponseUsage;
  /** Who speaks, by the name of a voice. */
  voice?: (string & {}) | "alloy" | "ash" | "ballad" | "coral" | "echo" | "sage" | "shimmer" | "verse";
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
  input_token_details?: RealtimeResponseUsage.InputTokenDetails;
  /** Tokens that the model was given: the whole conversation so far. */
  input_tokens?: number;
  /** How many of the made tokens were sound and how many text. */
  output_token_details?: RealtimeResponseUsage.OutputTokenDetails;
  /** Tokens that the model made. */
  output_tokens?: number;
  /** Sum of what was given and what was made. */
  total_tokens?: number;
}

export declare namespace RealtimeResponseUsage {
  export interface InputTokenDetails {
    /** What sound came to. */
    audio_tokens?: number;
    /** Tokens that the backend still had from an earlier turn. */
    cached_tokens?: number;
    /** What words came to. */
    text_tokens?: number;
  }

  export interface OutputTokenDetails {
    /** What sound came to. */
    audio_tokens?: number;
    /** What words came to. */
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
  /** Always `response.audio.delta`: a piece of speech. */
  type: "response.audio.delta";
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
  /** Always `response.audio.done`: the speech of a part is over. */
  type: "response.audio.done";
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
  /** Always `response.audio_transcript.delta`: a piece of what is spoken, as text. */
  type: "response.audio_transcript.delta";
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
  /** Always `response.audio_transcript.done`: what is spoken has come as text, whole. */
  type: "response.audio_transcript.done";
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
  response?: ResponseCreateEvent.Response;
}

export declare namespace ResponseCreateEvent {
  export interface Response {
    /** Whether the answer goes into the conversation (`auto`) or stands beside it (`none`). Default: `auto`. */
    conversation?: (string & {}) | "auto" | "none";
    /** What to answer, in the place of the conversation so far. */
    input?: Array<ConversationItemWithReference>;
    /** What to tell the model for this answer alone. */
    instructions?: string;
    /** Most tokens of this answer, or `inf` for no limit. */
    max_response_output_tokens?: number | "inf";
    /** Up to 16 pairs of text that you keep with it. */
    metadata?: SharedAPI.Metadata | null;
    /** Whether it is written, or spoken and written. */
    modalities?: Array<"text" | "audio">;
    /** Coding of the sound that goes out. */
    output_audio_format?: "pcm16" | "g711_ulaw" | "g711_alaw";
    /** Randomness, 0.6 to 1.2. Default: 0.8. */
    temperature?: number;
    /** Whether and which tools the model must use. */
    tool_choice?: string;
    /** What the model may call for this answer. */
    tools?: Array<ResponseCreateEvent.Response.Tool>;
    /** Who speaks, by the name of a voice. */
    voice?: (string & {}) | "alloy" | "ash" | "ballad" | "coral" | "echo" | "sage" | "shimmer" | "verse";
  }

  export namespace Response {
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
  }
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
  /** Position of the item in the answer's `output`, from 0. */
  output_index: number;
  /** Which answer it is about; begins with `resp_`. */
  response_id: string;
  /** Always `response.function_call_arguments.done`: the arguments of a call are whole. */
  type: "response.function_call_arguments.done";
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
  /** Always `response.text.delta`: a piece of text. */
  type: "response.text.delta";
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
  /** Always `response.text.done`: the text of a part is whole. */
  type: "response.text.done";
}

export interface SessionCreatedEvent {
  /** Names this event; made by the server. */
  event_id: string;
  /** All settings. */
  session: BetaRealtimeSessionsAPI.Session;
  /** Always `session.created`: the session begins, with these settings. */
  type: "session.created";
}

export interface SessionUpdateEvent {
  /** Settings to change; what is left out stays. */
  session: SessionUpdateEvent.Session;
  /** Always `session.update`: changes the settings. */
  type: "session.update";
  /** Word of yours by which an error refers to this event. */
  event_id?: string;
}

export declare namespace SessionUpdateEvent {
  export interface Session {
    /** Short-lived key by which a page or an app joins. */
    client_secret?: SessionUpdateEvent.Session.ClientSecret;
    /** Coding of the sound that comes in. Default: `pcm16`. */
    input_audio_format?: "pcm16" | "g711_ulaw" | "g711_alaw";
    /** What is done against noise before the model hears it; null for nothing. */
    input_audio_noise_reduction?: SessionUpdateEvent.Session.InputAudioNoiseReduction;
    /** How what is said is written down; null for not at all. */
    input_audio_transcription?: SessionUpdateEvent.Session.InputAudioTranscription;
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
    tools?: Array<SessionUpdateEvent.Session.Tool>;
    /** How the conversation is written down for the traces dashboard; null for not at all. */
    tracing?: "auto" | SessionUpdateEvent.Session.TracingConfiguration;
    /** How it is told that somebody has finished speaking; null where you say so. */
    turn_detection?: SessionUpdateEvent.Session.TurnDetection;
    /** Who speaks, by the name of a voice; fixed once it has been heard. */
    voice?: (string & {}) | "alloy" | "ash" | "ballad" | "coral" | "echo" | "sage" | "shimmer" | "verse";
  }

  export namespace Session {
    export interface ClientSecret {
      /** How long the key can be used to join. */
      expires_after?: SessionUpdateEvent.Session.ClientSecret.ExpiresAfter;
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
}

export interface SessionUpdatedEvent {
  /** Names this event; made by the server. */
  event_id: string;
  /** All settings. */
  session: BetaRealtimeSessionsAPI.Session;
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
    /** Short-lived key by which a page or an app joins. */
    client_secret?: TranscriptionSessionUpdate.Session.ClientSecret;
    /** What else to tell: how likely each token of a transcript was. */
    include?: Array<string>;
    /** Coding of the sound that comes in. Default: `pcm16`. */
    input_audio_format?: "pcm16" | "g711_ulaw" | "g711_alaw";
    /** What is done against noise before the model hears it; null for nothing. */
    input_audio_noise_reduction?: TranscriptionSessionUpdate.Session.InputAudioNoiseReduction;
    /** How what is said is written down; null for not at all. */
    input_audio_transcription?: TranscriptionSessionUpdate.Session.InputAudioTranscription;
    /** Whether the model writes, or speaks and writes. */
    modalities?: Array<"text" | "audio">;
    /** How it is told that somebody has finished speaking; null where you say so. */
    turn_detection?: TranscriptionSessionUpdate.Session.TurnDetection;
  }

  export namespace Session {
    export interface ClientSecret {
      /** Until when it can be used, in Unix seconds. */
      expires_at?: TranscriptionSessionUpdate.Session.ClientSecret.ExpiresAt;
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
}

export interface TranscriptionSessionUpdatedEvent {
  /** Names this event; made by the server. */
  event_id: string;
  /** All settings. */
  session: TranscriptionSessionsAPI.TranscriptionSession;
  /** Always `transcription_session.updated`: the settings as they are now. */
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

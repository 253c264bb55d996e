// Generated from spec/openapi.json, spec/overlay.yaml and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../../operations.ts";
import type * as AudioAPI from "./audio.ts";
import type * as TranscriptionsAPI from "./transcriptions.ts";
import type { APIPromise } from "../../../runtime/api-promise.ts";
import type {
  TranscriptionCreateParams as ImportedTranscriptionCreateParams,
  TranscriptionCreateParamsBase,
  TranscriptionCreateParamsNonStreaming,
} from "../../../runtime/external/audio.ts";
import type { RequestOptions } from "../../../runtime/request-options.ts";
import { APIResource } from "../../../runtime/resource.ts";
import type { Stream } from "../../../runtime/streaming.ts";
import type { Uploadable } from "../../../runtime/uploads.ts";

/** Speech as text in the language that is spoken. */
export class Transcriptions extends APIResource {
  /**
   * Turns speech into text in the language spoken.
   * Codex: not supported. The backend may have a route of this kind, but too little is known of it to build
   * on. Use the `openai` profile with an API key of your own.
   */
  create(
    body: TranscriptionCreateParamsNonStreaming<"json" | undefined>,
    options?: RequestOptions,
  ): APIPromise<Transcription>;
  create(
    body: TranscriptionCreateParamsNonStreaming<"verbose_json">,
    options?: RequestOptions,
  ): APIPromise<TranscriptionVerbose>;
  create(
    body: TranscriptionCreateParamsNonStreaming<"srt" | "vtt" | "text">,
    options?: RequestOptions,
  ): APIPromise<string>;
  create(body: TranscriptionCreateParamsNonStreaming, options?: RequestOptions): APIPromise<Transcription>;
  create(
    body: TranscriptionCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<TranscriptionStreamEvent>>;
  create(
    body: TranscriptionCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<TranscriptionCreateResponse | string | Stream<TranscriptionStreamEvent>>;
  create(body: unknown, options?: RequestOptions): unknown {
    return this._client.unsupported(ops.audioTranscriptionsCreate, [body], options);
  }
}

export interface Transcription {
  text: string;
  logprobs?: Array<Transcription.Logprob>;
  usage?: Transcription.Tokens | Transcription.Duration;
}

export declare namespace Transcription {
  export interface Duration {
    seconds: number;
    type: "duration";
  }

  export interface Logprob {
    bytes?: Array<number>;
    logprob?: number;
    token?: string;
  }

  export interface Tokens {
    input_tokens: number;
    output_tokens: number;
    total_tokens: number;
    type: "tokens";
    input_token_details?: Transcription.Tokens.InputTokenDetails;
  }

  export namespace Tokens {
    export interface InputTokenDetails {
      audio_tokens?: number;
      text_tokens?: number;
    }
  }
}

export interface TranscriptionCreateParamsStreaming {
  file: Uploadable;
  model: (string & {}) | AudioAPI.AudioModel;
  stream: true;
  chunking_strategy?: "auto" | TranscriptionCreateParams.VadConfig | null;
  include?: Array<TranscriptionInclude>;
  known_speaker_names?: Array<string>;
  known_speaker_references?: Array<string>;
  language?: string;
  prompt?: string;
  response_format?: AudioAPI.AudioResponseFormat | undefined;
  temperature?: number;
  timestamp_granularities?: Array<"word" | "segment">;
}

export type TranscriptionCreateResponse = Transcription | TranscriptionDiarized | TranscriptionVerbose;

export interface TranscriptionDiarized {
  duration: number;
  segments: Array<TranscriptionDiarizedSegment>;
  task: "transcribe";
  text: string;
  usage?: TranscriptionDiarized.Tokens | TranscriptionDiarized.Duration;
}

export declare namespace TranscriptionDiarized {
  export interface Duration {
    seconds: number;
    type: "duration";
  }

  export interface Tokens {
    input_tokens: number;
    output_tokens: number;
    total_tokens: number;
    type: "tokens";
    input_token_details?: TranscriptionDiarized.Tokens.InputTokenDetails;
  }

  export namespace Tokens {
    export interface InputTokenDetails {
      audio_tokens?: number;
      text_tokens?: number;
    }
  }
}

export interface TranscriptionDiarizedSegment {
  end: number;
  id: string;
  speaker: string;
  start: number;
  text: string;
  type: "transcript.text.segment";
}

export type TranscriptionInclude = "logprobs";

export interface TranscriptionSegment {
  avg_logprob: number;
  compression_ratio: number;
  end: number;
  id: number;
  no_speech_prob: number;
  seek: number;
  start: number;
  temperature: number;
  text: string;
  tokens: Array<number>;
}

export type TranscriptionStreamEvent =
  | TranscriptionTextSegmentEvent
  | TranscriptionTextDeltaEvent
  | TranscriptionTextDoneEvent;

export interface TranscriptionTextDeltaEvent {
  delta: string;
  type: "transcript.text.delta";
  logprobs?: Array<TranscriptionTextDeltaEvent.Logprob>;
  segment_id?: string;
}

export declare namespace TranscriptionTextDeltaEvent {
  export interface Logprob {
    bytes?: Array<number>;
    logprob?: number;
    token?: string;
  }
}

export interface TranscriptionTextDoneEvent {
  text: string;
  type: "transcript.text.done";
  logprobs?: Array<TranscriptionTextDoneEvent.Logprob>;
  usage?: TranscriptionTextDoneEvent.Usage;
}

export declare namespace TranscriptionTextDoneEvent {
  export interface Logprob {
    bytes?: Array<number>;
    logprob?: number;
    token?: string;
  }

  export interface Usage {
    input_tokens: number;
    output_tokens: number;
    total_tokens: number;
    type: "tokens";
    input_token_details?: TranscriptionTextDoneEvent.Usage.InputTokenDetails;
  }

  export namespace Usage {
    export interface InputTokenDetails {
      audio_tokens?: number;
      text_tokens?: number;
    }
  }
}

export interface TranscriptionTextSegmentEvent {
  end: number;
  id: string;
  speaker: string;
  start: number;
  text: string;
  type: "transcript.text.segment";
}

export interface TranscriptionVerbose {
  duration: number;
  language: string;
  text: string;
  segments?: Array<TranscriptionSegment>;
  usage?: TranscriptionVerbose.Usage;
  words?: Array<TranscriptionWord>;
}

export declare namespace TranscriptionVerbose {
  export interface Usage {
    seconds: number;
    type: "duration";
  }
}

export interface TranscriptionWord {
  end: number;
  start: number;
  word: string;
}

export type TranscriptionCreateParams<
  ResponseFormat extends AudioAPI.AudioResponseFormat | undefined = AudioAPI.AudioResponseFormat | undefined,
> = ImportedTranscriptionCreateParams<ResponseFormat>;

export declare namespace TranscriptionCreateParams {
  export type TranscriptionCreateParamsNonStreaming = {
    file: Uploadable;
    model: (string & {}) | AudioAPI.AudioModel;
    chunking_strategy?: "auto" | TranscriptionCreateParams.VadConfig | null;
    include?: Array<TranscriptionInclude>;
    known_speaker_names?: Array<string>;
    known_speaker_references?: Array<string>;
    language?: string;
    prompt?: string;
    response_format?: AudioAPI.AudioResponseFormat | undefined;
    stream?: false | null;
    temperature?: number;
    timestamp_granularities?: Array<"word" | "segment">;
  };

  export type TranscriptionCreateParamsStreaming = TranscriptionsAPI.TranscriptionCreateParamsStreaming;

  export interface VadConfig {
    type: "server_vad";
    prefix_padding_ms?: number;
    silence_duration_ms?: number;
    threshold?: number;
  }
}

export type { TranscriptionCreateParamsBase, TranscriptionCreateParamsNonStreaming };

export declare namespace Transcriptions {
  export {
    type Transcription,
    type TranscriptionDiarized,
    type TranscriptionDiarizedSegment,
    type TranscriptionInclude,
    type TranscriptionSegment,
    type TranscriptionStreamEvent,
    type TranscriptionTextDeltaEvent,
    type TranscriptionTextDoneEvent,
    type TranscriptionTextSegmentEvent,
    type TranscriptionVerbose,
    type TranscriptionWord,
    type TranscriptionCreateResponse,
    type TranscriptionCreateParams,
    type TranscriptionCreateParamsNonStreaming,
    type TranscriptionCreateParamsStreaming,
  };
}

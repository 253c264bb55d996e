// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
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
   * Codex: sent. Experimental: it may stop working from one day to the next.
   * siwc: not supported. A ChatGPT plan is good for the model list and the Responses API; every other route
   * is refused. Use the `openai` profile with an API key of your own.
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
    return this._client.call(ops.audioTranscriptionsCreate, [body], options);
  }
}

export interface Transcription {
  /** What was said, as text. */
  text: string;
  /** How likely each token was, where asked for by `include`. */
  logprobs?: Array<Transcription.Logprob>;
  /** What the call cost, in tokens or in seconds of sound. */
  usage?: Transcription.Tokens | Transcription.Duration;
}

export declare namespace Transcription {
  export interface Duration {
    /** Length of the sound that is paid for. */
    seconds: number;
    /** Always `duration`: the model is paid by the length of the sound. */
    type: "duration";
  }

  export interface Logprob {
    /** UTF-8 bytes of the token, since one character may take several tokens. */
    bytes?: Array<number>;
    /** Natural logarithm of the token's probability. */
    logprob?: number;
    /** Text of the token, spaces at its start included. */
    token?: string;
  }

  export interface Tokens {
    /** Tokens of the sound and of the prompt. */
    input_tokens: number;
    /** Tokens of the text that was written. */
    output_tokens: number;
    /** Sum of what was given and what was written. */
    total_tokens: number;
    /** Always `tokens`: the model is paid by tokens. */
    type: "tokens";
    /** How many of the given tokens were sound and how many text. */
    input_token_details?: Transcription.Tokens.InputTokenDetails;
  }

  export namespace Tokens {
    export interface InputTokenDetails {
      /** What the sound came to. */
      audio_tokens?: number;
      /** What the prompt came to. */
      text_tokens?: number;
    }
  }
}

export interface TranscriptionCreateParamsStreaming {
  /** Sound to write down, as a file with its name; the ending tells the format. */
  file: Uploadable;
  /** Which model listens, such as `gpt-4o-transcribe` or `whisper-1`. */
  model: (string & {}) | AudioAPI.AudioModel;
  /** True: the text comes as it is written. `whisper-1` ignores it. */
  stream: true;
  /** How long sound is cut into pieces; `auto` cuts where nobody speaks. Default: it is not cut. */
  chunking_strategy?: "auto" | TranscriptionCreateParams.VadConfig | null;
  /** What else to give; `logprobs` tells how likely each token was. */
  include?: Array<TranscriptionInclude>;
  /** Up to four names for the speakers of `known_speaker_references`. */
  known_speaker_names?: Array<string>;
  /** Up to four samples of voices, 2 to 10 seconds each, as data URLs. */
  known_speaker_references?: Array<string>;
  /** What is spoken, as a two-letter code; saves the model a guess. */
  language?: string;
  /** Text that goes before, for names and style; in the language that is spoken. */
  prompt?: string;
  /** Shape of the answer; which ones there are depends on the model. Default: `json`. */
  response_format?: AudioAPI.AudioResponseFormat | undefined;
  /** Randomness, from 0 to 1. Default: 0, raised by itself where the model is unsure. */
  temperature?: number;
  /** Whether times are told by `word` or by `segment`; needs `verbose_json`. */
  timestamp_granularities?: Array<"word" | "segment">;
}

export type TranscriptionCreateResponse = Transcription | TranscriptionDiarized | TranscriptionVerbose;

export interface TranscriptionDiarized {
  /** Length of the sound in seconds. */
  duration: number;
  /** Who said what, and when. */
  segments: Array<TranscriptionDiarizedSegment>;
  /** Always `transcribe`: nothing is translated. */
  task: "transcribe";
  /** All that was said, whoever said it. */
  text: string;
  /** What the call cost, in tokens or in seconds of sound. */
  usage?: TranscriptionDiarized.Tokens | TranscriptionDiarized.Duration;
}

export declare namespace TranscriptionDiarized {
  export interface Duration {
    /** Length of the sound that is paid for. */
    seconds: number;
    /** Always `duration`: the model is paid by the length of the sound. */
    type: "duration";
  }

  export interface Tokens {
    /** Tokens of the sound and of the prompt. */
    input_tokens: number;
    /** Tokens of the text that was written. */
    output_tokens: number;
    /** Sum of what was given and what was written. */
    total_tokens: number;
    /** Always `tokens`: the model is paid by tokens. */
    type: "tokens";
    /** How many of the given tokens were sound and how many text. */
    input_token_details?: TranscriptionDiarized.Tokens.InputTokenDetails;
  }

  export namespace Tokens {
    export interface InputTokenDetails {
      /** What the sound came to. */
      audio_tokens?: number;
      /** What the prompt came to. */
      text_tokens?: number;
    }
  }
}

export interface TranscriptionDiarizedSegment {
  /** When this piece ends, in seconds from the start of the sound. */
  end: number;
  /** Names the piece within this answer. */
  id: string;
  /** Who speaks: a given name, or `A`, `B` and so on. */
  speaker: string;
  /** When this piece begins, in seconds from the start of the sound. */
  start: number;
  /** What was said in it. */
  text: string;
  /** Always `transcript.text.segment`: a piece by one speaker. */
  type: "transcript.text.segment";
}

export type TranscriptionInclude = "logprobs";

export interface TranscriptionSegment {
  /** Mean of the tokens' log probabilities; below -1 the text is doubtful. */
  avg_logprob: number;
  /** How far the text can be compressed; above 2.4 it repeats itself, which is doubtful. */
  compression_ratio: number;
  /** When this piece ends, in seconds from the start of the sound. */
  end: number;
  /** Position of the piece, from 0. */
  id: number;
  /** How likely it is that nobody speaks here, from 0 to 1. */
  no_speech_prob: number;
  /** Where in the sound the model was, in its own frames. */
  seek: number;
  /** When this piece begins, in seconds from the start of the sound. */
  start: number;
  /** Randomness that was used for this piece. */
  temperature: number;
  /** What was said in it. */
  text: string;
  /** The text as numbers of tokens. */
  tokens: Array<number>;
}

export type TranscriptionStreamEvent =
  | TranscriptionTextSegmentEvent
  | TranscriptionTextDeltaEvent
  | TranscriptionTextDoneEvent;

export interface TranscriptionTextDeltaEvent {
  /** Next piece of the text; join the pieces in order. */
  delta: string;
  /** Always `transcript.text.delta`: a piece of the text. */
  type: "transcript.text.delta";
  /** How likely the tokens of this piece were, where asked for. */
  logprobs?: Array<TranscriptionTextDeltaEvent.Logprob>;
  /** Which piece by one speaker this belongs to, where speakers are told apart. */
  segment_id?: string;
}

export declare namespace TranscriptionTextDeltaEvent {
  export interface Logprob {
    /** UTF-8 bytes of the token, since one character may take several tokens. */
    bytes?: Array<number>;
    /** Natural logarithm of the token's probability. */
    logprob?: number;
    /** Text of the token, spaces at its start included. */
    token?: string;
  }
}

export interface TranscriptionTextDoneEvent {
  /** All that was said. */
  text: string;
  /** Always `transcript.text.done`: the text is whole, and the stream ends. */
  type: "transcript.text.done";
  /** How likely all tokens were, where asked for. */
  logprobs?: Array<TranscriptionTextDoneEvent.Logprob>;
  /** Tokens that the call took. */
  usage?: TranscriptionTextDoneEvent.Usage;
}

export declare namespace TranscriptionTextDoneEvent {
  export interface Logprob {
    /** UTF-8 bytes of the token, since one character may take several tokens. */
    bytes?: Array<number>;
    /** Natural logarithm of the token's probability. */
    logprob?: number;
    /** Text of the token, spaces at its start included. */
    token?: string;
  }

  export interface Usage {
    /** Tokens of the sound and of the prompt. */
    input_tokens: number;
    /** Tokens of the text that was written. */
    output_tokens: number;
    /** Sum of what was given and what was written. */
    total_tokens: number;
    /** Always `tokens`: the model is paid by tokens. */
    type: "tokens";
    /** How many of the given tokens were sound and how many text. */
    input_token_details?: TranscriptionTextDoneEvent.Usage.InputTokenDetails;
  }

  export namespace Usage {
    export interface InputTokenDetails {
      /** What the sound came to. */
      audio_tokens?: number;
      /** What the prompt came to. */
      text_tokens?: number;
    }
  }
}

export interface TranscriptionTextSegmentEvent {
  /** When this piece ends, in seconds from the start of the sound. */
  end: number;
  /** Names the piece within this answer. */
  id: string;
  /** Who speaks: a given name, or `A`, `B` and so on. */
  speaker: string;
  /** When this piece begins, in seconds from the start of the sound. */
  start: number;
  /** What was said in it. */
  text: string;
  /** Always `transcript.text.segment`: a piece by one speaker. */
  type: "transcript.text.segment";
}

export interface TranscriptionVerbose {
  /** Length of the sound in seconds. */
  duration: number;
  /** What is spoken, in English words such as `korean`. */
  language: string;
  /** All that was said. */
  text: string;
  /** The text in pieces, with times and how sure the model is. */
  segments?: Array<TranscriptionSegment>;
  /** Seconds of sound that are paid for. */
  usage?: TranscriptionVerbose.Usage;
  /** When each word was said, where asked for. */
  words?: Array<TranscriptionWord>;
}

export declare namespace TranscriptionVerbose {
  export interface Usage {
    /** Length of the sound that is paid for. */
    seconds: number;
    /** Always `duration`: the model is paid by the length of the sound. */
    type: "duration";
  }
}

export interface TranscriptionWord {
  /** When it ends, in seconds from the start of the sound. */
  end: number;
  /** When it begins, in seconds from the start of the sound. */
  start: number;
  /** The word as it is written down. */
  word: string;
}

export type TranscriptionCreateParams<
  ResponseFormat extends AudioAPI.AudioResponseFormat | undefined = AudioAPI.AudioResponseFormat | undefined,
> = ImportedTranscriptionCreateParams<ResponseFormat>;

export declare namespace TranscriptionCreateParams {
  export type TranscriptionCreateParamsNonStreaming = {
    /** Sound to write down, as a file with its name; the ending tells the format. */ file: Uploadable /** Which model listens, such as `gpt-4o-transcribe` or `whisper-1`. */;
    model:
      | (string & {})
      | AudioAPI.AudioModel /** How long sound is cut into pieces; `auto` cuts where nobody speaks. Default: it is not cut. */;
    chunking_strategy?:
      | "auto"
      | TranscriptionCreateParams.VadConfig
      | null /** What else to give; `logprobs` tells how likely each token was. */;
    include?: Array<TranscriptionInclude> /** Up to four names for the speakers of `known_speaker_references`. */;
    known_speaker_names?: Array<string> /** Up to four samples of voices, 2 to 10 seconds each, as data URLs. */;
    known_speaker_references?: Array<string> /** What is spoken, as a two-letter code; saves the model a guess. */;
    language?: string /** Text that goes before, for names and style; in the language that is spoken. */;
    prompt?: string /** Shape of the answer; which ones there are depends on the model. Default: `json`. */;
    response_format?:
      | AudioAPI.AudioResponseFormat
      | undefined /** False, null or left out: the text comes whole. */;
    stream?:
      | false
      | null /** Randomness, from 0 to 1. Default: 0, raised by itself where the model is unsure. */;
    temperature?: number /** Whether times are told by `word` or by `segment`; needs `verbose_json`. */;
    timestamp_granularities?: Array<"word" | "segment">;
  };

  export type TranscriptionCreateParamsStreaming = TranscriptionsAPI.TranscriptionCreateParamsStreaming;

  export interface VadConfig {
    /** Always `server_vad`: the server listens for pauses. */
    type: "server_vad";
    /** Sound to keep before somebody begins to speak, in milliseconds. Default: 300. */
    prefix_padding_ms?: number;
    /** Pause that ends a piece, in milliseconds. Default: 200. */
    silence_duration_ms?: number;
    /** How loud speech must be, from 0 to 1; higher for noisy places. Default: 0.5. */
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

import type { AudioModel, AudioResponseFormat } from "../../generated/resources/audio/audio.ts";
import type * as Transcriptions from "../../generated/resources/audio/transcriptions.ts";
import type { Uploadable } from "../uploads.ts";

// The result's type follows from `response_format`, so these params are generic where the spec has one plain schema.
type Format = AudioResponseFormat | undefined;

export interface TranscriptionCreateParamsBase<ResponseFormat extends Format = Format> {
  /**
   * Sound to write down, as a file with its name; the ending tells the format.
   * Codex: sent.
   */
  file: Uploadable;
  /**
   * Which model listens, such as `gpt-4o-transcribe` or `whisper-1`.
   * Codex: the backend chooses it by itself; `dropped_parameters` says so.
   */
  model: (string & {}) | AudioModel;
  /**
   * How long sound is cut into pieces; `auto` cuts where nobody speaks. Default: it is not cut.
   * Codex: left out, with a warning.
   */
  chunking_strategy?: "auto" | Transcriptions.TranscriptionCreateParams.VadConfig | null;
  /**
   * What else to give; `logprobs` tells how likely each token was.
   * Codex: refused with an error, since the route gives the text alone.
   */
  include?: Array<Transcriptions.TranscriptionInclude>;
  /**
   * Up to four names for the speakers of `known_speaker_references`.
   * Codex: refused with an error.
   */
  known_speaker_names?: Array<string>;
  /**
   * Up to four samples of voices, 2 to 10 seconds each, as data URLs.
   * Codex: refused with an error.
   */
  known_speaker_references?: Array<string>;
  /**
   * What is spoken, as a two-letter code; saves the model a guess.
   * Codex: sent.
   */
  language?: string;
  /**
   * Text that goes before, for names and style; in the language that is spoken.
   * Codex: left out, with a warning.
   */
  prompt?: string;
  /**
   * Shape of the answer; which ones there are depends on the model. Default: `json`.
   * Codex: `json` or `text`; any other value is refused with an error.
   */
  response_format?: ResponseFormat;
  /**
   * Whether the text comes as it is written.
   * Codex: `true` is refused with an error.
   */
  stream?: boolean | null;
  /**
   * Randomness, from 0 to 1. Default: 0, raised by itself where the model is unsure.
   * Codex: left out, with a warning.
   */
  temperature?: number;
  /**
   * Whether times are told by `word` or by `segment`; needs `verbose_json`.
   * Codex: refused with an error, since the route gives the text alone.
   */
  timestamp_granularities?: Array<"word" | "segment">;
}

export interface TranscriptionCreateParamsNonStreaming<ResponseFormat extends Format = Format>
  extends TranscriptionCreateParamsBase<ResponseFormat> {
  stream?: false | null;
}

export type TranscriptionCreateParams<ResponseFormat extends Format = Format> =
  | TranscriptionCreateParamsNonStreaming<ResponseFormat>
  | Transcriptions.TranscriptionCreateParamsStreaming;

export interface TranslationCreateParams<ResponseFormat extends Format = Format> {
  file: Uploadable;
  model: (string & {}) | AudioModel;
  prompt?: string;
  response_format?: "json" | "text" | "srt" | "verbose_json" | "vtt";
  temperature?: number;
  /** Only tells the overloads apart. */
  __format?: ResponseFormat;
}

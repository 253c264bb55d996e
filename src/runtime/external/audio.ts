import type { AudioModel, AudioResponseFormat } from "../../generated/resources/audio/audio.ts";
import type * as Transcriptions from "../../generated/resources/audio/transcriptions.ts";
import type { Uploadable } from "../uploads.ts";

// The result's type follows from `response_format`, so these params are generic where the spec has one plain schema.
type Format = AudioResponseFormat | undefined;

export interface TranscriptionCreateParamsBase<ResponseFormat extends Format = Format> {
  file: Uploadable;
  model: (string & {}) | AudioModel;
  chunking_strategy?: "auto" | Transcriptions.TranscriptionCreateParams.VadConfig | null;
  include?: Array<Transcriptions.TranscriptionInclude>;
  known_speaker_names?: Array<string>;
  known_speaker_references?: Array<string>;
  language?: string;
  prompt?: string;
  response_format?: ResponseFormat;
  stream?: boolean | null;
  temperature?: number;
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

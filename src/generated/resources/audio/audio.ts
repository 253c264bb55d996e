// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import { Speech, type SpeechCreateParams, type SpeechModel } from "./speech.ts";
import {
  type Transcription,
  type TranscriptionCreateParams,
  type TranscriptionCreateParamsNonStreaming,
  type TranscriptionCreateParamsStreaming,
  type TranscriptionCreateResponse,
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
  Transcriptions,
} from "./transcriptions.ts";
import {
  type Translation,
  type TranslationCreateParams,
  type TranslationCreateResponse,
  type TranslationVerbose,
  Translations,
} from "./translations.ts";
import { APIResource } from "../../../runtime/resource.ts";

/** Speech into text and text into speech. */
export class Audio extends APIResource {
  transcriptions = new Transcriptions(this._client);
  translations = new Translations(this._client);
  speech = new Speech(this._client);
}

export type AudioModel =
  | "whisper-1"
  | "gpt-4o-transcribe"
  | "gpt-4o-mini-transcribe"
  | "gpt-4o-mini-transcribe-2025-12-15"
  | "gpt-4o-transcribe-diarize";

export type AudioResponseFormat = "json" | "text" | "srt" | "verbose_json" | "vtt" | "diarized_json";

Audio.Transcriptions = Transcriptions;
Audio.Translations = Translations;
Audio.Speech = Speech;

export declare namespace Audio {
  export {
    type AudioModel,
    type AudioResponseFormat,
    Transcriptions,
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
    Translations,
    type Translation,
    type TranslationVerbose,
    type TranslationCreateResponse,
    type TranslationCreateParams,
    Speech,
    type SpeechModel,
    type SpeechCreateParams,
  };
}

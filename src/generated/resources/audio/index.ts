// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

export { Speech, type SpeechModel, type SpeechCreateParams } from "./speech.ts";
export {
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
} from "./transcriptions.ts";
export {
  Translations,
  type Translation,
  type TranslationVerbose,
  type TranslationCreateResponse,
  type TranslationCreateParams,
} from "./translations.ts";
export * from "./audio.ts";

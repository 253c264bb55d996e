// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

export { Sessions, type Session, type SessionCreateResponse, type SessionCreateParams } from "./sessions.ts";
export {
  TranscriptionSessions,
  type TranscriptionSession,
  type TranscriptionSessionCreateParams,
} from "./transcription-sessions.ts";
export * from "./realtime.ts";

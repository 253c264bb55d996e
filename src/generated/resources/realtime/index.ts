// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

export {
  Calls,
  type CallAcceptParams,
  type CallReferParams,
  type CallRejectParams,
  type CallCreateParams,
} from "./calls.ts";
export {
  ClientSecrets,
  type RealtimeSessionClientSecret,
  type RealtimeSessionCreateResponse,
  type RealtimeTranscriptionSessionCreateResponse,
  type RealtimeTranscriptionSessionTurnDetection,
  type ClientSecretCreateResponse,
  type ClientSecretCreateParams,
} from "./client-secrets.ts";
export * from "./realtime.ts";

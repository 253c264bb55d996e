// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

export {
  Files,
  type FileCreateResponse,
  type FileRetrieveResponse,
  type FileListResponse,
  type FileCreateParams,
  type FileRetrieveParams,
  type FileListParams,
  type FileDeleteParams,
  type FileListResponsesPage,
} from "./containers/files/files.ts";
export * from "./containers/containers.ts";

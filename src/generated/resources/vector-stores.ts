// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

export {
  FileBatches,
  type VectorStoreFileBatch,
  type FileBatchCreateParams,
  type FileBatchRetrieveParams,
  type FileBatchCancelParams,
  type FileBatchListFilesParams,
} from "./vector-stores/file-batches.ts";
export {
  Files,
  type VectorStoreFile,
  type VectorStoreFileDeleted,
  type FileContentResponse,
  type FileCreateParams,
  type FileRetrieveParams,
  type FileUpdateParams,
  type FileListParams,
  type FileDeleteParams,
  type FileContentParams,
  type VectorStoreFilesPage,
  type FileContentResponsesPage,
} from "./vector-stores/files.ts";
export * from "./vector-stores/vector-stores.ts";

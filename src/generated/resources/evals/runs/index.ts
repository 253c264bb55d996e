// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

export {
  OutputItems,
  type OutputItemRetrieveResponse,
  type OutputItemListResponse,
  type OutputItemRetrieveParams,
  type OutputItemListParams,
  type OutputItemListResponsesPage,
} from "./output-items.ts";
export * from "./runs.ts";

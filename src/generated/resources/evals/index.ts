// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

export {
  Runs,
  type CreateEvalCompletionsRunDataSource,
  type CreateEvalJSONLRunDataSource,
  type EvalAPIError,
  type RunCreateResponse,
  type RunRetrieveResponse,
  type RunListResponse,
  type RunDeleteResponse,
  type RunCancelResponse,
  type RunCreateParams,
  type RunRetrieveParams,
  type RunListParams,
  type RunDeleteParams,
  type RunCancelParams,
  type RunListResponsesPage,
} from "./runs/runs.ts";
export * from "./evals.ts";

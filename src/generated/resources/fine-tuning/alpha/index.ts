// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

export {
  Graders,
  type GraderRunResponse,
  type GraderValidateResponse,
  type GraderRunParams,
  type GraderValidateParams,
} from "./graders.ts";
export * from "./alpha.ts";

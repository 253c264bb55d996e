// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

export { Parts, type UploadPart, type PartCreateParams } from "./parts.ts";
export * from "./uploads.ts";

// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

export { Content, type ContentRetrieveParams } from "./content.ts";
export * from "./files.ts";

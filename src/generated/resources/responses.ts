// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

export { InputItems, type ResponseItemList, type InputItemListParams } from "./responses/input-items.ts";
export {
  InputTokens,
  type InputTokenCountResponse,
  type InputTokenCountParams,
} from "./responses/input-tokens.ts";
export * from "./responses/responses.ts";

// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

export {
  Permissions,
  type PermissionCreateResponse,
  type PermissionRetrieveResponse,
  type PermissionDeleteResponse,
  type PermissionCreateParams,
  type PermissionRetrieveParams,
  type PermissionDeleteParams,
  type PermissionCreateResponsesPage,
} from "./permissions.ts";
export * from "./checkpoints.ts";

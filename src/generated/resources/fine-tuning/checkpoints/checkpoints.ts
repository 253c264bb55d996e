// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import {
  type PermissionCreateParams,
  type PermissionCreateResponse,
  type PermissionCreateResponsesPage,
  type PermissionDeleteParams,
  type PermissionDeleteResponse,
  type PermissionRetrieveParams,
  type PermissionRetrieveResponse,
  Permissions,
} from "./permissions.ts";
import { APIResource } from "../../../../runtime/resource.ts";

/** Saved states of trained models, and who may use them. */
export class Checkpoints extends APIResource {
  permissions = new Permissions(this._client);
}

Checkpoints.Permissions = Permissions;

export declare namespace Checkpoints {
  export {
    Permissions,
    type PermissionCreateResponse,
    type PermissionRetrieveResponse,
    type PermissionDeleteResponse,
    type PermissionCreateResponsesPage,
    type PermissionCreateParams,
    type PermissionRetrieveParams,
    type PermissionDeleteParams,
  };
}

// Generated from spec/openapi.json, spec/overlay.yaml and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../../../operations.ts";
import type { APIPromise } from "../../../../runtime/api-promise.ts";
import type { Page, PagePromise } from "../../../../runtime/pagination.ts";
import type { RequestOptions } from "../../../../runtime/request-options.ts";
import { APIResource } from "../../../../runtime/resource.ts";

/** Which projects may use a saved state of a trained model. */
export class Permissions extends APIResource {
  /**
   * Lets other projects use a fine-tuned checkpoint (admin key).
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  create(
    fineTunedModelCheckpoint: string,
    body: PermissionCreateParams,
    options?: RequestOptions,
  ): PagePromise<PermissionCreateResponsesPage, PermissionCreateResponse> {
    return this._client.unsupported(
      ops.fineTuningCheckpointsPermissionsCreate,
      [fineTunedModelCheckpoint, body],
      options,
    );
  }

  /**
   * Fetches the permissions of a fine-tuned checkpoint (admin key).
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  retrieve(
    fineTunedModelCheckpoint: string,
    query?: PermissionRetrieveParams | null,
    options?: RequestOptions,
  ): APIPromise<PermissionRetrieveResponse> {
    return this._client.unsupported(
      ops.fineTuningCheckpointsPermissionsRetrieve,
      [fineTunedModelCheckpoint, query],
      options,
    );
  }

  /**
   * Takes back one permission of a fine-tuned checkpoint (admin key).
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  delete(
    permissionID: string,
    params: PermissionDeleteParams,
    options?: RequestOptions,
  ): APIPromise<PermissionDeleteResponse> {
    return this._client.unsupported(
      ops.fineTuningCheckpointsPermissionsDelete,
      [permissionID, params],
      options,
    );
  }
}

export type PermissionCreateResponsesPage = Page<PermissionCreateResponse>;

export interface PermissionCreateParams {
  project_ids: Array<string>;
}

export interface PermissionCreateResponse {
  created_at: number;
  id: string;
  object: "checkpoint.permission";
  project_id: string;
}

export interface PermissionDeleteParams {
  fine_tuned_model_checkpoint: string;
}

export interface PermissionDeleteResponse {
  deleted: boolean;
  id: string;
  object: "checkpoint.permission";
}

export interface PermissionRetrieveParams {
  after?: string;
  limit?: number;
  order?: "ascending" | "descending";
  project_id?: string;
}

export interface PermissionRetrieveResponse {
  data: Array<PermissionRetrieveResponse.Data>;
  has_more: boolean;
  object: "list";
  first_id?: string | null;
  last_id?: string | null;
}

export declare namespace PermissionRetrieveResponse {
  export interface Data {
    created_at: number;
    id: string;
    object: "checkpoint.permission";
    project_id: string;
  }
}

export declare namespace Permissions {
  export {
    type PermissionCreateResponse,
    type PermissionRetrieveResponse,
    type PermissionDeleteResponse,
    type PermissionCreateResponsesPage,
    type PermissionCreateParams,
    type PermissionRetrieveParams,
    type PermissionDeleteParams,
  };
}

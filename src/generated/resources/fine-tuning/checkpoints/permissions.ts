// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
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
  /** Which projects may use the checkpoint from now on. */
  project_ids: Array<string>;
}

export interface PermissionCreateResponse {
  /** When it was given, in Unix seconds. */
  created_at: number;
  /** Names the permission, to take it back by. */
  id: string;
  /** Always `checkpoint.permission`: one project's leave to use it. */
  object: "checkpoint.permission";
  /** Which project may use the checkpoint. */
  project_id: string;
}

export interface PermissionDeleteParams {
  /** Which saved state the permission was given for. */
  fine_tuned_model_checkpoint: string;
}

export interface PermissionDeleteResponse {
  /** True once it is taken back. */
  deleted: boolean;
  /** Which permission was taken back. */
  id: string;
  /** Always `checkpoint.permission`: the one that is gone. */
  object: "checkpoint.permission";
}

export interface PermissionRetrieveParams {
  /** Id of the last one on the page before: the list goes on behind it. */
  after?: string;
  /** Most entries on a page. Default: 10. */
  limit?: number;
  /** Sorted by time: `ascending` from the oldest, `descending` from the newest. Default: `descending`. */
  order?: "ascending" | "descending";
  /** Lists only what this project has. */
  project_id?: string;
}

export interface PermissionRetrieveResponse {
  /** Entries of this page. */
  data: Array<PermissionRetrieveResponse.Data>;
  /** Whether there are more behind these. */
  has_more: boolean;
  /** Always `list`: of permissions. */
  object: "list";
  /** Names the first entry of `data`; null where there is none. */
  first_id?: string | null;
  /** Names the last entry of `data`, a cursor for `after`; null where there is none. */
  last_id?: string | null;
}

export declare namespace PermissionRetrieveResponse {
  export interface Data {
    /** When it was given, in Unix seconds. */
    created_at: number;
    /** Names the permission, to take it back by. */
    id: string;
    /** Always `checkpoint.permission`: one project's leave to use it. */
    object: "checkpoint.permission";
    /** Which project may use the checkpoint. */
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

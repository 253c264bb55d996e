// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../../operations.ts";
import {
  type FileCreateParams,
  type FileCreateResponse,
  type FileDeleteParams,
  type FileListParams,
  type FileListResponse,
  type FileListResponsesPage,
  type FileRetrieveParams,
  type FileRetrieveResponse,
  Files,
} from "./files/files.ts";
import type { APIPromise } from "../../../runtime/api-promise.ts";
import type { CursorPage, CursorPageParams, PagePromise } from "../../../runtime/pagination.ts";
import type { RequestOptions } from "../../../runtime/request-options.ts";
import { APIResource } from "../../../runtime/resource.ts";

/** Sandboxes of OpenAI's in which a model runs code. */
export class Containers extends APIResource {
  files = new Files(this._client);

  /**
   * Creates a container for code to run in.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  create(body: ContainerCreateParams, options?: RequestOptions): APIPromise<ContainerCreateResponse> {
    return this._client.unsupported(ops.containersCreate, [body], options);
  }

  /**
   * Fetches a container.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  retrieve(containerID: string, options?: RequestOptions): APIPromise<ContainerRetrieveResponse> {
    return this._client.unsupported(ops.containersRetrieve, [containerID], options);
  }

  /**
   * Lists containers.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  list(
    query?: ContainerListParams | null,
    options?: RequestOptions,
  ): PagePromise<ContainerListResponsesPage, ContainerListResponse> {
    return this._client.unsupported(ops.containersList, [query], options);
  }

  /**
   * Deletes a container.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  delete(containerID: string, options?: RequestOptions): APIPromise<void> {
    return this._client.unsupported(ops.containersDelete, [containerID], options);
  }
}

export type ContainerListResponsesPage = CursorPage<ContainerListResponse>;

export interface ContainerCreateParams {
  /** What to call the container. */
  name: string;
  /** When the container is thrown away after its last use. */
  expires_after?: ContainerCreateParams.ExpiresAfter;
  /** Uploaded files to copy into it. */
  file_ids?: Array<string>;
  /** How much memory code in it may use. Default: `1g`. */
  memory_limit?: "1g" | "4g" | "16g" | "64g";
}

export declare namespace ContainerCreateParams {
  export interface ExpiresAfter {
    /** Always `last_active_at`: the time counts from the last use. */
    anchor: "last_active_at";
    /** How long it is kept without use. */
    minutes: number;
  }
}

export interface ContainerCreateResponse {
  /** When it was made, in Unix seconds. */
  created_at: number;
  /** Names the container in other calls; begins with `cntr_`. */
  id: string;
  /** What you called it. */
  name: string;
  /** Always `container`: a place in which code runs. */
  object: string;
  /** Whether it can be used, such as `running` or `expired`. */
  status: string;
  /** When it is thrown away after its last use. */
  expires_after?: ContainerCreateResponse.ExpiresAfter;
  /** When it was last used, in Unix seconds. */
  last_active_at?: number;
  /** How much memory code in it may use. */
  memory_limit?: "1g" | "4g" | "16g" | "64g";
}

export declare namespace ContainerCreateResponse {
  export interface ExpiresAfter {
    /** Always `last_active_at`: the time counts from the last use. */
    anchor?: "last_active_at";
    /** How long it is kept without use. */
    minutes?: number;
  }
}

export interface ContainerListParams extends CursorPageParams {
  /** Sorted by time: `asc` from the oldest, `desc` from the newest. Default: `desc`. */
  order?: "asc" | "desc";
}

export interface ContainerListResponse {
  /** When it was made, in Unix seconds. */
  created_at: number;
  /** Names the container in other calls; begins with `cntr_`. */
  id: string;
  /** What you called it. */
  name: string;
  /** Always `container`: a place in which code runs. */
  object: string;
  /** Whether it can be used, such as `running` or `expired`. */
  status: string;
  /** When it is thrown away after its last use. */
  expires_after?: ContainerListResponse.ExpiresAfter;
  /** When it was last used, in Unix seconds. */
  last_active_at?: number;
  /** How much memory code in it may use. */
  memory_limit?: "1g" | "4g" | "16g" | "64g";
}

export declare namespace ContainerListResponse {
  export interface ExpiresAfter {
    /** Always `last_active_at`: the time counts from the last use. */
    anchor?: "last_active_at";
    /** How long it is kept without use. */
    minutes?: number;
  }
}

export interface ContainerRetrieveResponse {
  /** When it was made, in Unix seconds. */
  created_at: number;
  /** Names the container in other calls; begins with `cntr_`. */
  id: string;
  /** What you called it. */
  name: string;
  /** Always `container`: a place in which code runs. */
  object: string;
  /** Whether it can be used, such as `running` or `expired`. */
  status: string;
  /** When it is thrown away after its last use. */
  expires_after?: ContainerRetrieveResponse.ExpiresAfter;
  /** When it was last used, in Unix seconds. */
  last_active_at?: number;
  /** How much memory code in it may use. */
  memory_limit?: "1g" | "4g" | "16g" | "64g";
}

export declare namespace ContainerRetrieveResponse {
  export interface ExpiresAfter {
    /** Always `last_active_at`: the time counts from the last use. */
    anchor?: "last_active_at";
    /** How long it is kept without use. */
    minutes?: number;
  }
}

Containers.Files = Files;

export declare namespace Containers {
  export {
    type ContainerCreateResponse,
    type ContainerRetrieveResponse,
    type ContainerListResponse,
    type ContainerListResponsesPage,
    type ContainerCreateParams,
    type ContainerListParams,
    Files,
    type FileCreateResponse,
    type FileRetrieveResponse,
    type FileListResponse,
    type FileListResponsesPage,
    type FileCreateParams,
    type FileRetrieveParams,
    type FileListParams,
    type FileDeleteParams,
  };
}

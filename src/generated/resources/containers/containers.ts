// Generated from spec/openapi.json, spec/overlay.yaml and spec/*.manifest.yaml. Do not edit.
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
  name: string;
  expires_after?: ContainerCreateParams.ExpiresAfter;
  file_ids?: Array<string>;
  memory_limit?: "1g" | "4g" | "16g" | "64g";
}

export declare namespace ContainerCreateParams {
  export interface ExpiresAfter {
    anchor: "last_active_at";
    minutes: number;
  }
}

export interface ContainerCreateResponse {
  created_at: number;
  id: string;
  name: string;
  object: string;
  status: string;
  expires_after?: ContainerCreateResponse.ExpiresAfter;
  last_active_at?: number;
  memory_limit?: "1g" | "4g" | "16g" | "64g";
}

export declare namespace ContainerCreateResponse {
  export interface ExpiresAfter {
    anchor?: "last_active_at";
    minutes?: number;
  }
}

export interface ContainerListParams extends CursorPageParams {
  order?: "asc" | "desc";
}

export interface ContainerListResponse {
  created_at: number;
  id: string;
  name: string;
  object: string;
  status: string;
  expires_after?: ContainerListResponse.ExpiresAfter;
  last_active_at?: number;
  memory_limit?: "1g" | "4g" | "16g" | "64g";
}

export declare namespace ContainerListResponse {
  export interface ExpiresAfter {
    anchor?: "last_active_at";
    minutes?: number;
  }
}

export interface ContainerRetrieveResponse {
  created_at: number;
  id: string;
  name: string;
  object: string;
  status: string;
  expires_after?: ContainerRetrieveResponse.ExpiresAfter;
  last_active_at?: number;
  memory_limit?: "1g" | "4g" | "16g" | "64g";
}

export declare namespace ContainerRetrieveResponse {
  export interface ExpiresAfter {
    anchor?: "last_active_at";
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

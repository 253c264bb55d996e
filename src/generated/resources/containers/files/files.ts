// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../../../operations.ts";
import { Content, type ContentRetrieveParams } from "./content.ts";
import type { APIPromise } from "../../../../runtime/api-promise.ts";
import type { CursorPage, CursorPageParams, PagePromise } from "../../../../runtime/pagination.ts";
import type { RequestOptions } from "../../../../runtime/request-options.ts";
import { APIResource } from "../../../../runtime/resource.ts";
import type { Uploadable } from "../../../../runtime/uploads.ts";

/** What lies in a sandbox: put in by you, or made by code. */
export class Files extends APIResource {
  content = new Content(this._client);

  /**
   * Puts a file into a container, by upload or by file id.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  create(
    containerID: string,
    body: FileCreateParams,
    options?: RequestOptions,
  ): APIPromise<FileCreateResponse> {
    return this._client.unsupported(ops.containersFilesCreate, [containerID, body], options);
  }

  /**
   * Fetches the record of a file in a container.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  retrieve(
    fileID: string,
    params: FileRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<FileRetrieveResponse> {
    return this._client.unsupported(ops.containersFilesRetrieve, [fileID, params], options);
  }

  /**
   * Lists the files of a container.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  list(
    containerID: string,
    query?: FileListParams | null,
    options?: RequestOptions,
  ): PagePromise<FileListResponsesPage, FileListResponse> {
    return this._client.unsupported(ops.containersFilesList, [containerID, query], options);
  }

  /**
   * Deletes a file of a container.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  delete(fileID: string, params: FileDeleteParams, options?: RequestOptions): APIPromise<void> {
    return this._client.unsupported(ops.containersFilesDelete, [fileID, params], options);
  }
}

export type FileListResponsesPage = CursorPage<FileListResponse>;

export interface FileCreateParams {
  /** What to put in, as a file with its name; or give `file_id`. */
  file?: Uploadable;
  /** Which uploaded file to copy in; or give `file`. */
  file_id?: string;
}

export interface FileCreateResponse {
  /** Size of the content in bytes. */
  bytes: number;
  /** Which container it lies in; begins with `cntr_`. */
  container_id: string;
  /** When it was put in or made, in Unix seconds. */
  created_at: number;
  /** Names the file within its container; begins with `cfile_`. */
  id: string;
  /** Always `container.file`: a file in a container. */
  object: "container.file";
  /** Where it lies in the container. */
  path: string;
  /** Who put it there: `user`, or `assistant` where code made it. */
  source: string;
}

export interface FileDeleteParams {
  /** Which container the file lies in; begins with `cntr_`. */
  container_id: string;
}

export interface FileListParams extends CursorPageParams {
  /** Sorted by time: `asc` from the oldest, `desc` from the newest. Default: `desc`. */
  order?: "asc" | "desc";
}

export interface FileListResponse {
  /** Size of the content in bytes. */
  bytes: number;
  /** Which container it lies in; begins with `cntr_`. */
  container_id: string;
  /** When it was put in or made, in Unix seconds. */
  created_at: number;
  /** Names the file within its container; begins with `cfile_`. */
  id: string;
  /** Always `container.file`: a file in a container. */
  object: "container.file";
  /** Where it lies in the container. */
  path: string;
  /** Who put it there: `user`, or `assistant` where code made it. */
  source: string;
}

export interface FileRetrieveParams {
  /** Which container the file lies in; begins with `cntr_`. */
  container_id: string;
}

export interface FileRetrieveResponse {
  /** Size of the content in bytes. */
  bytes: number;
  /** Which container it lies in; begins with `cntr_`. */
  container_id: string;
  /** When it was put in or made, in Unix seconds. */
  created_at: number;
  /** Names the file within its container; begins with `cfile_`. */
  id: string;
  /** Always `container.file`: a file in a container. */
  object: "container.file";
  /** Where it lies in the container. */
  path: string;
  /** Who put it there: `user`, or `assistant` where code made it. */
  source: string;
}

Files.Content = Content;

export declare namespace Files {
  export {
    type FileCreateResponse,
    type FileRetrieveResponse,
    type FileListResponse,
    type FileListResponsesPage,
    type FileCreateParams,
    type FileRetrieveParams,
    type FileListParams,
    type FileDeleteParams,
    Content,
    type ContentRetrieveParams,
  };
}

// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../../operations.ts";
import type * as VectorStoresAPI from "./vector-stores.ts";
import type { APIPromise } from "../../../runtime/api-promise.ts";
import type { CursorPage, CursorPageParams, Page, PagePromise } from "../../../runtime/pagination.ts";
import type { RequestOptions } from "../../../runtime/request-options.ts";
import { APIResource } from "../../../runtime/resource.ts";
import type { Uploadable } from "../../../runtime/uploads.ts";

/** Uploaded files within a store: put in, watched while they are indexed, taken out. */
export class Files extends APIResource {
  /**
   * Adds an uploaded file to a vector store.
   * Codex: answered on this side.
   */
  create(
    vectorStoreID: string,
    body: FileCreateParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoreFile> {
    return this._client.call(ops.vectorStoresFilesCreate, [vectorStoreID, body], options);
  }

  /**
   * Fetches the state of a file in a vector store.
   * Codex: answered on this side.
   */
  retrieve(
    fileID: string,
    params: FileRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoreFile> {
    return this._client.call(ops.vectorStoresFilesRetrieve, [fileID, params], options);
  }

  /**
   * Replaces the attributes of a file in a vector store.
   * Codex: answered on this side.
   */
  update(fileID: string, params: FileUpdateParams, options?: RequestOptions): APIPromise<VectorStoreFile> {
    return this._client.call(ops.vectorStoresFilesUpdate, [fileID, params], options);
  }

  /**
   * Lists the files of a vector store.
   * Codex: answered on this side.
   */
  list(
    vectorStoreID: string,
    query?: FileListParams | null,
    options?: RequestOptions,
  ): PagePromise<VectorStoreFilesPage, VectorStoreFile> {
    return this._client.call(ops.vectorStoresFilesList, [vectorStoreID, query], options);
  }

  /**
   * Takes a file out of a vector store without deleting it.
   * Codex: answered on this side.
   */
  delete(
    fileID: string,
    params: FileDeleteParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoreFileDeleted> {
    return this._client.call(ops.vectorStoresFilesDelete, [fileID, params], options);
  }

  /**
   * Reads the text that was extracted from a file of a vector store.
   * Codex: answered on this side.
   */
  content(
    fileID: string,
    params: FileContentParams,
    options?: RequestOptions,
  ): PagePromise<FileContentResponsesPage, FileContentResponse> {
    return this._client.call(ops.vectorStoresFilesContent, [fileID, params], options);
  }

  /**
   * Adds a file to a vector store and waits until it is indexed.
   * Codex: answered on this side.
   */
  createAndPoll(
    vectorStoreId: string,
    body: FileCreateParams,
    options?: RequestOptions & { pollIntervalMs?: number },
  ): Promise<VectorStoreFile> {
    return this._client.call(ops.vectorStoresFilesCreateAndPoll, [vectorStoreId, body], options);
  }

  /**
   * Waits until a file of a vector store is indexed or has failed.
   * Codex: answered on this side.
   */
  poll(
    vectorStoreID: string,
    fileID: string,
    options?: RequestOptions & { pollIntervalMs?: number },
  ): Promise<VectorStoreFile> {
    return this._client.call(ops.vectorStoresFilesPoll, [vectorStoreID, fileID], options);
  }

  /**
   * Uploads a file and adds it to a vector store.
   * Codex: answered on this side.
   */
  upload(vectorStoreId: string, file: Uploadable, options?: RequestOptions): Promise<VectorStoreFile> {
    return this._client.call(ops.vectorStoresFilesUpload, [vectorStoreId, file], options);
  }

  /**
   * Uploads a file, adds it to a vector store and waits until it is indexed.
   * Codex: answered on this side.
   */
  uploadAndPoll(
    vectorStoreId: string,
    file: Uploadable,
    options?: RequestOptions & { pollIntervalMs?: number },
  ): Promise<VectorStoreFile> {
    return this._client.call(ops.vectorStoresFilesUploadAndPoll, [vectorStoreId, file], options);
  }
}

export type VectorStoreFilesPage = CursorPage<VectorStoreFile>;

export type FileContentResponsesPage = Page<FileContentResponse>;

export interface FileContentParams {
  /** Which store the file is in; begins with `vs_`. */
  vector_store_id: string;
}

export interface FileContentResponse {
  /** Text that was extracted from the file; on Codex all of it in one part. */
  text?: string;
  /** Kind of the part: `text`. */
  type?: string;
}

export interface FileCreateParams {
  /**
   * Which uploaded file to put in; begins with `file-`.
   * Codex: taken care of on this side.
   */
  file_id: string;
  /**
   * Up to 16 values to keep with the file and to filter searches by.
   * Codex: taken care of on this side.
   */
  attributes?: { [key: string]: string | number | boolean } | null;
  /**
   * How the file is cut into passages. Default: `auto`.
   * Codex: taken care of on this side.
   */
  chunking_strategy?: VectorStoresAPI.FileChunkingStrategyParam;
}

export interface FileDeleteParams {
  /** Which store the file is taken out of; begins with `vs_`. */
  vector_store_id: string;
}

export interface FileListParams extends CursorPageParams {
  /**
   * Id of the first item of the page after: the list ends before it.
   * Codex: taken care of on this side.
   */
  before?: string;
  /**
   * Lists only files in this state.
   * Codex: taken care of on this side.
   */
  filter?: "in_progress" | "completed" | "failed" | "cancelled";
  /**
   * Order by creation time. Default: `desc`, newest first.
   * Codex: taken care of on this side.
   */
  order?: "asc" | "desc";
}

export interface FileRetrieveParams {
  /** Which store the file is in; begins with `vs_`. */
  vector_store_id: string;
}

export interface FileUpdateParams {
  /**
   * Up to 16 values, in place of those that are there.
   * Codex: taken care of on this side.
   */
  attributes: { [key: string]: string | number | boolean } | null;
  /** Which store the file is in; begins with `vs_`. */
  vector_store_id: string;
}

export interface VectorStoreFile {
  /** When the file was put into the store, in Unix seconds. */
  created_at: number;
  /** The same id as that of the uploaded file; begins with `file-`. */
  id: string;
  /** Why indexing failed; null where it did not. */
  last_error: VectorStoreFile.LastError | null;
  /** Always `vector_store.file`: a file as a part of a store. */
  object: "vector_store.file";
  /** How far the indexing has come; only a `completed` file is found. */
  status: "in_progress" | "completed" | "cancelled" | "failed";
  /** Bytes that it takes in the store, its index included; may differ from the file's own size. */
  usage_bytes: number;
  /** Which store it is in; begins with `vs_`. */
  vector_store_id: string;
  /** Up to 16 values that you keep with it, for filters of searches. */
  attributes?: { [key: string]: string | number | boolean } | null;
  /** How its text was cut into passages. */
  chunking_strategy?: VectorStoresAPI.FileChunkingStrategy;
}

export declare namespace VectorStoreFile {
  export interface LastError {
    /** Kind of the fault: one of the server, or a file that cannot be read. */
    code: "server_error" | "unsupported_file" | "invalid_file";
    /** What went wrong, in words for a person. */
    message: string;
  }
}

export interface VectorStoreFileDeleted {
  /** True once it is out of the store; the uploaded file stays. */
  deleted: boolean;
  /** Which file was taken out; begins with `file-`. */
  id: string;
  /** Always `vector_store.file.deleted`: says that it is out. */
  object: "vector_store.file.deleted";
}

export declare namespace Files {
  export {
    type VectorStoreFile,
    type VectorStoreFileDeleted,
    type FileContentResponse,
    type VectorStoreFilesPage,
    type FileContentResponsesPage,
    type FileCreateParams,
    type FileRetrieveParams,
    type FileUpdateParams,
    type FileListParams,
    type FileDeleteParams,
    type FileContentParams,
  };
}

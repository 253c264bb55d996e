// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../../operations.ts";
import type * as VectorStoresFilesAPI from "./files.ts";
import type * as VectorStoresAPI from "./vector-stores.ts";
import type { APIPromise } from "../../../runtime/api-promise.ts";
import type { CursorPageParams, PagePromise } from "../../../runtime/pagination.ts";
import type { RequestOptions } from "../../../runtime/request-options.ts";
import { APIResource } from "../../../runtime/resource.ts";
import type { Uploadable } from "../../../runtime/uploads.ts";

/** Many files that are put into a store at once. */
export class FileBatches extends APIResource {
  /**
   * Adds several uploaded files to a vector store at once.
   * Codex: answered on this side.
   */
  create(
    vectorStoreID: string,
    body: FileBatchCreateParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoreFileBatch> {
    return this._client.call(ops.vectorStoresFileBatchesCreate, [vectorStoreID, body], options);
  }

  /**
   * Fetches the state of a file batch.
   * Codex: answered on this side.
   */
  retrieve(
    batchID: string,
    params: FileBatchRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoreFileBatch> {
    return this._client.call(ops.vectorStoresFileBatchesRetrieve, [batchID, params], options);
  }

  /**
   * Stops the files of a batch that are not indexed yet.
   * Codex: answered on this side.
   */
  cancel(
    batchID: string,
    params: FileBatchCancelParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoreFileBatch> {
    return this._client.call(ops.vectorStoresFileBatchesCancel, [batchID, params], options);
  }

  /**
   * Creates a file batch and waits until all its files are done.
   * Codex: answered on this side.
   */
  createAndPoll(
    vectorStoreId: string,
    body: FileBatchCreateParams,
    options?: RequestOptions & { pollIntervalMs?: number },
  ): Promise<VectorStoreFileBatch> {
    return this._client.call(ops.vectorStoresFileBatchesCreateAndPoll, [vectorStoreId, body], options);
  }

  /**
   * Lists the files of a batch.
   * Codex: answered on this side.
   */
  listFiles(
    batchID: string,
    params: FileBatchListFilesParams,
    options?: RequestOptions,
  ): PagePromise<VectorStoresFilesAPI.VectorStoreFilesPage, VectorStoresFilesAPI.VectorStoreFile> {
    return this._client.call(ops.vectorStoresFileBatchesListFiles, [batchID, params], options);
  }

  /**
   * Waits until a file batch is done, whether or not each file succeeded.
   * Codex: answered on this side.
   */
  poll(
    vectorStoreID: string,
    batchID: string,
    options?: RequestOptions & { pollIntervalMs?: number },
  ): Promise<VectorStoreFileBatch> {
    return this._client.call(ops.vectorStoresFileBatchesPoll, [vectorStoreID, batchID], options);
  }

  /**
   * Uploads files side by side, batches them and waits until all are done.
   * Codex: answered on this side.
   */
  uploadAndPoll(
    vectorStoreId: string,
    settings: { files: Uploadable[]; fileIds?: string[] },
    options?: RequestOptions & {
      pollIntervalMs?: number;
      maxConcurrency?: number;
      onProgress?: (progress: { uploaded: number; indexed: number; total: number }) => void;
    },
  ): Promise<VectorStoreFileBatch> {
    return this._client.call(ops.vectorStoresFileBatchesUploadAndPoll, [vectorStoreId, settings], options);
  }
}

export type { VectorStoreFilesPage } from "./files.ts";

export interface FileBatchCancelParams {
  /** Which store the files go into; begins with `vs_`. */
  vector_store_id: string;
}

export interface FileBatchCreateParams {
  /**
   * Up to 16 values to keep with every file of the batch. Only with `file_ids`.
   * Codex: taken care of on this side. This holds only with `file_ids`; with `files` an error, since each
   * of them has its own.
   */
  attributes?: { [key: string]: string | number | boolean } | null;
  /**
   * How the files are cut into passages. Only with `file_ids`. Default: `auto`.
   * Codex: taken care of on this side. This holds only with `file_ids`; with `files` an error, since each
   * of them has its own.
   */
  chunking_strategy?: VectorStoresAPI.FileChunkingStrategyParam;
  /**
   * Ids of uploaded files that share one setting. Either this or `files`.
   * Codex: taken care of on this side. This holds only without `files`; one of the two is needed, both are
   * an error.
   */
  file_ids?: Array<string>;
  /**
   * Files with settings of their own. Either this or `file_ids`.
   * Codex: taken care of on this side. This holds only without `file_ids`; one of the two is needed, both
   * are an error.
   */
  files?: Array<FileBatchCreateParams.File>;
}

export declare namespace FileBatchCreateParams {
  export interface File {
    /** Which uploaded file to put in; begins with `file-`. */
    file_id: string;
    /** Up to 16 values to keep with this file. */
    attributes?: { [key: string]: string | number | boolean } | null;
    /** How this file is cut into passages. Default: `auto`. */
    chunking_strategy?: VectorStoresAPI.FileChunkingStrategyParam;
  }
}

export interface FileBatchListFilesParams extends CursorPageParams {
  /** Which store the files went into; begins with `vs_`. */
  vector_store_id: string;
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

export interface FileBatchRetrieveParams {
  /** Which store the files went into; begins with `vs_`. */
  vector_store_id: string;
}

export interface VectorStoreFileBatch {
  /** When the batch was begun, in Unix seconds. */
  created_at: number;
  /** How many of its files are in which state. */
  file_counts: VectorStoreFileBatch.FileCounts;
  /** Names the batch in other calls; begins with `vsfb_`. */
  id: string;
  /** Always `vector_store.files_batch`: files that were added at once. */
  object: "vector_store.files_batch";
  /** How far it has come. `failed` only where no file at all could be indexed. */
  status: "in_progress" | "completed" | "cancelled" | "failed";
  /** Which store its files go into; begins with `vs_`. */
  vector_store_id: string;
}

export declare namespace VectorStoreFileBatch {
  export interface FileCounts {
    /** Files that were not indexed any more when the batch was cancelled. */
    cancelled: number;
    /** Files of the batch that are indexed and can be found. */
    completed: number;
    /** Files that could not be indexed; `last_error` of each says why. */
    failed: number;
    /** Files that wait for their indexing or are under way. */
    in_progress: number;
    /** Files of the batch in all, whatever their state. */
    total: number;
  }
}

export declare namespace FileBatches {
  export {
    type VectorStoreFileBatch,
    type FileBatchCreateParams,
    type FileBatchRetrieveParams,
    type FileBatchCancelParams,
    type FileBatchListFilesParams,
  };
}

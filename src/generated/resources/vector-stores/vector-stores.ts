// Generated from spec/openapi.json, spec/overlay.yaml and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../../operations.ts";
import type * as SharedAPI from "../shared.ts";
import {
  type FileBatchCancelParams,
  type FileBatchCreateParams,
  type FileBatchListFilesParams,
  type FileBatchRetrieveParams,
  FileBatches,
  type VectorStoreFileBatch,
} from "./file-batches.ts";
import {
  type FileContentParams,
  type FileContentResponse,
  type FileContentResponsesPage,
  type FileCreateParams,
  type FileDeleteParams,
  type FileListParams,
  type FileRetrieveParams,
  type FileUpdateParams,
  Files,
  type VectorStoreFile,
  type VectorStoreFileDeleted,
  type VectorStoreFilesPage,
} from "./files.ts";
import type { APIPromise } from "../../../runtime/api-promise.ts";
import type { CursorPage, CursorPageParams, Page, PagePromise } from "../../../runtime/pagination.ts";
import type { RequestOptions } from "../../../runtime/request-options.ts";
import { APIResource } from "../../../runtime/resource.ts";

export class VectorStores extends APIResource {
  files = new Files(this._client);
  fileBatches = new FileBatches(this._client);

  /**
   * Creates a vector store.
   * Codex: answered on this side.
   */
  create(body: VectorStoreCreateParams, options?: RequestOptions): APIPromise<VectorStore> {
    return this._client.call(ops.vectorStoresCreate, [body], options);
  }

  /**
   * Fetches a vector store.
   * Codex: answered on this side.
   */
  retrieve(vectorStoreID: string, options?: RequestOptions): APIPromise<VectorStore> {
    return this._client.call(ops.vectorStoresRetrieve, [vectorStoreID], options);
  }

  /**
   * Changes the name, metadata or expiry of a vector store.
   * Codex: answered on this side.
   */
  update(
    vectorStoreID: string,
    body: VectorStoreUpdateParams,
    options?: RequestOptions,
  ): APIPromise<VectorStore> {
    return this._client.call(ops.vectorStoresUpdate, [vectorStoreID, body], options);
  }

  /**
   * Lists vector stores.
   * Codex: answered on this side.
   */
  list(
    query?: VectorStoreListParams | null,
    options?: RequestOptions,
  ): PagePromise<VectorStoresPage, VectorStore> {
    return this._client.call(ops.vectorStoresList, [query], options);
  }

  /**
   * Deletes a vector store, but not its files.
   * Codex: answered on this side.
   */
  delete(vectorStoreID: string, options?: RequestOptions): APIPromise<VectorStoreDeleted> {
    return this._client.call(ops.vectorStoresDelete, [vectorStoreID], options);
  }

  /**
   * Finds the passages of a vector store that fit a query best.
   * Codex: answered on this side.
   */
  search(
    vectorStoreID: string,
    body: VectorStoreSearchParams,
    options?: RequestOptions,
  ): PagePromise<VectorStoreSearchResponsesPage, VectorStoreSearchResponse> {
    return this._client.call(ops.vectorStoresSearch, [vectorStoreID, body], options);
  }
}

export type VectorStoresPage = CursorPage<VectorStore>;

export type VectorStoreSearchResponsesPage = Page<VectorStoreSearchResponse>;

export interface AutoFileChunkingStrategyParam {
  /** Always `auto`: passages of 800 tokens that overlap by 400. */
  type: "auto";
}

export type FileChunkingStrategy = StaticFileChunkingStrategyObject | OtherFileChunkingStrategyObject;

export type FileChunkingStrategyParam = AutoFileChunkingStrategyParam | StaticFileChunkingStrategyObjectParam;

export interface OtherFileChunkingStrategyObject {
  type: "other";
}

export interface StaticFileChunkingStrategy {
  /** Tokens that neighbouring passages share; at most half of `max_chunk_size_tokens`. */
  chunk_overlap_tokens: number;
  /** Most tokens in a passage. */
  max_chunk_size_tokens: number;
}

export interface StaticFileChunkingStrategyObject {
  static: StaticFileChunkingStrategy;
  type: "static";
}

export interface StaticFileChunkingStrategyObjectParam {
  /** Sizes of the passages. */
  static: StaticFileChunkingStrategy;
  /** Always `static`: passages of the given size. */
  type: "static";
}

export interface VectorStore {
  created_at: number;
  file_counts: VectorStore.FileCounts;
  id: string;
  last_active_at: number | null;
  metadata: SharedAPI.Metadata | null;
  name: string;
  object: "vector_store";
  status: "expired" | "in_progress" | "completed";
  usage_bytes: number;
  expires_after?: VectorStore.ExpiresAfter;
  expires_at?: number | null;
}

export declare namespace VectorStore {
  export interface ExpiresAfter {
    anchor: "last_active_at";
    days: number;
  }

  export interface FileCounts {
    cancelled: number;
    completed: number;
    failed: number;
    in_progress: number;
    total: number;
  }
}

export interface VectorStoreCreateParams {
  /**
   * How files are cut into passages. Default: `auto`.
   * Codex: taken care of on this side.
   */
  chunking_strategy?: FileChunkingStrategyParam;
  /**
   * What the store is for.
   * Codex: taken care of on this side.
   */
  description?: string;
  /**
   * When the store expires. Default: never.
   * Codex: taken care of on this side.
   */
  expires_after?: VectorStoreCreateParams.ExpiresAfter;
  /**
   * Ids of uploaded files to index.
   * Codex: taken care of on this side.
   */
  file_ids?: Array<string>;
  /**
   * Up to 16 pairs of text to keep with the store.
   * Codex: taken care of on this side.
   */
  metadata?: SharedAPI.Metadata | null;
  /**
   * Name of the store.
   * Codex: taken care of on this side.
   */
  name?: string;
}

export declare namespace VectorStoreCreateParams {
  export interface ExpiresAfter {
    /** Moment from which the time counts: the last use of the store. */
    anchor: "last_active_at";
    /** Days without use after which the store expires. */
    days: number;
  }
}

export interface VectorStoreDeleted {
  deleted: boolean;
  id: string;
  object: "vector_store.deleted";
}

export interface VectorStoreListParams extends CursorPageParams {
  /**
   * Id of the first item of the page after: the list ends before it.
   * Codex: taken care of on this side.
   */
  before?: string;
  /**
   * Order by creation time. Default: `desc`, newest first.
   * Codex: taken care of on this side.
   */
  order?: "asc" | "desc";
}

export interface VectorStoreSearchParams {
  /**
   * What to look for: one text or several.
   * Codex: taken care of on this side.
   */
  query: string | Array<string>;
  /**
   * Condition on the attributes of the files.
   * Codex: taken care of on this side.
   */
  filters?: SharedAPI.ComparisonFilterParam | SharedAPI.CompoundFilter;
  /**
   * Most passages to return. Default: 10.
   * Codex: taken care of on this side.
   */
  max_num_results?: number;
  /**
   * How results are ranked.
   * Codex: taken care of on this side.
   */
  ranking_options?: VectorStoreSearchParams.RankingOptions;
  /**
   * Whether the query may be reworded for better results. Default: false.
   * Codex: taken care of on this side.
   */
  rewrite_query?: boolean;
}

export declare namespace VectorStoreSearchParams {
  export interface RankingOptions {
    /** Ranker to use; `none` keeps the order of the first search. Default: `auto`. */
    ranker?: "none" | "auto" | "default-2024-11-15";
    /** Least score of a result. Default: 0. */
    score_threshold?: number;
  }
}

export interface VectorStoreSearchResponse {
  attributes: { [key: string]: string | number | boolean } | null;
  content: Array<VectorStoreSearchResponse.Content>;
  file_id: string;
  filename: string;
  score: number;
}

export declare namespace VectorStoreSearchResponse {
  export interface Content {
    text: string;
    type: "text";
  }
}

export interface VectorStoreUpdateParams {
  /**
   * When the store expires; null for never.
   * Codex: taken care of on this side.
   */
  expires_after?: VectorStoreUpdateParams.ExpiresAfter | null;
  /**
   * Up to 16 pairs of text, in place of those that are there.
   * Codex: taken care of on this side.
   */
  metadata?: SharedAPI.Metadata | null;
  /**
   * New name of the store.
   * Codex: taken care of on this side.
   */
  name?: string | null;
}

export declare namespace VectorStoreUpdateParams {
  export interface ExpiresAfter {
    /** Moment from which the time counts: the last use of the store. */
    anchor: "last_active_at";
    /** Days without use after which the store expires. */
    days: number;
  }
}

VectorStores.Files = Files;
VectorStores.FileBatches = FileBatches;

export declare namespace VectorStores {
  export {
    type AutoFileChunkingStrategyParam,
    type FileChunkingStrategy,
    type FileChunkingStrategyParam,
    type OtherFileChunkingStrategyObject,
    type StaticFileChunkingStrategy,
    type StaticFileChunkingStrategyObject,
    type StaticFileChunkingStrategyObjectParam,
    type VectorStore,
    type VectorStoreDeleted,
    type VectorStoreSearchResponse,
    type VectorStoresPage,
    type VectorStoreSearchResponsesPage,
    type VectorStoreCreateParams,
    type VectorStoreUpdateParams,
    type VectorStoreListParams,
    type VectorStoreSearchParams,
    Files,
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
    FileBatches,
    type VectorStoreFileBatch,
    type FileBatchCreateParams,
    type FileBatchRetrieveParams,
    type FileBatchCancelParams,
    type FileBatchListFilesParams,
  };
}

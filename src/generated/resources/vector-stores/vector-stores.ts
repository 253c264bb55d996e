// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
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

/**
 * Collections of files that can be searched by meaning and by words; on Codex they are built on this
 * machine.
 */
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
  /** Always `other`: indexed before the way of cutting was written down. */
  type: "other";
}

export interface StaticFileChunkingStrategy {
  /** Tokens that neighbouring passages share; at most half of `max_chunk_size_tokens`. */
  chunk_overlap_tokens: number;
  /** Most tokens in a passage. */
  max_chunk_size_tokens: number;
}

export interface StaticFileChunkingStrategyObject {
  /** How long a passage is, and how much of it the next one repeats. */
  static: StaticFileChunkingStrategy;
  /** Always `static`: passages of a set length. */
  type: "static";
}

export interface StaticFileChunkingStrategyObjectParam {
  /** How long a passage is, and how much of it the next one repeats. */
  static: StaticFileChunkingStrategy;
  /** Always `static`: passages of the given size. */
  type: "static";
}

export interface VectorStore {
  /** When the store was made, in Unix seconds. */
  created_at: number;
  /** How many of its files are in which state. */
  file_counts: VectorStore.FileCounts;
  /** Names the store in other calls; begins with `vs_`. */
  id: string;
  /** When it was last used, in Unix seconds; its expiry counts from here. */
  last_active_at: number | null;
  /** Up to 16 pairs of text that you keep with the store. */
  metadata: SharedAPI.Metadata | null;
  /** Name that you gave it; empty without one. */
  name: string;
  /** Always `vector_store`, which tells it from a deleted one. */
  object: "vector_store";
  /** Whether it can be searched to the full: `in_progress` while files are being indexed. */
  status: "expired" | "in_progress" | "completed";
  /** Bytes that its indexed files take in all. */
  usage_bytes: number;
  /** Days without use after which it expires; null or missing for never. */
  expires_after?: VectorStore.ExpiresAfter;
  /** When it will expire if it is not used, in Unix seconds; null for never. */
  expires_at?: number | null;
}

export declare namespace VectorStore {
  export interface ExpiresAfter {
    /** Always `last_active_at`: the time counts from the last use. */
    anchor: "last_active_at";
    /** Days without use after which the store expires, from 1 to 365. */
    days: number;
  }

  export interface FileCounts {
    /** Files whose indexing was stopped by cancelling their batch. */
    cancelled: number;
    /** Files that are indexed and can be found. */
    completed: number;
    /** Files that could not be indexed; `last_error` of each says why. */
    failed: number;
    /** Files that wait for their indexing or are under way. */
    in_progress: number;
    /** Files in the store in all, whatever their state. */
    total: number;
  }
}

export interface VectorStoreCreateParams {
  /**
   * How files are cut into passages. Default: `auto`.
   * Codex: taken care of on this side. This holds only for the `file_ids` of the same call; later files
   * have one of their own.
   */
  chunking_strategy?: FileChunkingStrategyParam;
  /**
   * A note of yours on what is in the store.
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
   * What to call the store; need not be the only one of that name.
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
  /** True once the store and its index are gone; its files stay. */
  deleted: boolean;
  /** Which store was deleted; begins with `vs_`. */
  id: string;
  /** Always `vector_store.deleted`: says that it is gone. */
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
   * Which ranker to use, and the least score of a result.
   * Codex: taken care of on this side. This holds only with `score_threshold`; this side has one way to
   * rank, whichever `ranker` is named.
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
  /** What was kept with the file by `attributes`; null without any. */
  attributes: { [key: string]: string | number | boolean } | null;
  /** Passages of the file that fit, the text of each. */
  content: Array<VectorStoreSearchResponse.Content>;
  /** Which file the passages are from; begins with `file-`. */
  file_id: string;
  /** Name that the file was uploaded under. */
  filename: string;
  /** How well it fits, from 0 to 1; the list is ordered by it, best first. */
  score: number;
}

export declare namespace VectorStoreSearchResponse {
  export interface Content {
    /** The passage, as it stands in the text of the file. */
    text: string;
    /** Always `text`: other kinds are not searched. */
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
   * What to call the store from now on; null takes the name away.
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

// Generated from spec/openapi.json, spec/overlay.yaml and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../operations.ts";
import type * as SharedAPI from "./shared.ts";
import type { APIPromise } from "../../runtime/api-promise.ts";
import type { CursorPage, CursorPageParams, PagePromise } from "../../runtime/pagination.ts";
import type { RequestOptions } from "../../runtime/request-options.ts";
import { APIResource } from "../../runtime/resource.ts";

export class Batches extends APIResource {
  /**
   * Starts a batch of requests from an uploaded file.
   * Codex: answered on this side.
   */
  create(body: BatchCreateParams, options?: RequestOptions): APIPromise<Batch> {
    return this._client.call(ops.batchesCreate, [body], options);
  }

  /**
   * Fetches a batch.
   * Codex: answered on this side.
   */
  retrieve(batchID: string, options?: RequestOptions): APIPromise<Batch> {
    return this._client.call(ops.batchesRetrieve, [batchID], options);
  }

  /**
   * Lists batches.
   * Codex: answered on this side.
   */
  list(query?: BatchListParams | null, options?: RequestOptions): PagePromise<BatchesPage, Batch> {
    return this._client.call(ops.batchesList, [query], options);
  }

  /**
   * Cancels a batch and keeps the results it has so far.
   * Codex: answered on this side.
   */
  cancel(batchID: string, options?: RequestOptions): APIPromise<Batch> {
    return this._client.call(ops.batchesCancel, [batchID], options);
  }
}

export type BatchesPage = CursorPage<Batch>;

export interface Batch {
  completion_window: string;
  created_at: number;
  endpoint: string;
  id: string;
  input_file_id: string;
  object: "batch";
  status:
    | "validating"
    | "failed"
    | "in_progress"
    | "finalizing"
    | "completed"
    | "expired"
    | "cancelling"
    | "cancelled";
  cancelled_at?: number;
  cancelling_at?: number;
  completed_at?: number;
  error_file_id?: string;
  errors?: Batch.Errors;
  expired_at?: number;
  expires_at?: number;
  failed_at?: number;
  finalizing_at?: number;
  in_progress_at?: number;
  metadata?: SharedAPI.Metadata | null;
  model?: string;
  output_file_id?: string;
  request_counts?: BatchRequestCounts;
  usage?: BatchUsage;
}

export declare namespace Batch {
  export interface Errors {
    data?: Array<BatchError>;
    object?: string;
  }
}

export interface BatchCreateParams {
  /** Codex: taken care of on this side. */
  completion_window: "24h";
  /** Codex: taken care of on this side. */
  endpoint:
    | "/v1/responses"
    | "/v1/chat/completions"
    | "/v1/embeddings"
    | "/v1/completions"
    | "/v1/moderations";
  /** Codex: taken care of on this side. */
  input_file_id: string;
  /** Codex: taken care of on this side. */
  metadata?: SharedAPI.Metadata | null;
  /** Codex: taken care of on this side. */
  output_expires_after?: BatchCreateParams.OutputExpiresAfter;
}

export declare namespace BatchCreateParams {
  export interface OutputExpiresAfter {
    anchor: "created_at";
    seconds: number;
  }
}

export interface BatchError {
  code?: string;
  line?: number | null;
  message?: string;
  param?: string | null;
}

export interface BatchListParams extends CursorPageParams {}

export interface BatchRequestCounts {
  completed: number;
  failed: number;
  total: number;
}

export interface BatchUsage {
  input_tokens: number;
  input_tokens_details: BatchUsage.InputTokensDetails;
  output_tokens: number;
  output_tokens_details: BatchUsage.OutputTokensDetails;
  total_tokens: number;
}

export declare namespace BatchUsage {
  export interface InputTokensDetails {
    cached_tokens: number;
  }

  export interface OutputTokensDetails {
    reasoning_tokens: number;
  }
}

export declare namespace Batches {
  export {
    type Batch,
    type BatchError,
    type BatchRequestCounts,
    type BatchUsage,
    type BatchesPage,
    type BatchCreateParams,
    type BatchListParams,
  };
}

// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../operations.ts";
import type * as SharedAPI from "./shared.ts";
import type { APIPromise } from "../../runtime/api-promise.ts";
import type { CursorPage, CursorPageParams, PagePromise } from "../../runtime/pagination.ts";
import type { RequestOptions } from "../../runtime/request-options.ts";
import { APIResource } from "../../runtime/resource.ts";

/** Many requests in one file that are answered in the background; on Codex by your own process. */
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
  /** Time that the batch has: `24h` from its creation. */
  completion_window: string;
  /** When the batch was created, in Unix seconds. */
  created_at: number;
  /** Path that its requests go to; on Codex `/v1/responses` or `/v1/chat/completions`. */
  endpoint: string;
  /** Names the batch in other calls; begins with `batch_`. */
  id: string;
  /** File of the requests, one in each line of JSON; begins with `file-`. */
  input_file_id: string;
  /** Always `batch`: many requests that are answered in the background. */
  object: "batch";
  /** How far it has come. On Codex it goes on only while a process of yours runs. */
  status:
    | "validating"
    | "failed"
    | "in_progress"
    | "finalizing"
    | "completed"
    | "expired"
    | "cancelling"
    | "cancelled";
  /** When the last request was stopped after a cancel, in Unix seconds; null or missing if never. */
  cancelled_at?: number;
  /** When it was asked to stop, in Unix seconds; null or missing if never. */
  cancelling_at?: number;
  /** When the last request was answered, in Unix seconds; null or missing before. */
  completed_at?: number;
  /** File of the requests that failed; null or missing while there is none. */
  error_file_id?: string;
  /** What is wrong with the input file, line by line; null or missing where nothing is. */
  errors?: Batch.Errors;
  /** When its time was up before it was done, in Unix seconds; null or missing if never. */
  expired_at?: number;
  /** When its time is up, in Unix seconds: 24 hours after its creation. */
  expires_at?: number;
  /** When the input file was found to be wrong, in Unix seconds; null or missing if never. */
  failed_at?: number;
  /** When the writing of the result files began, in Unix seconds; null or missing before. */
  finalizing_at?: number;
  /** When the first request was begun, in Unix seconds; null or missing before. */
  in_progress_at?: number;
  /** Up to 16 pairs of text that you keep with the batch; null without any. */
  metadata?: SharedAPI.Metadata | null;
  /** Model that the requests name; null before the input file has been read. */
  model?: string;
  /** File of the answers, one in each line of JSON; null or missing while there is none. */
  output_file_id?: string;
  /** How many requests are answered and how many have failed. */
  request_counts?: BatchRequestCounts;
  /** Tokens of all answers together; filled in when the batch ends. */
  usage?: BatchUsage;
}

export declare namespace Batch {
  export interface Errors {
    /** Faults of the input file, one for each line that is wrong. */
    data?: Array<BatchError>;
    /** Always `list`: of faults of the input file. */
    object?: string;
  }
}

export interface BatchCreateParams {
  /**
   * Time that the batch gets: `24h` is the only one there is.
   * Codex: taken care of on this side.
   */
  completion_window: "24h";
  /**
   * Path that all requests go to; on Codex `/v1/responses` or `/v1/chat/completions`.
   * Codex: taken care of on this side. This holds only for `/v1/responses` and `/v1/chat/completions`;
   * another one is an error.
   * siwc: taken care of on this side. This holds only for `/v1/responses` and `/v1/chat/completions`, with
   * the client option `backgroundConsent: true`; else an error.
   */
  endpoint:
    | "/v1/responses"
    | "/v1/chat/completions"
    | "/v1/embeddings"
    | "/v1/completions"
    | "/v1/moderations";
  /**
   * Uploaded file of the purpose `batch`: in each line a request as JSON.
   * Codex: taken care of on this side.
   */
  input_file_id: string;
  /**
   * Up to 16 pairs of text to keep with the batch.
   * Codex: taken care of on this side.
   */
  metadata?: SharedAPI.Metadata | null;
  /**
   * When the files of results delete themselves. Default: never.
   * Codex: taken care of on this side.
   */
  output_expires_after?: BatchCreateParams.OutputExpiresAfter;
}

export declare namespace BatchCreateParams {
  export interface OutputExpiresAfter {
    /** Always `created_at`: the time counts from the making of the file. */
    anchor: "created_at";
    /** Time until the file deletes itself: 3600 (an hour) to 2592000 (30 days). */
    seconds: number;
  }
}

export interface BatchError {
  /** Kind of the fault, as a word for programs. */
  code?: string;
  /** Line of the input file, from 1; null where the fault is of the whole file. */
  line?: number | null;
  /** What is wrong, in words for a person. */
  message?: string;
  /** Field of the line that is wrong; null where it is not one of them. */
  param?: string | null;
}

export interface BatchListParams extends CursorPageParams {}

export interface BatchRequestCounts {
  /** Requests that were answered without an error. */
  completed: number;
  /** Requests that ended in an error; the error file has them. */
  failed: number;
  /** Requests in the input file, whatever became of them. */
  total: number;
}

export interface BatchUsage {
  /** Tokens that all requests together gave the model. */
  input_tokens: number;
  /** How many of the given tokens came out of a cache. */
  input_tokens_details: BatchUsage.InputTokensDetails;
  /** Tokens that the model wrote in all answers together. */
  output_tokens: number;
  /** How many of the written tokens were reasoning. */
  output_tokens_details: BatchUsage.OutputTokensDetails;
  /** Sum of what was given and what was written. */
  total_tokens: number;
}

export declare namespace BatchUsage {
  export interface InputTokensDetails {
    /** Tokens that the backend still had from an earlier request with the same beginning. */
    cached_tokens: number;
  }

  export interface OutputTokensDetails {
    /** Tokens that the model thought with; they are counted, but not shown. */
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

// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../operations.ts";
import type { APIPromise } from "../../runtime/api-promise.ts";
import type { CursorPage, CursorPageParams, PagePromise } from "../../runtime/pagination.ts";
import type { RequestOptions } from "../../runtime/request-options.ts";
import { APIResource } from "../../runtime/resource.ts";
import type { Uploadable } from "../../runtime/uploads.ts";

/** Uploaded documents that other calls refer to by id; on Codex they stay on this machine. */
export class Files extends APIResource {
  /**
   * Uploads a file for use by other calls.
   * Codex: answered on this side.
   */
  create(body: FileCreateParams, options?: RequestOptions): APIPromise<FileObject> {
    return this._client.call(ops.filesCreate, [body], options);
  }

  /**
   * Fetches the record of a file.
   * Codex: answered on this side.
   */
  retrieve(fileID: string, options?: RequestOptions): APIPromise<FileObject> {
    return this._client.call(ops.filesRetrieve, [fileID], options);
  }

  /**
   * Lists files.
   * Codex: answered on this side.
   */
  list(query?: FileListParams | null, options?: RequestOptions): PagePromise<FileObjectsPage, FileObject> {
    return this._client.call(ops.filesList, [query], options);
  }

  /**
   * Deletes a file and takes it out of every vector store.
   * Codex: answered on this side.
   */
  delete(fileID: string, options?: RequestOptions): APIPromise<FileDeleted> {
    return this._client.call(ops.filesDelete, [fileID], options);
  }

  /**
   * Downloads the bytes of a file.
   * Codex: answered on this side.
   */
  content(fileID: string, options?: RequestOptions): APIPromise<Response> {
    return this._client.call(ops.filesContent, [fileID], options);
  }

  /**
   * Downloads a file as text.
   * Codex: answered on this side.
   * @deprecated
   */
  retrieveContent(fileID: string, options?: RequestOptions): APIPromise<string> {
    return this._client.call(ops.filesRetrieveContent, [fileID], options);
  }

  /**
   * Polls a file until its processing has ended.
   * Codex: answered on this side.
   */
  waitForProcessing(id: string, settings?: { pollInterval?: number; maxWait?: number }): Promise<FileObject> {
    return this._client.call(ops.filesWaitForProcessing, [id, settings]);
  }
}

export type FileObjectsPage = CursorPage<FileObject>;

export type FileContent = string;

export interface FileCreateParams {
  /**
   * The file to upload, with its name.
   * Codex: taken care of on this side.
   */
  file: Uploadable;
  /**
   * What the file is for; it decides which calls may use it.
   * Codex: taken care of on this side.
   */
  purpose: FilePurpose;
  /**
   * When the file is deleted by itself. Default: never, except for batch files.
   * Codex: taken care of on this side.
   */
  expires_after?: FileCreateParams.ExpiresAfter;
}

export declare namespace FileCreateParams {
  export interface ExpiresAfter {
    /** Moment from which the time counts: the creation of the file. */
    anchor: "created_at";
    /** Seconds until the file expires: one hour to 30 days. */
    seconds: number;
  }
}

export interface FileDeleted {
  /** True once the file is gone from the storage. */
  deleted: boolean;
  /** Which file was deleted; begins with `file-`. */
  id: string;
  /** Always `file`, of the one that was deleted. */
  object: "file";
}

export interface FileListParams extends CursorPageParams {
  /**
   * Order by creation time. Default: `desc`, newest first.
   * Codex: taken care of on this side.
   */
  order?: "asc" | "desc";
  /**
   * Lists only files with this purpose.
   * Codex: taken care of on this side.
   */
  purpose?: string;
}

export interface FileObject {
  /** Size of the content in bytes. */
  bytes: number;
  /** When the file was uploaded, in Unix seconds. */
  created_at: number;
  /** Name that it was uploaded under, without a path. */
  filename: string;
  /** Names the file in other calls; begins with `file-`. */
  id: string;
  /** Always `file`: what was uploaded, or made by a batch. */
  object: "file";
  /** What it was uploaded for; `batch_output` is given to results of batches. */
  purpose:
    | "assistants"
    | "assistants_output"
    | "batch"
    | "batch_output"
    | "fine-tune"
    | "fine-tune-results"
    | "vision"
    | "user_data";
  /**
   * Old field; whether the file can be used. On Codex always `processed`.
   * @deprecated
   */
  status: "uploaded" | "processed" | "error";
  /** When it deletes itself, in Unix seconds; null or missing for never. */
  expires_at?: number;
  /**
   * Old field; what was wrong with a fine-tuning file. On Codex always null.
   * @deprecated
   */
  status_details?: string;
}

export type FilePurpose = "assistants" | "batch" | "fine-tune" | "vision" | "user_data" | "evals";

export declare namespace Files {
  export {
    type FileContent,
    type FileDeleted,
    type FileObject,
    type FilePurpose,
    type FileObjectsPage,
    type FileCreateParams,
    type FileListParams,
  };
}

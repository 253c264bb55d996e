// Generated from spec/openapi.json, spec/overlay.yaml and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../../operations.ts";
import type * as FilesAPI from "../files.ts";
import { type PartCreateParams, Parts, type UploadPart } from "./parts.ts";
import type { APIPromise } from "../../../runtime/api-promise.ts";
import type { RequestOptions } from "../../../runtime/request-options.ts";
import { APIResource } from "../../../runtime/resource.ts";
import type { Uploadable } from "../../../runtime/uploads.ts";

export class Uploads extends APIResource {
  parts = new Parts(this._client);

  /**
   * Opens an upload that takes a large file in parts.
   * Codex: answered on this side.
   */
  create(body: UploadCreateParams, options?: RequestOptions): APIPromise<Upload> {
    return this._client.call(ops.uploadsCreate, [body], options);
  }

  /**
   * Abandons an upload.
   * Codex: answered on this side.
   */
  cancel(uploadID: string, options?: RequestOptions): APIPromise<Upload> {
    return this._client.call(ops.uploadsCancel, [uploadID], options);
  }

  /**
   * Joins the parts of an upload into a file.
   * Codex: answered on this side.
   */
  complete(uploadID: string, body: UploadCompleteParams, options?: RequestOptions): APIPromise<Upload> {
    return this._client.call(ops.uploadsComplete, [uploadID, body], options);
  }

  /**
   * Uploads a large file in parts (64 MB each unless told otherwise) and joins them.
   * Codex: answered on this side.
   */
  uploadFileChunked(
    body: {
      file: Uploadable | Uint8Array;
      mimeType: string;
      purpose: FilesAPI.FilePurpose;
      filename?: string;
      bytes?: number;
      partSize?: number;
      md5?: string;
    },
    options?: RequestOptions,
  ): Promise<Upload> {
    return this._client.call(ops.uploadsUploadFileChunked, [body], options);
  }
}

export interface Upload {
  bytes: number;
  created_at: number;
  expires_at: number;
  filename: string;
  id: string;
  object: "upload";
  purpose: string;
  status: "pending" | "completed" | "cancelled" | "expired";
  file?: FilesAPI.FileObject | null;
}

export interface UploadCompleteParams {
  /** Codex: taken care of on this side. */
  part_ids: Array<string>;
  /** Codex: taken care of on this side. */
  md5?: string;
}

export interface UploadCreateParams {
  /** Codex: taken care of on this side. */
  bytes: number;
  /** Codex: taken care of on this side. */
  filename: string;
  /** Codex: taken care of on this side. */
  mime_type: string;
  /** Codex: taken care of on this side. */
  purpose: FilesAPI.FilePurpose;
  /** Codex: taken care of on this side. */
  expires_after?: UploadCreateParams.ExpiresAfter;
}

export declare namespace UploadCreateParams {
  export interface ExpiresAfter {
    anchor: "created_at";
    seconds: number;
  }
}

Uploads.Parts = Parts;

export declare namespace Uploads {
  export {
    type Upload,
    type UploadCreateParams,
    type UploadCompleteParams,
    Parts,
    type UploadPart,
    type PartCreateParams,
  };
}

// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../../operations.ts";
import type * as FilesAPI from "../files.ts";
import { type PartCreateParams, Parts, type UploadPart } from "./parts.ts";
import type { APIPromise } from "../../../runtime/api-promise.ts";
import type { RequestOptions } from "../../../runtime/request-options.ts";
import { APIResource } from "../../../runtime/resource.ts";
import type { Uploadable } from "../../../runtime/uploads.ts";

/** Large files that are sent piece by piece. */
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
  /** Size that the whole file is announced with, in bytes. */
  bytes: number;
  /** When the upload was opened, in Unix seconds. */
  created_at: number;
  /** Until when parts are taken, in Unix seconds: an hour after it was opened. */
  expires_at: number;
  /** Name that the file will have, without a path. */
  filename: string;
  /** Names the upload while its parts are sent; begins with `upload_`. */
  id: string;
  /** Always `upload`: a file that comes in parts. */
  object: "upload";
  /** What the file is uploaded for. */
  purpose: string;
  /** Whether parts are still taken (`pending`), or how it ended. */
  status: "pending" | "completed" | "cancelled" | "expired";
  /** The file that it became; null or missing until it is completed. */
  file?: FilesAPI.FileObject | null;
}

export interface UploadCompleteParams {
  /**
   * All parts, in the order in which they make up the file.
   * Codex: taken care of on this side.
   */
  part_ids: Array<string>;
  /**
   * Checksum of the whole file; where it differs, the upload is not completed.
   * Codex: taken care of on this side.
   */
  md5?: string;
}

export interface UploadCreateParams {
  /**
   * Size of the whole file in bytes; at most 8 GB. The parts must add up to it.
   * Codex: taken care of on this side.
   */
  bytes: number;
  /**
   * Name that the file is to have.
   * Codex: taken care of on this side.
   */
  filename: string;
  /**
   * What kind of content it is, such as `text/plain`.
   * Codex: taken care of on this side.
   */
  mime_type: string;
  /**
   * What the file is for; it decides which calls may use it.
   * Codex: taken care of on this side.
   */
  purpose: FilesAPI.FilePurpose;
  /**
   * When the file deletes itself. Default: never.
   * Codex: taken care of on this side.
   */
  expires_after?: UploadCreateParams.ExpiresAfter;
}

export declare namespace UploadCreateParams {
  export interface ExpiresAfter {
    /** Always `created_at`: the time counts from the making of the file. */
    anchor: "created_at";
    /** Time until the file deletes itself: 3600 (an hour) to 2592000 (30 days). */
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

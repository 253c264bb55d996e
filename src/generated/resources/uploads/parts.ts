// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../../operations.ts";
import type { APIPromise } from "../../../runtime/api-promise.ts";
import type { RequestOptions } from "../../../runtime/request-options.ts";
import { APIResource } from "../../../runtime/resource.ts";
import type { Uploadable } from "../../../runtime/uploads.ts";

/** The pieces of a large file. */
export class Parts extends APIResource {
  /**
   * Sends one part of an upload.
   * Codex: answered on this side.
   */
  create(uploadID: string, body: PartCreateParams, options?: RequestOptions): APIPromise<UploadPart> {
    return this._client.call(ops.uploadsPartsCreate, [uploadID, body], options);
  }
}

export interface PartCreateParams {
  /**
   * Bytes of this piece, 64 MB at most.
   * Codex: taken care of on this side.
   */
  data: Uploadable;
}

export interface UploadPart {
  /** When the part came in, in Unix seconds. */
  created_at: number;
  /** Names the part when the upload is completed; begins with `part_`. */
  id: string;
  /** Always `upload.part`: one piece of a large file. */
  object: "upload.part";
  /** Which upload it is a piece of; begins with `upload_`. */
  upload_id: string;
}

export declare namespace Parts {
  export { type UploadPart, type PartCreateParams };
}

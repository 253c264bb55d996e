// Generated from spec/openapi.json, spec/overlay.yaml and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../../operations.ts";
import type { APIPromise } from "../../../runtime/api-promise.ts";
import type { RequestOptions } from "../../../runtime/request-options.ts";
import { APIResource } from "../../../runtime/resource.ts";
import type { Uploadable } from "../../../runtime/uploads.ts";

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
  /** Codex: taken care of on this side. */
  data: Uploadable;
}

export interface UploadPart {
  created_at: number;
  id: string;
  object: "upload.part";
  upload_id: string;
}

export declare namespace Parts {
  export { type UploadPart, type PartCreateParams };
}

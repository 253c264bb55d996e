// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../../../operations.ts";
import type { APIPromise } from "../../../../runtime/api-promise.ts";
import type { RequestOptions } from "../../../../runtime/request-options.ts";
import { APIResource } from "../../../../runtime/resource.ts";

/** Bytes of what lies in a sandbox. */
export class Content extends APIResource {
  /**
   * Downloads the bytes of a file in a container.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  retrieve(fileID: string, params: ContentRetrieveParams, options?: RequestOptions): APIPromise<Response> {
    return this._client.unsupported(ops.containersFilesContentRetrieve, [fileID, params], options);
  }
}

export interface ContentRetrieveParams {
  /** Which container the file lies in; begins with `cntr_`. */
  container_id: string;
}

export declare namespace Content {
  export { type ContentRetrieveParams };
}

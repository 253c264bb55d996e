// Generated from spec/openapi.json, spec/overlay.yaml and spec/codex.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../../operations.ts";
import type * as ResponsesAPI from "./responses.ts";
import type { CursorPageParams, PagePromise } from "../../../runtime/pagination.ts";
import type { RequestOptions } from "../../../runtime/request-options.ts";
import { APIResource } from "../../../runtime/resource.ts";

export class InputItems extends APIResource {
  /**
   * Lists the input items of a stored response.
   * Codex: not supported. Planned, but not built in this version. Use the response of `responses.create`,
   * kept by your program.
   */
  list(
    responseID: string,
    query?: InputItemListParams | null,
    options?: RequestOptions,
  ): PagePromise<ResponsesAPI.ResponseItemsPage, ResponsesAPI.ResponseItem> {
    return this._client.unsupported(ops.responsesInputItemsList, [responseID, query], options);
  }
}

export type { ResponseItemsPage } from "./responses.ts";

export interface InputItemListParams extends CursorPageParams {
  include?: Array<ResponsesAPI.ResponseIncludable>;
  order?: "asc" | "desc";
}

export interface ResponseItemList {
  data: Array<ResponsesAPI.ResponseItem>;
  first_id: string;
  has_more: boolean;
  last_id: string;
  object: "list";
}

export declare namespace InputItems {
  export { type ResponseItemList, type InputItemListParams };
}

// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../../operations.ts";
import type * as ResponsesAPI from "./responses.ts";
import type { CursorPageParams, PagePromise } from "../../../runtime/pagination.ts";
import type { RequestOptions } from "../../../runtime/request-options.ts";
import { APIResource } from "../../../runtime/resource.ts";

/** What a stored response was given to answer. */
export class InputItems extends APIResource {
  /**
   * Lists the input items of a stored response.
   * Codex: answered on this side.
   */
  list(
    responseID: string,
    query?: InputItemListParams | null,
    options?: RequestOptions,
  ): PagePromise<ResponsesAPI.ResponseItemsPage, ResponsesAPI.ResponseItem> {
    return this._client.call(ops.responsesInputItemsList, [responseID, query], options);
  }
}

export type { ResponseItemsPage } from "./responses.ts";

export interface InputItemListParams extends CursorPageParams {
  /**
   * What else to give of each item, such as results of a file search.
   * Codex: taken care of on this side. This holds only for what was asked for when it was made; nothing
   * else is there to give.
   */
  include?: Array<ResponsesAPI.ResponseIncludable>;
  /**
   * Sorted by place: `asc` from the first, `desc` from the last. Default: `desc`.
   * Codex: taken care of on this side.
   */
  order?: "asc" | "desc";
}

export interface ResponseItemList {
  /** Items of this page. */
  data: Array<ResponsesAPI.ResponseItem>;
  /** Names the first item of `data`; a cursor for `before`. */
  first_id: string;
  /** Whether there are more items behind these. */
  has_more: boolean;
  /** Names the last item of `data`; a cursor for `after`. */
  last_id: string;
  /** Always `list`: of items that a response was given. */
  object: "list";
}

export declare namespace InputItems {
  export { type ResponseItemList, type InputItemListParams };
}

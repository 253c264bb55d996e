// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../../../operations.ts";
import type * as ChatCompletionsAPI from "./completions.ts";
import type { CursorPageParams, PagePromise } from "../../../../runtime/pagination.ts";
import type { RequestOptions } from "../../../../runtime/request-options.ts";
import { APIResource } from "../../../../runtime/resource.ts";

/** What was said in a stored completion. */
export class Messages extends APIResource {
  /**
   * Lists the messages of a stored chat completion.
   * Codex: answered on this side.
   */
  list(
    completionID: string,
    query?: MessageListParams | null,
    options?: RequestOptions,
  ): PagePromise<
    ChatCompletionsAPI.ChatCompletionStoreMessagesPage,
    ChatCompletionsAPI.ChatCompletionStoreMessage
  > {
    return this._client.call(ops.chatCompletionsMessagesList, [completionID, query], options);
  }
}

export type { ChatCompletionStoreMessagesPage } from "./completions.ts";

export interface MessageListParams extends CursorPageParams {
  /**
   * Sorted by time: `asc` from the oldest, `desc` from the newest. Default: `asc`.
   * Codex: taken care of on this side.
   */
  order?: "asc" | "desc";
}

export declare namespace Messages {
  export { type MessageListParams };
}

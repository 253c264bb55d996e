// Generated from spec/openapi.json, spec/overlay.yaml and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../../operations.ts";
import type * as ConversationsAPI from "./conversations.ts";
import type * as ResponsesAPI from "../responses/responses.ts";
import type { APIPromise } from "../../../runtime/api-promise.ts";
import type {
  ConversationCursorPage,
  ConversationCursorPageParams,
  PagePromise,
} from "../../../runtime/pagination.ts";
import type { RequestOptions } from "../../../runtime/request-options.ts";
import { APIResource } from "../../../runtime/resource.ts";

export class Items extends APIResource {
  /**
   * Adds items to a conversation.
   * Codex: answered on this side.
   */
  create(
    conversationID: string,
    params: ItemCreateParams,
    options?: RequestOptions,
  ): APIPromise<ConversationItemList> {
    return this._client.call(ops.conversationsItemsCreate, [conversationID, params], options);
  }

  /**
   * Fetches one item of a conversation.
   * Codex: answered on this side.
   */
  retrieve(
    itemID: string,
    params: ItemRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<ConversationItem> {
    return this._client.call(ops.conversationsItemsRetrieve, [itemID, params], options);
  }

  /**
   * Lists the items of a conversation.
   * Codex: answered on this side.
   */
  list(
    conversationID: string,
    query?: ItemListParams | null,
    options?: RequestOptions,
  ): PagePromise<ConversationItemsPage, ConversationItem> {
    return this._client.call(ops.conversationsItemsList, [conversationID, query], options);
  }

  /**
   * Deletes one item of a conversation.
   * Codex: answered on this side.
   */
  delete(
    itemID: string,
    params: ItemDeleteParams,
    options?: RequestOptions,
  ): APIPromise<ConversationsAPI.Conversation> {
    return this._client.call(ops.conversationsItemsDelete, [itemID, params], options);
  }
}

export type ConversationItemsPage = ConversationCursorPage<ConversationItem>;

export type ConversationItem =
  | ConversationsAPI.Message
  | ResponsesAPI.ResponseFunctionToolCallItem
  | ResponsesAPI.ResponseFunctionToolCallOutputItem
  | ResponsesAPI.ResponseFileSearchToolCall
  | ResponsesAPI.ResponseFunctionWebSearch
  | ConversationItem.ImageGenerationCall
  | ResponsesAPI.ResponseComputerToolCall
  | ResponsesAPI.ResponseComputerToolCallOutputItem
  | ResponsesAPI.ResponseReasoningItem
  | ResponsesAPI.ResponseCodeInterpreterToolCall
  | ConversationItem.LocalShellCall
  | ConversationItem.LocalShellCallOutput
  | ResponsesAPI.ResponseFunctionShellToolCall
  | ResponsesAPI.ResponseFunctionShellToolCallOutput
  | ResponsesAPI.ResponseApplyPatchToolCall
  | ResponsesAPI.ResponseApplyPatchToolCallOutput
  | ConversationItem.McpListTools
  | ConversationItem.McpApprovalRequest
  | ConversationItem.McpApprovalResponse
  | ConversationItem.McpCall
  | ResponsesAPI.ResponseCustomToolCall
  | ResponsesAPI.ResponseCustomToolCallOutput;

export declare namespace ConversationItem {
  export interface ImageGenerationCall {
    id: string;
    result: string | null;
    status: "in_progress" | "completed" | "generating" | "failed";
    type: "image_generation_call";
  }

  export interface LocalShellCall {
    action: ConversationItem.LocalShellCall.Action;
    call_id: string;
    id: string;
    status: "in_progress" | "completed" | "incomplete";
    type: "local_shell_call";
  }

  export namespace LocalShellCall {
    export interface Action {
      command: Array<string>;
      env: { [key: string]: string };
      type: "exec";
      timeout_ms?: number | null;
      user?: string | null;
      working_directory?: string | null;
    }
  }

  export interface LocalShellCallOutput {
    id: string;
    output: string;
    type: "local_shell_call_output";
    status?: "in_progress" | "completed" | "incomplete" | null;
  }

  export interface McpApprovalRequest {
    arguments: string;
    id: string;
    name: string;
    server_label: string;
    type: "mcp_approval_request";
  }

  export interface McpApprovalResponse {
    approval_request_id: string;
    approve: boolean;
    id: string;
    type: "mcp_approval_response";
    reason?: string | null;
  }

  export interface McpCall {
    arguments: string;
    id: string;
    name: string;
    server_label: string;
    type: "mcp_call";
    approval_request_id?: string | null;
    error?: string | null;
    output?: string | null;
    status?: "in_progress" | "completed" | "incomplete" | "calling" | "failed";
  }

  export interface McpListTools {
    id: string;
    server_label: string;
    tools: Array<ConversationItem.McpListTools.Tool>;
    type: "mcp_list_tools";
    error?: string | null;
  }

  export namespace McpListTools {
    export interface Tool {
      input_schema: unknown;
      name: string;
      annotations?: unknown | null;
      description?: string | null;
    }
  }
}

export interface ConversationItemList {
  data: Array<ConversationItem>;
  first_id: string;
  has_more: boolean;
  last_id: string;
  object: "list";
}

export interface ItemCreateParams {
  /** Codex: taken care of on this side. */
  items: Array<ResponsesAPI.ResponseInputItemParam>;
  /** Codex: taken care of on this side. */
  include?: Array<ResponsesAPI.ResponseIncludable>;
}

export interface ItemDeleteParams {
  conversation_id: string;
}

export interface ItemListParams extends ConversationCursorPageParams {
  /** Codex: taken care of on this side. */
  include?: Array<ResponsesAPI.ResponseIncludable>;
  /** Codex: taken care of on this side. */
  order?: "asc" | "desc";
}

export interface ItemRetrieveParams {
  conversation_id: string;
  /** Codex: taken care of on this side. */
  include?: Array<ResponsesAPI.ResponseIncludable>;
}

export declare namespace Items {
  export {
    type ConversationItem,
    type ConversationItemList,
    type ConversationItemsPage,
    type ItemCreateParams,
    type ItemRetrieveParams,
    type ItemListParams,
    type ItemDeleteParams,
  };
}

// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
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

/** What a conversation is made of: messages, calls and their results. */
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
    /** Names the item; begins with `ig_`. */
    id: string;
    /** Content of the image file in Base64; null until it is finished. */
    result: string | null;
    /** How far the image has come. */
    status: "in_progress" | "completed" | "generating" | "failed";
    /** Always `image_generation_call`: an image that the model had drawn. */
    type: "image_generation_call";
  }

  export interface LocalShellCall {
    /** Command to run on your machine, and how. */
    action: ConversationItem.LocalShellCall.Action;
    /** Names the call; the item with its result repeats it. */
    call_id: string;
    /** Names the item itself, not the call. */
    id: string;
    /** Whether the model is still writing the call. */
    status: "in_progress" | "completed" | "incomplete";
    /** Always `local_shell_call`: a command for the machine of the caller. */
    type: "local_shell_call";
  }

  export namespace LocalShellCall {
    export interface Action {
      /** Program and its arguments, each a text of its own: nothing is to be split. */
      command: Array<string>;
      /** Environment variables to set besides those that are there. */
      env: { [key: string]: string };
      /** Always `exec`: a program is run. */
      type: "exec";
      /** Time after which to stop it, in milliseconds; null for no limit. */
      timeout_ms?: number | null;
      /** Account on the machine to run it as; null for the present one. */
      user?: string | null;
      /** Folder to run it in; null for the present one. */
      working_directory?: string | null;
    }
  }

  export interface LocalShellCallOutput {
    /** Names the stored item; which call it answers, the order tells. */
    id: string;
    /** What the command gave, as JSON text. */
    output: string;
    /** Always `local_shell_call_output`: what came of a command. */
    type: "local_shell_call_output";
    /** Whether the item is whole; null where the API has set none. */
    status?: "in_progress" | "completed" | "incomplete" | null;
  }

  export interface McpApprovalRequest {
    /** What the tool would be given, as JSON text written by the model. */
    arguments: string;
    /** Names the question; the answer repeats it as `approval_request_id`. */
    id: string;
    /** Which tool of the server would be run. */
    name: string;
    /** Which of the servers of the request would be asked. */
    server_label: string;
    /** Always `mcp_approval_request`: the run of a tool waits for your word. */
    type: "mcp_approval_request";
  }

  export interface McpApprovalResponse {
    /** Which question this answers. */
    approval_request_id: string;
    /** True where the tool may be run. */
    approve: boolean;
    /** Names the stored answer itself, not the question. */
    id: string;
    /** Always `mcp_approval_response`: somebody has decided on the run of a tool. */
    type: "mcp_approval_response";
    /** Why it was decided so; null without a word. */
    reason?: string | null;
  }

  export interface McpCall {
    /** What the tool is given, as JSON text written by the model. */
    arguments: string;
    /** Names the item; begins with `mcp_`. */
    id: string;
    /** Which tool of the server was run. */
    name: string;
    /** Which of the servers of the request was asked. */
    server_label: string;
    /** Always `mcp_call`: a tool of an MCP server was run. */
    type: "mcp_call";
    /** Names the approval that is asked for or was given; null where none is needed. */
    approval_request_id?: string | null;
    /** What the server said went wrong; null where nothing did. */
    error?: string | null;
    /** What the tool gave, as text; null until then. */
    output?: string | null;
    /** How far the run of the tool has come. */
    status?: "in_progress" | "completed" | "incomplete" | "calling" | "failed";
  }

  export interface McpListTools {
    /** Names the item; begins with `mcpl_`. */
    id: string;
    /** Which of the servers of the request was asked. */
    server_label: string;
    /** What the server offers; send the item back to save asking again. */
    tools: Array<ConversationItem.McpListTools.Tool>;
    /** Always `mcp_list_tools`: a server was asked what it offers. */
    type: "mcp_list_tools";
    /** Why the server could not be asked; null where it could. */
    error?: string | null;
  }

  export namespace McpListTools {
    export interface Tool {
      /** JSON Schema of what the tool takes. */
      input_schema: unknown;
      /** What the server calls it. */
      name: string;
      /** What the server says of it besides, such as that it changes nothing; null without a word. */
      annotations?: unknown | null;
      /** What it is good for, in the words of the server; null without a word. */
      description?: string | null;
    }
  }
}

export interface ConversationItemList {
  /** The items that were added, with the ids that they were given. */
  data: Array<ConversationItem>;
  /** Names the first item of `data`; a cursor for `before`. */
  first_id: string;
  /** Whether there are more items behind these; never after adding some. */
  has_more: boolean;
  /** Names the last item of `data`; a cursor for `after`. */
  last_id: string;
  /** Always `list`: of items of a conversation. */
  object: "list";
}

export interface ItemCreateParams {
  /**
   * What to add at the end, 20 at most in one call.
   * Codex: taken care of on this side.
   */
  items: Array<ResponsesAPI.ResponseInputItemParam>;
  /**
   * What else to give of the items that come back.
   * Codex: taken care of on this side. This holds only for what was asked for when it was made; nothing
   * else is there to give.
   */
  include?: Array<ResponsesAPI.ResponseIncludable>;
}

export interface ItemDeleteParams {
  /** Which conversation it is taken out of; begins with `conv_`. */
  conversation_id: string;
}

export interface ItemListParams extends ConversationCursorPageParams {
  /**
   * What else to give of each, such as results of a file search.
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

export interface ItemRetrieveParams {
  /** Which conversation it is in; begins with `conv_`. */
  conversation_id: string;
  /**
   * What else to give of it, such as results of a file search.
   * Codex: taken care of on this side. This holds only for what was asked for when it was made; nothing
   * else is there to give.
   */
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

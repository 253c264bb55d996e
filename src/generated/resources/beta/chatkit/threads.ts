// Generated from spec/openapi.json, spec/overlay.yaml and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../../../operations.ts";
import type * as ChatkitAPI from "./chatkit.ts";
import type { APIPromise } from "../../../../runtime/api-promise.ts";
import type {
  ConversationCursorPage,
  ConversationCursorPageParams,
  PagePromise,
} from "../../../../runtime/pagination.ts";
import type { RequestOptions } from "../../../../runtime/request-options.ts";
import { APIResource } from "../../../../runtime/resource.ts";

/** What visitors and the hosted chat have said. */
export class Threads extends APIResource {
  /**
   * Fetches a ChatKit thread.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  retrieve(threadID: string, options?: RequestOptions): APIPromise<ChatKitThread> {
    return this._client.unsupported(ops.betaChatkitThreadsRetrieve, [threadID], options);
  }

  /**
   * Lists ChatKit threads.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  list(
    query?: ThreadListParams | null,
    options?: RequestOptions,
  ): PagePromise<ChatKitThreadsPage, ChatKitThread> {
    return this._client.unsupported(ops.betaChatkitThreadsList, [query], options);
  }

  /**
   * Deletes a ChatKit thread.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  delete(threadID: string, options?: RequestOptions): APIPromise<ThreadDeleteResponse> {
    return this._client.unsupported(ops.betaChatkitThreadsDelete, [threadID], options);
  }

  /**
   * Lists the items of a ChatKit thread.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  listItems(
    threadID: string,
    query?: ThreadListItemsParams | null,
    options?: RequestOptions,
  ): PagePromise<ChatKitThreadItemListDataPage, ChatKitThreadItemListDataItem> {
    return this._client.unsupported(ops.betaChatkitThreadsListItems, [threadID, query], options);
  }
}

export type ChatKitThreadsPage = ConversationCursorPage<ChatKitThread>;

export type ChatKitThreadItemListDataPage = ConversationCursorPage<ChatKitThreadItemListDataItem>;

export interface ChatKitAttachment {
  id: string;
  mime_type: string;
  name: string;
  preview_url: string | null;
  type: "image" | "file";
}

export interface ChatKitResponseOutputText {
  annotations: Array<ChatKitResponseOutputText.File | ChatKitResponseOutputText.URL>;
  text: string;
  type: "output_text";
}

export declare namespace ChatKitResponseOutputText {
  export interface File {
    source: ChatKitResponseOutputText.File.Source;
    type: "file";
  }

  export namespace File {
    export interface Source {
      filename: string;
      type: "file";
    }
  }

  export interface URL {
    source: ChatKitResponseOutputText.URL.Source;
    type: "url";
  }

  export namespace URL {
    export interface Source {
      type: "url";
      url: string;
    }
  }
}

export interface ChatKitThread {
  created_at: number;
  id: string;
  object: "chatkit.thread";
  status: ChatKitThread.Active | ChatKitThread.Locked | ChatKitThread.Closed;
  title: string | null;
  user: string;
}

export declare namespace ChatKitThread {
  export interface Active {
    type: "active";
  }

  export interface Closed {
    reason: string | null;
    type: "closed";
  }

  export interface Locked {
    reason: string | null;
    type: "locked";
  }
}

export interface ChatKitThreadAssistantMessageItem {
  content: Array<ChatKitResponseOutputText>;
  created_at: number;
  id: string;
  object: "chatkit.thread_item";
  thread_id: string;
  type: "chatkit.assistant_message";
}

export interface ChatKitThreadItemList {
  data: Array<
    | ChatKitThreadUserMessageItem
    | ChatKitThreadAssistantMessageItem
    | ChatKitWidgetItem
    | ChatKitThreadItemList.ChatKitClientToolCall
    | ChatKitThreadItemList.ChatKitTask
    | ChatKitThreadItemList.ChatKitTaskGroup
  >;
  first_id: string | null;
  has_more: boolean;
  last_id: string | null;
  object: "list";
}

export declare namespace ChatKitThreadItemList {
  export interface ChatKitClientToolCall {
    arguments: string;
    call_id: string;
    created_at: number;
    id: string;
    name: string;
    object: "chatkit.thread_item";
    output: string | null;
    status: "in_progress" | "completed";
    thread_id: string;
    type: "chatkit.client_tool_call";
  }

  export interface ChatKitTask {
    created_at: number;
    heading: string | null;
    id: string;
    object: "chatkit.thread_item";
    summary: string | null;
    task_type: "custom" | "thought";
    thread_id: string;
    type: "chatkit.task";
  }

  export interface ChatKitTaskGroup {
    created_at: number;
    id: string;
    object: "chatkit.thread_item";
    tasks: Array<ChatKitThreadItemList.ChatKitTaskGroup.Task>;
    thread_id: string;
    type: "chatkit.task_group";
  }

  export namespace ChatKitTaskGroup {
    export interface Task {
      heading: string | null;
      summary: string | null;
      type: "custom" | "thought";
    }
  }
}

export type ChatKitThreadItemListDataItem =
  | ChatKitThreadUserMessageItem
  | ChatKitThreadAssistantMessageItem
  | ChatKitWidgetItem
  | ChatKitThreadItemList.ChatKitClientToolCall
  | ChatKitThreadItemList.ChatKitTask
  | ChatKitThreadItemList.ChatKitTaskGroup;

export interface ChatKitThreadUserMessageItem {
  attachments: Array<ChatKitAttachment>;
  content: Array<ChatKitThreadUserMessageItem.InputText | ChatKitThreadUserMessageItem.QuotedText>;
  created_at: number;
  id: string;
  inference_options: ChatKitThreadUserMessageItem.InferenceOptions | null;
  object: "chatkit.thread_item";
  thread_id: string;
  type: "chatkit.user_message";
}

export declare namespace ChatKitThreadUserMessageItem {
  export interface InferenceOptions {
    model: string | null;
    tool_choice: ChatKitThreadUserMessageItem.InferenceOptions.ToolChoice | null;
  }

  export namespace InferenceOptions {
    export interface ToolChoice {
      id: string;
    }
  }

  export interface InputText {
    text: string;
    type: "input_text";
  }

  export interface QuotedText {
    text: string;
    type: "quoted_text";
  }
}

export interface ChatKitWidgetItem {
  created_at: number;
  id: string;
  object: "chatkit.thread_item";
  thread_id: string;
  type: "chatkit.widget";
  widget: string;
}

export interface ChatSession {
  chatkit_configuration: ChatSessionChatKitConfiguration;
  client_secret: string;
  expires_at: number;
  id: string;
  max_requests_per_1_minute: number;
  object: "chatkit.session";
  rate_limits: ChatSessionRateLimits;
  status: ChatSessionStatus;
  user: string;
  workflow: ChatkitAPI.ChatKitWorkflow;
}

export interface ChatSessionAutomaticThreadTitling {
  enabled: boolean;
}

export interface ChatSessionChatKitConfiguration {
  automatic_thread_titling: ChatSessionAutomaticThreadTitling;
  file_upload: ChatSessionFileUpload;
  history: ChatSessionHistory;
}

export interface ChatSessionChatKitConfigurationParam {
  automatic_thread_titling?: ChatSessionChatKitConfigurationParam.AutomaticThreadTitling;
  file_upload?: ChatSessionChatKitConfigurationParam.FileUpload;
  history?: ChatSessionChatKitConfigurationParam.History;
}

export declare namespace ChatSessionChatKitConfigurationParam {
  export interface AutomaticThreadTitling {
    enabled?: boolean;
  }

  export interface FileUpload {
    enabled?: boolean;
    max_file_size?: number;
    max_files?: number;
  }

  export interface History {
    enabled?: boolean;
    recent_threads?: number;
  }
}

export interface ChatSessionExpiresAfterParam {
  anchor: "created_at";
  seconds: number;
}

export interface ChatSessionFileUpload {
  enabled: boolean;
  max_file_size: number | null;
  max_files: number | null;
}

export interface ChatSessionHistory {
  enabled: boolean;
  recent_threads: number | null;
}

export interface ChatSessionRateLimits {
  max_requests_per_1_minute: number;
}

export interface ChatSessionRateLimitsParam {
  max_requests_per_1_minute?: number;
}

export type ChatSessionStatus = "active" | "expired" | "cancelled";

export interface ChatSessionWorkflowParam {
  id: string;
  state_variables?: { [key: string]: string | boolean | number };
  tracing?: ChatSessionWorkflowParam.Tracing;
  version?: string;
}

export declare namespace ChatSessionWorkflowParam {
  export interface Tracing {
    enabled?: boolean;
  }
}

export interface ThreadDeleteResponse {
  deleted: boolean;
  id: string;
  object: "chatkit.thread.deleted";
}

export interface ThreadListItemsParams extends ConversationCursorPageParams {
  before?: string;
  order?: "asc" | "desc";
}

export interface ThreadListParams extends ConversationCursorPageParams {
  before?: string;
  order?: "asc" | "desc";
  user?: string;
}

export declare namespace Threads {
  export {
    type ChatSession,
    type ChatSessionAutomaticThreadTitling,
    type ChatSessionChatKitConfiguration,
    type ChatSessionChatKitConfigurationParam,
    type ChatSessionExpiresAfterParam,
    type ChatSessionFileUpload,
    type ChatSessionHistory,
    type ChatSessionRateLimits,
    type ChatSessionRateLimitsParam,
    type ChatSessionStatus,
    type ChatSessionWorkflowParam,
    type ChatKitAttachment,
    type ChatKitResponseOutputText,
    type ChatKitThread,
    type ChatKitThreadAssistantMessageItem,
    type ChatKitThreadItemList,
    type ChatKitThreadUserMessageItem,
    type ChatKitWidgetItem,
    type ThreadDeleteResponse,
    type ChatKitThreadsPage,
    type ChatKitThreadItemListDataPage,
    type ThreadListParams,
    type ThreadListItemsParams,
  };
}

// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
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
  /** Names the file within the chat. */
  id: string;
  /** What kind of content it is, such as `image/png`. */
  mime_type: string;
  /** What the file is called. */
  name: string;
  /** Picture to show in its place; null where there is none. */
  preview_url: string | null;
  /** Whether it is shown as an image or as a file. */
  type: "image" | "file";
}

export interface ChatKitResponseOutputText {
  /** What the text rests on: files and web pages. */
  annotations: Array<ChatKitResponseOutputText.File | ChatKitResponseOutputText.URL>;
  /** What is said. */
  text: string;
  /** Always `output_text`: words of the assistant. */
  type: "output_text";
}

export declare namespace ChatKitResponseOutputText {
  export interface File {
    /** What is cited. */
    source: ChatKitResponseOutputText.File.Source;
    /** Whether a file or a web page is cited. */
    type: "file";
  }

  export namespace File {
    export interface Source {
      /** What the cited file is called. */
      filename: string;
      /** Whether a file or a web page is cited. */
      type: "file";
    }
  }

  export interface URL {
    /** What is cited. */
    source: ChatKitResponseOutputText.URL.Source;
    /** Whether a file or a web page is cited. */
    type: "url";
  }

  export namespace URL {
    export interface Source {
      /** Whether a file or a web page is cited. */
      type: "url";
      /** Address of the cited page. */
      url: string;
    }
  }
}

export interface ChatKitThread {
  /** When it was begun, in Unix seconds. */
  created_at: number;
  /** Names the thread in other calls; begins with `cthr_`. */
  id: string;
  /** Always `chatkit.thread`: what a visitor and the chat have said. */
  object: "chatkit.thread";
  /** Whether the visitor can go on in it. */
  status: ChatKitThread.Active | ChatKitThread.Locked | ChatKitThread.Closed;
  /** What it is called; null without a name. */
  title: string | null;
  /** Which of your users it belongs to. */
  user: string;
}

export declare namespace ChatKitThread {
  export interface Active {
    /** Whether the visitor can go on (`active`) or cannot (`locked`, `closed`). */
    type: "active";
  }

  export interface Closed {
    /** Why not; null without a word. */
    reason: string | null;
    /** Whether the visitor can go on (`active`) or cannot (`locked`, `closed`). */
    type: "closed";
  }

  export interface Locked {
    /** Why not; null without a word. */
    reason: string | null;
    /** Whether the visitor can go on (`active`) or cannot (`locked`, `closed`). */
    type: "locked";
  }
}

export interface ChatKitThreadAssistantMessageItem {
  /** What was said, in parts. */
  content: Array<ChatKitResponseOutputText>;
  /** When it came in, in Unix seconds. */
  created_at: number;
  /** Names the item within its thread. */
  id: string;
  /** Always `chatkit.thread_item`: a piece of a thread. */
  object: "chatkit.thread_item";
  /** Which thread it is in; begins with `cthr_`. */
  thread_id: string;
  /** Kind of the item, and so which other fields it has. */
  type: "chatkit.assistant_message";
}

export interface ChatKitThreadItemList {
  /** Items of this page. */
  data: Array<
    | ChatKitThreadUserMessageItem
    | ChatKitThreadAssistantMessageItem
    | ChatKitWidgetItem
    | ChatKitThreadItemList.ChatKitClientToolCall
    | ChatKitThreadItemList.ChatKitTask
    | ChatKitThreadItemList.ChatKitTaskGroup
  >;
  /** Names the first item of `data`; null where there is none. */
  first_id: string | null;
  /** Whether there are more items behind these. */
  has_more: boolean;
  /** Names the last item of `data`, a cursor for `after`; null where there is none. */
  last_id: string | null;
  /** Always `list`: of items of a thread. */
  object: "list";
}

export declare namespace ChatKitThreadItemList {
  export interface ChatKitClientToolCall {
    /** What the tool is given, as JSON text. */
    arguments: string;
    /** Ties the call to its output. */
    call_id: string;
    /** When it came in, in Unix seconds. */
    created_at: number;
    /** Names the item within its thread. */
    id: string;
    /** Which tool of the page is called. */
    name: string;
    /** Always `chatkit.thread_item`: a piece of a thread. */
    object: "chatkit.thread_item";
    /** What the tool gave, as JSON text; null until then. */
    output: string | null;
    /** Whether the tool has answered. */
    status: "in_progress" | "completed";
    /** Which thread it is in; begins with `cthr_`. */
    thread_id: string;
    /** Kind of the item, and so which other fields it has. */
    type: "chatkit.client_tool_call";
  }

  export interface ChatKitTask {
    /** When it came in, in Unix seconds. */
    created_at: number;
    /** What the task is called; null without a name. */
    heading: string | null;
    /** Names the item within its thread. */
    id: string;
    /** Always `chatkit.thread_item`: a piece of a thread. */
    object: "chatkit.thread_item";
    /** What was done in the task; null without a word. */
    summary: string | null;
    /** Whether the task is thinking or something else. */
    task_type: "custom" | "thought";
    /** Which thread it is in; begins with `cthr_`. */
    thread_id: string;
    /** Kind of the item, and so which other fields it has. */
    type: "chatkit.task";
  }

  export interface ChatKitTaskGroup {
    /** When it came in, in Unix seconds. */
    created_at: number;
    /** Names the item within its thread. */
    id: string;
    /** Always `chatkit.thread_item`: a piece of a thread. */
    object: "chatkit.thread_item";
    /** What belongs to the group. */
    tasks: Array<ChatKitThreadItemList.ChatKitTaskGroup.Task>;
    /** Which thread it is in; begins with `cthr_`. */
    thread_id: string;
    /** Kind of the item, and so which other fields it has. */
    type: "chatkit.task_group";
  }

  export namespace ChatKitTaskGroup {
    export interface Task {
      /** What it is called; null without a name. */
      heading: string | null;
      /** What was done; null without a word. */
      summary: string | null;
      /** Whether it is thinking or something else. */
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
  /** Files that the visitor added. */
  attachments: Array<ChatKitAttachment>;
  /** What was said, in parts. */
  content: Array<ChatKitThreadUserMessageItem.InputText | ChatKitThreadUserMessageItem.QuotedText>;
  /** When it came in, in Unix seconds. */
  created_at: number;
  /** Names the item within its thread. */
  id: string;
  /** What the visitor chose for this question; null for nothing. */
  inference_options: ChatKitThreadUserMessageItem.InferenceOptions | null;
  /** Always `chatkit.thread_item`: a piece of a thread. */
  object: "chatkit.thread_item";
  /** Which thread it is in; begins with `cthr_`. */
  thread_id: string;
  /** Kind of the item, and so which other fields it has. */
  type: "chatkit.user_message";
}

export declare namespace ChatKitThreadUserMessageItem {
  export interface InferenceOptions {
    /** Which model the visitor chose; null for none. */
    model: string | null;
    /** Which tool the visitor chose; null for none. */
    tool_choice: ChatKitThreadUserMessageItem.InferenceOptions.ToolChoice | null;
  }

  export namespace InferenceOptions {
    export interface ToolChoice {
      /** Names the tool that is to be used. */
      id: string;
    }
  }

  export interface InputText {
    /** What the visitor wrote or quoted. */
    text: string;
    /** Whether it is the visitor's own or quoted. */
    type: "input_text";
  }

  export interface QuotedText {
    /** What the visitor wrote or quoted. */
    text: string;
    /** Whether it is the visitor's own or quoted. */
    type: "quoted_text";
  }
}

export interface ChatKitWidgetItem {
  /** When it came in, in Unix seconds. */
  created_at: number;
  /** Names the item within its thread. */
  id: string;
  /** Always `chatkit.thread_item`: a piece of a thread. */
  object: "chatkit.thread_item";
  /** Which thread it is in; begins with `cthr_`. */
  thread_id: string;
  /** Kind of the item, and so which other fields it has. */
  type: "chatkit.widget";
  /** What is shown, as JSON text. */
  widget: string;
}

export interface ChatSession {
  /** What visitors can do in the chat. */
  chatkit_configuration: ChatSessionChatKitConfiguration;
  /** Short-lived key by which a visitor's page talks to the chat. */
  client_secret: string;
  /** Until when the key can be used, in Unix seconds. */
  expires_at: number;
  /** Names the session in other calls; begins with `cksess_`. */
  id: string;
  /** How often the visitor may ask in a minute. */
  max_requests_per_1_minute: number;
  /** Always `chatkit.session`: leave for one visitor to chat. */
  object: "chatkit.session";
  /** How often the visitor may ask. */
  rate_limits: ChatSessionRateLimits;
  /** Whether the key can be used: `active`, `expired` or `cancelled`. */
  status: ChatSessionStatus;
  /** Which of your users it is for. */
  user: string;
  /** What answers in the chat. */
  workflow: ChatkitAPI.ChatKitWorkflow;
}

export interface ChatSessionAutomaticThreadTitling {
  /** Whether it is on. Default: true. */
  enabled: boolean;
}

export interface ChatSessionChatKitConfiguration {
  /** Whether threads are named by themselves. */
  automatic_thread_titling: ChatSessionAutomaticThreadTitling;
  /** Whether visitors can add files, and how large. */
  file_upload: ChatSessionFileUpload;
  /** Whether visitors can go back to earlier threads. */
  history: ChatSessionHistory;
}

export interface ChatSessionChatKitConfigurationParam {
  /** Whether threads are named by themselves. */
  automatic_thread_titling?: ChatSessionChatKitConfigurationParam.AutomaticThreadTitling;
  /** Whether visitors can add files, and how large. */
  file_upload?: ChatSessionChatKitConfigurationParam.FileUpload;
  /** Whether visitors can go back to earlier threads. */
  history?: ChatSessionChatKitConfigurationParam.History;
}

export declare namespace ChatSessionChatKitConfigurationParam {
  export interface AutomaticThreadTitling {
    /** Whether it is on. Default: true. */
    enabled?: boolean;
  }

  export interface FileUpload {
    /** Whether visitors can add files. Default: false. */
    enabled?: boolean;
    /** Largest file, in megabytes. Default: 512. */
    max_file_size?: number;
    /** Most files of one session. Default: 10. */
    max_files?: number;
  }

  export interface History {
    /** Whether visitors can go back to earlier threads. Default: true. */
    enabled?: boolean;
    /** How many of the newest they see; null for all. */
    recent_threads?: number;
  }
}

export interface ChatSessionExpiresAfterParam {
  /** Always `created_at`: the time counts from the making of the key. */
  anchor: "created_at";
  /** How long it can be used. Default: 600. */
  seconds: number;
}

export interface ChatSessionFileUpload {
  /** Whether visitors can add files. Default: false. */
  enabled: boolean;
  /** Largest file, in megabytes. Default: 512. */
  max_file_size: number | null;
  /** Most files of one session. Default: 10. */
  max_files: number | null;
}

export interface ChatSessionHistory {
  /** Whether visitors can go back to earlier threads. Default: true. */
  enabled: boolean;
  /** How many of the newest they see; null for all. */
  recent_threads: number | null;
}

export interface ChatSessionRateLimits {
  /** How often the visitor may ask in a minute. Default: 10. */
  max_requests_per_1_minute: number;
}

export interface ChatSessionRateLimitsParam {
  /** How often the visitor may ask in a minute. Default: 10. */
  max_requests_per_1_minute?: number;
}

export type ChatSessionStatus = "active" | "expired" | "cancelled";

export interface ChatSessionWorkflowParam {
  /** Which workflow answers; begins with `wf_`. */
  id: string;
  /** Values that the workflow begins with. */
  state_variables?: { [key: string]: string | boolean | number };
  /** Whether its work is written down. */
  tracing?: ChatSessionWorkflowParam.Tracing;
  /** Which version of it; the newest one deployed without. */
  version?: string;
}

export declare namespace ChatSessionWorkflowParam {
  export interface Tracing {
    /** Whether it is on. Default: true. */
    enabled?: boolean;
  }
}

export interface ThreadDeleteResponse {
  /** True once the thread is gone. */
  deleted: boolean;
  /** Which one was deleted; begins with `cthr_`. */
  id: string;
  /** Always `chatkit.thread.deleted`: says that it is gone. */
  object: "chatkit.thread.deleted";
}

export interface ThreadListItemsParams extends ConversationCursorPageParams {
  /** Id of the first entry of the page after: the list ends before it. */
  before?: string;
  /** Sorted by time: `asc` from the oldest, `desc` from the newest. Default: `desc`. */
  order?: "asc" | "desc";
}

export interface ThreadListParams extends ConversationCursorPageParams {
  /** Id of the first entry of the page after: the list ends before it. */
  before?: string;
  /** Sorted by time: `asc` from the oldest, `desc` from the newest. Default: `desc`. */
  order?: "asc" | "desc";
  /** Lists only what belongs to this one of your users. */
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

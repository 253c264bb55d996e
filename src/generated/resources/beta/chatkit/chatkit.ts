// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import { type SessionCreateParams, Sessions } from "./sessions.ts";
import {
  type ChatKitAttachment,
  type ChatKitResponseOutputText,
  type ChatKitThread,
  type ChatKitThreadAssistantMessageItem,
  type ChatKitThreadItemList,
  type ChatKitThreadItemListDataPage,
  type ChatKitThreadUserMessageItem,
  type ChatKitThreadsPage,
  type ChatKitWidgetItem,
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
  type ThreadDeleteResponse,
  type ThreadListItemsParams,
  type ThreadListParams,
  Threads,
} from "./threads.ts";
import { APIResource } from "../../../../runtime/resource.ts";

/** Chats that OpenAI hosts for a website of yours. */
export class ChatKit extends APIResource {
  sessions = new Sessions(this._client);
  threads = new Threads(this._client);
}

export interface ChatKitWorkflow {
  /** Which workflow answers; begins with `wf_`. */
  id: string;
  /** Values that the workflow begins with. */
  state_variables: { [key: string]: string | boolean | number } | null;
  /** Whether its work is written down. */
  tracing: ChatKitWorkflow.Tracing;
  /** Which version of it; the newest one deployed without. */
  version: string | null;
}

export declare namespace ChatKitWorkflow {
  export interface Tracing {
    /** Whether it is on. Default: true. */
    enabled: boolean;
  }
}

ChatKit.Sessions = Sessions;
ChatKit.Threads = Threads;

export declare namespace ChatKit {
  export {
    type ChatKitWorkflow,
    Sessions,
    type SessionCreateParams,
    Threads,
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

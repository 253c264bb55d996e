// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

export { Sessions, type SessionCreateParams } from "./sessions.ts";
export {
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
  type ThreadListParams,
  type ThreadListItemsParams,
  type ChatKitThreadsPage,
  type ChatKitThreadItemListDataPage,
} from "./threads.ts";
export * from "./chatkit.ts";

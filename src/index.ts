import { type ModuleClient, moduleClient } from "./client/module-client.ts";
import { OAuthCodexClient } from "./generated/client.ts";

export { accounts } from "./client/accounts.ts";
export type { ClientOptions } from "./client/client-options.ts";
export { CODEX_CLIENT_VERSION } from "./client/profiles/codex.ts";
export type { ProfileName } from "./client/profiles/names.ts";
export type { Storage } from "./compat/store/port.ts";
export {
  OAuthCodexClient,
  OAuthCodexClient as AsyncOAuthCodexClient,
  OAuthCodexClient as OpenAI,
} from "./generated/client.ts";
export { APIPromise, type WithRequestID } from "./runtime/api-promise.ts";
export type { Account, Workspace } from "./runtime/auth/account.ts";
export type { KeptAccount } from "./runtime/auth/accounts/kept.ts";
export type { LoginOptions } from "./runtime/auth/login/login.ts";
export type { StartedLogin } from "./runtime/auth/login/two-steps.ts";
export type { LoginProgress, LoginStep, LoginUI } from "./runtime/auth/login/ui.ts";
export type {
  AccountRules,
  AuthEndpoints,
  AuthorizeRules,
  AuthRules,
  ClaimPaths,
  DeviceRules,
  IdTokenRules,
  LazyAuthRules,
  RedirectRules,
  RefreshRules,
  RegistrationRules,
} from "./runtime/auth/rules.ts";
export {
  MemoryTokenStore,
  type Registration,
  type RegistrationStore,
  type TokenSet,
  type TokenStore,
} from "./runtime/auth/store.ts";
export { CodexCliTokenStore, FileTokenStore, KeyringTokenStore } from "./runtime/auth/stores.ts";
export type { Clock, ClockTimer } from "./runtime/clock.ts";
export * from "./runtime/errors.ts";
export { OAuthCodexError as OpenAIError, SDKRequestError as APIError } from "./runtime/errors.ts";
export type {
  BaseFunctionsArgs,
  ParsedChatCompletion,
  ParsedChatCompletionMessage,
  ParsedChoice,
  ParsedFunction,
  ParsedFunctionToolCall,
  RunnableFunctionWithoutParse,
  RunnableFunctionWithParse,
  RunnableToolFunction,
  RunnableToolFunctionWithoutParse,
  RunnableToolFunctionWithParse,
  RunnableTools,
} from "./runtime/external/chat.ts";
export type {
  NormalizedCustomCall,
  NormalizedEvent,
  NormalizedFunctionCall,
} from "./runtime/external/normalized.ts";
export type {
  ResponseToolRun,
  ResponseToolRunParams,
  RunnableCustomTool,
  RunnableFunctionTool,
  ToolContext,
  ToolRunCall,
  ToolRunEvent,
  ToolRunOptions,
  ToolRunResult,
  ToolRunSummary,
  ToolRunUsage,
} from "./runtime/external/tools.ts";
export type { AuthRefreshInfo, Hooks, RequestEndInfo, RequestInfo } from "./runtime/hooks.ts";
export type { Credits, LimitFamily, Limits, LimitWindow } from "./runtime/limits.ts";
export type { Logger, LogLevel } from "./runtime/log.ts";
export type {
  ContinuityOption,
  Embed,
  Fetch,
  McpServer,
  McpServerByCommand,
  McpServerByURL,
  OAuthConfig,
  Secret,
  StoreBehavior,
  ValidationMode,
  WebFetch,
} from "./runtime/option-types.ts";
export {
  AbstractPage,
  ConversationCursorPage,
  type ConversationCursorPageParams,
  CursorPage,
  type CursorPageParams,
  Page,
  PagePromise,
} from "./runtime/pagination.ts";
export type {
  DailyUsage,
  MessageEstimate,
  ResetCredit,
  ResetCredits,
  SpendControl,
  Usage,
  UsageCredits,
  UsageDay,
  UsageOptions,
} from "./runtime/plan-usage.ts";
export type {
  IdentityInput,
  Profile,
  ProfileVariables,
  ResponseRules,
} from "./runtime/profile.ts";
export type { HeadersLike, HTTPMethod, RequestOptions } from "./runtime/request-options.ts";
export type { FinishReason } from "./runtime/responses/result.ts";
export { chatgptPlanUI } from "./runtime/siwc/ui.ts";
export { Stream } from "./runtime/streaming.ts";
export * from "./runtime/structured/index.ts";
export type { Term, Terms } from "./runtime/terms.ts";
export { toFile } from "./runtime/to-file.ts";
export type { FilePropertyBag, ToFileInput, Uploadable } from "./runtime/uploads.ts";
export { VERSION } from "./runtime/version.ts";
export type { WorkspaceEntry, WorkspaceList, WorkspaceRules } from "./runtime/workspaces/rules.ts";

/**
 * The module-level client: made at its first use, configured by assigning options to it before. It is the class too:
 * `new OpenAI()` makes a client of its own, and `OpenAI.APIError` is the error's class.
 */
const codex: ModuleClient<OAuthCodexClient, typeof OAuthCodexClient> =
  /* @__PURE__ */ moduleClient(OAuthCodexClient);
type codex = OAuthCodexClient;
export default codex;

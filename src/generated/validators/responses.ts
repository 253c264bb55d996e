// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as z from "zod/mini";
import { byKind, byOpenTag, byTag, closest, type ObjectSchema } from "./unions.ts";

const ResponseConversationParam: ObjectSchema = z.strictObject({
  id: z.string(),
});

const ResponseIncludable: z.ZodMiniType = z.string();

const ResponseInputText: z.ZodMiniType = z.looseObject({
  text: z.string(),
  type: z.literal("input_text"),
});

const ResponseInputImage: z.ZodMiniType = z.looseObject({
  detail: z.optional(z.nullable(z.string())),
  type: z.literal("input_image"),
  file_id: z.optional(z.nullable(z.string())),
  image_url: z.optional(z.nullable(z.string())),
});

const ResponseInputFile: z.ZodMiniType = z.looseObject({
  type: z.literal("input_file"),
  file_data: z.optional(z.nullable(z.string())),
  file_id: z.optional(z.nullable(z.string())),
  file_url: z.optional(z.nullable(z.string())),
  filename: z.optional(z.nullable(z.string())),
});

const ResponseInputContent: z.ZodMiniType = byOpenTag("type", {
  input_text: ResponseInputText,
  input_image: ResponseInputImage,
  input_file: ResponseInputFile,
});

const ResponseInputMessageContentList: z.ZodMiniType = z.array(ResponseInputContent);

const EasyInputMessage: z.ZodMiniType = z.looseObject({
  content: byKind({
    string: z.string(),
    array: ResponseInputMessageContentList,
  }),
  role: z.enum(["user", "assistant", "system", "developer"]),
  type: z.optional(z.nullable(z.literal("message"))),
});

const ResponseInputItemMessage: z.ZodMiniType = z.looseObject({
  content: ResponseInputMessageContentList,
  role: z.enum(["user", "system", "developer"]),
  status: z.optional(z.nullable(z.string())),
  type: z.optional(z.nullable(z.literal("message"))),
});

const ResponseOutputTextFileCitation: z.ZodMiniType = z.looseObject({
  file_id: z.string(),
  filename: z.string(),
  index: z.number(),
  type: z.literal("file_citation"),
});

const ResponseOutputTextURLCitation: z.ZodMiniType = z.looseObject({
  end_index: z.number(),
  start_index: z.number(),
  title: z.string(),
  type: z.literal("url_citation"),
  url: z.string(),
});

const ResponseOutputTextContainerFileCitation: z.ZodMiniType = z.looseObject({
  container_id: z.string(),
  end_index: z.number(),
  file_id: z.string(),
  filename: z.string(),
  start_index: z.number(),
  type: z.literal("container_file_citation"),
});

const ResponseOutputTextFilePath: z.ZodMiniType = z.looseObject({
  file_id: z.string(),
  index: z.number(),
  type: z.literal("file_path"),
});

const ResponseOutputTextLogprobTopLogprob: z.ZodMiniType = z.looseObject({
  bytes: z.array(z.number()),
  logprob: z.number(),
  token: z.string(),
});

const ResponseOutputTextLogprob: z.ZodMiniType = z.looseObject({
  bytes: z.array(z.number()),
  logprob: z.number(),
  token: z.string(),
  top_logprobs: z.array(ResponseOutputTextLogprobTopLogprob),
});

const ResponseOutputText: z.ZodMiniType = z.looseObject({
  annotations: z.optional(
    z.nullable(
      z.array(
        byOpenTag("type", {
          file_citation: ResponseOutputTextFileCitation,
          url_citation: ResponseOutputTextURLCitation,
          container_file_citation: ResponseOutputTextContainerFileCitation,
          file_path: ResponseOutputTextFilePath,
        }),
      ),
    ),
  ),
  text: z.string(),
  type: z.literal("output_text"),
  logprobs: z.optional(z.nullable(z.array(ResponseOutputTextLogprob))),
});

const ResponseOutputRefusal: z.ZodMiniType = z.looseObject({
  refusal: z.string(),
  type: z.literal("refusal"),
});

const ResponseOutputMessage: z.ZodMiniType = z.looseObject({
  content: z.array(
    byOpenTag("type", {
      output_text: ResponseOutputText,
      refusal: ResponseOutputRefusal,
    }),
  ),
  id: z.optional(z.nullable(z.string())),
  role: z.literal("assistant"),
  status: z.optional(z.nullable(z.string())),
  type: z.literal("message"),
});

const ResponseFileSearchToolCallResult: z.ZodMiniType = z.looseObject({
  attributes: z.optional(z.nullable(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])))),
  file_id: z.optional(z.nullable(z.string())),
  filename: z.optional(z.nullable(z.string())),
  score: z.optional(z.nullable(z.number())),
  text: z.optional(z.nullable(z.string())),
});

const ResponseFileSearchToolCall: z.ZodMiniType = z.looseObject({
  id: z.optional(z.nullable(z.string())),
  queries: z.array(z.string()),
  status: z.optional(z.nullable(z.string())),
  type: z.literal("file_search_call"),
  results: z.optional(z.nullable(z.array(ResponseFileSearchToolCallResult))),
});

const ResponseComputerToolCallClick: z.ZodMiniType = z.looseObject({
  button: z.enum(["left", "right", "wheel", "back", "forward"]),
  type: z.literal("click"),
  x: z.int(),
  y: z.int(),
});

const ResponseComputerToolCallDoubleClick: z.ZodMiniType = z.looseObject({
  type: z.literal("double_click"),
  x: z.int(),
  y: z.int(),
});

const ResponseComputerToolCallDragPath: z.ZodMiniType = z.looseObject({
  x: z.int(),
  y: z.int(),
});

const ResponseComputerToolCallDrag: z.ZodMiniType = z.looseObject({
  path: z.array(ResponseComputerToolCallDragPath),
  type: z.literal("drag"),
});

const ResponseComputerToolCallKeypress: z.ZodMiniType = z.looseObject({
  keys: z.array(z.string()),
  type: z.literal("keypress"),
});

const ResponseComputerToolCallMove: z.ZodMiniType = z.looseObject({
  type: z.literal("move"),
  x: z.int(),
  y: z.int(),
});

const ResponseComputerToolCallScreenshot: z.ZodMiniType = z.looseObject({
  type: z.literal("screenshot"),
});

const ResponseComputerToolCallScroll: z.ZodMiniType = z.looseObject({
  scroll_x: z.int(),
  scroll_y: z.int(),
  type: z.literal("scroll"),
  x: z.int(),
  y: z.int(),
});

const ResponseComputerToolCallType: z.ZodMiniType = z.looseObject({
  text: z.string(),
  type: z.literal("type"),
});

const ResponseComputerToolCallWait: z.ZodMiniType = z.looseObject({
  type: z.literal("wait"),
});

const ResponseComputerToolCallPendingSafetyCheck: z.ZodMiniType = z.looseObject({
  id: z.string(),
  code: z.optional(z.nullable(z.string())),
  message: z.optional(z.nullable(z.string())),
});

const ResponseComputerToolCall: z.ZodMiniType = z.looseObject({
  action: z.optional(
    z.nullable(
      byOpenTag("type", {
        click: ResponseComputerToolCallClick,
        double_click: ResponseComputerToolCallDoubleClick,
        drag: ResponseComputerToolCallDrag,
        keypress: ResponseComputerToolCallKeypress,
        move: ResponseComputerToolCallMove,
        screenshot: ResponseComputerToolCallScreenshot,
        scroll: ResponseComputerToolCallScroll,
        type: ResponseComputerToolCallType,
        wait: ResponseComputerToolCallWait,
      }),
    ),
  ),
  call_id: z.string(),
  id: z.optional(z.nullable(z.string())),
  pending_safety_checks: z.array(ResponseComputerToolCallPendingSafetyCheck),
  status: z.optional(z.nullable(z.string())),
  type: z.literal("computer_call"),
});

const ResponseComputerToolCallOutputScreenshot: z.ZodMiniType = z.looseObject({
  type: z.literal("computer_screenshot"),
  file_id: z.optional(z.nullable(z.string())),
  image_url: z.optional(z.nullable(z.string())),
});

const ResponseInputItemComputerCallOutputAcknowledgedSafetyCheck: z.ZodMiniType = z.looseObject({
  id: z.string(),
  code: z.optional(z.nullable(z.string())),
  message: z.optional(z.nullable(z.string())),
});

const ResponseInputItemComputerCallOutput: z.ZodMiniType = z.looseObject({
  call_id: z.string().check(z.minLength(1), z.maxLength(64)),
  output: ResponseComputerToolCallOutputScreenshot,
  type: z.literal("computer_call_output"),
  acknowledged_safety_checks: z.optional(
    z.nullable(z.array(ResponseInputItemComputerCallOutputAcknowledgedSafetyCheck)),
  ),
  id: z.optional(z.nullable(z.string())),
  status: z.optional(z.nullable(z.string())),
});

const ResponseFunctionWebSearchSearchSource: z.ZodMiniType = z.looseObject({
  type: z.literal("url"),
  url: z.string(),
});

const ResponseFunctionWebSearchSearch: z.ZodMiniType = z.looseObject({
  query: z.optional(z.nullable(z.string())),
  type: z.literal("search"),
  queries: z.optional(z.nullable(z.array(z.string()))),
  sources: z.optional(z.nullable(z.array(ResponseFunctionWebSearchSearchSource))),
});

const ResponseFunctionWebSearchOpenPage: z.ZodMiniType = z.looseObject({
  type: z.literal("open_page"),
  url: z.optional(z.nullable(z.string())),
});

const ResponseFunctionWebSearchFind: z.ZodMiniType = z.looseObject({
  pattern: z.string(),
  type: z.literal("find_in_page"),
  url: z.string(),
});

const ResponseFunctionWebSearch: z.ZodMiniType = z.looseObject({
  action: byOpenTag("type", {
    search: ResponseFunctionWebSearchSearch,
    open_page: ResponseFunctionWebSearchOpenPage,
    find_in_page: ResponseFunctionWebSearchFind,
  }),
  id: z.optional(z.nullable(z.string())),
  status: z.optional(z.nullable(z.string())),
  type: z.literal("web_search_call"),
});

const ResponseFunctionToolCall: z.ZodMiniType = z.looseObject({
  arguments: z.string(),
  call_id: z.string(),
  name: z.string(),
  type: z.literal("function_call"),
  id: z.optional(z.nullable(z.string())),
  status: z.optional(z.nullable(z.string())),
});

const ResponseInputTextContent: z.ZodMiniType = z.looseObject({
  text: z.string().check(z.maxLength(10485760)),
  type: z.literal("input_text"),
});

const ResponseInputImageContent: z.ZodMiniType = z.looseObject({
  type: z.literal("input_image"),
  detail: z.optional(z.nullable(z.string())),
  file_id: z.optional(z.nullable(z.string())),
  image_url: z.optional(z.nullable(z.string())),
});

const ResponseInputFileContent: z.ZodMiniType = z.looseObject({
  type: z.literal("input_file"),
  file_data: z.optional(z.nullable(z.string())),
  file_id: z.optional(z.nullable(z.string())),
  file_url: z.optional(z.nullable(z.string())),
  filename: z.optional(z.nullable(z.string())),
});

const ResponseFunctionCallOutputItem: z.ZodMiniType = byOpenTag("type", {
  input_text: ResponseInputTextContent,
  input_image: ResponseInputImageContent,
  input_file: ResponseInputFileContent,
});

const ResponseFunctionCallOutputItemList: z.ZodMiniType = z.array(ResponseFunctionCallOutputItem);

const ResponseInputItemFunctionCallOutput: z.ZodMiniType = z.looseObject({
  call_id: z.string().check(z.minLength(1), z.maxLength(64)),
  output: byKind({
    string: z.string().check(z.maxLength(10485760)),
    array: ResponseFunctionCallOutputItemList,
  }),
  type: z.literal("function_call_output"),
  id: z.optional(z.nullable(z.string())),
  status: z.optional(z.nullable(z.string())),
});

const ResponseReasoningItemSummary: z.ZodMiniType = z.looseObject({
  text: z.string(),
  type: z.literal("summary_text"),
});

const ResponseReasoningItemContent: z.ZodMiniType = z.looseObject({
  text: z.string(),
  type: z.literal("reasoning_text"),
});

const ResponseReasoningItem: z.ZodMiniType = z.looseObject({
  id: z.optional(z.nullable(z.string())),
  summary: z.optional(z.nullable(z.array(ResponseReasoningItemSummary))),
  type: z.literal("reasoning"),
  content: z.optional(z.nullable(z.array(ResponseReasoningItemContent))),
  encrypted_content: z.optional(z.nullable(z.string())),
  status: z.optional(z.nullable(z.string())),
});

const ResponseCompactionItemParam: z.ZodMiniType = z.looseObject({
  encrypted_content: z.string().check(z.maxLength(10485760)),
  type: z.literal("compaction"),
  id: z.optional(z.nullable(z.string())),
});

const ResponseInputItemImageGenerationCall: z.ZodMiniType = z.looseObject({
  id: z.optional(z.nullable(z.string())),
  result: z.nullable(z.string()),
  status: z.optional(z.nullable(z.string())),
  type: z.literal("image_generation_call"),
});

const ResponseCodeInterpreterToolCallLogs: z.ZodMiniType = z.looseObject({
  logs: z.string(),
  type: z.literal("logs"),
});

const ResponseCodeInterpreterToolCallImage: z.ZodMiniType = z.looseObject({
  type: z.literal("image"),
  url: z.string(),
});

const ResponseCodeInterpreterToolCall: z.ZodMiniType = z.looseObject({
  code: z.nullable(z.string()),
  container_id: z.string(),
  id: z.optional(z.nullable(z.string())),
  outputs: z.nullable(
    z.array(
      byOpenTag("type", {
        logs: ResponseCodeInterpreterToolCallLogs,
        image: ResponseCodeInterpreterToolCallImage,
      }),
    ),
  ),
  status: z.optional(z.nullable(z.string())),
  type: z.literal("code_interpreter_call"),
});

const ResponseInputItemLocalShellCallAction: z.ZodMiniType = z.looseObject({
  command: z.array(z.string()),
  env: z.record(z.string(), z.string()),
  type: z.literal("exec"),
  timeout_ms: z.optional(z.nullable(z.int())),
  user: z.optional(z.nullable(z.string())),
  working_directory: z.optional(z.nullable(z.string())),
});

const ResponseInputItemLocalShellCall: z.ZodMiniType = z.looseObject({
  action: ResponseInputItemLocalShellCallAction,
  call_id: z.string(),
  id: z.optional(z.nullable(z.string())),
  status: z.optional(z.nullable(z.string())),
  type: z.literal("local_shell_call"),
});

const ResponseInputItemLocalShellCallOutput: z.ZodMiniType = z.looseObject({
  id: z.optional(z.nullable(z.string())),
  output: z.string(),
  type: z.literal("local_shell_call_output"),
  status: z.optional(z.nullable(z.string())),
});

const ResponseInputItemShellCallAction: z.ZodMiniType = z.looseObject({
  commands: z.array(z.string()),
  max_output_length: z.optional(z.nullable(z.int())),
  timeout_ms: z.optional(z.nullable(z.int())),
});

const ResponseInputItemShellCall: z.ZodMiniType = z.looseObject({
  action: ResponseInputItemShellCallAction,
  call_id: z.string().check(z.minLength(1), z.maxLength(64)),
  type: z.literal("shell_call"),
  id: z.optional(z.nullable(z.string())),
  status: z.optional(z.nullable(z.string())),
});

const ResponseFunctionShellCallOutputContentTimeout: z.ZodMiniType = z.looseObject({
  type: z.literal("timeout"),
});

const ResponseFunctionShellCallOutputContentExit: z.ZodMiniType = z.looseObject({
  exit_code: z.int(),
  type: z.literal("exit"),
});

const ResponseFunctionShellCallOutputContent: z.ZodMiniType = z.looseObject({
  outcome: byOpenTag("type", {
    timeout: ResponseFunctionShellCallOutputContentTimeout,
    exit: ResponseFunctionShellCallOutputContentExit,
  }),
  stderr: z.string().check(z.maxLength(10485760)),
  stdout: z.string().check(z.maxLength(10485760)),
});

const ResponseInputItemShellCallOutput: z.ZodMiniType = z.looseObject({
  call_id: z.string().check(z.minLength(1), z.maxLength(64)),
  output: z.array(ResponseFunctionShellCallOutputContent),
  type: z.literal("shell_call_output"),
  id: z.optional(z.nullable(z.string())),
  max_output_length: z.optional(z.nullable(z.int())),
  status: z.optional(z.nullable(z.string())),
});

const ResponseInputItemApplyPatchCallCreateFile: z.ZodMiniType = z.looseObject({
  diff: z.string().check(z.maxLength(10485760)),
  path: z.string().check(z.minLength(1)),
  type: z.literal("create_file"),
});

const ResponseInputItemApplyPatchCallDeleteFile: z.ZodMiniType = z.looseObject({
  path: z.string().check(z.minLength(1)),
  type: z.literal("delete_file"),
});

const ResponseInputItemApplyPatchCallUpdateFile: z.ZodMiniType = z.looseObject({
  diff: z.string().check(z.maxLength(10485760)),
  path: z.string().check(z.minLength(1)),
  type: z.literal("update_file"),
});

const ResponseInputItemApplyPatchCall: z.ZodMiniType = z.looseObject({
  call_id: z.string().check(z.minLength(1), z.maxLength(64)),
  operation: byOpenTag("type", {
    create_file: ResponseInputItemApplyPatchCallCreateFile,
    delete_file: ResponseInputItemApplyPatchCallDeleteFile,
    update_file: ResponseInputItemApplyPatchCallUpdateFile,
  }),
  status: z.optional(z.nullable(z.string())),
  type: z.literal("apply_patch_call"),
  id: z.optional(z.nullable(z.string())),
});

const ResponseInputItemApplyPatchCallOutput: z.ZodMiniType = z.looseObject({
  call_id: z.string().check(z.minLength(1), z.maxLength(64)),
  status: z.enum(["completed", "failed"]),
  type: z.literal("apply_patch_call_output"),
  id: z.optional(z.nullable(z.string())),
  output: z.optional(z.nullable(z.string().check(z.maxLength(10485760), z.maxLength(10485760)))),
});

const ResponseInputItemMcpListToolsTool: z.ZodMiniType = z.looseObject({
  input_schema: z.any(),
  name: z.string(),
  annotations: z.optional(z.nullable(z.any())),
  description: z.optional(z.nullable(z.string())),
});

const ResponseInputItemMcpListTools: z.ZodMiniType = z.looseObject({
  id: z.optional(z.nullable(z.string())),
  server_label: z.string(),
  tools: z.array(ResponseInputItemMcpListToolsTool),
  type: z.literal("mcp_list_tools"),
  error: z.optional(z.nullable(z.string())),
});

const ResponseInputItemMcpApprovalRequest: z.ZodMiniType = z.looseObject({
  arguments: z.string(),
  id: z.optional(z.nullable(z.string())),
  name: z.string(),
  server_label: z.string(),
  type: z.literal("mcp_approval_request"),
});

const ResponseInputItemMcpApprovalResponse: z.ZodMiniType = z.looseObject({
  approval_request_id: z.string(),
  approve: z.boolean(),
  type: z.literal("mcp_approval_response"),
  id: z.optional(z.nullable(z.string())),
  reason: z.optional(z.nullable(z.string())),
});

const ResponseInputItemMcpCall: z.ZodMiniType = z.looseObject({
  arguments: z.string(),
  id: z.optional(z.nullable(z.string())),
  name: z.string(),
  server_label: z.string(),
  type: z.literal("mcp_call"),
  approval_request_id: z.optional(z.nullable(z.string())),
  error: z.optional(z.nullable(z.string())),
  output: z.optional(z.nullable(z.string())),
  status: z.optional(z.nullable(z.string())),
});

const ResponseCustomToolCallOutput: z.ZodMiniType = z.looseObject({
  call_id: z.string(),
  output: byKind({
    string: z.string(),
    array: z.array(
      byOpenTag("type", {
        input_text: ResponseInputText,
        input_image: ResponseInputImage,
        input_file: ResponseInputFile,
      }),
    ),
  }),
  type: z.literal("custom_tool_call_output"),
  id: z.optional(z.nullable(z.string())),
});

const ResponseCustomToolCall: z.ZodMiniType = z.looseObject({
  call_id: z.string(),
  input: z.string(),
  name: z.string(),
  type: z.literal("custom_tool_call"),
  id: z.optional(z.nullable(z.string())),
});

const ResponseInputItemItemReference: z.ZodMiniType = z.looseObject({
  id: z.string(),
  type: z.optional(z.nullable(z.literal("item_reference"))),
});

const ResponseInputItem: z.ZodMiniType = byOpenTag(
  "type",
  {
    message: byTag("role", {
      user: closest([EasyInputMessage, ResponseInputItemMessage]),
      assistant: closest([EasyInputMessage, ResponseOutputMessage]),
      system: closest([EasyInputMessage, ResponseInputItemMessage]),
      developer: closest([EasyInputMessage, ResponseInputItemMessage]),
    }),
    file_search_call: ResponseFileSearchToolCall,
    computer_call: ResponseComputerToolCall,
    computer_call_output: ResponseInputItemComputerCallOutput,
    web_search_call: ResponseFunctionWebSearch,
    function_call: ResponseFunctionToolCall,
    function_call_output: ResponseInputItemFunctionCallOutput,
    reasoning: ResponseReasoningItem,
    compaction: ResponseCompactionItemParam,
    image_generation_call: ResponseInputItemImageGenerationCall,
    code_interpreter_call: ResponseCodeInterpreterToolCall,
    local_shell_call: ResponseInputItemLocalShellCall,
    local_shell_call_output: ResponseInputItemLocalShellCallOutput,
    shell_call: ResponseInputItemShellCall,
    shell_call_output: ResponseInputItemShellCallOutput,
    apply_patch_call: ResponseInputItemApplyPatchCall,
    apply_patch_call_output: ResponseInputItemApplyPatchCallOutput,
    mcp_list_tools: ResponseInputItemMcpListTools,
    mcp_approval_request: ResponseInputItemMcpApprovalRequest,
    mcp_approval_response: ResponseInputItemMcpApprovalResponse,
    mcp_call: ResponseInputItemMcpCall,
    custom_tool_call_output: ResponseCustomToolCallOutput,
    custom_tool_call: ResponseCustomToolCall,
    item_reference: ResponseInputItemItemReference,
  },
  byTag(
    "role",
    {
      user: closest([EasyInputMessage, ResponseInputItemMessage]),
      assistant: EasyInputMessage,
      system: closest([EasyInputMessage, ResponseInputItemMessage]),
      developer: closest([EasyInputMessage, ResponseInputItemMessage]),
    },
    ResponseInputItemItemReference,
  ),
);

const ChatCompletionContentPartText: ObjectSchema = z.strictObject({
  text: z.string(),
  type: z.literal("text"),
});

const ChatCompletionDeveloperMessageParam: ObjectSchema = z.strictObject({
  content: byKind({
    string: z.string(),
    array: z.array(ChatCompletionContentPartText),
  }),
  role: z.literal("developer"),
  name: z.optional(z.string()),
});

const ChatCompletionSystemMessageParam: ObjectSchema = z.strictObject({
  content: byKind({
    string: z.string(),
    array: z.array(ChatCompletionContentPartText),
  }),
  role: z.literal("system"),
  name: z.optional(z.string()),
});

const ChatCompletionContentPartImageImageURL: ObjectSchema = z.strictObject({
  url: z.string(),
  detail: z.optional(z.string()),
});

const ChatCompletionContentPartImage: ObjectSchema = z.strictObject({
  image_url: ChatCompletionContentPartImageImageURL,
  type: z.literal("image_url"),
});

const ChatCompletionContentPartInputAudioInputAudio: ObjectSchema = z.strictObject({
  data: z.string(),
  format: z.enum(["wav", "mp3"]),
});

const ChatCompletionContentPartInputAudio: ObjectSchema = z.strictObject({
  input_audio: ChatCompletionContentPartInputAudioInputAudio,
  type: z.literal("input_audio"),
});

const ChatCompletionContentPartFileFile: ObjectSchema = z.strictObject({
  file_data: z.optional(z.string()),
  file_id: z.optional(z.string()),
  filename: z.optional(z.string()),
});

const ChatCompletionContentPartFile: ObjectSchema = z.strictObject({
  file: ChatCompletionContentPartFileFile,
  type: z.literal("file"),
});

const ChatCompletionContentPart: z.ZodMiniType = z.discriminatedUnion("type", [
  ChatCompletionContentPartText,
  ChatCompletionContentPartImage,
  ChatCompletionContentPartInputAudio,
  ChatCompletionContentPartFile,
]);

const ChatCompletionUserMessageParam: ObjectSchema = z.strictObject({
  content: byKind({
    string: z.string(),
    array: z.array(ChatCompletionContentPart),
  }),
  role: z.literal("user"),
  name: z.optional(z.string()),
});

const ChatCompletionAssistantMessageParamAudio: ObjectSchema = z.strictObject({
  id: z.string(),
});

const ChatCompletionContentPartRefusal: ObjectSchema = z.strictObject({
  refusal: z.string(),
  type: z.literal("refusal"),
});

const ChatCompletionAssistantMessageParamFunctionCall: ObjectSchema = z.strictObject({
  arguments: z.string(),
  name: z.string(),
});

const ChatCompletionMessageFunctionToolCallFunction: ObjectSchema = z.strictObject({
  arguments: z.string(),
  name: z.string(),
});

const ChatCompletionMessageFunctionToolCall: ObjectSchema = z.strictObject({
  function: ChatCompletionMessageFunctionToolCallFunction,
  id: z.string(),
  type: z.literal("function"),
});

const ChatCompletionMessageCustomToolCallCustom: ObjectSchema = z.strictObject({
  input: z.string(),
  name: z.string(),
});

const ChatCompletionMessageCustomToolCall: ObjectSchema = z.strictObject({
  custom: ChatCompletionMessageCustomToolCallCustom,
  id: z.string(),
  type: z.literal("custom"),
});

const ChatCompletionMessageToolCall: z.ZodMiniType = z.discriminatedUnion("type", [
  ChatCompletionMessageFunctionToolCall,
  ChatCompletionMessageCustomToolCall,
]);

const ChatCompletionAssistantMessageParam: ObjectSchema = z.strictObject({
  role: z.literal("assistant"),
  audio: z.optional(z.nullable(ChatCompletionAssistantMessageParamAudio)),
  content: z.optional(
    z.nullable(
      byKind({
        string: z.string(),
        array: z.array(
          z.discriminatedUnion("type", [ChatCompletionContentPartText, ChatCompletionContentPartRefusal]),
        ),
      }),
    ),
  ),
  function_call: z.optional(z.nullable(ChatCompletionAssistantMessageParamFunctionCall)),
  name: z.optional(z.string()),
  refusal: z.optional(z.nullable(z.string())),
  tool_calls: z.optional(z.array(ChatCompletionMessageToolCall)),
});

const ChatCompletionToolMessageParam: ObjectSchema = z.strictObject({
  content: byKind({
    string: z.string(),
    array: z.array(ChatCompletionContentPartText),
  }),
  role: z.literal("tool"),
  tool_call_id: z.string(),
});

const ChatCompletionFunctionMessageParam: ObjectSchema = z.strictObject({
  content: z.nullable(z.string()),
  name: z.string(),
  role: z.literal("function"),
});

const ChatCompletionMessageParam: z.ZodMiniType = z.discriminatedUnion("role", [
  ChatCompletionDeveloperMessageParam,
  ChatCompletionSystemMessageParam,
  ChatCompletionUserMessageParam,
  ChatCompletionAssistantMessageParam,
  ChatCompletionToolMessageParam,
  ChatCompletionFunctionMessageParam,
]);

const ResponsesModel: z.ZodMiniType = z.string();

const ClosedResponseInputText: ObjectSchema = z.strictObject({
  text: z.string(),
  type: z.literal("input_text"),
});

const ClosedResponseInputImage: ObjectSchema = z.strictObject({
  detail: z.optional(z.string()),
  type: z.literal("input_image"),
  file_id: z.optional(z.nullable(z.string())),
  image_url: z.optional(z.nullable(z.string())),
});

const ClosedResponseInputFile: ObjectSchema = z.strictObject({
  type: z.literal("input_file"),
  file_data: z.optional(z.string()),
  file_id: z.optional(z.nullable(z.string())),
  file_url: z.optional(z.string()),
  filename: z.optional(z.string()),
});

const ResponsePrompt: ObjectSchema = z.strictObject({
  id: z.string(),
  variables: z.optional(
    z.nullable(
      z.record(
        z.string(),
        byKind({
          string: z.string(),
          object: z.discriminatedUnion("type", [
            ClosedResponseInputText,
            ClosedResponseInputImage,
            ClosedResponseInputFile,
          ]),
        }),
      ),
    ),
  ),
  version: z.optional(z.nullable(z.string())),
});

const ReasoningEffort: z.ZodMiniType = z.nullable(z.string());

const Reasoning: ObjectSchema = z.strictObject({
  effort: z.optional(z.nullable(ReasoningEffort)),
  generate_summary: z.optional(z.nullable(z.enum(["auto", "concise", "detailed"]))),
  summary: z.optional(z.nullable(z.enum(["auto", "concise", "detailed"]))),
});

const ResponseFormatText: ObjectSchema = z.strictObject({
  type: z.literal("text"),
});

const ResponseFormatJSONSchemaJSONSchema: ObjectSchema = z.strictObject({
  name: z.string(),
  description: z.optional(z.string()),
  schema: z.optional(z.record(z.string(), z.any())),
  strict: z.optional(z.nullable(z.boolean())),
});

const ResponseFormatJSONSchema: ObjectSchema = z.strictObject({
  json_schema: ResponseFormatJSONSchemaJSONSchema,
  type: z.literal("json_schema"),
});

const ResponseFormatJSONObject: ObjectSchema = z.strictObject({
  type: z.literal("json_object"),
});

const ResponseCreateParamsStreamOptions: ObjectSchema = z.strictObject({
  include_obfuscation: z.optional(z.boolean()),
});

const ResponseFormatTextJSONSchemaConfig: ObjectSchema = z.strictObject({
  name: z.string(),
  schema: z.record(z.string(), z.any()),
  type: z.literal("json_schema"),
  description: z.optional(z.string()),
  strict: z.optional(z.nullable(z.boolean())),
});

const ResponseFormatTextConfig: z.ZodMiniType = z.discriminatedUnion("type", [
  ResponseFormatText,
  ResponseFormatTextJSONSchemaConfig,
  ResponseFormatJSONObject,
]);

const ResponseTextConfig: ObjectSchema = z.strictObject({
  format: z.optional(ResponseFormatTextConfig),
  verbosity: z.optional(z.nullable(z.enum(["low", "medium", "high"]))),
});

const ToolChoiceOptions: z.ZodMiniType = z.enum(["none", "auto", "required"]);

const ToolChoiceAllowed: z.ZodMiniType = z.looseObject({
  mode: z.enum(["auto", "required"]),
  tools: z.array(z.record(z.string(), z.any())),
  type: z.literal("allowed_tools"),
});

const ToolChoiceTypes: z.ZodMiniType = z.looseObject({
  type: z.enum([
    "file_search",
    "web_search_preview",
    "computer_use_preview",
    "web_search_preview_2025_03_11",
    "image_generation",
    "code_interpreter",
    "mcp",
  ]),
});

const ToolChoiceMcp: z.ZodMiniType = z.looseObject({
  server_label: z.string(),
  type: z.literal("mcp"),
  name: z.optional(z.nullable(z.string())),
});

const ToolChoiceFunction: z.ZodMiniType = z.looseObject({
  name: z.string(),
  type: z.literal("function"),
});

const ToolChoiceCustom: z.ZodMiniType = z.looseObject({
  name: z.string(),
  type: z.literal("custom"),
});

const ToolChoiceApplyPatch: z.ZodMiniType = z.looseObject({
  type: z.literal("apply_patch"),
});

const ToolChoiceShell: z.ZodMiniType = z.looseObject({
  type: z.literal("shell"),
});

const FunctionTool: z.ZodMiniType = z.looseObject({
  name: z.string(),
  parameters: z.optional(z.nullable(z.record(z.string(), z.any()))),
  strict: z.optional(z.nullable(z.boolean())),
  type: z.literal("function"),
  description: z.optional(z.nullable(z.string())),
});

const ComparisonFilter: z.ZodMiniType = z.looseObject({
  key: z.string(),
  type: z.enum(["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]),
  value: byKind({
    string: z.string(),
    number: z.number(),
    boolean: z.boolean(),
    array: z.array(z.union([z.string(), z.number(), z.boolean()])),
  }),
});

const CompoundFilter: z.ZodMiniType = z.looseObject({
  filters: z.array(z.any()),
  type: z.enum(["and", "or"]),
});

const FileSearchToolRankingOptionsHybridSearch: z.ZodMiniType = z.looseObject({
  embedding_weight: z.number(),
  text_weight: z.number(),
});

const FileSearchToolRankingOptions: z.ZodMiniType = z.looseObject({
  hybrid_search: z.optional(z.nullable(FileSearchToolRankingOptionsHybridSearch)),
  ranker: z.optional(z.nullable(z.string())),
  score_threshold: z.optional(z.nullable(z.number())),
});

const FileSearchTool: z.ZodMiniType = z.looseObject({
  type: z.literal("file_search"),
  vector_store_ids: z.array(z.string()),
  filters: z.optional(
    z.nullable(
      byOpenTag("type", {
        eq: ComparisonFilter,
        ne: ComparisonFilter,
        gt: ComparisonFilter,
        gte: ComparisonFilter,
        lt: ComparisonFilter,
        lte: ComparisonFilter,
        in: ComparisonFilter,
        nin: ComparisonFilter,
        and: CompoundFilter,
        or: CompoundFilter,
      }),
    ),
  ),
  max_num_results: z.optional(z.nullable(z.int())),
  ranking_options: z.optional(z.nullable(FileSearchToolRankingOptions)),
});

const ComputerTool: z.ZodMiniType = z.looseObject({
  display_height: z.int(),
  display_width: z.int(),
  environment: z.enum(["windows", "mac", "linux", "ubuntu", "browser"]),
  type: z.literal("computer_use_preview"),
});

const WebSearchToolFilters: z.ZodMiniType = z.looseObject({
  allowed_domains: z.optional(z.nullable(z.array(z.string()))),
});

const WebSearchToolUserLocation: z.ZodMiniType = z.looseObject({
  city: z.optional(z.nullable(z.string())),
  country: z.optional(z.nullable(z.string())),
  region: z.optional(z.nullable(z.string())),
  timezone: z.optional(z.nullable(z.string())),
  type: z.optional(z.nullable(z.literal("approximate"))),
});

const WebSearchTool: z.ZodMiniType = z.looseObject({
  type: z.enum(["web_search", "web_search_2025_08_26"]),
  filters: z.optional(z.nullable(WebSearchToolFilters)),
  search_context_size: z.optional(z.nullable(z.enum(["low", "medium", "high"]))),
  user_location: z.optional(z.nullable(WebSearchToolUserLocation)),
});

const ToolMcpMcpToolFilter: z.ZodMiniType = z.looseObject({
  read_only: z.optional(z.nullable(z.boolean())),
  tool_names: z.optional(z.nullable(z.array(z.string()))),
});

const ToolMcpMcpToolApprovalFilterAlways: z.ZodMiniType = z.looseObject({
  read_only: z.optional(z.nullable(z.boolean())),
  tool_names: z.optional(z.nullable(z.array(z.string()))),
});

const ToolMcpMcpToolApprovalFilterNever: z.ZodMiniType = z.looseObject({
  read_only: z.optional(z.nullable(z.boolean())),
  tool_names: z.optional(z.nullable(z.array(z.string()))),
});

const ToolMcpMcpToolApprovalFilter: z.ZodMiniType = z.looseObject({
  always: z.optional(z.nullable(ToolMcpMcpToolApprovalFilterAlways)),
  never: z.optional(z.nullable(ToolMcpMcpToolApprovalFilterNever)),
});

const ToolMcp: z.ZodMiniType = z.looseObject({
  server_label: z.string(),
  type: z.literal("mcp"),
  allowed_tools: z.optional(
    z.nullable(
      byKind({
        array: z.array(z.string()),
        object: ToolMcpMcpToolFilter,
      }),
    ),
  ),
  authorization: z.optional(z.nullable(z.string())),
  connector_id: z.optional(
    z.nullable(
      z.enum([
        "connector_dropbox",
        "connector_gmail",
        "connector_googlecalendar",
        "connector_googledrive",
        "connector_microsoftteams",
        "connector_outlookcalendar",
        "connector_outlookemail",
        "connector_sharepoint",
      ]),
    ),
  ),
  headers: z.optional(z.nullable(z.record(z.string(), z.string()))),
  require_approval: z.optional(
    z.nullable(
      byKind({
        object: ToolMcpMcpToolApprovalFilter,
        string: z.enum(["always", "never"]),
      }),
    ),
  ),
  server_description: z.optional(z.nullable(z.string())),
  server_url: z.optional(z.nullable(z.string())),
});

const ToolCodeInterpreterCodeInterpreterToolAuto: z.ZodMiniType = z.looseObject({
  type: z.literal("auto"),
  file_ids: z.optional(z.nullable(z.array(z.string()).check(z.maxLength(50)))),
  memory_limit: z.optional(z.nullable(z.enum(["1g", "4g", "16g", "64g"]))),
});

const ToolCodeInterpreter: z.ZodMiniType = z.looseObject({
  container: byKind({
    string: z.string(),
    object: ToolCodeInterpreterCodeInterpreterToolAuto,
  }),
  type: z.literal("code_interpreter"),
});

const ToolImageGenerationInputImageMask: z.ZodMiniType = z.looseObject({
  file_id: z.optional(z.nullable(z.string())),
  image_url: z.optional(z.nullable(z.string())),
});

const ToolImageGeneration: z.ZodMiniType = z.looseObject({
  type: z.literal("image_generation"),
  action: z.optional(z.nullable(z.enum(["generate", "edit", "auto"]))),
  background: z.optional(z.nullable(z.enum(["transparent", "opaque", "auto"]))),
  input_fidelity: z.optional(z.nullable(z.enum(["high", "low"]))),
  input_image_mask: z.optional(z.nullable(ToolImageGenerationInputImageMask)),
  model: z.optional(z.nullable(z.string())),
  moderation: z.optional(z.nullable(z.enum(["auto", "low"]))),
  output_compression: z.optional(z.nullable(z.int().check(z.gte(0), z.lte(100)))),
  output_format: z.optional(z.nullable(z.string())),
  partial_images: z.optional(z.nullable(z.int().check(z.gte(0), z.lte(3)))),
  quality: z.optional(z.nullable(z.string())),
  size: z.optional(z.nullable(z.enum(["1024x1024", "1024x1536", "1536x1024", "auto"]))),
});

const ToolLocalShell: z.ZodMiniType = z.looseObject({
  type: z.literal("local_shell"),
});

const FunctionShellTool: z.ZodMiniType = z.looseObject({
  type: z.literal("shell"),
});

const CustomToolInputFormatText: z.ZodMiniType = z.looseObject({
  type: z.literal("text"),
});

const CustomToolInputFormatGrammar: z.ZodMiniType = z.looseObject({
  definition: z.string(),
  syntax: z.enum(["lark", "regex"]),
  type: z.literal("grammar"),
});

const CustomToolInputFormat: z.ZodMiniType = byOpenTag("type", {
  text: CustomToolInputFormatText,
  grammar: CustomToolInputFormatGrammar,
});

const CustomTool: z.ZodMiniType = z.looseObject({
  name: z.string(),
  type: z.literal("custom"),
  description: z.optional(z.nullable(z.string())),
  format: z.optional(z.nullable(CustomToolInputFormat)),
});

const WebSearchPreviewToolUserLocation: z.ZodMiniType = z.looseObject({
  type: z.literal("approximate"),
  city: z.optional(z.nullable(z.string())),
  country: z.optional(z.nullable(z.string())),
  region: z.optional(z.nullable(z.string())),
  timezone: z.optional(z.nullable(z.string())),
});

const WebSearchPreviewTool: z.ZodMiniType = z.looseObject({
  type: z.enum(["web_search_preview", "web_search_preview_2025_03_11"]),
  search_context_size: z.optional(z.nullable(z.enum(["low", "medium", "high"]))),
  user_location: z.optional(z.nullable(WebSearchPreviewToolUserLocation)),
});

const ApplyPatchTool: z.ZodMiniType = z.looseObject({
  type: z.literal("apply_patch"),
});

const Tool: z.ZodMiniType = byOpenTag("type", {
  function: FunctionTool,
  file_search: FileSearchTool,
  computer_use_preview: ComputerTool,
  web_search: WebSearchTool,
  web_search_2025_08_26: WebSearchTool,
  mcp: ToolMcp,
  code_interpreter: ToolCodeInterpreter,
  image_generation: ToolImageGeneration,
  local_shell: ToolLocalShell,
  shell: FunctionShellTool,
  custom: CustomTool,
  web_search_preview: WebSearchPreviewTool,
  web_search_preview_2025_03_11: WebSearchPreviewTool,
  apply_patch: ApplyPatchTool,
});

const InputTokenCountParamsText: ObjectSchema = z.strictObject({
  format: z.optional(ResponseFormatTextConfig),
  verbosity: z.optional(z.nullable(z.enum(["low", "medium", "high"]))),
});

export const responsesCreate: z.ZodMiniType = z.strictObject({
  background: z.optional(z.nullable(z.boolean())),
  conversation: z.optional(
    z.nullable(
      byKind({
        string: z.string(),
        object: ResponseConversationParam,
      }),
    ),
  ),
  include: z.optional(z.nullable(z.array(ResponseIncludable))),
  input: z.optional(
    byKind({
      string: z.string(),
      array: z.array(ResponseInputItem),
    }),
  ),
  instructions: z.optional(z.nullable(z.string())),
  max_output_tokens: z.optional(z.nullable(z.int())),
  messages: z.optional(z.array(ChatCompletionMessageParam)),
  metadata: z.optional(z.nullable(z.record(z.string(), z.string()))),
  model: z.optional(ResponsesModel),
  parallel_tool_calls: z.optional(z.nullable(z.boolean())),
  previous_response_id: z.optional(z.nullable(z.string())),
  prompt: z.optional(z.nullable(ResponsePrompt)),
  prompt_cache_key: z.optional(z.string()),
  prompt_cache_retention: z.optional(z.nullable(z.enum(["in-memory", "24h"]))),
  reasoning: z.optional(z.nullable(Reasoning)),
  response_format: z.optional(
    z.discriminatedUnion("type", [ResponseFormatText, ResponseFormatJSONSchema, ResponseFormatJSONObject]),
  ),
  safety_identifier: z.optional(z.string()),
  service_tier: z.optional(z.nullable(z.enum(["auto", "default", "flex", "scale", "priority"]))),
  store: z.optional(z.nullable(z.boolean())),
  stream: z.optional(z.nullable(z.boolean())),
  stream_options: z.optional(z.nullable(ResponseCreateParamsStreamOptions)),
  strict_output: z.optional(z.boolean()),
  temperature: z.optional(z.nullable(z.number().check(z.gte(0), z.lte(2), z.gte(0), z.lte(2)))),
  text: z.optional(ResponseTextConfig),
  tool_choice: z.optional(
    byKind({
      string: ToolChoiceOptions,
      object: byOpenTag("type", {
        allowed_tools: ToolChoiceAllowed,
        file_search: ToolChoiceTypes,
        web_search_preview: ToolChoiceTypes,
        computer_use_preview: ToolChoiceTypes,
        web_search_preview_2025_03_11: ToolChoiceTypes,
        image_generation: ToolChoiceTypes,
        code_interpreter: ToolChoiceTypes,
        mcp: closest([ToolChoiceTypes, ToolChoiceMcp]),
        function: ToolChoiceFunction,
        custom: ToolChoiceCustom,
        apply_patch: ToolChoiceApplyPatch,
        shell: ToolChoiceShell,
      }),
    }),
  ),
  tool_results: z.optional(
    z.array(
      z.strictObject({
        output: z.any(),
        tool_call_id: z.string(),
        name: z.optional(z.string()),
      }),
    ),
  ),
  tools: z.optional(z.array(Tool)),
  top_p: z.optional(z.nullable(z.number().check(z.gte(0), z.lte(1), z.gte(0), z.lte(1)))),
  truncation: z.optional(z.nullable(z.enum(["auto", "disabled"]))),
  user: z.optional(z.string()),
  audio: z.optional(z.any()),
  client_metadata: z.optional(z.any()),
  context_management: z.optional(z.any()),
  extra_body: z.optional(z.any()),
  extra_headers: z.optional(z.any()),
  extra_query: z.optional(z.any()),
  frequency_penalty: z.optional(z.any()),
  function_call: z.optional(z.any()),
  functions: z.optional(z.any()),
  logit_bias: z.optional(z.any()),
  logprobs: z.optional(z.any()),
  max_completion_tokens: z.optional(z.any()),
  max_tokens: z.optional(z.any()),
  max_tool_calls: z.optional(z.any()),
  modalities: z.optional(z.any()),
  moderation: z.optional(z.any()),
  multi_agent: z.optional(z.any()),
  n: z.optional(z.any()),
  prediction: z.optional(z.any()),
  presence_penalty: z.optional(z.any()),
  prompt_cache_options: z.optional(z.any()),
  reasoning_effort: z.optional(z.any()),
  seed: z.optional(z.any()),
  stop: z.optional(z.any()),
  stop_sequences: z.optional(z.any()),
  system: z.optional(z.any()),
  thinking: z.optional(z.any()),
  timeout: z.optional(z.any()),
  top_k: z.optional(z.any()),
  top_logprobs: z.optional(z.any()),
  validation_mode: z.optional(z.any()),
  verbosity: z.optional(z.any()),
  web_search_options: z.optional(z.any()),
});

export const responsesRetrieve: z.ZodMiniType = z.optional(
  z.strictObject({
    include: z.optional(z.array(ResponseIncludable)),
    include_obfuscation: z.optional(z.boolean()),
    starting_after: z.optional(z.number()),
    stream: z.optional(z.boolean()),
  }),
);

export const responsesCompact: z.ZodMiniType = z.strictObject({
  model: z.nullable(z.string()),
  input: z.optional(
    z.nullable(
      byKind({
        string: z.string(),
        array: z.array(ResponseInputItem),
      }),
    ),
  ),
  instructions: z.optional(z.nullable(z.string())),
  previous_response_id: z.optional(z.nullable(z.string())),
});

export const responsesInputItemsList: z.ZodMiniType = z.optional(
  z.nullable(
    z.strictObject({
      after: z.optional(z.string()),
      limit: z.optional(z.int()),
      include: z.optional(z.array(ResponseIncludable)),
      order: z.optional(z.enum(["asc", "desc"])),
    }),
  ),
);

export const responsesInputTokensCount: z.ZodMiniType = z.optional(
  z.nullable(
    z.strictObject({
      conversation: z.optional(
        z.nullable(
          byKind({
            string: z.string(),
            object: ResponseConversationParam,
          }),
        ),
      ),
      input: z.optional(
        z.nullable(
          byKind({
            string: z.string(),
            array: z.array(ResponseInputItem),
          }),
        ),
      ),
      instructions: z.optional(z.nullable(z.string())),
      model: z.optional(z.nullable(z.string())),
      parallel_tool_calls: z.optional(z.nullable(z.boolean())),
      previous_response_id: z.optional(z.nullable(z.string())),
      reasoning: z.optional(z.nullable(Reasoning)),
      text: z.optional(z.nullable(InputTokenCountParamsText)),
      tool_choice: z.optional(
        z.nullable(
          byKind({
            string: ToolChoiceOptions,
            object: byOpenTag("type", {
              allowed_tools: ToolChoiceAllowed,
              file_search: ToolChoiceTypes,
              web_search_preview: ToolChoiceTypes,
              computer_use_preview: ToolChoiceTypes,
              web_search_preview_2025_03_11: ToolChoiceTypes,
              image_generation: ToolChoiceTypes,
              code_interpreter: ToolChoiceTypes,
              mcp: closest([ToolChoiceTypes, ToolChoiceMcp]),
              function: ToolChoiceFunction,
              custom: ToolChoiceCustom,
              apply_patch: ToolChoiceApplyPatch,
              shell: ToolChoiceShell,
            }),
          }),
        ),
      ),
      tools: z.optional(z.nullable(z.array(Tool))),
      truncation: z.optional(z.enum(["auto", "disabled"])),
    }),
  ),
);

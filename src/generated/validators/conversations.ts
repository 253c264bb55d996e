// Generated from spec/openapi.json, spec/overlay.yaml and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as z from "zod/mini";
import { byKind, byTag, closest, type ObjectSchema } from "./unions.ts";

const ResponseInputText: ObjectSchema = z.strictObject({
  text: z.string(),
  type: z.literal("input_text"),
});

const ResponseInputImage: ObjectSchema = z.strictObject({
  detail: z.enum(["low", "high", "auto"]),
  type: z.literal("input_image"),
  file_id: z.optional(z.nullable(z.string())),
  image_url: z.optional(z.nullable(z.string())),
});

const ResponseInputFile: ObjectSchema = z.strictObject({
  type: z.literal("input_file"),
  file_data: z.optional(z.string()),
  file_id: z.optional(z.nullable(z.string())),
  file_url: z.optional(z.string()),
  filename: z.optional(z.string()),
});

const ResponseInputContent: z.ZodMiniType = z.discriminatedUnion("type", [
  ResponseInputText,
  ResponseInputImage,
  ResponseInputFile,
]);

const ResponseInputMessageContentList: z.ZodMiniType = z.array(ResponseInputContent);

const EasyInputMessage: ObjectSchema = z.strictObject({
  content: byKind({
    string: z.string(),
    array: ResponseInputMessageContentList,
  }),
  role: z.enum(["user", "assistant", "system", "developer"]),
  type: z.optional(z.literal("message")),
});

const ResponseInputItemMessage: ObjectSchema = z.strictObject({
  content: ResponseInputMessageContentList,
  role: z.enum(["user", "system", "developer"]),
  status: z.optional(z.enum(["in_progress", "completed", "incomplete"])),
  type: z.optional(z.literal("message")),
});

const ResponseOutputTextFileCitation: ObjectSchema = z.strictObject({
  file_id: z.string(),
  filename: z.string(),
  index: z.number(),
  type: z.literal("file_citation"),
});

const ResponseOutputTextURLCitation: ObjectSchema = z.strictObject({
  end_index: z.number(),
  start_index: z.number(),
  title: z.string(),
  type: z.literal("url_citation"),
  url: z.string(),
});

const ResponseOutputTextContainerFileCitation: ObjectSchema = z.strictObject({
  container_id: z.string(),
  end_index: z.number(),
  file_id: z.string(),
  filename: z.string(),
  start_index: z.number(),
  type: z.literal("container_file_citation"),
});

const ResponseOutputTextFilePath: ObjectSchema = z.strictObject({
  file_id: z.string(),
  index: z.number(),
  type: z.literal("file_path"),
});

const ResponseOutputTextLogprobTopLogprob: ObjectSchema = z.strictObject({
  token: z.string(),
  bytes: z.array(z.number()),
  logprob: z.number(),
});

const ResponseOutputTextLogprob: ObjectSchema = z.strictObject({
  token: z.string(),
  bytes: z.array(z.number()),
  logprob: z.number(),
  top_logprobs: z.array(ResponseOutputTextLogprobTopLogprob),
});

const ResponseOutputText: ObjectSchema = z.strictObject({
  annotations: z.array(
    z.discriminatedUnion("type", [
      ResponseOutputTextFileCitation,
      ResponseOutputTextURLCitation,
      ResponseOutputTextContainerFileCitation,
      ResponseOutputTextFilePath,
    ]),
  ),
  text: z.string(),
  type: z.literal("output_text"),
  logprobs: z.optional(z.array(ResponseOutputTextLogprob)),
});

const ResponseOutputRefusal: ObjectSchema = z.strictObject({
  refusal: z.string(),
  type: z.literal("refusal"),
});

const ResponseOutputMessage: ObjectSchema = z.strictObject({
  id: z.string(),
  content: z.array(z.discriminatedUnion("type", [ResponseOutputText, ResponseOutputRefusal])),
  role: z.literal("assistant"),
  status: z.enum(["in_progress", "completed", "incomplete"]),
  type: z.literal("message"),
});

const ResponseFileSearchToolCallResult: ObjectSchema = z.strictObject({
  attributes: z.optional(z.nullable(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])))),
  file_id: z.optional(z.string()),
  filename: z.optional(z.string()),
  score: z.optional(z.number()),
  text: z.optional(z.string()),
});

const ResponseFileSearchToolCall: ObjectSchema = z.strictObject({
  id: z.string(),
  queries: z.array(z.string()),
  status: z.enum(["in_progress", "searching", "completed", "incomplete", "failed"]),
  type: z.literal("file_search_call"),
  results: z.optional(z.nullable(z.array(ResponseFileSearchToolCallResult))),
});

const ResponseComputerToolCallClick: ObjectSchema = z.strictObject({
  button: z.enum(["left", "right", "wheel", "back", "forward"]),
  type: z.literal("click"),
  x: z.int(),
  y: z.int(),
});

const ResponseComputerToolCallDoubleClick: ObjectSchema = z.strictObject({
  type: z.literal("double_click"),
  x: z.int(),
  y: z.int(),
});

const ResponseComputerToolCallDragPath: ObjectSchema = z.strictObject({
  x: z.int(),
  y: z.int(),
});

const ResponseComputerToolCallDrag: ObjectSchema = z.strictObject({
  path: z.array(ResponseComputerToolCallDragPath),
  type: z.literal("drag"),
});

const ResponseComputerToolCallKeypress: ObjectSchema = z.strictObject({
  keys: z.array(z.string()),
  type: z.literal("keypress"),
});

const ResponseComputerToolCallMove: ObjectSchema = z.strictObject({
  type: z.literal("move"),
  x: z.int(),
  y: z.int(),
});

const ResponseComputerToolCallScreenshot: ObjectSchema = z.strictObject({
  type: z.literal("screenshot"),
});

const ResponseComputerToolCallScroll: ObjectSchema = z.strictObject({
  scroll_x: z.int(),
  scroll_y: z.int(),
  type: z.literal("scroll"),
  x: z.int(),
  y: z.int(),
});

const ResponseComputerToolCallType: ObjectSchema = z.strictObject({
  text: z.string(),
  type: z.literal("type"),
});

const ResponseComputerToolCallWait: ObjectSchema = z.strictObject({
  type: z.literal("wait"),
});

const ResponseComputerToolCallPendingSafetyCheck: ObjectSchema = z.strictObject({
  id: z.string(),
  code: z.optional(z.nullable(z.string())),
  message: z.optional(z.nullable(z.string())),
});

const ResponseComputerToolCall: ObjectSchema = z.strictObject({
  id: z.string(),
  action: z.discriminatedUnion("type", [
    ResponseComputerToolCallClick,
    ResponseComputerToolCallDoubleClick,
    ResponseComputerToolCallDrag,
    ResponseComputerToolCallKeypress,
    ResponseComputerToolCallMove,
    ResponseComputerToolCallScreenshot,
    ResponseComputerToolCallScroll,
    ResponseComputerToolCallType,
    ResponseComputerToolCallWait,
  ]),
  call_id: z.string(),
  pending_safety_checks: z.array(ResponseComputerToolCallPendingSafetyCheck),
  status: z.enum(["in_progress", "completed", "incomplete"]),
  type: z.literal("computer_call"),
});

const ResponseComputerToolCallOutputScreenshot: ObjectSchema = z.strictObject({
  type: z.literal("computer_screenshot"),
  file_id: z.optional(z.string()),
  image_url: z.optional(z.string()),
});

const ResponseInputItemComputerCallOutputAcknowledgedSafetyCheck: ObjectSchema = z.strictObject({
  id: z.string(),
  code: z.optional(z.nullable(z.string())),
  message: z.optional(z.nullable(z.string())),
});

const ResponseInputItemComputerCallOutput: ObjectSchema = z.strictObject({
  call_id: z.string().check(z.minLength(1), z.maxLength(64)),
  output: ResponseComputerToolCallOutputScreenshot,
  type: z.literal("computer_call_output"),
  id: z.optional(z.nullable(z.string())),
  acknowledged_safety_checks: z.optional(
    z.nullable(z.array(ResponseInputItemComputerCallOutputAcknowledgedSafetyCheck)),
  ),
  status: z.optional(z.nullable(z.enum(["in_progress", "completed", "incomplete"]))),
});

const ResponseFunctionWebSearchSearchSource: ObjectSchema = z.strictObject({
  type: z.literal("url"),
  url: z.string(),
});

const ResponseFunctionWebSearchSearch: ObjectSchema = z.strictObject({
  query: z.string(),
  type: z.literal("search"),
  queries: z.optional(z.array(z.string())),
  sources: z.optional(z.array(ResponseFunctionWebSearchSearchSource)),
});

const ResponseFunctionWebSearchOpenPage: ObjectSchema = z.strictObject({
  type: z.literal("open_page"),
  url: z.optional(z.nullable(z.string())),
});

const ResponseFunctionWebSearchFind: ObjectSchema = z.strictObject({
  pattern: z.string(),
  type: z.literal("find_in_page"),
  url: z.string(),
});

const ResponseFunctionWebSearch: ObjectSchema = z.strictObject({
  id: z.string(),
  action: z.discriminatedUnion("type", [
    ResponseFunctionWebSearchSearch,
    ResponseFunctionWebSearchOpenPage,
    ResponseFunctionWebSearchFind,
  ]),
  status: z.enum(["in_progress", "searching", "completed", "failed"]),
  type: z.literal("web_search_call"),
});

const ResponseFunctionToolCall: ObjectSchema = z.strictObject({
  arguments: z.string(),
  call_id: z.string(),
  name: z.string(),
  type: z.literal("function_call"),
  id: z.optional(z.string()),
  status: z.optional(z.enum(["in_progress", "completed", "incomplete"])),
});

const ResponseInputTextContent: ObjectSchema = z.strictObject({
  text: z.string().check(z.maxLength(10485760)),
  type: z.literal("input_text"),
});

const ResponseInputImageContent: ObjectSchema = z.strictObject({
  type: z.literal("input_image"),
  detail: z.optional(z.nullable(z.enum(["low", "high", "auto"]))),
  file_id: z.optional(z.nullable(z.string())),
  image_url: z.optional(z.nullable(z.string())),
});

const ResponseInputFileContent: ObjectSchema = z.strictObject({
  type: z.literal("input_file"),
  file_data: z.optional(z.nullable(z.string())),
  file_id: z.optional(z.nullable(z.string())),
  file_url: z.optional(z.nullable(z.string())),
  filename: z.optional(z.nullable(z.string())),
});

const ResponseFunctionCallOutputItem: z.ZodMiniType = z.discriminatedUnion("type", [
  ResponseInputTextContent,
  ResponseInputImageContent,
  ResponseInputFileContent,
]);

const ResponseFunctionCallOutputItemList: z.ZodMiniType = z.array(ResponseFunctionCallOutputItem);

const ResponseInputItemFunctionCallOutput: ObjectSchema = z.strictObject({
  call_id: z.string().check(z.minLength(1), z.maxLength(64)),
  output: byKind({
    string: z.string().check(z.maxLength(10485760)),
    array: ResponseFunctionCallOutputItemList,
  }),
  type: z.literal("function_call_output"),
  id: z.optional(z.nullable(z.string())),
  status: z.optional(z.nullable(z.enum(["in_progress", "completed", "incomplete"]))),
});

const ResponseReasoningItemSummary: ObjectSchema = z.strictObject({
  text: z.string(),
  type: z.literal("summary_text"),
});

const ResponseReasoningItemContent: ObjectSchema = z.strictObject({
  text: z.string(),
  type: z.literal("reasoning_text"),
});

const ResponseReasoningItem: ObjectSchema = z.strictObject({
  id: z.string(),
  summary: z.array(ResponseReasoningItemSummary),
  type: z.literal("reasoning"),
  content: z.optional(z.array(ResponseReasoningItemContent)),
  encrypted_content: z.optional(z.nullable(z.string())),
  status: z.optional(z.enum(["in_progress", "completed", "incomplete"])),
});

const ResponseCompactionItemParam: ObjectSchema = z.strictObject({
  encrypted_content: z.string().check(z.maxLength(10485760)),
  type: z.literal("compaction"),
  id: z.optional(z.nullable(z.string())),
});

const ResponseInputItemImageGenerationCall: ObjectSchema = z.strictObject({
  id: z.string(),
  result: z.nullable(z.string()),
  status: z.enum(["in_progress", "completed", "generating", "failed"]),
  type: z.literal("image_generation_call"),
});

const ResponseCodeInterpreterToolCallLogs: ObjectSchema = z.strictObject({
  logs: z.string(),
  type: z.literal("logs"),
});

const ResponseCodeInterpreterToolCallImage: ObjectSchema = z.strictObject({
  type: z.literal("image"),
  url: z.string(),
});

const ResponseCodeInterpreterToolCall: ObjectSchema = z.strictObject({
  id: z.string(),
  code: z.nullable(z.string()),
  container_id: z.string(),
  outputs: z.nullable(
    z.array(
      z.discriminatedUnion("type", [
        ResponseCodeInterpreterToolCallLogs,
        ResponseCodeInterpreterToolCallImage,
      ]),
    ),
  ),
  status: z.enum(["in_progress", "completed", "incomplete", "interpreting", "failed"]),
  type: z.literal("code_interpreter_call"),
});

const ResponseInputItemLocalShellCallAction: ObjectSchema = z.strictObject({
  command: z.array(z.string()),
  env: z.record(z.string(), z.string()),
  type: z.literal("exec"),
  timeout_ms: z.optional(z.nullable(z.int())),
  user: z.optional(z.nullable(z.string())),
  working_directory: z.optional(z.nullable(z.string())),
});

const ResponseInputItemLocalShellCall: ObjectSchema = z.strictObject({
  id: z.string(),
  action: ResponseInputItemLocalShellCallAction,
  call_id: z.string(),
  status: z.enum(["in_progress", "completed", "incomplete"]),
  type: z.literal("local_shell_call"),
});

const ResponseInputItemLocalShellCallOutput: ObjectSchema = z.strictObject({
  id: z.string(),
  output: z.string(),
  type: z.literal("local_shell_call_output"),
  status: z.optional(z.nullable(z.enum(["in_progress", "completed", "incomplete"]))),
});

const ResponseInputItemShellCallAction: ObjectSchema = z.strictObject({
  commands: z.array(z.string()),
  max_output_length: z.optional(z.nullable(z.int())),
  timeout_ms: z.optional(z.nullable(z.int())),
});

const ResponseInputItemShellCall: ObjectSchema = z.strictObject({
  action: ResponseInputItemShellCallAction,
  call_id: z.string().check(z.minLength(1), z.maxLength(64)),
  type: z.literal("shell_call"),
  id: z.optional(z.nullable(z.string())),
  status: z.optional(z.nullable(z.enum(["in_progress", "completed", "incomplete"]))),
});

const ResponseFunctionShellCallOutputContentTimeout: ObjectSchema = z.strictObject({
  type: z.literal("timeout"),
});

const ResponseFunctionShellCallOutputContentExit: ObjectSchema = z.strictObject({
  exit_code: z.int(),
  type: z.literal("exit"),
});

const ResponseFunctionShellCallOutputContent: ObjectSchema = z.strictObject({
  outcome: z.discriminatedUnion("type", [
    ResponseFunctionShellCallOutputContentTimeout,
    ResponseFunctionShellCallOutputContentExit,
  ]),
  stderr: z.string().check(z.maxLength(10485760)),
  stdout: z.string().check(z.maxLength(10485760)),
});

const ResponseInputItemShellCallOutput: ObjectSchema = z.strictObject({
  call_id: z.string().check(z.minLength(1), z.maxLength(64)),
  output: z.array(ResponseFunctionShellCallOutputContent),
  type: z.literal("shell_call_output"),
  id: z.optional(z.nullable(z.string())),
  max_output_length: z.optional(z.nullable(z.int())),
  status: z.optional(z.nullable(z.enum(["in_progress", "completed", "incomplete"]))),
});

const ResponseInputItemApplyPatchCallCreateFile: ObjectSchema = z.strictObject({
  diff: z.string().check(z.maxLength(10485760)),
  path: z.string().check(z.minLength(1)),
  type: z.literal("create_file"),
});

const ResponseInputItemApplyPatchCallDeleteFile: ObjectSchema = z.strictObject({
  path: z.string().check(z.minLength(1)),
  type: z.literal("delete_file"),
});

const ResponseInputItemApplyPatchCallUpdateFile: ObjectSchema = z.strictObject({
  diff: z.string().check(z.maxLength(10485760)),
  path: z.string().check(z.minLength(1)),
  type: z.literal("update_file"),
});

const ResponseInputItemApplyPatchCall: ObjectSchema = z.strictObject({
  call_id: z.string().check(z.minLength(1), z.maxLength(64)),
  operation: z.discriminatedUnion("type", [
    ResponseInputItemApplyPatchCallCreateFile,
    ResponseInputItemApplyPatchCallDeleteFile,
    ResponseInputItemApplyPatchCallUpdateFile,
  ]),
  status: z.enum(["in_progress", "completed"]),
  type: z.literal("apply_patch_call"),
  id: z.optional(z.nullable(z.string())),
});

const ResponseInputItemApplyPatchCallOutput: ObjectSchema = z.strictObject({
  call_id: z.string().check(z.minLength(1), z.maxLength(64)),
  status: z.enum(["completed", "failed"]),
  type: z.literal("apply_patch_call_output"),
  id: z.optional(z.nullable(z.string())),
  output: z.optional(z.nullable(z.string().check(z.maxLength(10485760), z.maxLength(10485760)))),
});

const ResponseInputItemMcpListToolsTool: ObjectSchema = z.strictObject({
  input_schema: z.any(),
  name: z.string(),
  annotations: z.optional(z.nullable(z.any())),
  description: z.optional(z.nullable(z.string())),
});

const ResponseInputItemMcpListTools: ObjectSchema = z.strictObject({
  id: z.string(),
  server_label: z.string(),
  tools: z.array(ResponseInputItemMcpListToolsTool),
  type: z.literal("mcp_list_tools"),
  error: z.optional(z.nullable(z.string())),
});

const ResponseInputItemMcpApprovalRequest: ObjectSchema = z.strictObject({
  id: z.string(),
  arguments: z.string(),
  name: z.string(),
  server_label: z.string(),
  type: z.literal("mcp_approval_request"),
});

const ResponseInputItemMcpApprovalResponse: ObjectSchema = z.strictObject({
  approval_request_id: z.string(),
  approve: z.boolean(),
  type: z.literal("mcp_approval_response"),
  id: z.optional(z.nullable(z.string())),
  reason: z.optional(z.nullable(z.string())),
});

const ResponseInputItemMcpCall: ObjectSchema = z.strictObject({
  id: z.string(),
  arguments: z.string(),
  name: z.string(),
  server_label: z.string(),
  type: z.literal("mcp_call"),
  approval_request_id: z.optional(z.nullable(z.string())),
  error: z.optional(z.nullable(z.string())),
  output: z.optional(z.nullable(z.string())),
  status: z.optional(z.enum(["in_progress", "completed", "incomplete", "calling", "failed"])),
});

const ResponseCustomToolCallOutput: ObjectSchema = z.strictObject({
  call_id: z.string(),
  output: byKind({
    string: z.string(),
    array: z.array(z.discriminatedUnion("type", [ResponseInputText, ResponseInputImage, ResponseInputFile])),
  }),
  type: z.literal("custom_tool_call_output"),
  id: z.optional(z.string()),
});

const ResponseCustomToolCall: ObjectSchema = z.strictObject({
  call_id: z.string(),
  input: z.string(),
  name: z.string(),
  type: z.literal("custom_tool_call"),
  id: z.optional(z.string()),
});

const ResponseInputItemItemReference: ObjectSchema = z.strictObject({
  id: z.string(),
  type: z.optional(z.nullable(z.literal("item_reference"))),
});

const ResponseInputItem: z.ZodMiniType = byTag(
  "type",
  {
    message: byTag("role", {
      user: closest([EasyInputMessage, ResponseInputItemMessage]),
      assistant: byTag(
        "status",
        {
          in_progress: ResponseOutputMessage,
          completed: ResponseOutputMessage,
          incomplete: ResponseOutputMessage,
        },
        EasyInputMessage,
      ),
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

const ResponseIncludable: z.ZodMiniType = z.enum([
  "file_search_call.results",
  "web_search_call.results",
  "web_search_call.action.sources",
  "message.input_image.image_url",
  "computer_call_output.output.image_url",
  "code_interpreter_call.outputs",
  "reasoning.encrypted_content",
  "message.output_text.logprobs",
]);

export const conversationsCreate: z.ZodMiniType = z.optional(
  z.nullable(
    z.strictObject({
      items: z.optional(z.nullable(z.array(ResponseInputItem))),
      metadata: z.optional(z.nullable(z.record(z.string(), z.string()))),
    }),
  ),
);

export const conversationsUpdate: z.ZodMiniType = z.strictObject({
  metadata: z.nullable(z.record(z.string(), z.string())),
});

export const conversationsItemsCreate: z.ZodMiniType = z.strictObject({
  items: z.array(ResponseInputItem),
  include: z.optional(z.array(ResponseIncludable)),
});

export const conversationsItemsRetrieve: z.ZodMiniType = z.strictObject({
  conversation_id: z.string(),
  include: z.optional(z.array(ResponseIncludable)),
});

export const conversationsItemsList: z.ZodMiniType = z.optional(
  z.nullable(
    z.strictObject({
      after: z.optional(z.string()),
      limit: z.optional(z.number()),
      include: z.optional(z.array(ResponseIncludable)),
      order: z.optional(z.enum(["asc", "desc"])),
    }),
  ),
);

export const conversationsItemsDelete: z.ZodMiniType = z.strictObject({
  conversation_id: z.string(),
});

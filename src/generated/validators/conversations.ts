// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as z from "zod/mini";
import { byKind, byOpenTag, byTag, closest } from "./unions.ts";

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

const ResponseIncludable: z.ZodMiniType = z.string();

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

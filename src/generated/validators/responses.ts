// Generated from spec/openapi.json, spec/overlay.yaml and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as z from "zod/mini";
import { byKind, byTag, closest, type ObjectSchema } from "./unions.ts";

const ResponseConversationParam: ObjectSchema = z.strictObject({
  id: z.string(),
});

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

const ResponseInput: z.ZodMiniType = z.array(ResponseInputItem);

const ResponsesModel: z.ZodMiniType = z.string();

const ResponsePrompt: ObjectSchema = z.strictObject({
  id: z.string(),
  variables: z.optional(
    z.nullable(
      z.record(
        z.string(),
        byKind({
          string: z.string(),
          object: z.discriminatedUnion("type", [ResponseInputText, ResponseInputImage, ResponseInputFile]),
        }),
      ),
    ),
  ),
  version: z.optional(z.nullable(z.string())),
});

const ReasoningEffort: z.ZodMiniType = z.nullable(
  z.enum(["none", "minimal", "low", "medium", "high", "xhigh"]),
);

const Reasoning: ObjectSchema = z.strictObject({
  effort: z.optional(z.nullable(ReasoningEffort)),
  generate_summary: z.optional(z.nullable(z.enum(["auto", "concise", "detailed"]))),
  summary: z.optional(z.nullable(z.enum(["auto", "concise", "detailed"]))),
});

const ResponseCreateParamsStreamOptions: ObjectSchema = z.strictObject({
  include_obfuscation: z.optional(z.boolean()),
});

const ResponseFormatText: ObjectSchema = z.strictObject({
  type: z.literal("text"),
});

const ResponseFormatTextJSONSchemaConfig: ObjectSchema = z.strictObject({
  name: z.string(),
  schema: z.record(z.string(), z.any()),
  type: z.literal("json_schema"),
  description: z.optional(z.string()),
  strict: z.optional(z.nullable(z.boolean())),
});

const ResponseFormatJSONObject: ObjectSchema = z.strictObject({
  type: z.literal("json_object"),
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

const ToolChoiceAllowed: ObjectSchema = z.strictObject({
  mode: z.enum(["auto", "required"]),
  tools: z.array(z.record(z.string(), z.any())),
  type: z.literal("allowed_tools"),
});

const ToolChoiceTypes: ObjectSchema = z.strictObject({
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

const ToolChoiceMcp: ObjectSchema = z.strictObject({
  server_label: z.string(),
  type: z.literal("mcp"),
  name: z.optional(z.nullable(z.string())),
});

const ToolChoiceFunction: ObjectSchema = z.strictObject({
  name: z.string(),
  type: z.literal("function"),
});

const ToolChoiceCustom: ObjectSchema = z.strictObject({
  name: z.string(),
  type: z.literal("custom"),
});

const ToolChoiceApplyPatch: ObjectSchema = z.strictObject({
  type: z.literal("apply_patch"),
});

const ToolChoiceShell: ObjectSchema = z.strictObject({
  type: z.literal("shell"),
});

const FunctionTool: ObjectSchema = z.strictObject({
  name: z.string(),
  parameters: z.nullable(z.record(z.string(), z.any())),
  strict: z.nullable(z.boolean()),
  type: z.literal("function"),
  description: z.optional(z.nullable(z.string())),
});

const ComparisonFilter: ObjectSchema = z.strictObject({
  key: z.string(),
  type: z.enum(["eq", "ne", "gt", "gte", "lt", "lte"]),
  value: byKind({
    string: z.string(),
    number: z.number(),
    boolean: z.boolean(),
    array: z.array(z.union([z.string(), z.number()])),
  }),
});

const CompoundFilter: ObjectSchema = z.strictObject({
  filters: z.array(z.any()),
  type: z.enum(["and", "or"]),
});

const FileSearchToolRankingOptionsHybridSearch: ObjectSchema = z.strictObject({
  embedding_weight: z.number(),
  text_weight: z.number(),
});

const FileSearchToolRankingOptions: ObjectSchema = z.strictObject({
  hybrid_search: z.optional(FileSearchToolRankingOptionsHybridSearch),
  ranker: z.optional(z.enum(["auto", "default-2024-11-15"])),
  score_threshold: z.optional(z.number()),
});

const FileSearchTool: ObjectSchema = z.strictObject({
  type: z.literal("file_search"),
  vector_store_ids: z.array(z.string()),
  filters: z.optional(z.nullable(z.discriminatedUnion("type", [ComparisonFilter, CompoundFilter]))),
  max_num_results: z.optional(z.int()),
  ranking_options: z.optional(FileSearchToolRankingOptions),
});

const ComputerTool: ObjectSchema = z.strictObject({
  display_height: z.int(),
  display_width: z.int(),
  environment: z.enum(["windows", "mac", "linux", "ubuntu", "browser"]),
  type: z.literal("computer_use_preview"),
});

const WebSearchToolFilters: ObjectSchema = z.strictObject({
  allowed_domains: z.optional(z.nullable(z.array(z.string()))),
});

const WebSearchToolUserLocation: ObjectSchema = z.strictObject({
  city: z.optional(z.nullable(z.string())),
  country: z.optional(z.nullable(z.string())),
  region: z.optional(z.nullable(z.string())),
  timezone: z.optional(z.nullable(z.string())),
  type: z.optional(z.literal("approximate")),
});

const WebSearchTool: ObjectSchema = z.strictObject({
  type: z.enum(["web_search", "web_search_2025_08_26"]),
  filters: z.optional(z.nullable(WebSearchToolFilters)),
  search_context_size: z.optional(z.enum(["low", "medium", "high"])),
  user_location: z.optional(z.nullable(WebSearchToolUserLocation)),
});

const ToolMcpMcpToolFilter: ObjectSchema = z.strictObject({
  read_only: z.optional(z.boolean()),
  tool_names: z.optional(z.array(z.string())),
});

const ToolMcpMcpToolApprovalFilterAlways: ObjectSchema = z.strictObject({
  read_only: z.optional(z.boolean()),
  tool_names: z.optional(z.array(z.string())),
});

const ToolMcpMcpToolApprovalFilterNever: ObjectSchema = z.strictObject({
  read_only: z.optional(z.boolean()),
  tool_names: z.optional(z.array(z.string())),
});

const ToolMcpMcpToolApprovalFilter: ObjectSchema = z.strictObject({
  always: z.optional(ToolMcpMcpToolApprovalFilterAlways),
  never: z.optional(ToolMcpMcpToolApprovalFilterNever),
});

const ToolMcp: ObjectSchema = z.strictObject({
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
  authorization: z.optional(z.string()),
  connector_id: z.optional(
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
  headers: z.optional(z.nullable(z.record(z.string(), z.string()))),
  require_approval: z.optional(
    z.nullable(
      byKind({
        object: ToolMcpMcpToolApprovalFilter,
        string: z.enum(["always", "never"]),
      }),
    ),
  ),
  server_description: z.optional(z.string()),
  server_url: z.optional(z.string()),
});

const ToolCodeInterpreterCodeInterpreterToolAuto: ObjectSchema = z.strictObject({
  type: z.literal("auto"),
  file_ids: z.optional(z.array(z.string()).check(z.maxLength(50))),
  memory_limit: z.optional(z.nullable(z.enum(["1g", "4g", "16g", "64g"]))),
});

const ToolCodeInterpreter: ObjectSchema = z.strictObject({
  container: byKind({
    string: z.string(),
    object: ToolCodeInterpreterCodeInterpreterToolAuto,
  }),
  type: z.literal("code_interpreter"),
});

const ToolImageGenerationInputImageMask: ObjectSchema = z.strictObject({
  file_id: z.optional(z.string()),
  image_url: z.optional(z.string()),
});

const ToolImageGeneration: ObjectSchema = z.strictObject({
  type: z.literal("image_generation"),
  action: z.optional(z.enum(["generate", "edit", "auto"])),
  background: z.optional(z.enum(["transparent", "opaque", "auto"])),
  input_fidelity: z.optional(z.nullable(z.enum(["high", "low"]))),
  input_image_mask: z.optional(ToolImageGenerationInputImageMask),
  model: z.optional(z.string()),
  moderation: z.optional(z.enum(["auto", "low"])),
  output_compression: z.optional(z.int().check(z.gte(0), z.lte(100))),
  output_format: z.optional(z.enum(["png", "webp", "jpeg"])),
  partial_images: z.optional(z.int().check(z.gte(0), z.lte(3))),
  quality: z.optional(z.enum(["low", "medium", "high", "auto"])),
  size: z.optional(z.enum(["1024x1024", "1024x1536", "1536x1024", "auto"])),
});

const ToolLocalShell: ObjectSchema = z.strictObject({
  type: z.literal("local_shell"),
});

const FunctionShellTool: ObjectSchema = z.strictObject({
  type: z.literal("shell"),
});

const CustomToolInputFormatText: ObjectSchema = z.strictObject({
  type: z.literal("text"),
});

const CustomToolInputFormatGrammar: ObjectSchema = z.strictObject({
  definition: z.string(),
  syntax: z.enum(["lark", "regex"]),
  type: z.literal("grammar"),
});

const CustomToolInputFormat: z.ZodMiniType = z.discriminatedUnion("type", [
  CustomToolInputFormatText,
  CustomToolInputFormatGrammar,
]);

const CustomTool: ObjectSchema = z.strictObject({
  name: z.string(),
  type: z.literal("custom"),
  description: z.optional(z.string()),
  format: z.optional(CustomToolInputFormat),
});

const WebSearchPreviewToolUserLocation: ObjectSchema = z.strictObject({
  type: z.literal("approximate"),
  city: z.optional(z.nullable(z.string())),
  country: z.optional(z.nullable(z.string())),
  region: z.optional(z.nullable(z.string())),
  timezone: z.optional(z.nullable(z.string())),
});

const WebSearchPreviewTool: ObjectSchema = z.strictObject({
  type: z.enum(["web_search_preview", "web_search_preview_2025_03_11"]),
  search_context_size: z.optional(z.enum(["low", "medium", "high"])),
  user_location: z.optional(z.nullable(WebSearchPreviewToolUserLocation)),
});

const ApplyPatchTool: ObjectSchema = z.strictObject({
  type: z.literal("apply_patch"),
});

const Tool: z.ZodMiniType = z.discriminatedUnion("type", [
  FunctionTool,
  FileSearchTool,
  ComputerTool,
  WebSearchTool,
  ToolMcp,
  ToolCodeInterpreter,
  ToolImageGeneration,
  ToolLocalShell,
  FunctionShellTool,
  CustomTool,
  WebSearchPreviewTool,
  ApplyPatchTool,
]);

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
  detail: z.optional(z.enum(["auto", "low", "high"])),
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
  id: z.string(),
  function: ChatCompletionMessageFunctionToolCallFunction,
  type: z.literal("function"),
});

const ChatCompletionMessageCustomToolCallCustom: ObjectSchema = z.strictObject({
  input: z.string(),
  name: z.string(),
});

const ChatCompletionMessageCustomToolCall: ObjectSchema = z.strictObject({
  id: z.string(),
  custom: ChatCompletionMessageCustomToolCallCustom,
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
      array: ResponseInput,
    }),
  ),
  instructions: z.optional(z.nullable(z.string())),
  max_output_tokens: z.optional(z.nullable(z.int())),
  metadata: z.optional(z.nullable(z.record(z.string(), z.string()))),
  model: z.optional(ResponsesModel),
  parallel_tool_calls: z.optional(z.nullable(z.boolean())),
  previous_response_id: z.optional(z.nullable(z.string())),
  prompt: z.optional(z.nullable(ResponsePrompt)),
  prompt_cache_key: z.optional(z.string()),
  prompt_cache_retention: z.optional(z.nullable(z.enum(["in-memory", "24h"]))),
  reasoning: z.optional(z.nullable(Reasoning)),
  safety_identifier: z.optional(z.string()),
  service_tier: z.optional(z.nullable(z.enum(["auto", "default", "flex", "scale", "priority"]))),
  store: z.optional(z.nullable(z.boolean())),
  stream: z.optional(z.nullable(z.boolean())),
  stream_options: z.optional(z.nullable(ResponseCreateParamsStreamOptions)),
  temperature: z.optional(z.nullable(z.number().check(z.gte(0), z.lte(2), z.gte(0), z.lte(2)))),
  text: z.optional(ResponseTextConfig),
  tool_choice: z.optional(
    byKind({
      string: ToolChoiceOptions,
      object: byTag("type", {
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
  tools: z.optional(z.array(Tool)),
  top_p: z.optional(z.nullable(z.number().check(z.gte(0), z.lte(1), z.gte(0), z.lte(1)))),
  truncation: z.optional(z.nullable(z.enum(["auto", "disabled"]))),
  user: z.optional(z.string()),
  messages: z.optional(z.array(ChatCompletionMessageParam)),
  tool_results: z.optional(
    z.array(
      z.strictObject({
        tool_call_id: z.string(),
        name: z.optional(z.string()),
        output: z.any(),
      }),
    ),
  ),
  response_format: z.optional(
    z.discriminatedUnion("type", [ResponseFormatText, ResponseFormatJSONSchema, ResponseFormatJSONObject]),
  ),
  strict_output: z.optional(z.boolean()),
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
            object: byTag("type", {
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

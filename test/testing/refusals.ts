import { GOOD, type Json } from "./support.ts";

const LONG_ID = `rs_${"a".repeat(413)}`;
export const call = { type: "function_call", call_id: "call_1", name: "f", arguments: "{}" };
export const output = { type: "function_call_output", call_id: "call_1", output: "42" };
export const user = { role: "user", content: "Hello" };
export const withInput = (...items: unknown[]): Json => ({ ...GOOD, input: items });
const withTool = (tool: Json): Json => ({ ...GOOD, tools: [tool] });
const openAI = (message: string, param: string | null, code: string | null) => ({
  error: { message, type: "invalid_request_error", param, code },
});

interface Case {
  name: string;
  body: Json | string;
  headers?: Record<string, string>;
  status?: number;
  answer: unknown;
}

/** What each rule answers, word by word. */
export const CASES: readonly Case[] = [
  { name: "no JSON", body: "{", answer: { detail: "Bad Request" } },
  { name: "a list as body", body: "[]", answer: { detail: "Bad Request" } },
  {
    name: "another content type",
    body: GOOD,
    headers: { "content-type": "text/plain" },
    answer: { detail: "Bad Request" },
  },
  {
    name: "store missing",
    body: { ...GOOD, store: undefined },
    answer: { detail: "Store must be set to false" },
  },
  { name: "store true", body: { ...GOOD, store: true }, answer: { detail: "Store must be set to false" } },
  {
    name: "stream missing",
    body: { ...GOOD, stream: undefined },
    answer: { detail: "Stream must be set to true" },
  },
  {
    name: "stream false",
    body: { ...GOOD, stream: false },
    answer: { detail: "Stream must be set to true" },
  },
  {
    name: "instructions that are no text",
    body: { ...GOOD, instructions: ["Be brief."] },
    answer: {
      error: {
        message: "Invalid type for 'instructions': expected a string, but got an array instead.",
        type: "invalid_request_error",
        param: "instructions",
        code: "invalid_type",
      },
    },
  },
  { name: "input as text", body: { ...GOOD, input: "Hello" }, answer: { detail: "Input must be a list" } },
  { name: "input missing", body: { ...GOOD, input: undefined }, answer: { detail: "Input must be a list" } },
  {
    name: "a system message",
    body: withInput({ role: "system", content: "Be brief." }, user),
    answer: { detail: "System messages are not allowed" },
  },
  {
    name: "an item that is no object",
    body: withInput("Hello"),
    answer: openAI(
      "Invalid type for 'input[0]': expected an object, but got a string instead.",
      "input[0]",
      "invalid_type",
    ),
  },
  {
    name: "an item without a type",
    body: withInput({}),
    answer: openAI(
      "Missing required parameter: 'input[0].type'.",
      "input[0].type",
      "missing_required_parameter",
    ),
  },
  {
    name: "another role",
    body: withInput({ role: "tool", content: "x" }),
    answer: openAI(
      "Invalid value: 'tool'. Supported values are: 'assistant', 'system', 'developer', and 'user'.",
      "input[0].role",
      "invalid_value",
    ),
  },
  {
    name: "a call without a name",
    body: withInput(user, { ...call, name: undefined }, output),
    answer: openAI(
      "Missing required parameter: 'input[1].name'.",
      "input[1].name",
      "missing_required_parameter",
    ),
  },
  {
    name: "arguments as an object",
    body: withInput(user, { ...call, arguments: {} }, output),
    answer: openAI(
      "Invalid type for 'input[1].arguments': expected a string, but got an object instead.",
      "input[1].arguments",
      "invalid_type",
    ),
  },
  {
    name: "reasoning without a summary",
    body: withInput({ type: "reasoning", encrypted_content: "gAAA" }, user),
    answer: openAI(
      "Missing required parameter: 'input[0].summary'.",
      "input[0].summary",
      "missing_required_parameter",
    ),
  },
  {
    name: "reasoning with neither id nor content",
    body: withInput({ type: "reasoning", summary: [] }, user),
    answer: openAI("Missing required parameter: 'input[0].id'.", "input[0].id", "missing_required_parameter"),
  },
  {
    name: "a replayed search with another action",
    body: withInput(user, { type: "web_search_call", status: "completed", action: { type: "other" } }),
    answer: openAI(
      "Invalid value: 'other'. Supported values are: 'search', 'open_page', and 'find_in_page'.",
      "input[1].action.type",
      "invalid_value",
    ),
  },
  ...[
    "max_output_tokens",
    "max_completion_tokens",
    "temperature",
    "top_p",
    "presence_penalty",
    "frequency_penalty",
    "seed",
    "metadata",
    "top_logprobs",
    "truncation",
    "user",
    "safety_identifier",
    "prompt_cache_retention",
    "response_format",
    "context_management",
    "previous_response_id",
    "max_tool_calls",
    "stream_options",
    "messages",
    "background",
    "conversation",
    "prompt",
  ].map((parameter) => ({
    name: `the parameter ${parameter}`,
    body: { ...GOOD, [parameter]: 1 },
    answer: { detail: `Unsupported parameter: ${parameter}` },
  })),
  ...["flex", "fast", "auto", "default"].map((tier) => ({
    name: `service_tier ${tier}`,
    body: { ...GOOD, service_tier: tier },
    answer: { detail: `Unsupported service_tier: ${tier}` },
  })),
  {
    name: "priority with a model that has no such tier",
    body: { ...GOOD, model: "gpt-5.4-mini", service_tier: "priority" },
    answer: { detail: "Unsupported service_tier: priority" },
  },
  ...["apply_patch", "file_search", "code_interpreter", "mcp"].map((type) => ({
    name: `the tool ${type}`,
    body: withTool({ type }),
    answer: { detail: `Unsupported tool type: ${type}` },
  })),
  {
    name: "a tool in the form of chat completions",
    body: withTool({ type: "function", function: { name: "f" } }),
    answer: openAI(
      "Missing required parameter: 'tools[0].name'.",
      "tools[0].name",
      "missing_required_parameter",
    ),
  },
  {
    name: "function parameters with a choice at the top",
    body: withTool({ type: "function", name: "f", parameters: { type: "object", anyOf: [] } }),
    answer: openAI(
      "Invalid schema for function 'f': schema must have type 'object' and not have 'oneOf'/'anyOf'/'allOf'/'enum'/'not' at the top level.",
      "tools[0].parameters",
      "invalid_function_parameters",
    ),
  },
  {
    name: "strict function parameters that are open",
    body: withTool({
      type: "function",
      name: "f",
      strict: true,
      parameters: { type: "object", properties: {} },
    }),
    answer: openAI(
      "Invalid schema for function 'f': In context=(), 'additionalProperties' is required to be supplied and to be false.",
      "tools[0].parameters",
      "invalid_function_parameters",
    ),
  },
  {
    name: "strict function parameters with a pattern that looks ahead",
    body: withTool({
      type: "function",
      name: "f",
      strict: true,
      parameters: {
        type: "object",
        properties: { email: { type: "string", pattern: "^[(?!]\\(?!(?!\\.)" } },
        required: ["email"],
        additionalProperties: false,
      },
    }),
    answer: openAI(
      "Invalid JSON schema: regex lookaround is not supported. Found at $.properties.email.pattern.",
      "tools[0].parameters",
      "invalid_function_parameters",
    ),
  },
  ...["gpt-4o", "GPT-5.5", "gpt-5.5-high", "gpt-5.2-codex"].map((model) => ({
    name: `the model ${model}`,
    body: { ...GOOD, model },
    answer: { detail: `The '${model}' model is not supported when using Codex with a ChatGPT account.` },
  })),
  {
    name: "a new model for an old client",
    body: { ...GOOD, model: "gpt-5.6-sol" },
    headers: { version: "0.143.9" },
    answer: {
      detail:
        "The 'gpt-5.6-sol' model requires a newer version of Codex. Please upgrade to the latest app or CLI and try again.",
    },
  },
  {
    name: "a new model for a client without a version",
    body: { ...GOOD, model: "gpt-5.6-sol" },
    headers: { version: "" },
    status: 404,
    answer: openAI("Model not found gpt-5.6-sol", null, null),
  },
  {
    name: "a Lite request to another model",
    body: GOOD,
    headers: { "x-openai-internal-codex-responses-lite": "true" },
    answer: openAI(
      "This model is not supported when using X-OpenAI-Internal-Codex-Responses-Lite.",
      "model",
      "unsupported_value",
    ),
  },
  {
    name: "an effort that the model lacks",
    body: { ...GOOD, model: "gpt-5.4-mini", reasoning: { effort: "none" } },
    answer: openAI(
      "Unsupported value: 'none' is not supported with the 'gpt-5.4-mini' model. Supported values are: 'low', 'medium', 'high', and 'xhigh'.",
      "reasoning.effort",
      "unsupported_value",
    ),
  },
  {
    name: "an effort that does not exist",
    body: { ...GOOD, reasoning: { effort: "huge" } },
    answer: openAI(
      "Invalid value: 'huge'. Supported values are: 'none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max', and 'ultra'.",
      "reasoning.effort",
      "invalid_value",
    ),
  },
  {
    name: "a reasoning summary that does not exist",
    body: { ...GOOD, reasoning: { summary: "brief" } },
    answer: openAI(
      "Invalid value: 'brief'. Supported values are: 'concise', 'detailed', and 'auto'.",
      "reasoning.summary",
      "invalid_value",
    ),
  },
  {
    name: "a verbosity that the model lacks",
    body: { ...GOOD, model: "codex-auto-review", text: { verbosity: "low" } },
    answer: openAI(
      "Unsupported value: 'low' is not supported with the 'codex-auto-review' model. Supported values are: 'medium'.",
      "text.verbosity",
      "unsupported_value",
    ),
  },
  {
    name: "a strict format with an optional property",
    body: {
      ...GOOD,
      text: {
        format: {
          type: "json_schema",
          name: "n",
          strict: true,
          schema: {
            type: "object",
            properties: {
              a: { type: "object", properties: { b: {} }, required: [], additionalProperties: false },
            },
            required: ["a"],
            additionalProperties: false,
          },
        },
      },
    },
    answer: openAI(
      "Invalid schema for response_format 'n': In context=('properties', 'a'), 'required' is required to be supplied and to be an array including every key in properties. Missing 'b'.",
      "text.format.schema",
      "invalid_json_schema",
    ),
  },
  {
    name: "a strict format with a pattern that looks behind",
    body: {
      ...GOOD,
      text: {
        format: {
          type: "json_schema",
          name: "n",
          strict: true,
          schema: {
            type: "object",
            properties: { a: { type: "array", items: { type: "string", pattern: "(?<=a)b" } } },
            required: ["a"],
            additionalProperties: false,
          },
        },
      },
    },
    answer: openAI(
      "Invalid JSON schema: regex lookaround is not supported. Found at $.properties.a.items.pattern.",
      "text.format.schema",
      "invalid_json_schema",
    ),
  },
  {
    name: "an id that is too long",
    body: withInput({ type: "reasoning", id: LONG_ID, summary: [], encrypted_content: "gAAA" }, user),
    answer: openAI(
      "Invalid 'input[0].id': string too long. Expected a string with maximum length 64, but got a string with length 416 instead.",
      "input[0].id",
      "string_above_max_length",
    ),
  },
  {
    name: "an empty id",
    body: withInput({ ...user, id: "" }),
    answer: openAI(
      "Invalid 'input[0].id': ''. Expected an ID that contains letters, numbers, underscores, or dashes, but this value contained additional characters.",
      "input[0].id",
      "invalid_value",
    ),
  },
  ...[
    [{ ...user, id: "019f629b" }, "msg"],
    [{ ...call, id: "call_1" }, "fc"],
    [{ type: "custom_tool_call", id: "fc_1", call_id: "call_1", name: "f", input: "" }, "ctc"],
    [{ type: "reasoning", id: "msg_1", summary: [], encrypted_content: "gAAA" }, "rs"],
  ].map(([item, prefix]) => ({
    name: `an id that does not begin with ${String(prefix)}`,
    body: withInput(item),
    answer: openAI(
      `Invalid 'input[0].id': '${(item as Json)["id"]}'. Expected an ID that begins with '${String(prefix)}'.`,
      "input[0].id",
      "invalid_id_prefix",
    ),
  })),
  ...[
    { type: "item_reference", id: "rs_1" },
    { type: "reasoning", id: "rs_1", summary: [] },
  ].map((item) => ({
    name: `${item.type} to something that was not stored`,
    body: withInput(item, user),
    status: 404,
    answer: openAI(
      "Item with id 'rs_1' not found. Items are not persisted when `store` is set to false. Try again with `store` set to true, or remove this item from your input.",
      "input",
      null,
    ),
  })),
  {
    name: "an output without its call",
    body: withInput(user, output),
    answer: openAI("No tool call found for function call output with call_id call_1.", "input", null),
  },
  {
    name: "an output before its call",
    body: withInput(user, output, call),
    answer: openAI("No tool call found for function call output with call_id call_1.", "input", null),
  },
  {
    name: "a call without its output",
    body: withInput(user, call),
    answer: openAI("No tool output found for function call call_1.", "input", null),
  },
  {
    name: "reasoning from somewhere else",
    body: withInput({ type: "reasoning", summary: [], encrypted_content: "gAAAAABsomething-elseIQ==" }, user),
    answer: openAI(
      "The encrypted content gAAA...IQ== could not be verified.",
      null,
      "invalid_encrypted_content",
    ),
  },
  {
    name: "an unknown content part",
    body: withInput({ role: "user", content: [{ type: "text", text: "Hello" }] }),
    answer: { detail: "Unsupported content type" },
  },
  {
    name: "an input part in an assistant message",
    body: withInput({ role: "assistant", content: [{ type: "input_text", text: "Hello" }] }, user),
    answer: { detail: "Unsupported content type" },
  },
  {
    name: "an image that is none",
    body: withInput({ role: "user", content: [{ type: "input_image", image_url: "data:text/plain,x" }] }),
    answer: openAI(
      "Invalid 'input[0].content[0].image_url'. Expected a valid URL, but got a value with an invalid format.",
      "input[0].content[0].image_url",
      "invalid_value",
    ),
  },
];

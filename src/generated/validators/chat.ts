// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as z from "zod/mini";
import { byKind, type ObjectSchema } from "./unions.ts";

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

const ChatCompletionAudioParam: ObjectSchema = z.strictObject({
  format: z.enum(["wav", "aac", "mp3", "flac", "opus", "pcm16"]),
  voice: z.string(),
});

const ChatCompletionFunctionCallOption: ObjectSchema = z.strictObject({
  name: z.string(),
});

const ChatCompletionCreateParamsFunction: ObjectSchema = z.strictObject({
  name: z.string(),
  description: z.optional(z.string()),
  parameters: z.optional(z.record(z.string(), z.any())),
});

const ChatCompletionPredictionContent: ObjectSchema = z.strictObject({
  content: byKind({
    string: z.string(),
    array: z.array(ChatCompletionContentPartText),
  }),
  type: z.literal("content"),
});

const ReasoningEffort: z.ZodMiniType = z.nullable(z.string());

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

const ChatCompletionStreamOptions: ObjectSchema = z.strictObject({
  include_obfuscation: z.optional(z.boolean()),
  include_usage: z.optional(z.boolean()),
});

const ChatCompletionAllowedTools: ObjectSchema = z.strictObject({
  mode: z.enum(["auto", "required"]),
  tools: z.array(z.record(z.string(), z.any())),
});

const ChatCompletionAllowedToolChoice: ObjectSchema = z.strictObject({
  allowed_tools: ChatCompletionAllowedTools,
  type: z.literal("allowed_tools"),
});

const ChatCompletionNamedToolChoiceFunction: ObjectSchema = z.strictObject({
  name: z.string(),
});

const ChatCompletionNamedToolChoice: ObjectSchema = z.strictObject({
  function: ChatCompletionNamedToolChoiceFunction,
  type: z.literal("function"),
});

const ChatCompletionNamedToolChoiceCustomCustom: ObjectSchema = z.strictObject({
  name: z.string(),
});

const ChatCompletionNamedToolChoiceCustom: ObjectSchema = z.strictObject({
  custom: ChatCompletionNamedToolChoiceCustomCustom,
  type: z.literal("custom"),
});

const ChatCompletionToolChoiceOption: z.ZodMiniType = byKind({
  string: z.enum(["none", "auto", "required"]),
  object: z.discriminatedUnion("type", [
    ChatCompletionAllowedToolChoice,
    ChatCompletionNamedToolChoice,
    ChatCompletionNamedToolChoiceCustom,
  ]),
});

const FunctionDefinition: ObjectSchema = z.strictObject({
  name: z.string(),
  description: z.optional(z.string()),
  parameters: z.optional(z.record(z.string(), z.any())),
  strict: z.optional(z.nullable(z.boolean())),
});

const ChatCompletionFunctionTool: ObjectSchema = z.strictObject({
  function: FunctionDefinition,
  type: z.literal("function"),
});

const ChatCompletionCustomToolCustomText: ObjectSchema = z.strictObject({
  type: z.literal("text"),
});

const ChatCompletionCustomToolCustomGrammarGrammar: ObjectSchema = z.strictObject({
  definition: z.string(),
  syntax: z.enum(["lark", "regex"]),
});

const ChatCompletionCustomToolCustomGrammar: ObjectSchema = z.strictObject({
  grammar: ChatCompletionCustomToolCustomGrammarGrammar,
  type: z.literal("grammar"),
});

const ChatCompletionCustomToolCustom: ObjectSchema = z.strictObject({
  name: z.string(),
  description: z.optional(z.string()),
  format: z.optional(
    z.discriminatedUnion("type", [ChatCompletionCustomToolCustomText, ChatCompletionCustomToolCustomGrammar]),
  ),
});

const ChatCompletionCustomTool: ObjectSchema = z.strictObject({
  custom: ChatCompletionCustomToolCustom,
  type: z.literal("custom"),
});

const ChatCompletionTool: z.ZodMiniType = z.discriminatedUnion("type", [
  ChatCompletionFunctionTool,
  ChatCompletionCustomTool,
]);

const ChatCompletionCreateParamsWebSearchOptionsUserLocationApproximate: ObjectSchema = z.strictObject({
  city: z.optional(z.string()),
  country: z.optional(z.string()),
  region: z.optional(z.string()),
  timezone: z.optional(z.string()),
});

const ChatCompletionCreateParamsWebSearchOptionsUserLocation: ObjectSchema = z.strictObject({
  approximate: ChatCompletionCreateParamsWebSearchOptionsUserLocationApproximate,
  type: z.literal("approximate"),
});

const ChatCompletionCreateParamsWebSearchOptions: ObjectSchema = z.strictObject({
  search_context_size: z.optional(z.enum(["low", "medium", "high"])),
  user_location: z.optional(z.nullable(ChatCompletionCreateParamsWebSearchOptionsUserLocation)),
});

export const chatCompletionsCreate: z.ZodMiniType = z.strictObject({
  messages: z.array(ChatCompletionMessageParam),
  model: z.string(),
  audio: z.optional(z.nullable(ChatCompletionAudioParam)),
  frequency_penalty: z.optional(z.nullable(z.number())),
  function_call: z.optional(
    byKind({
      string: z.enum(["none", "auto"]),
      object: ChatCompletionFunctionCallOption,
    }),
  ),
  functions: z.optional(z.array(ChatCompletionCreateParamsFunction)),
  logit_bias: z.optional(z.nullable(z.record(z.string(), z.number()))),
  logprobs: z.optional(z.nullable(z.boolean())),
  max_completion_tokens: z.optional(z.nullable(z.number())),
  max_tokens: z.optional(z.nullable(z.number())),
  metadata: z.optional(z.nullable(z.record(z.string(), z.string()))),
  modalities: z.optional(z.nullable(z.array(z.enum(["text", "audio"])))),
  n: z.optional(z.nullable(z.number())),
  parallel_tool_calls: z.optional(z.boolean()),
  prediction: z.optional(z.nullable(ChatCompletionPredictionContent)),
  presence_penalty: z.optional(z.nullable(z.number())),
  prompt_cache_key: z.optional(z.string()),
  prompt_cache_retention: z.optional(z.nullable(z.enum(["in-memory", "24h"]))),
  reasoning_effort: z.optional(z.nullable(ReasoningEffort)),
  response_format: z.optional(
    z.discriminatedUnion("type", [ResponseFormatText, ResponseFormatJSONSchema, ResponseFormatJSONObject]),
  ),
  safety_identifier: z.optional(z.string()),
  seed: z.optional(z.nullable(z.number())),
  service_tier: z.optional(z.nullable(z.enum(["auto", "default", "flex", "scale", "priority"]))),
  stop: z.optional(
    z.nullable(
      byKind({
        string: z.string(),
        array: z.array(z.string()),
      }),
    ),
  ),
  store: z.optional(z.nullable(z.boolean())),
  stream: z.optional(z.nullable(z.boolean())),
  stream_options: z.optional(z.nullable(ChatCompletionStreamOptions)),
  temperature: z.optional(z.nullable(z.number())),
  tool_choice: z.optional(ChatCompletionToolChoiceOption),
  tools: z.optional(z.array(ChatCompletionTool)),
  top_logprobs: z.optional(z.nullable(z.number())),
  top_p: z.optional(z.nullable(z.number())),
  user: z.optional(z.string()),
  verbosity: z.optional(z.nullable(z.enum(["low", "medium", "high"]))),
  web_search_options: z.optional(ChatCompletionCreateParamsWebSearchOptions),
});

export const chatCompletionsUpdate: z.ZodMiniType = z.strictObject({
  metadata: z.nullable(z.record(z.string(), z.string())),
});

export const chatCompletionsList: z.ZodMiniType = z.optional(
  z.nullable(
    z.strictObject({
      after: z.optional(z.string()),
      limit: z.optional(z.int()),
      metadata: z.optional(z.nullable(z.record(z.string(), z.string()))),
      model: z.optional(z.string()),
      order: z.optional(z.enum(["asc", "desc"])),
    }),
  ),
);

export const chatCompletionsMessagesList: z.ZodMiniType = z.optional(
  z.nullable(
    z.strictObject({
      after: z.optional(z.string()),
      limit: z.optional(z.int()),
      order: z.optional(z.enum(["asc", "desc"])),
    }),
  ),
);

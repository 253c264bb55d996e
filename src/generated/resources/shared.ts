// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

export type AllModels =
  | (string & {})
  | ChatModel
  | "o1-pro"
  | "o1-pro-2025-03-19"
  | "o3-pro"
  | "o3-pro-2025-06-10"
  | "o3-deep-research"
  | "o3-deep-research-2025-06-26"
  | "o4-mini-deep-research"
  | "o4-mini-deep-research-2025-06-26"
  | "computer-use-preview"
  | "computer-use-preview-2025-03-11"
  | "gpt-5-codex"
  | "gpt-5-pro"
  | "gpt-5-pro-2025-10-06"
  | "gpt-5.1-codex-max";

export type ChatModel =
  | "gpt-5.2"
  | "gpt-5.2-2025-12-11"
  | "gpt-5.2-chat-latest"
  | "gpt-5.2-pro"
  | "gpt-5.2-pro-2025-12-11"
  | "gpt-5.1"
  | "gpt-5.1-2025-11-13"
  | "gpt-5.1-codex"
  | "gpt-5.1-mini"
  | "gpt-5.1-chat-latest"
  | "gpt-5"
  | "gpt-5-mini"
  | "gpt-5-nano"
  | "gpt-5-2025-08-07"
  | "gpt-5-mini-2025-08-07"
  | "gpt-5-nano-2025-08-07"
  | "gpt-5-chat-latest"
  | "gpt-4.1"
  | "gpt-4.1-mini"
  | "gpt-4.1-nano"
  | "gpt-4.1-2025-04-14"
  | "gpt-4.1-mini-2025-04-14"
  | "gpt-4.1-nano-2025-04-14"
  | "o4-mini"
  | "o4-mini-2025-04-16"
  | "o3"
  | "o3-2025-04-16"
  | "o3-mini"
  | "o3-mini-2025-01-31"
  | "o1"
  | "o1-2024-12-17"
  | "o1-preview"
  | "o1-preview-2024-09-12"
  | "o1-mini"
  | "o1-mini-2024-09-12"
  | "gpt-4o"
  | "gpt-4o-2024-11-20"
  | "gpt-4o-2024-08-06"
  | "gpt-4o-2024-05-13"
  | "gpt-4o-audio-preview"
  | "gpt-4o-audio-preview-2024-10-01"
  | "gpt-4o-audio-preview-2024-12-17"
  | "gpt-4o-audio-preview-2025-06-03"
  | "gpt-4o-mini-audio-preview"
  | "gpt-4o-mini-audio-preview-2024-12-17"
  | "gpt-4o-search-preview"
  | "gpt-4o-mini-search-preview"
  | "gpt-4o-search-preview-2025-03-11"
  | "gpt-4o-mini-search-preview-2025-03-11"
  | "chatgpt-4o-latest"
  | "codex-mini-latest"
  | "gpt-4o-mini"
  | "gpt-4o-mini-2024-07-18"
  | "gpt-4-turbo"
  | "gpt-4-turbo-2024-04-09"
  | "gpt-4-0125-preview"
  | "gpt-4-turbo-preview"
  | "gpt-4-1106-preview"
  | "gpt-4-vision-preview"
  | "gpt-4"
  | "gpt-4-0314"
  | "gpt-4-0613"
  | "gpt-4-32k"
  | "gpt-4-32k-0314"
  | "gpt-4-32k-0613"
  | "gpt-3.5-turbo"
  | "gpt-3.5-turbo-16k"
  | "gpt-3.5-turbo-0301"
  | "gpt-3.5-turbo-0613"
  | "gpt-3.5-turbo-1106"
  | "gpt-3.5-turbo-0125"
  | "gpt-3.5-turbo-16k-0613";

export interface ComparisonFilter {
  /** Attribute to compare. */
  key: string;
  /** Comparison: equal, not equal, greater, greater or equal, less, less or equal. */
  type: "eq" | "ne" | "gt" | "gte" | "lt" | "lte";
  /** Value to compare with. */
  value: string | number | boolean | Array<string | number>;
}

/** A comparison of an attribute with a value, as callers write it: `ComparisonFilter` with `in` and `nin`. */
export interface ComparisonFilterParam {
  /** Name of the attribute. */
  key: string;
  /** How to compare. */
  type: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "in" | "nin";
  /** What to compare with: a list for `in` and `nin`, one value for the others. */
  value: string | number | boolean | Array<string | number | boolean>;
}

export interface CompoundFilter {
  /** Conditions to join; each may be a joined condition itself. */
  filters: Array<ComparisonFilter | unknown>;
  /** Whether all (`and`) or any (`or`) of them must hold. */
  type: "and" | "or";
}

export type CustomToolInputFormat = CustomToolInputFormat.Text | CustomToolInputFormat.Grammar;

export declare namespace CustomToolInputFormat {
  export interface Grammar {
    /** Rules that the tool's text keeps to. */
    definition: string;
    /** Language that the grammar is written in. */
    syntax: "lark" | "regex";
    /** Always `grammar`. */
    type: "grammar";
  }

  export interface Text {
    /** Always `text`. */
    type: "text";
  }
}

export interface ErrorObject {
  /** Kind of the fault, as a word for programs; null without one. */
  code: string | null;
  /** What went wrong, in words for a person. */
  message: string;
  /** Parameter that is at fault; null where none is. */
  param: string | null;
  /** Class of the fault, such as `invalid_request_error`. */
  type: string;
}

export interface FunctionDefinition {
  /** What the model calls it by: letters, digits, `_` and `-`, at most 64 characters. */
  name: string;
  /** What it does and when to call it; the model decides by this text. */
  description?: string;
  /** JSON Schema of the arguments. Default: it takes none. */
  parameters?: FunctionParameters;
  /** Whether the arguments keep to the schema exactly. Default: false. */
  strict?: boolean | null;
}

export type FunctionParameters = { [key: string]: unknown };

export type Metadata = { [key: string]: string };

export interface Reasoning {
  /**
   * How much the model thinks before it answers; which levels exist depends on the model. Default: the
   * model's own.
   */
  effort?: ReasoningEffort | null;
  /**
   * Old name of `summary`.
   * @deprecated
   */
  generate_summary?: "auto" | "concise" | "detailed" | null;
  /** How detailed the summary of the reasoning is. Default: no summary. */
  summary?: "auto" | "concise" | "detailed" | null;
}

export type ReasoningEffort = "none" | "minimal" | "low" | "medium" | "high" | "xhigh" | null;

export interface ResponseFormatJSONObject {
  /** Always `json_object`. A schema gives better results. */
  type: "json_object";
}

export interface ResponseFormatJSONSchema {
  /** Which JSON the answer must be. */
  json_schema: ResponseFormatJSONSchema.JSONSchema;
  /** Always `json_schema`: JSON by a schema. */
  type: "json_schema";
}

export declare namespace ResponseFormatJSONSchema {
  export interface JSONSchema {
    /** What the answer is called: letters, digits, `_` and `-`, at most 64 characters. */
    name: string;
    /** What the answer is for; the model reads it. */
    description?: string;
    /** Structure of the answer; with `strict` only a part of JSON Schema is allowed. */
    schema?: { [key: string]: unknown };
    /** Whether the answer keeps to it exactly. Default: false. */
    strict?: boolean | null;
  }
}

export interface ResponseFormatText {
  /** Always `text`. */
  type: "text";
}

export interface ResponseFormatTextGrammar {
  /** Rules that the text keeps to. */
  grammar: string;
  /** Always `grammar`: only what its rules allow. */
  type: "grammar";
}

export interface ResponseFormatTextPython {
  /** Always `python`: the text is a Python program. */
  type: "python";
}

export type ResponsesModel =
  | (string & {})
  | ChatModel
  | "o1-pro"
  | "o1-pro-2025-03-19"
  | "o3-pro"
  | "o3-pro-2025-06-10"
  | "o3-deep-research"
  | "o3-deep-research-2025-06-26"
  | "o4-mini-deep-research"
  | "o4-mini-deep-research-2025-06-26"
  | "computer-use-preview"
  | "computer-use-preview-2025-03-11"
  | "gpt-5-codex"
  | "gpt-5-pro"
  | "gpt-5-pro-2025-10-06"
  | "gpt-5.1-codex-max";

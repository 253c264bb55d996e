// Generated from spec/openapi.json, spec/overlay.yaml and spec/codex.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../../operations.ts";
import type * as ResponsesAPI from "./responses.ts";
import type * as SharedAPI from "../shared.ts";
import type { APIPromise } from "../../../runtime/api-promise.ts";
import type { RequestOptions } from "../../../runtime/request-options.ts";
import { APIResource } from "../../../runtime/resource.ts";

export class InputTokens extends APIResource {
  /**
   * Counts the input tokens that a request would use.
   * Codex: not supported. Planned, but not built in this version. Use `usage` of a finished response.
   */
  count(body?: InputTokenCountParams | null, options?: RequestOptions): APIPromise<InputTokenCountResponse> {
    return this._client.unsupported(ops.responsesInputTokensCount, [body], options);
  }
}

export interface InputTokenCountParams {
  conversation?: string | ResponsesAPI.ResponseConversationParam | null;
  input?: string | Array<ResponsesAPI.ResponseInputItem> | null;
  instructions?: string | null;
  model?: string | null;
  parallel_tool_calls?: boolean | null;
  previous_response_id?: string | null;
  reasoning?: SharedAPI.Reasoning | null;
  text?: InputTokenCountParams.Text | null;
  tool_choice?:
    | ResponsesAPI.ToolChoiceOptions
    | ResponsesAPI.ToolChoiceAllowed
    | ResponsesAPI.ToolChoiceTypes
    | ResponsesAPI.ToolChoiceFunction
    | ResponsesAPI.ToolChoiceMcp
    | ResponsesAPI.ToolChoiceCustom
    | ResponsesAPI.ToolChoiceApplyPatch
    | ResponsesAPI.ToolChoiceShell
    | null;
  tools?: Array<ResponsesAPI.Tool> | null;
  truncation?: "auto" | "disabled";
}

export declare namespace InputTokenCountParams {
  export interface Text {
    format?: ResponsesAPI.ResponseFormatTextConfig;
    verbosity?: "low" | "medium" | "high" | null;
  }
}

export interface InputTokenCountResponse {
  input_tokens: number;
  object: "response.input_tokens";
}

export declare namespace InputTokens {
  export { type InputTokenCountResponse, type InputTokenCountParams };
}

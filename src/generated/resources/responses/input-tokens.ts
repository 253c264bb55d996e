// Generated from spec/openapi.json, spec/overlay.yaml and spec/*.manifest.yaml. Do not edit.
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
   * Codex: answered on this side.
   */
  count(body?: InputTokenCountParams | null, options?: RequestOptions): APIPromise<InputTokenCountResponse> {
    return this._client.call(ops.responsesInputTokensCount, [body], options);
  }
}

export interface InputTokenCountParams {
  /** Codex: taken care of on this side. */
  conversation?: string | ResponsesAPI.ResponseConversationParam | null;
  /** Codex: taken care of on this side. */
  input?: string | Array<ResponsesAPI.ResponseInputItemParam> | null;
  /** Codex: taken care of on this side. */
  instructions?: string | null;
  /** Codex: taken care of on this side. */
  model?: string | null;
  /** Codex: taken care of on this side. */
  parallel_tool_calls?: boolean | null;
  /** Codex: taken care of on this side. */
  previous_response_id?: string | null;
  /** Codex: taken care of on this side. */
  reasoning?: SharedAPI.Reasoning | null;
  /** Codex: taken care of on this side. */
  text?: InputTokenCountParams.Text | null;
  /** Codex: taken care of on this side. */
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
  /** Codex: taken care of on this side. */
  tools?: Array<ResponsesAPI.ToolParam> | null;
  /** Codex: taken care of on this side. */
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

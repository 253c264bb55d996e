// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../../operations.ts";
import type * as ResponsesAPI from "./responses.ts";
import type * as SharedAPI from "../shared.ts";
import type { APIPromise } from "../../../runtime/api-promise.ts";
import type { RequestOptions } from "../../../runtime/request-options.ts";
import { APIResource } from "../../../runtime/resource.ts";

/** How many tokens a request would take; on Codex an estimate made on this machine. */
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
  /**
   * Conversation whose items would be put in front, by id.
   * Codex: taken care of on this side.
   */
  conversation?: string | ResponsesAPI.ResponseConversationParam | null;
  /**
   * What the model would be asked: a text or a list of items.
   * Codex: taken care of on this side.
   */
  input?: string | Array<ResponsesAPI.ResponseInputItemParam> | null;
  /**
   * What the model would be told ahead of its input.
   * Codex: taken care of on this side.
   */
  instructions?: string | null;
  /**
   * Which model would answer; its tokens are counted.
   * Codex: taken care of on this side.
   */
  model?: string | null;
  /**
   * Whether several tools could be called at once; changes little.
   * Codex: taken care of on this side.
   */
  parallel_tool_calls?: boolean | null;
  /**
   * Response that would be continued; its conversation counts.
   * Codex: taken care of on this side.
   */
  previous_response_id?: string | null;
  /**
   * How much the model would think; what it thinks is not counted.
   * Codex: taken care of on this side.
   */
  reasoning?: SharedAPI.Reasoning | null;
  /**
   * Form of the answer; a schema in it counts.
   * Codex: taken care of on this side.
   */
  text?: InputTokenCountParams.Text | null;
  /**
   * Whether and which tools the model would have to use.
   * Codex: taken care of on this side.
   */
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
  /**
   * What the model could call; descriptions and schemas count.
   * Codex: taken care of on this side.
   */
  tools?: Array<ResponsesAPI.ToolParam> | null;
  /**
   * Whether the beginning of a too long input would be left out. Default: `disabled`.
   * Codex: taken care of on this side.
   */
  truncation?: "auto" | "disabled";
}

export declare namespace InputTokenCountParams {
  export interface Text {
    /** Plain text, JSON by a schema, or any JSON object; a schema counts. */
    format?: ResponsesAPI.ResponseFormatTextConfig;
    /** How long-winded the answer would be; adds nothing to the count. */
    verbosity?: "low" | "medium" | "high" | null;
  }
}

export interface InputTokenCountResponse {
  /** Tokens that the request would give the model; on Codex an estimate made here. */
  input_tokens: number;
  /** Always `response.input_tokens`: a count, not a response. */
  object: "response.input_tokens";
}

export declare namespace InputTokens {
  export { type InputTokenCountResponse, type InputTokenCountParams };
}

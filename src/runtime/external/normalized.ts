import type * as Responses from "../../generated/resources/responses/responses.ts";
import type { OAuthCodexError } from "../errors/base.ts";
import type { FinishReason } from "../responses/result.ts";
import type { ToolRunEvent } from "./tools.ts";

interface Base<Type extends string> {
  /** Kind of the event, and so which other fields it has. */
  type: Type;
  /** Grows only when a program written for the old schema could break. */
  schema_version: "v1";
  /** Id of the response; `null` before the backend named it. */
  response_id: string | null;
  /** The event this one was made of; `null` when there was none, e.g. for a broken connection. */
  raw: Responses.ResponseStreamEvent | ToolRunEvent | null;
}

/** A finished call of a function tool. */
export interface NormalizedFunctionCall {
  /** Always `function`: it has arguments in JSON. */
  type: "function";
  /** The `call_id`, which the output of the call has to name. */
  id: string;
  /** Which of the functions offered is called. */
  name: string;
  /** The arguments as the model wrote them. */
  arguments_json: string;
  /** The same, parsed; `null` when they are not JSON. */
  arguments: unknown;
}

/** A finished call of a custom tool. */
export interface NormalizedCustomCall {
  /** Always `custom`: it has free text. */
  type: "custom";
  /** The `call_id`, which the output of the call has to name. */
  id: string;
  /** Which of the custom tools offered is called. */
  name: string;
  /** The text that the model wrote. */
  input: string;
}

export interface ResponseStarted extends Base<"response_started"> {}
/** A piece of what the model says. */
export interface TextDelta extends Base<"text_delta"> {
  /** Next piece; join the pieces in order. */
  delta: string;
  /** `commentary` for what it says on the way to its answer, `final_answer`; absent for models that do not tell them apart. */
  phase?: string;
}
/** A piece of the words with which the model refuses. */
export interface RefusalDelta extends Base<"refusal_delta"> {
  /** Next piece; join the pieces in order. */
  delta: string;
}
/** A piece of the reasoning summary, or of the reasoning itself where the model shows it. */
export interface ReasoningDelta extends Base<"reasoning_delta"> {
  /** Next piece; join the pieces in order. */
  delta: string;
}
export interface ReasoningDone extends Base<"reasoning_done"> {}
/** Once per call, before anything else of it. */
export interface ToolCallStarted extends Base<"tool_call_started"> {
  /** Ties what follows, and the output, to the call. */
  call_id: string;
  /** Which of the tools offered is called. */
  name: string;
}
export interface ToolCallArgumentsDelta extends Base<"tool_call_arguments_delta"> {
  /** Which call the piece belongs to. */
  call_id: string;
  /** Next piece of the arguments or of the free text. */
  delta: string;
}
export interface ToolCallDone extends Base<"tool_call_done"> {
  /** Which call is whole now. */
  call_id: string;
  /** The call, to be carried out. */
  tool_call: NormalizedFunctionCall | NormalizedCustomCall;
}
export interface UsageReported extends Base<"usage"> {
  /** Tokens of the whole response. */
  usage: Responses.ResponseUsage;
}
/** The response is whole, or as whole as `finish_reason` says. The last event of a response that did not fail. */
export interface ResponseFinished extends Base<"response_completed"> {
  /** Why the model stopped: `tool_calls` waits for outputs. */
  finish_reason: FinishReason;
}
/** The response failed. Always the last event; the iteration ends after it and does not throw. */
export interface StreamErrorEvent extends Base<"error"> {
  /** What would have been thrown. */
  error: OAuthCodexError;
}

/** One event of `stream.normalized()`, schema v1. */
export type NormalizedEvent =
  | ResponseStarted
  | TextDelta
  | RefusalDelta
  | ReasoningDelta
  | ReasoningDone
  | ToolCallStarted
  | ToolCallArgumentsDelta
  | ToolCallDone
  | UsageReported
  | ResponseFinished
  | StreamErrorEvent;

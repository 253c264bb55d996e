import type * as Responses from "../../generated/resources/responses/responses.ts";
import type { RequestOptions } from "../request-options.ts";
import type { Stream } from "../streaming.ts";
import type { NormalizedEvent } from "./normalized.ts";
import type { ParsedResponse } from "./responses.ts";
import type { EventStream, StreamBaseEvents } from "./streams.ts";

/** What a tool's function learns besides its arguments. */
export interface ToolContext {
  /** Ties the output to the call. */
  readonly callId: string;
  /** Turn of the run that the call is part of, from 1. */
  readonly turn: number;
  /** Aborted with the run: pass it on to whatever the tool waits for. */
  readonly signal: AbortSignal;
}

/**
 * What a tool's function may return: text as it is, a list of `input_text`, `input_image` or `input_file` parts as such,
 * anything else as JSON; nothing at all as an empty text.
 */
export type ToolOutput = unknown;

/** A function tool that brings its function. Made by `functionTool` or `zodResponsesFunction`. */
export interface RunnableFunctionTool<Args = unknown> extends Responses.FunctionTool {
  $brand: "auto-parseable-tool";
  $parseRaw(text: string): Args;
  $callback: ((args: Args, context: ToolContext) => ToolOutput | Promise<ToolOutput>) | undefined;
}

/** A custom tool (free text in, text out) that brings its function. Made by `customTool`. */
export interface RunnableCustomTool extends Responses.CustomTool {
  $brand: "runnable-custom-tool";
  $callback: (input: string, context: ToolContext) => ToolOutput | Promise<ToolOutput>;
}

/** A call that the model asks for. */
export interface ToolRunCall {
  /** Whether it has arguments in JSON or free text. */
  type: "function" | "custom";
  /** Which of the tools offered is called. */
  name: string;
  /** Ties the output to the call. */
  callId: string;
  /** Parsed and checked arguments of a function, input text of a custom tool. `undefined` when they were wrong. */
  arguments: unknown;
  /** Turn of the run that it is part of, from 1. */
  turn: number;
}

/** How a call ended: with what the tool gave, or with what the model was told instead. */
export interface ToolRunResult extends ToolRunCall {
  /** `ok`; `failed`: the tool threw; `invalid`: wrong arguments; `unknown`: no such tool; `declined`: not approved. */
  outcome: "ok" | "failed" | "invalid" | "unknown" | "declined";
  /** What the model is given. */
  output: string | Responses.ResponseFunctionCallOutputItemList;
}

/** What a tool run tells besides the events of its responses. */
export type ToolRunEvent =
  | { type: "run.tool_call"; call: ToolRunCall }
  | { type: "run.tool_result"; result: ToolRunResult }
  | { type: "run.response"; turn: number; response: Responses.Response };

/** Tokens of all responses of a run. */
export interface ToolRunUsage {
  /** Tokens that the model was given, over all turns: what stays is counted each time. */
  input_tokens: number;
  /** Those among them that the backend still had from an earlier request. */
  cached_tokens: number;
  /** Tokens that the model wrote, those of its reasoning included. */
  output_tokens: number;
  /** Those among them that it thought with. */
  reasoning_tokens: number;
  /** Sum of what was given and what was written. */
  total_tokens: number;
}

export type ResponseToolRunParams = Omit<Responses.ResponseCreateParamsBase, "stream" | "tools"> & {
  /** Runnable tools, and hosted ones such as `web_search`, which the backend runs itself. */
  tools: ReadonlyArray<Responses.Tool | RunnableFunctionTool<never> | RunnableCustomTool>;
};

export interface ToolRunOptions extends RequestOptions {
  /** How many responses may be asked for. Default 10. Reaching it is a `ToolCallRequiredError`. */
  maxTurns?: number;
  /** How many calls of one turn run at the same time. Default 8. */
  concurrency?: number;
  /** Asked before each call. `true` runs it; `false`, or a text with the reason, tells the model that it was declined. */
  approve?: (call: ToolRunCall) => boolean | string | Promise<boolean | string>;
  /**
   * What happens when a tool throws. `"answer"` (default): the model is told the error's message and goes on. `"throw"`: the
   * run fails. A function gives the text that the model is told.
   */
  onToolError?: "answer" | "throw" | ((error: unknown, call: ToolRunCall) => string | Promise<string>);
}

/** A whole run. */
export interface ToolRunSummary<ParsedT = null> {
  /** The last response. */
  response: ParsedResponse<ParsedT>;
  /** All of them, in order. */
  responses: Responses.Response[];
  /** Every call and how it ended, in order. */
  toolResults: ToolRunResult[];
  /** Tokens of all responses together. */
  usage: ToolRunUsage;
  /** The conversation with everything that the run added: the `input` to go on with. */
  input: Responses.ResponseInputItemParam[];
}

type RunEvent = Responses.ResponseStreamEvent | ToolRunEvent;

type RunEvents = StreamBaseEvents & {
  [Type in RunEvent["type"]]: (event: Extract<RunEvent, { type: Type }>) => void;
} & { event: (event: RunEvent) => void };

/** What `responses.runTools()` returns: it runs by itself; listen, iterate, or await its end. */
export interface ResponseToolRun<ParsedT = null> extends EventStream<RunEvents>, AsyncIterable<RunEvent> {
  /** The last response, parsed. */
  finalResponse(): Promise<ParsedResponse<ParsedT>>;
  /** The whole run. */
  result(): Promise<ToolRunSummary<ParsedT>>;
  /** The events of schema v1, turn after turn. */
  normalized(): Stream<NormalizedEvent>;
  /** The events as newline-separated JSON, e.g. to pass them on to a browser. */
  toReadableStream(): ReadableStream<Uint8Array>;
}

import type { Response } from "../../generated/resources/responses/responses.ts";
import { OAuthCodexError } from "../errors/base.ts";
import { messageOf } from "../errors/message.ts";
import type {
  ResponseToolRunParams,
  RunnableCustomTool,
  RunnableFunctionTool,
  ToolRunCall,
  ToolRunOptions,
  ToolRunResult,
} from "../external/tools.ts";
import { parseArguments } from "../structured/arguments.ts";
import { toolOutput } from "./turns.ts";

/** A call as the model wrote it. */
export interface RequestedCall {
  readonly type: "function" | "custom";
  readonly name: string;
  readonly callId: string;
  readonly text: string;
  readonly turn: number;
}

export function requestedCalls(response: Response, turn: number): RequestedCall[] {
  return response.output.flatMap((item): RequestedCall[] => {
    if (item.type === "function_call") {
      return [{ type: "function", name: item.name, callId: item.call_id, text: item.arguments, turn }];
    }
    if (item.type === "custom_tool_call") {
      return [{ type: "custom", name: item.name, callId: item.call_id, text: item.input, turn }];
    }
    return [];
  });
}

type Runnable = (RunnableFunctionTool | RunnableCustomTool) & { readonly name: string };

/** The tools of a run, by name. */
export class ToolBox {
  readonly #tools: ReadonlyMap<string, Partial<Runnable>>;

  constructor(tools: ResponseToolRunParams["tools"] = []) {
    const named = (tools as readonly Partial<Runnable>[]).filter(
      ({ type }) => type === "function" || type === "custom",
    );
    this.#tools = new Map(named.map((tool) => [String(tool.name), tool]));
  }

  /** A tool that was declared without a function: only the caller can answer its calls. */
  isLeftToCaller(name: string): boolean {
    const tool = this.#tools.get(name);
    return tool !== undefined && tool.$callback === undefined;
  }

  /**
   * Runs a call, or says why not: what goes wrong with one is the model's to mend, unless the caller has chosen otherwise.
   *
   * @param started told of the call, arguments parsed, before it is approved and run.
   * @throws {OAuthCodexError} `tool_failed`, with `onToolError: "throw"`.
   */
  async answer(
    requested: RequestedCall,
    options: ToolRunOptions,
    signal: AbortSignal,
    started: (call: ToolRunCall) => void,
  ): Promise<ToolRunResult> {
    const { type, name, callId, text, turn } = requested;
    const tool = this.#tools.get(name);
    const read = readArguments(tool, text);
    const call: ToolRunCall = { type, name, callId, turn, arguments: read.value };
    started(call);
    const told = (outcome: ToolRunResult["outcome"], output: ToolRunResult["output"]): ToolRunResult => ({
      ...call,
      outcome,
      output,
    });
    if (!tool) return told("unknown", unknownTool(name, [...this.#tools.keys()]));
    if (read.problem !== undefined) return told("invalid", `The arguments are wrong: ${read.problem}`);
    const approved = (await options.approve?.(call)) ?? true;
    if (approved !== true) {
      return told("declined", `The call was declined${approved === false ? "." : `: ${approved}`}`);
    }
    try {
      const run = tool.$callback as (args: unknown, context: object) => unknown;
      return told("ok", toolOutput(await run(read.value, { callId, turn, signal })));
    } catch (error) {
      // What a tool throws because the run was aborted is the end of the run, not an answer.
      if (signal.aborted) throw error;
      return told("failed", await failureText(error, call, options.onToolError ?? "answer"));
    }
  }
}

function readArguments(
  tool: Partial<Runnable> | undefined,
  text: string,
): { readonly value: unknown; readonly problem?: string } {
  if (tool?.type !== "function") return { value: text };
  const parse = (tool as Partial<RunnableFunctionTool>).$parseRaw ?? parseArguments;
  try {
    return { value: parse(text) };
  } catch (error) {
    return { value: undefined, problem: messageOf(error) };
  }
}

function unknownTool(name: string, known: readonly string[]): string {
  return `There is no tool ${JSON.stringify(name)}. Available: ${known.join(", ") || "none"}`;
}

async function failureText(
  error: unknown,
  call: ToolRunCall,
  policy: NonNullable<ToolRunOptions["onToolError"]>,
): Promise<string> {
  if (typeof policy === "function") return await policy(error, call);
  const message = messageOf(error);
  if (policy === "answer") return `The tool failed: ${message}`;
  throw new OAuthCodexError(`Tool ${call.name} failed: ${message}`, { code: "tool_failed", cause: error });
}

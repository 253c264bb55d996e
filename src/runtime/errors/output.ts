import { OAuthCodexError } from "./base.ts";
import { messageOf } from "./message.ts";

/** The model's output is not what its format or its tool asks for. What it wrote is on `text`, what is wrong on `cause`. */
export class OutputParseError extends OAuthCodexError {
  override get name(): string {
    return "OutputParseError";
  }

  readonly text: string;

  constructor(what: string, text: string, cause: unknown) {
    const reason = messageOf(cause);
    super(`Parsing ${what} failed: ${reason}`, { code: "output_parse_failed", cause });
    this.text = text;
  }
}

/** A call as it stands on {@link ToolCallRequiredError}. */
interface PendingCall {
  readonly name: string;
  readonly callId: string;
}

/**
 * The model waits for tool outputs that `responses.runTools` cannot give: the tool was declared without a function, or the run
 * has used up its turns (`code: "max_turns_reached"`). Answer the calls on `toolCalls` yourself and go on from `response`.
 */
export class ToolCallRequiredError extends OAuthCodexError {
  override get name(): string {
    return "ToolCallRequiredError";
  }

  readonly toolCalls: readonly PendingCall[];
  /** The response that asks for them. */
  readonly response: unknown;

  constructor(message: string, code: string, toolCalls: readonly PendingCall[], response: unknown) {
    super(message, { code });
    this.toolCalls = toolCalls;
    this.response = response;
  }

  static withoutFunction(calls: readonly PendingCall[], response: unknown): ToolCallRequiredError {
    const names = [...new Set(calls.map(({ name }) => name))].join(", ");
    const message = `The model called ${names}, declared without a function. Give it one (functionTool, customTool), or answer it by responses.create.`;
    return new ToolCallRequiredError(message, "tool_call_required", calls, response);
  }

  static afterTurns(calls: readonly PendingCall[], response: unknown, turns: number): ToolCallRequiredError {
    const message = `The model still calls tools after ${turns} turns. Raise maxTurns, or look at error.toolCalls.`;
    return new ToolCallRequiredError(message, "max_turns_reached", calls, response);
  }
}

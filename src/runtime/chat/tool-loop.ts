import type {
  ChatCompletionCreateParamsBase,
  ChatCompletionMessageFunctionToolCall,
} from "../../generated/resources/chat/completions/completions.ts";
import type { Call } from "../call.ts";
import { OAuthCodexError } from "../errors/base.ts";
import { ConfigurationError } from "../errors/local.ts";
import { asText, messageOf } from "../errors/message.ts";
import { ToolCallRequiredError } from "../errors/output.ts";
import type { ParsedChatCompletion } from "../external/chat.ts";
import type { RunnerOptions } from "../external/streams.ts";
import { type Ask, oneAnswer } from "./ask.ts";
import type { ChatRun } from "./chat-run.ts";
import { type ChatTool, chatTools } from "./chat-tools.ts";

const MAX_COMPLETIONS = 10;

/**
 * Asks, runs what the model calls, gives the results back, until it calls no more or `maxChatCompletions` is reached. Calls
 * run one after the other. What the model got wrong (a tool there is not, arguments that do not parse) is its own to mend;
 * what a function throws ends the run. A call of the one function that `tool_choice` asks for ends it too.
 *
 * @param runner what functions get as their second argument.
 */
export async function runTools(run: ChatRun, call: Call, ask: Ask, runner: unknown): Promise<void> {
  const given = (call.args[0] ?? {}) as ChatCompletionCreateParamsBase;
  const { maxChatCompletions: most = MAX_COMPLETIONS } = call.options as RunnerOptions;
  if (!Number.isInteger(most) || most < 1) {
    throw new ConfigurationError(`maxChatCompletions must be a positive whole number, not ${asText(most)}.`);
  }
  oneAnswer("chat.completions.runTools", given);
  const { sent: tools, byName } = chatTools(given.tools ?? []);
  const { tool_choice = "auto" } = given;
  const only =
    typeof tool_choice === "object" && tool_choice.type === "function"
      ? tool_choice.function.name
      : undefined;
  run.begin(given.messages);
  for (let turn = 1; turn <= most; turn++) {
    const params = { ...given, tools, tool_choice, messages: [...run.messages] };
    const completion = await ask(run, call, params, { ...params, brokenCalls: "allowed" });
    const calls = functionCalls(completion);
    for (const requested of calls) {
      const context = { callId: requested.id, turn, signal: run.controller.signal };
      const { content, ran } = await answer(requested.function, byName, only, (tool, args) =>
        tool.run(args, context, runner),
      );
      run.addMessage({ role: "tool", tool_call_id: requested.id, content });
      if (ran && only) return;
    }
    if (calls.length === 0) return;
  }
}

function functionCalls(completion: ParsedChatCompletion<unknown>): ChatCompletionMessageFunctionToolCall[] {
  const message = completion.choices[0]?.message;
  if (!message) throw new OAuthCodexError("The completion has no message.", { code: "unexpected_answer" });
  const calls =
    (message as { tool_calls?: { type: string; id: string; custom?: { name: string } }[] }).tool_calls ?? [];
  const foreign = calls.filter(({ type }) => type !== "function");
  if (foreign.length > 0) {
    const pending = foreign.map(({ id, custom }) => ({ callId: id, name: custom?.name ?? "?" }));
    const names = pending.map(({ name }) => name).join(", ");
    const text = `The model called ${names}, which is no function. Use responses.runTools with customTool.`;
    throw new ToolCallRequiredError(text, "tool_call_required", pending, completion);
  }
  return calls as unknown as ChatCompletionMessageFunctionToolCall[];
}

/** The two complaints are worded as in `openai`: programs and their tests compare what the model was told. */
async function answer(
  { name, arguments: text }: ChatCompletionMessageFunctionToolCall.Function,
  tools: ReadonlyMap<string, ChatTool>,
  only: string | undefined,
  run: (tool: ChatTool, args: unknown) => unknown,
): Promise<{ content: string; ran?: true }> {
  const tool = tools.get(name);
  const wrong = `Invalid tool_call: ${JSON.stringify(name)}.`;
  if (!tool) {
    const known = [...tools.keys()].map((each) => JSON.stringify(each)).join(", ");
    return { content: `${wrong} Available options are: ${known}. Please try again` };
  }
  if (only && only !== name)
    return { content: `${wrong} ${JSON.stringify(only)} requested. Please try again` };
  let args: unknown;
  try {
    args = await tool.parse(text);
  } catch (error) {
    return { content: messageOf(error) };
  }
  const result = await run(tool, args);
  return {
    content: typeof result === "string" ? result : (JSON.stringify(result) ?? String(result)),
    ran: true,
  };
}

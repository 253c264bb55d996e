import type {
  ChatCompletion,
  ChatCompletionCreateParamsBase,
  ChatCompletionMessageToolCall,
} from "../../generated/resources/chat/completions/completions.ts";
import type { Exchange } from "../api-promise.ts";
import type { Call } from "../call.ts";
import { ContentFilterFinishReasonError, LengthFinishReasonError } from "../errors/finish.ts";
import { type ParameterIssue, ParameterValidationError } from "../errors/local.ts";
import type { ParsedChatCompletion } from "../external/chat.ts";
import { treeOf } from "../helpers/tree.ts";
import { type Parser, readOutput } from "../responses/parse.ts";
import { argumentsText } from "../structured/arguments.ts";

/** What of a call's parameters says how its answer is to be read. Formats and tools of ours bring `$parseRaw`. */
export interface ParseParams extends Pick<ChatCompletionCreateParamsBase, "response_format" | "tools"> {
  /** In a tool run, arguments that cannot be read are the model's to mend, so they are no error here. */
  readonly brokenCalls?: "allowed";
}

/** `chat.completions.parse`: refuses tools that it could not parse the calls of, then creates and parses. */
export async function createAndParse(call: Call): Promise<Exchange<unknown>> {
  const params = (call.args[0] ?? {}) as ChatCompletionCreateParamsBase;
  const issues = (params.tools ?? []).flatMap((tool, index): ParameterIssue[] => {
    if (tool.type === "function" && tool.function.strict === true) return [];
    const message =
      "must be a function with strict: true, or its calls could not be parsed. Use create for others";
    return [{ path: `tools[${index}]`, code: "invalid", message }];
  });
  if (issues.length > 0) throw new ParameterValidationError("chat.completions.parse", issues);
  const answer = treeOf(call).chat.completions.create({ ...params, stream: false }, call.options);
  const response = await answer.asResponse();
  return { response, parse: async () => parseCompletion(await answer, params) };
}

/** Whether anything of the answer would be parsed. */
export function parses({ response_format: format, tools = [] }: ParseParams): boolean {
  return [formatParser(format), ...tools.map(toolParser)].some((parser) => parser !== undefined);
}

/**
 * A completion with what its text and its arguments parse to: `message.parsed`, `function.parsed_arguments`, `null` where
 * there is nothing to parse.
 *
 * @throws {LengthFinishReasonError} {@link ContentFilterFinishReasonError} for an answer that is not whole.
 * @throws {OutputParseError} for one that is not what its format or its tool asks for.
 */
export function parseCompletion<ParsedT>(
  completion: ChatCompletion,
  params: ParseParams,
): ParsedChatCompletion<ParsedT> {
  const choices = completion.choices.map((choice) => {
    if (choice.finish_reason === "length") throw new LengthFinishReasonError();
    if (choice.finish_reason === "content_filter") throw new ContentFilterFinishReasonError();
    const { message } = choice;
    const { content, refusal, tool_calls: calls } = message;
    const parser = saysAnswer(message) && !refusal ? chosenFormat(params.response_format) : undefined;
    return {
      ...choice,
      message: {
        ...message,
        ...(calls ? { tool_calls: calls.map((call) => parseCall(call, params)) } : {}),
        parsed: readOutput(parser, content ?? "", false, "the output"),
      },
    };
  });
  return { ...completion, choices } as ParsedChatCompletion<ParsedT>;
}

/** Whether the content of a message is an answer, and not what was said on the way to one. */
export function saysAnswer(message: { content?: string | null; commentary?: unknown }): boolean {
  return Boolean(message.content) && message.content !== message.commentary;
}

/** The same, where nothing was asked to be parsed. */
export function unparsedCompletion(completion: ChatCompletion): ParsedChatCompletion<unknown> {
  const choices = completion.choices.map((choice) => ({
    ...choice,
    message: { ...choice.message, parsed: null },
  }));
  return { ...completion, choices } as ParsedChatCompletion<unknown>;
}

function parseCall(call: ChatCompletionMessageToolCall, params: ParseParams): object {
  if (call.type !== "function") return call;
  const { name, arguments: text } = call.function;
  return { ...call, function: { ...call.function, parsed_arguments: parseArguments(name, text, params) } };
}

/** What the arguments of a whole call parse to. */
export function parseArguments(name: string, text: string, params: ParseParams): unknown {
  const parser = callParser(name, params);
  const cut = params.brokenCalls !== undefined;
  return readOutput(parser, argumentsText(text), cut, `the arguments of ${name}`);
}

/** What reads the arguments of a call; `undefined` when they are to be left alone. */
export function callParser(name: string, { tools = [] }: ParseParams): Parser | undefined {
  const tool = tools.find((each) => each.type === "function" && each.function.name === name);
  return tool && toolParser(tool);
}

function toolParser(tool: NonNullable<ParseParams["tools"]>[number]): Parser | undefined {
  if (tool.type !== "function") return undefined;
  if ((tool as Parser).$parseRaw) return tool as Parser;
  return tool.function.strict ? tool.function : undefined;
}

/** What reads the text; only formats of ours do by themselves. */
export function formatParser(format: ParseParams["response_format"]): Parser | undefined {
  return (format as Parser | undefined)?.$parseRaw ? (format as Parser) : undefined;
}

/** Whoever asks for JSON by its schema and then to have it parsed, gets it parsed, whatever made the format. */
const chosenFormat = (format: ParseParams["response_format"]): Parser | undefined =>
  format?.type === "json_schema" ? (format as Parser) : undefined;

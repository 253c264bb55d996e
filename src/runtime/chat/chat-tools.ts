import type {
  ChatCompletionFunctionTool,
  ChatCompletionTool,
} from "../../generated/resources/chat/completions/completions.ts";
import { ConfigurationError } from "../errors/local.ts";
import type { ToolContext } from "../external/tools.ts";
import { argumentsText } from "../structured/arguments.ts";

/** A tool as `runTools` takes it: with a function to call in it, or one of `zodFunction`, or one that is only passed on. */
interface GivenTool {
  readonly type: string;
  readonly function?: Definition & {
    readonly function?: (args: unknown, runner: unknown) => unknown;
    readonly parse?: (text: string) => unknown;
  };
  readonly $brand?: string;
  readonly $callback?: (args: unknown, context: ToolContext) => unknown;
  readonly $parseRaw?: (text: string) => unknown;
}

interface Definition {
  readonly name?: string;
  readonly description?: string;
  readonly parameters?: object;
  readonly strict?: boolean | null;
}

export interface ChatTool {
  /** Makes the arguments of the text that the model wrote. May throw, or give a promise. */
  parse(text: string): unknown;
  run(args: unknown, context: ToolContext, runner: unknown): unknown;
}

/**
 * The tools of a run: what is sent of them, and what is called by name.
 *
 * @throws {ConfigurationError} for a tool without a function.
 */
export function chatTools(given: readonly unknown[]): {
  sent: ChatCompletionTool[];
  byName: ReadonlyMap<string, ChatTool>;
} {
  const byName = new Map<string, ChatTool>();
  const sent = (given as readonly GivenTool[]).map((tool): ChatCompletionTool => {
    const definition = tool.function;
    if (tool.type !== "function" || !definition) return tool as unknown as ChatCompletionTool;
    const { function: call, parse, ...rest } = definition;
    const name = rest.name || call?.name || "";
    byName.set(name, runnable(tool, name));
    return { type: "function", function: { ...rest, name } } as ChatCompletionFunctionTool;
  });
  return { sent, byName };
}

function runnable({ $brand, $callback, $parseRaw, function: definition }: GivenTool, name: string): ChatTool {
  if ($brand === "auto-parseable-tool" && $callback && $parseRaw) {
    return { parse: $parseRaw, run: (args, context) => $callback(args, context) };
  }
  const { function: call, parse } = definition ?? {};
  if (typeof call !== "function") {
    throw new ConfigurationError(`Tool ${JSON.stringify(name)} has no function that runTools could call.`);
  }
  // Who brings a parser expects JSON; who does not, the text as it is.
  const read = parse ? (text: string): unknown => parse(argumentsText(text)) : (text: string) => text;
  return { parse: read, run: (args, _context, runner) => call(args, runner) };
}

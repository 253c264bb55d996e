import { OutputParseError } from "../errors/output.ts";
import type { ParsedResponse } from "../external/responses.ts";
import { outputText } from "../output-text.ts";
import { argumentsText } from "../structured/arguments.ts";
import type { ResponseObject } from "./events.ts";
import { isCommentary } from "./phase.ts";

/** What of a call's parameters says how its answer is to be read. Formats and tools of ours bring `$parseRaw`. */
export interface ParseParams {
  readonly text?: unknown;
  readonly tools?: unknown;
}

/** Reads what the model wrote: a format, or a tool. */
export interface Parser {
  readonly type?: string;
  readonly name?: string;
  readonly strict?: boolean | null;
  $parseRaw?(text: string): unknown;
}

/**
 * A response with what its text and its tool arguments parse to: `output_parsed`, `content[].parsed`, `parsed_arguments`.
 * `null` where there is nothing to parse: a refusal, what the model says on the way to its answer (`phase: "commentary"`), or an
 * answer that was cut short (`status: "incomplete"`).
 *
 * @throws {OutputParseError} for whole output that is not what its format or its tool asks for.
 */
export function parseResponse<ParsedT>(response: object, params: ParseParams): ParsedResponse<ParsedT> {
  const { output = [], ...rest } = response as ResponseObject;
  const { format } = (params.text ?? {}) as { format?: Parser };
  const tools = (Array.isArray(params.tools) ? params.tools : []) as readonly Parser[];
  let first: unknown = null;
  const parsedOutput = output.map((item) => {
    const cut = rest.status === "incomplete" || item["status"] === "incomplete";
    if (item.type === "function_call") {
      const tool = tools.find(({ type, name }) => type === "function" && name === item["name"]);
      const parser = tool?.$parseRaw || tool?.strict ? tool : undefined;
      const what = `the arguments of ${tool?.name}`;
      return { ...item, parsed_arguments: readArguments(parser, item.arguments, cut, what) };
    }
    if (item.type !== "message") return item;
    const answers = !isCommentary(item);
    const content = item.content?.map((part) => {
      if (part.type !== "output_text") return part;
      const parser = answers && format?.type === "json_schema" ? format : undefined;
      const parsed = readOutput(parser, part.text ?? "", cut, "the output");
      first ??= parsed;
      return { ...part, parsed };
    });
    return { ...item, content };
  });
  const whole = { ...rest, output: parsedOutput, output_text: outputText({ output }), output_parsed: first };
  return whole as unknown as ParsedResponse<ParsedT>;
}

/** The same for arguments: a call that was cut short before its first one has none. */
function readArguments(
  parser: Parser | undefined,
  given: string | undefined,
  cut: boolean,
  what: string,
): unknown {
  return cut && !given ? null : readOutput(parser, argumentsText(given), cut, what);
}

/** @returns `null` without a parser, and for output that was cut short and cannot be read. */
export function readOutput(parser: Parser | undefined, text: string, cut: boolean, what: string): unknown {
  if (!parser) return null;
  try {
    return parser.$parseRaw ? parser.$parseRaw(text) : JSON.parse(text);
  } catch (cause) {
    if (cut) return null;
    throw new OutputParseError(what, text, cause);
  }
}

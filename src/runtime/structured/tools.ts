import type * as Chat from "../../generated/resources/chat/completions/completions.ts";
import { ConfigurationError } from "../errors/local.ts";
import type { RunnableCustomTool, RunnableFunctionTool, ToolContext, ToolOutput } from "../external/tools.ts";
import { argumentsText, parseArguments } from "./arguments.ts";
import { brand } from "./formats.ts";
import { parserOf } from "./parser.ts";
import { isStandardSchema, type OutputOf, type StandardSchema } from "./standard.ts";
import { type StrictSchemaOptions, toStrictSchema } from "./strict-schema.ts";

type Run<Args> = (args: Args, context: ToolContext) => ToolOutput | Promise<ToolOutput>;

export interface FunctionToolOptions<Parameters, Args> extends StrictSchemaOptions {
  /** Letters, digits, `_` and `-`. */
  name: string;
  /** What the tool does and when to call it: the model decides by it. */
  description?: string | undefined;
  /** A Standard Schema (zod 4, zod/mini, …), which checks and types the arguments, or a JSON Schema, which does neither. */
  parameters: Parameters;
  run: Run<Args>;
}

/**
 * A function tool for `responses.runTools`, its arguments checked before `run` sees them.
 *
 * @throws {ParameterValidationError} for what strict mode cannot express, with its JSON path.
 */
export function functionTool<Parameters extends StandardSchema | Readonly<Record<string, unknown>>>(
  options: FunctionToolOptions<Parameters, OutputOf<Parameters>>,
): RunnableFunctionTool<OutputOf<Parameters>> {
  const { run, ...rest } = options;
  if (typeof run !== "function") throw new ConfigurationError(`Tool ${rest.name}: run must be a function.`);
  const { definition, $parseRaw } = define(rest);
  const tool = brand({ type: "function", ...definition }, BRAND, { $parseRaw, $callback: run });
  return tool as RunnableFunctionTool<OutputOf<Parameters>>;
}

const BRAND = "auto-parseable-tool";

function define({ name, description, parameters, ...how }: Omit<FunctionToolOptions<object, never>, "run">): {
  definition: object;
  $parseRaw: (text: string) => unknown;
} {
  const standard = isStandardSchema(parameters);
  return {
    definition: {
      name,
      parameters: toStrictSchema(parameters, how),
      strict: true,
      ...(description ? { description } : {}),
    },
    $parseRaw: standard ? ofArguments(parserOf(parameters)) : parseArguments,
  };
}

const ofArguments =
  (parse: (text: string) => unknown) =>
  (text: string): unknown =>
    parse(argumentsText(text));

export interface CustomToolOptions {
  name: string;
  description?: string;
  /** What the input looks like: free text (default), or text by a Lark grammar or a regular expression. */
  format?: RunnableCustomTool["format"];
  run: Run<string>;
}

/** A custom tool for `responses.runTools`: the model writes text instead of JSON. */
export function customTool(options: CustomToolOptions): RunnableCustomTool {
  const { run, ...rest } = options;
  if (typeof run !== "function") throw new ConfigurationError(`Tool ${rest.name}: run must be a function.`);
  return brand({ type: "custom", ...rest }, "runnable-custom-tool", { $callback: run }) as RunnableCustomTool;
}

export interface ZodFunctionOptions<Parameters extends StandardSchema> extends StrictSchemaOptions {
  name: string;
  parameters: Parameters;
  /** Called by `runTools`. Without it the tool is only parsed: `parsed_arguments`. */
  function?: Run<OutputOf<Parameters>> | undefined;
  description?: string | undefined;
}

/** The function tool of `openai`'s helpers: like {@link functionTool}, its function being optional. */
export function zodResponsesFunction<Parameters extends StandardSchema>(
  options: ZodFunctionOptions<Parameters>,
): RunnableFunctionTool<OutputOf<Parameters>> {
  const { function: $callback, ...rest } = options;
  const { definition, $parseRaw } = define(rest);
  const tool = brand({ type: "function", ...definition }, BRAND, { $parseRaw, $callback });
  return tool as RunnableFunctionTool<OutputOf<Parameters>>;
}

/** The tool of {@link zodFunction}. */
export type ParseableChatTool<Args> = Chat.ChatCompletionFunctionTool &
  Pick<RunnableFunctionTool<Args>, "$brand" | "$parseRaw" | "$callback">;

/** The same for chat completions. */
export function zodFunction<Parameters extends StandardSchema>(
  options: ZodFunctionOptions<Parameters>,
): ParseableChatTool<OutputOf<Parameters>> {
  const { function: $callback, ...rest } = options;
  const { definition, $parseRaw } = define(rest);
  const tool = brand({ type: "function", function: definition }, BRAND, { $parseRaw, $callback });
  return tool as ParseableChatTool<OutputOf<Parameters>>;
}

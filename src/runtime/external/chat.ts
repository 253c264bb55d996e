import type * as Chat from "../../generated/resources/chat/completions/completions.ts";
import type { EventStream, Listener, StreamBaseEvents } from "./streams.ts";

export interface ParsedFunctionToolCall extends Chat.ChatCompletionMessageFunctionToolCall {
  function: ParsedFunction;
}

interface ParsedFunction extends Chat.ChatCompletionMessageFunctionToolCall.Function {
  parsed_arguments?: unknown;
}

export interface ParsedChatCompletionMessage<ParsedT> extends Chat.ChatCompletionMessage {
  parsed: ParsedT | null;
  tool_calls?: Array<ParsedFunctionToolCall>;
}

export interface ParsedChoice<ParsedT> extends Chat.ChatCompletion.Choice {
  message: ParsedChatCompletionMessage<ParsedT>;
}

export interface ParsedChatCompletion<ParsedT> extends Chat.ChatCompletion {
  choices: Array<ParsedChoice<ParsedT>>;
}

type PromiseOrValue<T> = T | Promise<T>;

interface RunnableFunctionBase {
  /** JSON Schema of the arguments. */
  parameters: object;
  description: string;
  name?: string | undefined;
  strict?: boolean | undefined;
}

export interface RunnableFunctionWithParse<Args extends object> extends RunnableFunctionBase {
  function: (args: Args, runner: ChatCompletionRunner<unknown>) => PromiseOrValue<unknown>;
  parse: (input: string) => PromiseOrValue<Args>;
}

export interface RunnableFunctionWithoutParse extends RunnableFunctionBase {
  function: (args: string, runner: ChatCompletionRunner<unknown>) => PromiseOrValue<unknown>;
}

export interface RunnableToolFunction<Args extends object | string> {
  type: "function";
  function: Args extends object ? RunnableFunctionWithParse<Args> : RunnableFunctionWithoutParse;
}

/** A tool that parses its arguments before it is called. */
export interface ParsingToolFunction<Args extends object> {
  type: "function";
  function: RunnableFunctionWithParse<Args>;
}

type BaseFunctionsArgs = readonly (object | string)[];

type RunnableTools<FunctionsArgs extends BaseFunctionsArgs> = {
  readonly [Index in keyof FunctionsArgs]: FunctionsArgs[Index] extends object | string
    ? RunnableToolFunction<FunctionsArgs[Index]>
    : never;
};

export type ChatCompletionToolRunnerParams<FunctionsArgs extends BaseFunctionsArgs> = Omit<
  Chat.ChatCompletionCreateParamsNonStreaming,
  "tools"
> & { tools: RunnableTools<FunctionsArgs> };

export type ChatCompletionStreamingToolRunnerParams<FunctionsArgs extends BaseFunctionsArgs> = Omit<
  Chat.ChatCompletionCreateParamsStreaming,
  "tools"
> & { tools: RunnableTools<FunctionsArgs> };

export type ChatCompletionStreamParams = Omit<Chat.ChatCompletionCreateParamsBase, "stream"> & {
  stream?: true;
};

interface RunnerEvents extends StreamBaseEvents {
  message: (message: Chat.ChatCompletionMessageParam) => void;
  chatCompletion: (completion: Chat.ChatCompletion) => void;
  functionToolCall: (call: Chat.ChatCompletionMessageFunctionToolCall.Function) => void;
  functionToolCallResult: (content: string) => void;
  finalChatCompletion: (completion: Chat.ChatCompletion) => void;
  finalContent: (content: string) => void;
  finalMessage: (message: Chat.ChatCompletionMessage) => void;
  totalUsage: (usage: { prompt_tokens: number; completion_tokens: number; total_tokens: number }) => void;
  content: (delta: string, snapshot: string) => void;
}

interface StreamEvents extends RunnerEvents {
  chunk: (chunk: Chat.ChatCompletionChunk, snapshot: Chat.ChatCompletion) => void;
}

interface Runner<ParsedT, Events extends { [K in keyof Events]: Listener }> extends EventStream<Events> {
  readonly messages: Chat.ChatCompletionMessageParam[];
  allChatCompletions(): Chat.ChatCompletion[];
  finalChatCompletion(): Promise<ParsedChatCompletion<ParsedT>>;
  finalContent(): Promise<string | null>;
  finalMessage(): Promise<Chat.ChatCompletionMessage>;
  totalUsage(): Promise<{ prompt_tokens: number; completion_tokens: number; total_tokens: number }>;
}

/** What `chat.completions.runTools()` returns without `stream`. */
export interface ChatCompletionRunner<ParsedT = null> extends Runner<ParsedT, RunnerEvents> {}

/** What `chat.completions.stream()` returns. */
export interface ChatCompletionStream<ParsedT = null>
  extends Runner<ParsedT, StreamEvents>,
    AsyncIterable<Chat.ChatCompletionChunk> {}

/** What `chat.completions.runTools()` returns with `stream: true`. */
export interface ChatCompletionStreamingRunner<ParsedT = null> extends ChatCompletionStream<ParsedT> {}

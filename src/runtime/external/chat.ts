import type * as Chat from "../../generated/resources/chat/completions/completions.ts";
import type { CompletionUsage } from "../../generated/resources/completions.ts";
import type { ResponseFormatJSONSchema } from "../../generated/resources/shared.ts";
import type { EventStream, Listener, StreamBaseEvents } from "./streams.ts";
import type { RunnableFunctionTool } from "./tools.ts";

export interface ParsedFunctionToolCall extends Chat.ChatCompletionMessageFunctionToolCall {
  /** Which function is called, with its arguments parsed. */
  function: ParsedFunction;
}

export interface ParsedFunction extends Chat.ChatCompletionMessageFunctionToolCall.Function {
  /** The arguments as your schema has parsed them; missing or null without one. */
  parsed_arguments?: unknown;
}

export interface ParsedChatCompletionMessage<ParsedT> extends Chat.ChatCompletionMessage {
  /** The text as your schema has parsed it; null without a schema or a text. */
  parsed: ParsedT | null;
  /** Calls that the model wants made, with their arguments parsed. */
  tool_calls?: Array<ParsedFunctionToolCall>;
}

export interface ParsedChoice<ParsedT> extends Chat.ChatCompletion.Choice {
  /** What the model answered, parsed. */
  message: ParsedChatCompletionMessage<ParsedT>;
}

export interface ParsedChatCompletion<ParsedT> extends Chat.ChatCompletion {
  /** The answers, parsed; on Codex always exactly one. */
  choices: Array<ParsedChoice<ParsedT>>;
}

/** A `response_format` that knows how to parse what the model writes. */
export type AutoParseableResponseFormat<ParsedT> = ResponseFormatJSONSchema & {
  /** Carries the type; there is no such property. */
  __output: ParsedT;
  $brand: "auto-parseable-response-format";
  $parseRaw(content: string): ParsedT;
};

/** What a call's answer parses to: the type behind its `response_format`, or `null` without one. */
export type ParserExtractParsedContentFromParams<Params> = Params extends {
  response_format: AutoParseableResponseFormat<infer ParsedT>;
}
  ? ParsedT
  : null;

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

/** A tool that is given its arguments as the model wrote them. */
export interface RunnableToolFunctionWithoutParse {
  type: "function";
  function: RunnableFunctionWithoutParse;
}

/** A tool that parses its arguments before it is called. */
export interface RunnableToolFunctionWithParse<Args extends object> {
  type: "function";
  function: RunnableFunctionWithParse<Args>;
}

export type ParsingToolFunction<Args extends object> = RunnableToolFunctionWithParse<Args>;

/** A tool of `chat.completions.runTools()`: a function that takes text, or one with a parser of what it takes. */
export type RunnableToolFunction<Args extends object | string> = Args extends string
  ? RunnableToolFunctionWithoutParse
  : Args extends object
    ? RunnableToolFunctionWithParse<Args>
    : never;

export type BaseFunctionsArgs = readonly (object | string)[];

/** A tool of `zodFunction`: it brings its parser and its function. */
type BrandedTool = Chat.ChatCompletionFunctionTool &
  // biome-ignore lint/suspicious/noExplicitAny: what the tool takes is between it and its parser
  Pick<RunnableFunctionTool<any>, "$brand" | "$parseRaw" | "$callback">;

export type RunnableTools<FunctionsArgs extends BaseFunctionsArgs> =
  // biome-ignore lint/suspicious/noExplicitAny: "any tools" has to be told apart from a list of known ones
  [any[]] extends [FunctionsArgs]
    ? // biome-ignore lint/suspicious/noExplicitAny: what the tool takes is between it and its parser
      readonly (RunnableToolFunction<any> | BrandedTool)[]
    : {
        readonly [Index in keyof FunctionsArgs]: FunctionsArgs[Index] extends object | string
          ? RunnableToolFunction<FunctionsArgs[Index]>
          : never;
      };

export type ChatCompletionToolRunnerParams<FunctionsArgs extends BaseFunctionsArgs> = Omit<
  Chat.ChatCompletionCreateParamsNonStreaming,
  "tools"
> & { tools: RunnableTools<FunctionsArgs> | BrandedTool[] };

export type ChatCompletionStreamingToolRunnerParams<FunctionsArgs extends BaseFunctionsArgs> = Omit<
  Chat.ChatCompletionCreateParamsStreaming,
  "tools"
> & { tools: RunnableTools<FunctionsArgs> | BrandedTool[] };

export type ChatCompletionStreamParams = Omit<Chat.ChatCompletionCreateParamsBase, "stream"> & {
  stream?: true;
};

type FunctionCall = Chat.ChatCompletionMessageFunctionToolCall.Function;

interface RunEvents extends StreamBaseEvents {
  /** A message that came of the run: an answer, or the result of a tool. */
  message: (message: Chat.ChatCompletionMessageParam) => void;
  chatCompletion: (completion: Chat.ChatCompletion) => void;
  functionToolCall: (call: FunctionCall) => void;
  /** What the model is given for a call. */
  functionToolCallResult: (content: string) => void;
  finalChatCompletion: (completion: Chat.ChatCompletion) => void;
  finalContent: (content: string) => void;
  finalMessage: (message: Chat.ChatCompletionMessageParam) => void;
  finalFunctionToolCall: (call: FunctionCall) => void;
  finalFunctionToolCallResult: (content: string) => void;
  /** The counts of all completions together. */
  totalUsage: (usage: CompletionUsage) => void;
}

interface RunnerEvents extends RunEvents {
  content: (content: string) => void;
}

interface ChunkEvents extends RunEvents {
  content: (delta: string, snapshot: string) => void;
  chunk: (chunk: Chat.ChatCompletionChunk, snapshot: ChatCompletionSnapshot) => void;
}

interface StreamEvents<ParsedT> extends ChunkEvents {
  /** `parsed`: what the text so far parses to, with a format of `zodResponseFormat`. Read out when you ask for it. */
  "content.delta": (event: { delta: string; snapshot: string; parsed: unknown }) => void;
  "content.done": (event: { content: string; parsed: ParsedT | null }) => void;
  "refusal.delta": (event: { delta: string; snapshot: string }) => void;
  "refusal.done": (event: { refusal: string }) => void;
  "tool_calls.function.arguments.delta": (event: ArgumentsEvent & { arguments_delta: string }) => void;
  "tool_calls.function.arguments.done": (event: ArgumentsEvent) => void;
  "logprobs.content.delta": (event: { content: Logprobs; snapshot: Logprobs }) => void;
  "logprobs.content.done": (event: { content: Logprobs }) => void;
  "logprobs.refusal.delta": (event: { refusal: Logprobs; snapshot: Logprobs }) => void;
  "logprobs.refusal.done": (event: { refusal: Logprobs }) => void;
}

type Logprobs = Array<Chat.ChatCompletionTokenLogprob>;

interface ArgumentsEvent {
  /** Which of the functions offered is called. */
  name: string;
  /** Place of the call among those of its message. */
  index: number;
  /** The JSON text so far. */
  arguments: string;
  /** The same, parsed as far as it goes. */
  parsed_arguments: unknown;
}

/** A completion as far as its chunks have made it. */
export interface ChatCompletionSnapshot {
  id: string;
  choices: {
    index: number;
    finish_reason: Chat.ChatCompletion.Choice["finish_reason"] | null;
    logprobs: Chat.ChatCompletion.Choice.Logprobs | null;
    message: {
      role?: string;
      content?: string | null;
      refusal?: string | null;
      parsed?: unknown;
      tool_calls?: {
        id: string;
        type: "function";
        function: { name: string; arguments: string; parsed_arguments?: unknown };
      }[];
    };
  }[];
  created: number;
  model: string;
  usage?: CompletionUsage | null;
}

interface Runner<ParsedT, Events extends { [K in keyof Events]: Listener }> extends EventStream<Events> {
  /** The whole conversation: what you gave, and what came of it. */
  readonly messages: Chat.ChatCompletionMessageParam[];
  /** The completions so far. */
  allChatCompletions(): Chat.ChatCompletion[];
  /** The last completion, parsed. */
  finalChatCompletion(): Promise<ParsedChatCompletion<ParsedT>>;
  /** Text of the last message of the assistant. */
  finalContent(): Promise<string | null>;
  /** The last message of the assistant. */
  finalMessage(): Promise<Chat.ChatCompletionMessage>;
  /** The last call of a function; undefined without one. */
  finalFunctionToolCall(): Promise<FunctionCall | undefined>;
  /** What the model was given for the last call; undefined without one. */
  finalFunctionToolCallResult(): Promise<string | undefined>;
  /** The counts of all completions together; zero where none came. */
  totalUsage(): Promise<CompletionUsage>;
}

/** What `chat.completions.runTools()` returns without `stream`. */
export interface ChatCompletionRunner<ParsedT = null> extends Runner<ParsedT, RunnerEvents> {}

/** What `chat.completions.stream()` returns: it runs by itself; listen, iterate its chunks, or await its end. */
export interface ChatCompletionStream<ParsedT = null>
  extends Runner<ParsedT, StreamEvents<ParsedT>>,
    AsyncIterable<Chat.ChatCompletionChunk> {
  /** The answer that is coming in; `undefined` between two. */
  readonly currentChatCompletionSnapshot: ChatCompletionSnapshot | undefined;
  /** The chunks as newline-separated JSON, e.g. to pass them on to a browser. */
  toReadableStream(): ReadableStream<Uint8Array>;
}

/** What `chat.completions.runTools()` returns with `stream: true`. */
export interface ChatCompletionStreamingRunner<ParsedT = null> extends ChatCompletionStream<ParsedT> {}

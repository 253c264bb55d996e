/**
 * `openai`'s classes of chat streams and runs, as values: `instanceof`, and the functions that `openai` has on them. What makes them is
 * a client's `chat.completions`; on this side they are one class, so `instanceof` tells them from other results, not from each other.
 */
import type { Completions } from "../generated/resources/chat/completions/completions.ts";
import { LazyChat } from "../runtime/chat/lazy-chat.ts";
import type * as External from "../runtime/external/chat.ts";
import type { RunnerOptions } from "../runtime/external/streams.ts";
import type { RequestOptions } from "../runtime/request-options.ts";

/** A client of this package. */
interface ChatClient {
  readonly chat: { readonly completions: Pick<Completions, "runTools" | "stream"> };
}

/** What `chat.completions.stream()` returns. */
export type ChatCompletionStream<ParsedT = null> = External.ChatCompletionStream<ParsedT>;
/** What `chat.completions.runTools({ stream: true })` returns. */
export type ChatCompletionStreamingRunner<ParsedT = null> = External.ChatCompletionStreamingRunner<ParsedT>;
/** What `chat.completions.runTools()` returns without `stream`. */
export type ChatCompletionRunner<ParsedT = null> = External.ChatCompletionRunner<ParsedT>;

const isChat = (value: unknown): value is never => value instanceof LazyChat;
const fromReadableStream = (stream: ReadableStream<Uint8Array>): never =>
  new LazyChat(async (controller) =>
    (await import("../runtime/chat/start.ts")).chatFromReadable(stream, controller),
  ) as never;
const runTools = (client: ChatClient, params: never, options?: RunnerOptions): never =>
  client.chat.completions.runTools(params, options) as never;

export const ChatCompletionStream: {
  /** For the other end of `stream.toReadableStream()`, e.g. a browser: the same events and results from the passed on chunks. */
  fromReadableStream(stream: ReadableStream<Uint8Array>): ChatCompletionStream;
  /** As `client.chat.completions.stream(params, options)`. */
  createChatCompletion<ParsedT = null>(
    client: ChatClient,
    params: External.ChatCompletionStreamParams,
    options?: RequestOptions,
  ): ChatCompletionStream<ParsedT>;
  [Symbol.hasInstance](value: unknown): value is ChatCompletionStream<unknown>;
} = {
  fromReadableStream,
  createChatCompletion: (client, params, options) =>
    client.chat.completions.stream(params, options) as ChatCompletionStream<never>,
  [Symbol.hasInstance]: isChat,
};

export const ChatCompletionStreamingRunner: {
  /** As `ChatCompletionStream.fromReadableStream`, for a whole tool run: each completion comes with its own id. */
  fromReadableStream(stream: ReadableStream<Uint8Array>): ChatCompletionStreamingRunner;
  /** As `client.chat.completions.runTools(params, options)`. */
  runTools<T extends (string | object)[], ParsedT = null>(
    client: ChatClient,
    params: External.ChatCompletionStreamingToolRunnerParams<T>,
    options?: RunnerOptions,
  ): ChatCompletionStreamingRunner<ParsedT>;
  [Symbol.hasInstance](value: unknown): value is ChatCompletionStreamingRunner<unknown>;
} = { fromReadableStream, runTools, [Symbol.hasInstance]: isChat };

export const ChatCompletionRunner: {
  /** As `client.chat.completions.runTools(params, options)`. */
  runTools<ParsedT = null>(
    client: ChatClient,
    // biome-ignore lint/suspicious/noExplicitAny: as openai declares it, for tools of any arguments
    params: External.ChatCompletionToolRunnerParams<any[]>,
    options?: RunnerOptions,
  ): ChatCompletionRunner<ParsedT>;
  [Symbol.hasInstance](value: unknown): value is ChatCompletionRunner<unknown>;
} = { runTools, [Symbol.hasInstance]: isChat };

/** A tool for `runTools` whose function takes what its `parse` gives. */
export class ParsingToolFunction<Args extends object> implements External.ParsingToolFunction<Args> {
  readonly type = "function";
  function: External.RunnableFunctionWithParse<Args>;

  constructor(input: External.RunnableFunctionWithParse<Args>) {
    this.function = input;
  }
}

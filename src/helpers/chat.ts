import { LazyChat } from "../runtime/chat/lazy-chat.ts";
import type * as External from "../runtime/external/chat.ts";

/** What `chat.completions.stream()` returns. */
export type ChatCompletionStream<ParsedT = null> = External.ChatCompletionStream<ParsedT>;
/** What `chat.completions.runTools({ stream: true })` returns. */
export type ChatCompletionStreamingRunner<ParsedT = null> = External.ChatCompletionStreamingRunner<ParsedT>;

/** For the other end of `stream.toReadableStream()`, e.g. a browser: the same events and results from the passed on chunks. */
export const ChatCompletionStream = {
  fromReadableStream: (stream: ReadableStream<Uint8Array>): ChatCompletionStream =>
    new LazyChat(async (controller) =>
      (await import("../runtime/chat/start.ts")).chatFromReadable(stream, controller),
    ) as unknown as ChatCompletionStream,
};

/** The same for a whole tool run: each completion comes with its own id. */
export const ChatCompletionStreamingRunner: {
  fromReadableStream(stream: ReadableStream<Uint8Array>): ChatCompletionStreamingRunner;
} = ChatCompletionStream;

/** A tool for `runTools` whose function takes what its `parse` gives. */
export class ParsingToolFunction<Args extends object> implements External.ParsingToolFunction<Args> {
  readonly type = "function";
  function: External.RunnableFunctionWithParse<Args>;

  constructor(input: External.RunnableFunctionWithParse<Args>) {
    this.function = input;
  }
}

import { LazyStream } from "../responses/lazy-stream.ts";
import type { ChatRun } from "./chat-run.ts";

/** What the chat helpers return at once: the part of a {@link ChatRun} that has to be in the eager bundle. */
export class LazyChat extends LazyStream<ChatRun> {
  get messages(): unknown[] {
    return this.engine?.messages ?? [];
  }

  get currentChatCompletionSnapshot(): unknown {
    return this.engine?.currentChatCompletionSnapshot;
  }

  /** As in `openai`, an abort is a kind of error. */
  override get errored(): boolean {
    return super.errored || this.aborted;
  }

  allChatCompletions(): unknown[] {
    return this.engine?.allChatCompletions() ?? [];
  }

  finalChatCompletion(): Promise<unknown> {
    return this.pass("finalChatCompletion");
  }

  finalMessage(): Promise<unknown> {
    return this.pass("finalMessage");
  }

  finalContent(): Promise<unknown> {
    return this.pass("finalContent");
  }

  finalFunctionToolCall(): Promise<unknown> {
    return this.pass("finalFunctionToolCall");
  }

  finalFunctionToolCallResult(): Promise<unknown> {
    return this.pass("finalFunctionToolCallResult");
  }

  totalUsage(): Promise<unknown> {
    return this.pass("totalUsage");
  }
}

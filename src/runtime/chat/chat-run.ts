import type {
  ChatCompletion,
  ChatCompletionChunk,
  ChatCompletionMessage,
  ChatCompletionMessageFunctionToolCall,
  ChatCompletionMessageParam,
} from "../../generated/resources/chat/completions/completions.ts";
import type { CompletionUsage } from "../../generated/resources/completions.ts";
import { OAuthCodexError } from "../errors/base.ts";
import type { ParsedChatCompletion } from "../external/chat.ts";
import { EventStream } from "../responses/event-stream.ts";
import type { CompletionSnapshot } from "./snapshot.ts";

type FunctionCall = ChatCompletionMessageFunctionToolCall.Function;

/** The engine of `chat.completions.stream()` and `runTools()`: keeps the conversation and tells of it. */
export class ChatRun extends EventStream<ChatCompletionChunk> {
  /** The whole conversation: what the caller gave, and what came of it. */
  readonly messages: ChatCompletionMessageParam[] = [];
  /** The answer that is coming in, as far as it has come. */
  currentChatCompletionSnapshot: CompletionSnapshot | undefined;
  readonly #completions: ParsedChatCompletion<unknown>[] = [];
  readonly #work: (run: ChatRun) => Promise<void>;

  constructor(controller: AbortController, work: (run: ChatRun) => Promise<void>) {
    super(controller);
    this.#work = work;
  }

  protected async run(): Promise<void> {
    await this.#work(this);
    this.#tellFinals();
  }

  tell(event: string, ...args: readonly unknown[]): void {
    this.emit(event, ...args);
  }

  /** @returns something to wait for, when a reader is far behind. */
  tellChunk(chunk: ChatCompletionChunk, snapshot: CompletionSnapshot): Promise<void> | undefined {
    this.handOut(chunk);
    this.emit("chunk", chunk, snapshot);
    return this.room();
  }

  /** What the caller said is kept, but not told. */
  begin(messages: readonly ChatCompletionMessageParam[] = []): void {
    this.messages.push(...messages);
  }

  addMessage(message: ChatCompletionMessageParam): void {
    this.messages.push(message);
    this.emit("message", message);
    if (message.role === "tool" && message.content) this.emit("functionToolCallResult", message.content);
    if (message.role !== "assistant") return;
    for (const call of message.tool_calls ?? []) {
      if (call.type === "function") this.emit("functionToolCall", call.function);
    }
  }

  addCompletion(completion: ParsedChatCompletion<unknown>): void {
    this.#completions.push(completion);
    this.emit("chatCompletion", completion);
    const message = completion.choices[0]?.message;
    if (message)
      this.addMessage({ ...message, content: message.content ?? null } as ChatCompletionMessageParam);
  }

  allChatCompletions(): ChatCompletion[] {
    return [...this.#completions];
  }

  async finalChatCompletion(): Promise<ParsedChatCompletion<unknown>> {
    await this.done();
    const completion = this.#completions.at(-1);
    if (!completion) throw nothing("a completion");
    return completion;
  }

  async finalMessage(): Promise<ChatCompletionMessage> {
    await this.done();
    return this.#finalMessage();
  }

  async finalContent(): Promise<string | null> {
    return (await this.finalMessage()).content;
  }

  async finalFunctionToolCall(): Promise<FunctionCall | undefined> {
    await this.done();
    return this.#finalCall();
  }

  async finalFunctionToolCallResult(): Promise<string | undefined> {
    await this.done();
    return this.#finalResult();
  }

  async totalUsage(): Promise<CompletionUsage> {
    await this.done();
    return this.#totalUsage();
  }

  #finalMessage(): ChatCompletionMessage {
    const message = this.messages.findLast(({ role }) => role === "assistant");
    if (!message) throw nothing("a message of the assistant");
    const { content, refusal } = message as ChatCompletionMessage;
    return { ...(message as ChatCompletionMessage), content: content ?? null, refusal: refusal ?? null };
  }

  #finalCall(): FunctionCall | undefined {
    const calls = this.messages.flatMap((message) =>
      message.role === "assistant" ? (message.tool_calls ?? []) : [],
    );
    return calls.findLast((call) => call.type === "function")?.function;
  }

  #finalResult(): string | undefined {
    const last = this.messages.findLast(
      ({ role, content }) => role === "tool" && typeof content === "string",
    );
    return last?.content as string | undefined;
  }

  #totalUsage(): CompletionUsage {
    const total = { completion_tokens: 0, prompt_tokens: 0, total_tokens: 0 };
    for (const { usage } of this.#completions) {
      for (const name of Object.keys(total) as (keyof typeof total)[]) total[name] += usage?.[name] ?? 0;
    }
    return total;
  }

  #tellFinals(): void {
    const completion = this.#completions.at(-1);
    if (completion) this.emit("finalChatCompletion", completion);
    const message = this.#finalMessage();
    this.emit("finalMessage", message);
    if (message.content) this.emit("finalContent", message.content);
    const call = this.#finalCall();
    if (call) this.emit("finalFunctionToolCall", call);
    const result = this.#finalResult();
    if (result !== undefined) this.emit("finalFunctionToolCallResult", result);
    if (this.#completions.some(({ usage }) => usage)) this.emit("totalUsage", this.#totalUsage());
  }
}

const nothing = (what: string): OAuthCodexError =>
  new OAuthCodexError(`The stream ended without ${what}.`, { code: "stream_incomplete" });

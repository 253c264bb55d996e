import type { ChatCompletionChunk } from "../../generated/resources/chat/completions/completions.ts";
import { ContentFilterFinishReasonError, LengthFinishReasonError } from "../errors/finish.ts";
import type { ParsedChatCompletion } from "../external/chat.ts";
import { objectsIn } from "../responses/events.ts";
import { readOutput } from "../responses/parse.ts";
import type { ChatRun } from "./chat-run.ts";
import {
  callParser,
  formatParser,
  type ParseParams,
  parseArguments,
  parseCompletion,
  parses,
  saysAnswer,
  unparsedCompletion,
} from "./parse.ts";
import { partialJson } from "./partial-json.ts";
import { addChunk, type ChoiceSnapshot, wholeCompletion } from "./snapshot.ts";

/** What of a choice was told to be done. */
interface Told {
  readonly done: Set<string>;
  call: number | undefined;
}

/** One streamed answer: chunks in, events of text, refusals, arguments and log probabilities out. */
export class ChunkEvents {
  readonly #run: ChatRun;
  readonly #params: ParseParams;
  readonly #told = new Map<number, Told>();

  constructor(run: ChatRun, params: ParseParams) {
    this.#run = run;
    this.#params = params;
    run.currentChatCompletionSnapshot = undefined;
  }

  /** Whether every choice has told its end. */
  get ended(): boolean {
    const { choices = [] } = this.#run.currentChatCompletionSnapshot ?? {};
    return choices.length > 0 && choices.every(({ finish_reason }) => finish_reason);
  }

  /** @returns something to wait for before the next chunk, when a reader is far behind. */
  add(chunk: ChatCompletionChunk): Promise<void> | undefined {
    const snapshot = addChunk(this.#run.currentChatCompletionSnapshot, chunk, this.#params);
    this.#run.currentChatCompletionSnapshot = snapshot;
    // Keep-alives have no choices, nor has the count of tokens of some servers.
    const choices = objectsIn(chunk.choices);
    for (const { finish_reason } of choices) this.#checkFinish(finish_reason);
    const room = this.#run.tellChunk(chunk, snapshot);
    for (const choice of choices) {
      const whole = snapshot.choices[choice.index] as ChoiceSnapshot;
      this.#tellDeltas(choice, whole);
      this.#tellCalls(choice, whole);
    }
    return room;
  }

  /** @throws {OAuthCodexError} `stream_incomplete`, and what parsing throws. */
  finish(): ParsedChatCompletion<unknown> {
    const completion = wholeCompletion(this.#run.currentChatCompletionSnapshot ?? { id: "", choices: [] });
    this.#run.currentChatCompletionSnapshot = undefined;
    return parses(this.#params) ? parseCompletion(completion, this.#params) : unparsedCompletion(completion);
  }

  /** An answer that was to be parsed and will not be whole has failed already. */
  #checkFinish(reason: ChatCompletionChunk.Choice["finish_reason"]): void {
    if (!parses(this.#params)) return;
    if (reason === "length") throw new LengthFinishReasonError();
    if (reason === "content_filter") throw new ContentFilterFinishReasonError();
  }

  #tellDeltas({ delta, logprobs }: ChatCompletionChunk.Choice, whole: ChoiceSnapshot): void {
    const { content, refusal } = whole.message;
    const run = this.#run;
    if (delta?.content && content) {
      run.tell("content", delta.content, content);
      const parser = formatParser(this.#params.response_format);
      run.tell("content.delta", {
        delta: delta.content,
        snapshot: content,
        get parsed() {
          return parser ? partialJson(content) : undefined;
        },
      });
    }
    if (delta?.refusal && refusal) run.tell("refusal.delta", { delta: delta.refusal, snapshot: refusal });
    for (const kind of ["content", "refusal"] as const) {
      if (!logprobs?.[kind]) continue;
      run.tell(`logprobs.${kind}.delta`, { [kind]: logprobs[kind], snapshot: whole.logprobs?.[kind] ?? [] });
    }
  }

  /** Calls come one after the other, after the text: the beginning of one is the end of what was before. */
  #tellCalls({ delta, finish_reason }: ChatCompletionChunk.Choice, whole: ChoiceSnapshot): void {
    const told = this.#toldOf(whole.index);
    for (const { index, function: fn } of delta?.tool_calls ?? []) {
      if (told.call !== index) {
        this.#tellTextDone(whole, told);
        this.#tellCallDone(whole, told);
        told.call = index;
      }
      const call = whole.message.tool_calls?.[index]?.function;
      if (!call) continue;
      const { name, arguments: text } = call;
      const parser = callParser(name, this.#params);
      this.#run.tell("tool_calls.function.arguments.delta", {
        name,
        index,
        arguments: text,
        arguments_delta: fn?.arguments ?? "",
        get parsed_arguments() {
          return parser ? partialJson(text) : undefined;
        },
      });
    }
    if (!finish_reason) return;
    this.#tellTextDone(whole, told);
    this.#tellCallDone(whole, told);
  }

  #tellTextDone({ message, logprobs }: ChoiceSnapshot, told: Told): void {
    const { content, refusal } = message;
    const once = (event: string, payload: object | undefined | false | null | ""): void => {
      if (!payload || told.done.has(event)) return;
      told.done.add(event);
      this.#run.tell(event, payload);
    };
    if (content && !told.done.has("content.done")) {
      const answers = saysAnswer(message) && !refusal;
      const parser = answers ? formatParser(this.#params.response_format) : undefined;
      once("content.done", { content, parsed: readOutput(parser, content, false, "the output") });
    }
    once("refusal.done", refusal && { refusal });
    once("logprobs.content.done", logprobs?.content && { content: logprobs.content });
    once("logprobs.refusal.done", logprobs?.refusal && { refusal: logprobs.refusal });
  }

  #tellCallDone({ message }: ChoiceSnapshot, told: Told): void {
    if (told.call === undefined) return;
    const index = told.call;
    told.call = undefined;
    const call = message.tool_calls?.[index]?.function;
    if (!call) return;
    const { name, arguments: text } = call;
    const parsed_arguments = parseArguments(name, text, this.#params);
    this.#run.tell("tool_calls.function.arguments.done", { name, index, arguments: text, parsed_arguments });
  }

  #toldOf(index: number): Told {
    const told = this.#told.get(index) ?? { done: new Set(), call: undefined };
    this.#told.set(index, told);
    return told;
  }
}

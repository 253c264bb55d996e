import type { SortedCall } from "../../runtime/call.ts";
import { APIUserAbortError } from "../../runtime/errors/api.ts";
import type { ResponseObject, StreamEvent } from "../../runtime/responses/accumulator.ts";
import { type Answer, ComposedAnswer, type Respond } from "../../runtime/responses/answer.ts";
import { droppedOf, finishResponse } from "../../runtime/responses/result.ts";
import { Stream } from "../../runtime/streaming.ts";
import { AnswerWriter } from "./answer-writer.ts";
import { type FileSearch, prepareSearch } from "./prepare.ts";

/** Requests for one answer. The last one does not offer the tool, so that it ends in an answer. */
const MOST_ROUNDS = 10;

/**
 * `file_search` answered on this side: offered to the model as a function, its calls answered from the local vector stores,
 * until there is an answer or a call that is the caller's to answer.
 */
export async function fileSearch(call: SortedCall, next: Respond): Promise<Answer> {
  const search = await prepareSearch(call);
  if (!search.tool) return await next(search.request(1, []));
  const run = new SearchRun(search, next, await next(search.request(1, [])));
  return new ComposedAnswer({
    response: () => run.answer.response,
    events: async () => run.stream(),
    whole: () => run.whole(),
  });
}

/** One answer, over as many requests as it takes. */
class SearchRun {
  /** Of the request that is under way, or the last one. */
  answer: Answer;
  readonly #search: FileSearch;
  readonly #next: Respond;
  readonly #writer: AnswerWriter;
  #dropped: readonly string[] = [];
  #stream: Stream<StreamEvent> | undefined;

  constructor(search: FileSearch, next: Respond, first: Answer) {
    this.#search = search;
    this.#next = next;
    this.answer = first;
    this.#writer = new AnswerWriter(search.style);
  }

  async whole(): Promise<ResponseObject> {
    for await (const _ of this.#events(async () => this.#wholeRound()));
    const dropped = [...this.#dropped, ...this.#search.unused];
    return finishResponse(this.#writer.result(), dropped);
  }

  stream(): Stream<StreamEvent> {
    const controller = new AbortController();
    const { signal } = controller;
    signal.addEventListener("abort", () => this.#stream?.controller.abort(), { once: true });
    const iterate = (): AsyncIterator<StreamEvent> => {
      const events = this.#events(async () => {
        this.#stream = await this.answer.events();
        if (signal.aborted) this.#stream.controller.abort();
        return this.#stream;
      }, signal);
      return {
        next: () => events.next(),
        // Before the generator is told: it may be waiting for an event that never comes.
        return: () => {
          controller.abort();
          return events.return(undefined);
        },
      };
    };
    return new Stream(iterate, controller, () => this.answer.response.headers);
  }

  /** A whole answer is a stream with fewer events. */
  async *#wholeRound(): AsyncGenerator<StreamEvent> {
    const response = await this.answer.whole();
    this.#dropped = droppedOf(response);
    const { status = "completed", output = [] } = response;
    yield { type: "response.created", response: { ...response, output: [] } };
    for (const [output_index, item] of output.entries()) {
      yield { type: "response.output_item.done", output_index, item };
    }
    yield { type: `response.${status}`, response };
  }

  /** @param ended the stream's own signal: an end that its reader wants is no error. */
  async *#events(
    open: () => Promise<AsyncIterable<StreamEvent>>,
    ended?: AbortSignal,
  ): AsyncGenerator<StreamEvent, undefined> {
    const writer = this.#writer;
    const said: Readonly<Record<string, unknown>>[] = [];
    for (let round = 1; ; ) {
      for await (const event of await open()) {
        yield* writer.write(event);
        const asked = writer.asked();
        if (!asked) continue;
        if (asked.queries) yield* writer.searching(asked);
        const passages = asked.queries && (await this.#search.find(asked.queries));
        if (this.#isOver(ended)) return;
        yield* writer.found(asked, passages);
      }
      if (writer.ended || this.#isOver(ended)) return;
      said.push(...writer.nextRound());
      round++;
      try {
        this.answer = await this.#next(this.#search.request(round, said, ended, round === MOST_ROUNDS));
      } catch (error) {
        if (ended && error instanceof APIUserAbortError) return;
        throw error;
      }
    }
  }

  /** Whether somebody has ended it. Whoever waits for a whole answer is told by an error, who reads a stream is not. */
  #isOver(ended: AbortSignal | undefined): boolean {
    const { signal } = this.#search;
    if (signal?.aborted && !ended) throw new APIUserAbortError({ cause: signal.reason });
    return ended?.aborted === true || signal?.aborted === true;
  }
}

import type { SortedCall } from "../../runtime/call.ts";
import { APIUserAbortError } from "../../runtime/errors/api.ts";
import type { ResponseObject, StreamEvent } from "../../runtime/responses/accumulator.ts";
import { type Answer, ComposedAnswer, type Respond } from "../../runtime/responses/answer.ts";
import { droppedOf, finishResponse } from "../../runtime/responses/result.ts";
import { Stream } from "../../runtime/streaming.ts";
import { AnswerWriter, type AskedCall, isCompleted } from "./answer-writer.ts";
import { type LocalAnswer, prepareAnswer } from "./prepare.ts";

/**
 * Tools that the backend lacks, answered on this side: offered to the model as functions, their calls answered here, until
 * there is an answer or a call that is the caller's to answer.
 */
export async function localTools(call: SortedCall, next: Respond): Promise<Answer> {
  const prepared = await prepareAnswer(call);
  const first = await next(prepared.request(1, []));
  if (!prepared.answers) return first;
  const run = new AnswerRun(prepared, next, first);
  return new ComposedAnswer({
    response: () => run.answer.response,
    events: async () => run.stream(),
    whole: () => run.whole(),
  });
}

/** One answer, over as many requests as it takes. */
class AnswerRun {
  /** Of the request that is under way, or the last one. */
  answer: Answer;
  readonly #prepared: LocalAnswer;
  readonly #next: Respond;
  readonly #writer: AnswerWriter;
  #dropped: readonly string[] = [];
  #stream: Stream<StreamEvent> | undefined;

  constructor(prepared: LocalAnswer, next: Respond, first: Answer) {
    this.#prepared = prepared;
    this.#next = next;
    this.answer = first;
    this.#writer = new AnswerWriter(prepared.style);
  }

  async whole(): Promise<ResponseObject> {
    for await (const _ of this.#events(async () => this.#wholeRound()));
    const dropped = [...this.#dropped, ...this.#prepared.unused.map(({ path }) => path)];
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
    const { rounds } = this.#prepared;
    const said: Readonly<Record<string, unknown>>[] = [];
    for (let round = 1; ; ) {
      const later: AskedCall[] = [];
      for await (const event of await open()) {
        if (isCompleted(event)) yield* this.#run(later.splice(0), ended);
        if (this.#isOver(ended)) return;
        yield* writer.write(event);
        const asked = writer.asked();
        if (asked?.called.atOnce) yield* this.#run([asked], ended);
        else if (asked) later.push(asked);
        if (this.#isOver(ended)) return;
      }
      if (writer.ended || this.#isOver(ended)) return;
      said.push(...writer.nextRound());
      round++;
      try {
        this.answer = await this.#next(this.#prepared.request(round, said, ended, round === rounds));
      } catch (error) {
        if (ended && error instanceof APIUserAbortError) return;
        throw error;
      }
    }
  }

  /** Runs calls side by side, and tells of each as it ends. */
  async *#run(calls: readonly AskedCall[], ended: AbortSignal | undefined): AsyncGenerator<StreamEvent> {
    const writer = this.#writer;
    const signal = this.#prepared.signalWith(ended);
    for (const call of calls) yield* writer.begins(call);
    const running = new Map(
      calls.map((call) => [call, call.called.run(signal).then((ran) => ({ call, ran }))] as const),
    );
    while (running.size > 0) {
      const done = await Promise.race(running.values()).catch((error: unknown) => {
        // Whoever has ended the answer has ended its calls.
        if (!this.#isOver(ended)) throw error;
      });
      if (!done || this.#isOver(ended)) return;
      running.delete(done.call);
      yield* writer.ran(done.call, done.ran);
    }
  }

  /** Whether somebody has ended it. Whoever waits for a whole answer is told by an error, who reads a stream is not. */
  #isOver(ended: AbortSignal | undefined): boolean {
    const { signal } = this.#prepared;
    if (signal?.aborted && !ended) throw new APIUserAbortError({ cause: signal.reason });
    return ended?.aborted === true || signal?.aborted === true;
  }
}

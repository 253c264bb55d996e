import type {
  Response,
  ResponseInputItem,
  ResponseStreamEvent,
} from "../../generated/resources/responses/responses.ts";
import type { Call } from "../call.ts";
import { APIUserAbortError } from "../errors/api.ts";
import { ConfigurationError } from "../errors/local.ts";
import { asText } from "../errors/message.ts";
import { ToolCallRequiredError } from "../errors/output.ts";
import type {
  ResponseToolRunParams,
  ToolRunEvent,
  ToolRunOptions,
  ToolRunResult,
  ToolRunSummary,
} from "../external/tools.ts";
import { treeOf } from "../helpers/tree.ts";
import type { Stream } from "../streaming.ts";
import type { StreamEvent } from "./accumulator.ts";
import { EventStream } from "./event-stream.ts";
import { linkSignal } from "./link-signal.ts";
import { mapConcurrently } from "./map-concurrently.ts";
import { parseResponse } from "./parse.ts";
import { readResponse } from "./read-response.ts";
import { type RequestedCall, requestedCalls, ToolBox } from "./tool-box.ts";
import { addUsage, freeChoice, nextInput, noUsage, outputItem, startInput } from "./turns.ts";

const MAX_TURNS = 10;
const CONCURRENCY = 8;

/** The engine of `responses.runTools()`: asks, runs what the model calls, gives the outputs back, until it calls no more. */
export class ToolRun extends EventStream<ToolRunEvent | ResponseStreamEvent> {
  readonly #call: Call;
  readonly #options: ToolRunOptions;
  readonly #toolResults: ToolRunResult[] = [];
  #summary: ToolRunSummary<unknown> | undefined;

  constructor(call: Call, controller: AbortController) {
    super(controller);
    this.#call = call;
    this.#options = call.options as ToolRunOptions;
  }

  async finalResponse(): Promise<unknown> {
    return (await this.result()).response;
  }

  async result(): Promise<ToolRunSummary<unknown>> {
    await this.done();
    return this.#summary as ToolRunSummary<unknown>;
  }

  protected async run(): Promise<void> {
    const { maxTurns = MAX_TURNS, concurrency = CONCURRENCY, signal } = this.#options;
    checkCount("maxTurns", maxTurns);
    checkCount("concurrency", concurrency);
    const params = (this.#call.args[0] ?? {}) as ResponseToolRunParams;
    const tools = new ToolBox(params.tools);
    const unlink = linkSignal(signal, this.controller);
    const responses: Response[] = [];
    let usage = noUsage;
    let input = startInput(params.input);
    try {
      for (let turn = 1; ; turn++) {
        const response = await this.#ask({ ...params, ...freeChoice(params, turn), input: input.send }, turn);
        responses.push(response);
        usage = addUsage(usage, response.usage);
        const calls = response.status === "incomplete" ? [] : requestedCalls(response, turn);
        if (calls.length === 0) {
          const whole = nextInput(params, input, response, []).all;
          const parsed = parseResponse<unknown>(response, params);
          this.#summary = {
            response: parsed,
            responses,
            toolResults: this.#toolResults,
            usage,
            input: whole,
          };
          return;
        }
        const orphan = calls.filter(({ name }) => tools.isLeftToCaller(name));
        if (orphan.length > 0) throw ToolCallRequiredError.withoutFunction(orphan, response);
        if (turn >= maxTurns) throw ToolCallRequiredError.afterTurns(calls, response, maxTurns);
        const outputs = await this.#unlessAborted(
          mapConcurrently(calls, concurrency, (call) => this.#answer(call, tools)),
        );
        input = nextInput(params, input, response, outputs);
      }
    } finally {
      unlink();
    }
  }

  /** One response, its events told as they come. */
  async #ask(params: object, turn: number): Promise<Response> {
    const { maxTurns: _, concurrency: __, approve: ___, onToolError: ____, ...options } = this.#options;
    const { signal } = this.controller;
    const created = treeOf(this.#call).responses.create({ ...params, stream: true }, { ...options, signal });
    const { data, response: answer } = await created.withResponse();
    const stream = data as Stream<unknown> as Stream<StreamEvent>;
    if (turn === 1) this.emit("connect");
    const response = (await readResponse(
      stream,
      { signal, answered: answer.headers },
      {
        observed: () => this.observed,
        tell: (event) => {
          if (this.observed) this.emitEvent(event as unknown as ResponseStreamEvent);
          return this.room();
        },
      },
    )) as unknown as Response;
    this.emitEvent({ type: "run.response", turn, response });
    return response;
  }

  async #answer(requested: RequestedCall, tools: ToolBox): Promise<ResponseInputItem> {
    const { signal } = this.controller;
    const result = await tools.answer(requested, this.#options, signal, (call) => {
      this.emitEvent({ type: "run.tool_call", call });
    });
    if (signal.aborted) throw new APIUserAbortError();
    this.#toolResults.push(result);
    this.emitEvent({ type: "run.tool_result", result });
    return outputItem(result);
  }

  /** A tool that does not listen to its signal must not hold up the end of an aborted run. */
  #unlessAborted<T>(work: Promise<T>): Promise<T> {
    const { signal } = this.controller;
    return new Promise((resolve, reject) => {
      const abort = (): void => reject(new APIUserAbortError());
      if (signal.aborted) abort();
      signal.addEventListener("abort", abort, { once: true });
      work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
    });
  }
}

function checkCount(name: string, value: number): void {
  if (Number.isInteger(value) && value > 0) return;
  throw new ConfigurationError(`${name} must be a positive whole number, not ${asText(value)}.`);
}

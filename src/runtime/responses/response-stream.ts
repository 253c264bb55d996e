import type { ResponseCreateParamsBase } from "../../generated/resources/responses/responses.ts";
import type { APIPromise } from "../api-promise.ts";
import type { Call } from "../call.ts";
import type { ParsedResponse } from "../external/responses.ts";
import { treeOf } from "../helpers/tree.ts";
import type { RequestOptions } from "../request-options.ts";
import type { Stream } from "../streaming.ts";
import type { StreamEvent } from "./accumulator.ts";
import { EventStream } from "./event-stream.ts";
import { linkSignal } from "./link-signal.ts";
import { parseResponse } from "./parse.ts";
import { readResponse, type WithSnapshot } from "./read-response.ts";

/** The engine of `responses.stream()`: one response, created or taken up again by its id. */
export class ResponseStream extends EventStream<WithSnapshot> {
  readonly #call: Call;
  #final: ParsedResponse<unknown> | undefined;

  constructor(call: Call, controller: AbortController) {
    super(controller);
    this.#call = call;
  }

  async finalResponse(): Promise<ParsedResponse<unknown>> {
    await this.done();
    return this.#final as ParsedResponse<unknown>;
  }

  protected async run(): Promise<void> {
    const params = (this.#call.args[0] ?? {}) as Params;
    const unlink = linkSignal(this.#call.options.signal, this.controller);
    try {
      const { data: stream, request_id, response: answer } = await this.#open(params).withResponse();
      this.emit("connect");
      const after = "response_id" in params ? (params.starting_after ?? -1) : -1;
      const { signal } = this.controller;
      const response = await readResponse(
        stream,
        { signal, answered: answer.headers },
        {
          observed: () => this.observed,
          tell: (event) => {
            // The whole stream was asked for, so that snapshots are whole; what the caller knows already is not told again.
            if (!this.observed || Number(event.sequence_number) <= after) return undefined;
            this.emitEvent(event);
            return this.room();
          },
        },
      );
      this.#final = parseResponse(response, params);
      Object.defineProperty(this.#final, "_request_id", { value: request_id, configurable: true });
    } finally {
      unlink();
    }
  }

  #open(params: Params): APIPromise<Stream<StreamEvent>> {
    const { responses } = treeOf(this.#call);
    const options: RequestOptions = { ...this.#call.options, signal: this.controller.signal };
    const stream =
      "response_id" in params
        ? responses.retrieve(params.response_id, { stream: true }, { ...options, stream: true })
        : responses.create({ ...params, stream: true }, options);
    return stream as APIPromise<unknown> as APIPromise<Stream<StreamEvent>>;
  }
}

type Params =
  | ResponseCreateParamsBase
  | (Pick<ResponseCreateParamsBase, "text" | "tools"> & { response_id: string; starting_after?: number });

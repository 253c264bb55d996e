import type { LocalMethod } from "../generated/routes.ts";
import { answerHeaders } from "../runtime/answer-headers.ts";
import type { Exchange } from "../runtime/api-promise.ts";
import type { SortedCall } from "../runtime/call.ts";
import { checkRequestOptions } from "../runtime/check-options.ts";
import { APIUserAbortError } from "../runtime/errors/api.ts";
import { makePage } from "../runtime/pagination.ts";
import { Stream } from "../runtime/streaming.ts";
import { contextOf } from "./context.ts";
import { apiError } from "./errors.ts";
import { type Method, methods } from "./methods.ts";
import { readArguments } from "./params.ts";
import { refusalOf } from "./store/port.ts";

/** Milliseconds after which pollers look again: nobody is asked but this machine. */
const POLL_AFTER_MS = 250;

/** Answers a method on this side, in the shape of an HTTP exchange: `asResponse()` and `withResponse()` work as elsewhere. */
export async function answer(call: SortedCall): Promise<Exchange<unknown>> {
  const { client, operation, options } = call;
  checkRequestOptions(options);
  const signal = options.signal ?? undefined;
  if (signal?.aborted) throw new APIUserAbortError({ cause: signal.reason });
  const read = await readArguments(call);
  const context = await contextOf(client, signal);
  let result: object;
  try {
    // The route said that the method is one of these.
    const method: Method = methods[operation.id as LocalMethod];
    result = await method(context, read, call);
  } catch (error) {
    const refusal = refusalOf(error);
    throw refusal ? apiError(refusal) : error;
  }
  if (result instanceof Stream) {
    const type = { "content-type": "text/event-stream; charset=utf-8" };
    return { response: new Response(null, { headers: answerHeaders(type) }), parse: async () => result };
  }
  if (result instanceof Response) return { response: result, parse: async () => result };
  const response = new Response(JSON.stringify(result), {
    headers: answerHeaders({ "openai-poll-after-ms": String(POLL_AFTER_MS) }),
  });
  const kind = operation.page;
  return {
    response,
    parse: async () =>
      kind ? makePage(kind, (change) => nextPage(call, change), result) : structuredClone(result),
  };
}

/** The same call with a few query parameters changed; made by way of the client, so that it is a call like any other. */
function nextPage(
  { client, operation, path, params, options }: SortedCall,
  change: object,
): PromiseLike<unknown> {
  const places = Object.values(path);
  const { last, others } = {
    last: places.at(-1),
    others: Object.fromEntries(Object.entries(path).slice(0, -1)),
  };
  const changed = { ...others, ...params, ...change };
  return client.call(operation, last === undefined ? [changed] : [last, changed], options);
}

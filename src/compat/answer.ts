import { answerHeaders } from "../runtime/answer-headers.ts";
import type { Exchange } from "../runtime/api-promise.ts";
import type { Call } from "../runtime/client.ts";
import { APIUserAbortError } from "../runtime/errors/api.ts";
import { checkRequestOptions } from "../runtime/options.ts";
import { makePage } from "../runtime/pagination.ts";
import { Stream } from "../runtime/streaming.ts";
import { contextOf } from "./context.ts";
import { apiError } from "./errors.ts";
import { type LocalMethod, type Method, methods } from "./methods.ts";
import { readArguments } from "./params.ts";
import { refusalOf } from "./store/port.ts";

/** Milliseconds after which pollers look again: nobody is asked but this machine. */
const POLL_AFTER_MS = 250;

/** Answers a method on this side, in the shape of an HTTP exchange: `asResponse()` and `withResponse()` work as elsewhere. */
export async function answer(call: Call): Promise<Exchange<unknown>> {
  const { client, operation, options, args } = call;
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
      kind ? makePage(kind, (change) => nextPage(call, args, change), result) : structuredClone(result),
  };
}

/** The same call with a few query parameters changed; made by way of the client, so that it is a call like any other. */
function nextPage(
  { client, operation, options }: Call,
  args: readonly unknown[],
  change: object,
): PromiseLike<unknown> {
  const positional = operation.path?.includes("{") ? 1 : 0;
  const params = { ...(args[positional] as object | undefined), ...options.query, ...change };
  const { query: _, ...rest } = options;
  return client.call(operation, [...args.slice(0, positional), params], rest);
}

import { APIPromise } from "./api-promise.ts";
import { type BoundCall, bind } from "./bind.ts";
import { readBody } from "./body.ts";
import type { Call } from "./call.ts";
import { type AbstractPage, makePage, PagePromise } from "./pagination.ts";
import type { LiveResponse } from "./pipeline.ts";

/** Sends an operation as the spec describes it, and shapes its answer as the spec does. */
export function httpCall(call: Call): APIPromise<unknown> {
  const { client, operation, args, options } = call;
  let bound: BoundCall;
  let sent: Promise<LiveResponse>;
  try {
    // Inside the try: what is wrong with the arguments rejects, like every other fault of the call.
    bound = bind(operation, args);
    sent = client.send(operation, bound, options);
  } catch (error) {
    return new APIPromise(Promise.reject(error));
  }
  if (operation.page) {
    const kind = operation.page;
    const query = options.query === undefined ? bound.query : (options.query ?? {});
    const next = (change: Record<string, unknown>): APIPromise<unknown> =>
      httpCall({ ...call, options: { ...options, query: { ...query, ...change } } });
    return new PagePromise<AbstractPage<unknown>>(sent, async (live: LiveResponse) =>
      makePage(kind, next, await readBody(live, operation)),
    );
  }
  return new APIPromise(
    sent,
    wantsStream(call)
      ? async (live: LiveResponse) => (await import("./stream-response.ts")).streamResponse(live, client)
      : (live: LiveResponse) => readBody(live, operation),
  );
}

/** Whether the answer is to come piece by piece. */
export function wantsStream({ args, options }: Call): boolean {
  return options.stream ?? (args.at(-1) as { stream?: unknown } | undefined)?.stream === true;
}

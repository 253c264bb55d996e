import { APIPromise } from "./api-promise.ts";
import { bind } from "./bind.ts";
import { readBody } from "./body.ts";
import type { Call } from "./call.ts";
import { type AbstractPage, makePage, PagePromise } from "./pagination.ts";
import type { LiveResponse } from "./pipeline.ts";
import { Sendable } from "./sendable.ts";
import { sortCall } from "./sort-call.ts";

/** Sends an operation as the spec describes it, and shapes its answer as the spec does. */
export function httpCall(call: Call): APIPromise<unknown> {
  const { client, operation, args, options } = call;
  return exchange(call, () =>
    client.profile.parameters
      ? judgedAndSent(call)
      : client.send(operation, Sendable.unruled(client.profile, bind(operation, args)), options),
  );
}

/** Sends a request whose path and body are the caller's own words, in its options. */
export function rawCall(call: Call): APIPromise<unknown> {
  return exchange(call, () => call.client.send(call.operation, Sendable.bare(), call.options));
}

function exchange(call: Call, send: () => Promise<LiveResponse>): APIPromise<unknown> {
  const { client, operation, args, options } = call;
  let sent: Promise<LiveResponse>;
  try {
    // Inside the try: what is wrong with the arguments rejects, like every other fault of the call.
    sent = send();
  } catch (error) {
    return new APIPromise(Promise.reject(error));
  }
  if (operation.page) {
    const kind = operation.page;
    const next = (change: Record<string, unknown>): APIPromise<unknown> => {
      const query = options.query === undefined ? bind(operation, args).query : (options.query ?? {});
      return httpCall({ ...call, options: { ...options, query: { ...query, ...change } } });
    };
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

async function judgedAndSent(call: Call): Promise<LiveResponse> {
  const { judge } = await import("./judge.ts");
  const sorted = sortCall(call);
  const judged = await judge(sorted);
  return await call.client.send(call.operation, judged.request(), sorted.options);
}

/** Whether the answer is to come piece by piece. */
function wantsStream({ args, options }: Call): boolean {
  return options.stream ?? (args.at(-1) as { stream?: unknown } | undefined)?.stream === true;
}

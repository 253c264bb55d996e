import type { Exchange } from "../api-promise.ts";
import type { Call } from "../client.ts";
import { createResponse } from "./create-response.ts";

/** Answers one `responses.create`, or a part of it. */
export type Respond = (call: Call) => Promise<Exchange<unknown>>;

/**
 * Something that the backend lacks, put around the call that it does serve: it may change the call, make several of it, and
 * change or keep the answer.
 */
export type Layer = (call: Call, next: Respond) => Promise<Exchange<unknown>>;

/** When a layer has something to do, and where its code is. Asked of every call, so the question must be cheap. */
interface LayerEntry {
  readonly wanted: (params: Readonly<Record<string, unknown>>, call: Call) => boolean;
  readonly load: () => Promise<Layer>;
}

/** From the outside in. */
const layers: readonly LayerEntry[] = [
  {
    wanted: ({ tools, input }) => has(tools, "file_search") || has(input, "file_search_call"),
    load: async () => (await import("../../compat/file-search/layer.ts")).fileSearch,
  },
];

function has(list: unknown, type: string): boolean {
  return Array.isArray(list) && list.some((each) => each?.type === type);
}

/** `responses.create` on the Codex backend, with what this side adds to it. */
export async function respond(call: Call): Promise<Exchange<unknown>> {
  const params = Object(call.options.body ?? call.args[0]) as Record<string, unknown>;
  let inner: Respond = createResponse;
  for (const { wanted, load } of layers.toReversed()) {
    if (!wanted(params, call)) continue;
    const layer = await load();
    const next = inner;
    inner = (call) => layer(call, next);
  }
  return inner(call);
}

import type { Exchange } from "../runtime/api-promise.ts";
import type { Call } from "../runtime/call.ts";
import { createResponse } from "../runtime/codex/create-response.ts";

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
    wanted: ({ store, previous_response_id: previous, conversation, background }, { client }) =>
      (store !== false && client.options.continuity !== "off") ||
      Boolean(previous ?? conversation ?? background),
    load: async () => (await import("../compat/continuity/layer.ts")).continuity,
  },
  {
    wanted: ({ tools, input }) => has(tools, "file_search") || has(input, "file_search_call"),
    load: async () => (await import("../compat/file-search/layer.ts")).fileSearch,
  },
  {
    wanted: ({ input, messages, tool_results }) => [input, messages, tool_results].some(namesFile),
    load: async () => (await import("../compat/inputs/layer.ts")).inlineInputs,
  },
];

function has(list: unknown, type: string): boolean {
  return Array.isArray(list) && list.some((each) => each?.type === type);
}

/** Whether a part of an item, a message or a tool's result names a file. */
function namesFile(items: unknown): boolean {
  return (
    Array.isArray(items) &&
    items.some((item) =>
      [item?.content, item?.output].some(
        (parts) => Array.isArray(parts) && parts.some((part) => part?.file_id ?? part?.file?.file_id),
      ),
    )
  );
}

/**
 * `responses.create` on the Codex backend, with what this side adds to it: by the layers from number `from` on. Each is asked
 * when it is reached, about the call as the one outside it has made it.
 */
export async function respond(call: Call, from = 0): Promise<Exchange<unknown>> {
  const params = Object(call.options.body ?? call.args[0]) as Record<string, unknown>;
  for (const [index, { wanted, load }] of layers.entries()) {
    if (index < from || !wanted(params, call)) continue;
    const layer = await load();
    return await layer(call, (inner) => respond(inner, index + 1));
  }
  return await createResponse(call);
}

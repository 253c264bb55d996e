import type { Exchange } from "../runtime/api-promise.ts";
import type { SortedCall } from "../runtime/call.ts";
import { createResponse } from "../runtime/codex/create-response.ts";
import { type Answer, exchangeOf, type Layer } from "../runtime/responses/answer.ts";

/** When a layer has something to do, and where its code is. Asked of every call, so the question must be cheap. */
interface LayerEntry {
  readonly wanted: (params: SortedCall["params"], call: SortedCall) => boolean;
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
    wanted: ({ tools, input }) => hasLocal(tools) || hasLocal(input),
    load: async () => (await import("../compat/local-tools/layer.ts")).localTools,
  },
  {
    wanted: ({ input, messages, tool_results }) => [input, messages, tool_results].some(namesFile),
    load: async () => (await import("../compat/inputs/layer.ts")).inlineInputs,
  },
];

/** Whether it holds a tool that this side answers, or an item of one: `file_search`, `mcp`, and what begins so. */
function hasLocal(list: unknown): boolean {
  return Array.isArray(list) && list.some((each) => /^(?:file_search|mcp)(?:_|$)/.test(each?.type));
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

/** `responses.create` on a backend that lacks something, with what this side adds to it. */
export async function respondInLayers(call: SortedCall): Promise<Exchange<unknown>> {
  return exchangeOf(await respond(call, 0), call);
}

/** Each layer, from number `from` on, is asked when it is reached, about the call as the one outside it has made it. */
async function respond(call: SortedCall, from: number): Promise<Answer> {
  for (const [index, { wanted, load }] of layers.entries()) {
    if (index < from || !wanted(call.params, call)) continue;
    const layer = await load();
    return await layer(call, (inner) => respond(inner, index + 1));
  }
  return await createResponse(call);
}

import type { CallContext } from "../call.ts";
import { Fact } from "../facts.ts";

type Item = { readonly type?: unknown; readonly call_id?: unknown };

/** Calls whose turn is remembered: a turn is over within minutes. */
const MOST_CALLS = 500;

const turns = new Fact(() => new Map<unknown, string>());

/**
 * Sticky routing: the state of the turn that this input goes on with. A turn goes on as long as the input ends with the output of
 * a call that the model made in it.
 */
export function turnStateOf(client: CallContext, input: readonly Item[]): string | undefined {
  const last = input.at(-1);
  if (typeof last?.type !== "string" || !last.type.endsWith("_output")) return undefined;
  return client.shared.get(turns).get(last.call_id);
}

/** Remembers the state for the calls that an answer made. */
export function noteTurnState(
  client: CallContext,
  state: string | null | undefined,
  output: readonly Item[],
): void {
  if (!state) return;
  const known = client.shared.get(turns);
  for (const { type, call_id } of output) {
    if (call_id !== undefined && (type === "function_call" || type === "custom_tool_call"))
      known.set(call_id, state);
  }
  for (const id of known.keys()) {
    if (known.size <= MOST_CALLS) break;
    known.delete(id);
  }
}

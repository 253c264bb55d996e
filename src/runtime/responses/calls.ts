import { asText } from "../errors/message.ts";
import type { OutputItem } from "./events.ts";

/** Whether an item is a call that the caller has to answer. */
export function isCall({ type }: { readonly type: string }): boolean {
  return type === "function_call" || type === "custom_tool_call";
}

/** The id that an answer to a call has to name. A server that leaves it out knows the call by its own. */
export function callId({ call_id, id }: OutputItem): string {
  return asText(call_id || id || "");
}

import { asText } from "../../runtime/errors/message.ts";
import { hexDigest } from "../digest.ts";
import type { HistoryItemRow } from "../store/schema.ts";

/** An item as callers write it and the backend gives it. */
export type Item = Readonly<Record<string, unknown>>;
export type StoredItem = HistoryItemRow["item"];

/** Beginnings of item ids, by type, as the API has them. */
const PREFIXES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    message: "msg_",
    reasoning: "rs_",
    function_call: "fc_",
    function_call_output: "fco_",
    custom_tool_call: "ctc_",
    custom_tool_call_output: "ctco_",
    web_search_call: "ws_",
    file_search_call: "fs_",
    image_generation_call: "ig_",
    computer_call: "cu_",
    computer_call_output: "cuo_",
    compaction: "cmp_",
  }),
);

export const idPrefix = (type: string): string => PREFIXES.get(type) ?? "item_";

/** What of a list of input items could not be kept: it is no item. */
export const isItem = (value: unknown): value is Item =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Types of items that have a status wherever the API lists them. */
const STATED: ReadonlySet<string> = new Set([
  "message",
  "function_call",
  "file_search_call",
  "web_search_call",
  "computer_call",
  "code_interpreter_call",
  "image_generation_call",
  "local_shell_call",
  "apply_patch_call",
]);

/**
 * An item as the API lists it: with its type, content as parts, a status, and the lists that callers may leave out.
 * @param id For an item that brings none, or one that is taken.
 */
export function storedItem(item: Item, id: string): StoredItem {
  const type = typeof item["type"] === "string" ? item["type"] : "message";
  const { content, role, status, summary } = item;
  return {
    ...item,
    type,
    id,
    ...(STATED.has(type) ? { status: status ?? "completed" } : {}),
    ...(type === "reasoning" ? { summary: summary ?? [] } : {}),
    ...(type === "message"
      ? { content: typeof content === "string" ? [textPart(role, content)] : listed(content) }
      : {}),
  };
}

function listed(content: unknown): unknown {
  if (!Array.isArray(content)) return content;
  return content.map((part: Item | null) =>
    part?.["type"] === "output_text" ? { ...part, annotations: part["annotations"] ?? [] } : part,
  );
}

function textPart(role: unknown, text: string): object {
  return role === "assistant"
    ? { type: "output_text", text, annotations: [], logprobs: [] }
    : { type: "input_text", text };
}

/** What the model itself made, as against what it was given. */
export function isMade({ type, role }: Item): boolean {
  return type === undefined || type === "message"
    ? role === "assistant"
    : type === "reasoning" || (typeof type === "string" && type.endsWith("_call"));
}

/**
 * Items as they can be sent again. What the model did not get to finish stays behind: half a call has no arguments that
 * anybody could answer. So do searches of the web whose action the backend would not take back.
 */
export function replayable(items: readonly Item[], answered: readonly Item[]): Item[] {
  const outputs = new Set<unknown>(answered.map(({ call_id }) => call_id));
  return items.filter(({ type, status, call_id, action }) => {
    if (type === "function_call" || type === "custom_tool_call") {
      return status !== "incomplete" || (call_id !== undefined && outputs.has(call_id));
    }
    return type !== "web_search_call" || WEB_ACTIONS.has(asText((action as Item | undefined)?.["type"]));
  });
}

const WEB_ACTIONS = new Set(["search", "open_page", "find_in_page"]);

export const withoutReasoning = <I extends Item>(items: readonly I[]): I[] =>
  items.filter(({ type }) => type !== "reasoning");

/**
 * A digest of what items say, whatever ids and statuses they bear: the same conversation sent again is known by it.
 */
export async function fingerprint(items: readonly Item[]): Promise<string> {
  return await hexDigest(JSON.stringify(items.map(essence)));
}

function essence(item: Item): unknown {
  const { type = "message", role, content, call_id, name, input, output } = item;
  switch (type) {
    case "message":
      return [role, typeof content === "string" ? [["text", content]] : parts(content)];
    case "reasoning":
      return [type, item["encrypted_content"] ?? null];
    case "function_call":
      return [type, call_id, name, item["arguments"]];
    case "custom_tool_call":
      return [type, call_id, name, input];
    case "function_call_output":
    case "custom_tool_call_output":
      return [type, call_id, output];
    default: {
      const { id: _, status: __, ...rest } = item;
      return rest;
    }
  }
}

function parts(content: unknown): unknown {
  if (!Array.isArray(content)) return content;
  return content.map((part: Item | null) =>
    typeof part?.["text"] === "string" ? ["text", part["text"]] : part,
  );
}

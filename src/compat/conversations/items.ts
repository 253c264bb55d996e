import type { Conversation } from "../../generated/resources/conversations/conversations.ts";
import type { ItemCreateParams, ItemListParams } from "../../generated/resources/conversations/items.ts";
import type { SortedCall } from "../../runtime/call.ts";
import type { Item, StoredItem } from "../continuity/items.ts";
import type { Log } from "../continuity/log.ts";
import { logFor } from "../continuity/responses.ts";
import { apiError } from "../errors.ts";
import { type ListBody, listBody, listRows } from "../pages.ts";
import type { HistoryItemRow } from "../store/schema.ts";
import { conversationObject, existingConversation, noConversation } from "./conversations.ts";
import { newItems } from "./new-items.ts";

export async function createItems(
  call: SortedCall,
  conversation: string,
  { items }: ItemCreateParams,
): Promise<ListBody<StoredItem>> {
  const log = await logFor(call);
  await existingConversation(log, conversation);
  const rows = newItems(log, conversation, items, await taken(log, conversation, items as unknown as Item[]));
  const where = { id: conversation, deleted: 0 };
  await log.storage.commit([
    { op: "require", table: "conversations", where, otherwise: noConversation(conversation) },
    ...rows.map((row) => ({ op: "insert", table: "history_items", row }) as const),
  ]);
  return listBody(
    rows.map(({ item }) => item),
    false,
  );
}

export async function retrieveItem(call: SortedCall, conversation: string, id: string): Promise<StoredItem> {
  const log = await logFor(call);
  await existingConversation(log, conversation);
  return (await existingItem(log, conversation, id)).item;
}

export async function listItems(
  call: SortedCall,
  conversation: string,
  params: ItemListParams,
): Promise<ListBody<StoredItem>> {
  const log = await logFor(call);
  await existingConversation(log, conversation);
  const { rows, more } = await listRows(log.storage, {
    table: "history_items",
    where: { conversation_id: conversation },
    params,
    most: 100,
    usual: 20,
    rowId: (id) => `${conversation}/${id}`,
  });
  return listBody(
    rows.map(({ item }) => item),
    more,
  );
}

/** Takes an item out of the conversation. The response that it came from still shows it. */
export async function deleteItem(call: SortedCall, conversation: string, id: string): Promise<Conversation> {
  const log = await logFor(call);
  const row = await existingConversation(log, conversation);
  const item = await existingItem(log, conversation, id);
  const where = { id: item.id };
  await log.storage.commit([
    item.response_id === null
      ? { op: "delete", table: "history_items", where }
      : { op: "update", table: "history_items", where, set: { conversation_id: null } },
  ]);
  return conversationObject(row);
}

async function existingItem({ storage }: Log, conversation: string, id: string): Promise<HistoryItemRow> {
  const row = await storage.get("history_items", `${conversation}/${id}`);
  if (row?.conversation_id === conversation) return row;
  throw apiError({
    status: 404,
    message: `Item with id '${id}' not found in conversation '${conversation}'.`,
    code: "not_found",
    param: "item_id",
  });
}

async function taken({ storage }: Log, conversation: string, items: readonly Item[]): Promise<string[]> {
  const ids = items.flatMap((item) =>
    typeof item?.["id"] === "string" ? [`${conversation}/${item["id"]}`] : [],
  );
  if (ids.length === 0) return [];
  const { rows } = await storage.list("history_items", {
    where: { id: { in: ids } },
    order: "asc",
    limit: ids.length,
  });
  return rows.map(({ item }) => item.id);
}

import type {
  Conversation,
  ConversationCreateParams,
  ConversationDeletedResource,
  ConversationUpdateParams,
} from "../../generated/resources/conversations/conversations.ts";
import type { SortedCall } from "../../runtime/call.ts";
import { seconds } from "../context.ts";
import type { Log } from "../continuity/log.ts";
import { forgetConversations } from "../continuity/prune.ts";
import { logFor } from "../continuity/responses.ts";
import { apiError } from "../errors.ts";
import { checkMetadata } from "../metadata.ts";
import type { Refusal } from "../store/port.ts";
import type { ConversationRow } from "../store/schema.ts";
import { newItems } from "./new-items.ts";

export const noConversation = (id: string): Refusal => ({
  status: 404,
  message: `Conversation with id '${id}' not found.`,
  code: "not_found",
  param: "conversation_id",
});

/** @throws {NotFoundError} when there is none, or it is another account's. */
export async function existingConversation(log: Log, id: string): Promise<ConversationRow> {
  const row = await log.storage.get("conversations", id);
  if (!row || row.owner !== log.owner || row.deleted === 1) throw apiError(noConversation(id));
  return row;
}

export async function createConversation(
  call: SortedCall,
  { items, metadata }: ConversationCreateParams,
): Promise<Conversation> {
  checkMetadata(metadata ?? {});
  const log = await logFor(call);
  const row: ConversationRow = {
    ...log.ids.next("conv_"),
    created_at: seconds(log),
    owner: log.owner,
    metadata: metadata ?? {},
    deleted: 0,
  };
  await log.storage.commit([
    { op: "insert", table: "conversations", row },
    ...newItems(log, row.id, items ?? [], []).map(
      (item) => ({ op: "insert", table: "history_items", row: item }) as const,
    ),
  ]);
  return conversationObject(row);
}

export async function retrieveConversation(call: SortedCall, id: string): Promise<Conversation> {
  return conversationObject(await existingConversation(await logFor(call), id));
}

export async function updateConversation(
  call: SortedCall,
  id: string,
  { metadata }: ConversationUpdateParams,
): Promise<Conversation> {
  checkMetadata(metadata ?? {});
  const log = await logFor(call);
  const row = await existingConversation(log, id);
  const set = { metadata: metadata ?? {} };
  await log.storage.commit([
    { op: "require", table: "conversations", where: { id, deleted: 0 }, otherwise: noConversation(id) },
    { op: "update", table: "conversations", where: { id }, set },
  ]);
  return conversationObject({ ...row, ...set });
}

/** Deletes a conversation. Items that responses in the log were made of stay until those are gone. */
export async function deleteConversation(call: SortedCall, id: string): Promise<ConversationDeletedResource> {
  const log = await logFor(call);
  await existingConversation(log, id);
  const set = { deleted: 1, metadata: {} };
  await log.storage.commit([
    { op: "update", table: "conversations", where: { id }, set },
    // What was put in by hand belongs to nothing else.
    { op: "delete", table: "history_items", where: { conversation_id: id, response_id: null } },
  ]);
  await forgetConversations(log);
  return { id, object: "conversation.deleted", deleted: true };
}

export function conversationObject({ id, created_at, metadata }: ConversationRow): Conversation {
  return { id, object: "conversation", created_at, metadata };
}

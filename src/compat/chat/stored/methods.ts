import type {
  ChatCompletion,
  ChatCompletionDeleted,
  ChatCompletionListParams,
  ChatCompletionStoreMessage,
  ChatCompletionUpdateParams,
} from "../../../generated/resources/chat/completions/completions.ts";
import type { MessageListParams } from "../../../generated/resources/chat/completions/messages.ts";
import type { SortedCall } from "../../../runtime/call.ts";
import { type Context, seconds } from "../../context.ts";
import { ownerOf } from "../../continuity/owner.ts";
import { apiError } from "../../errors.ts";
import { checkMetadata } from "../../metadata.ts";
import { checkLimit, type ListBody, listBody, listRows, pageOf } from "../../pages.ts";
import type { Refusal } from "../../store/port.ts";
import type { ChatCompletionRow } from "../../store/schema.ts";

/** Where the stored completions of whoever is signed in are. */
interface Shelf extends Context {
  readonly owner: string;
}

async function shelfOf({ client }: SortedCall, context: Context): Promise<Shelf> {
  return { ...context, owner: await ownerOf(client) };
}

type Stored = ChatCompletion & { metadata: ChatCompletionRow["metadata"] };

export async function retrieveCompletion(context: Context, call: SortedCall, id: string): Promise<Stored> {
  return storedObject(await existing(await shelfOf(call, context), id));
}

/** Replaces the metadata. */
export async function updateCompletion(
  context: Context,
  call: SortedCall,
  id: string,
  { metadata }: ChatCompletionUpdateParams,
): Promise<Stored> {
  checkMetadata(metadata ?? {});
  const row = await existing(await shelfOf(call, context), id);
  const set = { metadata: metadata ?? {} };
  await context.storage.commit([
    { op: "require", table: "chat_completions", where: { id }, otherwise: none(id) },
    { op: "update", table: "chat_completions", where: { id }, set },
  ]);
  return storedObject({ ...row, ...set });
}

export async function deleteCompletion(
  context: Context,
  call: SortedCall,
  id: string,
): Promise<ChatCompletionDeleted> {
  await existing(await shelfOf(call, context), id);
  await context.storage.commit([{ op: "delete", table: "chat_completions", where: { id } }]);
  return { id, object: "chat.completion.deleted", deleted: true };
}

const MOST = 100;
const USUAL = 20;

/** Oldest first unless `order` says otherwise. Of metadata that is asked for, every key must have its value. */
export async function listCompletions(
  context: Context,
  call: SortedCall,
  { metadata, model, order = "asc", limit = USUAL, after }: ChatCompletionListParams,
): Promise<ListBody<Stored>> {
  checkLimit(limit, MOST);
  const { owner, storage } = await shelfOf(call, context);
  const wanted = Object.entries(metadata ?? {});
  const where = {
    owner,
    expires_at: { unsetOrAfter: seconds(context) },
    ...(model === undefined ? {} : { model }),
  };
  const found: ChatCompletionRow[] = [];
  let last = after;
  for (let more = true; more && found.length <= limit; ) {
    const page = await listRows(storage, {
      table: "chat_completions",
      where,
      params: { order, ...(last === undefined ? {} : { after: last }) },
      most: MOST,
      usual: MOST,
    });
    found.push(...page.rows.filter((row) => wanted.every(([key, value]) => row.metadata[key] === value)));
    more = page.more;
    last = page.rows.at(-1)?.id;
  }
  return listBody(found.slice(0, limit).map(storedObject), found.length > limit);
}

/** The messages that the completion answered, oldest first unless `order` says otherwise. */
export async function listMessages(
  context: Context,
  call: SortedCall,
  id: string,
  params: MessageListParams,
): Promise<ListBody<ChatCompletionStoreMessage>> {
  const { messages } = await existing(await shelfOf(call, context), id);
  return pageOf(messages, { order: "asc", ...params });
}

const none = (id: string): Refusal => ({
  status: 404,
  message: `No chat completion found with id '${id}'. Only those made with store: true are kept, for as long as the client option continuity says.`,
  code: "not_found",
  param: "completion_id",
});

/** @throws {NotFoundError} when there is none, it has expired, or it is another account's. */
async function existing(shelf: Shelf, id: string): Promise<ChatCompletionRow> {
  const row = await shelf.storage.get("chat_completions", id);
  if (!row || row.owner !== shelf.owner || row.expires_at <= seconds(shelf)) throw apiError(none(id));
  return row;
}

function storedObject({ body, metadata }: ChatCompletionRow): Stored {
  return { ...(body as unknown as ChatCompletion), metadata };
}

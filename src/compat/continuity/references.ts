import type { Item } from "./items.ts";
import { findResponse, type Log } from "./log.ts";

/**
 * Puts items in the place of `item_reference`s that name them. A reference to nothing that is known stays: the backend's own
 * rules refuse it, by its id.
 */
export async function resolveReferences(log: Log, input: readonly Item[]): Promise<readonly Item[]> {
  const ids = input.flatMap(({ type, id }) =>
    type === "item_reference" && typeof id === "string" ? [id] : [],
  );
  if (ids.length === 0) return input;
  const { rows } = await log.storage.list("history_items", {
    where: { item_id: { in: [...new Set(ids)] } },
    order: "asc",
    limit: 10_000,
  });
  const found = new Map<unknown, Item>();
  for (const { item, response_id: response, conversation_id: conversation } of rows) {
    const mine =
      conversation === null
        ? response !== null && (await findResponse(log, response)) !== undefined
        : (await log.storage.get("conversations", conversation))?.owner === log.owner;
    if (mine) found.set(item.id, item);
  }
  return input.map((item) => (item["type"] === "item_reference" ? (found.get(item["id"]) ?? item) : item));
}

export const hasReference = (input: readonly Item[] | undefined): boolean =>
  input?.some(({ type }) => type === "item_reference") ?? false;

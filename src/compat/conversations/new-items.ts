import { seconds } from "../context.ts";
import { type Item, isItem } from "../continuity/items.ts";
import type { Log } from "../continuity/log.ts";
import { itemRows, namedItems } from "../continuity/record.ts";
import { apiError, badRequest } from "../errors.ts";
import type { HistoryItemRow } from "../store/schema.ts";

/** The API's own limit for one call. */
const MOST = 20;

/** Rows for items that a caller adds by hand. @throws {BadRequestError} */
export function newItems(
  log: Log,
  conversation: string,
  items: readonly unknown[],
  taken: Iterable<string>,
): HistoryItemRow[] {
  if (items.length > MOST) {
    throw apiError(badRequest("items", `One call adds ${MOST} items at most, not ${items.length}.`));
  }
  const checked = items.map((item, index): Item => {
    if (!isItem(item)) throw apiError(badRequest(`items[${index}]`, "An item must be an object."));
    if (item["type"] === "item_reference") {
      const message = "An item_reference cannot be added to a conversation; add the item itself.";
      throw apiError(badRequest(`items[${index}]`, message));
    }
    return item;
  });
  const rows = namedItems(log, checked, taken).map((item) => ({ item, side: "input" as const }));
  return itemRows(rows, {
    id: null,
    tree_id: null,
    conversation_id: conversation,
    created_at: seconds(log),
    base: log.ids.next("").sort,
  });
}

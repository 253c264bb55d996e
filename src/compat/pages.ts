import { apiError, badRequest } from "./errors.ts";
import type { ListQuery, Storage } from "./store/port.ts";
import { refusalOf, unknownCursor } from "./store/port.ts";
import type { Rows, TableName } from "./store/schema.ts";

/** Query parameters that every list takes. */
interface ListParams {
  readonly after?: string;
  readonly before?: string;
  readonly limit?: number;
  readonly order?: "asc" | "desc";
}

export interface ListBody<Item> {
  readonly object: "list";
  readonly data: Item[];
  readonly first_id: string | null;
  readonly last_id: string | null;
  readonly has_more: boolean;
}

interface Page<T extends TableName> {
  readonly table: T;
  readonly where?: ListQuery<T>["where"];
  readonly params: ListParams;
  readonly most: number;
  readonly usual: number;
  /** Row id for an item id, where the two differ. */
  readonly rowId?: (id: string) => string;
}

/** @throws {BadRequestError} for a number of items that no page can have. */
export function checkLimit(limit: number, most: number): void {
  if (Number.isInteger(limit) && limit >= 1 && limit <= most) return;
  throw apiError(badRequest("limit", `limit must be a whole number from 1 to ${most}, not ${limit}.`));
}

/** One page of a table. @throws {BadRequestError} for a limit out of bounds or a cursor that names nothing. */
export async function listRows<T extends TableName>(
  storage: Storage,
  { table, where, params, most, usual, rowId = (id) => id }: Page<T>,
): Promise<{ rows: Rows[T][]; more: boolean }> {
  const { limit = usual, order = "desc", after, before } = params;
  checkLimit(limit, most);
  try {
    return await storage.list(table, {
      ...(where === undefined ? {} : { where }),
      order,
      limit,
      after: after === undefined ? undefined : rowId(after),
      before: before === undefined ? undefined : rowId(before),
    });
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    throw apiError({ ...refusal, param: after === undefined ? "before" : "after" });
  }
}

export function listBody<Item extends { readonly id: string }>(data: Item[], more: boolean): ListBody<Item> {
  return {
    object: "list",
    data,
    first_id: data[0]?.id ?? null,
    last_id: data.at(-1)?.id ?? null,
    has_more: more,
  };
}

/** One page of a list that is there whole. */
export function pageOf<Item extends { readonly id: string }>(
  items: readonly Item[],
  { after, limit = 20, order = "desc" }: ListParams,
): ListBody<Item> {
  checkLimit(limit, 100);
  const sorted = order === "asc" ? items : items.toReversed();
  const start = after === undefined ? 0 : sorted.findIndex(({ id }) => id === after) + 1;
  if (after !== undefined && start === 0) throw apiError({ ...unknownCursor(after), param: "after" });
  const data = sorted.slice(start, start + limit);
  return listBody(data, start + limit < sorted.length);
}

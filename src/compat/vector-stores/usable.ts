import { type Context, seconds } from "../context.ts";
import { apiError, badRequest, notFound } from "../errors.ts";
import type { VectorStoreRow } from "../store/schema.ts";

const SECONDS_PER_DAY = 86_400;

/** `last_active_at` is exact to this many seconds: a write for every search would cost more than the search. */
const ACTIVITY_GRAIN = 60;

/** @throws {NotFoundError} when there is none. An expired one still is. */
export async function existingStore({ storage }: Context, id: string, param = "id"): Promise<VectorStoreRow> {
  const row = await storage.get("vector_stores", id);
  if (!row) throw apiError({ ...notFound("vector store", id), param });
  return row;
}

/**
 * The store, for something that an expired one does not do; counts as use of it.
 * @param param where the caller named it.
 */
export async function usableStore(context: Context, id: string, param?: string): Promise<VectorStoreRow> {
  const row = await existingStore(context, id, param);
  const now = seconds(context);
  if (isExpired(row, now)) {
    throw apiError(
      badRequest(
        param ?? "vector_store_id",
        `The vector store '${id}' expired ${row.lifetime_days} days after its last use. Create a new one; its files are still there.`,
        "vector_store_expired",
      ),
    );
  }
  if (now - row.last_active_at >= ACTIVITY_GRAIN) {
    const set = { last_active_at: now, expires_at: expiry(now, row.lifetime_days) };
    await context.storage.commit([{ op: "update", table: "vector_stores", where: { id }, set }]);
  }
  return row;
}

export function isExpired({ expires_at: expires }: VectorStoreRow, now: number): boolean {
  return expires !== null && expires <= now;
}

export function expiry(from: number, days: number | null): number | null {
  return days === null ? null : from + days * SECONDS_PER_DAY;
}

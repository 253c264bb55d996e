import type { VectorStoreFile } from "../../generated/resources/vector-stores/files.ts";
import type { Context } from "../context.ts";
import type { StoreFileStatus } from "../store/schema.ts";

type Seen = VectorStoreFile["status"];

/**
 * The status that a client is told. A file that waits for its vectors only is not ready for who has the hook that makes them;
 * for everybody else it is: they search by words, and could wait for ever.
 */
export function statusFor({ embedder }: Context, status: StoreFileStatus): Seen {
  if (status !== "embedding") return status;
  return embedder === undefined ? "completed" : "in_progress";
}

/** The other way round, for filters. */
export function statusesFor(context: Context, seen: Seen): readonly StoreFileStatus[] {
  return statusFor(context, "embedding") === seen ? [seen, "embedding"] : [seen];
}

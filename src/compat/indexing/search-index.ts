import type { SearchIndex } from "../store/search-port.ts";

/** The search index of this version. */
export async function searchIndex(): Promise<SearchIndex | undefined> {
  return undefined;
}

import type { SearchIndex } from "../store/search-port.ts";

/** The index of `compat/search`, in the terms of the storage. */
export async function searchIndex(): Promise<SearchIndex> {
  const search = await import("../search/index.ts");
  return {
    migrations: search.migrations,
    index: (database, entry) => {
      search.indexFile(database, { ...entry, now: Date.now() });
    },
    remove: (database, storeId, fileId) => {
      search.removeFile(database, { storeId, fileId });
    },
    removeStore: search.removeStore,
    setAttributes: (database, storeId, fileId, attributes) => {
      search.updateAttributes(database, { storeId, fileId, attributes });
    },
    search: (database, { storeId, ...request }) =>
      search.search(database, { storeIds: [storeId], ...request }),
  };
}

const RESOURCES = "resources/";

/** `resources/vector-stores/files` -> `vector-stores/files`; `core/pagination` -> `pagination`. */
export function moduleName(id: string): string {
  if (id.startsWith(RESOURCES)) return id.slice(RESOURCES.length);
  return id === "core/pagination" ? "pagination" : id;
}

/** `vector-stores/file-batches` -> `vectorStores.fileBatches`; a file named like its folder stands for the folder. */
export function modulePath(module: string): string {
  const segments = module.split("/");
  return segments
    .filter((segment, position) => segment !== segments[position - 1])
    .map((segment) => segment.replace(/[-_]+(.)/g, (_, letter: string) => letter.toUpperCase()))
    .join(".");
}

/** `["VectorStoreFile", "LastError"]` in `vector-stores/files` -> `vectorStores.files.VectorStoreFile.LastError`. */
export function componentKey(module: string, names: readonly string[]): string {
  return `${modulePath(module)}.${names.join(".")}`;
}

/** `vectorStoreID` -> `vector_store_id` */
export function wireName(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toLowerCase();
}

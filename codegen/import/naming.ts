import { modulePath } from "../model/module-path.ts";

const RESOURCES = "resources/";

/** `resources/vector-stores/files` -> `vector-stores/files`; `core/pagination` -> `pagination`. */
export function moduleName(id: string): string {
  if (id.startsWith(RESOURCES)) return id.slice(RESOURCES.length);
  return id === "core/pagination" ? "pagination" : id;
}

/** `["VectorStoreFile", "LastError"]` in `vector-stores/files` -> `vectorStores.files.VectorStoreFile.LastError`. */
export function componentKey(module: string, names: readonly string[]): string {
  return `${modulePath(module)}.${names.join(".")}`;
}

/** `vectorStoreID` -> `vector_store_id` */
export function wireName(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toLowerCase();
}

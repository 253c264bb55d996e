/** `vector-stores/file-batches` -> `vectorStores.fileBatches`; a file with its folder's name counts once. */
export function modulePath(module: string): string {
  return module
    .split("/")
    .filter((segment, position, all) => segment !== all[position - 1])
    .map((segment) => segment.replace(/[-_]+(.)/g, (_, letter: string) => letter.toUpperCase()))
    .join(".");
}

import type { FileChunkingStrategyParam } from "../../generated/resources/vector-stores/vector-stores.ts";
import { apiError, badRequest } from "../errors.ts";
import { LONGEST_KEY, LONGEST_VALUE, MOST_KEYS } from "../metadata.ts";
import type { ChunkingStrategy, StoreFileRow } from "../store/schema.ts";
import { chunkingOf } from "../text/chunking.ts";

/** @throws {BadRequestError} with the path of what is wrong. */
export function checkAttributes(attributes: StoreFileRow["attributes"], path: string): void {
  const entries = Object.entries(attributes ?? {});
  const refuse = (param: string, message: string): never => {
    throw apiError(badRequest(param, message));
  };
  if (entries.length > MOST_KEYS)
    refuse(path, `'${path}' has ${entries.length} keys, and may have ${MOST_KEYS}.`);
  for (const [key, value] of entries) {
    const param = `${path}.${key}`;
    if (key.length > LONGEST_KEY)
      refuse(param, `A key of '${path}' has ${key.length} characters, and may have ${LONGEST_KEY}.`);
    if (typeof value === "string" && value.length > LONGEST_VALUE)
      refuse(param, `'${param}' has ${value.length} characters, and may have ${LONGEST_VALUE}.`);
    if (typeof value === "number" && !Number.isFinite(value))
      refuse(param, `'${param}' must be a finite number.`);
  }
}

/** @throws {BadRequestError} for sizes that the API documents as out of bounds. */
export function checkedChunking(strategy: FileChunkingStrategyParam | undefined): ChunkingStrategy {
  const chunking = chunkingOf(strategy);
  if ("problem" in chunking) throw apiError(badRequest(chunking.param, chunking.problem));
  return chunking;
}

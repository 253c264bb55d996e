import type { FileChunkingStrategyParam } from "../generated/resources/vector-stores/vector-stores.ts";
import { apiError, badRequest } from "./errors.ts";
import type { ChunkingStrategy, StoreFileRow } from "./store/schema.ts";

/** The API's own limits (its reference, "Attributes"). */
const MOST_KEYS = 16;
const LONGEST_KEY = 64;
const LONGEST_VALUE = 512;

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

/** What `auto` means, by the API's reference. */
const AUTO = { max_chunk_size_tokens: 800, chunk_overlap_tokens: 400 };

/** @throws {BadRequestError} for sizes that the API documents as out of bounds. */
export function chunkingOf(strategy: FileChunkingStrategyParam | undefined): ChunkingStrategy {
  if (strategy === undefined || strategy.type === "auto") return { type: "static", static: AUTO };
  const { max_chunk_size_tokens: most, chunk_overlap_tokens: overlap } = strategy.static;
  const path = "chunking_strategy.static";
  if (!Number.isInteger(most) || most < 100 || most > 4096) {
    throw apiError(
      badRequest(`${path}.max_chunk_size_tokens`, `It must be a whole number from 100 to 4096, not ${most}.`),
    );
  }
  if (!Number.isInteger(overlap) || overlap < 0 || overlap * 2 > most) {
    throw apiError(
      badRequest(
        `${path}.chunk_overlap_tokens`,
        `It must be a whole number from 0 to half of max_chunk_size_tokens, not ${overlap}.`,
      ),
    );
  }
  return { type: "static", static: { max_chunk_size_tokens: most, chunk_overlap_tokens: overlap } };
}

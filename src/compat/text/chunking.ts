import type { ChunkingStrategy } from "../store/schema.ts";

/** What `auto` means, by the API's reference. */
export const AUTO: ChunkingStrategy = {
  type: "static",
  static: { max_chunk_size_tokens: 800, chunk_overlap_tokens: 400 },
};

const SMALLEST = 100;
const LARGEST = 4096;

/** `chunking_strategy` as a caller gives it. */
type GivenChunking = { readonly type: "auto" } | ChunkingStrategy;

/** The sizes that a `chunking_strategy` means, or what is wrong with it. */
export function chunkingOf(
  given: GivenChunking | null | undefined,
): ChunkingStrategy | { readonly param: string; readonly problem: string } {
  const path = "chunking_strategy";
  if (given === null || given === undefined || given.type === "auto") return AUTO;
  if (given.type !== "static") return { param: `${path}.type`, problem: "It must be 'auto' or 'static'." };
  const { max_chunk_size_tokens: most, chunk_overlap_tokens: overlap } = given.static ?? {};
  if (!Number.isInteger(most) || most < SMALLEST || most > LARGEST) {
    return {
      param: `${path}.static.max_chunk_size_tokens`,
      problem: `It must be a whole number from ${SMALLEST} to ${LARGEST}, not ${most}.`,
    };
  }
  if (!Number.isInteger(overlap) || overlap < 0 || overlap * 2 > most) {
    return {
      param: `${path}.static.chunk_overlap_tokens`,
      problem: `It must be a whole number from 0 to half of max_chunk_size_tokens, not ${overlap}.`,
    };
  }
  return { type: "static", static: { max_chunk_size_tokens: most, chunk_overlap_tokens: overlap } };
}

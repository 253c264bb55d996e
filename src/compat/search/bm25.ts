import type { Run } from "./postings.ts";

/**
 * Constants of BM25, chosen on the Cranfield collection: nDCG@10 .372 and Recall@50 .651, against .366 and .645 with the
 * usual 1.2 and 0.75 (which are also what FTS5 has built in).
 */
export const K1 = 2;
export const B = 0.85;

/** What it says of a document that it has a term which `df` of `docs` documents have. Never negative. */
export function inverseFrequency(docs: number, df: number): number {
  // Deleted documents count in `df` until their segment is written anew.
  const seen = Math.min(df, docs);
  return Math.log(1 + (docs - seen + 0.5) / (seen + 0.5));
}

/** Adds `weight` times the term's saturation to the score of each document of the run. */
export function addScores(
  run: Run,
  weight: number,
  scores: Float32Array,
  lengths: Uint16Array,
  base: number,
  averageLength: number,
): void {
  const { bytes, end } = run;
  const fixed = K1 * (1 - B);
  const perTerm = (K1 * B) / averageLength;
  let at = run.start;
  let index = run.first - base;
  // The whole cost of a search is here. Numbers are read in place: most are one byte.
  while (at < end) {
    let value = bytes[at++] as number;
    if (value > 127) {
      value &= 127;
      let shift = 7;
      let byte: number;
      do {
        byte = bytes[at++] as number;
        value |= (byte & 127) << shift;
        shift += 7;
      } while (byte > 127);
    }
    index += value >>> 1;
    let occurrences = 1;
    if ((value & 1) === 0) {
      occurrences = bytes[at++] as number;
      if (occurrences > 127) {
        occurrences &= 127;
        let shift = 7;
        let byte: number;
        do {
          byte = bytes[at++] as number;
          occurrences |= (byte & 127) << shift;
          shift += 7;
        } while (byte > 127);
      }
    }
    const saturation = occurrences / (occurrences + fixed + perTerm * (lengths[index] as number));
    scores[index] = (scores[index] as number) + weight * saturation;
  }
}

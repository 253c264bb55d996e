/** One figure of one subject, and the limit it is held to, if any. */
export interface Row {
  readonly what: string;
  readonly subject: string;
  readonly value: number;
  readonly unit: string;
}

/** A promise of the project: `value` must stay at or below `limit`. */
export interface Gate {
  readonly what: string;
  readonly value: number;
  readonly limit: number;
}

export interface Bench {
  readonly rows: readonly Row[];
  readonly gates: readonly Gate[];
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/** Median of the ratios within each round: what slows the machine down for a while slows both of a round. */
export function ratio(one: readonly number[], other: readonly number[]): number {
  return median(one.map((value, round) => value / (other[round] as number)));
}

/**
 * Runs every subject once per round, in turn, and gives the median of each. Interleaving spreads whatever else the machine
 * does over all of them alike.
 */
export async function interleave<S extends string, T>(
  subjects: readonly S[],
  rounds: number,
  run: (subject: S) => T | Promise<T>,
): Promise<Record<S, T[]>> {
  const results = Object.fromEntries(subjects.map((subject) => [subject, [] as T[]])) as Record<S, T[]>;
  for (const subject of subjects) await run(subject);
  for (let round = 0; round < rounds; round++) {
    for (const subject of subjects) results[subject].push(await run(subject));
  }
  return results;
}

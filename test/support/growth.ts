/**
 * How many times as long a thing takes at eight times the size: about 8 when its time is linear, 64 when it is quadratic. For
 * what has no steps to count. Of several tries the shortest counts, so that a busy machine does not look like a slow program.
 */
export async function growth(make: (size: number) => () => unknown, size: number): Promise<number> {
  const small = make(size);
  const large = make(size * 8);
  // Compiled before it counts.
  await small();
  return (await shortest(large, 2)) / (await shortest(small, 5));
}

/** Between the two, far from either. */
export const LINEAR = 28;

async function shortest(run: () => unknown, tries: number): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let left = tries; left > 0; left--) {
    const before = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(before);
    // The clock has steps, and what takes less than one takes none.
    best = Math.min(best, Math.max(user + system, 1000));
  }
  return best;
}

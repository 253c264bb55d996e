/** Between the two, far from either. */
export const LINEAR = 28;

/**
 * How many times as long a thing takes at eight times the size: about 8 when its time is linear, 64 when it is quadratic. For
 * what has no steps to count. Of several tries the shortest counts, so that a busy machine does not look like a slow program; a
 * result that does is measured again, which makes no square look linear.
 */
export async function growth(make: (size: number) => () => unknown, size: number): Promise<number> {
  const small = make(size);
  const large = make(size * 8);
  // Compiled before it counts.
  await small();
  let shortestLarge = Number.POSITIVE_INFINITY;
  let shortestSmall = Number.POSITIVE_INFINITY;
  for (let rounds = 4; rounds > 0 && !(shortestLarge / shortestSmall < LINEAR); rounds--) {
    shortestLarge = Math.min(shortestLarge, await shortest(large, 2));
    shortestSmall = Math.min(shortestSmall, await shortest(small, 5));
  }
  return shortestLarge / shortestSmall;
}

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

/** Ids of the API's shape and the position in a listing that belongs to each. */
export interface IdSource {
  next(prefix: string): { id: string; sort: string };
}

const COUNTER_LIMIT = 0x10000;

/**
 * Positions are 12 hexadecimal digits of milliseconds, 4 of a counter and 16 of randomness: in one process they never go
 * back, not even when the clock does; between processes the clock decides.
 */
export function idSource(
  now: () => number,
  randomBytes: (length: number) => Uint8Array = strongRandom,
): IdSource {
  let time = 0;
  let counter = 0;
  return {
    next(prefix) {
      const current = Math.trunc(now());
      if (current > time) {
        time = current;
        counter = 0;
      } else if (++counter === COUNTER_LIMIT) {
        time++;
        counter = 0;
      }
      const random = Array.from(randomBytes(8), (byte) => hex(byte, 2)).join("");
      const sort = `${hex(time, 12)}${hex(counter, 4)}${random}`;
      return { id: `${prefix}${sort}`, sort };
    },
  };
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, "0");
}

function strongRandom(length: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(length));
}

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

/**
 * Whether it is an id as ours, the API's and the Python package's are: no path, nothing that a screen would act on. The rows of
 * a thing in another have both ids with `/` between them; what a caller named itself may stand in the second place only.
 */
export function isId(value: unknown, { within = false }: { within?: boolean } = {}): value is string {
  if (typeof value !== "string" || value.length > LONGEST) return false;
  const [outer = "", ...inner] = within ? value.split("/") : [value];
  if (!/^[A-Za-z0-9_][\w.:~+=-]*$/.test(outer)) return false;
  return within === inner.length > 0 && !inner.some((piece) => /^\.*$/.test(piece) || UNFIT.test(piece));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const UNFIT = /[\\\u0000-\u001f\u007f-\u009f]/;
const LONGEST = 1024;

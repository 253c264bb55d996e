import { patternInstance } from "./pattern-instance.ts";

type Schema = Readonly<Record<string, unknown>>;

export const numberOr = (value: unknown, otherwise: number): number =>
  typeof value === "number" ? value : otherwise;

const FORMATS: Readonly<Record<string, string>> = {
  "date-time": "2026-01-01T00:00:00Z",
  date: "2026-01-01",
  time: "00:00:00Z",
  duration: "P1D",
  email: "user@example.com",
  hostname: "example.com",
  ipv4: "127.0.0.1",
  ipv6: "::1",
  uri: "https://example.com/",
  "uri-reference": "/",
  uuid: "00000000-0000-4000-8000-000000000000",
  "json-pointer": "",
  regex: "",
};

/** A text that keeps the bounds, or `undefined` when there is none. @param variant asks for that many characters more. */
export function minimalText(schema: Schema, variant: number): string | undefined {
  const least = numberOr(schema["minLength"], 0) + variant;
  const most = numberOr(schema["maxLength"], Number.POSITIVE_INFINITY);
  if (typeof schema["pattern"] === "string") return patternInstance(schema["pattern"], least, most);
  const sample = typeof schema["format"] === "string" ? FORMATS[schema["format"]] : undefined;
  return sample ?? (least > most ? undefined : "a".repeat(least));
}

/** The number nearest to zero that keeps the bounds, moved on by `variant` where that still keeps them. */
export function minimalNumber(schema: Schema, integer: boolean, variant: number): number | undefined {
  const low = Math.max(
    numberOr(schema["minimum"], -Infinity),
    numberOr(schema["exclusiveMinimum"], -Infinity),
  );
  const high = Math.min(
    numberOr(schema["maximum"], Infinity),
    numberOr(schema["exclusiveMaximum"], Infinity),
  );
  const fits = (value: number) =>
    value >= numberOr(schema["minimum"], -Infinity) &&
    value <= numberOr(schema["maximum"], Infinity) &&
    value > numberOr(schema["exclusiveMinimum"], -Infinity) &&
    value < numberOr(schema["exclusiveMaximum"], Infinity);
  const asked = numberOr(schema["multipleOf"], integer ? 1 : 0);
  // Of whole numbers that are multiples of a fraction such as 0.5, the whole multiples will do.
  const step = integer && !Number.isInteger(asked) ? 1 : asked;
  const from = low > 0 ? low : high < 0 ? high : 0;
  if (step > 0) {
    const first = low > 0 ? Math.ceil(low / step) : high < 0 ? Math.floor(high / step) : 0;
    const candidates = [0, 1, -1].map((shift) => tidy((first + shift) * step));
    const start = candidates.find(fits);
    if (start === undefined) return undefined;
    const moved = tidy(start + (high < 0 ? -variant : variant) * step);
    return fits(moved) ? moved : start;
  }
  const middle =
    Number.isFinite(low) && Number.isFinite(high) ? (low + high) / 2 : from + Math.sign(from || 1);
  const start = [from, middle, from - 1].find(fits);
  if (start === undefined) return undefined;
  return fits(start + variant) ? start + variant : start;
}

/** 0.30000000000000004 -> 0.3 */
function tidy(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}

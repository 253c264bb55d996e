/** What something that was thrown says: an error of any realm, or whatever else a program may throw. */
export function messageOf(thrown: unknown): string {
  if (typeof thrown === "object" && thrown !== null && "message" in thrown) {
    if (typeof thrown.message === "string") return thrown.message;
  }
  return asText(thrown);
}

/** `String(value)`, which throws for objects that have a `toString` of their own that is no function. JSON may hold such. */
export function asText(value: unknown): string {
  try {
    return String(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}

/** `Number(value)`, which throws for the same objects. */
export const asNumber = (value: unknown): number => (typeof value === "object" ? Number.NaN : Number(value));

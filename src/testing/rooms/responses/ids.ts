import { randomBytes } from "node:crypto";

const ALPHANUMERIC = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** Random, though not evenly so: nothing here is a secret, and every delta of a stream needs one. */
function randomText(length: number): string {
  let text = "";
  for (const byte of randomBytes(length)) text += ALPHANUMERIC[byte % ALPHANUMERIC.length];
  return text;
}

/** Ids of one response: a kind, and 50 hex digits of which the first 18 are the same in all of them. */
export function idSeries(now: () => number): (kind: string) => string {
  const shared = `${randomBytes(8).toString("hex")}00`;
  return (kind) => {
    const seconds = Math.floor(now() / 1000)
      .toString(16)
      .padStart(8, "0");
    return `${kind}_${shared}${seconds}${randomBytes(12).toString("hex")}`;
  };
}

export function callId(): string {
  return `call_${randomText(24)}`;
}

/** Filler beside a delta: both together are a multiple of 16 characters long, which hides the length of the text. */
export function obfuscation(delta: string): string {
  return randomText(16 - (delta.length % 16));
}

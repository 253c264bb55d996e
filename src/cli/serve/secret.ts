import { createHash, timingSafeEqual } from "node:crypto";

/** Clients that look at a key before they send it look for its beginning. */
const PREFIX = "sk-oauth-codex-";

/** What callers of one run of the server have to know. */
export function makeSecret(randomBytes: (size: number) => Uint8Array): string {
  return PREFIX + Buffer.from(randomBytes(32)).toString("base64url");
}

/** Tells the secret from anything else without keeping it: nothing that prints this object can print the secret. */
export class SecretCheck {
  readonly #digest: Buffer;

  constructor(secret: string) {
    this.#digest = digestOf(secret);
  }

  /** Takes as long for what is nearly right as for anything else. */
  matches(given: string): boolean {
    return timingSafeEqual(digestOf(given), this.#digest);
  }
}

function digestOf(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

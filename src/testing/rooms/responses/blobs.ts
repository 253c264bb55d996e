import { createHmac, randomBytes } from "node:crypto";

/** `encrypted_content` of reasoning items: opaque to clients, and recognised when it comes back. */
export interface BlobMint {
  mint(size: number): string;
  knows(blob: string): boolean;
}

/** Recordings begin so: the version byte and the time of a Fernet token. */
const PREFIX = "gAAAAAB";
const TAG_LENGTH = 32;

/**
 * A blob is noise and a keyed hash over it. Nothing has to be remembered, and blobs of another emulator (or of one that ran
 * before) are refused, as the backend refuses those of another account.
 */
export function blobMint(): BlobMint {
  const key = randomBytes(32);
  const tag = (noise: string) =>
    createHmac("sha256", key).update(noise).digest("base64url").slice(0, TAG_LENGTH);
  return {
    mint(size) {
      const noise = PREFIX + randomBytes(Math.max(96, size)).toString("base64url");
      return noise + tag(noise);
    },
    knows(blob) {
      const noise = blob.slice(0, -TAG_LENGTH);
      return noise.startsWith(PREFIX) && tag(noise) === blob.slice(-TAG_LENGTH);
    },
  };
}

import { StorageError } from "../../../runtime/errors/storage.ts";
import { hexDigest } from "../../digest.ts";
import type { Staged, Swept } from "../port.ts";

/** Bytes by their digest, and bytes that belong to nobody yet. */
export class MemoryBlobs {
  readonly #blobs = new Map<string, Uint8Array>();
  readonly #staged = new Map<string, { readonly bytes: Uint8Array; readonly at: number }>();
  #tokens = 0;

  async stage(source: AsyncIterable<Uint8Array>): Promise<Staged> {
    const parts: Uint8Array[] = [];
    for await (const part of source) parts.push(part);
    const bytes = new Uint8Array(await new Blob(parts as Uint8Array<ArrayBuffer>[]).arrayBuffer());
    const token = String(this.#tokens++);
    this.#staged.set(token, { bytes, at: Date.now() });
    const sha256 = await hexDigest(bytes);
    return { token, sha256, md5: md5Of(bytes), bytes: bytes.length };
  }

  discard({ token }: Staged): void {
    this.#staged.delete(token);
  }

  async read(sha256: string): Promise<AsyncIterable<Uint8Array>> {
    const bytes = this.#blobs.get(sha256);
    if (!bytes) throw new StorageError("The bytes of this file are gone.", { code: "blob_missing" });
    return (async function* () {
      yield bytes;
    })();
  }

  adopt({ token, sha256 }: Staged): void {
    const staged = this.#staged.get(token);
    if (staged) this.#blobs.set(sha256, staged.bytes);
    this.#staged.delete(token);
  }

  remove(sha256: string): void {
    this.#blobs.delete(sha256);
  }

  sweep(stagedBefore: number, isReferenced: (sha256: string) => boolean): Swept {
    const orphans = [...this.#blobs.keys()].filter((sha256) => !isReferenced(sha256));
    for (const sha256 of orphans) this.#blobs.delete(sha256);
    const old = [...this.#staged].filter(([, { at }]) => at < stagedBefore);
    for (const [token] of old) this.#staged.delete(token);
    return { blobs: orphans.length, staged: old.length };
  }

  usage(): { blobs: number; blobBytes: number } {
    const sizes = [...this.#blobs.values()].map(({ length }) => length);
    return { blobs: sizes.length, blobBytes: sizes.reduce((sum, size) => sum + size, 0) };
  }
}

/** Web Crypto has no MD5; where there is no node:crypto either, uploads.complete cannot check one. */
function md5Of(bytes: Uint8Array): string | undefined {
  try {
    const crypto = globalThis.process?.getBuiltinModule?.("node:crypto");
    return crypto?.createHash("md5").update(bytes).digest("hex");
  } catch {
    // The edge runtime of Next.js has such a function, and it throws.
    return undefined;
  }
}

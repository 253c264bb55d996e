/** SHA-256 in hexadecimal; of a text, that of its UTF-8. Web Crypto, because not every runtime has Node's. */
export async function hexDigest(data: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof data === "string" ? new TextEncoder().encode(data) : data;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Whether it is what {@link hexDigest} gives. Asked at every door: blobs are found by it, so anything else could lead anywhere. */
export function isDigest(value: unknown): value is string {
  return typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
}

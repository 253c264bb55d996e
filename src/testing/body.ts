import type { IncomingMessage } from "node:http";
import * as zlib from "node:zlib";

export type Body =
  /** `value` as it should be read; `json` says whether it came as well-formed JSON. */
  | { readonly ok: true; readonly value: unknown; readonly json: boolean }
  | { readonly ok: false; readonly reason: "encoding" | "broken" };

/** Reads a request body. Rejects when the client goes away before it was sent. */
export async function readRequestBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const raw = Buffer.concat(chunks);
  const encoding = request.headers["content-encoding"]?.trim().toLowerCase();
  const decode = decoder(encoding);
  if (decode === undefined) return { ok: false, reason: "encoding" };
  let bytes: Buffer;
  try {
    bytes = decode(raw);
  } catch {
    return { ok: false, reason: "broken" };
  }
  const type = request.headers["content-type"] ?? "";
  return /^multipart\/form-data\b/i.test(type)
    ? await parseForm(new Uint8Array(bytes), type)
    : parse(bytes.toString("utf8"), type);
}

/** A form by the names of its fields: text as text, files as `File`, a field that is there more than once as a list. */
async function parseForm(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Body> {
  try {
    const form = await new Response(bytes, { headers: { "content-type": type } }).formData();
    const fields = [...new Set(form.keys())].map((name) => {
      const values = form.getAll(name);
      return [name, values.length === 1 ? values[0] : values];
    });
    return { ok: true, value: Object.fromEntries(fields), json: false };
  } catch {
    return { ok: false, reason: "broken" };
  }
}

function decoder(encoding: string | undefined): ((bytes: Buffer) => Buffer) | undefined {
  switch (encoding) {
    case undefined:
    case "":
    case "identity":
      return (bytes) => bytes;
    case "gzip":
      return zlib.gunzipSync;
    case "deflate":
      return zlib.inflateSync;
    case "br":
      return zlib.brotliDecompressSync;
    case "zstd":
      // Codex can compress its requests so. Other runtimes than Node may lack it.
      return zlib.zstdDecompressSync as typeof zlib.zstdDecompressSync | undefined;
    default:
      return undefined;
  }
}

function parse(text: string, contentType: string): Body {
  if (text === "") return { ok: true, value: undefined, json: false };
  if (/^application\/x-www-form-urlencoded\b/i.test(contentType)) {
    return { ok: true, value: Object.fromEntries(new URLSearchParams(text)), json: false };
  }
  if (/^application\/(?:[\w.-]+\+)?json\b/i.test(contentType)) {
    try {
      return { ok: true, value: JSON.parse(text), json: true };
    } catch {
      return { ok: true, value: text, json: false };
    }
  }
  return { ok: true, value: text, json: false };
}

/** Images that the API looks at, by how their bytes begin. A name or a media type may be wrong; these are not. */
export function imageType(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 12));
  if (head.startsWith("\x89PNG\r\n\x1a\n")) return "image/png";
  if (head.startsWith("\xff\xd8\xff")) return "image/jpeg";
  if (/^GIF8[79]a/.test(head)) return "image/gif";
  return /^RIFF[\s\S]{4}WEBP$/.test(head) ? "image/webp" : undefined;
}

/** Divisible by three, so that the pieces put together are the whole. */
const PIECE = 0x6000;

export function dataUrl(type: string, bytes: Uint8Array): string {
  return `data:${type};base64,${base64Of(bytes)}`;
}

export function base64Of(bytes: Uint8Array): string {
  let base64 = "";
  for (let start = 0; start < bytes.length; start += PIECE) {
    base64 += btoa(String.fromCharCode(...bytes.subarray(start, start + PIECE)));
  }
  return base64;
}

/** Media type and base64 text of a data URL; `undefined` for anything else. Both may be empty. */
export function dataOfUrl(url: string): { readonly type: string; readonly base64: string } | undefined {
  const comma = url.startsWith(DATA) ? url.indexOf(",") : -1;
  const head = url.slice(DATA.length, Math.max(0, comma));
  if (!head.endsWith(BASE64)) return undefined;
  return { type: head.slice(0, head.indexOf(";")), base64: url.slice(comma + 1) };
}

const DATA = "data:";
const BASE64 = ";base64";

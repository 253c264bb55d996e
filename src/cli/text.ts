/** What may appear on a screen. */

const JWT = /\beyJ[\w-]{8,}\.[\w-]+(?:\.[\w-]*)?/g;
const REFRESH = /\brt\.[\w.-]{16,}/g;
const BEARER = /\b(bearer\s+)[\w.~+/-]{16,}=*/gi;

/**
 * Text for a screen or a log, without anything that looks like a token. No error of the SDK holds one; this is for what
 * servers and other programs put into theirs.
 */
export function withoutTokens(text: string): string {
  return text.replace(JWT, "***").replace(REFRESH, "***").replace(BEARER, "$1***");
}

/**
 * Text without control characters: what a model or a server says must not move the cursor, set the window's title or
 * write to the clipboard.
 */
export function withoutControls(text: string): string {
  // Line feeds and tabs stay. The ranges are C0, DEL and C1.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "");
}

/** What the command's own styles are made of: bold, dim, three colours, and the ends of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const STYLES = /(\u001b\[(?:[12]|22|3[123]|39)m)/;

/** {@link withoutControls} of a text that the command has styled. */
export function withoutOtherControls(text: string): string {
  return text
    .split(STYLES)
    .map((piece, index) => (index % 2 === 0 ? withoutControls(piece) : piece))
    .join("");
}

/** JSON that says the same, without the control characters that JSON leaves as they are: DEL and C1. */
export function escapedJSON(document: object): string {
  return JSON.stringify(document, undefined, 2).replace(
    /[\u007f-\u009f]/g,
    (character) => `\\u00${character.charCodeAt(0).toString(16)}`,
  );
}

/** Rows with their columns in line. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => (row[index] ?? "").length)));
  return rows
    .map((row) =>
      row
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** `in 4 h 12 min`, `12 min ago`, for people. */
export function fromNow(at: Date, now: number): string {
  const minutes = Math.round(Math.abs(at.getTime() - now) / 60_000);
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  const text =
    days > 0 ? `${days} d ${hours} h` : hours > 0 ? `${hours} h ${minutes % 60} min` : `${minutes} min`;
  return at.getTime() >= now ? `in ${text}` : `${text} ago`;
}

/** How much of something there is, `share` from 0 to 1. */
export function bar(share: number): string {
  const filled = Math.min(20, Math.max(0, Math.round(share * 20)));
  return `[${"#".repeat(filled)}${".".repeat(20 - filled)}]`;
}

/** `4.2 MB`, for people. */
export function size(bytes: number): string {
  const units = ["B", "KB", "MB", "GB", "TB"];
  let value = bytes;
  let unit = 0;
  // Behind the rounding, or 999,999 bytes would be 1000.0 KB.
  while (value >= (unit === 0 ? 1000 : 999.95) && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${unit === 0 ? value : value.toFixed(1)} ${units[unit]}`;
}

/** What may appear on a screen. */
import { terminalLine } from "../runtime/terminal-text.ts";

/** Without asking for the dot behind the first part: to look for it from every `eyJ` would take the square of the length. */
const JWT = /\beyJ[\w-]{8,}(?:\.[\w-]*){0,2}/g;
const REFRESH = /\brt\.[\w.-]{16,}/g;
/** What `serve` asks its callers for. */
const SERVED = /\bsk-oauth-codex-[\w-]{8,}/g;
const BEARER = /\b(bearer\s+)[\w.~+/-]{16,}=*/gi;

/**
 * Text for a screen or a log, without anything that looks like a token. No error of the SDK holds one; this is for what
 * servers and other programs put into theirs.
 */
export function withoutTokens(text: string): string {
  return text.replace(JWT, "***").replace(REFRESH, "***").replace(SERVED, "***").replace(BEARER, "$1***");
}

/** An example as it is typed: what pipes something in names the program itself. */
export function withProgram(line: string): string {
  return line.includes("oauth-codex ") ? line : `oauth-codex ${line}`;
}

/** A word of a command line to be typed: in quotes where it needs them. */
export function typed(word: string): string {
  return /^[\w./\\:@%+=-]+$/.test(word) ? word : JSON.stringify(word);
}

/** Rows with their columns in line. */
export function columns(given: readonly (readonly string[])[]): string[] {
  // What is not shown must not count as width.
  const rows = given.map((row) => row.map(terminalLine));
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => (row[index] ?? "").length)));
  return rows.map((row) =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join("  ")
      .trimEnd(),
  );
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

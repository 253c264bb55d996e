/** Percent-encoded, with U+FFFD for half of a character, as URLs have it: `encodeURIComponent` alone throws at one. */
export function percent(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd"));
}

/** One kind of line end, no byte order mark, no control characters. Before offsets are given out, so they hold for what is kept. */
export function normalizeText(text: string): string {
  return text
    .replace(/^\ufeff/, "")
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .replace(/[^\P{Cc}\n\t]+/gu, " ")
    .replace(/\p{Surrogate}/gu, "\ufffd");
}

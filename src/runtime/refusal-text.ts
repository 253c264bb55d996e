/** What refusals say that are no `error` of OpenAI's: details of many shapes, and web pages. */

export function detailText(detail: unknown): string {
  if (typeof detail === "string") return detail;
  if (Array.isArray(detail)) {
    // FastAPI's validation list: [{loc: ["body", "input"], msg: "..."}]
    return detail
      .map((item: { loc?: unknown; msg?: unknown }) =>
        typeof item?.msg === "string"
          ? `${Array.isArray(item.loc) ? `${item.loc.join(".")}: ` : ""}${item.msg}`
          : JSON.stringify(item),
      )
      .join("; ");
  }
  const object = detail as { message?: unknown; error_code?: unknown } | null;
  if (typeof object?.message === "string") return object.message;
  return JSON.stringify(detail);
}

export function htmlTitle(html: string): string {
  const title = titleOf(html);
  return `The server answered with a web page${title ? ` ("${title.slice(0, 100)}")` : ""} instead of JSON.`;
}

/**
 * Text of the first whole `<title>`. Step by step: a regular expression for all of it would look from every beginning of one
 * to the end of the page. The expressions take turns from where the last one ended.
 */
function titleOf(html: string): string | undefined {
  const begin = /<title/gi;
  const tag = />/g;
  const end = /<(\/title>)?/gi;
  while (begin.test(html)) {
    tag.lastIndex = begin.lastIndex;
    if (!tag.test(html)) return undefined;
    end.lastIndex = tag.lastIndex;
    const found = end.exec(html);
    if (found === null) return undefined;
    if (found[1] !== undefined) return html.slice(tag.lastIndex, found.index).trim();
    begin.lastIndex = found.index;
  }
  return undefined;
}

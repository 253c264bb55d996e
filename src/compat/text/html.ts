import type { Budget } from "./budget.ts";
import { decodeText } from "./charset.ts";
import { walkHtml } from "./markup.ts";
import type { Reading } from "./reading.ts";

const SKIPPED = new Set(["script", "style", "noscript", "template", "svg", "iframe", "object"]);
const INLINE = new Set(
  "a abbr acronym b bdi bdo big cite code data dfn del em font i img input ins kbd label mark meter output q rp rt ruby s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);
/** Begin and end a line, without a blank one between them. */
const LINES = new Set(["tr", "li", "option"]);

/** What a reader sees: no scripts, no styles; one line per block, a blank one between them, cells apart by a tab. */
export async function htmlText(
  bytes: Uint8Array,
  { filename, budget, charset = declaredCharset(bytes) }: Reading & { readonly charset: string | undefined },
): Promise<string> {
  return textOfHtml(await decodeText(bytes, { filename, charset }), budget);
}

function textOfHtml(html: string, budget: Budget): string {
  const lines: string[] = [];
  let line = "";
  let skipped = 0;
  let preformatted = 0;
  const push = (text: string): void => {
    budget.characters(text.length + 1);
    lines.push(text);
  };
  const endLine = (): void => {
    const text = preformatted > 0 ? line.trimEnd() : line.replace(/[^\S\t]+/g, " ").trim();
    if (text !== "") push(text);
    line = "";
  };
  const endBlock = (): void => {
    endLine();
    if (lines.length > 0 && lines.at(-1) !== "") push("");
  };
  walkHtml(html, {
    open(name, attributes) {
      if (SKIPPED.has(name)) skipped++;
      if (skipped > 0) return;
      if (name === "pre") preformatted++;
      if (name === "br" || LINES.has(name)) endLine();
      else if (name === "td" || name === "th") line += "\t";
      else if (name === "img") line += attributes.get("alt") ? ` ${attributes.get("alt")} ` : "";
      else if (!INLINE.has(name)) endBlock();
    },
    text(text) {
      if (skipped > 0) return;
      if (preformatted === 0) line += text.replace(/\s+/g, " ");
      else {
        const [first = "", ...rest] = text.split("\n");
        line += first;
        for (const next of rest) {
          endLine();
          line = next;
        }
      }
    },
    close(name, stray) {
      if (SKIPPED.has(name)) {
        if (!stray) skipped--;
      } else if (skipped === 0) {
        if (name === "br" || LINES.has(name)) endLine();
        else if (!INLINE.has(name) && name !== "td" && name !== "th") endBlock();
        if (name === "pre" && !stray) preformatted--;
      }
    },
  });
  endLine();
  return lines.join("\n").trimEnd();
}

/** `<meta charset>` or its older form, which stand within the first kilobyte. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
}

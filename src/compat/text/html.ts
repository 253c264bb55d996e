import { Parser } from "htmlparser2";
import { decodeText } from "./charset.ts";

const SKIPPED = new Set(["script", "style", "noscript", "template", "svg", "iframe", "object"]);
const INLINE = new Set(
  "a abbr acronym b bdi bdo big cite code data dfn del em font i img input ins kbd label mark meter output q rp rt ruby s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

/** What a reader sees: no scripts, no styles; one line per block, a blank one between them, cells apart by a tab. */
export async function htmlText(bytes: Uint8Array, charset: string | undefined): Promise<string> {
  return textOfHtml(await decodeText(bytes, charset ?? declaredCharset(bytes)));
}

export function textOfHtml(html: string): string {
  const lines: string[] = [];
  let line = "";
  let skipped = 0;
  let preformatted = 0;
  const endLine = (): void => {
    const text = preformatted > 0 ? line.trimEnd() : line.replace(/[^\S\t]+/g, " ").trim();
    if (text !== "") lines.push(text);
    line = "";
  };
  const endBlock = (): void => {
    endLine();
    if (lines.length > 0 && lines.at(-1) !== "") lines.push("");
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (SKIPPED.has(name)) skipped++;
        if (skipped > 0) return;
        if (name === "pre") preformatted++;
        if (name === "br") endLine();
        else if (name === "td" || name === "th") line += "\t";
        else if (name === "tr" || name === "li" || name === "option") endLine();
        else if (name === "img") line += attributes["alt"] ? ` ${attributes["alt"]} ` : "";
        else if (!INLINE.has(name)) endBlock();
      },
      ontext(text) {
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
      onclosetag(name) {
        if (SKIPPED.has(name)) skipped = Math.max(0, skipped - 1);
        else if (skipped === 0) {
          if (name === "tr" || name === "li" || name === "option") endLine();
          else if (!INLINE.has(name) && name !== "td" && name !== "th" && name !== "br") endBlock();
          if (name === "pre") preformatted = Math.max(0, preformatted - 1);
        }
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  endLine();
  return lines.join("\n").trimEnd();
}

/** `<meta charset>` or its older form, which stand within the first kilobyte. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
}

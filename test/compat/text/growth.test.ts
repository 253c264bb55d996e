import { describe, expect, it } from "vitest";
import { excerpt } from "../../../src/compat/search/excerpt.ts";
import { extractText } from "../../../src/compat/text/extract.ts";
import { tokenizer } from "../../../src/compat/tokens/tokenizer.ts";
import { dataOfUrl } from "../../../src/runtime/codex/data-url.ts";
import { growth, LINEAR } from "../../support/growth.ts";
import { docx, xlsx } from "./archives.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (filename: string, make: (size: number) => Uint8Array) => (size: number) => {
  const file = make(size);
  return () => extractText(file, { filename });
};

/** Each of them has been quadratic, or is beside one that was. */
const files: readonly [string, number, string, (size: number) => Uint8Array][] = [
  ["paragraphs", 4000, "a.docx", (size) => docx("<w:p><w:t>The harbour is open.</w:t></w:p>".repeat(size))],
  [
    "cells of a table",
    4000,
    "a.docx",
    (size) => docx(`<w:tr>${"<w:tc><w:p><w:t>c</w:t></w:p></w:tc>".repeat(size)}</w:tr>`),
  ],
  [
    "blanks inside of a line",
    20_000,
    "a.docx",
    (size) => docx(`<w:p><w:t>a${" ".repeat(size)}b</w:t></w:p>`),
  ],
  [
    "parts inside of parts",
    10_000,
    "a.docx",
    (size) => docx(`${"<w:p>".repeat(size)}<w:t>t</w:t>${"</w:p>".repeat(size)}`),
  ],
  ["elements inside of elements", 20_000, "a.html", (size) => bytes(`${"<div>".repeat(size)}t`)],
  [
    "ends of what is not open",
    10_000,
    "a.html",
    (size) => bytes(`${"<div>".repeat(size)}${"</x>".repeat(size)}t`),
  ],
  [
    "brackets of a format code",
    20_000,
    "a.xlsx",
    (size) =>
      xlsx({
        styles: `<numFmt numFmtId="170" formatCode="${"[".repeat(size)}"/>`,
        sheet: "<row><c><v>1</v></c></row>",
      }),
  ],
  [
    "a string of blanks that many cells show",
    2000,
    "a.xlsx",
    (size) =>
      xlsx({
        strings: `<si><t>a${" ".repeat(size * 20)}b</t></si>`,
        sheet: `<row>${'<c t="s"><v>0</v></c>'.repeat(size)}</row>`,
      }),
  ],
  [
    "rows inside of rows",
    4000,
    "a.xlsx",
    (size) =>
      xlsx({
        sheet: `${"<row>".repeat(size)}<c><v>${"1".repeat(size)}</v></c>${"</row>".repeat(size)}`,
      }),
  ],
];

describe("time grows with the size, and not with its square, over", () => {
  it.each(files)("%s", async (_, size, filename, make) => {
    expect(await growth(read(filename, make), size)).toBeLessThan(LINEAR);
  });

  it.each([
    ["one word", "a"],
    ["one sign", "="],
    ["blanks", " "],
    ["ideographs", "机"],
  ])("%s without an end, counted in tokens", async (_, piece) => {
    const { count } = await tokenizer();
    expect(await growth((size) => () => count(piece.repeat(size)), 10_000)).toBeLessThan(LINEAR);
  });

  it("blanks in an excerpt", async () => {
    const text = (size: number): string => `needle${" ".repeat(size)}x y${"y".repeat(size)}`;
    const ratio = await growth((size) => () => excerpt(text(size), "needle", { length: size + 10 }), 10_000);
    expect(ratio).toBeLessThan(LINEAR);
  });

  it("a data URL that has no data", async () => {
    const ratio = await growth((size) => () => dataOfUrl(`data:${"a".repeat(size)}`), 20_000);
    expect(ratio).toBeLessThan(LINEAR);
    expect(dataOfUrl("data:text/plain;charset=utf-8;base64,aGk=")).toEqual({
      type: "text/plain",
      base64: "aGk=",
    });
    for (const other of ["data:text/plain,hi", "data:", "aGk=", "https://host/;base64,"]) {
      expect(dataOfUrl(other), other).toBeUndefined();
    }
  });
});

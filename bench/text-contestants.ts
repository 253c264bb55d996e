import { strToU8, zipSync } from "fflate";
import { chunkText } from "../src/compat/text/chunks.ts";
import { extractText } from "../src/compat/text/extract.ts";
import type { Contestants } from "./contest.ts";

/** Paragraphs of the smaller document of each format. */
const PARAGRAPHS = 1500;
/** As many times as much is in the larger one. */
export const TIMES = 8;

const SENTENCE = "The harbour is open from nine to five every day, and on Sundays the ferry takes dogs. ";
const PARAGRAPH = SENTENCE.repeat(2);

type Document = readonly [filename: string, bytes: Uint8Array];

const office = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));

/** A piece for each number below `count`. */
const each = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join("");

const links = (count: number, path: (index: number) => string): string =>
  `<Relationships>${each(count, (index) => `<Relationship Id="r${index}" Type="x/part" Target="${path(index)}"/>`)}</Relationships>`;

/** A document of so many paragraphs, in each format. */
export const formats = {
  txt: (count) => ["a.txt", strToU8(`${PARAGRAPH}\n\n`.repeat(count))],
  md: (count) => ["a.md", strToU8(`## Heading\n\n- ${PARAGRAPH}\n\n`.repeat(count))],
  json: (count) => [
    "a.json",
    strToU8(JSON.stringify(Array.from({ length: count }, (_, id) => ({ id, text: PARAGRAPH })))),
  ],
  csv: (count) => ["a.csv", strToU8(each(count, (index) => `${index},"${PARAGRAPH}",${index * 7}\n`))],
  html: (count) => [
    "a.html",
    strToU8(
      `<!doctype html><title>T</title>${`<div><p>${PARAGRAPH}&amp; <b>more</b></p></div>`.repeat(count)}`,
    ),
  ],
  "html, nested": (count) => ["a.html", strToU8(`<div><p>${PARAGRAPH}`.repeat(count))],
  docx: (count) => [
    "a.docx",
    office({
      "word/document.xml": `<w:body>${`<w:p><w:r><w:t>${PARAGRAPH}</w:t></w:r></w:p>`.repeat(count)}</w:body>`,
    }),
  ],
  pptx: (count) => {
    const slides = count / 10;
    return [
      "a.pptx",
      office({
        "ppt/presentation.xml": `<p>${each(slides, (index) => `<p:sldId r:id="r${index}"/>`)}</p>`,
        "ppt/_rels/presentation.xml.rels": links(slides, (index) => `slides/slide${index}.xml`),
        ...Object.fromEntries(
          Array.from({ length: slides }, (_, index) => [
            `ppt/slides/slide${index}.xml`,
            `<p:sld>${`<a:p><a:t>${PARAGRAPH}</a:t></a:p>`.repeat(10)}</p:sld>`,
          ]),
        ),
      }),
    ];
  },
  xlsx: (count) => [
    "a.xlsx",
    office({
      "xl/workbook.xml": '<workbook><sheet name="S" r:id="r0"/></workbook>',
      "xl/_rels/workbook.xml.rels": links(1, () => "sheet.xml"),
      "xl/sharedStrings.xml": `<sst>${each(count, (index) => `<si><t>${index} ${PARAGRAPH}</t></si>`)}</sst>`,
      "xl/styles.xml": '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
      "xl/sheet.xml": each(
        count,
        (index) => `<row><c t="s"><v>${index}</v></c><c s="1"><v>${40_000 + (index % 5000)}</v></c></row>`,
      ),
    }),
  ],
  pdf: (count) => ["a.pdf", pdf(count / 25)],
  "utf-16": (count) => ["a.txt", Buffer.from(`\ufeff${`${PARAGRAPH}\n`.repeat(count)}`, "utf16le")],
  "an old encoding": (count) => [
    "a.txt",
    Buffer.from(`Größe für Straßen: ${PARAGRAPH}\n`.repeat(count), "latin1"),
  ],
} satisfies Record<string, (count: number) => Document>;

/** Pages of 25 lines each. */
function pdf(pages: number): Uint8Array {
  const numbers = Array.from({ length: pages }, (_, index) => 4 + index * 2);
  const content = `BT /F1 12 Tf 72 720 Td 14 TL ${`(${SENTENCE}) Tj T* `.repeat(25)}ET`;
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Kids[${numbers.map((number) => `${number} 0 R`).join(" ")}]/Count ${pages}>>`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ...numbers.flatMap((number) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents ${number + 1} 0 R/Resources<</Font<</F1 3 0 R>>>>>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream `,
    ]),
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj${object}endobj\n`).join("");
  return strToU8(`%PDF-1.4\n${body}trailer<</Root 1 0 R>>\n%%EOF\n`);
}

export type FormatName = keyof typeof formats;

/** By the name of a format, with ` × 8` behind it for the larger document. The smaller one is read eight times instead. */
export const contestants: Contestants<null> = Object.fromEntries(
  Object.entries(formats).flatMap(([name, make]) => [
    [name, () => reading(make(PARAGRAPHS), TIMES)],
    [`${name} × ${TIMES}`, () => reading(make(PARAGRAPHS * TIMES), 1)],
  ]),
);

/** Text that each contestant reads in a turn, about. */
export const MEGABYTES = (PARAGRAPHS * TIMES * PARAGRAPH.length) / 1e6;

function reading([filename, bytes]: Document, often: number): (times: number) => Promise<void> {
  return async (times) => {
    for (let left = times * often; left > 0; left--) {
      const { text } = await extractText(bytes, { filename });
      if (chunkText(text).length < 2) throw new Error(`${filename} gave hardly any text`);
    }
  };
}

import { mkdtemp, open, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { extractText } from "../../../src/compat/text/extract.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = async (source: Uint8Array | string, filename: string, mime?: string): Promise<string> =>
  (await extractText(source, { filename, mime })).text;
const archive = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
const relations = (...list: [id: string, type: string, target: string][]): string =>
  `<Relationships>${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="x/${type}" Target="${target}"/>`).join("")}</Relationships>`;

describe("text of files", () => {
  it("is what plain files hold, with one kind of line end", async () => {
    expect(await text(bytes("\ufeffa\r\nb\rc\0d".replace("\0", "\u0007")), "a.txt")).toBe("a\nb\nc d");
    expect(await extractText(bytes('{"a":1}'), { filename: "a.json" })).toEqual({
      text: '{"a":1}',
      mime: "application/json",
    });
    expect((await extractText(bytes("x = 1"), { filename: "a.py" })).mime).toBe("text/plain");
    expect(
      (await extractText(bytes("# T"), { filename: "x", mime: "text/markdown; charset=utf-8" })).mime,
    ).toBe("text/markdown");
  });

  it("is decoded from UTF-16, and from encodings of before Unicode", async () => {
    const utf16 = Buffer.from("\ufeff검색 text", "utf16le");
    expect(await text(utf16, "a.txt")).toBe("검색 text");
    expect(await text(Buffer.from(utf16).swap16(), "a.txt")).toBe("검색 text");
    expect(await text(Buffer.from("plain text without a mark", "utf16le"), "a.txt")).toBe(
      "plain text without a mark",
    );
    // "한국어 문서 검색" in EUC-KR, repeated so that there is something to tell it by.
    const korean = [
      0xc7, 0xd1, 0xb1, 0xb9, 0xbe, 0xee, 0x20, 0xb9, 0xae, 0xbc, 0xad, 0x20, 0xb0, 0xcb, 0xbb, 0xf6, 0x0a,
    ];
    expect(await text(Uint8Array.from(Array(20).fill(korean).flat()), "a.txt")).toContain("한국어 문서 검색");
    expect(await text(Uint8Array.from(korean), "a.txt", "text/plain; charset=euc-kr")).toContain(
      "한국어 문서",
    );
    expect(await text(Buffer.from("Größe und Länge für Straßen", "latin1"), "a.txt")).toContain("Größe");
  });

  it("of HTML is what a reader sees", async () => {
    const html =
      "<!doctype html><title>Title</title><script>evil('<p>')</script><style>p{}</style><p>One &amp; <b>two</b>\nthree</p>" +
      "<table><tr><td>a</td><td>b</td></tr></table><ul><li>x<li>y</ul><pre>k\n  v</pre>";
    const shown = await text(bytes(html), "a.html");
    expect(shown).toBe("Title\n\nOne & two three\n\na\tb\n\nx\ny\n\nk\n  v");
    const old = Buffer.from('<meta charset="windows-1252"><p>Länge', "latin1");
    expect(await text(old, "a.htm")).toBe("Länge");
  });

  it("of a Word document has its paragraphs, tables and notes, and nothing deleted", async () => {
    const file = archive({
      "word/document.xml":
        "<w:document><w:p><w:r><w:t>First &lt;line&gt;</w:t></w:r></w:p><w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>" +
        "<w:r><w:instrText>PAGE</w:instrText><w:t>second</w:t><w:tab/><w:t>part</w:t></w:r></w:p>" +
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>c1</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>c2</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:document>",
      "word/footnotes.xml":
        "<w:footnotes><w:footnote><w:p><w:r><w:t>a note</w:t></w:r></w:p></w:footnote></w:footnotes>",
    });
    expect(await text(file, "a.docx")).toBe("First <line>\nsecond\tpart\nc1\tc2\n\na note");
  });

  it("of slides comes in the order of the show, with notes", async () => {
    const slide = (words: string): string => `<p:sld><a:p><a:r><a:t>${words}</a:t></a:r></a:p></p:sld>`;
    const file = archive({
      "ppt/presentation.xml":
        '<p:presentation><p:sldId id="1" r:id="r2"/><p:sldId id="2" r:id="r1"/></p:presentation>',
      "ppt/_rels/presentation.xml.rels": relations(
        ["r1", "slide", "slides/slide1.xml"],
        ["r2", "slide", "/ppt/slides/slide2.xml"],
      ),
      "ppt/slides/slide1.xml": slide("shown last"),
      "ppt/slides/slide2.xml": slide("shown first"),
      "ppt/slides/_rels/slide2.xml.rels": relations(["n", "notesSlide", "../notesSlides/notesSlide1.xml"]),
      "ppt/notesSlides/notesSlide1.xml": slide("said first"),
    });
    expect(await text(file, "a.pptx")).toBe("shown first\nsaid first\n\nshown last");
  });

  it("of a workbook has rows of shown values, dates as dates", async () => {
    const file = archive({
      "xl/workbook.xml": '<workbook><sheets><sheet name="Costs" r:id="r1"/></sheets></workbook>',
      "xl/_rels/workbook.xml.rels": relations(["r1", "worksheet", "worksheets/sheet1.xml"]),
      "xl/sharedStrings.xml": "<sst><si><t>item</t></si><si><r><t>rich </t></r><r><t>text</t></r></si></sst>",
      "xl/styles.xml":
        '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy\\-mm"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>',
      "xl/worksheets/sheet1.xml":
        '<worksheet><sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>' +
        '<row><c><f>1+1</f><v>2</v></c><c s="1"><v>45292</v></c><c s="2"><v>45292.5</v></c><c t="b"><v>1</v></c><c t="inlineStr"><is><t>in</t></is></c></row>' +
        "</sheetData></worksheet>",
    });
    expect(await text(file, "a.xlsx")).toBe(
      "Costs\nitem\trich text\n2\t2024-01-01\t2024-01-01 12:00:00\tTRUE\tin",
    );
  });

  it("of a PDF is its text, and its failures are typed", async () => {
    const stream = "BT /F1 24 Tf 72 720 Td (Slipstream of a wing) Tj ET";
    const pdf = (content: string): Uint8Array =>
      bytes(
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n" +
          "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n" +
          `4 0 obj<</Length ${content.length}>>stream\n${content}\nendstream endobj\n` +
          "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n",
      );
    const source = pdf(stream);
    expect(await extractText(source, { filename: "a.pdf" })).toEqual({
      text: "Slipstream of a wing",
      mime: "application/pdf",
    });
    // The caller's bytes are still there.
    expect(source.length).toBeGreaterThan(100);
    await expect(text(pdf(""), "scan.pdf")).rejects.toMatchObject({ code: "invalid_file" });
    await expect(text(bytes("%PDF-1.4 and then nonsense"), "a.pdf")).rejects.toMatchObject({
      code: "invalid_file",
    });
  });

  it.each([
    ["empty.txt", "", "invalid_file", "is empty"],
    ["blank.txt", " \n\t ", "invalid_file", "no text"],
    ["a.docx", "PK\x03\x04 broken", "invalid_file", "damaged ZIP"],
    ["a.zip", "PK\x03\x04 whatever", "unsupported_file", "ZIP archive"],
    ["a.xls", "old", "unsupported_file", "Save it as .xlsx"],
    ["a.gif", "GIF89a....", "unsupported_file", "GIF image"],
    ["a.bin", "\x01\x02\0\x03\x04\x05\0", "invalid_file", "binary data"],
  ])("refuses %s", async (filename, content, code, message) => {
    await expect(text(Buffer.from(content, "latin1"), filename)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message),
    });
  });

  it("refuses what unpacks to more than memory should hold, and what is no document inside", async () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(80 * 1024 * 1024) }, { level: 1 });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    await expect(text(bomb, "a.docx")).rejects.toMatchObject({
      code: "invalid_file",
      message: expect.stringContaining("64 MB"),
    });
    await expect(text(archive({ "x.xml": "<x/>" }), "a.docx")).rejects.toMatchObject({
      code: "invalid_file",
    });
    const entities =
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><w:p><w:t>&b; stays</w:t></w:p>';
    expect(await text(archive({ "word/document.xml": entities }), "a.docx")).toBe("&b; stays");
  });

  it("is read from a path, and never of a file that is too large", async () => {
    const folder = await mkdtemp(join(tmpdir(), "extract-"));
    try {
      await writeFile(join(folder, "blob"), "stored text");
      expect(await text(join(folder, "blob"), "a.txt")).toBe("stored text");
      const large = await open(join(folder, "large"), "w");
      await large.truncate(512 * 1024 * 1024);
      await large.close();
      await expect(text(join(folder, "large"), "a.txt")).rejects.toMatchObject({
        code: "invalid_file",
        message: expect.stringContaining("512 MB"),
      });
      await expect(text(join(folder, "none"), "a.txt")).rejects.toMatchObject({ code: "server_error" });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { TextLimits } from "../../../src/compat/text/budget.ts";
import { extractText } from "../../../src/compat/text/extract.ts";
import { docx, pptx, type RawEntry, rawArchive, xlsx } from "./archives.ts";
import { doublingPdf, pdf, stream, words } from "./pdfs.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (source: Uint8Array, filename: string, limits?: Partial<TextLimits>): Promise<string> =>
  extractText(source, { filename, ...(limits ? { limits } : {}) }).then(({ text }) => text);
const BODY = bytes("<w:p><w:t>body</w:t></w:p>");
const body = (more: Partial<RawEntry> = {}): RawEntry => ({
  name: "word/document.xml",
  content: BODY,
  ...more,
});

describe("what a document may bring forth", () => {
  it.each<[string, Uint8Array, string]>([
    ["plain text", bytes("word ".repeat(300)), "a.txt"],
    ["markup", bytes(`<p>${"word ".repeat(300)}`), "a.html"],
    ["many lines of markup", bytes("<p>a".repeat(600)), "a.html"],
    ["paragraphs", docx("<w:p><w:t>word</w:t></w:p>".repeat(300)), "a.docx"],
    ["one slide, shown again and again", pptx("<a:p><a:t>words of it</a:t></a:p>", 200), "a.pptx"],
    [
      "a string that many cells show",
      xlsx({
        strings: `<si><t>${"long ".repeat(20)}</t></si>`,
        sheet: '<row><c t="s"><v>0</v></c></row>'.repeat(50),
      }),
      "a.xlsx",
    ],
    ["cells of one character", xlsx({ sheet: `<row>${"<c><v>1</v></c>".repeat(600)}</row>` }), "a.xlsx"],
    ["drawings that draw each other", doublingPdf(10), "a.pdf"],
  ])("counts the characters of %s", async (_, file, filename) => {
    await expect(read(file, filename, { characters: 1000 })).rejects.toMatchObject({
      name: "UnreadableFileError",
      code: "invalid_file",
      message: `${filename} has over 1000 characters of text. Split it.`,
    });
    expect(await read(file, filename)).toBeTruthy();
  });

  it("is bounded where a few bytes stand for gigabytes", async () => {
    const file = xlsx({
      strings: `<si><t>${"long ".repeat(20_000)}</t></si>`,
      sheet: '<row><c t="s"><v>0</v></c></row>'.repeat(20_000),
    });
    expect(file.length).toBeLessThan(10_000);
    await expect(read(file, "a.xlsx")).rejects.toMatchObject({
      message: expect.stringContaining("characters"),
    });
  });

  it("counts rows and cells once, however they are nested and closed", async () => {
    const sheet = `${"<row><c>".repeat(50)}<v>once</v>${"</c></row></row>".repeat(50)}`;
    expect(await read(xlsx({ sheet }), "a.xlsx")).toBe("S\nonce");
    const strings = `${"<si>".repeat(50)}<t>first</t>${"</si>".repeat(50)}`;
    expect(await read(xlsx({ strings, sheet: '<row><c t="s"><v>0</v></c></row>' }), "a.xlsx")).toBe(
      "S\nfirst",
    );
  });

  it("counts parts, sheets, slides and pages", async () => {
    const slides = pptx("<a:p><a:t>a</a:t></a:p>", 40);
    await expect(read(slides, "a.pptx", { parts: 40 })).rejects.toMatchObject({
      message: "a.pptx has over 40 parts. Split it.",
    });
    expect(await read(slides, "a.pptx", { parts: 43 })).toMatch(/^a\n/);
  });

  it("counts bytes as they are unpacked, each time that they are", async () => {
    const slide = pptx(`<a:p><a:t>${"a".repeat(1000)}</a:t></a:p>`, 10);
    await expect(read(slide, "a.pptx", { bytes: 9000 })).rejects.toMatchObject({
      code: "invalid_file",
      message: "a.pptx unpacks to over 1 MB. Split it.",
    });
    expect(await read(slide, "a.pptx", { bytes: 20_000 })).toBeTruthy();
  });
});

describe("a PDF", () => {
  it.each([1, 2])("is not unpacked to any size, however often it is packed: %i times", async (times) => {
    const content = words("shown") + " ".repeat(200_000);
    const file = pdf(stream(content, "", times));
    expect(await read(file, "a.pdf")).toBe("shown");
    await expect(read(file, "a.pdf", { bytes: 100_000 })).rejects.toMatchObject({
      code: "invalid_file",
      message: "a.pdf unpacks to over 1 MB. Split it.",
    });
    // Its pictures are, but not by anything here.
    const picture = stream(" ".repeat(200_000), "/Type/XObject/Subtype/Image", times);
    expect(
      await read(pdf(stream(words("beside")), { objects: [picture] }), "a.pdf", { bytes: 100_000 }),
    ).toBe("beside");
  });

  it("has no page that is a picture in name only: what it would unpack to is never unpacked", async () => {
    const marks = ["/Subtype/Image", "/Subtype /Im#61ge/Width 1/Height 1"];
    for (const mark of marks) {
      const file = pdf(stream(words("shown") + " ".repeat(200_000), mark), {
        objects: [stream("stream in it")],
      });
      await expect(read(file, "a.pdf")).rejects.toMatchObject({
        code: "invalid_file",
        message: expect.stringContaining("a.pdf has no text in it"),
      });
    }
  });

  it("reads what stands behind a picture, whatever length that claims", async () => {
    for (const length of ["/Length 999999", "/Length 1", "/Length 3 0 R", ""]) {
      const [head = "", ...data] = stream("pixels", "/Subtype/Image").toString("latin1").split("stream\n");
      const picture = [head.replace(/\/Length \d+/, length), ...data].join("stream\n");
      const objects = [
        Buffer.from(picture, "latin1"),
        stream(
          words("behind"),
          "/Type/XObject/Subtype/Form/BBox[0 0 612 792]/Resources<</Font<</F1 5 0 R>>>>",
        ),
      ];
      const file = pdf(stream("/X1 Do"), { resources: "/XObject<</X0 6 0 R/X1 7 0 R>>", objects });
      expect(await read(file, "a.pdf")).toBe("behind");
    }
  });

  it("is counted also where the way it is packed is written another way", async () => {
    const content = words("shown") + " ".repeat(200_000);
    const written = (from: string, to: string): Buffer =>
      Buffer.from(stream(content).toString("latin1").replace(from, to), "latin1");
    for (const [packed, kind] of [
      [written("/FlateDecode", "/Fl#61teDecode"), "null"],
      [written("[/FlateDecode]", " 6 0 R"), "[/FlateDecode]"],
      [written("[/FlateDecode]", "[6 0 R]"), "/FlateDecode"],
    ] as const) {
      const file = pdf(packed, { objects: [Buffer.from(`${kind}\n`)] });
      expect(await read(file, "a.pdf")).toBe("shown");
      await expect(read(file, "a.pdf", { bytes: 100_000 })).rejects.toMatchObject({
        message: "a.pdf unpacks to over 1 MB. Split it.",
      });
    }
  });

  it("is given up when it takes longer than one of its size may", async () => {
    await expect(read(doublingPdf(24), "a.pdf", { seconds: 0.3 })).rejects.toMatchObject({
      code: "invalid_file",
      message: "a.pdf takes over 1 s to read. Split it.",
    });
  });

  it("is read from a path as from bytes", async () => {
    expect(await read(Buffer.from(pdf(stream(words("from a buffer")))), "a.pdf")).toBe("from a buffer");
  });
});

describe("an archive that lies", () => {
  it("is read when it does not", async () => {
    const packed = { content: deflateRawSync(BODY), method: 8, size: BODY.length };
    for (const entry of [body(), body(packed), body({ offset: 0 })]) {
      expect(await read(rawArchive([entry]), "a.docx")).toBe("body");
    }
  });

  it.each<[string, Uint8Array, string]>([
    ["about how many entries it has", rawArchive([body()], { count: 4e9 }), "damaged"],
    ["about where its directory is", rawArchive([body()], { directory: 1e12 }), "damaged"],
    ["about where an entry is", rawArchive([body({ offset: 4e9 })]), "damaged"],
    ["about the length of an entry", rawArchive([body({ packed: 1e6 })]), "damaged"],
    [
      "about what an entry unpacks to",
      rawArchive([body({ content: deflateRawSync(Buffer.alloc(1e6, 32)), method: 8, size: 10 })]),
      "damaged",
    ],
    ["about how an entry is packed", rawArchive([body({ method: 8 })]), "damaged"],
    ["by a method that nobody knows", rawArchive([body({ method: 99 })]), "damaged"],
    ["and is locked", rawArchive([body({ flags: 1 })]), "protected by a password"],
    ["and promises more than there may be", rawArchive([body({ size: 2 ** 31 })]), "64 MB"],
  ])("%s", async (_, file, message) => {
    await expect(read(file, "a.docx")).rejects.toMatchObject({
      code: "invalid_file",
      message: expect.stringContaining(message),
    });
  });

  it("with names that come again and again is counted by its entries", async () => {
    const entries = Array.from({ length: 50 }, () => body());
    await expect(read(rawArchive(entries), "a.docx", { parts: 49 })).rejects.toMatchObject({
      message: expect.stringContaining("over 49 parts"),
    });
  });

  it("pays for the bytes that it holds where it says that they unpack to none", async () => {
    const stored = body({ content: bytes(`<w:p><w:t>${"a".repeat(5000)}</w:t></w:p>`), size: 0 });
    await expect(read(rawArchive([stored]), "a.docx", { bytes: 5000 })).rejects.toMatchObject({
      message: expect.stringContaining("unpacks to over"),
    });
  });

  it("may name anything, and have links that are none", async () => {
    const link = (target: string): Uint8Array => {
      return rawArchive([
        { name: "ppt/presentation.xml", content: bytes('<p><sldId r:id="r1"/><sldId r:id="r2"/></p>') },
        {
          name: "ppt/_rels/presentation.xml.rels",
          content: bytes(
            `<r><Relationship Id="r1" Type="t" Target="${target}"/><Relationship Id="r2" Type="t" Target="s.xml"/></r>`,
          ),
        },
        { name: "ppt/s.xml", content: bytes("<a:p><a:t>shown</a:t></a:p>") },
        { name: "__proto__", content: bytes("<a:p><a:t>odd</a:t></a:p>") },
      ]);
    };
    for (const target of ["%", "%ff", "http://[", "constructor", "../constructor"]) {
      expect(await read(link(target), "a.pptx")).toBe("shown");
    }
    expect(await read(link("/__proto__"), "a.pptx")).toBe("odd\n\nshown");
  });
});

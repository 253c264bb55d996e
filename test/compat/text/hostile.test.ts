import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ChunkingStrategy } from "../../../src/compat/store/schema.ts";
import { chunkText } from "../../../src/compat/text/chunks.ts";
import { FileTextError } from "../../../src/compat/text/errors.ts";
import { extractText } from "../../../src/compat/text/extract.ts";
import { type MarkupVisitor, walkHtml, walkXml } from "../../../src/compat/text/markup.ts";
import { eachPiece } from "../../../src/compat/tokens/pieces.ts";
import { docx, pptx, xlsx } from "./archives.ts";
import { pdf, stream, words } from "./pdfs.ts";

const LIMITS = { bytes: 100_000, characters: 10_000, parts: 50, seconds: 5 };

/** Text within the limits, or an error that says what is wrong with the file. */
async function ends(source: Uint8Array, filename: string, mime?: string): Promise<void> {
  try {
    const { text } = await extractText(source, { filename, mime, limits: LIMITS });
    expect(text.length).toBeLessThanOrEqual(LIMITS.characters);
    expect(text.trim()).not.toBe("");
  } catch (error) {
    expect(error).toBeInstanceOf(FileTextError);
    expect(error).toMatchObject({ message: expect.stringContaining(filename) });
  }
}

const endings = fc.constantFrom(
  ..."txt md html htm pdf docx pptx xlsx json csv xml bin constructor __proto__ toString hasOwnProperty".split(
    " ",
  ),
);
const names = fc.oneof(
  endings.map((ending) => `a.${ending}`),
  fc.string({ maxLength: 20 }).map((name) => `f${name}`),
);
const types = fc.option(
  fc.constantFrom(
    "text/html; charset=constructor",
    "text/plain; charset=utf-16",
    'text/plain; charset="',
    "constructor",
    "__proto__",
    "application/pdf",
    "text/csv; charset=iso-2022-kr",
  ),
  { nil: undefined },
);

const samples: readonly (readonly [filename: string, Uint8Array])[] = [
  ["a.docx", docx("<w:p><w:t>one &amp; &#50;</w:t></w:p><w:tr><w:tc><w:p><w:t>c</w:t></w:p></w:tc></w:tr>")],
  ["a.pptx", pptx("<a:p><a:t>slide</a:t></a:p>", 3)],
  [
    "a.xlsx",
    xlsx({
      strings: "<si><t>shared</t></si>",
      styles:
        '<numFmts><numFmt numFmtId="170" formatCode="yyyy"/></numFmts><cellXfs><xf numFmtId="170"/></cellXfs>',
      sheet: '<row><c t="s"><v>0</v></c><c s="0"><v>45292</v></c></row>',
    }),
  ],
  ["a.pdf", pdf(stream(words("some words")))],
  ["a.pdf", pdf(stream(words("plain words"), "", 0))],
  [
    "a.html",
    new TextEncoder().encode("<!doctype html><title>T</title><pre>a\nb</pre><table><tr><td>c</table>"),
  ],
];

/** A file that was whole, with some bytes changed, cut out, or put in twice. */
const damaged = fc
  .tuple(
    fc.constantFrom(...samples),
    fc.array(fc.tuple(fc.nat(), fc.nat(255), fc.constantFrom("change", "cut", "repeat")), {
      minLength: 1,
      maxLength: 12,
    }),
  )
  .map(([[filename, sample], wounds]) => {
    let bytes = [...sample];
    for (const [place, value, kind] of wounds) {
      const at = place % bytes.length;
      if (kind === "change") bytes[at] = value;
      else if (kind === "cut") bytes = [...bytes.slice(0, at), ...bytes.slice(at + 1 + (value % 8))];
      else bytes = [...bytes.slice(0, at + 1), ...bytes.slice(Math.max(0, at - value))];
      if (bytes.length === 0) bytes = [value];
    }
    return { filename, bytes: Uint8Array.from(bytes) };
  });

const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."< </ > /> <p> </p> <w:t> </w:t> <w:p> <tr> </tr> <tc> </tc> <row> </row> <c> <c/> <v> </v> <si> </si> <svg> </svg> <math> <script> </script> <title> </title> <pre> </pre> <!-- --> <![CDATA[ ]]> <?x ?> &amp; &#x1F600; &#99999999999; &constructor; & &# = ' \"".split(
          " ",
        ),
        " ",
        "\n",
        ' __proto__="1"',
        '<row r="1"><c t="s" s="constructor"><v>0</v></c></row>',
      ),
      fc.string({ maxLength: 5 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

describe("a file from anybody", () => {
  it("of any bytes gives text or an error of its own", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), names, types, async (bytes, filename, mime) => {
        await ends(bytes, filename, mime);
      }),
      { numRuns: 300 },
    );
  });

  it("that was damaged gives text or an error of its own", async () => {
    await fc.assert(
      fc.asyncProperty(damaged, ({ filename, bytes }) => ends(bytes, filename)),
      { numRuns: 400 },
    );
  });

  it("with anything for its parts gives text or an error of its own", async () => {
    await fc.assert(
      fc.asyncProperty(soup, soup, soup, async (one, other, third) => {
        await ends(docx(one), "a.docx");
        await ends(pptx(one, 2), "a.pptx");
        await ends(xlsx({ sheet: one, strings: other, styles: third }), "a.xlsx");
        await ends(new TextEncoder().encode(one), "a.html");
      }),
      { numRuns: 300 },
    );
  });
});

describe("markup", () => {
  const events = (walk: (markup: string, visitor: MarkupVisitor) => void, markup: string) => {
    const seen = { open: 0, closed: 0, text: 0 };
    walk(markup, {
      open: () => seen.open++,
      text: (text) => {
        seen.text += text.length;
      },
      close: (_, stray) => {
        if (!stray) seen.closed++;
      },
    });
    return seen;
  };

  it("is told in no more steps than it has characters, and closes what it opens", () => {
    fc.assert(
      fc.property(soup, (markup) => {
        for (const walk of [walkXml, walkHtml]) {
          const { open, closed, text } = events(walk, markup);
          expect(open + text).toBeLessThanOrEqual(markup.length);
          expect(closed).toBeLessThanOrEqual(open);
          if (walk === walkXml) expect(closed).toBe(open);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("chunks of any text", () => {
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom("w ", "word. ", "=", "\n", " ", "검", "机器", "😀", "ภ", "a"),
        fc
          .tuple(fc.constantFrom("=", " ", "\n", "a", "😀", "w ", ". ", "机"), fc.nat(2500))
          .map(([unit, times]) => unit.repeat(times)),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(""));
  const sizes = fc
    .tuple(fc.integer({ min: 100, max: 4096 }), fc.double({ min: 0, max: 0.5, noNaN: true }))
    .map(([most, share]): ChunkingStrategy => {
      const overlap = Math.floor(most * share);
      return { type: "static", static: { max_chunk_size_tokens: most, chunk_overlap_tokens: overlap } };
    });

  it("hold together a few times what the text holds, in order, and leave out no word", () => {
    fc.assert(
      fc.property(text, sizes, (whole, strategy) => {
        let reached = 0;
        let held = 0;
        for (const { text: piece, start, end } of chunkText(whole, strategy)) {
          expect(piece).toBe(whole.slice(start, end));
          expect(whole.slice(reached, start)).not.toMatch(/[\p{L}\p{N}]/u);
          expect(end).toBeGreaterThan(reached);
          reached = end;
          held += end - start;
        }
        expect(whole.slice(reached)).not.toMatch(/[\p{L}\p{N}]/u);
        expect(held).toBeLessThanOrEqual(6 * whole.length);
      }),
      { numRuns: 200 },
    );
  });

  it("are of a size that their tokens bound", () => {
    for (const gap of ["=", " ", "\n", "😀"]) {
      for (const { text: piece } of chunkText(`one ${gap.repeat(500_000)} two`)) {
        expect(piece.length, JSON.stringify(gap)).toBeLessThanOrEqual(800 * 70);
      }
    }
  });
});

describe("pieces for a tokenizer", () => {
  it("are the text, and none has more than a few hundred characters of one kind", () => {
    const long = fc
      .tuple(fc.constantFrom("a", "=", " ", "\n", "1", "机", "😀"), fc.nat(900))
      .map(([unit, times]) => unit.repeat(times));
    fc.assert(
      fc.property(fc.array(fc.oneof(long, fc.string({ maxLength: 20 })), { maxLength: 12 }), (parts) => {
        const text = parts.join("");
        const pieces: string[] = [];
        eachPiece(text, (piece) => pieces.push(piece));
        expect(pieces.join("")).toBe(text);
        for (const piece of pieces) {
          expect(/[a-z]{260}|={260}|\s{260}|机{260}|[\ud83d\ude00]{260}/u.test(piece)).toBe(false);
          expect(/\p{Surrogate}/u.test(piece) && !/\p{Surrogate}/u.test(text)).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
  });
});

import { PassThrough } from "node:stream";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { terminalUI } from "../../src/runtime/auth/login/ui.ts";
import { TerminalPieces, terminalJSON, terminalLine, terminalText } from "../../src/runtime/terminal-text.ts";
import { growth, LINEAR } from "../support/growth.ts";

/** What no terminal may get of others. */
const HARMFUL =
  /(?![\n\t])\p{Cc}|[\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/u;

describe("text of others on a terminal", () => {
  it.each([
    ["a colour", "a\u001b[31mb\u001b[0m", "ab"],
    ["a moved cursor", "a\u001b[2J\u001b[1;1Hb", "ab"],
    ["a window's title", "a\u001b]0;title\u0007b", "ab"],
    ["a link", "\u001b]8;;https://evil.example\u001b\\here\u001b]8;;\u001b\\", "here"],
    ["the clipboard", "a\u001b]52;c;ZXZpbA==\u001b\\b", "ab"],
    ["a device control string", "a\u001bP1$r0m\u001b\\b", "ab"],
    ["its 8-bit form", "a\u00901$r0m\u009cb", "ab"],
    ["8-bit CSI", "a\u009b31mb", "ab"],
    ["8-bit OSC", "a\u009d0;title\u009cb", "ab"],
    ["an application's command", "a\u001b_Gf=100;AAAA\u001b\\b", "ab"],
    ["one that never ends", "a\u001b]0;title", "a0;title"],
    ["one that ends on another line", "a\u001b]0;b\nc\u0007d", "a0;b\ncd"],
    ["a reset", "a\u001bcb", "ab"],
    ["a character set", "a\u001b(0b", "ab"],
    ["one inside of another", "a\u001b\u001b[31m[31mb", "a[31mb"],
    ["overwriting", "safe\rfake", "safe\nfake"],
    ["line ends", "a\r\nb\u2028c\u2029d\u0085e\vf\fg", "a\nb\nc\nd\ne\nf\ng"],
    ["erasing", "rm\b\b\u007fls", "rmls"],
    ["the direction of writing", "invoice\u202etxt.exe\u2066\u2069\u200e\u200f\u061c", "invoicetxt.exe"],
    ["what cannot be seen", "ad\u200bmin\u00ad\u2060\ufeff\u{e0041}\u{e007f}", "admin"],
    ["NUL and bells", "\u0000a\u0007", "a"],
  ])("loses %s", (_, text, shown) => {
    expect(terminalText(text)).toBe(shown);
  });

  it("keeps what people write", () => {
    const text = "한국어 می‌خواهم 👩‍👩‍👧 émoji\tand\nlines";
    expect(terminalText(text)).toBe(text);
  });

  it("stays on one line where that is wanted", () => {
    expect(terminalLine("a\n\nvs_fake  b\tc\u2028d")).toBe("a vs_fake  b c d");
  });

  it("is JSON that says the same", () => {
    const value = { name: "a\u001b[31m\u009b1m\u202e\u2028\u007f\u{e0041}", "\u200b": ["한", "\n"] };
    const text = terminalJSON(value);
    expect(JSON.parse(text)).toEqual(value);
    expect(text).not.toMatch(HARMFUL);
    expect(text).toContain('"name": "a\\u001b[31m\\u009b1m');
  });

  const hostile = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          "\u001b",
          "[",
          "]",
          "\u009b",
          "\u009d",
          "P",
          "\u001b\\",
          "\u0007",
          "31m",
          ";",
          "\n",
          "\r",
          "\u202e",
          "👩‍👧",
          "x",
        ),
        fc.string({ unit: "grapheme" }),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(""));

  it("holds nothing harmful, whatever it was", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(terminalText(text)).not.toMatch(HARMFUL);
        expect(terminalText(terminalText(text))).toBe(terminalText(text));
      }),
    );
  });

  it("is the same in pieces as in one, wherever it was cut", () => {
    fc.assert(
      fc.property(hostile, fc.array(fc.nat(60), { maxLength: 6 }), (made, cuts) => {
        const text = `${made}\n`;
        const at = [0, ...cuts.map((cut) => Math.min(cut, text.length)).sort((a, b) => a - b), text.length];
        const pieces = new TerminalPieces();
        const shown = at.slice(1).map((end, index) => pieces.next(text.slice(at[index], end)));
        expect(shown.join("")).toBe(terminalText(text));
      }),
      {
        numRuns: 1000,
        // A line end whose halves stand around a sequence: cut inside of it, and behind it.
        examples: [
          ["31m\r\u001b\\", [5]],
          ["31m\r\u001b\\", [6]],
          ["\u001b\u001b[m[31m", [2]],
        ],
      },
    );
  });

  it("is not held back for ever", () => {
    const pieces = new TerminalPieces();
    let shown = pieces.next("\u001b]0;");
    for (let n = 0; n < 100; n++) shown += pieces.next("x".repeat(100));
    expect(shown.length).toBeGreaterThan(5000);
  });

  it.each([["\u001b]"], ["\u001b["], ["\u009d"], ["\u001b[1"], ["\u001bP\u001b"], ["\r"], ["\u001b "]])(
    "is looked through in a time that grows with it: %j",
    async (part) => {
      expect(
        await growth((size) => {
          const text = part.repeat(size);
          return () => [terminalText(text), new TerminalPieces().next(text)];
        }, 40_000),
      ).toBeLessThan(LINEAR);
    },
  );
});

describe("a login at the terminal", () => {
  it("shows addresses, codes and messages without what a terminal would act on", async () => {
    const output = new PassThrough();
    const ui = terminalUI(
      Object.assign(new PassThrough(), { isTTY: false }) as unknown as NodeJS.ReadStream,
      output as unknown as NodeJS.WriteStream,
    );
    const evil = "\u001b]0;t\u0007A\u202eB\nC\u009b31m";
    await ui.show?.({ method: "device", url: `https://h/${evil}`, userCode: evil, expiresAt: new Date() });
    await ui.show?.({ method: "browser", url: `https://h/${evil}`, browserOpened: false });
    ui.progress?.({ type: "callback-rejected", message: evil });
    ui.progress?.({ type: "method", method: "device", reason: evil });
    const shown = String(output.read());
    expect(shown.split("AB C")).toHaveLength(6);
    expect(shown).not.toMatch(HARMFUL);
  });
});

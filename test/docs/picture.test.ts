import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { linesOf } from "../../scripts/picture/screen.ts";
import { terminal } from "../../scripts/picture/svg.ts";
import { runProgram } from "../support/programs.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

describe("the pictures of the READMEs", () => {
  it("show what the command prints today", async () => {
    const program = join(root, "scripts/picture.ts");
    expect(await runProgram(program, { cwd: root, args: ["--check"] })).toMatchObject({
      status: 0,
      stderr: "",
    });
  });

  it.each(["terminal.svg", "facts.svg"])("need nothing and tell nothing: %s", async (name) => {
    const text = await readFile(join(root, "docs", name), "utf8");
    expect(text).not.toMatch(/127\.0\.0\.1|eyJ|\/tmp\/|\/home\/|<script|@import|url\(/);
    expect(
      text.match(/https?:\/\/[^\s"<]+/g)?.filter((url) => !url.startsWith("http://www.w3.org/")),
    ).toEqual(name === "terminal.svg" ? ["https://auth.openai.com/codex/device"] : []);
  });
});

describe("a terminal's text", () => {
  it("is lines of spans, each in its styles", () => {
    expect(linesOf("a \u001b[1mb\u001b[32mc\u001b[39m\nd\u001b[22me\n\nf")).toEqual([
      [
        { text: "a ", styles: [] },
        { text: "b", styles: ["bold"] },
        { text: "c", styles: ["bold", "green"] },
      ],
      [
        { text: "d", styles: ["bold"] },
        { text: "e", styles: [] },
      ],
      [],
      [{ text: "f", styles: [] }],
    ]);
  });

  it.each(["\u001b[2K", "\u001b[7mturned"])("is refused with what the picture cannot show: %j", (text) => {
    expect(() => linesOf(text)).toThrow(/The picture knows no/);
  });

  it("is written down as text, whatever is in it", () => {
    const drawn = terminal("x", linesOf('<&"> \u001b[31m</text>\u001b[39m'));
    expect(drawn).toMatch(/>&lt;&amp;&quot;&gt;<\/text>\n.* class="red">&lt;\/text&gt;<\/text>/);
  });
});

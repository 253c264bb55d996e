import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { MarkdownScreen } from "../../src/cli/markdown.ts";
import { place } from "./command.ts";
import { watch } from "./watch.ts";

const b = (text: string) => `\u001b[1m${text}\u001b[22m`;
const i = (text: string) => `\u001b[3m${text}\u001b[23m`;
const u = (text: string) => `\u001b[4m${text}\u001b[24m`;
const d = (text: string) => `\u001b[2m${text}\u001b[22m`;
const c = (text: string) => `\u001b[36m${text}\u001b[39m`;

function shown(...pieces: string[]): string {
  const screen = new MarkdownScreen();
  return pieces.map((piece) => screen.next(piece)).join("") + screen.end();
}

const CASES: readonly (readonly [string, string])[] = [
  ["plain words\n\nand more", "plain words\n\nand more"],
  ["a **bold** word, *this* and _that_", `a ${b("bold")} word, ${i("this")} and ${i("that")}`],
  ["# Title\n## Part of it", `${b(u("Title"))}\n${b("Part of it")}`],
  ["- one\n* two\n  - three\n2. four", "• one\n• two\n  • three\n2. four"],
  ["use `a * b * c` here", `use ${c("a * b * c")} here`],
  ["see [the docs](https://example.com/a_(b)).", `see ${u("the docs")} (https://example.com/a_(b)).`],
  ["```js\nconst a = **b**;\n```\nafter", `${d("```js")}\n${c("const a = **b**;")}\n${d("```")}\nafter`],
  ["> said", `${d("│ ")}${d("said")}`],
  ["---\nnext", `${d("─".repeat(20))}\nnext`],
  ["snake_case_name and 2 * 3 * 4, **open", "snake_case_name and 2 * 3 * 4, **open"],
  ["**Note:** `x`", `${b("Note:")} ${c("x")}`],
];

describe("Markdown of an answer", () => {
  it.each(CASES)("%j", (text, styled) => {
    expect(shown(text)).toBe(styled);
    // Wherever it is cut.
    expect(shown(...text)).toBe(styled);
  });

  it("shows words as they come, but for those that a mark is open in front of", () => {
    const screen = new MarkdownScreen();
    expect(screen.next("Paris is the cap")).toBe("Paris is the ");
    expect(screen.next("ital of **all of ")).toBe("capital of ");
    expect(screen.next("France** and ")).toBe(`${b("all of France")} and `);
  });

  it("takes no time that grows with the square of a line", () => {
    const text = "*a _b `c [d ".repeat(10_000);
    const started = performance.now();
    expect(stripVTControlCharacters(shown(...(text.match(/.{1,7}/gs) ?? [])))).toBe(text);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it("is styled for a person, and as it came with --raw, NO_COLOR, in a pipe", async () => {
    const at = await place();
    const text = "a **bold** \u001b[31mword\u001b[0m\n";
    const ask = ["ask", "-m", "gpt-5.5", "x"];
    const see = async (args: readonly string[], env = {}) => {
      at.emulator.script(text);
      return (await watch(at, args, { env })).stdout;
    };
    // No escape of the answer's own gets through.
    expect(await see(ask)).toBe(`a ${b("bold")} word\n`);
    expect(await see([...ask, "--raw"])).toBe("a **bold** word\n");
    expect(await see(ask, { NO_COLOR: "1" })).toBe("a **bold** word\n");
    expect(await see(ask, { OAUTH_CODEX_RAW: "1" })).toBe("a **bold** word\n");
    at.emulator.script(text);
    expect((await at.run(ask)).stdout).toBe(text);
  });
});

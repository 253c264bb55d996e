/** What strangers write (a model, a server, whoever named a file) does nothing to a terminal but be read. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PassThrough, type Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { jwt } from "../support/http.ts";
import { type Place, place } from "./command.ts";
import { watch } from "./watch.ts";

/** Every control character: C0, DEL and C1. A file's name can have all but NUL and "/", which is none. */
const CONTROLS = Array.from({ length: 0xa0 }, (_, code) => code)
  .filter((code) => code < 0x20 || code >= 0x7f)
  .map((code) => String.fromCharCode(code))
  .join("");
/** Those that a line of text may have. */
const LAYOUT = "\t\n";

interface Screen {
  readonly out: string;
  readonly err: string;
}

/** Runs the command in this process, on a terminal or into pipes. */
async function look(
  at: Place,
  args: readonly string[],
  {
    terminal = true,
    env = {},
    stdin = new PassThrough(),
  }: { terminal?: boolean; env?: Readonly<Record<string, string>>; stdin?: Readable } = {},
): Promise<Screen> {
  const { stdout, stderr } = await watch(at, args, { terminal, env, stdin });
  return { out: stdout, err: stderr };
}

const controlsIn = (text: string): string[] =>
  [...new Set(text)].filter((character) => CONTROLS.includes(character) && !LAYOUT.includes(character));

describe("no control character reaches a terminal", () => {
  it("in an answer, as it comes", async () => {
    const at = await place();
    at.emulator.script(`a${CONTROLS}z`);
    const { out } = await look(at, ["ask", "-m", "gpt-5.5", "hello"]);
    expect(out).toMatch(/^a\t\n+z\n$/);
    expect(controlsIn(out)).toEqual([]);
    at.emulator.script(`a${CONTROLS}z`);
    const piped = await look(at, ["ask", "-m", "gpt-5.5", "hello"], { terminal: false });
    expect(piped.out).toBe(`a${CONTROLS}z\n`);
    at.emulator.script(`a${CONTROLS}z`);
    const json = await look(at, ["ask", "-m", "gpt-5.5", "hello", "--json"]);
    expect(controlsIn(json.out)).toEqual([]);
    const last = json.out.trimEnd().split("\n").at(-1) ?? "";
    expect(JSON.parse(last)).toMatchObject({ output_text: `a${CONTROLS}z` });
  });

  it("in the name of a file", async () => {
    const at = await place();
    const name = `a${CONTROLS.replace("\0", "")}z.txt`;
    await mkdir(join(at.home, "docs"));
    await writeFile(join(at.home, "docs", name), "words");
    const storage = ["--storage-dir", join(at.home, "s")];
    const uploaded = await look(at, ["files", "upload", join(at.home, "docs"), "--store", "s", ...storage]);
    const listed = await look(at, ["files", "list", ...storage]);
    for (const { out, err } of [uploaded, listed]) {
      // A name stays on its line.
      expect(out).toMatch(/a\s*z\.txt/);
      expect(controlsIn(out)).toEqual([]);
      // The bar is drawn with two of them, which are the command's own.
      expect(controlsIn(err.replaceAll("\r\u001b[K", ""))).toEqual([]);
    }
    const json = await look(at, ["files", "list", "--json", ...storage]);
    expect(controlsIn(json.out)).toEqual([]);
    expect(JSON.parse(json.out)).toMatchObject({ files: [{ filename: name }] });
  });

  it("in a token's claims", async () => {
    const token = jwt({ "https://api.openai.com/profile": { email: `a${CONTROLS}z@example.com` } });
    const { out } = await look(await place(), ["status"], { env: { OAUTH_CODEX_ACCESS_TOKEN: token } });
    expect(out).toMatch(/a\s*z@example\.com/);
    expect(controlsIn(out)).toEqual([]);
  });

  it("in an error", async () => {
    const at = await place();
    const body = { detail: `a${CONTROLS}z` };
    for (const args of [["usage"], ["usage", "--json"]]) {
      at.emulator.fault({ on: "usage", kind: "status", status: 400, body });
      const { out, err } = await look(at, args);
      expect(out + err).toContain("z");
      expect([controlsIn(out), controlsIn(err)]).toEqual([[], []]);
    }
    const stdin = new PassThrough().destroy(new Error(`a${CONTROLS}z`));
    const { err } = await look(at, ["ask", "-"], { stdin, env: { OAUTH_CODEX_DEBUG: "1" } });
    expect(err).toMatch(/Error: a\s+z\n +at /);
    expect(controlsIn(err)).toEqual([]);
  });
});

it("the command's own styles stay, where somebody sees them", async () => {
  const at = await place({ plan: "pro" });
  const bold = "Plan: \u001b[1mpro\u001b[22m\n";
  expect((await look(at, ["usage"])).out).toContain(bold);
  expect((await look(at, ["usage"], { env: { NO_COLOR: "1" } })).out).toContain("Plan: pro\n");
  expect((await look(at, ["usage"], { terminal: false })).out).toContain("Plan: pro\n");
});

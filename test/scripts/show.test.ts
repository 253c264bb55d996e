/** `npm start`, as people and logs see it. */
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { fileURLToPath } from "node:url";
import { supportMatrix } from "oauth-codex-sdk/support";
import { describe, expect, it } from "vitest";
import { pageOn, wrapped } from "../../scripts/show/page.ts";
import { runSteps, type Step } from "../../scripts/show/steps.ts";
import type { Io } from "../../src/cli/io.ts";
import { runProgram } from "../support/programs.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const ESCAPE = "\u001b[";
/** How the command clears its line. */
const CLEAR = "\r\u001b[K";

interface Screen {
  readonly io: Io;
  readonly seen: { stdout: string; stderr: string };
}

function screen(isTTY: boolean, env: Io["env"] = {}): Screen {
  const seen = { stdout: "", stderr: "" };
  const sink = (name: keyof typeof seen) =>
    Object.assign(new PassThrough(), { isTTY, columns: 80 }).on("data", (data) => {
      seen[name] += String(data);
    });
  return { io: { env, stdin: new PassThrough(), stdout: sink("stdout"), stderr: sink("stderr") }, seen };
}

const program = (code: string): readonly string[] => ["-e", code];
const step = (...programs: string[]): Step => ({
  doing: "Making it",
  done: "Made",
  programs: programs.map(program),
});

describe("the session", () => {
  it("shows what works before what does not, in lines that fit, without colours in a pipe", async () => {
    const { status, stdout, stderr } = await runProgram(join(root, "scripts/session.ts"), {
      cwd: root,
      env: { FORCE_COLOR: "1" },
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).not.toContain(ESCAPE);
    expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);

    const parts = [
      "signed in as emulator@example.com",
      "every piece is one typed event.",
      "19 and 23 make 42.",
      "3 items came",
      "At nine. (harbour.md)",
      "translated there and back.",
      "NotSupportedError",
      "The way of a call",
      "In short",
      "Next",
    ];
    const places = parts.map((part) => stdout.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("counts what the package's own table counts", async () => {
    const { stdout } = await runProgram(join(root, "scripts/session.ts"), { cwd: root });
    const rows = supportMatrix.filter(({ profile }) => profile === "codex");
    const of = (route: string) => rows.filter((row) => row.route === route).length;
    for (const route of ["runtime", "compat", "helper", "unsupported"]) {
      expect(stdout).toMatch(new RegExp(`${route} +${of(route)} `));
    }
    expect(stdout).toContain(`${rows.length - of("unsupported")} of ${rows.length} methods`);
  });
});

describe("a page", () => {
  it("has colours on a terminal, unless they are not wanted", () => {
    const shown = (env: Io["env"], isTTY = true): string => {
      const { io, seen } = screen(isTTY, env);
      pageOn(io).title("Title");
      return seen.stdout;
    };
    expect(shown({})).toContain(ESCAPE);
    expect(shown({ NO_COLOR: "1" })).toBe("\nTitle\n");
    expect(shown({ TERM: "dumb" })).toBe("\nTitle\n");
    expect(shown({}, false)).toBe("\nTitle\n");
  });

  it("breaks lines between words, and never inside one", () => {
    const text = Array.from({ length: 60 }, (_, index) => "word".repeat((index % 4) + 1)).join(" ");
    const lines = wrapped(text);
    expect(lines.map((line) => line.trim()).join(" ")).toBe(text);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(78);
    const long = "x".repeat(200);
    expect(wrapped(`a ${long} b`)).toEqual(["  a", `  ${long}`, "  b"]);
  });
});

describe("steps", () => {
  it("keep what their programs print to themselves", async () => {
    const { io, seen } = screen(false);
    expect(await runSteps([step("console.log(1)", "console.error(2)")], { io, cwd: root })).toBe(0);
    expect(seen).toEqual({ stdout: "  ok  Made\n", stderr: "" });
  });

  it("show it when it is asked for", async () => {
    const { io, seen } = screen(false);
    await runSteps([step("console.log('deep inside')")], { io, cwd: root, verbose: true });
    expect(seen.stdout).toBe("deep inside\n  ok  Made\n");
  });

  it("show it when one fails, and go no further", async () => {
    const { io, seen } = screen(false);
    const failing = step("console.log('why'); process.exit(3)", "0");
    expect(await runSteps([failing, step("console.log('next')")], { io, cwd: root })).toBe(3);
    expect(seen.stderr).toBe("why\n");
    expect(seen.stdout).toBe("  failed  Making it: the lines above say why.\n");
  });

  const slow = "setTimeout(() => {}, 4500)";

  it("say now and then that they still run", async () => {
    const { io, seen } = screen(false);
    await runSteps([step(slow)], { io, cwd: root });
    expect(seen.stdout).toMatch(/^( {2}\.\. {2}Making it, \d+ s\n){2,}/);
    expect(seen.stderr).toBe("");
  });

  it("say so on one line of a terminal, which is gone afterwards", async () => {
    const { io, seen } = screen(true, { NO_COLOR: "1" });
    await runSteps([step(slow)], { io, cwd: root });
    const drawn = seen.stderr.split(CLEAR);
    expect(drawn[0]).toBe("");
    expect(drawn[1]).toMatch(/^\[\.+\] Making it, 0 s$/);
    expect(drawn.at(-2)).toMatch(/Making it, \d+ s$/);
    expect(drawn.at(-1)).toBe("");
    expect(seen.stderr).not.toContain("\n");
    expect(seen.stdout).toBe("  ok  Made\n");
  });

  it("are told in lines that fit", async () => {
    const { io, seen } = screen(false);
    const done = Array.from({ length: 30 }, () => "word").join(" ");
    await runSteps([{ ...step("0"), done }], { io, cwd: root });
    const lines = seen.stdout.trimEnd().split("\n");
    expect(lines.map((line) => line.trim()).join(" ")).toBe(`ok  ${done}`);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(80);
  });
});

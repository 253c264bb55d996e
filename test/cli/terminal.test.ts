import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { run } from "../../src/cli/program.ts";
import { type CodexEmulator, createCodexEmulator } from "../../src/testing/index.ts";
import { liveIn } from "./command.ts";

let emulator: CodexEmulator;
let folder: string;
beforeEach(async () => {
  emulator = await createCodexEmulator();
  folder = await mkdtemp(join(tmpdir(), "oauth-codex-"));
  liveIn(folder);
});
afterEach(async () => {
  await emulator.close();
  await rm(folder, { recursive: true, force: true });
});

/** Moves the cursor, sets the title, turns the writing, begins another line. */
const EVIL = "\u001b]0;title\u0007\u001b[2J\u009b1m\u202eevil\u200b\nfake";
const SHOWN = "evil fake";
const HARMFUL = /\p{Cc}|\p{Cf}|[\u2028\u2029]/u;

interface Seen {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command before a person's eyes, without colours unless they are wanted. */
async function watch(
  args: readonly string[],
  { isTTY = true, env = { NO_COLOR: "1" } as object } = {},
): Promise<Seen> {
  const seen = { stdout: "", stderr: "" };
  const screen = (name: keyof typeof seen) =>
    Object.assign(new PassThrough(), { isTTY }).on("data", (data) => {
      seen[name] += String(data);
    });
  const code = await run(
    args,
    {
      env: {
        OAUTH_CODEX_BASE_URL: emulator.baseURL,
        OAUTH_CODEX_ACCESS_TOKEN: await emulator.accessToken({ email: EVIL }),
        ...env,
      },
      stdin: new PassThrough(),
      stdout: screen("stdout"),
      stderr: screen("stderr"),
    },
    { version: "0", signal: new AbortController().signal },
  );
  return { code, ...seen };
}

const harmIn = ({ stdout, stderr }: Seen): string[] =>
  `${stdout}\n${stderr}`.split("\n").filter((line) => HARMFUL.test(line));

describe("what comes from others", () => {
  it("is read on a terminal, and does nothing there", async () => {
    const docs = join(folder, "docs");
    await mkdir(docs);
    await writeFile(join(docs, `${EVIL}.txt`), `A file about ${EVIL} and more.`);
    const shelf = ["--storage-dir", join(folder, "storage")];
    const uploaded = await watch(["files", "upload", docs, "--store", `s${EVIL}`, ...shelf]);
    expect(uploaded).toMatchObject({ code: 0, stdout: expect.stringContaining(`${SHOWN}.txt`) });
    const listed = await watch(["files", "list", ...shelf]);
    expect(listed.stdout.split("\n")).toHaveLength(3);
    expect(listed.stdout).toContain(`${SHOWN}.txt`);
    const found = await watch(["search", `s${EVIL}`, "about", ...shelf]);
    expect(found.stdout).toContain("A file about ");
    const unknown = await watch(["search", "none", "about", ...shelf]);
    expect(unknown).toMatchObject({ code: 2, stderr: expect.stringContaining("There are: sevil") });
    const status = await watch(["status"]);
    expect(status.stdout).toContain(SHOWN);
    emulator.fault({ on: "responses", kind: "status", status: 400, body: { detail: `No: ${EVIL}` } });
    const refused = await watch(["ask", "-m", "gpt-5.5", "x"]);
    expect(refused.stderr).toBe("oauth-codex: 400 No: evil\n    fake\n");
    const wrong = await watch([EVIL]);
    const lost = await watch(["files", "upload", join(folder, EVIL), ...shelf]);
    const doctor = await watch(["doctor"], { env: { NO_COLOR: "1", NODE_EXTRA_CA_CERTS: `/tmp/${EVIL}` } });
    expect(doctor.stdout).toContain(SHOWN);
    // The bar that shows how far an upload is writes over its own line.
    const drawn = { ...uploaded, stderr: "" };
    expect([drawn, listed, found, unknown, status, refused, wrong, lost, doctor].flatMap(harmIn)).toEqual([]);
  });

  it("is no colour of ours, and ours are there", async () => {
    await writeFile(join(folder, `\u001b[31m${EVIL}.txt`), "A file about it.");
    const shelf = ["--storage-dir", join(folder, "storage")];
    const file = join(folder, `\u001b[31m${EVIL}.txt`);
    await watch(["files", "upload", file, "--store", "s", ...shelf]);
    const { stdout } = await watch(["search", "s", "about", ...shelf], { env: {} });
    expect(stdout).toContain(`\u001b[1m${SHOWN}.txt\u001b[22m`);
    expect(
      stdout
        .replaceAll("\u001b[1m", "")
        .replaceAll("\u001b[2m", "")
        .replaceAll("\u001b[22m", "")
        .split("\n")
        .filter((line) => HARMFUL.test(line)),
    ).toEqual([]);
    expect(stdout).not.toContain("\u001b[31m");
  });

  it("is an answer that a terminal only shows, in whatever pieces it comes, and a file gets whole", async () => {
    const text = "before \u001b]52;c;ZXZpbA==\u0007\u001b[31mred\u202e and\nafter";
    const ask = ["ask", "-m", "gpt-5.5", "x"];
    emulator.script(text);
    expect((await watch(ask)).stdout).toBe("before red and\nafter\n");
    emulator.script(text);
    expect((await watch(ask, { isTTY: false })).stdout).toBe(`${text}\n`);
  });

  it("is itself in JSON, as escapes", async () => {
    const { stdout } = await watch(["status", "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({ email: EVIL });
    expect(stdout.split("\n").filter((line) => HARMFUL.test(line))).toEqual([]);
    const { stdout: wrong } = await watch(["files", "list", "--store", EVIL, "--json"], { env: {} });
    expect(wrong.split("\n").filter((line) => HARMFUL.test(line))).toEqual([]);
    expect(JSON.parse(wrong).error.message).toContain("evil");
  });

  it("is a log line as well", async () => {
    emulator.fault({ on: "responses", kind: "status", status: 500, body: { detail: `Oh: ${EVIL}` } });
    emulator.script("fine");
    vi.stubEnv("OAUTH_CODEX_LOG", "info");
    const { stderr } = await watch(["ask", "-m", "gpt-5.5", "x"]);
    vi.unstubAllEnvs();
    expect(stderr).toMatch(/^retrying in .* after: 500 Oh: evil\n {4}fake/);
    expect(stderr.split("\n").filter((line) => HARMFUL.test(line))).toEqual([]);
  });
});

it("an address with a user in it is refused, and not shown", async () => {
  for (const args of [["models"], ["doctor"]]) {
    const seen = await watch([...args, "--base-url", "https://somebody:pa55word@h.example"]);
    expect(seen).toMatchObject({ code: 2, stderr: expect.stringContaining("--base-url must not hold") });
    expect(`${seen.stdout}${seen.stderr}`).not.toMatch(/somebody|pa55word/);
  }
});

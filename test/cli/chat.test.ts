import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/program.ts";
import { strangeServer } from "../compat/mcp/support.ts";
import { liveIn, type Place, place } from "./command.ts";

interface Body {
  readonly model: string;
  readonly input: readonly {
    readonly content?: readonly { readonly type: string; readonly text?: string }[];
  }[];
}

const CHAT = ["chat", "-m", "gpt-5.5"];
const bodies = ({ emulator }: Place): Body[] =>
  emulator.requests.filter(({ room }) => room === "responses").map(({ body }) => body as Body);
const texts = (body: Body | undefined): string[] =>
  (body?.input ?? []).flatMap(({ content = [] }) => content.flatMap(({ text }) => text ?? []));

describe("lines that are piped in", () => {
  it.each([["--keep"], ["--no-keep"]])("are questions of one conversation, with %s", async (keep) => {
    const at = await place();
    at.emulator.script("Hello, Ada.", "Ada.", "Nobody.");
    const input = "I am Ada.\n\nWho am I?\n/new\nWho am I?\n/exit\nnever asked\n";
    const ran = await at.run([...CHAT, keep], { input });
    expect(ran).toEqual({ code: 0, stdout: "Hello, Ada.\nAda.\nNobody.\n", stderr: "" });
    expect(bodies(at).map(texts)).toEqual([
      ["I am Ada."],
      ["I am Ada.", "Hello, Ada.", "Who am I?"],
      ["Who am I?"],
    ]);
  });

  it("take files and other models along, and go on where ask was", async () => {
    const at = await place();
    await writeFile(join(at.home, "notes.md"), "# Notes");
    at.emulator.script("Hello, Ada.", "Read.", "Well.");
    await at.run(["ask", "-m", "gpt-5.5", "I am Ada."]);
    const input = "/file notes.md\n/model gpt-5.4\nWhat is in it?\nAnd else?";
    const { code, stderr } = await at.run([...CHAT, "--continue"], { input });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "The model is gpt-5.4.\n" });
    const [, second, third] = bodies(at);
    expect([second?.model, texts(second)[0]]).toEqual(["gpt-5.4", "I am Ada."]);
    expect(second?.input.at(-1)?.content?.map(({ type }) => type)).toEqual(["input_text", "input_file"]);
    expect(third?.input.at(-1)?.content?.map(({ type }) => type)).toEqual(["input_text"]);
    at.emulator.script("Ada.");
    await at.run(["ask", "-c", "-m", "gpt-5.5", "Who am I?"]);
    expect(texts(bodies(at).at(-1))).toContain("And else?");
  });

  it("end at the first failure, with its exit code", async () => {
    const at = await place();
    at.emulator.fault({ on: "responses", kind: "plan-limit" });
    expect(await at.run(CHAT, { input: "one\ntwo\n" })).toMatchObject({ code: 4, stdout: "" });
    expect(bodies(at)).toHaveLength(1);
    expect(await at.run(CHAT, { input: "/frob\ntwo\n" })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("/frob is not known"),
    });
  });

  it("are answered event by event with --json", async () => {
    const at = await place();
    at.emulator.script("One.", "Two.");
    const { stdout } = await at.run([...CHAT, "--json"], { input: "a\nb\n" });
    const answers = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line))
      .filter(({ object }) => object === "response");
    expect(answers.map(({ output_text }) => output_text)).toEqual(["One.", "Two."]);
  });
});

it("the first Ctrl-C stops the answer under way, the next one the command", async () => {
  const at = await place();
  at.emulator.fault({ on: "responses", kind: "stall", after: 6 });
  at.emulator.script("one two three", "Still here.");
  const running = at.start(CHAT);
  running.write("count\n");
  await running.saw(/one/);
  running.kill("SIGINT");
  await at.emulator.idle();
  expect(at.emulator.requests.at(-1)?.aborted).toBe(true);
  running.write("are you there?\n");
  await running.saw(/Still here/);
  expect(texts(bodies(at).at(-1))).toEqual(["are you there?"]);
  // The end of the answer may still be on its way: then the first one is for it.
  running.kill("SIGINT");
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  running.kill("SIGINT");
  expect((await running.done).code).toBe(130);
});

/** A person who types each of the lines when a prompt is there. */
async function talk(
  at: Place,
  args: readonly string[],
  typed: string[],
): Promise<{ code: number; out: string; err: string }> {
  liveIn(at.home);
  let [out, err] = ["", ""];
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode() {} });
  const stdout = Object.assign(new PassThrough(), { isTTY: true }).on("data", (data) => (out += data));
  const stderr = Object.assign(new PassThrough(), { isTTY: true, columns: 1000 }).on("data", (data) => {
    err += data;
    // The last thing that the line editor does for a prompt is to set the cursor behind it.
    if (!/\[\d+G$/.test(err) || err.endsWith("[1G")) return;
    const line = typed.shift();
    if (line !== undefined) setTimeout(() => stdin.write(`${line}\r`), 20);
  });
  const env = {
    NO_COLOR: "1",
    OAUTH_CODEX_BASE_URL: at.emulator.baseURL,
    OAUTH_CODEX_ACCESS_TOKEN: await at.emulator.accessToken(),
  };
  const signal = new AbortController().signal;
  const code = await run(args, { env, stdin, stdout, stderr }, { version: "0", signal });
  return { code, out, err };
}

describe("a person", () => {
  it("is told what fails, and goes on", async () => {
    const at = await place();
    at.emulator.fault({ on: "responses", kind: "plan-limit" });
    at.emulator.script("Hello.");
    const seen = await talk(at, CHAT, ["one", "/file none.txt", "/help", "two", "/exit"]);
    expect(seen).toMatchObject({ code: 0, out: "Hello.\n" });
    expect(seen.err).toMatch(/usage limit.*none\.txt cannot be read: ENOENT.*forget what was said/s);
    expect(texts(bodies(at).at(-1))).toEqual(["two"]);
  });

  it("is asked before a tool is called, and the answer is no question", async () => {
    const at = await place();
    const server = await strangeServer();
    at.emulator.script({ toolCalls: [{ name: "mcp__127_0_0_1__look", arguments: { at: "x" } }] }, "Seen.");
    const seen = await talk(at, [...CHAT, "--tool-server", server.url], ["look", "y", "/exit"]);
    expect(seen).toMatchObject({ code: 0, out: "Seen.\n" });
    expect(seen.err).toContain("May it call look");
    expect(server.asked.filter(({ method }) => method === "tools/call")).toHaveLength(1);
    expect(bodies(at)).toHaveLength(2);
  });
});

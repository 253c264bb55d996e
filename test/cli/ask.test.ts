import { spawn } from "node:child_process";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { strangeServer } from "../compat/mcp/support.ts";
import { COMMAND, type Place, place } from "./command.ts";
import { watch } from "./watch.ts";

const ASK = ["ask", "-m", "gpt-5.5"];
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

interface Sent {
  readonly model: string;
  readonly input: readonly { readonly role?: string; readonly content: readonly Record<string, string>[] }[];
  readonly tools?: readonly object[];
  readonly text?: { readonly format?: object };
}

const sent = ({ emulator }: Place): Sent =>
  emulator.requests.findLast(({ room }) => room === "responses")?.body as Sent;
const asked = (at: Place): string => sent(at).input.at(-1)?.content[0]?.["text"] ?? "";

/** Runs a line of a shell, in which `$ask` is the command. */
async function shell(at: Place, line: string): Promise<{ code: number | null; stdout: string }> {
  const child = spawn("sh", ["-c", line], {
    cwd: at.home,
    env: {
      ...process.env,
      HOME: at.home,
      OAUTH_CODEX_BASE_URL: at.emulator.baseURL,
      OAUTH_CODEX_ACCESS_TOKEN: await at.emulator.accessToken(),
      ask: `${process.execPath} ${COMMAND} ${ASK.join(" ")}`,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let stdout = "";
  child.stdout.on("data", (data) => (stdout += data));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, stdout };
}

describe("what is piped in", () => {
  it("comes after the words, from a pipe that takes its time as from a file", async () => {
    const at = await place();
    await shell(at, "(sleep 2; echo first; sleep 1; echo second) | $ask why is this?");
    expect(asked(at)).toBe("why is this?\n\nfirst\nsecond\n");
    await writeFile(join(at.home, "log.txt"), "a log");
    await shell(at, "$ask why? <log.txt");
    expect(asked(at)).toBe("why?\n\na log");
    await shell(at, "echo words | $ask");
    expect(asked(at)).toBe("words\n");
  });

  it("is waited for with -, and by a program that leaves it open for a moment only", async () => {
    const at = await place();
    const explicit = at.start([...ASK, "why?", "-"]);
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    explicit.end("late");
    expect((await explicit.done).code).toBe(0);
    expect(asked(at)).toBe("why?\n\nlate");
    // Node's exec writes nothing and closes nothing.
    expect((await at.start([...ASK, "why?"]).done).code).toBe(0);
    expect(asked(at)).toBe("why?");
  });

  it("may be nothing at all", async () => {
    const at = await place();
    expect((await shell(at, "$ask why? </dev/null")).code).toBe(0);
    expect((await shell(at, "$ask why? <&-")).code).toBe(0);
    expect(asked(at)).toBe("why?");
  });
});

it("what a model wants to call is shown on one line, whatever is in it", async () => {
  const at = await place();
  const server = await strangeServer();
  const given = '{"at":"x"}\n\u001b[2J? [y/N] y\n';
  at.emulator.script({ toolCalls: [{ name: "mcp__127_0_0_1__look", arguments: given }] }, "Well.");
  const seen = await watch(at, [...ASK, "--tool-server", server.url, "look"], { typed: "n\n" });
  const [line = ""] = seen.stderr.split("\n").filter((each) => each.includes("May it call"));
  expect(line).toMatch(/^May it call look .*\? \[y\/N\] $/);
  expect(line).toContain('{"at":"x"} ? [y/N] y ?');
});

describe("files and images", () => {
  it("go with the question", async () => {
    const at = await place();
    await writeFile(join(at.home, "notes.md"), "# Notes");
    await writeFile(join(at.home, "paper.pdf"), "%PDF-1.7 paper");
    await writeFile(join(at.home, "dot.bin"), PNG);
    const { code } = await at.run([
      ...ASK,
      ...["--file", "notes.md", "-f", "paper.pdf", "--image", "dot.bin"],
      ...["--image", "https://example.com/a.png", "what is it?"],
    ]);
    expect(code).toBe(0);
    expect(sent(at).input.at(-1)?.content).toMatchObject([
      { type: "input_text", text: "what is it?" },
      { type: "input_file", filename: "notes.md", file_data: `data:text/markdown;base64,${btoa("# Notes")}` },
      {
        type: "input_file",
        filename: "paper.pdf",
        file_data: expect.stringMatching(/^data:application\/pdf;/),
      },
      { type: "input_image", image_url: `data:image/png;base64,${PNG.toString("base64")}` },
      { type: "input_image", image_url: "https://example.com/a.png" },
    ]);
  });

  it.each([
    [["--file", "none.txt"], /none\.txt cannot be read: ENOENT/],
    [["--file", "folder"], /folder is a folder.*files upload folder --store/],
    [["--file", "empty.txt"], /empty\.txt is empty/],
    [["--file", "binary.dat"], /binary\.dat is neither a document/],
    [["--file", "dot.png"], /dot\.png is an image: give it as --image/],
    [["--image", "text.png"], /text\.png is no PNG/],
    [["--schema", "none.json"], /none\.json cannot be read: ENOENT/],
    [["--schema", "broken.json"], /broken\.json, line 3 is not JSON/],
    [["--schema", "open.json"], /open\.json, line 2 is not JSON/],
    [["--schema", "list.json"], /must hold a JSON Schema/],
    [["--store", "none"], /No vector store is named "none"/],
    [["--continue"], /nothing to continue/],
    [["--tool-server", "npx server"], /asked about at a terminal.*--yes/s],
    [["--tool-server", " "], /--tool-server is empty/],
  ])("%j is wrong use, and nothing is sent", async (options, message) => {
    const at = await place();
    const files = {
      "empty.txt": "",
      "binary.dat": "\0\u0001\0",
      "text.png": "text",
      "broken.json": '{\n  "a": 1,\n  b: 2\n}',
      "open.json": '{\n  "a": 1',
      "list.json": "[]",
    };
    for (const [name, text] of Object.entries(files)) await writeFile(join(at.home, name), text);
    await writeFile(join(at.home, "dot.png"), PNG);
    await mkdir(join(at.home, "folder"));
    const { code, stdout, stderr } = await at.run([...ASK, ...options, "x"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(at.emulator.count("responses")).toBe(0);
  });
});

describe("tools", () => {
  it("search the web and the stores of this machine", async () => {
    const at = await place();
    await writeFile(join(at.home, "holidays.md"), "Holidays are 30 days a year.");
    await at.run(["files", "upload", "holidays.md", "--store", "handbook"]);
    at.emulator.script((request) => {
      expect(request.body.tools).toMatchObject([{ type: "web_search" }, { name: "file_search" }]);
      return { toolCalls: [{ name: "file_search", arguments: { queries: ["holidays"] } }] };
    }, "30 days.");
    const { code, stdout } = await at.run([...ASK, "--search", "--store", "handbook", "how many?"]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "30 days.\n" });
    expect(JSON.stringify(sent(at).input)).toContain("Holidays are 30 days a year.");
  });

  it("of servers are called unasked with --yes, and the answer comes", async () => {
    const at = await place();
    const server = await strangeServer();
    at.emulator.script({ toolCalls: [{ name: "mcp__127_0_0_1__look", arguments: { at: "x" } }] }, "Seen.");
    const { code, stdout } = await at.run([...ASK, "--tool-server", server.url, "--yes", "look"]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "Seen.\n" });
    expect(server.asked.filter(({ method }) => method === "tools/call")).toHaveLength(1);
  });

  it.each([
    ["y", 1, "--no-keep"],
    ["yes", 1, "--keep"],
    ["n", 0, "--keep"],
    ["", 0, "--no-keep"],
  ])("of servers are asked about at a terminal: %j", async (typed, calls, keep) => {
    const at = await place();
    const server = await strangeServer();
    at.emulator.script({ toolCalls: [{ name: "mcp__127_0_0_1__look", arguments: { at: "x" } }] }, "Well.");
    const args = [...ASK, keep, "--tool-server", server.url, "look"];
    const seen = await watch(at, args, { typed: `${typed}\n` });
    expect(seen.stderr).toContain('May it call look of 127_0_0_1 with {"at":"x"}? [y/N]');
    expect(seen).toMatchObject({ code: 0, stdout: "Well.\n" });
    expect(server.asked.filter(({ method }) => method === "tools/call")).toHaveLength(calls);
  });
});

it("an answer by a schema is JSON, and strict where the schema is", async () => {
  const at = await place();
  const object = { type: "object", properties: { city: { type: "string" } } };
  const schema = { ...object, required: ["city"], additionalProperties: false };
  await writeFile(join(at.home, "city.schema.json"), JSON.stringify(schema));
  at.emulator.script({ json: { city: "Paris" } });
  const { code, stdout } = await at.run([...ASK, "--schema", "city.schema.json", "where?"]);
  expect({ code, stdout }).toEqual({ code: 0, stdout: '{\n  "city": "Paris"\n}\n' });
  expect(sent(at).text?.format).toMatchObject({ type: "json_schema", name: "city", strict: true, schema });
  await writeFile(join(at.home, "loose.json"), JSON.stringify(object));
  await at.run([...ASK, "--schema", "loose.json", "where?"]);
  expect(sent(at).text?.format).toMatchObject({ name: "loose", strict: false });
});

describe("--continue", () => {
  const texts = (at: Place) => sent(at).input.flatMap(({ content }) => content.map(({ text }) => text));

  it("goes on from the last answer of this login, and a new question begins anew", async () => {
    const at = await place();
    at.emulator.script("Hello, Ada.", "Ada.");
    await at.run([...ASK, "I am Ada."]);
    expect((await at.run([...ASK, "--continue", "Who am I?"])).stdout).toBe("Ada.\n");
    expect(texts(at)).toEqual(["I am Ada.", "Hello, Ada.", "Who am I?"]);
    await at.run([...ASK, "-c", "And now?"]);
    expect(texts(at)).toHaveLength(5);
    await at.run([...ASK, "Somebody else."]);
    expect(texts(at)).toEqual(["Somebody else."]);
  });

  it("finds nothing where nothing was to be kept", async () => {
    const at = await place();
    const folder = join(at.home, "kept");
    const run = (...args: string[]) => at.run([...ASK, ...args, "--storage-dir", folder]);
    expect((await run("--no-keep", "A secret.")).code).toBe(0);
    expect((await run("--continue", "Go on.")).code).toBe(2);
    expect(await readdir(at.home)).not.toContain("kept");
    expect((await at.run([...ASK, "A secret."], { env: { OAUTH_CODEX_KEEP: "no" } })).code).toBe(0);
    expect((await at.run([...ASK, "-c", "Go on."])).code).toBe(2);
    // What is kept may be gone on from without being added to.
    await run("Kept.");
    expect((await run("--continue", "--no-keep", "Not kept.")).code).toBe(0);
    await run("--continue", "Kept too.");
    expect(texts(at)).not.toContain("Not kept.");
  });
});

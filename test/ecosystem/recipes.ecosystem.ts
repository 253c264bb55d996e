/** The pages about other clients: each program on them is compiled, and run as it stands, signed in at an emulator. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { type IncomingMessage, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { fileURLToPath, pathToFileURL } from "node:url";
import { FileTokenStore } from "oauth-codex-sdk";
import { type CodexEmulator, createCodexEmulator, type ScriptedAnswer } from "oauth-codex-sdk/testing";
import { afterAll, describe, expect, it } from "vitest";
import { type Block, typeProblems, writeBlocks } from "../docs/blocks.ts";
import { docBlocks } from "../support/doc-blocks.ts";
import { runProgram } from "../support/programs.ts";
import { asksFor } from "./given.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../..", import.meta.url));
const signedIn = pathToFileURL(join(here, "signed-in.ts")).href;

const names = (await readdir(join(root, "docs/en/clients"))).sort();
const programs = (await docBlocks()).filter(({ page }) => /^docs\/\w+\/clients\//.test(page));
const { blocks, folder, remove } = await writeBlocks(programs, here);
afterAll(remove);

interface Place {
  readonly emulator: CodexEmulator;
  /** For a process of its own. */
  readonly env: Record<string, string>;
  readonly home: string;
}

type Recipe = (block: Block, place: Place) => Promise<void>;

/** A program that comes to its end, and what it prints when the model answers like that. */
const prints =
  (expected: RegExp, ...answers: ScriptedAnswer[]): Recipe =>
  async ({ file }, { emulator, env, home }) => {
    emulator.script(...answers);
    const { status, stdout, stderr } = await runProgram(file, { cwd: home, env });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(expected);
  };

/** A server for one page and nobody else. */
const serves: Recipe = async ({ page, file }, { emulator, env, home }) => {
  const [, html = ""] = /^```html\n([\s\S]*?)^```$/m.exec(await readFile(join(root, page), "utf8")) ?? [];
  await writeFile(join(home, "index.html"), html);
  const child = spawn(process.execPath, [file], {
    cwd: home,
    env: { ...process.env, ...env, PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const [address]: string[] = await once(createInterface(child.stdout), "line");
    const { port } = new URL(String(address));
    const own = `localhost:${port}`;
    expect(await text(await ask(port, { method: "GET", path: "/", headers: { host: own } }))).toBe(html);
    for (const headers of [
      { host: own, origin: "https://elsewhere.example" },
      { host: `elsewhere.example:${port}` },
      { host: `elsewhere.example:${port}`, origin: `http://elsewhere.example:${port}` },
    ]) {
      expect((await ask(port, { headers })).statusCode).toBe(403);
    }
    expect(emulator.count("responses")).toBe(0);
    const headers = { host: own, origin: `http://${own}` };
    expect(await text(await ask(port, { headers }))).toBe("echo: hello");
    // Who closes the page ends the backend's request.
    emulator.script({ text: "one two three four five six", pace: 500 });
    const left = await ask(port, { headers });
    left.destroy();
    await emulator.idle();
    const turns = emulator.requests.filter(({ room }) => room === "responses");
    expect(turns.map(({ aborted }) => aborted)).toEqual([false, true]);
    // Where only this address is listened on, no other one leads there: not even one of the same machine.
    await expect(ask(port, { host: "127.0.0.2", headers })).rejects.toThrow("ECONNREFUSED");
  } finally {
    child.kill();
    await once(child, "close");
  }
};

/** A route of Next.js is a function of a request. */
const answers: Recipe = async ({ file }, { emulator, env, home }) => {
  const runner = join(home, "runner.ts");
  await writeFile(
    runner,
    `const { POST } = await import(${JSON.stringify(pathToFileURL(file).href)});
    const messages = [{ id: "1", role: "user", parts: [{ type: "text", text: "hello" }] }];
    const ask = (headers) => POST(new Request("http://localhost:3000/api/chat", {
      method: "POST", headers: { host: "localhost:3000", ...headers }, body: JSON.stringify({ messages }),
    }));
    console.log((await ask({ origin: "https://elsewhere.example" })).status);
    console.log((await ask({ host: "elsewhere.example" })).status);
    console.log(await (await ask({ origin: "http://localhost:3000" })).text());`,
  );
  const { status, stdout, stderr } = await runProgram(runner, { cwd: home, env });
  expect({ status, stderr }).toMatchObject({ status: 0 });
  expect(stdout).toMatch(/^403\n403\ndata: [\s\S]*"text-delta"[\s\S]*"finish"[\s\S]*data: \[DONE\]/);
  expect(emulator.count("responses")).toBe(1);
};

const city = { json: { city: "Oslo" } };
const line = "Waves.";

/** By page, in the order of its programs. */
const RECIPES: Readonly<Record<string, readonly Recipe[]>> = {
  "openai.md": [prints(/^Waves\.\nA pier\.\nharbour\.md\n$/, line, "A pier.")],
  "ai-sdk.md": [
    prints(
      /^Waves\.\necho: 4 degrees and rain in Oslo\n2 steps\nstring\n$/,
      line,
      asksFor("Oslo"),
      echo,
      city,
    ),
    prints(/^Waves\.\n$/, line),
  ],
  "langchain.md": [
    prints(/^Waves\.\necho: 4 degrees and rain in Oslo\nstring\n$/, line, asksFor("Oslo"), echo, city),
  ],
  "agents.md": [
    prints(/^echo: 4 degrees and rain in Oslo\nIn Oslo\.\n6 items\n$/, asksFor("Oslo"), echo, "In Oslo."),
  ],
  "mastra.md": [prints(/^echo: 4 degrees and rain in Oslo\nWaves\.$/, asksFor("Oslo"), echo, line)],
  "genkit.md": [prints(/^echo: 4 degrees and rain in Oslo\nWaves\.$/, asksFor("Oslo"), echo, line)],
  "browser.md": [serves, serves, serves, answers],
};

/** What the emulator says when nothing is scripted, after a tool. */
function echo({ body }: { body: { input: readonly Readonly<Record<string, unknown>>[] } }): string {
  return `echo: ${body.input.findLast(({ type }) => type === "function_call_output")?.["output"]}`;
}

describe("a page about another client", { concurrent: false }, () => {
  it("is there in both languages, with the same programs", async () => {
    expect((await readdir(join(root, "docs/ko/clients"))).sort()).toEqual(names);
    expect(Object.keys(RECIPES).sort()).toEqual(names);
    const codes = (language: string): string[] =>
      blocks
        .filter(({ page }) => page.startsWith(`docs/${language}/`))
        .map(({ code }) => code.replace(/^ *\/\/.*\n/gm, ""));
    expect(codes("ko")).toEqual(codes("en"));
  });

  it("has programs that compile", { timeout: 300_000 }, () => {
    const english = blocks.filter(({ page }) => page.startsWith("docs/en/"));
    expect(typeProblems(root, english)).toEqual([]);
  });

  const tried = blocks.map((block) => {
    const [, name = ""] = /clients\/(.*)$/.exec(block.page) ?? [];
    const at = blocks.filter(({ page }) => page === block.page).indexOf(block);
    return { where: `${block.page}:${block.line}`, block, recipe: RECIPES[name]?.[at] };
  });
  it.each(tried)("runs: $where", async ({ block, recipe }) => {
    if (!recipe) throw new Error("It has a program that RECIPES knows nothing of.");
    await place((given) => recipe(block, given));
  });

  it.each(tried.filter(({ block }) => block.page.endsWith("/openai.md")))(
    "runs with openai 6: $where",
    async ({ block, recipe }) => {
      const file = join(folder, `openai-6-${blocks.indexOf(block)}.ts`);
      await writeFile(file, block.code.replace('from "openai"', 'from "openai-6"'));
      await place(async (given) => recipe?.({ ...block, file }, given));
    },
  );
});

/** A home in which somebody is signed in. */
async function place(run: (place: Place) => Promise<void>): Promise<void> {
  const emulator = await createCodexEmulator();
  const { accountId: id } = emulator.account;
  // As ChatGPT answers; what goes there comes here.
  emulator.workspaces.push({ id, workspace_backend_origin: "https://chatgpt.com" });
  const home = await mkdtemp(join(tmpdir(), "ecosystem-"));
  try {
    await new FileTokenStore(join(home, ".oauth_codex/auth.json")).save(await emulator.tokens());
    const env = {
      HOME: home,
      USERPROFILE: home,
      EMULATOR: emulator.issuer,
      NODE_OPTIONS: `--import=${signedIn}`,
      CODEX_COMPAT_STORAGE_DIR: join(home, "compat"),
    };
    await run({ emulator, env, home });
  } finally {
    await emulator.close();
    await rm(home, { recursive: true, force: true });
  }
}

interface Asked {
  readonly host?: string;
  readonly method?: string;
  readonly path?: string;
  readonly headers: Record<string, string>;
}

/** `fetch` would not let anybody choose the header `host`. */
async function ask(
  port: string,
  { host = "127.0.0.1", method = "POST", path = "/chat", headers }: Asked,
): Promise<IncomingMessage> {
  const asked = request({ host, port, method, path, headers });
  if (method === "POST") asked.setHeader("content-type", "application/json");
  asked.end(method === "POST" ? JSON.stringify({ message: "hello" }) : undefined);
  const [answer]: IncomingMessage[] = await once(asked, "response");
  if (!answer) throw new Error("There is no answer.");
  return answer;
}

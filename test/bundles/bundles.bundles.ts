import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { type BuildOptions, build } from "esbuild";
import { type InputOptions, rolldown } from "rolldown";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type CodexEmulator, createCodexEmulator } from "../../src/testing/index.ts";
import { openPage } from "./page.ts";
import { inPage, inWorker, onDisk } from "./programs.ts";
import { startWorkerd } from "./workerd.ts";

const run = promisify(execFile);
const project = inject("project");

let emulator: CodexEmulator;
let token: string;
beforeAll(async () => {
  emulator = await createCodexEmulator();
  token = await emulator.accessToken();
});
afterAll(() => emulator.close());

/** Bundles a program with what the project has installed. @returns the folder it is in. */
async function bundled(program: string, options: BuildOptions): Promise<string> {
  const folder = await mkdtemp(join(project, "out-"));
  const entry = join(project, `app-${folder.slice(-6)}.js`);
  await writeFile(entry, program);
  const type = options.format === "cjs" ? "commonjs" : "module";
  await writeFile(join(folder, "package.json"), JSON.stringify({ type }));
  const { warnings } = await build({
    entryPoints: { app: entry },
    bundle: true,
    outdir: folder,
    absWorkingDir: project,
    logLevel: "silent",
    // Optional packages, which this project has not installed: a bundler must build all the same.
    ...options,
  });
  expect(warnings.map(({ text }) => text)).toEqual([]);
  return folder;
}

/** As {@link bundled}, by Rolldown, in one file. */
async function rolled(program: string, options: InputOptions): Promise<string> {
  const folder = await mkdtemp(join(project, "out-"));
  const entry = join(project, `rolled-${folder.slice(-6)}.js`);
  await writeFile(entry, program);
  await writeFile(join(folder, "package.json"), '{"type":"module"}');
  const made = await rolldown({ input: { app: entry }, cwd: project, logLevel: "silent", ...options });
  await made.write({ dir: folder, format: "esm", codeSplitting: false });
  await made.close();
  // It writes a file besides that nothing loads.
  expect(await readFile(join(folder, "app.js"), "utf8")).not.toMatch(
    /\b(?:from|import)\s*\(?\s*["']\.{1,2}\//,
  );
  return folder;
}

/** A bundle runs far from the modules it was made of. */
async function runOnDisk(folder: string): Promise<unknown> {
  const away = await mkdtemp(join(project, "..", "oauth-codex-away-"));
  try {
    await run("cp", ["-r", `${folder}/.`, away]);
    const { stdout, stderr } = await run(process.execPath, ["--no-warnings", join(away, "app.js")], {
      cwd: away,
      env: { ...process.env, EMULATOR: emulator.baseURL, TOKEN: token, STORAGE: join(away, "storage") },
      timeout: 60_000,
    });
    expect(stderr).toBe("");
    return JSON.parse(stdout);
  } finally {
    await rm(away, { recursive: true, force: true });
  }
}

const ALL_OF_IT = {
  answer: "echo: answer",
  streamed: "echo: stream",
  next: "echo: next",
  indexed: "completed",
  found: 1,
};

describe("on a disk", () => {
  it.each<[string, BuildOptions]>([
    ["many ESM files", { format: "esm", splitting: true }],
    ["one ESM file", { format: "esm" }],
    ["one minified ESM file", { format: "esm", minify: true }],
    ["one CommonJS file", { format: "cjs" }],
    ["one minified CommonJS file", { format: "cjs", minify: true }],
  ])("%s of esbuild answers, streams and indexes", async (_, options) => {
    const folder = await bundled(onDisk, { platform: "node", target: "node22", ...options });
    expect(await runOnDisk(folder)).toEqual(ALL_OF_IT);
  });

  it("one ESM file of Rolldown answers, streams and indexes", async () => {
    expect(await runOnDisk(await rolled(onDisk, { platform: "node" }))).toEqual(ALL_OF_IT);
  });
});

describe("without a disk", () => {
  const browser = { platform: "browser", format: "esm", minify: true, target: "es2022" } as const;

  it("a Worker without nodejs_compat answers and streams, and says what it cannot do", async () => {
    const folder = await bundled(inWorker, { ...browser, conditions: ["workerd", "worker", "browser"] });
    const variables = { EMULATOR: emulator.baseURL, TOKEN: token };
    await using worker = await startWorkerd(project, folder, variables);
    expect(await worker.get()).toEqual({
      answer: "echo: answer",
      streamed: "echo: stream",
      stored: expect.stringContaining("memoryStorage()"),
    });
  });

  it("a page answers, streams, and keeps a file in memory", async () => {
    const folder = await bundled(inPage, browser);
    await using page = await openPage(project, await readFile(join(folder, "app.js")), emulator);
    expect(await page.run(token)).toEqual({
      answer: "echo: answer",
      streamed: "echo: stream",
      filename: "kept.txt",
    });
  });

  it("what has no disk carries less", async () => {
    const program = `import { OAuthCodexClient } from "oauth-codex-sdk"; globalThis.client = new OAuthCodexClient();`;
    const size = async (options: BuildOptions): Promise<number> => {
      const folder = await bundled(program, { format: "esm", minify: true, ...options });
      return gzipSync(await readFile(join(folder, "app.js"))).length;
    };
    const [all, page, chosen] = await Promise.all([
      size({ platform: "node" }),
      size({ platform: "browser" }),
      size({ platform: "node", conditions: ["no-disk"] }),
    ]);
    console.log(`one file, gzipped: ${all} bytes; for a page ${page}; with the condition no-disk ${chosen}`);
    expect(page / all).toBeLessThan(0.8);
    expect(chosen / all).toBeLessThan(0.8);
  });
});

import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { codegen, copyProject, copyWhole, PROJECT } from "../../support/codegen.ts";
import { runProgram } from "../../support/programs.ts";
import { registryOf } from "../../support/registry.ts";

const VERSION = "7.57.0";

/** What a person writes for what is new: every English sentence of a form. */
function filledIn(form: string): string {
  let count = 0;
  return form
    .split("\n")
    .map((line) => {
      const isOpen = line.endsWith(': ""') && !/-ko(: ""|": "")$/.test(line);
      count += isOpen ? 1 : 0;
      return isOpen ? line.replace(/""$/, `"What the service says of it, the ${count}th of these."`) : line;
    })
    .join("\n");
}

const SHARDS = 4;

/** What a step prints, beside how long it took: the figures are what this run is for. */
async function timed<Result>(
  what: string,
  run: () => Promise<Result>,
): Promise<{ result: Result; seconds: number }> {
  const started = performance.now();
  const result = await run();
  const seconds = (performance.now() - started) / 1000;
  console.log(`${what}: ${seconds.toFixed(1)} s`);
  return { result, seconds };
}

describe("a bump of the spec", () => {
  it(`goes from the pinned version to ${VERSION} by one command, and its types and tests are green`, async () => {
    const root = copyWhole("openai-latest");
    const manifest = join(root, "package.json");
    writeFileSync(
      manifest,
      readFileSync(manifest, "utf8").replace(/"openai": "[\d.]+"/, `"openai": "${VERSION}"`),
    );
    const git = (...args: string[]) =>
      spawnSync("git", ["-c", "user.name=n", "-c", "user.email=e@localhost", ...args], { cwd: root });
    for (const args of [
      ["init", "-q"],
      ["add", "-A"],
      ["commit", "-qm", "copy"],
    ])
      git(...args);
    const own = (...args: string[]) => codegen(root, ...args);
    const program = (file: string, ...args: string[]) =>
      runProgram(join(PROJECT, "node_modules", file), { cwd: root, args });

    const options = ["--accept-proposals", "--no-install", "--no-tests"];
    const { result: bumped, seconds } = await timed("bump without install and tests", () =>
      own("bump", VERSION, ...options),
    );
    expect(bumped.status, bumped.stdout + bumped.stderr).toBe(3);
    expect(bumped.stdout).toContain(`# openai 6.18.0 to openai ${VERSION}`);
    // Nobody was asked. What is left are sentences, types by hand, and differences that somebody has to judge.
    expect(bumped.stdout).toMatch(
      /Decided by somebody: 0\.\nHuman decisions: \d+\n {2}\d+ English sentences/,
    );
    console.log(bumped.stdout.slice(bumped.stdout.indexOf("Decided by a machine")));
    expect(seconds).toBeLessThan(180);
    expect(readFileSync(join(root, "CHANGELOG.md"), "utf8")).toContain(
      `- The surface of \`openai\` ${VERSION}`,
    );

    const lines = join(root, ".spec-bump/lines.yaml");
    expect((await own("fill", "--form", lines)).status).toBe(0);
    writeFileSync(lines, filledIn(readFileSync(lines, "utf8")));
    const filled = await own("fill", "--from", lines);
    expect(filled.status, filled.stdout).toBe(0);
    await timed("import", () =>
      own("import", "--from", VERSION, "--out", join(root, ".spec-bump/openapi.json")),
    );
    await timed("diff", () => own("diff", "6.18.0", VERSION));
    const { result: generated } = await timed("generate", () => own("generate"));
    expect(generated.status, generated.stderr).toBe(0);
    // What was bumped is what is there: nothing advises to undo it.
    expect((await own("import", "--check")).status).toBe(0);
    const checked = await own("generate", "--check");
    expect(checked.status, checked.stderr).toBe(0);
    expect(checked.stderr).toMatch(/\d+ differences from the types of openai to look at: test\/owed\.json/);
    expect(readFileSync(join(root, "src/generated/client.ts"), "utf8")).toContain("Admin");

    const built = await runProgram(join(root, "scripts/build.ts"), { cwd: root });
    expect(built.status, built.stderr).toBe(0);
    const lint = await program("@biomejs/biome/bin/biome", "check", ".");
    expect(lint.status, lint.stdout + lint.stderr).toBe(0);
    const { result: tsc } = await timed("tsc", () => program("typescript/bin/tsc", "-p", "."));
    expect(tsc.stdout).toBe("");
    expect(tsc.status).toBe(0);
    for (let shard = 1; shard <= SHARDS; shard += 1) {
      const part = `--shard=${shard}/${SHARDS}`;
      const { result: tests } = await timed(`tests ${part}`, () =>
        program("vitest/vitest.mjs", "run", "--reporter=dot", part),
      );
      expect(tests.status, tests.stdout.slice(-8_000) + tests.stderr.slice(-8_000)).toBe(0);
    }
  }, 3_600_000);

  it("that was made has nothing to do the second time", async () => {
    const root = copyProject();
    const options = ["--accept-proposals", "--no-install", "--no-tests"];
    expect((await codegen(root, "bump", VERSION, ...options)).status).toBe(3);
    const again = await codegen(root, "bump", VERSION, ...options);
    expect(again.status, again.stderr).toBe(3);
    expect(again.stdout).toContain("\n0 files changed");
  }, 1_800_000);

  it("that nobody decides waits, leaves the project as it was, and goes on by the same command", async () => {
    const root = copyProject();
    const before = readFileSync(join(root, "spec/openapi.json"), "utf8");
    const first = await codegen(root, "bump", VERSION, "--no-install", "--no-tests");
    expect(first.status).toBe(3);
    expect(first.stderr).toMatch(/\d+ verdicts are missing/);
    expect(readFileSync(join(root, "spec/openapi.json"), "utf8")).toBe(before);
    expect((await codegen(root, "generate", "--check")).status).toBe(0);
    const another = await codegen(root, "bump", "6.18.0", "--no-install", "--no-tests");
    expect(another.stderr).toMatch(/a bump to 7\.57\.0 is under way/);
    expect(another.status).toBe(1);
    const overlay = readFileSync(join(root, "spec/overlay.yaml"), "utf8");
    writeFileSync(join(root, "spec/overlay.yaml"), `${overlay}# a remark\n`);
    const changed = await codegen(root, "bump", VERSION, "--no-install", "--no-tests");
    expect(changed.stderr).toMatch(/spec\/overlay\.yaml: has changed since the bump to 7\.57\.0 began/);
    writeFileSync(join(root, "spec/overlay.yaml"), overlay);
    const second = await codegen(root, "bump", VERSION, "--no-install", "--no-tests", "--accept-proposals");
    expect(second.stdout).toContain("Going on with the bump");
    expect(second.stdout).not.toContain("openai 7.57.0, 246 paths");
    expect(readFileSync(join(root, "spec/openapi.json"), "utf8")).toContain(`"version": "${VERSION}"`);
  }, 1_800_000);

  it("installs the version: package.json, its lock and node_modules say the same afterwards", async () => {
    const root = copyProject();
    const manifest = { name: "copy", version: "0.1.0", devDependencies: { openai: "6.18.0" } };
    writeFileSync(join(root, "package.json"), JSON.stringify(manifest));
    const modules = mkdtempSync(join(tmpdir(), "modules-"));
    cpSync(join(PROJECT, "node_modules/openai-latest"), join(modules, "openai"), { recursive: true });
    const codex = join(modules, "@openai/codex");
    mkdirSync(codex, { recursive: true });
    writeFileSync(join(codex, "package.json"), JSON.stringify({ name: "@openai/codex", version: "9.8.7" }));
    const nothing = { manifest: { name: "nothing", version: "0.0.0" }, tarball: Buffer.alloc(0) };
    const registry = await registryOf(nothing, modules);
    mkdirSync(join(root, "src/client/profiles"), { recursive: true });
    const profile = "src/client/profiles/codex.ts";
    cpSync(join(PROJECT, profile), join(root, profile));
    try {
      const { status, stdout, stderr } = await runProgram(join(PROJECT, "codegen/cli.ts"), {
        cwd: root,
        args: ["bump", VERSION, "--accept-proposals", "--no-tests", "--codex", "latest", "--root", root],
        env: { npm_config_registry: registry.url, npm_config_cache: mkdtempSync(join(tmpdir(), "cache-")) },
      });
      expect(status, stdout + stderr).toBe(3);
      expect(stdout).toContain(`openai ${VERSION} is installed`);
    } finally {
      await registry.close();
    }
    const json = (file: string) => JSON.parse(readFileSync(join(root, file), "utf8"));
    expect(json("package.json").devDependencies.openai).toBe(VERSION);
    expect(json("package-lock.json").packages["node_modules/openai"].version).toBe(VERSION);
    expect(json("node_modules/openai/package.json").version).toBe(VERSION);
    expect(json("spec/openapi.json").info.version).toBe(VERSION);
    expect(readFileSync(join(root, profile), "utf8")).toContain('CODEX_CLIENT_VERSION = "9.8.7"');
    expect(existsSync(join(root, ".spec-bump/state.json"))).toBe(false);
  }, 900_000);

  it("that is killed at any moment can be made whole by generating", async () => {
    const root = copyProject();
    const manifest = join(root, "spec/codex.manifest.yaml");
    writeFileSync(
      manifest,
      readFileSync(manifest, "utf8").replace(
        /( {2}completions\.create: \{.*)alternative: [\w.]+/,
        "$1alternative: api-key",
      ),
    );
    for (let round = 0; round < 4; round += 1) {
      const program = join(PROJECT, "codegen/cli.ts");
      // SIGKILL: nothing is tidied up.
      spawnSync(process.execPath, [program, "generate", "--root", root], {
        timeout: 2_000 + round * 4_000,
        killSignal: "SIGKILL",
      });
    }
    const last = await codegen(root, "generate");
    expect(last.status, last.stderr).toBe(0);
    expect((await codegen(root, "generate", "--check")).status).toBe(0);
    expect(existsSync(join(root, ".codegen-staged"))).toBe(false);
  }, 900_000);
});

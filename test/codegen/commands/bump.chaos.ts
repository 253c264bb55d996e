import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { codegen, copyProject, PROJECT } from "../../support/codegen.ts";
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

describe("a bump of the spec", () => {
  it(`goes from the pinned version to ${VERSION} by one command, and what comes out compiles`, async () => {
    const root = copyProject({ all: true });
    for (const file of ["CHANGELOG.md", "tsconfig.json"]) cpSync(join(PROJECT, file), join(root, file));
    const started = performance.now();
    const options = ["--accept-proposals", "--no-install", "--no-tests"];
    const { status, stdout, stderr } = await codegen(root, "bump", VERSION, ...options);
    const seconds = (performance.now() - started) / 1000;
    expect(status, stdout + stderr).toBe(3);
    expect(stdout).toContain(`# openai 6.18.0 to openai ${VERSION}`);
    // Nobody was asked; what is left are sentences and types by hand, which no machine can know.
    expect(stdout).toMatch(
      /Decided by somebody: 0\.\nLeft to somebody: \d+ English sentences, \d+ Korean ones/,
    );
    expect(seconds).toBeLessThan(180);
    expect(readFileSync(join(root, "CHANGELOG.md"), "utf8")).toContain(
      `- The surface of \`openai\` ${VERSION}`,
    );

    expect((await codegen(root, "fill", "--form", join(root, "lines.yaml"))).status).toBe(0);
    writeFileSync(join(root, "lines.yaml"), filledIn(readFileSync(join(root, "lines.yaml"), "utf8")));
    const filled = await codegen(root, "fill", "--from", join(root, "lines.yaml"));
    expect(filled.status, filled.stdout).toBe(0);
    const generated = await codegen(root, "generate");
    expect(generated.status, generated.stderr).toBe(0);
    // What was bumped is what is there: nothing advises to undo it.
    expect((await codegen(root, "import", "--check", "--from", VERSION)).status).toBe(0);
    const checked = await codegen(root, "generate", "--check");
    expect(checked.status, checked.stderr).toBe(0);
    expect(readFileSync(join(root, "src/generated/client.ts"), "utf8")).toContain("Admin");

    // The same again has nothing to do.
    const again = await codegen(root, "bump", VERSION, ...options);
    expect(again.status, again.stderr).toBe(0);
    expect(again.stdout).toContain("\n0 files changed");

    // The parity types compare with the installed version, which is the old one.
    const settings = { extends: join(PROJECT, "tsconfig.json"), include: [join(root, "src")] };
    writeFileSync(join(root, "tsconfig.json"), JSON.stringify(settings));
    const tsc = await runProgram(join(PROJECT, "node_modules/typescript/bin/tsc"), {
      cwd: root,
      args: ["-p", "."],
    });
    expect(tsc.stdout).toBe("");
    expect(tsc.status).toBe(0);
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

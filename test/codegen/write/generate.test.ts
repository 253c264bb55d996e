import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { STAGING_FOLDER, swapIn } from "../../../codegen/write/swap.ts";
import { codegen, copyProject, PROJECT } from "../../support/codegen.ts";

// Each test runs the whole generator, some of them twice.
vi.setConfig({ testTimeout: 180_000 });

let root: string;
beforeAll(() => {
  root = copyProject();
});

const at = (file: string): string => join(root, file);
const FILES = "src/generated/resources/files.ts";

/** Every file of the copy with its text and the time it was written. */
function snapshot(): Map<string, string> {
  const names = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    names.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path, `${statSync(path).mtimeMs}\n${readFileSync(path, "utf8")}`];
    }),
  );
}

async function checked(change: () => void, ...said: RegExp[]): Promise<string> {
  change();
  const before = snapshot();
  const { status, stderr } = await codegen(root, "generate", "--check");
  expect(status).toBe(1);
  for (const each of said) expect(stderr).toMatch(each);
  expect(snapshot()).toEqual(before);
  return stderr;
}

const edit = (file: string, old: string | RegExp, young: string) => (): void =>
  writeFileSync(at(file), readFileSync(at(file), "utf8").replace(old, young));

const restore = (file: string): void => writeFileSync(at(file), readFileSync(join(PROJECT, file)));

describe("npm run generate", () => {
  it("gives the same bytes on a spec whose keys are in another order", async () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value) || typeof value !== "object" || value === null) return value;
      return Object.fromEntries(Object.entries(value).toReversed());
    };
    const document = JSON.parse(readFileSync(at("spec/openapi.json"), "utf8"));
    document.paths = Object.fromEntries(
      Object.entries(document.paths)
        .toReversed()
        .map(([path, item]) => [path, reversed(item)]),
    );
    document.components.schemas = reversed(document.components.schemas);
    writeFileSync(at("spec/openapi.json"), JSON.stringify(reversed(document)));
    rmSync(at("src/generated"), { recursive: true });
    const { status, stderr } = await codegen(root, "generate");
    expect(status, stderr).toBe(0);
    restore("spec/openapi.json");
    const again = await codegen(root, "generate");
    expect(again.stdout).toContain("1 changed, 0 deleted");
    for (const file of readdirSync(at("src/generated"), { recursive: true, encoding: "utf8" })) {
      const name = join("src/generated", file);
      if (!name.endsWith(".ts")) continue;
      expect(readFileSync(at(name), "utf8") === readFileSync(join(PROJECT, name), "utf8"), name).toBe(true);
    }
  });

  it("says with --check that all is up to date, and exits with 0", async () => {
    const { status, stdout } = await codegen(root, "generate", "--check");
    expect(status).toBe(0);
    expect(stdout).toMatch(/generated files are up to date/);
  });
});

describe("npm run generate -- --check exits with 1, shows the difference, says why and writes nothing", () => {
  it("for an edit by hand", async () => {
    await checked(
      edit(FILES, "class Files ", "class Fils "),
      /files\.ts: edited by hand/,
      /^--- a\/src\/generated\/resources\/files\.ts$/m,
      /^-export class Fils extends/m,
      /^\+export class Files extends/m,
      /Why: generated files were edited by hand/,
    );
    restore(FILES);
  });

  it("for a checkout with other line ends, apart from an edit by hand", async () => {
    const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) =>
      /^(spec|docs|src\/generated|src\/runtime\/external)\/.*\.(ts|md|json|yaml)$/.test(file),
    );
    for (const file of files) edit(file, /\n/g, "\r\n")();
    const stderr = await checked(
      () => {},
      /api\.md: line ends are CRLF, and LF is written/,
      /Why: the checkout has other line ends/,
    );
    expect(stderr).not.toMatch(/edited by hand|changed|^@@/m);
    const both = await checked(
      edit(FILES, "class Files ", "class Fils "),
      /src\/generated\/resources\/files\.ts: edited by hand/,
      /^\+export class Files extends/m,
    );
    expect(both.match(/^[-+][^-+]/gm)).toHaveLength(2);
    for (const file of files) restore(file);
  });

  it("for a file that nothing generates", async () => {
    const stray = "src/generated/stray.ts";
    await checked(() => writeFileSync(at(stray), ""), /stray\.ts: nothing generates it/);
    rmSync(at(stray));
  });

  it("for another manifest", async () => {
    const manifest = "spec/codex.manifest.yaml";
    await checked(
      edit(manifest, /( {2}completions\.create: \{.*)alternative: [\w.]+/, "$1alternative: api-key"),
      /Why: spec\/codex\.manifest\.yaml changed\./,
    );
    restore(manifest);
  });

  it("for another spec", async () => {
    const spec = "spec/openapi.json";
    await checked(
      edit(spec, '"fine-tune",', '"fine-tune", "fine-art",'),
      /Why: spec\/openapi\.json changed\./,
      /^\+.*fine-art/m,
    );
    restore(spec);
  });

  it("for another generator", async () => {
    const lock = "spec/spec.lock.json";
    await checked(() => {
      edit(FILES, "class Files ", "class Fils ")();
      edit(lock, /"generator": "\w+"/, '"generator": "0"')();
      edit(lock, /("src\/generated\/resources\/files\.ts": )"\w+"/, '$1"0"')();
    }, /Why: the generator changed/);
    restore(lock);
    restore(FILES);
  });
});

describe("a lock and an interruption are told apart from all else", () => {
  const lock = "spec/spec.lock.json";

  it("a lock of a newer generator: said, and not overwritten", async () => {
    const newer = edit(lock, /"version": \d+/, '"version": 99');
    const stderr = await checked(
      newer,
      /Why: spec\/spec\.lock\.json is of format 99.*a newer one has written it/,
    );
    expect(stderr).toMatch(/git pull, then npm ci/);
    const { status, stderr: refused } = await codegen(root, "generate");
    expect(status).toBe(1);
    expect(refused).toMatch(/is of format 99.*\n.*--overwrite/);
    restore(lock);
  });

  it("a lock of newer packages than those that are installed", async () => {
    const stderr = await checked(
      edit(lock, /"zod": "[^"]+"/, '"zod": "99.0.0"'),
      /Why: spec\/spec\.lock\.json is newer than what is installed: zod 99\.0\.0, here \d/,
    );
    expect(stderr).not.toMatch(/generator changed|To write them again/);
    restore(lock);
  });

  it("a lock that a merge has left broken", async () => {
    await checked(edit(lock, "{", "<<<<<<< HEAD\n{"), /Why: spec\/spec\.lock\.json cannot be read/);
    restore(lock);
  });

  it("a run that was interrupted: named, and finished by the next one", async () => {
    edit(
      "spec/codex.manifest.yaml",
      /( {2}completions\.create: \{.*)alternative: [\w.]+/,
      "$1alternative: api-key",
    )();
    mkdirSync(at("blocked/inside"), { recursive: true });
    const after = "// made by the interrupted run\n";
    const before = readFileSync(at(FILES), "utf8");
    expect(() =>
      swapIn(root, [
        { file: "blocked", before: undefined, after },
        { file: FILES, before, after },
      ]),
    ).toThrow();
    rmSync(at("blocked"), { recursive: true });
    writeFileSync(at(`${STAGING_FOLDER}/owner`), String(spawnSync(process.execPath, ["-e", ""]).pid));
    await checked(
      () => {},
      /files\.ts: an interrupted run had not put it in place|a run was interrupted with 2 files left/,
    );
    restore("spec/codex.manifest.yaml");
    const { status, stderr } = await codegen(root, "generate", "--overwrite");
    expect(stderr).toContain("An earlier run was interrupted: the last 2 of its files were put in place.");
    expect(status).toBe(0);
    rmSync(at("blocked"));
    expect((await codegen(root, "generate", "--check")).status).toBe(0);
  });
});

describe("a generated file that was changed by hand", () => {
  it("is not overwritten unless that is asked for", async () => {
    edit(FILES, "class Files ", "class Fils ")();
    const before = snapshot();
    const { status, stderr } = await codegen(root, "generate");
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /src\/generated\/resources\/files\.ts: was changed since it was generated.*\n.*git checkout/,
    );
    expect(snapshot()).toEqual(before);
    expect((await codegen(root, "generate", "--overwrite")).status).toBe(0);
    expect(readFileSync(at(FILES), "utf8")).toBe(readFileSync(join(PROJECT, FILES), "utf8"));
  });
});

describe("one profile", () => {
  const manifest = "spec/openai.manifest.yaml";
  const row = "  embeddings.create: { route: http, since: 0.1.0 }";

  it("is written without the rest, and the check goes on telling what the rest is", async () => {
    edit(manifest, /^ {2}embeddings\.create: .*$/m, row)();
    const before = snapshot();
    const { status, stderr } = await codegen(root, "generate", "--profile", "openai");
    expect(status, stderr).toBe(0);
    const changed = [...snapshot()].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
    expect(changed).toContain(at("src/generated/profiles/openai/routes.ts"));
    expect(
      changed.every((path) => /profiles\/openai|docs|spec\.lock|generated\/(routes|support)\.ts/.test(path)),
    ).toBe(true);
    expect((await codegen(root, "generate", "--profile", "openai", "--check")).status).toBe(0);
    await checked(() => {}, /Why: spec\/openai\.manifest\.yaml changed/);
    restore(manifest);
    expect((await codegen(root, "generate")).status).toBe(0);
    expect((await codegen(root, "generate", "--check")).status).toBe(0);
  });

  it("that there is none of is refused with the names of those that there are", async () => {
    const { status, stderr } = await codegen(root, "generate", "--profile", "nobody");
    expect([status, stderr]).toEqual([1, expect.stringMatching(/no profile nobody\n.*codex, openai/)]);
  });
});

describe("types written by hand", () => {
  const CHAT = "src/runtime/external/chat.ts";
  const MOVED = "src/runtime/external/moved.ts";
  const UNWRITTEN = "src/runtime/external/unwritten.ts";
  const COMPLETIONS = "src/generated/resources/chat/completions/completions.ts";

  it("are imported from whatever file declares them", async () => {
    await checked(
      () => {
        edit(CHAT, "export type ChatCompletionStreamParams", "type ChatCompletionStreamParams")();
        writeFileSync(at(MOVED), "export type ChatCompletionStreamParams = unknown;\n");
      },
      /completions\.ts: older than its inputs/,
      /^\+import type \{ ChatCompletionStreamParams \} from "(\.\.\/)+runtime\/external\/moved\.ts";$/m,
      /Why: src\/runtime\/external changed\./,
    );
    rmSync(at(MOVED));
  });

  it("that no file declares are named, with a line to paste into a file of their own", async () => {
    const stderr = await checked(
      () => {},
      /external\/unwritten\.ts: has no type ChatCompletionStreamParams, which src\/generated\/.*completions\.ts needs/,
    );
    const [, line] = /^ {2}(export type ChatCompletionStreamParams = unknown;)$/m.exec(stderr) ?? [];
    const owed = existsSync(at(UNWRITTEN)) ? readFileSync(at(UNWRITTEN), "utf8") : "";
    writeFileSync(at(UNWRITTEN), `${owed}${line}\n`);
    const { status, stderr: rest } = await codegen(root, "generate");
    expect(status, rest).toBe(0);
    expect(readFileSync(at(COMPLETIONS), "utf8")).toMatch(
      /^import type \{[^{}]*\bChatCompletionStreamParams\b[^{}]*\} from "(\.\.\/)+runtime\/external\/unwritten\.ts";$/m,
    );
    if (owed === "") rmSync(at(UNWRITTEN));
    else writeFileSync(at(UNWRITTEN), owed);
    restore(CHAT);
    await codegen(root, "generate");
    expect((await codegen(root, "generate", "--check")).status).toBe(0);
  });

  it("are in one file each", async () => {
    writeFileSync(at(MOVED), "export interface ChatCompletionStreamParams {}\n");
    await checked(
      () => {},
      /external\/moved\.ts: exports a type ChatCompletionStreamParams, as src\/runtime\/external\/chat\.ts does/,
    );
    rmSync(at(MOVED));
  });
});

describe("the command line", () => {
  it.each([
    [["nonsense"], /unknown command nonsense\n\nUsage:/],
    [["generate", "--chek"], /Unknown option '--chek'/],
    [["bump"], /bump needs a version or a folder/],
    [["diff", "--json", "--markdown"], /--json or --markdown/],
    [["generate", "--profile", "codex", "--out", "elsewhere"], /--profile writes to the project/],
    [["generate", "--manifest", "relay.manifest.yaml"], /--manifest needs --out/],
  ])("%s: usage, exit code 2", async (args, message) => {
    const { status, stderr } = await codegen(root, ...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });
});

describe("--help", () => {
  it.each(["import", "diff", "triage", "fill", "generate", "bump"])(
    "%s: options and exit codes",
    async (name) => {
      const { status, stdout } = await codegen(root, name, "--help");
      expect(status).toBe(0);
      expect(stdout).toMatch(/^Usage: npm run /);
      expect(stdout).toMatch(/\nExit codes\n {2}0 {2}/);
    },
  );

  it("without a command: all of them", async () => {
    const { status, stdout } = await codegen(root, "--help");
    expect(status).toBe(0);
    for (const name of ["import", "diff", "triage", "fill", "generate", "bump"])
      expect(stdout).toContain(`\n  ${name} `);
  });
});

describe("npm run spec:triage", () => {
  it("prints lines that can be pasted, and with --write pastes them", async () => {
    const manifest = "spec/codex.manifest.yaml";
    edit(manifest, /^ {2}models\.list: .*\n/m, "")();
    const { status, stdout } = await codegen(root, "triage");
    expect(status).toBe(3);
    // What the other method of that resource has which is a stub.
    expect(stdout).toContain(
      "\n  models.list: { route: unsupported, since: 0.1.0, reason: not_served, alternative: api-key } # as models.delete",
    );
    expect(readFileSync(at(manifest), "utf8")).not.toContain("  models.list:");
    await codegen(root, "triage", "--write");
    expect(readFileSync(at(manifest), "utf8")).toMatch(/models\.retrieve: .*\n {2}models\.list: /);
    expect((await codegen(root, "generate", "--check")).stderr).not.toContain("has no verdict");
    restore(manifest);
  });

  it("asks in the file of each backend for what is missing there", async () => {
    const manifest = "spec/relay.manifest.yaml";
    const row = "  images.createVariation: { route: http, since: 0.1.0 }";
    const text = ["version: 1", "profile: relay", "extends: codex", "methods:", row, ""].join("\n");
    writeFileSync(at(manifest), text);
    const { stdout } = await codegen(root, "triage", "--write");
    expect(stdout).toContain(`${manifest}, parameters: 6 without a verdict`);
    expect(readFileSync(at(manifest), "utf8")).toMatch(
      /createVariation: \{ route.*\nparameters:\n {2}images\.createVariation:\n {4}image: \{ verdict: drop/,
    );
    expect(readFileSync(at("spec/codex.manifest.yaml"), "utf8")).toBe(
      readFileSync(join(PROJECT, "spec/codex.manifest.yaml"), "utf8"),
    );
    expect((await codegen(root, "generate", "--check")).stderr).toContain(`${manifest} is new`);
    rmSync(at(manifest));
  });
});

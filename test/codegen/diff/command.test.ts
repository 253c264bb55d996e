import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { diffCommand } from "../../../codegen/commands/diff.ts";
import { run } from "../../../codegen/commands/run.ts";
import { unseen } from "../../../codegen/diff/document.ts";
import { readFacts } from "../../../codegen/model/document.ts";
import { plantedSpec } from "./planted.fixture.ts";

/** Compares two texts of a spec as `npm run spec:diff -- old.json new.json` does. */
async function diff(old: string, young: string) {
  const root = mkdtempSync(join(tmpdir(), "diff-command-"));
  const files = [old, young].map((text, at) => {
    const file = join(root, `${at}.json`);
    writeFileSync(file, text);
    return file;
  });
  const said: { out: string[]; err: string[] } = { out: [], err: [] };
  const io = {
    root,
    out: (text: string) => void said.out.push(text),
    err: (text: string) => void said.err.push(text),
    now: () => 0,
  };
  return { status: await diffCommand(io, files), out: said.out.join("\n"), err: said.err.join("\n") };
}

const text = (edit: (document: Record<string, unknown>) => void = () => {}, spaces = 2): string => {
  const document = plantedSpec();
  edit(document);
  return JSON.stringify(document, null, spaces);
};

describe("npm run spec:diff", () => {
  it("says of the same bytes that nothing changed", async () => {
    const { status, out, err } = await diff(text(), text());
    expect(out).toContain("Proposed release: **none**. Nothing changed.");
    expect([status, err]).toEqual([0, ""]);
  });

  it("says of two commits what can no longer be imported, and of two files nothing of the kind", async () => {
    const root = mkdtempSync(join(tmpdir(), "diff-trees-"));
    const write = (file: string, content: string): void => {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), content);
    };
    const git = (...args: string[]): void => {
      const own = ["-c", "user.name=t", "-c", "user.email=t@localhost"];
      expect(spawnSync("git", [...own, ...args], { cwd: root }).status).toBe(0);
    };
    git("init", "-q");
    write("package.json", JSON.stringify({ exports: { ".": { types: "./dist/types/index.d.ts" } } }));
    write("tsconfig.json", "{}");
    write("spec/openapi.json", text());
    write("src/index.ts", "export const one = 1;\nexport const two = 2;\n");
    git("add", "-A");
    git("commit", "-qm", "first");
    write("src/index.ts", 'export const two = "2";\nexport const three = 3;\n');
    git("commit", "-qam", "second");
    const lines = [
      "breaking: `one` removed (`.`)",
      expect.stringMatching(/^look: `two` is declared otherwise: .* \(`\.`\)$/),
      "1 names or members more",
    ];
    const said: string[] = [];
    const io = { root, out: (line: string) => void said.push(line), err: () => {}, now: () => 0 };
    for (const names of [["HEAD~1", "HEAD"], ["HEAD~1"]]) {
      expect(await diffCommand(io, names, { json: true })).toBe(0);
      expect(JSON.parse(said.pop() ?? "").imports).toEqual(lines);
    }
    expect(await diffCommand(io, ["HEAD~1", "HEAD"])).toBe(0);
    expect(said.pop()).toMatch(/## What can be imported\n\n- breaking: `one` removed/);
    expect(await diffCommand(io, ["HEAD~1", join(root, "spec/openapi.json")], { json: true })).toBe(0);
    expect(JSON.parse(said.pop() ?? "")).not.toHaveProperty("imports");
    expect((await diff(text(), text())).out).not.toContain("What can be imported");
  });

  it("reports what no method has to do with, and exits with 0", async () => {
    const { status, out } = await diff(
      text(),
      text((document) => Reflect.set(document, "servers", [])),
    );
    expect(out).toContain("Proposed release: **major**");
    expect(out).toMatch(
      /## The document\n\n- \*\*breaking\*\* document: `servers` changed: .* \(shows everywhere\)/,
    );
    expect(status).toBe(0);
  });

  it.each([
    ["other spaces", text(undefined, 0)],
    [
      "another order",
      text((document) => {
        const { openapi } = document;
        Reflect.deleteProperty(document, "openapi");
        Reflect.set(document, "openapi", openapi);
      }),
    ],
  ])("fails where only the bytes differ: %s", async (_, young) => {
    const { status, out, err } = await diff(text(), young);
    expect(err).toMatch(/not the same bytes, and say the same.*npm run spec:import/);
    expect([status, out]).toEqual([1, ""]);
  });

  it("fails where specs differ in more than their version, and no more than that is found", () => {
    const [old, young] = [plantedSpec(), plantedSpec()].map((document) => readFacts(document, []));
    if (old === undefined || young === undefined) throw new Error("no specs");
    const other = readFacts({ ...plantedSpec(), security: [] }, []);
    const release = { area: "document", effect: "cosmetic", text: "", methods: [], release: true } as const;
    expect(unseen(old, young, [])).toBeUndefined();
    expect(unseen(old, young, [release])).toBeUndefined();
    expect(unseen(old, other, [])).toMatch(/the comparison has found no change/);
    expect(unseen(old, other, [release])).toMatch(/the comparison has found no change/);
    const { release: _none, ...change } = release;
    expect(unseen(old, other, [change])).toBeUndefined();
  });
});

describe("what npm run spec:diff takes", () => {
  const folder = (files: Readonly<Record<string, string>>): string => {
    const root = mkdtempSync(join(tmpdir(), "diff-names-"));
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), content);
    }
    return root;
  };
  const other = text((document) => Reflect.set(document, "servers", []));

  async function command(root: string, ...args: string[]) {
    const said: { out: string[]; err: string[] } = { out: [], err: [] };
    const status = await run(["diff", ...args, "--root", root], {
      root,
      out: (line) => void said.out.push(line),
      err: (line) => void said.err.push(line),
      now: () => 0,
    });
    return { status, out: said.out.join("\n"), err: said.err.join("\n") };
  }

  it("a file, a folder with a spec, and a git ref", async () => {
    const root = folder({ "spec/openapi.json": text() });
    const git = (...args: string[]) =>
      spawnSync("git", ["-c", "user.name=a", "-c", "user.email=a@localhost", ...args], { cwd: root });
    git("init", "--quiet");
    git("add", ".");
    git("commit", "--quiet", "--message", "one");
    git("tag", "before");
    writeFileSync(join(root, "spec/openapi.json"), other);
    const young = folder({ "spec/openapi.json": other });
    const bare = folder({ "openapi.json": other });
    for (const names of [[], ["before"], ["before", young], ["HEAD", bare], [root, "before"]]) {
      const { status, out } = await command(root, ...names);
      expect(status, names.join(" ")).toBe(0);
      expect(out).toContain("`servers` changed");
    }
  });

  it("a version that is installed", async () => {
    const { status, out, err } = await command(folder({}), "6.18.0", "6.18.0");
    expect(out).toContain("# openai 6.18.0 to openai 6.18.0");
    expect(err).toContain("openai 6.18.0, 95 paths");
    expect(status).toBe(0);
  });

  it("nothing else: said with what there is", async () => {
    for (const name of ["no-such-ref", "--upload-pack=x"]) {
      const { status, err } = await command(folder({}), "--", name);
      expect(status).toBe(1);
      expect(err).toMatch(/neither a file, a folder, a version of `openai` nor a git ref/);
    }
  });

  it("--json: every change with what each profile makes of it", async () => {
    const root = folder({
      "spec/openapi.json": text(),
      "spec/codex.manifest.yaml": "version: 1\nprofile: codex\n",
      "spec/openai.manifest.yaml": "version: 1\nprofile: openai\notherwise: http\n",
    });
    const younger = folder({
      "openapi.json": text((document) => {
        for (const path of Object.values(Object(document["paths"]))) {
          for (const operation of Object.values(Object(path)))
            Reflect.set(Object(operation), "deprecated", true);
        }
      }),
    });
    const { status, out } = await command(root, root, younger, "--json");
    expect(status).toBe(0);
    const { from, proposed, changes } = JSON.parse(out);
    expect(from.package).toBe("openai");
    expect(proposed.bump).toBe("patch");
    expect(changes).not.toEqual([]);
    for (const change of changes) {
      expect(change).toMatchObject({ effect: "cosmetic", area: "methods" });
      expect(change.profiles).toEqual({ codex: "no verdict yet", openai: "sent as it is" });
    }
    const { out: markdown } = await command(root, root, younger, "--markdown");
    expect(markdown).toContain("(codex: no verdict yet; openai: sent as it is)");
  });
});

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { codegen, copyProject } from "../../support/codegen.ts";

// Each test runs the whole generator, some of them twice.
vi.setConfig({ testTimeout: 180_000 });

let root: string;
beforeAll(() => {
  root = copyProject();
});

function edit(file: string, old: string, young: string): void {
  const text = readFileSync(join(root, file), "utf8");
  if (!text.includes(old)) throw new Error(`${file} does not say ${old}`);
  writeFileSync(join(root, file), text.replace(old, young));
}

const LINE = "Size of the content in bytes.";
const SUMMARY = "큰 파일의 조각입니다.";

describe("a sentence that is still to be written", () => {
  it("is listed, and everything else is generated", async () => {
    edit("spec/overlays/files.yaml", LINE, "…");
    const { status, stderr } = await codegen(root, "generate");
    expect(status, stderr).toBe(0);
    expect(stderr).toMatch(
      /1 line to be written: .*spec\/overlays\/files\.yaml\n {2}.*files\.yaml:\d+: .*'files\.FileObject'.* > bytes > description \(en\)/,
    );
    const types = readFileSync(join(root, "src/generated/resources/files.ts"), "utf8");
    expect(types).not.toContain(LINE);
    expect(types).not.toContain("…");
    // What the project owes itself, since a bump, is counted too.
    expect(readFileSync(join(root, "docs/en/coverage.md"), "utf8")).toMatch(/\d+ sentences? (is|are) owed/);
    expect(readFileSync(join(root, "docs/ko/coverage.md"), "utf8")).toMatch(/\d+개 있습니다/);
  });

  it("fails the check, which names it and nothing else", async () => {
    const { status, stdout, stderr } = await codegen(root, "generate", "--check");
    expect(status).toBe(1);
    expect(stdout).toContain("generated files are up to date");
    expect(stderr.match(/^ {2}.*\(en\)$/gm)).toEqual([expect.stringContaining("> bytes > description")]);
    expect(stderr).toContain("1 line to be written");
  });

  it("does not fail it where only the Korean is missing", async () => {
    edit("spec/overlays/files.yaml", "…", LINE);
    edit("spec/overlays/resources.yaml", SUMMARY, "…");
    const written = await codegen(root, "generate");
    expect(written.status, written.stderr).toBe(0);
    const { status, stderr } = await codegen(root, "generate", "--check");
    expect(status).toBe(0);
    expect(stderr).toContain("(ko)");
    expect(readFileSync(join(root, "docs/ko/api.md"), "utf8")).toContain("The pieces of a large file.");
  });
});

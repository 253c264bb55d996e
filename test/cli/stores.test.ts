import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { OAuthCodexClient } from "../../src/index.ts";
import { type Place, place } from "./command.ts";
import { watch } from "./watch.ts";

/** Nobody is signed in: stores need no login. */
async function shelf(files: Readonly<Record<string, string>>): Promise<Place> {
  const at = await place({ signedIn: false });
  await mkdir(join(at.home, "docs"));
  for (const [name, text] of Object.entries(files)) await writeFile(join(at.home, "docs", name), text);
  return at;
}

const upload = async (at: Place, ...paths: string[]) =>
  JSON.parse((await at.run(["files", "upload", ...paths, "--store", "s", "--json"])).stdout) as {
    files: { path: string }[];
    present: { path: string }[];
  };
const names = (files: readonly { path: string }[]): string[] => files.map(({ path }) => path.slice(5)).sort();

describe("the same content into the same store", () => {
  it("is uploaded once, whatever it is called", async () => {
    const at = await shelf({ "a.md": "One.", "b.md": "Two." });
    expect((await upload(at, "docs")).present).toEqual([]);
    await writeFile(join(at.home, "docs", "b.md"), "Two, changed.");
    await writeFile(join(at.home, "docs", "c.md"), "One.");
    const again = await upload(at, "docs");
    expect([names(again.files), names(again.present)]).toEqual([["b.md"], ["a.md", "c.md"]]);
    const inWords = await at.run(["files", "upload", "docs/a.md", "--store", "s"]);
    expect(inWords.stdout).toMatch(/^file-\S+ {2}docs.a\.md {2}\(already there\)\nIn the vector store s/);
    expect(JSON.parse((await at.run(["files", "list", "--json"])).stdout).files).toHaveLength(3);
    // Another store has none of it.
    const other = await at.run(["files", "upload", "docs/a.md", "--store", "t"]);
    expect(other.stdout).not.toContain("already there");
  });

  it("is tried again where it could not be indexed", async () => {
    const at = await shelf({ "empty.txt": "" });
    for (let n = 0; n < 2; n++) expect((await upload(at, "docs")).files).toHaveLength(1);
  });

  it("is not uploaded anew after a Ctrl-C, which says what stays", async () => {
    const files = Object.fromEntries(Array.from({ length: 400 }, (_, n) => [`${n}.md`, `Number ${n}.`]));
    const at = await shelf(files);
    const running = at.start(["files", "upload", "docs", "--store", "s"]);
    await using client = new OAuthCodexClient({ compatStorageDir: join(at.home, ".oauth_codex", "compat") });
    for (;;) {
      const [store] = (await client.vectorStores.list()).data;
      if (store && store.file_counts.total > 3) break;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    running.kill("SIGINT");
    const { code, stderr } = await running.done;
    expect(code).toBe(130);
    const [, kept] =
      /^(\d+) of 400 files are in the vector store s, and stay\. The same command/.exec(stderr) ?? [];
    expect(Number(kept)).toBeGreaterThan(3);
    expect(Number(kept)).toBeLessThan(400);
    const rest = await upload(at, "docs");
    expect(rest.files.length + rest.present.length).toBe(400);
    expect(rest.present.length).toBeGreaterThanOrEqual(Number(kept));
  });
});

describe("stores", () => {
  it("are listed, shown and deleted by a name, and their files stay", async () => {
    const at = await shelf({ "a.md": "One.", "empty.txt": "" });
    expect((await at.run(["stores", "list"])).stdout).toMatch(/^There is no vector store\./);
    await upload(at, "docs");
    expect((await at.run(["stores", "list"])).stdout).toMatch(
      /^ID +FILES +SIZE +NAME\nvs_\S+ +2 +\d+ B +s\n$/,
    );
    const shown = await at.run(["stores", "show", "s"]);
    expect(shown.stdout).toMatch(
      /^Name +s\nId +vs_.*\nFiles +2, of which 1 can be found$.*^file-\S+: .*empty/ms,
    );
    expect(await at.run(["stores", "delete", "s"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("--yes"),
    });
    expect(await at.run(["stores", "delete", "none", "--yes"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("There are: s."),
    });
    expect((await at.run(["stores", "delete", "s", "--yes"])).code).toBe(0);
    expect((await at.run(["stores", "list", "--json"])).stdout).toContain('"stores": []');
    expect(JSON.parse((await at.run(["files", "list", "--json"])).stdout).files).toHaveLength(2);
  });

  it.each([
    ["n", 1, 1],
    ["y", 0, 0],
  ])("are asked about at a terminal: %j", async (typed, code, left) => {
    const at = await shelf({ "a.md": "One." });
    const folder = ["--storage-dir", join(at.home, "kept")];
    await watch(at, ["files", "upload", join(at.home, "docs"), "--store", "s", ...folder]);
    const seen = await watch(at, ["stores", "delete", "s", ...folder], { typed: `${typed}\n` });
    expect(seen).toMatchObject({
      code,
      stderr: expect.stringContaining("Delete the vector store s with 1 files?"),
    });
    const { stdout } = await watch(at, ["stores", "list", "--json", ...folder]);
    expect(JSON.parse(stdout).stores).toHaveLength(left);
    await rm(join(at.home, "kept"), { recursive: true, force: true });
  });
});

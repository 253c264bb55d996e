import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Place, place } from "./command.ts";

async function filled(): Promise<Place> {
  const there = await place({ signedIn: false });
  await writeFile(join(there.home, "a.txt"), "alpha words");
  await there.run(["files", "upload", "a.txt", "--store", "shelf", "--storage-dir", "here"]);
  return there;
}

const here = ["--storage-dir", "here"];

describe("storage", () => {
  it("says of a sound one that it is, and how much is in it", async () => {
    const { run, home } = await filled();
    expect(await run(["storage", "check", "--bytes", ...here])).toEqual({
      code: 0,
      stdout: `${join(home, "here")} is sound.\n`,
      stderr: "",
    });
    const { stdout } = await run(["storage", "stats", ...here]);
    expect(stdout).toMatch(/^files +1$/m);
    expect(stdout).toMatch(/^vector stores +1$/m);
    expect(stdout).toMatch(/^Bytes of files +11 B in 1$/m);
    expect(JSON.parse((await run(["storage", "stats", "--json", ...here])).stdout)).toMatchObject({
      rows: { files: 1, store_files: 1 },
      blobBytes: 11,
    });
    expect((await run(["storage", "gc", ...here])).stdout).toBe(
      `Removed from ${join(home, "here")}: 0 blobs, 0 staged, 0 expired files.\n`,
    );
  });

  it("finds lost bytes, and removes what nobody owns", async () => {
    const { run, home } = await filled();
    const blobs = join(home, "here", "blobs");
    const [folder = ""] = await readdir(blobs);
    const [blob = ""] = await readdir(join(blobs, folder));
    await writeFile(join(blobs, folder, folder.padEnd(64, "0")), "x");
    const notice = await run(["storage", "check", ...here]);
    expect(notice).toMatchObject({ code: 0, stdout: expect.stringMatching(/^notice +blob_orphaned /) });
    expect((await run(["storage", "gc", ...here])).stdout).toContain("1 blobs");
    await rm(join(blobs, folder, blob));
    const check = await run(["storage", "check", "--json", ...here]);
    expect(check.code).toBe(1);
    expect(JSON.parse(check.stdout)).toMatchObject({
      ok: false,
      findings: [{ kind: "blob_missing", severity: "error" }],
    });
    const repaired = await run(["storage", "repair", ...here]);
    expect(repaired).toMatchObject({ code: 1, stdout: expect.stringContaining("blob_missing") });
  });

  it("repairs a damaged database and keeps the old one", async () => {
    const { run, home } = await filled();
    const path = join(home, "here", "storage.db");
    const bytes = await readFile(path);
    bytes.fill(0x5a, 0, 100);
    await writeFile(path, bytes);
    const broken = await run(["files", "list", ...here]);
    expect(broken).toMatchObject({ code: 1, stderr: expect.stringContaining("is damaged") });
    const { code, stdout } = await run(["storage", "repair", ...here]);
    expect(code).toBe(0);
    const [, aside = ""] = /^The damaged database is now (.*)\.$/m.exec(stdout) ?? [];
    expect((await readFile(aside)).equals(bytes)).toBe(true);
    expect(stdout).toMatch(/ is sound\.\n$/);
  });

  it("is carried to another folder", async () => {
    const { run } = await filled();
    const { code, stdout } = await run(["storage", "export", "out", ...here]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "3 records and 1 files are in out.\n" });
    expect((await run(["storage", "export", "out", ...here])).code).toBe(1);
    const there = ["--storage-dir", "there"];
    expect((await run(["storage", "import", "out", ...there])).stdout).toBe(
      "Taken over: 1 files, 1 vector stores. 0 were here already.\n",
    );
    expect((await run(["storage", "import", "out", ...there])).stdout).toContain("2 were here already");
    expect((await run(["files", "list", ...there])).stdout).toContain("a.txt");
  });

  it.each(["check", "repair", "stats", "gc"])("%s makes no storage where there is none", async (name) => {
    const { run, home } = await place({ signedIn: false });
    expect(await run(["storage", name, "--storage-dir", "typo"])).toMatchObject({
      code: 1,
      stderr: `oauth-codex: There is no storage in ${join(home, "typo")}.\n`,
    });
    expect(await readdir(home)).toEqual([]);
  });

  it("says what it was not given", async () => {
    const { run } = await place({ signedIn: false });
    expect((await run(["storage"])).code).toBe(2);
    expect((await run(["storage", "export", "out"])).stderr).toContain("There is no storage");
    expect(await run(["storage", "import", "out", "--json"])).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('"import_source"'),
    });
  });
});

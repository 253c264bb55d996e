import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runProgram } from "../support/programs.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const FILES = ["package.json", "README.md", "README.ko.md"];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "oauth-codex-repository-"));
  await Promise.all(FILES.map((name) => cp(join(root, name), join(folder, name))));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const set = (url: string) =>
  runProgram(join(root, "scripts/set-repository.ts"), { cwd: folder, args: [url, folder] });
const texts = () => Promise.all(FILES.map((name) => readFile(join(folder, name), "utf8")));

/** As it stands before the address is set, and behind it. */
function withoutAddress(manifest = ""): object {
  const { repository, homepage, bugs, ...rest } = JSON.parse(manifest);
  return rest;
}

describe("where the project is published", () => {
  it("is written to the package and to both READMEs, and nothing else of them changes", async () => {
    const before = await texts();
    expect(await set("https://github.com/somebody/thing.git")).toMatchObject({ status: 0, stderr: "" });
    const [manifest = "", ...pages] = await texts();
    const { repository, homepage, bugs, ...rest } = JSON.parse(manifest);
    expect({ repository, homepage, bugs }).toEqual({
      repository: { type: "git", url: "git+https://github.com/somebody/thing.git" },
      homepage: "https://github.com/somebody/thing#readme",
      bugs: { url: "https://github.com/somebody/thing/issues" },
    });
    expect(rest).toEqual(withoutAddress(before[0]));
    for (const [index, page] of pages.entries()) {
      expect(page).toContain("](https://github.com/somebody/thing/issues)");
      expect(page).toContain("(https://img.shields.io/npm/v/oauth-codex-sdk)");
      expect(page.replace(/<!-- badges -->[\s\S]*<!-- \/badges -->/, "")).toBe(
        before[index + 1]?.replace(/<!-- badges -->[\s\S]*<!-- \/badges -->/, ""),
      );
    }
  });

  it("can be said again, and changed", async () => {
    await set("https://github.com/somebody/thing");
    const first = await texts();
    await set("https://github.com/somebody/thing/");
    expect(await texts()).toEqual(first);
    await set("https://gitlab.com/else/thing");
    const [manifest = "", page = ""] = await texts();
    expect(JSON.parse(manifest).bugs).toEqual({ url: "https://gitlab.com/else/thing/-/issues" });
    expect(manifest + page).not.toContain("github.com/somebody");
    expect(page).not.toContain("shields.io/github");
    await set("https://github.com/somebody/thing");
    expect(await texts()).toEqual(first);
  });

  it.each(["thing", "http://github.com/a/b", "https://me:secret@github.com/a/b", "https://github.com/a"])(
    "is no %s, and then nothing is written",
    async (url) => {
      const before = await texts();
      const { status, stderr } = await set(url);
      expect(status).toBe(2);
      expect(stderr).toContain("https://HOST/OWNER/NAME");
      expect(stderr).not.toContain("secret");
      expect(await texts()).toEqual(before);
    },
  );
});

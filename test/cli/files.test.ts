import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { run as runHere } from "../../src/cli/program.ts";
import { type Place, place } from "./command.ts";

interface Uploaded {
  readonly store?: { readonly id: string; readonly name: string };
  readonly files: readonly { readonly id: string; readonly path: string; readonly bytes: number }[];
  readonly failed: readonly { readonly path: string; readonly code: string }[];
}

/** Nobody is signed in: files need no login. */
async function shelf(): Promise<Place & { json<T>(...args: string[]): Promise<T> }> {
  const there = await place({ signedIn: false });
  await mkdir(join(there.home, "docs", "deep"), { recursive: true });
  await mkdir(join(there.home, "docs", "node_modules"), { recursive: true });
  const files = {
    "docs/holidays.md": "Holidays are 30 days a year. Ask your manager in time.",
    "docs/deep/비용.md": "출장 비용은 일주일 안에 지급됩니다.",
    "docs/.hidden": "secret",
    "docs/node_modules/x.md": "not ours",
  };
  for (const [path, text] of Object.entries(files)) await writeFile(join(there.home, path), text);
  return {
    ...there,
    json: async (...args) => JSON.parse((await there.run([...args, "--json"])).stdout),
  };
}

describe("files", () => {
  it("uploads what is below a folder, lists it, deletes it", async () => {
    const { run, json } = await shelf();
    const { code, stdout, stderr } = await run(["files", "upload", "docs"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const lines = stdout.trimEnd().split("\n");
    expect(lines.map((line) => line.replace(/^file-[0-9a-f]{32} {2}/, ""))).toEqual([
      join("docs", "deep", "비용.md"),
      join("docs", "holidays.md"),
    ]);
    const listed = await run(["files", "list"]);
    expect(listed.stdout).toMatch(/^ID +SIZE +CREATED +PURPOSE +NAME\n/);
    expect(listed.stdout).toMatch(/ 54 B +\d{4}-\d\d-\d\d \d\d:\d\d +assistants +holidays\.md$/m);
    const { files } = await json<{ files: { id: string }[] }>("files", "list");
    const ids = files.map(({ id }) => id);
    const deleted = await run(["files", "delete", ...ids, "file-none"]);
    expect(deleted).toMatchObject({ code: 1, stderr: "file-none: 404 No such File object: 'file-none'.\n" });
    expect(deleted.stdout).toBe(ids.map((id) => `Deleted ${id}.\n`).join(""));
    expect((await run(["files", "list"])).stdout).toBe("No file is here.\n");
  });

  it("makes them searchable in a store, old or new", async () => {
    const { run, json } = await shelf();
    const first = await json<Uploaded>("files", "upload", "docs/holidays.md", "--store", "handbook");
    expect(first).toMatchObject({ store: { name: "handbook" }, files: [{ bytes: 54 }], failed: [] });
    const second = await json<Uploaded>("files", "upload", "docs/deep", "--store", "handbook");
    expect(second.store).toEqual(first.store);
    const listed = await run(["files", "list", "--store", first.store?.id as string]);
    expect(listed.stdout.match(/ completed /g)).toHaveLength(2);
    const found = await run(["search", "handbook", "how", "many", "holidays?"]);
    expect(found).toMatchObject({ code: 0, stderr: "" });
    expect(found.stdout).toMatch(
      /^0\.\d\d {2}holidays\.md {2}file-[0-9a-f]{32}\n {6}Holidays are 30 days a year\. /,
    );
    const korean = await json<object>("search", first.store?.id as string, "출장 비용", "-n", "1");
    expect(korean).toMatchObject({
      store: first.store,
      query: "출장 비용",
      hits: [{ filename: "비용.md", score: expect.any(Number), text: "출장 비용은 일주일 안에 지급됩니다." }],
    });
    expect((await run(["search", "handbook", "zebra"])).stdout).toBe("Nothing was found.\n");
  });

  it("goes on after a file that cannot be indexed, and says which", async () => {
    const { run, home } = await shelf();
    await writeFile(join(home, "docs", "empty.txt"), "");
    const { code, stdout, stderr } = await run(["files", "upload", "docs", "--store", "s", "--json"]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    const document = JSON.parse(stdout) as Uploaded;
    expect(document.files).toHaveLength(3);
    expect(document.failed).toMatchObject([{ path: join("docs", "empty.txt"), code: "invalid_file" }]);
    const inWords = await run(["files", "upload", "docs/empty.txt", "--store", "s"]);
    expect(inWords).toMatchObject({ code: 1, stderr: expect.stringMatching(/^docs.empty\.txt: .*empty/) });
  });

  it("shows what is around the match, and all of it when asked", async () => {
    const { run, home } = await shelf();
    const filler = "Nothing of note happened that day. ".repeat(60);
    await writeFile(join(home, "diary.txt"), `${filler}The comet came at dawn. ${filler}`);
    await run(["files", "upload", "diary.txt", "-s", "diary"]);
    const short = (await run(["search", "diary", "comet at dawn"])).stdout;
    expect(short).toContain("The comet came at dawn.");
    expect(short).toMatch(/\n {6}… .* …\n$/);
    expect(short.length).toBeLessThan(500);
    expect((await run(["search", "diary", "comet at dawn", "--full"])).stdout.length).toBeGreaterThan(1500);
  });

  it("keeps to the folder it is told", async () => {
    const { run } = await shelf();
    await run(["files", "upload", "docs", "--storage-dir", "elsewhere"]);
    expect((await run(["files", "list"])).stdout).toBe("No file is here.\n");
    expect(
      (await run(["files", "list"], { env: { CODEX_COMPAT_STORAGE_DIR: "elsewhere" } })).stdout,
    ).toContain("holidays.md");
  });

  it.each([
    [["files"], /upload.*list.*delete/s],
    [["files", "upload", "nowhere"], /nowhere cannot be read: ENOENT/],
    [["files", "upload", "bare"], /no file in there/],
    [["files", "upload"], /missing required argument/],
    [["search", "none", "x"], /No vector store is named "none"\. There are: twin, twin\./],
    [["search", "twin", "x"], /2 vector stores are named "twin".*vs_/],
    [["search", "twin"], /missing required argument/],
    [["search", "twin", "x", "-n", "51"], /--limit must be a whole number from 1 to 50/],
    [["search", "twin", " "], /query is empty/],
  ])("%j is wrong use", async (args, message) => {
    const { run, home } = await shelf();
    await mkdir(join(home, "bare"));
    await symlink(join(home, "docs"), join(home, "bare", "link"));
    const { OAuthCodexClient } = await import("../../src/index.ts");
    await using client = new OAuthCodexClient({ compatStorageDir: join(home, ".oauth_codex", "compat") });
    for (let n = 0; n < 2; n++) await client.vectorStores.create({ name: "twin" });
    const { code, stdout, stderr } = await run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
  });

  it("ends with 1 for a store id that is none", async () => {
    const { run } = await shelf();
    expect(await run(["search", "vs_none", "x"])).toMatchObject({
      code: 1,
      stderr: "oauth-codex: 404 No such vector store: 'vs_none'.\n",
    });
  });

  it("draws a bar on a terminal only", async () => {
    const { home } = await shelf();
    const draw = async (terminal: boolean, ...more: string[]): Promise<string> => {
      let stderr = "";
      const sink = (isTTY: boolean, take: (text: string) => void) =>
        Object.assign(new PassThrough(), { isTTY, columns: 30 }).on("data", (data) => take(String(data)));
      const code = await runHere(
        ["files", "upload", join(home, "docs"), "--storage-dir", join(home, "s"), "--store", "s", ...more],
        {
          env: {},
          stdin: new PassThrough(),
          stdout: sink(false, () => {}),
          stderr: sink(terminal, (text) => {
            stderr += text;
          }),
        },
        { version: "0", signal: new AbortController().signal },
      );
      expect(code).toBe(0);
      return stderr;
    };
    const drawn = await draw(true);
    expect(drawn).toContain("\r\u001b[K[####################] 2 of");
    // The last thing on the line is nothing, and no line is longer than the terminal is wide.
    expect(drawn.endsWith("\r\u001b[K")).toBe(true);
    for (const line of drawn.split("\r\u001b[K")) expect(line.length).toBeLessThan(30);
    expect(await draw(false)).toBe("");
    expect(await draw(true, "--json")).toBe("");
  });
});

/** Images, the emulator, completion. */
import { spawnSync } from "node:child_process";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { OAuthCodexClient } from "../../src/index.ts";
import { place } from "./command.ts";
import { watch } from "./watch.ts";

describe("image generate", () => {
  it("writes what is painted, and never over what is there", async () => {
    const { run, emulator, home } = await place();
    const args = ["image", "generate", "A lighthouse", "--out", "light.png"];
    const made = await run([...args, "--size", "1024x1024", "--quality", "low"]);
    expect(made).toMatchObject({ code: 0, stdout: expect.stringMatching(/^light\.png {2}\d+ B\n$/) });
    expect((await readFile(join(home, "light.png"))).subarray(1, 4).toString()).toBe("PNG");
    expect(emulator.requests.at(-1)?.body).toMatchObject({
      prompt: "A lighthouse",
      size: "1024x1024",
      quality: "low",
    });
    expect(await run(args)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("light.png is there already"),
    });
    expect(emulator.count("images")).toBe(1);
    expect((await run([...args, "--force"])).code).toBe(0);
    const two = JSON.parse((await run([...args, "-n", "2", "--json"])).stdout) as {
      images: { path: string }[];
    };
    expect(two.images.map(({ path }) => path)).toEqual(["light-1.png", "light-2.png"]);
    expect(await readdir(home)).toEqual(expect.arrayContaining(["light-1.png", "light-2.png"]));
  });

  it.each([
    [["A lighthouse"], /--out must name the file/],
    [[" ", "--out", "a.png"], /prompt is empty/],
    [["A", "--out", "a.png", "-n", "11"], /--n must be a whole number from 1 to 10/],
  ])("%j is wrong use", async (args, message) => {
    const { run, emulator } = await place();
    expect(await run(["image", "generate", ...args])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(message),
    });
    expect(emulator.requests).toEqual([]);
  });
});

describe("emulator", () => {
  it("prints what makes the command and programs use it, answers by its script, and ends at Ctrl-C", async () => {
    const at = await place({ signedIn: false });
    await writeFile(join(at.home, "answers.json"), '["Paris.", {"json": {"city": "Paris"}}]');
    const running = at.start(["emulator", "--script", "answers.json"]);
    await running.saw(/OAUTH_CODEX_ACCESS_TOKEN=\S+\n/);
    const [lines] = await running.saw(/(?:export \w+=\S+\n){3}/);
    const env = Object.fromEntries(
      [...lines.matchAll(/^export (\w+)=(\S+)$/gm)].map(([, name, value]) => [name, value]),
    );
    expect((await at.run(["ask", "-m", "gpt-5.5", "x"], { env })).stdout).toBe("Paris.\n");
    await using client = new OAuthCodexClient({
      baseURL: env["OAUTH_CODEX_BASE_URL"],
      profile: "codex",
      accessToken: env["OAUTH_CODEX_ACCESS_TOKEN"],
    });
    const { output_text } = await client.responses.create({ model: "gpt-5.5", input: "x", store: false });
    expect(JSON.parse(output_text)).toEqual({ city: "Paris" });
    expect(at.emulator.requests).toEqual([]);
    running.kill("SIGINT");
    expect(await running.done).toMatchObject({ code: 130, stderr: "" });
  });

  it.each([
    [["--port", "70000"], /--port must be a whole number/],
    [["--script", "none.json"], /none\.json cannot be read: ENOENT/],
    [["--script", "broken.json"], /broken\.json, line 2 is not JSON/],
    [["--script", "object.json"], /must hold an array/],
    [["--script", "number.json"], /answer 2 must be a text or an object/],
    [["--script", "strange.json"], /strange\.json: .*frob/],
  ])("%j is wrong use", async (args, message) => {
    const { run, home } = await place();
    await writeFile(join(home, "broken.json"), '[\n"a" "b"]');
    await writeFile(join(home, "object.json"), "{}");
    await writeFile(join(home, "number.json"), '["a", 5]');
    await writeFile(join(home, "strange.json"), '[{"frob": 5}]');
    expect(await run(["emulator", ...args])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(message),
    });
  });
});

describe("completion", () => {
  /** What bash offers for the last of some words. */
  async function offered(script: string, ...words: string[]): Promise<string[]> {
    const line = ["oauth-codex", ...words].map((word) => `"${word}"`).join(" ");
    const code = `${script}\nCOMP_WORDS=(${line}); COMP_CWORD=${words.length}; _oauth_codex; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync("bash", ["-c", code], { encoding: "utf8" });
    expect(stderr).toBe("");
    return stdout.split("\n").filter((word) => word !== "");
  }

  it("knows commands and options, as deep as they lie", async () => {
    const { run } = await place();
    const { stdout: script } = await run(["completion", "bash"]);
    expect(await offered(script, "st")).toEqual(["status", "stores", "storage"]);
    expect(await offered(script, "files", "")).toEqual(["upload", "list", "delete"]);
    expect(await offered(script, "files", "upload", "--sto")).toEqual(["--store", "--storage-dir"]);
    expect(await offered(script, "files", "--json", "upload", "--sto")).toEqual(["--store", "--storage-dir"]);
    expect(await offered(script, "ask", "--tool")).toEqual(["--tool-server"]);
    // The value of an option is no command.
    expect(await offered(script, "ask", "--file", "s")).toEqual([]);
    expect(await offered(script, "ask", "what", "")).toEqual([]);
  });

  it.each(["zsh", "fish"])("for %s names every command", async (shell) => {
    const { run } = await place();
    const { stdout } = await run(["completion", shell]);
    for (const word of ["upload", "ask", "tool-server", "completion"]) expect(stdout).toContain(word);
    expect(stdout).not.toContain("undefined");
  });

  it("is there for three shells", async () => {
    const { run } = await place();
    expect(await run(["completion", "ksh"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("bash, zsh, fish"),
    });
  });
});

describe("what to do next", () => {
  it("is said to a person, and not in scripts", async () => {
    const at = await place();
    await writeFile(join(at.home, "a.md"), "One.");
    const upload = [
      "files",
      "upload",
      join(at.home, "a.md"),
      "--store",
      "s",
      "--storage-dir",
      join(at.home, "s"),
    ];
    expect((await watch(at, upload)).stderr).toContain('oauth-codex ask --store s "QUESTION"');
    expect((await watch(at, [...upload, "--json"])).stderr).toBe("");
    expect((await at.run(upload)).stderr).toBe("");
  });
});

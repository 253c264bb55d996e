import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Place, place } from "./command.ts";

const lastBody = ({ emulator }: Place) =>
  Object(emulator.requests.findLast(({ room }) => room === "responses")?.body) as {
    readonly model: string;
    readonly tools?: readonly object[];
  };

describe("config", () => {
  it("is set, shown and taken back", async () => {
    const { run, home } = await place();
    expect(await run(["config", "get", "model"])).toMatchObject({ code: 1, stdout: "" });
    expect(await run(["config", "set", "model", "gpt-5.4"])).toMatchObject({ code: 0, stderr: "" });
    await run(["config", "set", "search", "yes"]);
    expect((await run(["config", "get", "model"])).stdout).toBe("gpt-5.4\n");
    const file = join(home, ".oauth_codex", "config.json");
    expect(JSON.parse(await readFile(file, "utf8"))).toEqual({ model: "gpt-5.4", search: true });
    const env = { OAUTH_CODEX_MODEL: "gpt-5.5" };
    const listed = await run(["config", "list"], { env });
    expect(listed.stdout).toMatch(/^model +gpt-5\.5 +OAUTH_CODEX_MODEL /m);
    expect(listed.stdout).toMatch(/^search +true +file /m);
    expect(listed.stdout).toContain(`File: ${file}`);
    expect((await run(["config", "set", "model", "x"], { env })).stderr).toContain(
      "OAUTH_CODEX_MODEL is set",
    );
    await run(["config", "unset", "model"]);
    expect(JSON.parse((await run(["config", "list", "--json"])).stdout)).toEqual({
      file,
      values: { search: true },
    });
  });

  it("an option goes before its variable, that before the file, and that before the default", async () => {
    const at = await place();
    await at.run(["config", "set", "model", "gpt-5.4"]);
    await at.run(["config", "set", "search", "true"]);
    const model = () => lastBody(at).model;
    const tools = () => lastBody(at).tools ?? [];
    await at.run(["ask", "x"]);
    expect([model(), tools()]).toEqual(["gpt-5.4", [{ type: "web_search" }]]);
    const env = { OAUTH_CODEX_MODEL: "gpt-5.5", OAUTH_CODEX_SEARCH: "0" };
    await at.run(["ask", "x"], { env });
    expect([model(), tools()]).toEqual(["gpt-5.5", []]);
    await at.run(["ask", "-m", "gpt-5.4-mini", "--search", "x"], { env });
    expect([model(), tools().length]).toEqual(["gpt-5.4-mini", 1]);
    await at.run(["ask", "--no-search", "x"]);
    expect(tools()).toEqual([]);
  });

  it.each([
    ['{\n  "model": "a",\n}', /config\.json, line 3 is not JSON/],
    ['{\n  "model": "a"', /config\.json, line 2 is not JSON/],
    ["[]", /config\.json, line 1 must hold an object/],
    ['{\n  "model": "a",\n  "modle": "b"\n}', /config\.json, line 3: "modle" is none of model/],
    ['{\n\n  "search": "a"\n}', /config\.json, line 3: search must be true or false/],
    ['{"model": 5}', /config\.json, line 1: model must be a text/],
  ])("a broken file is told with its line: %j", async (text, message) => {
    const { run, home, emulator } = await place();
    await mkdir(join(home, ".oauth_codex"));
    await writeFile(join(home, ".oauth_codex", "config.json"), text);
    for (const args of [
      ["ask", "x"],
      ["config", "set", "model", "x"],
      ["config", "list"],
    ]) {
      expect(await run(args)).toMatchObject({ code: 2, stdout: "", stderr: expect.stringMatching(message) });
    }
    expect(emulator.requests).toEqual([]);
    expect(await readFile(join(home, ".oauth_codex", "config.json"), "utf8")).toBe(text);
  });

  it.each([
    [["config", "set", "modle", "x"], {}, /"modle" cannot be set\. These can: model/],
    [["config", "set", "search", "maybe"], {}, /search must be true or false/],
    [["ask", "x"], { OAUTH_CODEX_SEARCH: "maybe" }, /OAUTH_CODEX_SEARCH must be true or false/],
  ])("%j is wrong use", async (args, env, message) => {
    const { run } = await place();
    expect(await run(args, { env })).toMatchObject({ code: 2, stderr: expect.stringMatching(message) });
  });
});

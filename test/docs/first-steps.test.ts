/**
 * An empty folder, an empty home, and the README: its commands and programs one after the other, as they stand there, with the
 * package as it is packed. Only the far ends are ours: the registry, and the emulator where ChatGPT would be.
 */
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { docBlocks } from "../support/doc-blocks.ts";
import { programNode } from "../support/programs.ts";
import { approving, reader } from "../support/reader.ts";
import { registryOf } from "../support/registry.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const run = promisify(execFile);

/** Its programs and its commands, in its order. */
const programs = (await docBlocks()).filter(
  ({ page, foreign }) => page === "README.md" && foreign.length === 0,
);
const commands = [...(await readFile(join(root, "README.md"), "utf8")).matchAll(/^```sh\n([\s\S]*?)^```$/gm)]
  .flatMap(([, lines = ""]) => lines.trim().split("\n"))
  // What is typed in a clone of the project is not typed here.
  .filter((command) => !/^npm (?:ci|run)\b/.test(command));

describe("the first steps of the README", { concurrent: false }, async () => {
  const person = await reader({ signedIn: false });
  let registry: Awaited<ReturnType<typeof registryOf>>;
  let project: string;
  let env: Record<string, string | undefined>;

  beforeAll(async () => {
    project = await mkdtemp(join(tmpdir(), "oauth-codex-first-"));
    await run("npm", ["pack", "--ignore-scripts", "--pack-destination", person.home], { cwd: root });
    const [name = ""] = (await readdir(person.home)).filter((entry) => entry.endsWith(".tgz"));
    const own = {
      manifest: JSON.parse(await readFile(join(root, "package.json"), "utf8")),
      tarball: await readFile(join(person.home, name)),
    };
    registry = await registryOf(own, join(root, "node_modules"));
    env = {
      ...person.env,
      PATH: [dirname(programNode), process.env["PATH"]].join(delimiter),
      npm_config_registry: registry.url,
      npm_config_cache: join(person.home, ".npm"),
    };
    await writeFile(join(project, "package.json"), '{ "type": "module" }');
  });
  afterAll(async () => {
    await registry.close();
    await person.close();
    await rm(project, { recursive: true, force: true });
  });

  /** Somebody types it. */
  async function typed(command: string): Promise<string> {
    const [program = "", ...args] = command.split(" ");
    const { stdout } = await run(program, args, { cwd: project, env, timeout: 60_000 });
    return stdout;
  }

  it("are these", () => {
    expect(commands).toEqual([
      "npm install oauth-codex-sdk",
      "npx oauth-codex login",
      "node hello.ts",
      "node notes.ts",
      "node offline.ts",
    ]);
  });

  it("install the package, and nothing that it does not need", async () => {
    await typed(`${commands[0]}`);
    const { name } = JSON.parse(
      await readFile(join(project, "node_modules/oauth-codex-sdk/package.json"), "utf8"),
    );
    expect(name).toBe("oauth-codex-sdk");
    const { dependencies } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
    expect([...registry.asked].sort()).toEqual(expect.arrayContaining(Object.keys(dependencies)));
    // What is asked for besides is what those need: few, and no optional one.
    expect(registry.asked.size).toBeLessThan(30);
    expect(await readdir(join(project, "node_modules"))).not.toContain("unpdf");
  });

  it("sign in", async () => {
    const said = await approving(person.emulator, () => typed(`${commands[1]}`));
    expect(said).toMatch(/^Signed in as emulator@example\.com, plan plus\.\n$/);
  });

  it("stream an answer", async () => {
    await writeFile(join(project, "hello.ts"), programs[0]?.code ?? "");
    expect(await typed(`${commands[2]}`)).toBe("echo: Say hello.");
  });

  it("keep a file and search it", async () => {
    await writeFile(join(project, "notes.ts"), programs[1]?.code ?? "");
    expect(await typed(`${commands[3]}`)).toBe("key.md The spare key is under the blue pot.\n");
  });

  it("do without an account", async () => {
    await writeFile(join(project, "offline.ts"), programs[2]?.code ?? "");
    expect(await typed(`${commands[4]}`)).toBe("Hello from the emulator.\n");
  });

  it("run OpenAI's own client on the login", async () => {
    await typed("npm install openai");
    const before = person.emulator.count("responses");
    await writeFile(join(project, "with-openai.ts"), programs[3]?.code ?? "");
    expect(await typed("node with-openai.ts")).toBe("echo: Say hello.\n");
    expect(person.emulator.count("responses")).toBe(before + 1);
  });

  it("list what works", async () => {
    await writeFile(join(project, "support.ts"), programs[4]?.code ?? "");
    expect(await typed("node support.ts")).toMatch(/^responses\.create runtime$/m);
  });
});

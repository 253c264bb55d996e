/** The commands of the page about the server, as a shell runs them. */
import { spawn, spawnSync } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { reader } from "../support/reader.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

async function shellOf(language: string): Promise<string> {
  const text = await readFile(join(root, `docs/${language}/serve.md`), "utf8");
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)]
    .map(([, kind, code]) => {
      // A block of anything else would be run by nobody.
      expect(kind).toBe("sh");
      return code;
    })
    .join("");
}

/** One that nobody has: several runs of these tests may share a machine. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}

const hasShell = ["sh", "curl"].every((program) => spawnSync(program, ["--version"]).error === undefined);

it.skipIf(!hasShell)("the commands do what the page says, in its order", async () => {
  const person = await reader({ signedIn: true });
  onTestFinished(() => person.close());
  const port = String(await freePort());
  const commands = await shellOf("en");
  expect(commands).toContain(" serve --secret-file");
  const script = commands
    .replaceAll("14141", port)
    .replace(" serve ", ` serve --port ${port} `)
    // What follows must not hide that a line has failed, and the server ends before the script does.
    .concat('wait "$SERVER" || test $? -eq 143\n');
  const bin = join(person.home, "bin");
  await mkdir(bin);
  const command = `#!/bin/sh\nexec "${process.execPath}" "${join(root, "dist/cli.js")}" "$@"\n`;
  await writeFile(join(bin, "oauth-codex"), command, { mode: 0o755 });
  const env = { ...person.env, PATH: `${bin}:${process.env["PATH"]}` };
  const child = spawn("sh", ["-e", "-c", script], {
    cwd: person.home,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
  const status = await new Promise((resolve) => child.on("close", resolve));
  expect({ status, output }).toMatchObject({ status: 0 });
  expect(output).toContain('{"status":"ok"}');
  expect(output.match(/echo: Hello|"filename":"holidays.txt"|data: \[DONE\]/g)).toEqual([
    "echo: Hello",
    "data: [DONE]",
    '"filename":"holidays.txt"',
  ]);
});

it("the commands are the same in Korean", async () => {
  expect(await shellOf("ko")).toBe(await shellOf("en"));
});

it("the page has the options that the command has", async () => {
  const { serve } = await import("../../src/cli/commands/serve.ts");
  const { stdout } = spawnSync(process.execPath, [join(root, "dist/cli.js"), "serve", "--help"], {
    encoding: "utf8",
  });
  const flags = (serve.options ?? []).map((option) => /--[\w-]+/.exec(option.flags)?.[0] ?? "");
  for (const language of ["en", "ko"]) {
    const text = await readFile(join(root, `docs/${language}/serve.md`), "utf8");
    for (const flag of flags) {
      expect(stdout).toContain(flag);
      expect(text).toContain(`\`${flag}`);
    }
  }
});

/**
 * The README's first steps in the forms of a program that it does not print: JavaScript as modules and in CommonJS, and TypeScript in
 * CommonJS. An empty home each, the packed package, and an emulator where ChatGPT would be.
 */
import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { docBlocks } from "../support/doc-blocks.ts";
import { installPacked } from "../support/packed.ts";
import { approving, reader } from "../support/reader.ts";

const run = promisify(execFile);
const [HELLO, NOTES, OFFLINE] = (await docBlocks())
  .filter(({ page }) => page === "README.md")
  .map(({ code }) => code);
/** What the README says in a sentence of signing in by a program. */
const LOGIN = `import { OAuthCodexClient } from "oauth-codex-sdk";

const client = new OAuthCodexClient();
await client.login();
console.log(await client.isAuthenticated());
`;

/** As somebody writes it who has no `import` and no `await` outside of functions. */
function inCommonJS(code: string): string {
  const imports = /^import (.+) from (".+");$/gm;
  const required = [...code.matchAll(imports)].map(([, names, from]) => `const ${names} = require(${from});`);
  return `${required.join("\n")}\n\nasync function main() {\n${code.replaceAll(imports, "")}}\nmain();\n`;
}

let project: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ project, remove } = await installPacked());
});
afterAll(() => remove());

describe.each<[string, string, (code: string) => string]>([
  ["JavaScript, modules", "mjs", (code) => code],
  ["JavaScript, CommonJS", "cjs", inCommonJS],
  ["TypeScript, CommonJS", "cts", inCommonJS],
])("the first steps in %s", { concurrent: false }, async (_, extension, written) => {
  const person = await reader({ signedIn: false });
  afterAll(() => person.close());

  async function said(name: string, code: string | undefined): Promise<string> {
    const file = `${name}.${extension}`;
    await writeFile(join(project, file), written(code ?? ""));
    const env = { PATH: process.env["PATH"], ...person.env };
    const { stdout } = await run(process.execPath, ["--no-warnings", file], {
      cwd: project,
      env,
      timeout: 60_000,
    });
    return stdout;
  }

  it("sign in", async () => {
    expect(await approving(person.emulator, () => said("login", LOGIN))).toBe("true\n");
  });

  it("stream an answer", async () => {
    expect(await said("hello", HELLO)).toBe("echo: Say hello.");
  });

  it("upload a file and search it", async () => {
    expect(await said("notes", NOTES)).toBe("key.md The spare key is under the blue pot.\n");
  });

  it("do without an account", async () => {
    expect(await said("offline", OFFLINE)).toBe("Hello from the emulator.\n");
  });
});

/**
 * `npm run test:docs:oldest`: every code block of the documentation, every example and the README's first steps, on the oldest Node
 * that `engines` names. It is fetched into a temporary folder, from the package that npm has for this platform.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const { engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const named = /^>=(\d+\.\d+)(\.\d+)?$/.exec(engines.node);
if (!named) throw new Error(`engines.node of package.json is no ">=MAJOR.MINOR": ${engines.node}`);
const version = `${named[1]}${named[2] ?? ".0"}`;

const platform = process.platform === "win32" ? "win" : process.platform;
const name = `node-${platform}-${process.arch}`;
const folder = mkdtempSync(join(tmpdir(), "oauth-codex-oldest-"));
try {
  run("npm", ["install", "--no-save", "--ignore-scripts", "--prefix", folder, `${name}@${version}`]);
  const node = [`bin/node`, `bin/node.exe`]
    .map((file) => join(folder, "node_modules", name, file))
    .find((file) => existsSync(file));
  if (node === undefined) throw new Error(`${name}@${version} holds no Node.`);
  console.log(`Code blocks, examples and first steps on Node ${version}`);
  const tests = ["code-blocks", "examples", "first-steps"].map((name) => `test/docs/${name}.test.ts`);
  run(process.execPath, [join(root, "node_modules/vitest/vitest.mjs"), "run", ...tests], {
    OAUTH_CODEX_TEST_NODE: node,
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  const options = { cwd: root, stdio: "inherit", env: { ...process.env, ...env } } as const;
  const { status, error } = spawnSync(command, args, options);
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args[0]} failed.`);
}

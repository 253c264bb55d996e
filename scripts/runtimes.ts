/**
 * `npm run test:runtimes`: the packed package in every runtime and as every bundler builds it (`test/runtimes`). `--write` writes
 * the docs' tables of what it found, `--built` takes `dist` as it is; all else goes to Vitest.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const wanted = new Set(process.argv.slice(2));
const write = wanted.delete("--write");
if (!wanted.delete("--built")) run("npm", ["run", "build"]);
const vitest = join(root, "node_modules/vitest/vitest.mjs");
run(process.execPath, [vitest, "run", "--config", "vitest.runtimes.config.ts", ...wanted], {
  ...(write ? { RUNTIMES_WRITE: "1" } : {}),
});

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  const options = { cwd: root, stdio: "inherit", env: { ...process.env, ...env } } as const;
  const { status, error } = spawnSync(command, args, options);
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * `npm run test:ecosystem`: installs other people's packages (`test/ecosystem`), and runs them on `client.fetch` of the package
 * as it is built; other services' OpenAPI documents (`test/codegen/foreign`), and makes clients of them; and what knows CommonJS alone (`test/commonjs`). `--write` writes the docs' table of what it found, `--built` takes `dist` as it is; all else goes to Vitest.
 */
import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { install, run } from "./side-project.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const here = join(root, "test/ecosystem");
/** Documents of other services, of which clients are made. */
const foreign = join(root, "test/codegen/foreign");
/** Loaders and compilers that know CommonJS. */
const commonjs = join(root, "test/commonjs");
const bin = (name: string): string => join(root, "node_modules", name);

const wanted = new Set(process.argv.slice(2));
const write = wanted.delete("--write");
if (!wanted.delete("--built")) run("npm", ["run", "build"], root);
for (const folder of [here, foreign, commonjs]) install(folder);
// Where an installed package would be. By `file:` in the lock it would bring all that this project is developed with.
const link = join(here, "node_modules/oauth-codex-sdk");
rmSync(link, { force: true });
symlinkSync(root, link, "junction");

run(process.execPath, [bin("typescript/bin/tsc"), "-p", here], root);
run(
  process.execPath,
  [bin("vitest/vitest.mjs"), "run", "--config", "vitest.ecosystem.config.ts", ...wanted],
  root,
  write ? { ECOSYSTEM_WRITE: "1" } : {},
);

/** The project that the bundles are built in: outside of this one, so that it finds only what it installed, and the package as it is packed. */
import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder of the project. */
    project: string;
  }
}

const run = promisify(execFile);
const here = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../..", import.meta.url));

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const project = await mkdtemp(join(tmpdir(), "oauth-codex-bundles-"));
  for (const name of ["package.json", "package-lock.json", ".npmrc", "next"]) {
    await cp(join(here, name), join(project, name), { recursive: true });
  }
  await run("npm", ["pack", "--ignore-scripts", "--pack-destination", project], { cwd: root });
  const [tarball] = (await readdir(project)).filter((name) => name.endsWith(".tgz"));
  // Nothing here is asked to install: programs that are shipped inside of packages run as they are.
  await run("npm", ["ci", "--ignore-scripts"], { cwd: project });
  await run("npm", ["install", "--ignore-scripts", "--no-save", `./${tarball}`], { cwd: project });
  provide("project", project);
  return () => rm(project, { recursive: true, force: true });
}

/** The project that all is built in: outside of this one, so that it finds only what it installed, and the package as it is packed. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
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

/** `RUNTIMES_PROJECT` names a folder that stays, and is not installed again as long as the lock is the same. */
const kept = process.env["RUNTIMES_PROJECT"];

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const project = kept ?? (await mkdtemp(join(tmpdir(), "oauth-codex-runtimes-")));
  await mkdir(project, { recursive: true });
  // Programs of another user run from here, too.
  await chmod(project, 0o755);
  if (!(await isInstalled(project))) {
    for (const name of ["package.json", "package-lock.json", ".npmrc"]) {
      await cp(join(here, name), join(project, name));
    }
    // Nothing here is asked to install: programs that are shipped inside of packages run as they are.
    await run("npm", ["ci", "--ignore-scripts"], { cwd: project });
  }
  for (const name of ["programs", "builds", "next"]) {
    await cp(join(here, name), join(project, name), { recursive: true });
  }
  const packed = await mkdtemp(join(project, "packed-"));
  await run("npm", ["pack", "--ignore-scripts", "--pack-destination", packed], { cwd: root });
  const [tarball = ""] = await readdir(packed);
  const install = ["install", "--ignore-scripts", "--no-save", join(packed, tarball)];
  await run("npm", install, { cwd: project });
  await rm(packed, { recursive: true });
  provide("project", project);
  return async () => {
    if (kept === undefined) await rm(project, { recursive: true, force: true });
  };
}

async function isInstalled(project: string): Promise<boolean> {
  const lock = "package-lock.json";
  if (!existsSync(join(project, "node_modules")) || !existsSync(join(project, lock))) return false;
  return (await readFile(join(project, lock), "utf8")) === (await readFile(join(here, lock), "utf8"));
}

/** Folders of this project with packages of their own, which `npm ci` at its root does not install. */
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";

/** Installs the packages of a folder, where its lock has changed since. */
export function install(folder: string): void {
  // npm leaves this file behind when it has installed.
  const installed = changed(join(folder, "node_modules/.package-lock.json"));
  if (installed < changed(join(folder, "package-lock.json"))) run("npm", ["ci"], folder);
}

/** Runs a program in a folder, and ends this one when it fails. */
export function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): void {
  const { status, error } = spawnSync(command, args, {
    cwd,
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

function changed(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CodegenError } from "../model/errors.ts";

interface Manifest {
  readonly version?: string;
  readonly devDependencies?: Readonly<Record<string, string>>;
  /** Of a lock: by the folder of each. */
  readonly packages?: Readonly<Record<string, { readonly version?: string }>>;
}

/**
 * Makes a version of `openai` the one that the project is built from: in package.json, in the lock and in node_modules, so that
 * `npm run spec:import -- --check` holds afterwards. It runs nothing of what it installs.
 *
 * @returns whether there was anything to do.
 * @throws {CodegenError} with what npm says.
 */
export function installUpstream(root: string, version: string): boolean {
  if (isInstalled(root, version)) return false;
  const args = ["install", "--save-dev", "--save-exact", "--ignore-scripts", "--no-audit", "--no-fund"];
  npm(root, [...args, `openai@${version}`], "check the network and the registry, or do it by hand");
  return true;
}

/** The newest version of a package that the registry has. */
export function newestOf(root: string, name: string): string {
  return npm(root, ["view", name, "version"], "check the network and the registry, or name a version").trim();
}

function isInstalled(root: string, version: string): boolean {
  return (
    read(join(root, "package.json"))?.devDependencies?.["openai"] === version &&
    read(join(root, "package-lock.json"))?.packages?.["node_modules/openai"]?.version === version &&
    read(join(root, "node_modules/openai/package.json"))?.version === version
  );
}

function read(path: string): Manifest | undefined {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
}

function npm(root: string, args: readonly string[], fix: string): string {
  const { status, stdout, stderr, error } = spawnSync("npm", args, {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status === 0) return stdout;
  throw new CodegenError({
    file: "package.json",
    message: `npm ${args.join(" ")} ended with ${status ?? "no status"}: ${(error?.message ?? stderr).trim()}`,
    fix,
  });
}

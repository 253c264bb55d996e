import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { ImportError } from "./errors.ts";

/** The folder of the package to import. */
export interface PackageRoot {
  readonly root: string;
  /** Whether it came from the registry, and goes with `dispose`. */
  readonly isFetched: boolean;
  /** Takes away what had to be fetched; nothing for a folder that was there. */
  dispose(): void;
}

/** Runs a program in a folder; gives what it printed, or throws with what it complained about. */
type Run = (program: string, args: readonly string[], folder: string) => string;

interface SourceOptions {
  /** Folder whose `node_modules` is looked at. */
  readonly home: string;
  /** Where relative folders start from. */
  readonly cwd?: string;
  readonly run?: Run;
}

const VERSION = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/** The package that is installed, a folder, or a version: from `node_modules` if it is there, else from the registry. */
export function resolvePackageRoot(from: string | undefined, options: SourceOptions): PackageRoot {
  if (from === undefined) return kept(join(options.home, "node_modules", "openai"));
  const folder = resolve(options.cwd ?? process.cwd(), from);
  if (existsSync(folder) && statSync(folder).isDirectory()) return kept(folder);
  if (!VERSION.test(from)) {
    throw new ImportError(
      `${from} is neither a folder nor a version`,
      "give a folder that holds the `openai` package, or a version such as 6.18.0",
    );
  }
  const installed = installedAs(from, join(options.home, "node_modules"));
  return installed === undefined ? fetchVersion(from, options.run ?? runProgram) : kept(installed);
}

function kept(root: string): PackageRoot {
  return { root, isFetched: false, dispose: () => {} };
}

/** A version may be installed under any alias that starts with the package's name. */
function installedAs(version: string, modules: string): string | undefined {
  if (!existsSync(modules)) return undefined;
  return readdirSync(modules)
    .filter((name) => name === "openai" || name.startsWith("openai-"))
    .map((name) => join(modules, name))
    .find((folder) => isVersion(folder, version));
}

function isVersion(folder: string, version: string): boolean {
  const manifest = join(folder, "package.json");
  if (!existsSync(manifest)) return false;
  const facts = JSON.parse(readFileSync(manifest, "utf8")) as { name?: string; version?: string };
  return facts.name === "openai" && facts.version === version;
}

/** The tarball is unpacked and nothing of it is run. */
function fetchVersion(version: string, run: Run): PackageRoot {
  const folder = mkdtempSync(join(tmpdir(), "openai-"));
  const dispose = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    run("npm", ["pack", `openai@${version}`, "--silent"], folder);
    const tarball = readdirSync(folder).find((file) => file.endsWith(".tgz"));
    if (tarball === undefined) throw new Error("npm pack left no tarball");
    run("tar", ["-xzf", tarball], folder);
    return { root: join(folder, "package"), isFetched: true, dispose };
  } catch (cause) {
    dispose();
    throw new ImportError(
      `openai@${version} cannot be fetched: ${cause instanceof Error ? cause.message : String(cause)}`,
      "check the version and the network, or give a folder that holds the unpacked package",
      { cause },
    );
  }
}

function runProgram(program: string, args: readonly string[], folder: string): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: folder,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr.trim()}`);
  return stdout;
}

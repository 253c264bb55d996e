import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { CodegenError } from "../model/errors.ts";
import { HOME } from "../write/home.ts";
import type { CommandIO } from "./io.ts";

export interface PackageSource {
  readonly folder: string;
  /** Takes away what had to be downloaded. */
  dispose(): void;
}

/** Versions that are installed anyway: the pinned one, and the one that the benchmark is held against. */
const INSTALLED = ["node_modules/openai", "node_modules/openai-latest"];

/** The folder of the `openai` package to import: the pinned one, a folder, or a version. */
export function resolvePackage(io: CommandIO, from: string | undefined): PackageSource {
  if (from === undefined) return kept(join(HOME, "node_modules/openai"));
  const folder = resolve(from);
  if (existsSync(folder) && statSync(folder).isDirectory()) return kept(folder);
  if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(from)) {
    throw new CodegenError({
      file: from,
      message: "is neither a folder nor a version",
      fix: "--from node_modules/openai, or --from 6.18.0",
    });
  }
  const installed = INSTALLED.map((name) => join(HOME, name)).find((path) => versionOf(path) === from);
  return installed === undefined ? download(io, from) : kept(installed);
}

function kept(folder: string): PackageSource {
  return { folder, dispose: () => {} };
}

function versionOf(folder: string): string | undefined {
  const path = join(folder, "package.json");
  if (!existsSync(path)) return undefined;
  return (JSON.parse(readFileSync(path, "utf8")) as { version?: string }).version;
}

/** Only the package's files are needed, so none of its scripts are run. */
function download(io: CommandIO, version: string): PackageSource {
  const folder = mkdtempSync(join(tmpdir(), "openai-"));
  const dispose = (): void => rmSync(folder, { recursive: true, force: true });
  io.out(`fetching openai ${version}`);
  const { status, stderr, error } = spawnSync(
    "npm",
    [
      "install",
      `openai@${version}`,
      "--prefix",
      folder,
      "--ignore-scripts",
      "--no-save",
      "--no-audit",
      "--no-fund",
    ],
    { cwd: folder, encoding: "utf8", shell: process.platform === "win32" },
  );
  if (status === 0) return { folder: join(folder, "node_modules/openai"), dispose };
  dispose();
  throw new CodegenError({
    file: `openai@${version}`,
    message: `npm cannot fetch it: ${(error?.message ?? stderr).trim()}`,
    fix: "check the version and the network, or give a folder: --from <folder>",
  });
}

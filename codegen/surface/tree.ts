import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CodegenError } from "../model/errors.ts";

/** A project as git has it at a commit, in a folder of its own. */
export interface Tree extends Disposable {
  readonly root: string;
}

/**
 * Writes out what the public surface is read from. Packages are those of the project, since git has none.
 *
 * @throws {CodegenError} where git knows no such commit.
 */
export function treeAt(root: string, ref: string): Tree {
  const folder = mkdtempSync(join(tmpdir(), "tree-"));
  const dispose = (): void => rmSync(folder, { recursive: true, force: true });
  const git = (...args: string[]) => spawnSync("git", args, { cwd: root, maxBuffer: 1 << 28 });
  const listed = git("ls-tree", "--name-only", ref, "--", "package.json", "tsconfig.json", "src", "spec");
  const parts = String(listed.stdout).split("\n").filter(Boolean);
  // Without a path it would be everything.
  const archive = parts.length > 0 ? git("archive", ref, "--", ...parts) : listed;
  const unpacked =
    archive.status === 0 ? spawnSync("tar", ["-x", "-C", folder], { input: archive.stdout }) : archive;
  if (unpacked.status !== 0) {
    dispose();
    throw new CodegenError({
      file: ref,
      message: `git cannot give its files (${(unpacked.error?.message ?? String(unpacked.stderr)).trim()})`,
      fix: "name a branch, a tag or a commit that this clone has",
    });
  }
  if (existsSync(join(root, "node_modules")))
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return { root: folder, [Symbol.dispose]: dispose };
}

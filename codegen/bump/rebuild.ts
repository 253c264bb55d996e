import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { CodegenError } from "../model/errors.ts";

/** In this order: what comes behind the build counts and shows what was built. */
const SCRIPTS = ["scripts/build.ts", "scripts/counts.ts", "scripts/picture.ts"];

/**
 * Builds the package, and lets the project's own scripts write what the READMEs say and show of it.
 *
 * @throws {CodegenError} with what a script says that fails.
 */
export function rebuild(root: string): void {
  for (const script of SCRIPTS.filter((each) => existsSync(join(root, each)))) {
    const { status, stdout, stderr, error } = spawnSync(
      process.execPath,
      ["--no-warnings", join(root, script)],
      {
        cwd: root,
        encoding: "utf8",
      },
    );
    if (status === 0) continue;
    throw new CodegenError({
      file: script,
      message: `ended with ${status ?? "no status"}: ${error?.message ?? `${stdout}${stderr}`.trim().slice(0, 2_000)}`,
      fix: "mend that, and type the same command again",
    });
  }
}

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CodegenError } from "../model/errors.ts";
import type { Change } from "../write/plan.ts";
import { newestOf } from "./install.ts";

const FILE = "src/client/profiles/codex.ts";
const CONSTANT = /(export const CODEX_CLIENT_VERSION = ")([^"]*)(")/;
const VERSION = /^\d+\.\d+\.\d+$/;

/**
 * The change that makes a version of the Codex CLI the one that this package calls itself compatible with.
 *
 * @param wanted a version, or `latest` for the newest that the registry has.
 */
export function codexVersionChange(root: string, wanted: string): Change | undefined {
  const version = wanted === "latest" ? newestOf(root, "@openai/codex") : wanted;
  const path = join(root, FILE);
  const before = existsSync(path) ? readFileSync(path, "utf8") : "";
  const [, , known] = CONSTANT.exec(before) ?? [];
  if (!VERSION.test(version) || known === undefined) {
    throw new CodegenError({
      file: FILE,
      message:
        known === undefined ? "has no CODEX_CLIENT_VERSION" : `${version} is no version of the Codex CLI`,
      fix: "give a version such as 0.171.0, or `latest`",
    });
  }
  if (known === version) return undefined;
  return { file: FILE, before, after: before.replace(CONSTANT, `$1${version}$3`) };
}

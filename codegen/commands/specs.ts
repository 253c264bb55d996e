import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { readDocument, readFacts, type SpecFacts } from "../model/document.ts";
import { CodegenError } from "../model/errors.ts";
import { type Tree, treeAt } from "../surface/tree.ts";
import { readUpstream } from "./import.ts";
import type { CommandIO } from "./io.ts";
import { SPEC_FILE } from "./paths.ts";

const VERSION = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/**
 * A spec by any of its names: a file, a folder that holds one, an unpacked `openai` package, a version of it, a git ref. What is
 * there as a file or folder is that, whatever else is called so.
 *
 * @throws {CodegenError} for a name that is none of these.
 */
export async function specNamed(io: CommandIO, name: string): Promise<SpecFacts> {
  const path = resolve(name);
  if (existsSync(path)) {
    if (!statSync(path).isDirectory()) return readSpec(path);
    const inside = [SPEC_FILE, "openapi.json"].map((file) => join(path, file)).find(existsSync);
    return inside === undefined ? await upstream(io, path) : readSpec(inside);
  }
  if (VERSION.test(name)) return await upstream(io, name);
  const text = inGit(io.root, name);
  if (typeof text === "string") return specOf(text);
  throw new CodegenError({
    file: name,
    message: `is neither a file, a folder, a version of \`openai\` nor a git ref with ${SPEC_FILE} (${text.complaint})`,
    fix: "npm run spec:diff -- <from> <to>, e.g. 6.18.0 7.57.0, or HEAD spec/openapi.json",
  });
}

/** The tree of a git ref, where a name is one: not of what is a file, a folder or a version first. */
export function treeNamed(io: CommandIO, name: string): Tree | undefined {
  return existsSync(resolve(name)) || VERSION.test(name) ? undefined : treeAt(io.root, name);
}

/** Whether something can be imported from a folder: one may hold a spec and nothing else. */
export function isPackage(root: string): boolean {
  return existsSync(join(root, "package.json"));
}

/** @throws {CodegenError} where git has none. */
export function committedSpec(root: string): SpecFacts {
  const text = inGit(root, "HEAD");
  if (typeof text === "string") return specOf(text);
  throw new CodegenError({
    file: SPEC_FILE,
    message: `git has no committed version of it (${text.complaint})`,
    fix: "name both: npm run spec:diff -- <from> <to>",
  });
}

export function readSpec(path: string): SpecFacts {
  const { document, source } = readDocument(path);
  return readFacts(document, [source]);
}

/** A spec that is in memory. Its lines are named as those of a file, so it is read as one. */
function specOf(text: string): SpecFacts {
  const folder = mkdtempSync(join(tmpdir(), "spec-"));
  try {
    writeFileSync(join(folder, "openapi.json"), text);
    return readSpec(join(folder, "openapi.json"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the importer says goes to the errors: the report alone is what is printed, and may be JSON. */
async function upstream(io: CommandIO, from: string): Promise<SpecFacts> {
  const { text } = await readUpstream({ ...io, out: io.err }, from);
  return specOf(text);
}

function inGit(root: string, ref: string): string | { readonly complaint: string } {
  // A name that looks like an option is none of git's.
  if (ref.startsWith("-")) return { complaint: "no ref begins with a dash" };
  const { status, stdout, stderr, error } = spawnSync("git", ["show", `${ref}:./${SPEC_FILE}`], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return status === 0 ? stdout : { complaint: (error?.message ?? stderr).trim() };
}

import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { CodegenError } from "../model/errors.ts";
import { byText } from "../model/order.ts";
import { pathInside } from "./inside.ts";

/** Folder in which the generator owns every file. */
const OWNED = "src/generated";

export interface Change {
  readonly file: string;
  /** What is on disk; undefined for a file that does not exist. */
  readonly before: string | undefined;
  /** What ought to be there; undefined for a file that nothing generates any more. */
  readonly after: string | undefined;
}

/**
 * What would have to change on disk, without changing anything.
 *
 * @param isWhole whether these are all files: others in the generator's folder are to go then.
 */
export function planChanges(root: string, files: ReadonlyMap<string, string>, isWhole = true): Change[] {
  const changed = [...files].map(([file, after]) => ({
    file,
    before: readIfThere(pathInside(root, file)),
    after,
  }));
  const stale = (isWhole ? ownedFiles(root) : [])
    .filter((file) => !files.has(file))
    .map((file) => ({ file, before: readIfThere(join(root, file)), after: undefined }));
  return [...changed, ...stale]
    .filter(({ before, after }) => before !== after)
    .sort((a, b) => byText(a.file, b.file));
}

/** Writes single files: only what differs, so that watchers and build caches see only that. */
export function applyChanges(root: string, changes: readonly Change[]): void {
  for (const { file, after } of changes) {
    const path = pathInside(root, file);
    if (after === undefined) removeOwned(root, path);
    else write(root, path, after);
  }
}

/** Beside its place first: an interrupted run leaves the old file or the new one, never half of one. */
function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  throughNoLink(root, path);
  const partial = `${path}.${process.pid}.part`;
  writeFileSync(partial, text);
  renameSync(partial, path);
}

/** A link in the folder could lead out of it, whatever the names are. */
export function throughNoLink(root: string, path: string): void {
  const expected = join(realpathSync(root), relative(root, dirname(path)));
  const real = realpathSync(dirname(path));
  if (real === expected) return;
  throw new CodegenError({
    file: relative(root, path),
    message: `would be written to ${real}, because a folder above it is a link`,
    fix: `replace the link in ${root} by a folder`,
  });
}

/** Takes a file away, and the folders that are empty without it. */
export function removeOwned(root: string, path: string): void {
  rmSync(path);
  const owned = join(root, OWNED);
  for (let folder = dirname(path); folder.startsWith(owned) && folder !== owned; folder = dirname(folder)) {
    if (readdirSync(folder).length > 0) return;
    rmdirSync(folder);
  }
}

function ownedFiles(root: string): string[] {
  const folder = join(root, OWNED);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(root.length).replaceAll("\\", "/").replace(/^\//, ""),
    );
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

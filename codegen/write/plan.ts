import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { byText } from "../model/order.ts";

/** Folder in which the generator owns every file. */
const OWNED = "src/generated";

export interface Change {
  readonly file: string;
  /** What is on disk; undefined for a file that does not exist. */
  readonly before: string | undefined;
  /** What ought to be there; undefined for a file that nothing generates any more. */
  readonly after: string | undefined;
}

/** What would have to change on disk, without changing anything. */
export function planChanges(root: string, files: ReadonlyMap<string, string>): Change[] {
  const changed = [...files].map(([file, after]) => ({ file, before: readIfThere(join(root, file)), after }));
  const stale = ownedFiles(root)
    .filter((file) => !files.has(file))
    .map((file) => ({ file, before: readIfThere(join(root, file)), after: undefined }));
  return [...changed, ...stale]
    .filter(({ before, after }) => before !== after)
    .sort((a, b) => byText(a.file, b.file));
}

/** Writes only what differs, so that watchers and build caches see only that. */
export function applyChanges(root: string, changes: readonly Change[]): void {
  for (const { file, after } of changes) {
    const path = join(root, file);
    if (after === undefined) remove(root, path);
    else write(path, after);
  }
}

/** Beside its place first: an interrupted run leaves the old file or the new one, never half of one. */
function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const partial = `${path}.${process.pid}.part`;
  writeFileSync(partial, text);
  renameSync(partial, path);
}

function remove(root: string, path: string): void {
  rmSync(path);
  for (let folder = dirname(path); folder !== join(root, OWNED); folder = dirname(folder)) {
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

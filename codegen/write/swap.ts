import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { CodegenError } from "../model/errors.ts";
import { pathInside } from "./inside.ts";
import { hash } from "./lock.ts";
import { type Change, removeOwned, throughNoLink } from "./plan.ts";

/** Where the files of a run wait until all of them are made. Beside the others, since only there a rename is one step. */
export const STAGING_FOLDER = ".codegen-staged";
const JOURNAL = "journal.json";
const OWNER = "owner";

/** What a run is about to put in place: written when every file of it is there, and gone when they all are. */
interface Journal {
  readonly version: 1;
  readonly entries: readonly Entry[];
}

interface Entry {
  readonly file: string;
  /** Hash of the text that was there, and of the text that is to be there; null for none. */
  readonly before: string | null;
  readonly after: string | null;
}

/** What is left of a run that ended in the middle. */
export interface Interrupted {
  /** The process that is still at it. */
  readonly by?: number;
  /** Files that it had made and not yet put in place; nothing where it had not made all of them. */
  readonly waiting: readonly string[];
}

/**
 * Puts several files in place so that after an interruption either none of them is there, or the next run can put the rest in
 * place. All are written beside first, then renamed in the order given: what vouches for the others comes last.
 */
export function swapIn(root: string, changes: readonly Change[]): void {
  if (changes.length === 0) return;
  const staging = join(root, STAGING_FOLDER);
  claim(root);
  const entries = changes.map(({ file, before, after }): Entry => {
    const path = pathInside(root, file);
    if (after !== undefined) {
      mkdirSync(dirname(path), { recursive: true });
      throughNoLink(root, path);
      writeStaged(staging, file, after);
    }
    return { file, before: hashOrNull(before), after: hashOrNull(after) };
  });
  const journal: Journal = { version: 1, entries };
  writeFileSync(join(staging, `${JOURNAL}.part`), JSON.stringify(journal));
  renameSync(join(staging, `${JOURNAL}.part`), join(staging, JOURNAL));
  putInPlace(root, journal);
}

/**
 * Ends what an earlier run has begun: puts the rest of its files in place, or forgets it where it had not made all of them, or
 * where somebody has changed one of the files since.
 *
 * @returns what was done, as a line to print; nothing where there was nothing to do.
 * @throws {CodegenError} while that run is still at it.
 */
export function settleSwap(root: string): string | undefined {
  const left = interruptedSwap(root);
  if (left === undefined) return undefined;
  if (left.by !== undefined) throw busy(root, left.by);
  const journal = readJournal(root);
  if (journal === undefined || journal.entries.some((entry) => !isAsLeft(root, entry))) {
    rmSync(join(root, STAGING_FOLDER), { recursive: true, force: true });
    return journal === undefined
      ? "An earlier run was interrupted before it changed anything: begun again."
      : "An earlier run was interrupted, and files have changed since: begun again.";
  }
  putInPlace(root, journal);
  return `An earlier run was interrupted: the last ${left.waiting.length} of its files were put in place.`;
}

/** Whether a run in a folder has not ended. Changes nothing. */
export function interruptedSwap(root: string): Interrupted | undefined {
  const staging = join(root, STAGING_FOLDER);
  if (!existsSync(staging)) return undefined;
  const waiting = (readJournal(root)?.entries ?? []).filter((entry) => !isDone(root, entry));
  const owner = ownerOf(staging);
  return {
    waiting: waiting.map(({ file }) => file),
    ...(owner !== undefined && isRunning(owner) ? { by: owner } : {}),
  };
}

function claim(root: string): void {
  const staging = join(root, STAGING_FOLDER);
  try {
    mkdirSync(staging, { recursive: false });
  } catch (error) {
    const owner = ownerOf(staging);
    throw owner === undefined ? error : busy(root, owner);
  }
  writeFileSync(join(staging, OWNER), String(process.pid));
}

function busy(root: string, pid: number): CodegenError {
  return new CodegenError({
    file: STAGING_FOLDER,
    message: `another run (process ${pid}) is writing to ${root}`,
    fix: `wait until it has ended; if it has, delete ${join(root, STAGING_FOLDER)}`,
  });
}

function putInPlace(root: string, { entries }: Journal): void {
  const staging = join(root, STAGING_FOLDER);
  for (const { file, after } of entries) {
    const path = pathInside(root, file);
    const staged = join(staging, "files", file);
    if (after === null) {
      if (existsSync(path)) removeOwned(root, path);
    } else if (existsSync(staged)) renameSync(staged, path);
  }
  rmSync(staging, { recursive: true, force: true });
}

function writeStaged(staging: string, file: string, text: string): void {
  const path = join(staging, "files", file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function readJournal(root: string): Journal | undefined {
  const path = join(root, STAGING_FOLDER, JOURNAL);
  if (!existsSync(path)) return undefined;
  const journal: Journal = JSON.parse(readFileSync(path, "utf8"));
  return journal.version === 1 ? journal : undefined;
}

/** A file that a run left is as it was before, or as it is to be: everything else is somebody's work of the meantime. */
function isAsLeft(root: string, { file, before, after }: Entry): boolean {
  const now = hashOrNull(textOf(join(root, file)));
  return now === before || now === after;
}

function isDone(root: string, { file, after }: Entry): boolean {
  return hashOrNull(textOf(join(root, file))) === after;
}

function textOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

function hashOrNull(text: string | undefined): string | null {
  return text === undefined ? null : hash(text);
}

function ownerOf(staging: string): number | undefined {
  const path = join(staging, OWNER);
  const pid = existsSync(path) ? Number(readFileSync(path, "utf8")) : Number.NaN;
  return Number.isInteger(pid) && pid > 0 ? pid : undefined;
}

/** A process that may not be signalled is there all the same. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

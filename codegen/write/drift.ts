import { withLineFeeds } from "../model/line-ends.ts";
import { byVersion } from "../model/order.ts";
import { hash, type KnownLock, LOCK_FILE, LOCK_VERSION, type Lock } from "./lock.ts";
import type { Change } from "./plan.ts";
import { type Interrupted, STAGING_FOLDER } from "./swap.ts";
import { unifiedDiff } from "./unified-diff.ts";

const SHOWN_FILES = 3;

/** What is known besides the files that differ. */
interface DriftContext {
  readonly known: KnownLock;
  readonly fresh: Lock;
  /** A run that has not ended. */
  readonly interrupted?: Interrupted | undefined;
  /** The command that writes the files again. */
  readonly command: string;
}

/** Why the files on disk are not what the inputs give, with the first differences and the way out. */
export function driftReport(changes: readonly Change[], context: DriftContext): string {
  const { known, fresh, interrupted, command } = context;
  const old = known.state === "read" ? known.lock : undefined;
  const generated = changes.filter(({ file }) => file !== LOCK_FILE);
  const differing = changes.filter((change) => !hasOtherLineEnds(change));
  const telling = differing.filter(({ file }) => file !== LOCK_FILE);
  const shown = (telling.length > 0 ? telling : differing).slice(0, SHOWN_FILES);
  const rest = differing.length - shown.length;
  return [
    `${changes.length} generated ${changes.length === 1 ? "file is" : "files are"} not up to date.`,
    // What somebody has to look at comes first.
    ...[...differing, ...changes.filter(hasOtherLineEnds)]
      .slice(0, 20)
      .map((change) => `  ${change.file}: ${cause(change, context)}`),
    ...(changes.length > 20 ? [`  … ${changes.length - 20} more`] : []),
    "",
    ...shown.map(
      ({ file, before, after }) => `${unifiedDiff(file, before && withLineFeeds(before), after)}\n`,
    ),
    ...(rest > 0 ? [`(${rest} more ${rest === 1 ? "file differs" : "files differ"})`] : []),
    `Why: ${reasons(changes, context).join("; ")}.`,
    ...wayOut(known, fresh, interrupted, command),
    ...(generated.some((change) => isHandEdit(change, old, fresh))
      ? [
          "A change by hand is lost by that: make it in spec/overlay.yaml, a manifest in spec/ or codegen/ instead.",
        ]
      : []),
  ].join("\n");
}

/** Generated files that somebody has changed since they were written, so that writing them would lose something. */
export function dirtyFiles(changes: readonly Change[], known: KnownLock): string[] {
  if (known.state !== "read") return [];
  return changes
    .filter(({ file, before }) => {
      const written = known.lock.outputs[file];
      if (before === undefined || written === undefined) return false;
      return hash(before) !== written && hash(withLineFeeds(before)) !== written;
    })
    .map(({ file }) => file);
}

/** That a lock was written by a generator that this checkout does not have. */
export function newerLock(version: number): string {
  return `${LOCK_FILE} is of format ${version}, and this generator writes ${LOCK_VERSION}: a newer one has written it`;
}

function wayOut(
  known: KnownLock,
  fresh: Lock,
  interrupted: Interrupted | undefined,
  command: string,
): string[] {
  if (interrupted?.by !== undefined) return [`Wait until process ${interrupted.by} has ended.`];
  const isNewer =
    known.state === "newer" || (known.state === "read" && olderTools(known.lock, fresh).length > 0);
  if (isNewer) {
    return [
      "Take what has written it first: git pull, then npm ci. Writing the files again would undo that.",
    ];
  }
  if (interrupted !== undefined && interrupted.waiting.length > 0) return [`To finish that run: ${command}`];
  return [`To write them again: ${command}`];
}

function cause(change: Change, { known, fresh, interrupted }: DriftContext): string {
  const old = known.state === "read" ? known.lock : undefined;
  const { file, before, after } = change;
  if (hasOtherLineEnds(change)) return "line ends are CRLF, and LF is written";
  if (interrupted?.waiting.includes(file) === true) return "an interrupted run had not put it in place";
  if (file === LOCK_FILE) {
    return {
      read: "hashes are of another run",
      missing: "missing",
      broken: "cannot be read",
      older: "of an older generator",
      newer: "of a newer generator",
    }[known.state];
  }
  if (after === undefined) return "nothing generates it";
  if (isHandEdit(change, old, fresh)) return before === undefined ? "deleted by hand" : "edited by hand";
  return before === undefined ? "missing" : "older than its inputs";
}

/** The inputs still give what they gave, so the file itself was touched. */
function isHandEdit({ file, before, after }: Change, old: Lock | undefined, fresh: Lock): boolean {
  const known = old?.outputs[file];
  if (known === undefined || after === undefined) return false;
  return known === fresh.outputs[file] && (before === undefined || hash(withLineFeeds(before)) !== known);
}

/** Nothing but what a checkout has done to it. */
function hasOtherLineEnds({ before, after }: Change): boolean {
  return before !== undefined && before !== after && withLineFeeds(before) === after;
}

function reasons(changes: readonly Change[], { known, fresh, interrupted }: DriftContext): string[] {
  const generated = changes.filter(({ file }) => file !== LOCK_FILE);
  const found: string[] = [];
  if (interrupted?.by !== undefined) found.push(`a run is at it (process ${interrupted.by})`);
  else if (interrupted !== undefined) {
    const { length } = interrupted.waiting;
    found.push(`a run was interrupted with ${length} files left to put in place (${STAGING_FOLDER})`);
  }
  if (changes.some(hasOtherLineEnds)) {
    found.push(
      "the checkout has other line ends (.gitattributes asks for LF: an older checkout has to be made anew)",
    );
  }
  if (known.state === "newer") return [...found, newerLock(known.version)];
  if (known.state === "missing") return [...found, `there is no ${LOCK_FILE} to compare with`];
  if (known.state === "broken")
    return [...found, `${LOCK_FILE} cannot be read (a merge?), so nobody can say what changed`];
  if (known.state === "older") return [...found, `${LOCK_FILE} is of an older generator`];
  const old = known.lock;
  found.push(...inputReasons(old, fresh));
  if (old.generator !== fresh.generator) found.push("the generator changed (codegen/)");
  found.push(...toolReasons(old, fresh));
  if (generated.some((change) => isHandEdit(change, old, fresh)) && interrupted === undefined) {
    found.push("generated files were edited by hand");
  }
  return found.length > 0 ? found : ["files appeared or vanished since the last run"];
}

function inputReasons(old: Lock, fresh: Lock): string[] {
  const inputs = [...new Set([...Object.keys(old.inputs), ...Object.keys(fresh.inputs)])];
  return inputs
    .filter((file) => old.inputs[file] !== fresh.inputs[file])
    .map((file) => {
      const isOtherRelease = file === "spec/openapi.json" && old.source.version !== fresh.source.version;
      if (isOtherRelease) return `${file} changed (${fresh.source.version}, was ${old.source.version})`;
      return `${file} ${file in fresh.inputs ? (file in old.inputs ? "changed" : "is new") : "is gone"}`;
    });
}

function toolReasons(old: Lock, fresh: Lock): string[] {
  return Object.entries(fresh.tools)
    .filter(([name, version]) => old.tools[name] !== version)
    .map(([name, version]) => {
      const known = old.tools[name] ?? "none";
      const isOlder = byVersion(version, known) < 0;
      return isOlder
        ? `${LOCK_FILE} is newer than what is installed: ${name} ${known}, here ${version}`
        : `${name} is ${version}, was ${known}`;
    });
}

function olderTools(old: Lock, fresh: Lock): string[] {
  return Object.entries(fresh.tools)
    .filter(([name, version]) => byVersion(version, old.tools[name] ?? "") < 0)
    .map(([name]) => name);
}

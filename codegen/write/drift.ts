import { withLineFeeds } from "../model/line-ends.ts";
import { hash, LOCK_FILE, type Lock } from "./lock.ts";
import type { Change } from "./plan.ts";
import { unifiedDiff } from "./unified-diff.ts";

const SHOWN_FILES = 3;

/** Why the files on disk are not what the inputs give, with the first differences and the way out. */
export function driftReport(changes: readonly Change[], old: Lock | undefined, fresh: Lock): string {
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
      .map(({ file, ...change }) => `  ${file}: ${cause({ file, ...change }, old, fresh)}`),
    ...(changes.length > 20 ? [`  … ${changes.length - 20} more`] : []),
    "",
    ...shown.map(
      ({ file, before, after }) => `${unifiedDiff(file, before && withLineFeeds(before), after)}\n`,
    ),
    ...(rest > 0 ? [`(${rest} more ${rest === 1 ? "file differs" : "files differ"})`] : []),
    `Why: ${reasons(changes, old, fresh).join("; ")}.`,
    "To write them again: npm run generate",
    ...(generated.some((change) => isHandEdit(change, old, fresh))
      ? [
          "A change by hand is lost by that: make it in spec/overlay.yaml, a manifest in spec/ or codegen/ instead.",
        ]
      : []),
  ].join("\n");
}

function cause(change: Change, old: Lock | undefined, fresh: Lock): string {
  if (hasOtherLineEnds(change)) return "line ends are CRLF, and LF is written";
  if (change.file === LOCK_FILE) return change.before === undefined ? "missing" : "hashes are of another run";
  if (change.after === undefined) return "nothing generates it";
  if (isHandEdit(change, old, fresh))
    return change.before === undefined ? "deleted by hand" : "edited by hand";
  return change.before === undefined ? "missing" : "older than its inputs";
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

function reasons(changes: readonly Change[], old: Lock | undefined, fresh: Lock): string[] {
  const generated = changes.filter(({ file }) => file !== LOCK_FILE);
  if (old === undefined) return [`there is no ${LOCK_FILE} to compare with`];
  const inputs = [...new Set([...Object.keys(old.inputs), ...Object.keys(fresh.inputs)])];
  const changed: [boolean, string][] = [
    ...inputs.map((file): [boolean, string] => [
      old.inputs[file] !== fresh.inputs[file],
      `${file} ${file in fresh.inputs ? (file in old.inputs ? "changed" : "is new") : "is gone"}`,
    ]),
    [old.generator !== fresh.generator, "the generator changed (codegen/, or a package it uses)"],
    [generated.some((change) => isHandEdit(change, old, fresh)), "generated files were edited by hand"],
    [
      changes.some(hasOtherLineEnds),
      "the checkout has other line ends (.gitattributes asks for LF: an older checkout has to be made anew)",
    ],
  ];
  const found = changed.filter(([holds]) => holds).map(([, text]) => text);
  return found.length > 0 ? found : ["files appeared or vanished since the last run"];
}

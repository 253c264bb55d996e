import { diff } from "node:util";

const CONTEXT = 3;
/** Lines looked at behind the first difference. The rest of a long file would say nothing new, and take seconds. */
const WINDOW = 400;

type Line = readonly [operation: -1 | 0 | 1, text: string];

/** A unified diff of the first differences of two texts, at most `limit` lines long. */
export function unifiedDiff(
  file: string,
  before: string | undefined,
  after: string | undefined,
  limit = 40,
): string {
  const [old, young] = [linesOf(before), linesOf(after)];
  let start = 0;
  while (start < old.length && start < young.length && old[start] === young[start]) start += 1;
  const from = Math.max(0, start - CONTEXT);
  const end = start + WINDOW;
  const lines = differences(old.slice(from, end), young.slice(from, end));
  const cutOff = old.length > end || young.length > end;
  const body = hunks(cutOff ? upToLastEqual(lines) : lines, from);
  const cut = body.length > limit ? [...body.slice(0, limit), `… ${body.length - limit} more lines`] : body;
  return [
    `--- ${before === undefined ? "/dev/null" : `a/${file}`}`,
    `+++ ${after === undefined ? "/dev/null" : `b/${file}`}`,
    ...cut,
  ].join("\n");
}

/** util.diff gives 1 for what only its first argument has. It fails where one of them is empty. */
function differences(old: readonly string[], young: readonly string[]): readonly Line[] {
  if (old.length === 0) return young.map((text): Line => [ADDED, text]);
  if (young.length === 0) return old.map((text): Line => [REMOVED, text]);
  return diff(old, young) as Line[];
}

/** Where the window cuts one side shorter than the other, its last lines only look different. */
function upToLastEqual(lines: readonly Line[]): readonly Line[] {
  const last = lines.findLastIndex(([kind]) => kind === 0);
  return last < 0 ? lines : lines.slice(0, last + 1);
}

function linesOf(text: string | undefined): string[] {
  if (text === undefined || text === "") return [];
  return text.replace(/\n$/, "").split("\n");
}

function hunks(lines: readonly Line[], offset: number): string[] {
  const near = lines.map((_, at) =>
    lines.slice(Math.max(0, at - CONTEXT), at + CONTEXT + 1).some(([kind]) => kind !== 0),
  );
  const text: string[] = [];
  let [oldLine, newLine] = [offset + 1, offset + 1];
  for (let at = 0; at < lines.length; at += 1) {
    const [kind, content] = lines[at] as Line;
    if (near[at] && !near[at - 1]) {
      const end = near.indexOf(false, at);
      const hunk = lines.slice(at, end < 0 ? lines.length : end);
      const count = (skipped: number): number => hunk.filter(([operation]) => operation !== skipped).length;
      text.push(`@@ -${oldLine},${count(ADDED)} +${newLine},${count(REMOVED)} @@`);
    }
    if (near[at]) text.push(`${kind === 0 ? " " : kind === REMOVED ? "-" : "+"}${content}`);
    if (kind !== ADDED) oldLine += 1;
    if (kind !== REMOVED) newLine += 1;
  }
  return text;
}

const REMOVED = 1;
const ADDED = -1;

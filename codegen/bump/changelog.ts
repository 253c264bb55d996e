import type { SpecChange } from "../diff/effects.ts";
import type { Surface } from "../diff/surface.ts";

const UNRELEASED = "## Unreleased";
const SECTION = "### Changed";
const LEAD = "- The surface of `openai` ";

/** What the changelog says of a bump. */
export function changelogLine(
  versions: { readonly from: string; readonly to: string },
  changes: readonly SpecChange[],
  surface: Surface,
): string {
  const methods = (what: string): number =>
    changes.filter(({ area, text }) => area === "methods" && text.endsWith(` ${what}`)).length;
  const felt = changes.filter((change) => change.effect === "breaking" && surface.works(change));
  return [
    `${LEAD}${versions.to}, which was ${versions.from}: ${methods("added")} methods more, ${methods("removed")} fewer;`,
    `  ${felt.length} breaking changes show in methods that work on Codex, or everywhere.`,
  ].join("\n");
}

/** A changelog with that line among what is not released yet, in the place of one on an earlier bump since then. */
export function withChangelogLine(text: string, line: string): string {
  const start = text.indexOf(UNRELEASED);
  if (start < 0) return text;
  const next = text.indexOf("\n## ", start + 1);
  const end = next < 0 ? text.length : next;
  const own = text.slice(start, end);
  return `${text.slice(0, start)}${inSection(withoutLead(own), line)}${text.slice(end)}`;
}

function inSection(unreleased: string, line: string): string {
  const at = unreleased.indexOf(`\n${SECTION}\n`);
  if (at < 0) {
    const body = unreleased.slice(UNRELEASED.length).replace(/^\n+/, "");
    return `${UNRELEASED}\n\n${SECTION}\n\n${line}\n${body === "" ? "" : `\n${body}`}`;
  }
  const after = at + SECTION.length + 2;
  return `${unreleased.slice(0, after)}\n${line}\n${unreleased.slice(after).replace(/^\n/, "")}`;
}

/** An entry runs on over indented lines. */
function withoutLead(text: string): string {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => line.startsWith(LEAD));
  if (start < 0) return text;
  let end = start + 1;
  while (/^ {2}/.test(lines[end] ?? "")) end += 1;
  return [...lines.slice(0, start), ...lines.slice(end)].join("\n");
}

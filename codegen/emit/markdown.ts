import { INPUTS } from "./naming.ts";

export const MARKDOWN_HEADER = [
  `<!-- Generated from ${INPUTS}. Do not edit. -->`,
  "<!-- To write it again: node codegen/cli.ts generate -->",
].join("\n");

/** A table; columns in which no row says anything are left out. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const used = head
    .map((_, column) => column)
    .filter((column) => rows.some((row) => (row[column] ?? "") !== ""));
  const line = (cells: readonly string[]): string =>
    `| ${used.map((column) => (cells[column] ?? "").replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
  return [line(head), `|${" --- |".repeat(used.length)}`, ...rows.map(line)].join("\n");
}

export function code(source: string): string {
  const text = source.replaceAll(/\s+/g, " ");
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const ticks = "`".repeat(longest + 1);
  return longest > 0 ? `${ticks} ${text} ${ticks}` : `${ticks}${text}${ticks}`;
}

/** Values as a reader would type them: `"auto"`, `null`. */
export function codeList(values: readonly unknown[] | undefined): string {
  return (values ?? []).map((value) => code(JSON.stringify(value))).join(", ");
}

export function bulletList(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

/**
 * A cell on several profiles: one text where all that are concerned agree, else each text behind the names that it is of.
 *
 * @param texts by profile; one that is not concerned has none, which is another thing than an empty one.
 */
export function byProfile(texts: readonly (readonly [profile: string, text: string | undefined])[]): string {
  const names = new Map<string, string[]>();
  for (const [profile, text] of texts) {
    if (text !== undefined) names.set(text, [...(names.get(text) ?? []), code(profile)]);
  }
  if (names.size <= 1) return [...names.keys()].join("");
  return [...names]
    .filter(([text]) => text !== "")
    .map(([text, profiles]) => `${profiles.join(", ")}: ${text}`)
    .join("<br>");
}

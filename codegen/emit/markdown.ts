export const MARKDOWN_HEADER = [
  "<!-- Generated from spec/openapi.json, spec/overlay.yaml and spec/codex.manifest.yaml. Do not edit. -->",
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

export function code(text: string): string {
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}

/** Values as a reader would type them: `"auto"`, `null`. */
export function codeList(values: readonly unknown[] | undefined): string {
  return (values ?? []).map((value) => code(JSON.stringify(value))).join(", ");
}

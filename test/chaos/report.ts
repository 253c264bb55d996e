import { readFile, writeFile } from "node:fs/promises";

type Language = "en" | "ko";
type Cell = string | number | Readonly<Record<Language, string>>;

/** What a run has to tell, as a table of its own on the page. */
interface Table {
  /** What gives the same faults again. */
  readonly seed: number;
  readonly head: readonly Readonly<Record<Language, string>>[];
  readonly rows: readonly (readonly Cell[])[];
}

const DIGITS: Readonly<Record<Language, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat("en-US"),
  ko: new Intl.NumberFormat("ko-KR"),
};

function shown(cell: Cell, language: Language): string {
  if (typeof cell === "number") return DIGITS[language].format(cell);
  return typeof cell === "string" ? cell : cell[language];
}

/** Puts a table in its place on the page about reliability, in both languages. */
export async function writeReport(place: string, { seed, head, rows }: Table): Promise<void> {
  const begin = `<!-- ${place}: written by npm run test:chaos -->`;
  const end = `<!-- /${place} -->`;
  for (const language of ["en", "ko"] as const) {
    const file = new URL(`../../docs/${language}/reliability.md`, import.meta.url);
    const line = (cells: readonly Cell[]): string =>
      `| ${cells.map((cell) => shown(cell, language)).join(" | ")} |`;
    const table = [line(head), `|${head.map(() => "---|").join("")}`, ...rows.map(line)].join("\n");
    const text = await readFile(file, "utf8");
    const [before, rest = ""] = text.split(begin);
    const [, after] = rest.split(end);
    if (after === undefined) throw new Error(`${file.pathname} has no place for ${place}`);
    await writeFile(file, `${before}${begin}\n\n${table}\n\n\`CHAOS_SEED=${seed}\`\n\n${end}${after}`);
  }
}

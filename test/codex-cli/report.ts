import { readFile, writeFile } from "node:fs/promises";

const BEGIN = "<!-- codex-cli: written by npm run test:codex-cli -->";
const END = "<!-- /codex-cli -->";
const HEADS = {
  en: ["What the Codex CLI does", "As it should", "Requests to the emulator", "yes", "**no**"],
  ko: ["Codex CLI의 동작", "기대한 대로", "에뮬레이터가 받은 요청", "예", "**아니요**"],
} as const;

/** The table on the page about testing. */
export class Report {
  readonly #rows: { name: string; requests: string | undefined }[] = [];

  /** @param requests Undefined for what went wrong. */
  add(name: string, requests: string | undefined): void {
    this.#rows.push({ name, requests });
  }

  async write(): Promise<void> {
    for (const [language, [what, right, asked, yes, no]] of Object.entries(HEADS)) {
      const file = new URL(`../../docs/${language}/testing.md`, import.meta.url);
      const table = [
        `| ${what} | ${right} | ${asked} |`,
        "|---|---|---|",
        ...this.#rows.map(
          ({ name, requests }) => `| ${name} | ${requests === undefined ? no : yes} | ${requests ?? ""} |`,
        ),
      ].join("\n");
      const text = await readFile(file, "utf8");
      const [before, rest = ""] = text.split(BEGIN);
      const [, after] = rest.split(END);
      if (after === undefined) throw new Error(`${file.pathname} has no place for the table`);
      await writeFile(file, `${before}${BEGIN}\n\n${table}\n\n${END}${after}`);
    }
  }
}

import { readFileSync, writeFileSync } from "node:fs";
import type { Reporter, TestModule } from "vitest/node";
import { HARDSHIPS, type Hardship, PARTS, type Part, PLACES, type Place, type Results } from "./cells.ts";

const BEGIN = "<!-- runtimes: written by npm run test:runtimes -- --write -->";
const END = "<!-- /runtimes -->";
const LANGUAGES = {
  en: {
    place: "Where",
    hardship: "What is in the way",
    ends: "What works, and what the rest says",
    all: "all",
    rest: "all else",
  },
  ko: { place: "환경", hardship: "제약", ends: "되는 것과 오류", all: "모두", rest: "나머지" },
} as const;
type Language = keyof typeof LANGUAGES;

interface Found {
  readonly results: Results;
  readonly version?: string;
}

const parts = Object.keys(PARTS) as Part[];
const places = Object.keys(PLACES) as Place[];
const hardships = Object.keys(HARDSHIPS) as Hardship[];
/** What builds with this project's own, and what is installed for the run. */
const { devDependencies: own }: { devDependencies: Record<string, string> } = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
);
const lock: { packages: Record<string, { version?: string }> } = JSON.parse(
  readFileSync(new URL("package-lock.json", import.meta.url), "utf8"),
);

/** Holds the tables on the page about runtimes against the run, or writes them. Tables that are not what a run found fail it. */
export default class RuntimesTable implements Reporter {
  readonly #write: boolean;

  constructor({ write }: { write: boolean }) {
    this.#write = write;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const byPlace = new Map<Place, Found>();
    const byHardship = new Map<Hardship, Found>();
    for (const test of tests) {
      if (test.result().state === "failed") return;
      const { place, hardship } = test.meta();
      if (place) byPlace.set(place.place, place);
      if (hardship) byHardship.set(hardship.hardship, hardship);
    }
    const missing = [
      ...places.filter((place) => !byPlace.has(place)),
      ...hardships.filter((hardship) => !byHardship.has(hardship)),
    ];
    if (missing.length > 0) {
      console.error(
        `docs/{en,ko}/runtimes.md was not held against this run, which had no ${missing.join(", ")}.`,
      );
      return;
    }
    for (const language of ["en", "ko"] as const) {
      const file = new URL(`../../docs/${language}/runtimes.md`, import.meta.url);
      const text = readFileSync(file, "utf8");
      const [before, rest = ""] = text.split(BEGIN);
      const [, after] = rest.split(END);
      if (after === undefined) throw new Error(`${file.pathname} has no place for the tables`);
      const tables = [...placesTable(byPlace, language), "", ...hardshipsTable(byHardship, language)];
      const written = `${before}${BEGIN}\n\n${tables.join("\n")}\n\n${END}${after}`;
      if (written === text) continue;
      if (this.#write) {
        writeFileSync(file, written);
        continue;
      }
      console.error(
        `${file.pathname} is not what this run found: npm run test:runtimes -- --write, and look at the difference.`,
      );
      process.exitCode = 1;
    }
  }
}

function placesTable(found: ReadonlyMap<Place, Found>, language: Language): string[] {
  const rows = places.map((place) => {
    const { results = {}, version = versionOf(place) } = found.get(place) ?? {};
    return [PLACES[place][language].replace("%", version), ...parts.map((part) => cellOf(results[part]))];
  });
  return table([LANGUAGES[language].place, ...parts.map((part) => PARTS[part][language])], rows);
}

/** What a place does not have is no cell; what fails says how. */
function cellOf(result: true | string | undefined): string {
  if (result === undefined) return "";
  return result === true ? "✓" : `\`${result}\``;
}

function hardshipsTable(found: ReadonlyMap<Hardship, Found>, language: Language): string[] {
  const { hardship: head, ends } = LANGUAGES[language];
  const rows = hardships.map((hardship) => [
    HARDSHIPS[hardship][language],
    endsOf(found.get(hardship)?.results ?? {}, language),
  ]);
  return table([head, ends], rows);
}

function endsOf(results: Results, language: Language): string {
  const { all, rest } = LANGUAGES[language];
  const failed = new Map<string, Part[]>();
  for (const part of parts) {
    const result = results[part];
    if (typeof result === "string") failed.set(result, [...(failed.get(result) ?? []), part]);
  }
  if (failed.size === 0) return `${all} ✓`;
  const said = [...failed].map(
    ([error, of]) => `${of.map((part) => PARTS[part][language]).join(", ")}: \`${error}\``,
  );
  return [...said, `${rest} ✓`].join("; ");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (row: readonly string[]): string => `| ${row.join(" | ")} |`.replace(/ {2,}/g, " ");
  return [line(head), `|${head.map(() => "---|").join("")}`, ...rows.map(line)];
}

function versionOf(place: Place): string {
  const { package: name } = PLACES[place];
  if (name === undefined) return "";
  return own[name] ?? lock.packages[`node_modules/${name}`]?.version ?? "";
}

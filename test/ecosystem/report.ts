import { readFileSync, writeFileSync } from "node:fs";
import type { Reporter, TestModule } from "vitest/node";
import { CALLS, type Call, type Cell, HOSTS, type Host } from "./calls.ts";

const BEGIN = "<!-- hosts: written by npm run test:ecosystem -- --write -->";
const END = "<!-- /hosts -->";
const LANGUAGES = {
  en: {
    sum: (calls: number) => `${calls} calls, all as they should be:`,
    call: "Call",
    host: "Host",
    packages: "Packages of this run",
  },
  ko: {
    sum: (calls: number) => `호출 ${calls}개가 모두 기대한 대로였습니다.`,
    call: "호출",
    host: "호스트",
    packages: "이 실행에 쓴 패키지",
  },
} as const;
type Language = keyof typeof LANGUAGES;

type Cells = ReadonlyMap<Host, ReadonlyMap<Call, string>>;

const hosts = Object.keys(HOSTS) as Host[];
const calls = Object.keys(CALLS) as Call[];

/** Holds the table on the page about other clients against the run, or writes it. A table that is not what a run found fails it. */
export default class HostsTable implements Reporter {
  readonly #write: boolean;

  constructor({ write }: { write: boolean }) {
    this.#write = write;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    // Part of a run has nothing to say about the whole, and a failed one is red already.
    if (tests.some((test) => test.result().state !== "passed")) return;
    const cells = cellsOf(tests.flatMap((test) => test.meta().cell ?? []));
    if (hosts.some((host) => !cells.has(host))) return;
    for (const language of ["en", "ko"] as const) {
      const file = new URL(`../../docs/${language}/clients.md`, import.meta.url);
      const text = readFileSync(file, "utf8");
      const [before, rest = ""] = text.split(BEGIN);
      const [, after] = rest.split(END);
      if (after === undefined) throw new Error(`${file.pathname} has no place for the table`);
      const written = `${before}${BEGIN}\n\n${tables(cells, language)}\n\n${END}${after}`;
      if (written === text) continue;
      if (this.#write) {
        writeFileSync(file, written);
        continue;
      }
      console.error(
        `${file.pathname} is not what this run found: npm run test:ecosystem -- --write, and look at the difference.`,
      );
      process.exitCode = 1;
    }
  }
}

function cellsOf(found: readonly Cell[]): Cells {
  const cells = new Map<Host, Map<Call, string>>();
  for (const { host, call, requests } of found) {
    const of = cells.get(host) ?? new Map<Call, string>();
    cells.set(host, of);
    of.set(call, requests === undefined ? "✓" : `✓ ${requests}`);
  }
  return cells;
}

function tables(cells: Cells, language: Language): string {
  const { sum, call: callHead, host: hostHead, packages } = LANGUAGES[language];
  const rows = calls.map((call) => [
    CALLS[call][language],
    ...hosts.map((host) => cells.get(host)?.get(call) ?? ""),
  ]);
  const all = [...cells.values()].reduce((total, of) => total + of.size, 0);
  return [
    sum(all),
    "",
    ...table([callHead, ...hosts], rows),
    "",
    ...table(
      [hostHead, packages],
      hosts.map((host) => [host, HOSTS[host].map(versionOf).join(", ")]),
    ),
  ].join("\n");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (row: readonly string[]): string => `| ${row.join(" | ")} |`.replace(/ {2,}/g, " ");
  return [line(head), `|${head.map(() => "---|").join("")}`, ...rows.map(line)];
}

function versionOf(folder: string): string {
  const file = new URL(`node_modules/${folder}/package.json`, import.meta.url);
  const { name, version }: { name: string; version: string } = JSON.parse(readFileSync(file, "utf8"));
  return `\`${name}\` ${version}`;
}

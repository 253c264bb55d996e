/** The report on what StrykerJS found, written from its result files. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { FOUND_SINCE } from "./found-since.ts";
import { PLANTED } from "./planted.ts";
import { REASONS } from "./reasons.ts";
import { ROOMS } from "./rooms.ts";

/** As much of the mutation testing report schema as is needed here. */
interface Results {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
  readonly testFiles: TestFiles;
}

/** The tests as they were when the results were made. */
type TestFiles = Readonly<Record<string, { readonly source?: string }>>;

interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: "Killed" | "Timeout" | "Survived" | "NoCoverage" | "RuntimeError" | "Ignored";
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

interface Survivor {
  readonly at: string;
  readonly line: string;
  readonly fault: string;
  readonly reached: boolean;
  readonly reason: string | undefined;
}

interface Counts {
  found: number;
  survived: number;
  unreached: number;
}

const HEAD = `# Planted faults

Written by \`npm run test:mutation\`, not by hand. \`npm run test:mutation -- <room>\` plants faults in the files of a room
(\`rooms.ts\`) with [StrykerJS](https://stryker-mutator.io), one at a time, and runs the tests that reach them; what it found is
in \`results\`, and later runs try again only what has changed. It is no part of \`npm test\`.

Faults in strings are left out: most are sentences for people. "Found" are faults that made a test fail or never end. The score
is found of all, that of the code which the room's tests reach stands beside it. \`reasons.ts\` says why a fault may survive,
\`found-since.ts\` which faults the room's next run should find: its last one did not have the test yet.
`;

/** What runs in other processes and threads than its tests, where a fault that is planted by the runs does not get to. */
const ELSEWHERE = `## Out of reach

The storage's threads run the build, and what is for several processes is tested in several. The engine itself is in reach (room
\`sqlite\`: on the test's own thread); what is around it, the lock of a login between processes and the command are not.
There these faults were planted by hand, one at a time (\`planted.ts\`), and the tests beside them failed:

| file | fault | found by |
| --- | --- | --- |
${PLANTED.map(({ file, fault, foundBy }) => `| \`${file}\` | ${fault} | \`${foundBy}\` |`).join("\n")}
`;

/** @param folder that of the result files' folder, where the report belongs. */
export async function writeReport(folder: string): Promise<void> {
  const results = join(folder, "results");
  const names = existsSync(results) ? readdirSync(results).filter((name) => name.endsWith(".json")) : [];
  const rooms = Object.keys(ROOMS).filter((name) => names.includes(`${name}.json`));
  const missing = Object.keys(ROOMS).filter((name) => !rooms.includes(name));
  const rows: string[] = [];
  const lists: string[] = [];
  for (const room of rooms) {
    const { files, testFiles }: Results = JSON.parse(readFileSync(join(results, `${room}.json`), "utf8"));
    const survivors: Survivor[] = [];
    const all: Counts = { found: 0, survived: 0, unreached: 0 };
    for (const [file, { source, mutants }] of Object.entries(files)) {
      const counts = countsOf(mutants);
      rows.push(row(room, `\`${file}\``, counts));
      for (const key of ["found", "survived", "unreached"] as const) all[key] += counts[key];
      survivors.push(...survivorsOf(file, source, mutants, testFiles));
    }
    rows.push(row(`**${room}**`, "", all));
    if (survivors.length > 0) lists.push(listOf(room, survivors));
  }
  const text = [
    HEAD,
    "## Scores\n",
    "| room | file | faults | found | score | of what is reached |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows,
    ...(missing.length > 0 ? ["", `Not run yet: ${missing.join(", ")}.`] : []),
    "",
    ELSEWHERE,
    "## Survivors\n",
    ...lists,
  ].join("\n");
  await writeFile(join(folder, "README.md"), `${text.trimEnd()}\n`);
}

/**
 * Takes out of the result files what is this machine's and this run's own. Errors that a fault was found by are among it: they
 * name folders, homes and seeds, and nothing is decided by their words.
 */
export async function tidyResults(folder: string): Promise<void> {
  const results = join(folder, "results");
  for (const name of existsSync(results) ? readdirSync(results) : []) {
    const path = join(results, name);
    const { schemaVersion, thresholds, files, testFiles } = JSON.parse(
      readFileSync(path, "utf8"),
      (key, value) => (key === "statusReason" ? undefined : value),
    );
    await writeFile(path, `${JSON.stringify({ schemaVersion, thresholds, files, testFiles })}\n`);
  }
}

function countsOf(mutants: readonly Mutant[]): Counts {
  const having = (...wanted: Mutant["status"][]): number =>
    mutants.filter(({ status }) => wanted.includes(status)).length;
  return {
    found: having("Killed", "Timeout"),
    survived: having("Survived"),
    unreached: having("NoCoverage"),
  };
}

function row(room: string, file: string, { found, survived, unreached }: Counts): string {
  const reached = found + survived;
  return `| ${room} | ${file} | ${reached + unreached} | ${found} | ${percent(found, reached + unreached)} | ${percent(found, reached)} |`;
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} %`;

function survivorsOf(file: string, source: string, mutants: readonly Mutant[], tests: TestFiles): Survivor[] {
  const lines = source.split("\n");
  return mutants
    .filter(({ status }) => status === "Survived" || status === "NoCoverage")
    .map(({ mutatorName, replacement, status, location: { start } }) => {
      const line = (lines[start.line - 1] ?? "").trim();
      const fault = replacement === undefined ? mutatorName : `${mutatorName}: ${replacement}`;
      return {
        at: `${file}:${start.line}`,
        line,
        fault,
        reached: status === "Survived",
        reason:
          REASONS[file]?.find(([part, , kind = ""]) => line.includes(part) && fault.includes(kind))?.[1] ??
          foundSince(file, line, tests),
      };
    });
}

function foundSince(file: string, line: string, tests: TestFiles): string | undefined {
  const entry = FOUND_SINCE[file]?.find(
    ([part, test, news]) => line.includes(part) && !tests[test]?.source?.includes(news),
  );
  return entry && `found since by \`${entry[1]}\``;
}

function listOf(room: string, survivors: readonly Survivor[]): string {
  const rows = survivors.map(
    ({ at, line, fault, reached, reason }) =>
      `| ${at} | ${code(line)} | ${code(fault)} | ${reason ?? (reached ? "open" : "not reached by the room's tests")} |`,
  );
  return [`### ${room}\n`, "| where | line | fault | why |", "| --- | --- | --- | --- |", ...rows, ""].join(
    "\n",
  );
}

/** On one line of a table. */
function code(text: string): string {
  const flat = text.replace(/\s+/g, " ").replaceAll("|", "\\|");
  const short = flat.length > 90 ? `${flat.slice(0, 89)}…` : flat;
  return `\`\`${short.includes("`") ? ` ${short} ` : short}\`\``;
}

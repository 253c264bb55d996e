import { readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { parse, stringify } from "yaml";
import { type Debt, findDebts, PLACEHOLDER } from "../model/debt.ts";
import { CodegenError } from "../model/errors.ts";
import { type ModelPaths, readInputs } from "../model/load.ts";
import type { YamlSource } from "../model/yaml-source.ts";
import { applyChanges } from "../write/plan.ts";
import type { CommandIO } from "./io.ts";
import { modelPaths } from "./paths.ts";

interface FillArguments {
  readonly korean: boolean;
  /** File to write, with everything that is to be filled in. */
  readonly form?: string | undefined;
  /** Such a file, filled in. */
  readonly from?: string | undefined;
}

/** Exit code while English sentences are missing. */
const WAITING = 3;

/** Asks for the sentences that are still to be written, or takes them from a file. */
export async function fillCommand(io: CommandIO, { korean, form, from }: FillArguments): Promise<number> {
  const paths = modelPaths(io.root);
  const sources = sourcesOf(paths);
  const debts = findDebts(sources);
  const wanted = debts.filter(({ language }) => korean || language === "en");
  if (form !== undefined) {
    writeFileSync(resolve(form), formText(debts));
    io.out(`${debts.length} sentences to fill in: ${form}. Then: npm run spec:fill -- --from ${form}`);
    return 0;
  }
  const answers = new Map<Debt, string>();
  if (from !== undefined) {
    for (const [debt, text] of answersIn(resolve(from), debts)) answers.set(debt, text);
    writeAnswers(paths, sources, answers);
  } else if (io.ask !== undefined) {
    for (const [position, debt] of wanted.entries()) {
      io.out(`\n${position + 1} of ${wanted.length}: ${debt.file}:${debt.line ?? 1}\n  ${debt.what}`);
      const said = await io.ask(`In ${debt.language === "ko" ? "Korean" : "English"} (Enter skips): `);
      if (said === undefined) break;
      if (said.trim() === "") continue;
      answers.set(debt, said.trim());
      writeAnswers(paths, sources, answers);
    }
  }
  return report(io, debts, answers);
}

/**
 * Writes sentences of a file into inputs.
 *
 * @returns how many.
 */
export function fillFrom(paths: ModelPaths, file: string): number {
  const sources = sourcesOf(paths);
  const answers = new Map(answersIn(file, findDebts(sources)));
  writeAnswers(paths, sources, answers);
  return answers.size;
}

function report(io: CommandIO, debts: readonly Debt[], answers: ReadonlyMap<Debt, string>): number {
  const left = debts.filter((debt) => !answers.has(debt));
  const count = (language: Debt["language"]): number =>
    left.filter((debt) => debt.language === language).length;
  if (answers.size > 0) io.out(`${answers.size} sentences written. Next: npm run generate`);
  if (count("en") === 0) {
    const korean = count("ko");
    io.out(
      korean === 0
        ? "No sentence is missing."
        : `English is whole; ${korean} Korean sentences may follow later: npm run spec:fill -- --korean`,
    );
    return 0;
  }
  for (const { file, line, what, language } of left) {
    if (language === "en") io.out(`${file}:${line ?? 1}: ${what}`);
  }
  io.out(
    `\n${count("en")} English sentences are missing. To fill them in at once: npm run spec:fill -- --form lines.yaml`,
  );
  return WAITING;
}

function sourcesOf(paths: ModelPaths): YamlSource[] {
  const { overlays, manifests } = readInputs(paths);
  return [...overlays, ...manifests.map(({ yaml }) => yaml)];
}

/** How a sentence is called in a form: its file in the project and its place there, whatever line that is. */
function keyOf({ file, what }: Debt): string {
  return `${file.slice(file.lastIndexOf("spec/"))}: ${what}`;
}

function formText(debts: readonly Debt[]): string {
  const head = [
    "# Each sentence behind its place; what stays empty stays open. What belongs to Korean may follow later.",
    "# To take them: npm run spec:fill -- --from <this file>",
  ];
  const rows = Object.fromEntries(debts.map((debt) => [keyOf(debt), ""]));
  return `${head.join("\n")}\n${debts.length === 0 ? "" : stringify(rows, { lineWidth: 0 })}`;
}

/** @throws {CodegenError} for a file that is no form. */
function answersIn(path: string, debts: readonly Debt[]): [Debt, string][] {
  const fix = "write it with: npm run spec:fill -- --form <file>";
  let given: unknown;
  try {
    given = parse(readFileSync(path, "utf8")) ?? {};
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CodegenError({ file: path, message: `cannot be read (${why})`, fix });
  }
  if (typeof given !== "object" || given === null) {
    throw new CodegenError({ file: path, message: "holds no sentences by their places", fix });
  }
  const texts = new Map<string, unknown>(Object.entries(given));
  return debts.flatMap((debt): [Debt, string][] => {
    const text = texts.get(keyOf(debt));
    const isOpen = typeof text !== "string" || text.trim() === "" || text.trim() === PLACEHOLDER;
    return isOpen ? [] : [[debt, text.trim()]];
  });
}

/** Puts sentences in the place of their placeholders, from the back, so that places in front stay what they were. */
function writeAnswers(
  { overlayPaths, manifestPaths }: ModelPaths,
  sources: readonly YamlSource[],
  answers: ReadonlyMap<Debt, string>,
): void {
  const files = [...overlayPaths, ...manifestPaths];
  for (const { name, text } of sources) {
    const own = [...answers].filter(([debt]) => debt.file === name);
    const path = files.find((each) => resolve(each) === resolve(name));
    if (own.length === 0 || path === undefined) continue;
    let after = text;
    for (const [{ range }, sentence] of own.sort(([a], [b]) => b.range[0] - a.range[0])) {
      after = `${after.slice(0, range[0])}${JSON.stringify(sentence)}${after.slice(range[1])}`;
    }
    applyChanges(dirname(path), [{ file: basename(path), before: text, after }]);
  }
}

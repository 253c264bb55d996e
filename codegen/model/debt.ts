import { isObject } from "./overlay-repeats.ts";
import type { Language, Localized } from "./types.ts";
import type { YamlSource } from "./yaml-source.ts";

/**
 * Stands in an overlay or a manifest where a sentence is still to be written: what is offered for pasting has it, because no
 * machine can know the sentence. It is no text, so it never reaches anything that is generated, and no fault either: it is
 * counted as a debt, and everything else goes on.
 */
export const PLACEHOLDER = "…";

/** A sentence that is still to be written. */
export interface Debt {
  readonly file: string;
  readonly line: number | undefined;
  /** `$.paths['/files'].post > summary` */
  readonly what: string;
  readonly language: Language;
  /** Where the placeholder stands in the file's text, its quotation marks included. */
  readonly range: readonly [start: number, end: number];
}

/** The debts of overlays and manifests, file by file in the order of the lines. */
export function findDebts(files: readonly YamlSource[]): Debt[] {
  return files.flatMap((yaml) =>
    yaml.placesOf(PLACEHOLDER).map(
      ({ path, line, range }): Debt => ({
        file: yaml.name,
        line,
        what: placeText(yaml, path),
        language: /(^|-)ko$/.test(String(path.at(-1))) ? "ko" : "en",
        range,
      }),
    ),
  );
}

/** Places that are named, file by file: a step to a new version owes hundreds of sentences, and every run says so. */
const SHOWN = 10;

/** What a run says of its debts: how many there are, and where. The English ones, which have to be written first, come first. */
export function debtReport(debts: readonly Debt[]): string {
  const files = new Map<string, Debt[]>();
  for (const debt of debts) files.set(debt.file, [...(files.get(debt.file) ?? []), debt]);
  return [...files]
    .flatMap(([file, own]) => [
      `${own.length} ${own.length === 1 ? "line" : "lines"} to be written: ${file}`,
      ...own
        .toSorted((a, b) => Number(a.language !== "en") - Number(b.language !== "en"))
        .slice(0, SHOWN)
        .map(({ line, what, language }) => `  ${file}:${line ?? 1}: ${what} (${language})`),
      ...(own.length > SHOWN
        ? [`  … ${own.length - SHOWN} more; all of them: npm run spec:fill -- --form <file>`]
        : []),
    ])
    .join("\n");
}

/**
 * Takes the placeholders out of a document that overlays were laid over: until they are written there is no description, but
 * a mark that somebody owes it.
 */
export function removePlaceholders(value: unknown): void {
  if (Array.isArray(value)) {
    for (const each of value) removePlaceholders(each);
    return;
  }
  if (!isObject(value)) return;
  if (value["description"] === PLACEHOLDER) {
    delete value["description"];
    value["x-unwritten"] = true;
  }
  for (const each of Object.values(value)) removePlaceholders(each);
}

/** A text without its placeholders. Korean that is still to be written says it in English until then. */
export function written(text: Localized): Localized {
  const en = text.en === PLACEHOLDER ? "" : text.en;
  return { en, ko: text.ko === PLACEHOLDER ? en : text.ko };
}

/** An action of an overlay is known by its target, whatever its position. */
function placeText({ value }: YamlSource, path: readonly (string | number)[]): string {
  const [section, position, , ...rest] = path;
  const actions = isObject(value) ? value["actions"] : undefined;
  if (section !== "actions" || !Array.isArray(actions)) return path.join(" > ");
  return [actions[Number(position)]?.target, ...rest].join(" > ");
}

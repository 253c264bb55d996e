import type { Language, SdkModel } from "../model/types.ts";
import { coverageFigures } from "./coverage-figures.ts";
import { coveragePicture } from "./coverage-picture.ts";
import { apiPage } from "./docs-api.ts";
import { coveragePage } from "./docs-coverage.ts";
import { supportPage } from "./docs-support.ts";

const LANGUAGES: readonly Language[] = ["en", "ko"];

/** The reference pages in both languages, and the picture of the READMEs. Guides are written by hand. */
export function emitDocs(model: SdkModel): Map<string, string> {
  const pages = LANGUAGES.flatMap((language): [string, string][] => [
    [`docs/${language}/support-matrix.md`, supportPage(model, language)],
    [`docs/${language}/api.md`, apiPage(model, language)],
    [`docs/${language}/coverage.md`, coveragePage(model, language)],
  ]);
  const { profiles } = coverageFigures(model);
  return new Map([...pages, ["docs/coverage.svg", coveragePicture(profiles)]]);
}

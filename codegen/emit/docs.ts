import type { Language, SdkModel } from "../model/types.ts";
import { apiPage } from "./docs-api.ts";
import { supportPage } from "./docs-support.ts";

const LANGUAGES: readonly Language[] = ["en", "ko"];

/** The two reference pages, in both languages. Guides are written by hand. */
export function emitDocs(model: SdkModel): Map<string, string> {
  return new Map(
    LANGUAGES.flatMap((language): [string, string][] => [
      [`docs/${language}/support-matrix.md`, supportPage(model, language)],
      [`docs/${language}/api.md`, apiPage(model, language)],
    ]),
  );
}

import { fileURLToPath } from "node:url";

/** The folder of this project. */
export const root = fileURLToPath(new URL("../..", import.meta.url));
/** The pages, as they lie there for readers on disk. */
export const docs = fileURLToPath(new URL("../../docs", import.meta.url));
/** Where the built site goes. */
export const built = fileURLToPath(new URL("../.vitepress/dist", import.meta.url));

export const languages = ["en", "ko"] as const;
export type Language = (typeof languages)[number];

/** The language of a page by its path, e.g. `ko/streaming.md`. */
export function languageOf(page: string): Language {
  return languages.find((language) => page.startsWith(`${language}/`)) ?? "en";
}

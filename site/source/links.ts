import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import type { MarkdownRenderer } from "vitepress";
import { built, docs, languages, root } from "./folders.ts";
import { shownSection } from "./page.ts";

/** Where copies of files outside `docs` lie that pages link to. */
const COPIES = "source";

/** Links out of `docs`: to the page that shows a part of the file, or to a copy of the file. */
export function linksOutOfDocs(markdown: MarkdownRenderer): void {
  const shown = shownFiles();
  markdown.core.ruler.push("links-out-of-docs", ({ tokens, env }) => {
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const file = outside(token.type === "link_open" ? token.attrGet("href") : null, env.relativePath);
      if (file !== undefined) token.attrSet("href", shown.get(file) ?? `/${COPIES}/${file}.txt`);
    }
  });
}

/** Copies the files that pages link to, as texts: what a browser shows and does not save. */
export function copyLinkedFiles(): void {
  const shown = shownFiles();
  const pages = readdirSync(docs, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".md"),
  );
  for (const page of pages) {
    for (const [, link = ""] of readFileSync(join(docs, page), "utf8").matchAll(/\]\(([^)\s]+)\)/g)) {
      const file = outside(link, posix.join(...page.split(/[\\/]/)));
      if (file === undefined || shown.has(file) || !existsSync(join(root, file))) continue;
      const copy = join(built, COPIES, `${file}.txt`);
      mkdirSync(dirname(copy), { recursive: true });
      copyFileSync(join(root, file), copy);
    }
  }
}

/** Files of which a start page shows a part, and where. */
function shownFiles(): ReadonlyMap<string, string> {
  return new Map(
    languages.flatMap((language) => {
      const section = shownSection(readFileSync(join(docs, language, "index.md"), "utf8"));
      return section === undefined ? [] : [[section.file, `/${language}/#${section.anchor}`] as const];
    }),
  );
}

/** The file outside `docs` that a link of a page names, as seen from the project's folder. */
function outside(link: string | null, page: string): string | undefined {
  if (link === null || /^(?:\w+:|#|\/)/.test(link)) return undefined;
  const file = posix.join("docs", posix.dirname(page), link.replace(/[?#].*$/, ""));
  return file.startsWith("docs/") ? undefined : file;
}

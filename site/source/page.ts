import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { slug } from "github-slugger";
import { PAGE_TEXTS } from "../../codegen/emit/docs-text.ts";
import { languageOf, root } from "./folders.ts";

/** In a page: on the site a section of a file outside `docs` stands here. */
const SECTION = /^<!-- site: ([\w.-]+)#(\S+) -->$/m;

/** A page's Markdown as the site shows it. What stands in the page alone is right for readers on disk. */
export function preparePage(markdown: string, page: string): string {
  const [marker, file, heading] = SECTION.exec(markdown) ?? [];
  if (marker !== undefined && file !== undefined && heading !== undefined) {
    return markdown.replace(marker, () => section(file, heading, page));
  }
  return posix.basename(page) === "support-matrix.md" ? withMatrix(markdown, page) : markdown;
}

/** The file whose section a page shows, and the heading's anchor: links to that file lead there. */
export function shownSection(
  markdown: string,
): { readonly file: string; readonly anchor: string } | undefined {
  const [, file, anchor] = SECTION.exec(markdown) ?? [];
  return file === undefined || anchor === undefined ? undefined : { file, anchor };
}

/** From a heading to the next one of its kind, with links that are right in a page of `docs`. */
function section(file: string, heading: string, page: string): string {
  const parts = readFileSync(join(root, file), "utf8").split(/^(?=## )/m);
  const found = parts.find((part) => part.startsWith("## ") && slug(firstLine(part).slice(3)) === heading);
  if (found === undefined) throw new Error(`docs/${page}: ${file} has no section #${heading}`);
  return found
    .trimEnd()
    .replaceAll(
      /\]\((?!\w+:|#)([^)]+)\)/g,
      (_, link: string) => `](${posix.relative(`docs/${posix.dirname(page)}`, link)})`,
    );
}

const firstLine = (text: string): string => text.slice(0, text.indexOf("\n"));

/** The tables of methods and parameters become one that can be filtered; what explains them stays. */
function withMatrix(markdown: string, page: string): string {
  const language = languageOf(page);
  const { methods, parameters, parametersIntro } = PAGE_TEXTS[language];
  const start = markdown.indexOf(`\n## ${methods}\n`);
  if (start < 0) throw new Error(`docs/${page}: no section "${methods}"`);
  return `---
aside: false
pageClass: wide
---

${markdown.slice(0, start)}
## ${methods}

<SupportMatrix :data="data" />

## ${parameters}

${parametersIntro}

<script setup>
import SupportMatrix from "${join(root, "site/.vitepress/theme/SupportMatrix.vue")}";
import { data } from "${join(root, `site/.vitepress/theme/support.${language}.data.ts`)}";
</script>
`;
}

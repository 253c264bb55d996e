import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DefaultTheme } from "vitepress";
import { docs, type Language } from "./folders.ts";
import { texts } from "./texts.ts";

/** The sections and pages of `docs/<language>/index.md`, in its order; pages of a folder stand below the page of its name. */
export function sidebar(language: Language): DefaultTheme.SidebarItem[] {
  const index = readFileSync(join(docs, language, "index.md"), "utf8");
  const sections = index.split(/^## /m).slice(1);
  const items = sections.map((section, position): DefaultTheme.SidebarItem => {
    const pages = linksOf(section, /^- \[(.+?)\]\(([\w-]+)\.md\)/gm).map(({ text, page }) =>
      pageItem(language, text, page),
    );
    const first = { text: texts[language].quickStart, link: `/${language}/` };
    return {
      text: section.slice(0, section.indexOf("\n")),
      items: position === 0 ? [first, ...pages] : pages,
    };
  });
  const reference = { ...referenceLink, text: texts[language].reference };
  items.at(-1)?.items?.push(reference);
  return items;
}

/** The reference is no page of VitePress: its router must leave it alone. */
export const referenceLink = { link: "/reference/index.html", target: "_self" };

function pageItem(language: Language, text: string, page: string): DefaultTheme.SidebarItem {
  const own = { text: plain(text), link: `/${language}/${page}` };
  if (!existsSync(join(docs, language, page))) return own;
  const overview = readFileSync(join(docs, language, `${page}.md`), "utf8");
  const below = linksOf(overview, new RegExp(`\\[([^\\]]+)\\]\\((${page}/[\\w-]+)\\.md\\)`, "g"));
  const names = new Set(below.map(({ page: name }) => name));
  return {
    ...own,
    collapsed: true,
    items: [...names].map((name) => ({ text: title(language, name), link: `/${language}/${name}` })),
  };
}

function title(language: Language, page: string): string {
  const [, heading = page] = /^# (.+)$/m.exec(readFileSync(join(docs, language, `${page}.md`), "utf8")) ?? [];
  return plain(heading);
}

function linksOf(text: string, link: RegExp): { text: string; page: string }[] {
  return [...text.matchAll(link)].map(([, name = "", page = ""]) => ({ text: name, page }));
}

/** The sidebar shows HTML, not Markdown. */
function plain(markdown: string): string {
  return markdown.replaceAll("`", "").replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

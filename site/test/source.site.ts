import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Parser } from "htmlparser2";
import { expect, it } from "vitest";
import { deadLinks } from "../source/dead-links.ts";
import { built, docs, languages } from "../source/folders.ts";
import { preparePage } from "../source/page.ts";
import { sidebar } from "../source/sidebar.ts";
import { words } from "../source/words.ts";

it("no link of the built site leads nowhere", () => {
  expect(deadLinks(built)).toEqual([]);
});

// A `**` between punctuation and a letter, as before a Korean particle, is none to CommonMark.
it("no emphasis is left as asterisks", () => {
  const pages = languages.flatMap((language) =>
    readdirSync(join(built, language), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".html"))
      .map((name) => `${language}/${name}`),
  );
  expect(pages.length).toBeGreaterThan(80);
  expect(pages.filter((page) => plainText(join(built, page)).includes("**"))).toEqual([]);
});

/** What a page says outside code. */
function plainText(file: string): string {
  let code = 0;
  let text = "";
  const isCode = (name: string): boolean => ["code", "pre", "script", "style"].includes(name);
  const parser = new Parser({
    onopentagname(name) {
      if (isCode(name)) code++;
    },
    onclosetag(name) {
      if (isCode(name)) code--;
    },
    ontext(data) {
      if (code === 0) text += data;
    },
  });
  parser.end(readFileSync(file, "utf8"));
  return text;
}

it("a link to a page or an anchor that is not there is found", () => {
  const folder = mkdtempSync(join(tmpdir(), "site-links-"));
  try {
    mkdirSync(join(folder, "en"));
    writeFileSync(
      join(folder, "en/index.html"),
      '<h2 id="there">x</h2><a href="#there">1</a><a href="#gone">2</a><a href="/base/en/other.html#로그인">3</a>' +
        '<a href="other.html#absent">4</a><a href="missing.html">5</a><a href="https://example.com/x">6</a><img src="/a.svg">',
    );
    writeFileSync(join(folder, "en/other.html"), '<p id="로그인"><a href="./">back</a></p>');
    expect(deadLinks(folder, "/base/")).toEqual([
      "en/index.html: #gone",
      "en/index.html: other.html#absent",
      "en/index.html: missing.html",
      "en/index.html: /a.svg",
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it("the sidebar is the index of the pages, with the pages of a folder below theirs", () => {
  for (const language of ["en", "ko"] as const) {
    const items = sidebar(language).flatMap((section) => section.items ?? []);
    const index = readFileSync(join(docs, language, "index.md"), "utf8");
    const listed = [...index.matchAll(/\]\(([\w-]+)\.md\)/g)].map(([, page]) => `/${language}/${page}`);
    expect(items.map(({ link }) => link)).toEqual([`/${language}/`, ...listed, "/reference/index.html"]);
    const clients = items.find(({ link }) => link === `/${language}/clients`);
    expect(clients?.items?.length).toBeGreaterThan(5);
    expect(clients?.items?.every(({ text }) => text !== undefined && !text.includes("/"))).toBe(true);
  }
});

it("a section of the README stands on the start page, with links that lead on from there", () => {
  const page = preparePage("# Title\n\n<!-- site: README.md#start -->\n\n## Next\n", "en/index.md");
  expect(page).toMatch(/^# Title\n\n## Start\n/);
  expect(page).toContain("](testing.md)");
  expect(page).not.toContain("docs/en/");
  expect(page).toMatch(/\n\n## Next\n$/);
  expect(() => preparePage("<!-- site: README.md#gone -->", "en/index.md")).toThrow(
    /README\.md has no section #gone/,
  );
});

it("words are found in Korean wherever a word holds them, and names as they are written", () => {
  const within = (text: string, sought: string): boolean => {
    const all = new Set(words(text));
    return words(sought).every((word) => all.has(word));
  };
  expect(within("다시 로그인하면 됩니다", "로그인")).toBe(true);
  expect(within("재로그인은", "로그인")).toBe(true);
  expect(within("로그를 남깁니다", "로그인")).toBe(false);
  expect(words("await client.responses.create()")).toEqual(["await", "client", "responses", "create"]);
  expect(words("API를 쓰는")).toEqual(["API", "를", "쓰는"]);
});

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const docs = fileURLToPath(new URL("../../docs", import.meta.url));

/** Pages that the index of a language names, in its order. */
async function listed(language: string): Promise<string[]> {
  const text = await readFile(join(docs, language, "index.md"), "utf8");
  return [...text.matchAll(/^- \[.*\]\(([\w-]+\.md)\)/gm)].map(([, page = ""]) => page);
}

it.each(["en", "ko"])("the index names every page once: %s", async (language) => {
  const pages = (await readdir(join(docs, language))).filter(
    (name) => name.endsWith(".md") && name !== "index.md",
  );
  expect((await listed(language)).sort()).toEqual(pages.sort());
});

it("the index has one order in both languages", async () => {
  expect(await listed("ko")).toEqual(await listed("en"));
});

/** Headings by their level and blocks by their language, in the order of a page. */
async function shapeOf(page: string): Promise<string[]> {
  let isCode = false;
  return (await readFile(join(docs, page), "utf8")).split("\n").flatMap((line) => {
    const [, fence] = /^```(\w*)/.exec(line) ?? [];
    if (fence !== undefined) {
      isCode = !isCode;
      return isCode ? [`block ${fence}`] : [];
    }
    const [, level] = isCode ? [] : (/^(#+) /.exec(line) ?? []);
    return level === undefined ? [] : [level];
  });
}

it("a page has the same headings and blocks in both languages", async () => {
  const pages = (await readdir(join(docs, "en"), { recursive: true })).filter((name) => name.endsWith(".md"));
  expect(pages.length).toBeGreaterThan(40);
  const shapes = await Promise.all(
    pages.map(async (page) => [page, await shapeOf(`en/${page}`), await shapeOf(`ko/${page}`)] as const),
  );
  expect(shapes.filter(([, en, ko]) => en.join() !== ko.join())).toEqual([]);
  expect(await shapeOf("../README.ko.md")).toEqual(await shapeOf("../README.md"));
});

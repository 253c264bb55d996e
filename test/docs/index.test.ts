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

/** The code blocks of the READMEs and guides. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

export interface DocBlock {
  readonly page: string;
  /** Of the first line of code. */
  readonly line: number;
  readonly code: string;
  /** Whether its page is about other people's packages: such a block runs where they are installed (`npm run test:ecosystem`). */
  readonly foreign: boolean;
}

/** Every block of TypeScript, in the order of pages and lines. */
export async function docBlocks(): Promise<DocBlock[]> {
  const pages = (await readdir(join(root, "docs"), { recursive: true })).map(
    (name) => `docs/${name.replaceAll("\\", "/")}`,
  );
  const blocks: DocBlock[] = [];
  for (const page of ["README.md", "README.ko.md", ...pages].filter((name) => name.endsWith(".md")).sort()) {
    const text = await readFile(join(root, page), "utf8");
    const foreign = /^docs\/\w+\/clients\//.test(page);
    for (const { index, 1: code = "" } of text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)) {
      blocks.push({ page, line: text.slice(0, index).split("\n").length + 1, code, foreign });
    }
  }
  return blocks;
}

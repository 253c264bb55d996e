/** The code blocks of the READMEs and guides. */
import { readdir, readFile } from "node:fs/promises";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

export interface DocBlock {
  readonly page: string;
  /** Of the first line of code. */
  readonly line: number;
  readonly code: string;
  /** Packages that it imports and that this project has not: such a block runs where they are installed. */
  readonly foreign: readonly string[];
}

/** Every block of TypeScript, in the order of pages and lines. */
export async function docBlocks(): Promise<DocBlock[]> {
  const pages = (await readdir(join(root, "docs"), { recursive: true })).map((name) => `docs/${name}`);
  const own = await ownPackages();
  const blocks: DocBlock[] = [];
  for (const page of ["README.md", "README.ko.md", ...pages].filter((name) => name.endsWith(".md")).sort()) {
    const text = await readFile(join(root, page), "utf8");
    for (const { index, 1: code = "" } of text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)) {
      const line = text.slice(0, index).split("\n").length + 1;
      blocks.push({ page, line, code, foreign: packagesOf(code).filter((name) => !own.has(name)) });
    }
  }
  return blocks;
}

/** One line of a block of shell, and the exit code that it says it has. */
export interface ShellLine {
  readonly page: string;
  readonly line: number;
  readonly command: string;
  readonly status: number;
}

/** What the blocks of shell of a page type, line by line: `command # exits with 1`. */
export async function shellLines(page: string): Promise<ShellLine[]> {
  const text = await readFile(join(root, page), "utf8");
  return [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(({ index, 1: code = "" }) => {
    const first = text.slice(0, index).split("\n").length + 1;
    return code
      .trimEnd()
      .split("\n")
      .map((written, at) => {
        const [, command = written, status = "0"] = /^(.*?)\s+# exits with (\d)$/.exec(written) ?? [];
        return { page, line: first + at, command, status: Number(status) };
      });
  });
}

async function ownPackages(): Promise<ReadonlySet<string>> {
  const manifest: Readonly<Record<string, unknown>> & { readonly name: string } = JSON.parse(
    await readFile(join(root, "package.json"), "utf8"),
  );
  const installed = ["dependencies", "devDependencies"].flatMap((field) =>
    Object.keys(manifest[field] ?? {}),
  );
  return new Set([manifest.name, ...installed, ...builtinModules]);
}

function packagesOf(code: string): string[] {
  const specifiers = [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"([^".][^"]*)"/g)].map(
    (match) => match[1] ?? "",
  );
  const names = specifiers
    .filter((specifier) => !specifier.startsWith("node:"))
    .map((specifier) =>
      specifier
        .split("/")
        .slice(0, specifier.startsWith("@") ? 2 : 1)
        .join("/"),
    );
  return [...new Set(names)];
}

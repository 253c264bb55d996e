import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import ts from "typescript";

/** A program that stands on a page of the documentation. */
export interface Block {
  readonly page: string;
  readonly line: number;
  readonly code: string;
  /** Where it stands while it is tried. */
  readonly file: string;
}

interface Blocks {
  readonly blocks: readonly Block[];
  readonly folder: string;
  remove(): Promise<void>;
}

/**
 * Writes the programs of pages to files.
 *
 * @param root Of the project, where pages are named from.
 * @param beside Folder in which a folder for them is made: they find the packages that are found from there.
 */
export async function writeBlocks(root: string, pages: readonly string[], beside: string): Promise<Blocks> {
  const folder = await mkdtemp(join(beside, ".tmp-docs-"));
  const blocks: Block[] = [];
  for (const page of pages) {
    const text = await readFile(join(root, page), "utf8");
    for (const match of text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)) {
      const line = text.slice(0, match.index).split("\n").length + 1;
      const file = join(folder, `block-${blocks.length}.ts`);
      blocks.push({ page, line, code: match[1] ?? "", file });
    }
  }
  await Promise.all(blocks.map(({ file, code }) => writeFile(file, code)));
  return { blocks, folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** What the compiler has to say of them, by page and line. */
export function typeProblems(root: string, blocks: readonly Block[]): string[] {
  const program = ts.createProgram(
    blocks.map(({ file }) => file),
    {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      moduleDetection: ts.ModuleDetectionKind.Force,
      types: ["node"],
      typeRoots: [join(root, "node_modules/@types")],
    },
  );
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const block = blocks.find((candidate) => candidate.file === file?.fileName);
    const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line : 0;
    return `${block?.page ?? relative(root, file?.fileName ?? "")}:${(block?.line ?? 1) + line} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
}

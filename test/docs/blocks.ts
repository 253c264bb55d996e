import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import ts from "typescript";
import type { DocBlock } from "../support/doc-blocks.ts";

/** A program of the documentation while it is tried. */
export interface Block extends DocBlock {
  readonly file: string;
}

interface Blocks {
  readonly blocks: readonly Block[];
  readonly folder: string;
  remove(): Promise<void>;
}

/**
 * Writes programs to files.
 *
 * @param beside Folder in which a folder for them is made: they find the packages that are found from there.
 */
export async function writeBlocks(programs: readonly DocBlock[], beside: string): Promise<Blocks> {
  const folder = await mkdtemp(join(beside, ".tmp-docs-"));
  const blocks = programs.map((block, index) => ({ ...block, file: join(folder, `block-${index}.ts`) }));
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
      // Generated clients name their files as Node runs them.
      allowImportingTsExtensions: true,
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

/** Whether a page is one of the Korean ones. */
export const isKorean = (page: string): boolean => /(?:^docs\/ko\/|\.ko\.md$)/.test(page);

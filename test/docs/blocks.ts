import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import type { DocBlock } from "../support/doc-blocks.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A block that stands in a file while it is tried. */
export interface WrittenBlock extends DocBlock {
  readonly file: string;
}

interface Written {
  readonly blocks: readonly WrittenBlock[];
  readonly folder: string;
  remove(): Promise<void>;
}

/** @param beside Folder in which one for the files is made: they find the packages that are found from there. */
export async function writeBlocks(blocks: readonly DocBlock[], beside: string): Promise<Written> {
  const folder = await mkdtemp(join(beside, ".tmp-docs-"));
  const written = blocks.map((block, index) => ({ ...block, file: join(folder, `block-${index}.ts`) }));
  await Promise.all(written.map(({ file, code }) => writeFile(file, code)));
  return { blocks: written, folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** What the compiler has to say of them, by page and line. */
export function typeProblems(blocks: readonly WrittenBlock[]): string[] {
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

import { readDocument } from "./document.ts";
import type { OpenAPIDocument } from "./openapi.ts";
import { SourceTree } from "./source-tree.ts";
import { type ImportWarning, Warnings } from "./warnings.ts";

export { ImportError } from "./errors.ts";
export type { OpenAPIDocument } from "./openapi.ts";
export { type PackageRoot, resolvePackageRoot } from "./source.ts";

/** What to import. */
export interface ImportOptions {
  /** Root folder of an unpacked `openai` package that carries its sources. */
  readonly packageRoot: string;
  /** Puts the files in another order before they are read; the document stays the same. */
  readonly shuffle?: (files: string[]) => string[];
}

/** A document, and what of the sources could not be read. */
export interface Imported {
  readonly document: OpenAPIDocument;
  /** Read wider than it is, or no part of the API. */
  readonly warnings: readonly ImportWarning[];
  /** Paths, params, properties that could not be followed: with any of them the document is not to be used. */
  readonly lost: readonly ImportWarning[];
}

/** Reads the package's TypeScript sources and writes their facts as an OpenAPI 3.1 document. */
export async function importSpec(options: ImportOptions): Promise<Imported> {
  const warnings = new Warnings();
  const document = readDocument(new SourceTree(options.packageRoot, options.shuffle), warnings);
  return { document, warnings: warnings.list("warning"), lost: warnings.list("loss") };
}

/** The document as it is committed: same document, same bytes. */
export function serialize(document: OpenAPIDocument): string {
  return `${JSON.stringify(document, undefined, 1)}\n`;
}

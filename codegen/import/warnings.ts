import type { ts } from "ts-morph";

/** Something in the sources that the importer could not read, and went on without. */
export interface ImportWarning {
  /** Relative to the package's root. */
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Collects warnings, each place and text once, whatever order the places are visited in. */
export class Warnings {
  readonly #seen = new Map<string, ImportWarning>();

  add(node: ts.Node, message: string): void {
    const source = node.getSourceFile();
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    this.addAt(source.fileName, line + 1, message);
  }

  addAt(file: string, line: number, message: string): void {
    this.#seen.set(`${file}:${line}:${message}`, { file, line, message });
  }

  get size(): number {
    return this.#seen.size;
  }

  list(): ImportWarning[] {
    return [...this.#seen.values()].sort(
      (a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.message, b.message),
    );
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import type { ts } from "ts-morph";

/** Something in the sources that the importer could not read. */
export interface ImportWarning {
  /** Relative to the package's root. */
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** What was read wider than it is, or belongs to no method, and what would be wrong without it. */
type Severity = "warning" | "loss";

/** Collects what could not be read, each place and text once, whatever order the places are visited in. */
export class Warnings {
  readonly #seen = new Map<string, ImportWarning & { readonly severity: Severity }>();

  /** Said, and gone on without: nothing that is written becomes wrong by it. */
  add(node: ts.Node, message: string): void {
    this.#add(node, message, "warning");
  }

  /** What is written without it would be another API: such a document must not be. */
  lose(node: ts.Node, message: string): void {
    this.#add(node, message, "loss");
  }

  #add(node: ts.Node, message: string, severity: Severity): void {
    const source = node.getSourceFile();
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    const file = source.fileName;
    this.#seen.set(`${file}:${line}:${message}`, { file, line, message, severity });
  }

  get size(): number {
    return this.#seen.size;
  }

  list(wanted: Severity): ImportWarning[] {
    const found = [...this.#seen.values()].filter(({ severity }) => severity === wanted);
    return found
      .map(({ severity: _, ...warning }) => warning)
      .sort((a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.message, b.message));
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import {
  type CodeBlockWriter,
  type ImportDeclarationStructure,
  Project,
  type StatementStructures,
  StructureKind,
} from "ts-morph";
import { HEADER } from "./naming.ts";

type Statement = string | StatementStructures;

/** A generated file from ts-morph structures, the header in front. */
export function printFile(statements: readonly Statement[]): string {
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  const file = project.createSourceFile("generated.ts", { statements: [...statements] });
  return `${HEADER}\n${file.getFullText()}`;
}

/** `import type { name } from "moduleSpecifier";` */
export function typeImport(moduleSpecifier: string, name: string): ImportDeclarationStructure {
  return {
    kind: StructureKind.ImportDeclaration,
    isTypeOnly: true,
    moduleSpecifier,
    namedImports: [name],
  };
}

/** An expression that is already text, inside a value that is not. */
export class Code {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Writes plain data, and {@link Code} within it, as a TypeScript expression. Keys that are `undefined` are left out. */
export function writeValue(writer: CodeBlockWriter, value: unknown): void {
  if (value instanceof Code) writer.write(value.text);
  else if (Array.isArray(value)) {
    writer.write("[");
    for (const [position, item] of value.entries()) {
      if (position > 0) writer.write(", ");
      writeValue(writer, item);
    }
    writer.write("]");
  } else if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).filter(([, each]) => each !== undefined);
    writer.inlineBlock(() => {
      for (const [key, each] of entries) {
        writer.write(`${JSON.stringify(key)}: `);
        writeValue(writer, each);
        writer.write(",").newLine();
      }
    });
  } else writer.write(JSON.stringify(value));
}

/** The same on one line, for tables in which every row is a line. */
export function inlineValue(value: unknown): string {
  if (value instanceof Code) return value.text;
  if (Array.isArray(value)) return `[${value.map(inlineValue).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{ ${entries.map(([key, each]) => `${JSON.stringify(key)}: ${inlineValue(each)}`).join(", ")} }`;
}

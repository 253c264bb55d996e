import { type ImportDeclarationStructure, Project, type StatementStructures, StructureKind } from "ts-morph";
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

/**
 * Plain data, and {@link Code} within it, as a TypeScript expression on one line: for tables in which every row is a line. Keys
 * that are `undefined` are left out.
 */
export function inlineValue(value: unknown): string {
  if (value instanceof Code) return value.text;
  if (Array.isArray(value)) return `[${value.map(inlineValue).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{ ${entries.map(([key, each]) => `${propertyName(key)}: ${inlineValue(each)}`).join(", ")} }`;
}

/** A member's name in an object literal, where a plain `__proto__` would set the prototype. */
function propertyName(key: string): string {
  return key === "__proto__" ? '["__proto__"]' : JSON.stringify(key);
}

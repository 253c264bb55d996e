import { existsSync } from "node:fs";
import { Node, type ObjectLiteralExpression, Project } from "ts-morph";
import { CodegenError } from "./errors.ts";
import { readSource } from "./source.ts";

/** Keys of a handler table, and the file to add one to. */
export interface HandlerKeys {
  readonly file: string;
  readonly keys: ReadonlySet<string>;
}

/** The tables that verdicts are held against; undefined where there is none yet. */
export interface HandlerTables {
  readonly handlers: HandlerKeys | undefined;
  readonly helpers: HandlerKeys | undefined;
}

/**
 * Reads the keys of `export const <name> = { … }`. The compiler checks the same pairs, but only once the generated types
 * exist: the generator has to say it first, and with the line of the manifest.
 *
 * @returns undefined where there is no such file yet.
 */
export function readHandlerKeys(path: string | undefined, name: string): HandlerKeys | undefined {
  if (path === undefined || !existsSync(path)) return undefined;
  const source = readSource(path);
  const literal = findTable(source.text, name);
  if (literal === undefined) {
    throw new CodegenError({
      file: source.name,
      message: `has no object literal \`${name}\``,
      fix: `export const ${name} = {};`,
    });
  }
  const keys = literal.getProperties().flatMap((property) => {
    if (Node.isSpreadAssignment(property)) return [];
    const key = property.getNameNode();
    return [Node.isStringLiteral(key) ? key.getLiteralText() : key.getText()];
  });
  return { file: source.name, keys: new Set(keys) };
}

function findTable(text: string, name: string): ObjectLiteralExpression | undefined {
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  let node: Node | undefined = project
    .createSourceFile("table.ts", text)
    .getVariableDeclaration(name)
    ?.getInitializer();
  while (Node.isSatisfiesExpression(node) || Node.isAsExpression(node)) node = node.getExpression();
  return Node.isObjectLiteralExpression(node) ? node : undefined;
}

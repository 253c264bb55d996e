import { CodeBlockWriter } from "ts-morph";
import type { ModuleScope } from "./module-scope.ts";
import { HEADER } from "./naming.ts";

export function createWriter(): CodeBlockWriter {
  return new CodeBlockWriter({ indentNumberOfSpaces: 2, newLine: "\n" });
}

/** A blank line before a declaration, unless it is the first in its block: there the formatter takes it out. */
export function separate(writer: CodeBlockWriter): CodeBlockWriter {
  const opening = writer.iterateLastChars((character) =>
    /\s/.test(character) ? undefined : character === "{",
  );
  return opening === undefined || opening ? writer : writer.blankLineIfLastNot();
}

/** Head, imports, body. The imports are known only once the body is written. */
export function fileText(scope: ModuleScope, body: CodeBlockWriter): string {
  const imports = scope.imports();
  return [HEADER, ...imports, ...(imports.length > 0 ? [""] : []), `${body.toString().trim()}\n`].join("\n");
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { PROJECT } from "../../support/codegen.ts";

const folder = join(PROJECT, "src/generated");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => {
    const text = readFileSync(join(folder, file), "utf8");
    return { file, text, source: ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true) };
  });

describe("what is generated", () => {
  it("says in its first lines where it comes from and how to write it again", () => {
    expect(files.length).toBeGreaterThan(100);
    for (const { file, text } of files) {
      const head = text.split("\n").slice(0, 3).join("\n");
      expect(head, file).toMatch(/^\/\/ Generated from spec\/[\s\S]*Do not edit\./);
      expect(head, file).toContain("codegen/cli.ts generate");
    }
  });

  it("has methods of one expression, which hands its arguments to the client", () => {
    const odd: string[] = [];
    let count = 0;
    for (const { file, source } of files) {
      const visit = (node: ts.Node): void => {
        if (ts.isMethodDeclaration(node) && node.body !== undefined) {
          count += 1;
          const [only, ...more] = node.body.statements;
          const given =
            only !== undefined && ts.isReturnStatement(only) ? only.expression?.getText() : undefined;
          if (more.length > 0 || given === undefined || !/^this\._client\.\w+\(\s*ops\.\w+/.test(given)) {
            odd.push(`${file}: ${node.name.getText()}`);
          }
        }
        ts.forEachChild(node, visit);
      };
      visit(source);
    }
    expect(odd).toEqual([]);
    expect(count).toBeGreaterThan(160);
  });
});

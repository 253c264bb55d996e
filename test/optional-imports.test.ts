import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const source = join(root, "src");

interface Found {
  readonly name: string;
  readonly guarded: boolean;
}

/** Every `import()` of a file, and whether a missing package would be caught by a `try` around it. */
function dynamicImports(text: string): Found[] {
  const found: Found[] = [];
  const visit = (node: ts.Node, guarded: boolean): void => {
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [name] = node.arguments;
      if (name && ts.isStringLiteral(name)) found.push({ name: name.text, guarded });
    }
    if (ts.isTryStatement(node)) {
      visit(node.tryBlock, node.catchClause !== undefined);
      for (const rest of [node.catchClause, node.finallyBlock]) if (rest) visit(rest, guarded);
      return;
    }
    // A `try` outside a function does not see what its promise does later.
    const inner = ts.isFunctionLike(node) ? false : guarded;
    ts.forEachChild(node, (child) => visit(child, inner));
  };
  visit(ts.createSourceFile("file.ts", text, ts.ScriptTarget.Latest, true), false);
  return found;
}

describe("what other people's bundlers make of the sources", () => {
  it("a package that may be missing is imported inside a `try`: elsewhere a build fails on it", async () => {
    const { peerDependencies } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
    const optional = Object.keys(peerDependencies);
    const files = (await readdir(source, { recursive: true })).filter((name) => name.endsWith(".ts"));
    const found: (Found & { file: string })[] = [];
    for (const file of files) {
      const imports = dynamicImports(await readFile(join(source, file), "utf8"));
      found.push(
        ...imports
          .filter(({ name }) => optional.some((peer) => name === peer || name.startsWith(`${peer}/`)))
          .map((each) => ({ ...each, file })),
      );
    }
    // The native one is hidden from bundlers altogether: none can take it along.
    expect(new Set(found.map(({ name }) => optional.find((peer) => name.startsWith(peer))))).toEqual(
      new Set(optional.filter((peer) => peer !== "@napi-rs/keyring")),
    );
    expect(found.filter(({ guarded }) => !guarded)).toEqual([]);
  });

  it("the search tells a guarded import from one that only has a `.catch`", () => {
    expect(dynamicImports('async () => { try { return await import("a"); } catch { return 0; } }')).toEqual([
      { name: "a", guarded: true },
    ]);
    expect(dynamicImports('import("a").catch(() => 0)')).toEqual([{ name: "a", guarded: false }]);
    expect(dynamicImports('try { later(() => import("a")); } catch {}')).toEqual([
      { name: "a", guarded: false },
    ]);
  });

  it.each([
    ["fields are defined", true],
    ["fields are assigned", false],
  ])("a resource is made whether %s", async (_, useDefineForClassFields) => {
    const text = await readFile(join(source, "runtime/resource.ts"), "utf8");
    const { code } = await transform(
      // As some compilers write a declared field out: an assignment after what the constructor did.
      `${text}\nexport class Sub extends APIResource { assign(client: any) { (this as any)._client = client; return this; } }`,
      {
        loader: "ts",
        format: "esm",
        target: useDefineForClassFields ? "es2022" : "es2020",
        tsconfigRaw: { compilerOptions: { useDefineForClassFields } },
      },
    );
    const { Sub } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    const client = { marked: true };
    const resource = new Sub(client);
    expect(resource._client).toBe(client);
    expect(resource.assign(client)._client).toBe(client);
    expect(Object.keys(resource)).toEqual([]);
  });
});

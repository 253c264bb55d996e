import { existsSync, mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadModel } from "../../../codegen/model/load.ts";
import { operationConstant } from "../../../codegen/model/names.ts";
import { format } from "../../../codegen/write/format.ts";
import { applyChanges, planChanges } from "../../../codegen/write/plan.ts";
import { PROJECT } from "../../support/codegen.ts";
import { failure, inputs, lineOf, NO_LINES, spec } from "./inputs.ts";

// biome-ignore lint/suspicious/noExplicitAny: a document is spoiled on purpose
type Loose = any;

const RUNS = 'x"; globalThis.owned = true; "';
const createOf = (document: Loose): Loose => document.paths["/files"].post["x-sdk"];
const sdkOf = (document: Loose): Loose => document["x-sdk"];

describe("names that cannot become what is made of them", () => {
  it.each<[string, RegExp, (document: Loose) => void]>([
    [
      "a module above the folder",
      /x-sdk > modules > 0: "\.\.\/\.\.\/x" .* a module/,
      (d) => {
        sdkOf(d).modules[0] = "../../x";
      },
    ],
    [
      "a module that is absolute",
      /x-sdk > modules > 0: "\/tmp\/x"/,
      (d) => {
        sdkOf(d).modules[0] = "/tmp/x";
      },
    ],
    [
      "a module with a backslash",
      /x-sdk > modules > 0: "a\\\\\.\.\\\\b"/,
      (d) => {
        sdkOf(d).modules[0] = "a\\..\\b";
      },
    ],
    [
      "a module with a statement",
      /x-sdk > modules > 0: .* a module/,
      (d) => {
        sdkOf(d).modules[0] = RUNS;
      },
    ],
    [
      "a resource's module",
      /x-sdk > resources > 0 > module: /,
      (d) => {
        sdkOf(d).resources[0].module = "a/../b";
      },
    ],
    [
      "a class",
      /x-sdk > resources > 0 > class: .* a class/,
      (d) => {
        sdkOf(d).resources[0].class = "A { static { globalThis.owned = true } } class B";
      },
    ],
    [
      "an accessor",
      /x-sdk > resources > 0 > accessor: .* an? accessor/,
      (d) => {
        sdkOf(d).resources[0].accessor = "a = globalThis.owned = true; b";
      },
    ],
    [
      "an accessor that every object has",
      /resources > 0 > accessor: "constructor"/,
      (d) => {
        sdkOf(d).resources[0].accessor = "constructor";
      },
    ],
    [
      "a method",
      /paths > \/files > post > x-sdk > method: .* a method/,
      (d) => {
        createOf(d).method = RUNS;
      },
    ],
    [
      "a method that every object has",
      /post > x-sdk > method: "toString"/,
      (d) => {
        createOf(d).method = "toString";
      },
    ],
    [
      "an argument",
      /x-sdk > args > 0 > name: .* an? argument/,
      (d) => {
        createOf(d).args[0].name = "a = (globalThis.owned = true)";
      },
    ],
    [
      "an argument with a dash",
      /x-sdk > args > 0 > name: "file-id"/,
      (d) => {
        createOf(d).args[0].name = "file-id";
      },
    ],
    [
      "an argument of the language",
      /x-sdk > args > 0 > name: "class"/,
      (d) => {
        createOf(d).args[0].name = "class";
      },
    ],
    [
      "an argument that strict code lacks",
      /x-sdk > args > 0 > name: "static"/,
      (d) => {
        createOf(d).args[0].name = "static";
      },
    ],
    [
      "an argument called as the last one is",
      /x-sdk > args > 0 > name: "options"/,
      (d) => {
        createOf(d).args[0].name = "options";
      },
    ],
    [
      "an argument called as the operations are",
      /x-sdk > args > 0 > name: "ops"/,
      (d) => {
        createOf(d).args[0].name = "ops";
      },
    ],
    [
      "a type of an argument",
      /x-sdk > args > 0 > type: .* a type/,
      (d) => {
        createOf(d).args[0].type = "A) {} static { globalThis.owned = true } b(c: D";
      },
    ],
    [
      "a page type",
      /x-sdk > pages > 0 > name: /,
      (d) => {
        sdkOf(d).pages[0].name = "A = 1; export const b";
      },
    ],
    [
      "items of a page",
      /x-sdk > pages > 0 > item: /,
      (d) => {
        sdkOf(d).pages[0].item = "A>; globalThis.owned = true; type B = Array<C";
      },
    ],
    [
      "a helper's result",
      /x-sdk > helpers > 0 > returns: /,
      (d) => {
        sdkOf(d).helpers[0].returns = "void { globalThis.owned = true } b(): void";
      },
    ],
    [
      "a string that ends elsewhere than it seems to",
      /x-sdk > helpers > 0 > returns: /,
      (d) => {
        sdkOf(d).helpers[0].returns = "'\\'; globalThis.owned = true; //'";
      },
    ],
    [
      "a comment in a type",
      /x-sdk > helpers > 0 > returns: /,
      (d) => {
        sdkOf(d).helpers[0].returns = "void // ";
      },
    ],
    [
      "type parameters",
      /x-sdk > helpers > 0 > typeParams: /,
      (d) => {
        sdkOf(d).helpers[0].typeParams = "<A>(): void; b<C>";
      },
    ],
    [
      "an exported name",
      /x-sdk > rootTypes > 1 > name: /,
      (d) => {
        sdkOf(d).rootTypes[1].name = "A }; globalThis.owned = true; export { B";
      },
    ],
    [
      "an index",
      /x-sdk > indexExports > \.\.\/x: /,
      (d) => {
        sdkOf(d).indexExports["../x"] = [];
      },
    ],
    [
      "a type written by hand",
      /x-sdk > external > 0 > name: /,
      (d) => {
        sdkOf(d).external[0].name = "a b";
      },
    ],
    [
      "a schema",
      /components > schemas > files\.A b: .* a schema/,
      (d) => {
        d.components.schemas["files.A b"] = {};
      },
    ],
    [
      "a schema without a type's name",
      /components > schemas > files\.__proto__: /,
      (d) => {
        Object.defineProperty(d.components.schemas, "files.__proto__", { value: {}, enumerable: true });
      },
    ],
    [
      "a schema's module",
      /files\.FileObject > x-sdk > module: /,
      (d) => {
        d.components.schemas["files.FileObject"]["x-sdk"].module = "../files";
      },
    ],
    [
      "the package",
      /x-sdk > source > package: .* a package/,
      (d) => {
        sdkOf(d).source.package = RUNS;
      },
    ],
  ])("%s: refused, with the line and what is allowed", (_, said, change) => {
    // The lines of resources would miss theirs first.
    const paths = inputs({ spec: spec(change), lines: NO_LINES });
    const error = failure(paths);
    expect(error.message).toMatch(said);
    expect(error.fix).toMatch(/^allowed: /);
    expect(error.file).toMatch(/openapi\.json$/);
    const value = /: ("(?:[^"\\]|\\.)*") cannot/.exec(error.message)?.[1];
    expect(lineOf(paths.specPath, error.line)).toContain(value);
  });

  it("are placed in the overlay that sets them", () => {
    const paths = inputs({
      overlay: (text) =>
        `${text}\n  - target: $['x-sdk'].resources[0]\n    update:\n      class: not-a-class\n`,
    });
    const error = failure(paths);
    expect(error.file).toMatch(/overlay\.yaml$/);
    expect(lineOf(error.file, error.line)).toContain("class: not-a-class");
  });
});

describe("names of which two become the same", () => {
  it.each<[string, RegExp, (document: Loose) => void]>([
    [
      "constants of operations",
      /files\.fooBar and files\.foo\.bar would both be called filesFooBar|files\.foo\.bar and files\.fooBar would both/,
      (d) => {
        sdkOf(d).resources.push({ accessor: "files.foo", class: "Foo", module: "files-foo" });
        const { "x-sdk": fact, ...rest } = d.paths["/files"].get;
        d.paths["/a"] = {
          get: { ...rest, operationId: "files.fooBar", "x-sdk": { ...fact, method: "fooBar" } },
        };
        d.paths["/b"] = {
          get: {
            ...rest,
            operationId: "files.foo.bar",
            "x-sdk": { ...fact, accessor: "files.foo", method: "bar" },
          },
        };
      },
    ],
    [
      "a resource and a method",
      /would both be called files\.list/,
      (d) => {
        sdkOf(d).resources.push({ accessor: "files.list", class: "List", module: "files-list" });
      },
    ],
    [
      "two arguments",
      /argument 2 and argument 1 would both be called/,
      (d) => {
        const fact = d.paths["/files/{file_id}"].get["x-sdk"];
        fact.args.push({ ...fact.args[0] });
      },
    ],
    [
      "the classes of two resources in one module",
      /the class of things and the class of files would both be the class of files/,
      (d) => {
        sdkOf(d).resources.push({ accessor: "things", class: "Things", module: "files" });
      },
    ],
    [
      "a class and a type of its module",
      /the schema files\.Files and the class of files would both be Files in files/,
      (d) => {
        d.components.schemas["files.Files"] = { type: "object", "x-sdk": { kind: "interface" } };
      },
    ],
  ])("%s", (_, said, change) => {
    const error = failure(inputs({ spec: spec(change), lines: NO_LINES }));
    expect(error.message).toMatch(said);
    expect(error.line).toBeGreaterThan(1);
  });

  it.each(["login", "get", "baseURL", "fetch"])("a resource and the client's own %s", (accessor) => {
    const paths = inputs({
      spec: spec((d: Loose) => {
        sdkOf(d).resources.push({ accessor, class: "Things", module: "things" });
      }),
    });
    const client = { path: join(PROJECT, "src/client/client.ts"), name: "BaseClient" };
    const error = failure({ ...paths, client });
    expect(error.message).toContain(`every client has a member ${accessor} already`);
    expect(lineOf(paths.specPath, error.line)).toContain(`"accessor": "${accessor}"`);
  });

  it("of a module that nothing lists are written all the same", () => {
    const paths = inputs({
      spec: spec((d: Loose) => {
        d.components.schemas["otherPlace.Thing"] = { type: "string" };
      }),
    });
    expect(loadModel(paths, "0.1.0").modules).toContain("other-place");
  });

  it("are the constants of these", () => {
    expect(operationConstant("files.foo.bar")).toBe(operationConstant("files.fooBar"));
  });
});

describe("outputs", () => {
  const folder = (): string => mkdtempSync(join(tmpdir(), "outputs-"));

  it.each(["../outside.ts", "src/../../outside.ts", ".."])("%s is never written", (file) => {
    const root = join(folder(), "root");
    const files = new Map([[file, "x"]]);
    expect(() => planChanges(root, files)).toThrow(/would be written outside of/);
    expect(() => applyChanges(root, [{ file, before: undefined, after: "x" }])).toThrow(/outside of/);
    expect(() => format(new Map([[`${file}/a.ts`, "x"]]))).toThrow(/outside of/);
    expect(existsSync(join(root, file, "../outside.ts"))).toBe(false);
  });

  it("do not follow a link out of the folder", () => {
    const [root, elsewhere] = [folder(), folder()];
    symlinkSync(elsewhere, join(root, "src"));
    const change = { file: "src/a.ts", before: undefined, after: "x" };
    expect(() => applyChanges(root, [change])).toThrow(/because a folder above it is a link/);
    expect(existsSync(join(elsewhere, "a.ts"))).toBe(false);
  });
});

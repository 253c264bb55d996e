import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { comparePublicSurfaces } from "../../../codegen/surface/compare.ts";
import { readPublicSurface } from "../../../codegen/surface/read.ts";
import { treeAt } from "../../../codegen/surface/tree.ts";
import { PROJECT } from "../../support/codegen.ts";

type Files = Readonly<Record<string, string>>;

const PACKAGE: Files = {
  "package.json": JSON.stringify({
    exports: {
      ".": { types: "./dist/types/index.d.ts", default: "./dist/index.js" },
      "./tools": { types: "./dist/types/tools.d.ts", default: "./dist/tools.js" },
      "./rooms/*": { types: "./dist/types/rooms/*.d.ts", default: "./dist/rooms/*.js" },
      "./package.json": "./package.json",
    },
  }),
  "src/index.ts": `export { Door, type Key } from "./rooms/door.ts";
export { open } from "./tools.ts";`,
  "src/tools.ts": `/** Opens it. */
export function open(name: string, hard = false): number { return name.length + Number(hard); }
export const steps = { one: 1 };
export type Way = "in" | "out";`,
  "src/rooms/door.ts": `import { Thing } from "../thing.ts";
export interface Key { id: string; worn?: boolean }
export class Door extends Thing {
  static made = new Map<string, Door>();
  #lock = 1;
  private hidden = 2;
  width = 3;
  open(key: Key): boolean { return key.id === String(this.#lock + this.hidden); }
  [Symbol.dispose](): void {}
}`,
  "src/thing.ts": "export class Thing { weigh(): number { return 1; } }",
};

/** A package in a folder of its own, with other texts for some of its files. */
function write(edits: readonly (readonly [file: string, old: string, young: string])[] = []): string {
  const root = mkdtempSync(join(tmpdir(), "surface-"));
  for (const [file, text] of Object.entries(PACKAGE)) {
    const edited = edits
      .filter(([name]) => name === file)
      .reduce((result, [, old, young]) => {
        expect(result).toContain(old);
        return result.replace(old, young);
      }, text);
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), edited);
  }
  return root;
}

const changesOf = (...edit: readonly [file: string, old: string, young: string]): string[] =>
  comparePublicSurfaces(readPublicSurface(write()), readPublicSurface(write([edit]))).map(
    ({ effect, text }) => `${effect}: ${text}`,
  );

describe("the public surface of a package", () => {
  it("is every exported name of every sub-path", () => {
    const surface = readPublicSurface(write());
    const names = [...surface].map(([path, entries]) => [path, [...entries.keys()]]);
    expect(names).toEqual([
      [".", ["Door", "Key", "open"]],
      ["./tools", ["Way", "open", "steps"]],
      ["./rooms/door", ["Door", "Key"]],
    ]);
    expect([...(surface.get(".")?.get("Door")?.members.keys() ?? [])]).toEqual([
      "[Symbol.dispose]",
      "open",
      "static made",
      "weigh",
      "width",
    ]);
  });

  it.each<[what: string, edit: readonly [string, string, string], line: RegExp]>([
    ["a name is gone", ["src/index.ts", ", type Key", ""], /^breaking: `Key` removed \(`\.`\)$/],
    ["a name is new", ["src/index.ts", "{ open }", "{ open, steps }"], /^additive: `steps` added \(`\.`\)$/],
    [
      "a sub-path is gone",
      ["package.json", '"./tools"', '"./tool"'],
      /^breaking: `\.\/tools` can no longer be imported$/,
    ],
    [
      "a member is gone",
      ["src/rooms/door.ts", "width = 3;", ""],
      /^breaking: `Door`\.`width` removed \(`\.` and 1 more\)$/,
    ],
    [
      "an inherited member is gone",
      ["src/thing.ts", "weigh(): number { return 1; }", ""],
      /^breaking: `Door`\.`weigh` removed/,
    ],
    [
      "a static member is gone",
      ["src/rooms/door.ts", "static made = new Map<string, Door>();", ""],
      /^breaking: `Door`\.`static made` removed/,
    ],
    [
      "a member is private now",
      ["src/rooms/door.ts", "width = 3", "private width = 3"],
      /^breaking: `Door`\.`width` removed/,
    ],
    [
      "a field of an interface is new",
      ["src/rooms/door.ts", "worn?: boolean", "worn?: boolean; bent?: boolean"],
      /^additive: `Key`\.`bent` added/,
    ],
    [
      "a field must be there",
      ["src/rooms/door.ts", "worn?:", "worn:"],
      /^look: `Key`\.`worn` is declared otherwise: `.*` -> `worn: boolean;`/,
    ],
    [
      "a method takes something else",
      ["src/rooms/door.ts", "open(key: Key)", "open(key: Key, hard: boolean)"],
      /^look: `Door`\.`open` is declared otherwise/,
    ],
    [
      "a function gives something else",
      ["src/tools.ts", "): number {", "): string {"],
      /^look: `open` is declared otherwise.*\(`\.` and 1 more\)$/,
    ],
    ["a type is another one", ["src/tools.ts", '"in" | "out"', '"in"'], /^look: `Way` is declared otherwise/],
    [
      "a value whose type is not written is another one",
      ["src/tools.ts", "{ one: 1 }", '{ one: "1" }'],
      /^look: `steps` is declared otherwise/,
    ],
  ])("shows that %s", (_what, edit, line) => {
    const found = changesOf(...edit);
    expect(
      found.some((each) => line.test(each)),
      found.join("\n"),
    ).toBe(true);
  });

  it.each<[what: string, edit: readonly [string, string, string]]>([
    ["a comment", ["src/tools.ts", "Opens it.", "Opens whatever it is."]],
    ["a body", ["src/tools.ts", "name.length + Number(hard)", "0"]],
    ["spaces", ["src/tools.ts", "open(name: string, hard", "open(\n  name: string,\n  hard"]],
    ["what is private", ["src/rooms/door.ts", "private hidden = 2", "private hidden = 4"]],
    ["what nobody can import", ["src/thing.ts", "export class", "const inner = 1;\nexport class"]],
  ])("is the same with another %s", (_what, edit) => {
    expect(changesOf(...edit)).toEqual([]);
  });

  it("is read from a commit", () => {
    const root = write();
    const git = (...args: string[]): void => {
      const { status, stderr } = spawnSync(
        "git",
        ["-c", "user.name=t", "-c", "user.email=t@example.com", ...args],
        { cwd: root, encoding: "utf8" },
      );
      expect(status, stderr).toBe(0);
    };
    git("init", "-q");
    writeFileSync(join(root, "tsconfig.json"), "{}");
    mkdirSync(join(root, "spec"));
    writeFileSync(join(root, "spec/openapi.json"), "{}");
    git("add", "-A");
    git("commit", "-qm", "first");
    writeFileSync(join(root, "src/index.ts"), "export {};");
    using before = treeAt(root, "HEAD");
    const changes = comparePublicSurfaces(readPublicSurface(before.root), readPublicSurface(root));
    expect(changes.map(({ text }) => text)).toEqual([
      "`Door` removed (`.`)",
      "`Key` removed (`.`)",
      "`open` removed (`.`)",
    ]);
    expect(() => treeAt(root, "nowhere")).toThrow(/nowhere.*git cannot give its files[\s\S]*name a branch/);
  });

  it("of this package has the client, its sub-paths and every resource", () => {
    const surface = readPublicSurface(PROJECT.replace(/\/$/, ""));
    expect(surface.size).toBeGreaterThan(100);
    expect([...(surface.get(".")?.get("OAuthCodexClient")?.members.keys() ?? [])]).toEqual(
      expect.arrayContaining(["responses", "login", "baseURL", "[Symbol.asyncDispose]"]),
    );
    expect([
      ...(surface.get("./resources/responses/responses")?.get("Responses")?.members.keys() ?? []),
    ]).toContain("create");
  });
});

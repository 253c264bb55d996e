/** The package for those who know CommonJS: Node's `require`, Jest without a flag, and TypeScript of every age. */
import { execFile } from "node:child_process";
import { copyFile, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installPacked } from "../support/packed.ts";

const run = promisify(execFile);
const here = import.meta.dirname;
const installed = join(here, "node_modules");
const program = (name: string): string => join(here, "programs", name);

let project: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ project, remove } = await installPacked());
  for (const name of ["everything.ts", "jest.test.js", "both.cjs"]) {
    await copyFile(program(name), join(project, name));
  }
});
afterAll(() => remove());

/** What a program says, and how it ended. */
async function tried(command: string, args: readonly string[], cwd = project): Promise<string> {
  try {
    const { stdout, stderr } = await run(command, args, { cwd });
    return `${stdout}${stderr}`;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return `failed: ${stdout}${stderr}`;
  }
}

describe("CommonJS", () => {
  it("has the classes of the modules in Node, once, whichever way a program takes them", async () => {
    expect(await tried(process.execPath, ["both.cjs"])).toBe("the same\n");
  });

  it("runs in Jest without a flag", async () => {
    await writeFile(join(project, "jest.config.json"), '{ "testEnvironment": "node", "transform": {} }');
    const jest = join(installed, "jest/bin/jest.js");
    const said = await tried(process.execPath, [jest, "--config", "jest.config.json", "--rootDir", project]);
    expect(said).toMatch(/Tests: +6 passed, 6 total/);
  });

  it("lacks nothing that the modules have", async () => {
    const names = "m => Object.keys(m).sort().join()";
    const { exports } = JSON.parse(
      await readFile(join(project, "node_modules/oauth-codex-sdk/package.json"), "utf8"),
    );
    // Vitest's own entry is for modules alone, as its tests are.
    const paths = Object.keys(exports).filter((path) => !/\*|json|\.js$|vitest$/.test(path));
    const folder = join(project, "node_modules/oauth-codex-sdk");
    for (const path of paths) {
      const { require: cjs, default: esm } = exports[path];
      const said = await tried(process.execPath, [
        "--input-type=module",
        "--eval",
        `import { createRequire } from "node:module"; const names = ${names};
         const required = createRequire("${folder}/")("${cjs.default}");
         const imported = await import("${folder}/${esm.slice(2)}");
         console.log(names(required) === names(imported));`,
      ]);
      expect([path, said]).toEqual([path, "true\n"]);
    }
    expect(paths.length).toBeGreaterThan(10);
  });
});

describe("TypeScript, with libraries checked", () => {
  const DOM = "es2022,dom,dom.iterable";
  const setUps: [string, string, string[]][] = [
    ["commonjs, resolved as by Node 10", "5.5", ["--module", "commonjs", "--esModuleInterop", "--lib", DOM]],
    ["node16, CommonJS", "5.5", ["--module", "node16", "--lib", DOM]],
    ["a bundler", "5.5", ["--module", "esnext", "--moduleResolution", "bundler", "--lib", DOM]],
    ["commonjs, resolved as by Node 10", "5.9", ["--module", "commonjs", "--esModuleInterop", "--lib", DOM]],
    ["node16, CommonJS", "5.9", ["--module", "node16", "--lib", DOM]],
    ["nodenext, CommonJS", "5.9", ["--module", "nodenext", "--lib", DOM]],
    ["nodenext, CommonJS", "6", ["--module", "nodenext", "--lib", DOM]],
    ["a bundler, CommonJS", "6", ["--module", "commonjs", "--moduleResolution", "bundler", "--lib", DOM]],
  ];
  const strict = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--skipLibCheck", "false"];
  const compile = (version: string, args: readonly string[], cwd?: string): Promise<string> =>
    tried(
      process.execPath,
      [
        join(installed, `typescript-${version}/lib/tsc.js`),
        ...strict,
        "--target",
        "es2022",
        ...args,
        "everything.ts",
      ],
      cwd,
    );

  it.each(setUps)("%s, TypeScript %s, without @types/node", async (_, version, args) => {
    expect(await compile(version, args)).toBe("");
  });

  it.each([
    ["5.5", "node16"],
    ["6", "nodenext"],
  ])("modules, TypeScript %s, %s", async (version, module) => {
    const folder = join(project, `modules-${version}`);
    await mkdir(folder);
    await writeFile(join(folder, "package.json"), '{ "type": "module" }');
    await copyFile(program("everything.ts"), join(folder, "everything.ts"));
    expect(await compile(version, ["--module", module, "--lib", DOM], folder)).toBe("");
  });

  it("below `lib: dom`, with @types/node", async () => {
    const folder = join(project, "with-node");
    await mkdir(join(folder, "node_modules/@types"), { recursive: true });
    for (const name of ["@types/node", "undici-types"]) {
      await symlink(join(installed, name), join(folder, "node_modules", name), "junction");
    }
    await copyFile(program("everything.ts"), join(folder, "everything.ts"));
    const args = ["--module", "commonjs", "--esModuleInterop", "--lib", "es2022"];
    expect(await compile("5.5", args, folder)).toBe("");
  });
});

import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { causesOf } from "../../../codegen/bump/causes.ts";
import { comparedWith, typeDifferences } from "../../../codegen/bump/differences.ts";
import { type Owed, readOwed, rootsOf, writeOwed } from "../../../codegen/bump/owed.ts";
import { leftToSomebody } from "../../../codegen/commands/left.ts";
import { loadModel } from "../../../codegen/model/load.ts";
import { codegen, copyProject, PROJECT } from "../../support/codegen.ts";
import { inputs } from "../model/inputs.ts";

// The compiler reads both packages.
vi.setConfig({ testTimeout: 180_000 });

const model = loadModel(inputs(), "0.1.0");
const since = `openai ${model.source.version}`;

describe("what differs from openai", () => {
  it("is the consequence of what it speaks of, where that differs too", () => {
    const types = causesOf(
      [
        "files.retrieve",
        "files.list",
        "files#FileObject",
        "files#FileObjectsPage",
        "models.list",
        "files.create",
      ],
      model,
    );
    expect(types).toEqual({
      "files#FileObject": since,
      "files#FileObjectsPage": "as files#FileObject",
      "files.create": "as files#FileObject",
      "files.list": "as files#FileObject",
      "files.retrieve": "as files#FileObject",
      "models.list": since,
    });
    expect(rootsOf({ types, tests: [] }).sort()).toEqual(["files#FileObject", "models.list"]);
  });

  it("follows from uploads where it takes one, and where two explain each other from one of them", () => {
    const [both, upload] = [
      ["shared#CompoundFilter", "files#FileCreateParams", "Uploadable"],
      "as Uploadable",
    ];
    expect(causesOf(both, model)).toEqual({
      Uploadable: since,
      "files#FileCreateParams": upload,
      "shared#CompoundFilter": since,
    });
  });
});

describe("a project that owes something", () => {
  let root: string;
  let own: Owed;
  beforeAll(() => {
    root = copyProject();
    // After a bump the project itself owes something.
    own = readOwed(PROJECT);
    for (const file of ["test/types", "test/owed.json", "tsconfig.json", "src"]) {
      cpSync(join(PROJECT, file), join(root, file), { recursive: true });
    }
    mkdirSync(join(root, "node_modules"));
    for (const name of ["openai", "@types", "typescript", "zod"]) {
      symlinkSync(join(PROJECT, "node_modules", name), join(root, "node_modules", name));
    }
  });

  it("finds every difference by its name, and takes idle exceptions away", async () => {
    // Of a few resources: all of them are held by `npm run typecheck`, and take twice as long here.
    const parity = join(root, "test/types/generated-parity.ts");
    const others = /^export type \w+ = Nothing<\w+<"(?!files"|models"|shared").*\n/gm;
    writeFileSync(parity, readFileSync(parity, "utf8").replace(others, ""));
    expect(comparedWith(root)).toBe(model.source.version);
    expect(typeDifferences(root, model)).toEqual({ types: own.types, notes: [] });
    const models = join(root, "src/generated/resources/models.ts");
    writeFileSync(models, readFileSync(models, "utf8").replace(/"?owned_by"?: string/, "owned_by: number"));
    const exceptions = join(root, "test/types/exceptions.ts");
    const text = readFileSync(exceptions, "utf8");
    writeFileSync(exceptions, text.replace(/^export interface.*\n/m, '$&  "files#FileObject": "no more";\n'));
    const { types, notes } = typeDifferences(root, model);
    expect(notes).toEqual(["test/types/exceptions.ts: files#FileObject differs no more: removed"]);
    expect(readFileSync(exceptions, "utf8")).toBe(text);
    expect(types).toMatchObject({ "models#Model": since, "models.retrieve": "as models#Model" });

    // Written down, it stays; and goes once it differs no more.
    await writeOwed(root, { types, tests: ["b.test.ts > b", "a.test.ts > a"] });
    expect(readOwed(root)).toMatchObject({ types, tests: ["a.test.ts > a", "b.test.ts > b"] });
    expect(typeDifferences(root, model)).toEqual({ types, notes: [] });
    cpSync(join(PROJECT, "src/generated/resources/models.ts"), models);
    expect(typeDifferences(root, model)).toEqual({ types: own.types, notes: [] });
    cpSync(join(PROJECT, "test/types/generated-parity.ts"), parity);
  });

  it("says so in every run, and passes the check", async () => {
    await writeOwed(root, { types: { a: "openai 1.2.3", b: "as a" }, tests: ["a.test.ts > a"] });
    const said =
      /^1 differences from the types of openai to look at: test\/owed\.json\n1 tests that .*owed\.json$/m;
    const { status, stderr } = await codegen(root, "generate", "--check");
    expect([status, stderr]).toEqual([0, expect.stringMatching(said)]);
    expect(
      leftToSomebody(root)
        .slice(-2)
        .map(({ count }) => count),
    ).toEqual([1, 1]);
  });
});

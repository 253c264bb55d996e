import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { diffCommand } from "../../../codegen/commands/diff.ts";
import { unseen } from "../../../codegen/diff/document.ts";
import { readFacts } from "../../../codegen/model/document.ts";
import { plantedSpec } from "./planted.fixture.ts";

/** Compares two texts of a spec as `npm run spec:diff -- old.json new.json` does. */
async function diff(old: string, young: string) {
  const root = mkdtempSync(join(tmpdir(), "diff-command-"));
  const files = [old, young].map((text, at) => {
    const file = join(root, `${at}.json`);
    writeFileSync(file, text);
    return file;
  });
  const said: { out: string[]; err: string[] } = { out: [], err: [] };
  const io = {
    root,
    out: (text: string) => void said.out.push(text),
    err: (text: string) => void said.err.push(text),
    now: () => 0,
  };
  return { status: await diffCommand(io, files), out: said.out.join("\n"), err: said.err.join("\n") };
}

const text = (edit: (document: Record<string, unknown>) => void = () => {}, spaces = 2): string => {
  const document = plantedSpec();
  edit(document);
  return JSON.stringify(document, null, spaces);
};

describe("npm run spec:diff", () => {
  it("says of the same bytes that nothing changed", async () => {
    const { status, out, err } = await diff(text(), text());
    expect(out).toContain("Proposed release: **none**. Nothing changed.");
    expect([status, err]).toEqual([0, ""]);
  });

  it("reports what no method has to do with, and exits with 0", async () => {
    const { status, out } = await diff(
      text(),
      text((document) => Reflect.set(document, "servers", [])),
    );
    expect(out).toContain("Proposed release: **major**");
    expect(out).toMatch(
      /## The document\n\n- \*\*breaking\*\* document: `servers` changed: .* \(shows everywhere\)/,
    );
    expect(status).toBe(0);
  });

  it.each([
    ["other spaces", text(undefined, 0)],
    [
      "another order",
      text((document) => {
        const { openapi } = document;
        Reflect.deleteProperty(document, "openapi");
        Reflect.set(document, "openapi", openapi);
      }),
    ],
  ])("fails where only the bytes differ: %s", async (_, young) => {
    const { status, out, err } = await diff(text(), young);
    expect(err).toMatch(/not the same bytes, and say the same.*npm run spec:import/);
    expect([status, out]).toEqual([1, ""]);
  });

  it("fails where specs differ in more than their version, and no more than that is found", () => {
    const [old, young] = [plantedSpec(), plantedSpec()].map((document) => readFacts(document, []));
    if (old === undefined || young === undefined) throw new Error("no specs");
    const other = readFacts({ ...plantedSpec(), security: [] }, []);
    const release = { area: "document", effect: "cosmetic", text: "", methods: [], release: true } as const;
    expect(unseen(old, young, [])).toBeUndefined();
    expect(unseen(old, young, [release])).toBeUndefined();
    expect(unseen(old, other, [])).toMatch(/the comparison has found no change/);
    expect(unseen(old, other, [release])).toMatch(/the comparison has found no change/);
    const { release: _none, ...change } = release;
    expect(unseen(old, other, [change])).toBeUndefined();
  });
});

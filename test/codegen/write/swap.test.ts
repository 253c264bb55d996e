import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { interruptedSwap, STAGING_FOLDER, settleSwap, swapIn } from "../../../codegen/write/swap.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "swap-"));
});

const at = (file: string): string => join(root, file);
const read = (file: string): string | undefined =>
  existsSync(at(file)) ? readFileSync(at(file), "utf8") : undefined;
function put(file: string, text: string): void {
  mkdirSync(dirname(at(file)), { recursive: true });
  writeFileSync(at(file), text);
}

/** What a run does that ends between its files: `c.ts`, whose place is taken by a folder, is not put in place. */
function interrupt(): void {
  put("a.ts", "old a");
  put("src/generated/gone.ts", "old");
  mkdirSync(at("c.ts/inside"), { recursive: true });
  const changes = [
    { file: "a.ts", before: "old a", after: "new a" },
    { file: "c.ts", before: undefined, after: "new c" },
    { file: "src/generated/gone.ts", before: "old", after: undefined },
    { file: "spec/lock.json", before: undefined, after: "new lock" },
  ];
  expect(() => swapIn(root, changes)).toThrow();
  rmSync(at("c.ts"), { recursive: true });
}

describe("several files put in place at once", () => {
  it("are all there afterwards, and nothing else is left", () => {
    put("a.ts", "old a");
    put("src/generated/deep/gone.ts", "old");
    swapIn(root, [
      { file: "a.ts", before: "old a", after: "new a" },
      { file: "new/b.ts", before: undefined, after: "new b" },
      { file: "src/generated/deep/gone.ts", before: "old", after: undefined },
    ]);
    expect([read("a.ts"), read("new/b.ts")]).toEqual(["new a", "new b"]);
    expect(existsSync(at("src/generated/deep"))).toBe(false);
    expect(existsSync(at(STAGING_FOLDER))).toBe(false);
    expect(interruptedSwap(root)).toBeUndefined();
    expect(settleSwap(root)).toBeUndefined();
  });

  it("are finished by the next run after an interruption, the lock last", () => {
    interrupt();
    expect([read("a.ts"), read("c.ts"), read("spec/lock.json")]).toEqual(["new a", undefined, undefined]);
    expect(interruptedSwap(root)?.waiting).toEqual(["c.ts", "src/generated/gone.ts", "spec/lock.json"]);
    expect(settleSwap(root)).toMatch(/the last 3 of its files were put in place/);
    expect([read("a.ts"), read("c.ts"), read("spec/lock.json")]).toEqual(["new a", "new c", "new lock"]);
    expect(read("src/generated/gone.ts")).toBeUndefined();
    expect(existsSync(at(STAGING_FOLDER))).toBe(false);
  });

  it("are begun again where a file was changed in between: nobody's work is lost", () => {
    interrupt();
    put("c.ts", "somebody's");
    expect(settleSwap(root)).toMatch(/files have changed since: begun again/);
    expect([read("c.ts"), read("spec/lock.json")]).toEqual(["somebody's", undefined]);
    expect(interruptedSwap(root)).toBeUndefined();
  });

  it("are begun again where not all of them had been made", () => {
    put(`${STAGING_FOLDER}/files/a.ts`, "half");
    expect(interruptedSwap(root)).toEqual({ waiting: [] });
    expect(settleSwap(root)).toMatch(/before it changed anything/);
    expect(read("a.ts")).toBeUndefined();
  });

  it("are waited for while another run is at it", () => {
    interrupt();
    // Process 1 is always there.
    put(`${STAGING_FOLDER}/owner`, "1");
    expect(interruptedSwap(root)?.by).toBe(1);
    expect(() => settleSwap(root)).toThrow(/another run \(process 1\)/);
    expect(() => swapIn(root, [{ file: "b.ts", before: undefined, after: "b" }])).toThrow(/another run/);
    put(`${STAGING_FOLDER}/owner`, String(spawnSync(process.execPath, ["-e", ""]).pid));
    expect(settleSwap(root)).toMatch(/put in place/);
  });

  it("stay inside of their folder", () => {
    expect(() => swapIn(root, [{ file: "../out.ts", before: undefined, after: "" }])).toThrow(/outside of/);
  });
});

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { BuildOptions } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CodexEmulator } from "../../src/testing/index.ts";
import { ALL } from "./all.ts";
import { backend } from "./backend.ts";
import { byEsbuild, byRolldown, byScript, runBuilt } from "./builds.ts";
import type { Place } from "./cells.ts";

let emulator: CodexEmulator;
beforeAll(async () => {
  emulator = await backend();
});
afterAll(() => emulator.close());

const node = { platform: "node", target: "node22" } as const;

describe("on a disk", () => {
  it.for<[Place, () => Promise<string>]>([
    ["esbuild-split", () => byEsbuild("on-disk", { ...node, format: "esm", splitting: true })],
    ["esbuild-esm", () => byEsbuild("on-disk", { ...node, format: "esm" })],
    ["esbuild-cjs", () => byEsbuild("on-disk", { ...node, format: "cjs" })],
    ["rolldown", () => byRolldown("on-disk", { platform: "node" })],
    ["rollup", () => byScript("rollup", "on-disk")],
    ["webpack", () => byScript("webpack", "on-disk")],
    ["vite-ssr", () => byScript("vite-ssr", "on-disk")],
    ["hono", () => byEsbuild("hono", { ...node, format: "esm" })],
  ])("%s", async ([place, built], { task }) => {
    const results = await runBuilt(await built(), emulator);
    expect(results).toEqual(ALL);
    task.meta.place = { place, results };
  });

  it.each(["esm", "cjs"] as const)("one minified file of esbuild (%s)", async (format) => {
    const folder = await byEsbuild("on-disk", { ...node, format, minify: true });
    expect(await runBuilt(folder, emulator)).toEqual(ALL);
  });
});

it("what has no disk carries less", async () => {
  const size = async (options: BuildOptions): Promise<number> => {
    const folder = await byEsbuild("size", { format: "esm", minify: true, ...options });
    return gzipSync(await readFile(join(folder, "app.js"))).length;
  };
  const [all, page, chosen] = await Promise.all([
    size({ platform: "node" }),
    size({ platform: "browser" }),
    size({ platform: "node", conditions: ["no-disk"] }),
  ]);
  console.log(`one file, gzipped: ${all} bytes; for a page ${page}; with the condition no-disk ${chosen}`);
  expect(page / all).toBeLessThan(0.8);
  expect(chosen / all).toBeLessThan(0.8);
});

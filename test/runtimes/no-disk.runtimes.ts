import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { CodexEmulator } from "../../src/testing/index.ts";
import { WITHOUT_DISK } from "./all.ts";
import { backend, ready } from "./backend.ts";
import { byEsbuild, byScript } from "./builds.ts";
import type { Place } from "./cells.ts";
import { openPage } from "./page.ts";
import { startWorkerd } from "./workerd.ts";

const project = inject("project");

let emulator: CodexEmulator;
let variables: { EMULATOR: string; TOKEN: string };
beforeAll(async () => {
  emulator = await backend();
  variables = { EMULATOR: emulator.baseURL, TOKEN: await emulator.accessToken() };
});
afterAll(() => emulator.close());

const browser = { platform: "browser", format: "esm", minify: true, target: "es2022" } as const;
const workerdBuild = { ...browser, conditions: ["workerd", "worker", "browser"] };
/** As a Worker with Node's modules is built. */
const nodejsBuild = { ...workerdBuild, external: ["node:*"] };

describe("a Worker", () => {
  it.for<[Place, typeof workerdBuild, readonly string[]]>([
    ["workerd", workerdBuild, []],
    ["workerd-nodejs", nodejsBuild, ["nodejs_compat"]],
  ])("%s", async ([place, options, flags], { task }) => {
    const folder = await byEsbuild("worker", options);
    await using worker = await startWorkerd(project, folder, variables, flags);
    ready(emulator);
    const results = await worker.get();
    expect(results).toEqual(WITHOUT_DISK);
    task.meta.place = { place, results };
  });

  it("without a storage says what to give it", async () => {
    const folder = await byEsbuild("bare-worker", workerdBuild);
    await using worker = await startWorkerd(project, folder, variables, []);
    expect(await worker.get()).toEqual({ kept: expect.stringContaining("memoryStorage()") });
  });
});

describe("a page", () => {
  it.for<[Place, () => Promise<string>]>([
    ["page-esbuild", () => byEsbuild("page", browser)],
    ["page-vite", () => byScript("vite-page", "page")],
  ])("%s", async ([place, built], { task }) => {
    await using page = await openPage(project, await built(), emulator);
    ready(emulator);
    const results = await page.run(variables.TOKEN);
    expect(results).toEqual(WITHOUT_DISK);
    task.meta.place = { place, results };
  });
});

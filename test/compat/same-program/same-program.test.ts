import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import OpenAI from "openai";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { useFiles } from "../file-search/support.ts";
import * as programs from "./programs.ts";
import { recorded } from "./recorded.ts";

const bench = useFiles();
const official = new OpenAI({ apiKey: "unused", baseURL: "https://api.openai.test/v1", fetch: recorded });
const here = fileURLToPath(new URL(".", import.meta.url));

/** Ids are told by their kind: no two servers give the same. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, each: unknown) =>
    typeof each === "string" ? each.replace(/^(file-|vs_|resp_|fs_)\w+$/, "$1") : each,
  );
}

const search = { toolCalls: [{ name: "file_search", arguments: { queries: ["harbour closes"] } }] };
const answer = "At nine, in winter【cite:1】.";

describe("a program for openai, with its import exchanged", () => {
  it("compiles", async () => {
    const source = await readFile(join(here, "programs.ts"), "utf8");
    const swapped = source.replace(
      'import type OpenAI from "openai";',
      'import type { OAuthCodexClient as OpenAI } from "oauth-codex-sdk";',
    );
    expect(swapped).not.toBe(source);
    // Beside the original, so that the package finds itself by its own name.
    const file = join(here, ".tmp-swapped.ts");
    await writeFile(file, swapped);
    try {
      const program = ts.createProgram([file], {
        strict: true,
        noEmit: true,
        skipLibCheck: true,
        target: ts.ScriptTarget.ES2023,
        module: ts.ModuleKind.NodeNext,
        moduleResolution: ts.ModuleResolutionKind.NodeNext,
        types: ["node"],
      });
      const problems = ts
        .getPreEmitDiagnostics(program)
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
      expect(problems).toEqual([]);
    } finally {
      await rm(file, { force: true });
    }
  }, 120_000);

  it("searches files", async () => {
    const { client, store } = await bench.shelf();
    bench.emulator.script(search, answer);
    const ours = await programs.searchFiles(client as unknown as OpenAI, store);
    expect(plain(ours)).toEqual(plain(await programs.searchFiles(official, store)));
  });

  it("searches files in a stream", async () => {
    const { client, store } = await bench.shelf();
    bench.emulator.script(search, answer);
    const ours = await programs.searchFilesStreamed(client as unknown as OpenAI, store);
    expect(plain(ours)).toEqual(plain(await programs.searchFilesStreamed(official, store)));
  });

  it("names a file in its input", async () => {
    const client = await bench.connect();
    const ours = await programs.nameFile(client as unknown as OpenAI);
    expect(ours).toEqual(await programs.nameFile(official));
  });

  it("stores chat completions", async () => {
    const client = await bench.connect();
    const ours = await programs.storeCompletions(client as unknown as OpenAI);
    expect(ours).toEqual(await programs.storeCompletions(official));
  });
});

import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { codegen, PROJECT } from "../../support/codegen.ts";

// A run of the whole generator.
vi.setConfig({ hookTimeout: 180_000 });

const MANIFEST = `
version: 1
profile: relay
extends: codex
reasons:
  no_chat: { en: "The relay takes responses only.", ko: "릴레이는 응답만 받습니다." }
  no_uploads: { en: "The relay keeps no files.", ko: "릴레이는 파일을 보관하지 않습니다." }
  no_tuning: { en: "The relay tunes by itself.", ko: "릴레이가 스스로 조절합니다." }
methods:
  completions.create: { route: unsupported, since: 0.1.0, reason: no_prompt_completion, alternative: responses.create }
  chat.completions.create: { route: unsupported, since: 0.2.0, reason: no_chat, alternative: responses.create }
  files.create: { route: unsupported, since: 0.2.0, reason: no_uploads }
  models.delete: { route: http, since: 0.2.0 }
  videos.retrieve: { route: http, since: 0.2.0 }
parameters:
  responses.create:
    parallel_tool_calls: { verdict: drop, neutral: [null], reason: no_tuning }
`;

/** What a made-up backend adds to, or replaces in, the files that are there without it. */
const OWN = [
  "docs/coverage.svg",
  "docs/en/coverage.md",
  "docs/en/support-matrix.md",
  "docs/ko/coverage.md",
  "docs/ko/support-matrix.md",
  "spec/spec.lock.json",
  "src/generated/profiles/relay/parameters.ts",
  "src/generated/profiles/relay/routes.ts",
  "src/generated/profiles/relay/stubs.ts",
  "src/generated/profiles/relay/support.ts",
  "src/generated/support.ts",
];

function filesIn(root: string, folder: string): Map<string, string> {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(root.length).replace(/^\//, ""), readFileSync(path, "utf8")]),
  );
}

describe("a backend that is given as one manifest", () => {
  let out: string;
  let before: Map<string, string>;

  beforeAll(async () => {
    const manifest = join(mkdtempSync(join(tmpdir(), "manifest-")), "relay.manifest.yaml");
    writeFileSync(manifest, MANIFEST);
    out = mkdtempSync(join(tmpdir(), "generated-"));
    before = new Map(["src/generated", "spec", "docs"].flatMap((folder) => [...filesIn(PROJECT, folder)]));
    const { status, stderr } = await codegen(PROJECT, "generate", "--manifest", manifest, "--out", out);
    expect(status, stderr).toBe(0);
  });

  const table = (file: string) => import(pathToFileURL(join(out, `src/generated/${file}.ts`)).href);

  it("has the routes of what it extends, and its own", async () => {
    const codex = await table("profiles/codex/routes");
    const { routes, otherwise, syncStubs } = await table("profiles/relay/routes");
    const { "chat.completions.create": _, "files.create": __, ...kept } = codex.routes;
    expect(otherwise).toBe("unsupported");
    expect(routes).toMatchObject({ ...kept, "models.delete": "http", "videos.retrieve": "http" });
    expect(Object.keys(routes)).not.toContain("chat.completions.create");
    expect(Object.keys(routes)).not.toContain("files.create");
    // Helpers follow what they call: some work that do not on Codex, and the other way round.
    expect(routes).toMatchObject({
      "videos.poll": "helper",
      "vectorStores.files.upload": "unsupported",
      "chat.completions.stream": "unsupported",
    });
    expect(syncStubs["chat.completions.stream"]).toEqual({
      reason: "The relay takes responses only.",
      alternative: "`responses.create`",
    });
  });

  it("says of its stubs why they are", async () => {
    const { stubs } = await table("profiles/relay/stubs");
    expect(stubs["files.create"]).toEqual({ reason: "The relay keeps no files.", since: "0.2.0" });
    expect(stubs["vectorStores.files.upload"].reason).toBe("The relay keeps no files.");
    expect(stubs["models.delete"]).toBeUndefined();
    expect(stubs["embeddings.create"]).toEqual(
      (await table("profiles/codex/stubs")).stubs["embeddings.create"],
    );
  });

  it("has a verdict of its own on a parameter", async () => {
    const codex = (await table("profiles/codex/parameters")).parameters;
    const { parameters } = await table("profiles/relay/parameters");
    expect(parameters["responses.create"]).toEqual({
      ...codex["responses.create"],
      parallel_tool_calls: { verdict: "drop", neutral: [null], reason: "The relay tunes by itself." },
    });
    expect(Object.keys(parameters)).not.toContain("chat.completions.create");
  });

  it("is in the support matrix: a row for every method, and a column", async () => {
    const { supportMatrix } = await table("support");
    const rows = supportMatrix.filter(({ profile }: { profile: string }) => profile === "relay");
    const profiles = new Set(supportMatrix.map(({ profile }: { profile: string }) => profile));
    expect(rows).toHaveLength(supportMatrix.length / profiles.size);
    expect(rows).toContainEqual({
      method: "files.create",
      route: "unsupported",
      profile: "relay",
      reason: "The relay keeps no files.",
      since: "0.2.0",
    });
    const page = readFileSync(join(out, "docs/en/support-matrix.md"), "utf8");
    expect(page).toContain("| Method | `codex` | `openai` | `relay` | `siwc` |");
    expect(page).toContain(
      "| `create` | `compat` | `http` | `unsupported` | `compat` | The relay keeps no files. | `codex`, `openai`, `siwc`: 0.1.0<br>`relay`: 0.2.0 |",
    );
    expect(page).toContain(
      "| `parallel_tool_calls` | sent (only for models that take it; those of the Lite form are always sent `false`) | " +
        "left out, with a warning | sent (only for models that take it; those of the Lite form are always sent `false`) | `null` | " +
        "The relay tunes by itself. |",
    );
    expect(readFileSync(join(out, "docs/ko/support-matrix.md"), "utf8")).toContain("릴레이는 파일을");
  });

  it("changes no other file that is generated, and nothing in the project", () => {
    const written = filesIn(out, "");
    const different = [...written.keys()].filter(
      (file) => codeOf(written.get(file)) !== codeOf(readIfThere(join(PROJECT, file))),
    );
    expect(different.sort()).toEqual(OWN);
    // What editors show of a method names the backends that treat it otherwise.
    expect(written.get("src/generated/resources/files.ts")).toContain(
      "* relay: not supported. The relay keeps no files.",
    );
    for (const file of before.keys()) {
      if (file.startsWith("src/generated/")) expect([...written.keys()]).toContain(file);
    }
    const after = ["src/generated", "spec", "docs"].flatMap((folder) => [...filesIn(PROJECT, folder)]);
    expect(new Map(after)).toEqual(before);
  });

  it("has tables that load from anywhere: they import nothing but types", () => {
    for (const [file, text] of filesIn(out, "src/generated/profiles")) {
      expect(text.replaceAll(/^import type .*$/gm, ""), file).not.toMatch(/\bimport\b|\bfrom "/);
    }
  });
});

/** A file without its doc comments. */
const codeOf = (text: string | undefined): string | undefined => text?.replaceAll(/^ *\/?\*.*\n/gm, "");

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

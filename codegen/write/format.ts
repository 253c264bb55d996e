import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { CodegenError } from "../model/errors.ts";
import { HOME } from "./home.ts";
import { pathInside } from "./inside.ts";

const FORMATTED = /\.(ts|json)$/;

/** What the last run in this process was given, and what came of it: the next one changes few files, or none. */
let last: ReadonlyMap<string, { readonly given: string; readonly formatted: string }> = new Map();

/** Formats TypeScript and JSON with Biome and the project's settings. Other files pass as they are. */
export function format(files: ReadonlyMap<string, string>): Map<string, string> {
  const known = new Map([...files].filter(([name, text]) => last.get(name)?.given === text));
  const fresh = formatted(new Map([...files].filter(([name]) => FORMATTED.test(name) && !known.has(name))));
  const all = [...files].map(([name, text]): [string, string] => [
    name,
    fresh.get(name) ?? (known.has(name) ? last.get(name)?.formatted : undefined) ?? text,
  ]);
  last = new Map(all.map(([name, text]) => [name, { given: files.get(name) ?? "", formatted: text }]));
  return new Map(all);
}

/** One run over a temporary folder: a process per file would take a minute. */
function formatted(files: ReadonlyMap<string, string>): Map<string, string> {
  const names = [...files.keys()];
  if (names.length === 0) return new Map();
  const folder = mkdtempSync(join(tmpdir(), "codegen-"));
  try {
    writeFileSync(join(folder, "biome.json"), JSON.stringify(biomeSettings()));
    for (const name of names) {
      const path = pathInside(join(folder, "files"), name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, files.get(name) ?? "");
    }
    runBiome(folder);
    return new Map(names.map((name) => [name, readFileSync(join(folder, "files", name), "utf8")]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The project's formatter settings, without what only makes sense in its folder. */
function biomeSettings(): Record<string, unknown> {
  const settings = JSON.parse(readFileSync(join(HOME, "biome.json"), "utf8")) as Record<string, unknown>;
  return {
    root: true,
    // The generated types grow with the spec; past its usual limit Biome would skip them without failing.
    files: { maxSize: 50_000_000 },
    formatter: settings["formatter"],
    javascript: settings["javascript"],
    json: settings["json"],
  };
}

function runBiome(folder: string): void {
  const binary = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    [binary, "format", "--write", "--colors=off", "--max-diagnostics=20", "files"],
    { cwd: folder, encoding: "utf8" },
  );
  if (status === 0) return;
  throw new CodegenError({
    file: "codegen/emit",
    message: `Biome cannot format what was generated:\n${error?.message ?? `${stdout}${stderr}`}`,
    fix: "an emitter writes code that does not parse",
  });
}

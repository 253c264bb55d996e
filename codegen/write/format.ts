import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { CodegenError } from "../model/errors.ts";
import { HOME } from "./home.ts";
import { pathInside } from "./inside.ts";

const FORMATTED = /\.(ts|json)$/;

/**
 * Formats TypeScript and JSON with Biome and the project's settings, in one run over a temporary folder: a process per file
 * would take a minute. Other files pass as they are.
 */
export function format(files: ReadonlyMap<string, string>): Map<string, string> {
  const names = [...files.keys()].filter((name) => FORMATTED.test(name));
  const folder = mkdtempSync(join(tmpdir(), "codegen-"));
  try {
    writeFileSync(join(folder, "biome.json"), JSON.stringify(biomeSettings()));
    for (const name of names) {
      const path = pathInside(join(folder, "files"), name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, files.get(name) ?? "");
    }
    if (names.length > 0) runBiome(folder);
    return new Map(
      [...files].map(([name, text]) => [
        name,
        FORMATTED.test(name) ? readFileSync(join(folder, "files", name), "utf8") : text,
      ]),
    );
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

import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { withLineFeeds } from "../model/line-ends.ts";
import { byText } from "../model/order.ts";
import { HOME } from "./home.ts";

export const LOCK_FILE = "spec/spec.lock.json";

/** Hashes of a run: what went in, what made it, what came out. With them, drift can be told apart by its cause. */
export interface Lock {
  readonly version: 2;
  readonly source: { readonly package: string; readonly version: string };
  /** By file: spec, overlay, and the manifest of every profile; by folder: which file declares which hand-written type. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Sources of the generator, and the versions of the packages that shape its output. */
  readonly generator: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Packages whose other version may give other bytes. */
const TOOLS = ["@biomejs/biome", "openapi-typescript", "ts-morph", "typescript", "zod", "json-p3", "yaml"];
const SOURCES = ["codegen/model", "codegen/emit", "codegen/write"];
const FILES = ["codegen/commands/outputs.ts", "biome.json"];

export function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

export function hashGenerator(): string {
  const files = SOURCES.flatMap((folder) =>
    readdirSync(join(HOME, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => join(folder, name).replaceAll("\\", "/")),
  ).sort(byText);
  const versions = TOOLS.map((name) => {
    const manifest = readFileSync(join(HOME, "node_modules", name, "package.json"), "utf8");
    return `${name} ${(JSON.parse(manifest) as { version: string }).version}`;
  });
  const texts = [...files, ...FILES].map(
    (file) => `${file}\n${withLineFeeds(readFileSync(join(HOME, file), "utf8"))}`,
  );
  return hash([...versions, ...texts].join("\n"));
}

/** @returns undefined where there is none, or one that cannot be read: it is only ever used to explain. */
export function readLock(root: string): Lock | undefined {
  const path = join(root, LOCK_FILE);
  if (!existsSync(path)) return undefined;
  try {
    const lock = JSON.parse(readFileSync(path, "utf8")) as Lock;
    return lock.version === 2 && typeof lock.outputs === "object" && typeof lock.inputs === "object"
      ? lock
      : undefined;
  } catch {
    return undefined;
  }
}

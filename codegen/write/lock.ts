import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { withLineFeeds } from "../model/line-ends.ts";
import { byText } from "../model/order.ts";
import { HOME } from "./home.ts";

export const LOCK_FILE = "spec/spec.lock.json";
export const LOCK_VERSION = 3;

/** Hashes of a run: what went in, what made it, what came out. With them, drift can be told apart by its cause. */
export interface Lock {
  readonly version: typeof LOCK_VERSION;
  readonly source: { readonly package: string; readonly version: string };
  /** By file: spec, overlay, and the manifest of every profile; by folder: which file declares which hand-written type. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Sources of the generator. */
  readonly generator: string;
  /** Versions of the packages that shape its output. */
  readonly tools: Readonly<Record<string, string>>;
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
  const texts = [...files, ...FILES].map(
    (file) => `${file}\n${withLineFeeds(readFileSync(join(HOME, file), "utf8"))}`,
  );
  return hash(texts.join("\n"));
}

export function toolVersions(): Record<string, string> {
  return Object.fromEntries(
    TOOLS.toSorted(byText).map((name) => {
      const manifest: { version: string } = JSON.parse(
        readFileSync(join(HOME, "node_modules", name, "package.json"), "utf8"),
      );
      return [name, manifest.version];
    }),
  );
}

/** What is known of the last run. */
export type KnownLock =
  | { readonly state: "read"; readonly lock: Lock }
  | { readonly state: "missing" }
  /** A merge has left its marks in it, or it is cut off. */
  | { readonly state: "broken" }
  /** Of a generator before this one. */
  | { readonly state: "older" }
  /** Of a generator that this checkout does not have yet. */
  | { readonly state: "newer"; readonly version: number };

export function readLock(root: string): KnownLock {
  const path = join(root, LOCK_FILE);
  if (!existsSync(path)) return { state: "missing" };
  let lock: Lock | undefined;
  let version: unknown;
  try {
    lock = JSON.parse(readFileSync(path, "utf8"));
    version = lock?.version;
  } catch {
    return { state: "broken" };
  }
  if (typeof version !== "number") return { state: "broken" };
  if (version > LOCK_VERSION) return { state: "newer", version };
  if (version < LOCK_VERSION) return { state: "older" };
  const isWhole = [lock?.outputs, lock?.inputs, lock?.tools].every((part) => typeof part === "object");
  return lock !== undefined && isWhole ? { state: "read", lock } : { state: "broken" };
}

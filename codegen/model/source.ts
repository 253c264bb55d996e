import { readFileSync } from "node:fs";
import { isAbsolute, relative } from "node:path";
import { CodegenError } from "./errors.ts";
import { withLineFeeds } from "./line-ends.ts";

/** An input file: its text, and its name as messages give it. */
export interface SourceText {
  readonly name: string;
  readonly text: string;
  /** Of YAML, which knows them: the line of an entry, or of what holds it, and whether it is there. */
  lineOf?(path: readonly (string | number)[]): number | undefined;
  has?(path: readonly (string | number)[]): boolean;
}

/** A path as messages give it: relative to the working folder, so that terminals make links of it. */
export function sourceName(path: string): string {
  const near = relative(process.cwd(), path);
  return near.startsWith("..") || isAbsolute(near) ? path : near;
}

/** Reads an input. */
export function readSource(path: string): SourceText {
  const name = sourceName(path);
  try {
    return { name, text: withLineFeeds(readFileSync(path, "utf8")) };
  } catch (error) {
    throw new CodegenError({ file: name, message: `cannot be read (${(error as Error).message})` });
  }
}

/** Line of the first occurrence, counted from 1. */
export function lineOfText({ text }: SourceText, wanted: string): number | undefined {
  const position = text.indexOf(wanted);
  return position < 0 ? undefined : lineAt(text, position);
}

export function lineAt(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < position; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}

import { readFile } from "node:fs/promises";
import { UsageError, unreadable } from "./exit.ts";

/** What a file holds. @throws {UsageError} as {@link parseJSON}, and for one that cannot be read. */
export async function readJSON(path: string): Promise<unknown> {
  return parseJSON(await readFile(path, "utf8").catch(unreadable(path)), path);
}

/** Parses a file's text. @throws {UsageError} with the file and the line where it stops being JSON. */
export function parseJSON(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${path}, line ${lineOf(said, text)} is not JSON: ${said.replace(/\s+/g, " ")}`);
  }
}

/** V8 says where, but for a text that ends too early: that is its last line. */
function lineOf(said: string, text: string): number {
  const position = /at position (\d+)/.exec(said)?.[1];
  const before = position === undefined ? text.trimEnd() : text.slice(0, Number(position));
  return before.split("\n").length;
}

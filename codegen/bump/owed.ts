import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sortedRecord } from "../model/order.ts";
import { format } from "../write/format.ts";

/** Where it stands what differs from `openai` and waits for somebody. */
export const OWED_FILE = "test/owed.json";

/** What a bump leaves to somebody besides sentences and types by hand. */
export interface Owed {
  /** Types and methods that differ from those of `openai`: since when, or because of which other one. */
  readonly types: Readonly<Record<string, string>>;
  /** Tests that hold this side against `openai`, and do not hold: file and names, as the reporter shows them. */
  readonly tests: readonly string[];
}

/** What is owed in a project; nothing where there is no such file. */
export function readOwed(root: string): Owed {
  const path = join(root, OWED_FILE);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : { types: {}, tests: [] };
}

/** Writes what is owed in the place of what was. */
export async function writeOwed(root: string, { types, tests }: Owed): Promise<void> {
  const path = join(root, OWED_FILE);
  const before: object = JSON.parse(readFileSync(path, "utf8"));
  const after = { ...before, types: sortedRecord(types), tests: [...tests].sort() };
  const files = await format(new Map([[OWED_FILE, JSON.stringify(after)]]));
  writeFileSync(path, files.get(OWED_FILE) ?? "");
}

/** Types and methods that are no consequence of another one: what somebody has to decide. */
export function rootsOf({ types }: Owed): string[] {
  return Object.keys(types).filter((name) => types[name]?.startsWith("as ") !== true);
}

import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { homeFolder } from "../runtime/home-folder.ts";

/** What the command itself keeps, beside the logins. */
export function ownFile(name: string): string {
  return join(homeFolder(), ".oauth_codex", name);
}

/** @returns its text; `undefined` when there is none. */
export async function readOwn(name: string): Promise<string | undefined> {
  try {
    return await readFile(ownFile(name), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Whole or not at all: another command may read it at the same time. */
export async function writeOwn(name: string, value: object): Promise<void> {
  const file = ownFile(name);
  const part = `${file}.${process.pid}`;
  await mkdir(join(file, ".."), { recursive: true, mode: 0o700 });
  try {
    await writeFile(part, `${JSON.stringify(value, undefined, 2)}\n`, { mode: 0o600 });
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

export async function removeOwn(name: string): Promise<void> {
  await rm(ownFile(name), { force: true });
}

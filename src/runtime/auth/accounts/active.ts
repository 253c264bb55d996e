/** The account that `oauth-codex use` has chosen for a profile: its name, in a small file beside the logins. */
import { TokenStoreReadError, TokenStoreWriteError } from "../../errors/auth.ts";
import { node } from "../../node.ts";
import { explain } from "../stores/explain.ts";
import { codeOf, readPrivate, UntrustedFile, writePrivate } from "../stores/file-system.ts";
import { isAccountName } from "./names.ts";
import { folderOf } from "./place.ts";

const FIX = "Choose again: oauth-codex use NAME (or: oauth-codex use --default).";

const fileOf = (profile: string): string => node.path.join(folderOf(profile), "active");

/**
 * @returns `undefined` where none was chosen.
 * @throws {TokenStoreReadError} for a choice that cannot be read: no other account stands in for it.
 */
export async function readActive(profile: string): Promise<string | undefined> {
  const path = fileOf(profile);
  try {
    const name = (await readPrivate(node.fs.promises, path))?.trim();
    if (name === undefined || isAccountName(name)) return name;
    throw new UntrustedFile("The file holds something else than the name of an account", FIX);
  } catch (error) {
    throw explain(TokenStoreReadError, "The account in use cannot be read", error, path);
  }
}

/** @param name `undefined` for the login without a name. */
export async function writeActive(profile: string, name: string | undefined): Promise<void> {
  const path = fileOf(profile);
  try {
    if (name === undefined) await forget(path);
    else await writePrivate(node.fs.promises, path, `${name}\n`);
  } catch (error) {
    throw explain(TokenStoreWriteError, "The account in use cannot be chosen", error, path);
  }
}

async function forget(path: string): Promise<void> {
  try {
    await node.fs.promises.unlink(path);
  } catch (error) {
    if (codeOf(error) !== "ENOENT" && codeOf(error) !== "ENOTDIR") throw error;
  }
}

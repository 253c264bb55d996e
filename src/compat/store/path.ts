import { StorageError } from "../../runtime/errors/storage.ts";
import { node } from "../../runtime/node.ts";
import { readEnv } from "../../runtime/platform.ts";

/**
 * The folder of the local storage: the option, else `CODEX_COMPAT_STORAGE_DIR`, else `~/.oauth_codex/compat` (the Python
 * package's own; it uses other names in it).
 */
export async function storageFolder(given: string | undefined): Promise<string> {
  const { homeFolder } = await import("../../runtime/home-folder.ts");
  const chosen = given ?? readEnv("CODEX_COMPAT_STORAGE_DIR");
  if (chosen === undefined) return node.path.join(homeFolder(), ".oauth_codex", "compat");
  const home = /^~(?=$|[\\/])/;
  return node.path.resolve(home.test(chosen) ? chosen.replace(home, homeFolder()) : chosen);
}

/**
 * As {@link storageFolder}, for tools that look at what is there: they must not make an empty storage of a mistyped path.
 *
 * @param options.lost Also one whose database is missing, for the tools that deal with that.
 */
export async function existingStorage(
  given: string | undefined,
  { lost = false }: { lost?: boolean } = {},
): Promise<string> {
  const folder = await storageFolder(given);
  if (node.fs.existsSync(node.path.join(folder, "storage.db"))) return folder;
  const { lossOf } = await import("./sqlite/loss.ts");
  const loss = lossOf(folder);
  if (loss !== undefined && lost) return folder;
  throw new StorageError(
    loss === undefined
      ? `There is no storage in ${folder}.`
      : `${loss} Put a backup of it back, or run repairStorage() of oauth-codex-sdk/storage first.`,
    { code: "storage_missing" },
  );
}

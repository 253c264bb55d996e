import type { CallContext } from "../../call.ts";
import { node } from "../../node.ts";
import type { CatalogueModel } from "./entry.ts";
import type { KnownModels } from "./known.ts";

/**
 * Keeps a list on disk for a time without network: `models/<name>.json` in the folder of the local storage. The name stands for
 * backend, account and client version, because each of them gives another list. Nothing secret is in it.
 *
 * A disk that refuses is no fault of the call: said in the log.
 */
export async function keepOffline(client: CallContext, list: KnownModels): Promise<void> {
  try {
    const path = await pathFor(client);
    if (path === undefined) return;
    const { mkdir, rename, rm, writeFile } = node.fs.promises;
    await mkdir(node.path.dirname(path), { recursive: true, mode: 0o700 });
    // Never half a list under the real name, whoever reads it and whenever this process ends.
    const draft = `${path}.${crypto.randomUUID()}`;
    try {
      await writeFile(draft, JSON.stringify({ at: list.at, etag: list.etag, models: list.models }), {
        mode: 0o600,
      });
      await rename(draft, path);
    } catch (error) {
      await rm(draft, { force: true }).catch(() => {});
      throw error;
    }
  } catch (error) {
    client.logger.warn(`The model list could not be kept for later: ${(error as Error).message}`);
  }
}

/** The last list that was kept, however old; `undefined` when there is none that can be read. */
export async function keptOffline(client: CallContext): Promise<KnownModels | undefined> {
  try {
    const path = await pathFor(client);
    if (path === undefined) return undefined;
    const { at, etag, models } = JSON.parse(
      await node.fs.promises.readFile(path, "utf8"),
    ) as Partial<KnownModels>;
    if (typeof at !== "number" || !Array.isArray(models)) return undefined;
    return {
      at,
      etag: typeof etag === "string" ? etag : undefined,
      models: models.filter((model): model is CatalogueModel => typeof model?.slug === "string"),
    };
  } catch {
    return undefined;
  }
}

/** `undefined` where the client keeps nothing on disk: a storage of its own without a folder, a runtime without files. */
async function pathFor(client: CallContext): Promise<string | undefined> {
  const { storage, compatStorageDir } = client.options;
  if (storage !== undefined && compatStorageDir === undefined) return undefined;
  if (typeof process === "undefined" || !process.versions?.node) return undefined;
  const [{ storageFolder }, who] = await Promise.all([
    import("../../../compat/store/path.ts"),
    client.whois(),
  ]);
  const name = node.crypto
    .createHash("sha256")
    .update(JSON.stringify([client.baseURL, who.accountId ?? "", client.clientVersion]))
    .digest("hex");
  return node.path.join(await storageFolder(compatStorageDir), "models", `${name.slice(0, 32)}.json`);
}

import type { VectorStore } from "../generated/resources/vector-stores/vector-stores.ts";
import type { OAuthCodexClient } from "../index.ts";
import type { OptionSpec } from "./command.ts";
import { UsageError } from "./exit.ts";

/** For every command that works on the local storage. */
export const storageDir: OptionSpec = {
  flags: "--storage-dir <folder>",
  description: "where files and vector stores are kept (CODEX_COMPAT_STORAGE_DIR)",
};

/** The vector store of this id or name; `undefined` when none has that name. */
export async function findStore(
  client: OAuthCodexClient,
  wanted: string,
  signal: AbortSignal,
): Promise<VectorStore | undefined> {
  if (wanted.startsWith("vs_")) return await client.vectorStores.retrieve(wanted, { signal });
  const found = (await allStores(client, signal)).filter(({ name }) => name === wanted);
  if (found.length > 1) {
    throw new UsageError(
      `${found.length} vector stores are named ${JSON.stringify(wanted)}. Say which by its id: ${found.map(({ id }) => id).join(", ")}.`,
    );
  }
  return found[0];
}

/** @throws {UsageError} when there is none, with those that there are. */
export async function knownStore(
  client: OAuthCodexClient,
  wanted: string,
  signal: AbortSignal,
): Promise<VectorStore> {
  const found = await findStore(client, wanted, signal);
  if (found) return found;
  const names = (await allStores(client, signal)).map(({ id, name }) => (name === "" ? id : name));
  const others =
    names.length === 0
      ? "There is none yet: oauth-codex files upload FOLDER --store NAME makes one."
      : `There are: ${names.slice(0, 20).join(", ")}${names.length > 20 ? ", …" : ""}.`;
  throw new UsageError(`No vector store is named ${JSON.stringify(wanted)}. ${others}`);
}

export async function allStores(client: OAuthCodexClient, signal: AbortSignal): Promise<VectorStore[]> {
  const stores: VectorStore[] = [];
  for await (const store of client.vectorStores.list({ limit: 100 }, { signal })) stores.push(store);
  return stores;
}

import type { ClientOptions, OAuthCodexClient } from "../../../src/index.ts";
import { useEmulator as useCodex } from "../chat/support.ts";
import { onEnd, temporaryFolder, text } from "../support.ts";

interface Shelf {
  readonly client: OAuthCodexClient;
  /** Id of the store. */
  readonly store: string;
  /** Ids of the files, by name. */
  readonly files: Readonly<Record<string, string>>;
}

export const HARBOUR = {
  "harbour.md": "The harbour closes at nine in winter.",
  "lighthouse.md": "The lighthouse burns until dawn, all winter.",
};

/** An emulator, and clients of it whose files live in folders of their own. */
export function useFiles() {
  const bench = useCodex();
  const connect = async (
    options: ClientOptions = {},
    time?: { readonly now: () => number },
  ): Promise<OAuthCodexClient> => {
    const client = bench.connect({ compatStorageDir: await temporaryFolder(), ...options }, time);
    onEnd(() => client.close());
    return client;
  };
  return {
    get emulator() {
      return bench.emulator;
    },
    bodies: bench.bodies,
    connect,
    async shelf(
      contents: Readonly<Record<string, string>> = HARBOUR,
      options?: ClientOptions,
    ): Promise<Shelf> {
      const client = await connect(options);
      return { client, ...(await fill(client, contents)) };
    },
  };
}

export async function fill(
  client: OAuthCodexClient,
  contents: Readonly<Record<string, string>>,
): Promise<Pick<Shelf, "store" | "files">> {
  const { id: store } = await client.vectorStores.create({ name: "shelf" });
  const files: Record<string, string> = {};
  for (const [name, content] of Object.entries(contents)) {
    const file = await client.files.create({ file: text(content, name), purpose: "assistants" });
    files[name] = file.id;
    await client.vectorStores.files.createAndPoll(store, { file_id: file.id }, { pollIntervalMs: 20 });
  }
  return { store, files };
}

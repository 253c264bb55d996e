/**
 * A process that does one piece of work on a storage until it is killed. Says `begun` when it begins, and one line of JSON for what
 * was acknowledged.
 */
import { OAuthCodexClient } from "oauth-codex-sdk";
import { exportStorage, importStorage, tidyStorage } from "oauth-codex-sdk/storage";

const [task = "", folder = "", other = "", accessToken = ""] = process.argv.slice(2);
const say = (what: object | string): void => {
  process.stdout.write(`${typeof what === "string" ? what : JSON.stringify(what)}\n`);
};
const client = new OAuthCodexClient({
  accessToken: accessToken || "unused",
  compatStorageDir: folder,
  logLevel: "off",
  ...(task === "batch" ? { baseURL: other, profile: "codex", batchConcurrency: 2 } : {}),
});

const TASKS: Record<string, () => Promise<void>> = {
  async index() {
    const store = await client.vectorStores.create({ name: "killed" });
    say("begun");
    for (let number = 0; ; number++) {
      const words = Array.from({ length: 400 }, (_, at) => `word${number}x${at}`).join(" ");
      const file = new File([`${words} found${number}`], `${number}.txt`);
      const { id } = await client.vectorStores.files.upload(store.id, file);
      say({ store: store.id, file: id, word: `found${number}` });
    }
  },
  async import() {
    say("begun");
    say({ imported: await importStorage(other, folder) });
  },
  async export() {
    say("begun");
    say({ exported: await exportStorage(other, folder) });
  },
  async tidy() {
    // Expired at once, so that there is something to remove.
    say("begun");
    say({ tidied: await tidyStorage(folder, { now: () => Date.now() + 2 * 3_600_000 }) });
  },
  async batch() {
    const lines = Array.from({ length: 24 }, (_, number) =>
      JSON.stringify({
        custom_id: `request-${number}`,
        method: "POST",
        url: "/v1/responses",
        body: { model: "gpt-5.5", input: `call ${number}` },
      }),
    );
    const file = new File([lines.join("\n")], "in.jsonl");
    const input = await client.files.create({ file, purpose: "batch" });
    const batch = await client.batches.create({
      completion_window: "24h",
      endpoint: "/v1/responses",
      input_file_id: input.id,
    });
    say({ batch: batch.id });
    say("begun");
  },
};

await TASKS[task]?.();
// Until it is killed: what was done is not to be closed in order.
setInterval(() => {}, 1_000);

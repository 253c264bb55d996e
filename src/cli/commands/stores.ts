import type { CommandSpec } from "../command.ts";
import { EXIT, UsageError } from "../exit.ts";
import { allStores, knownStore, storageDir } from "../stores.ts";
import { columns, size } from "../text.ts";

const list: CommandSpec = {
  name: "list",
  summary: "List the vector stores of this machine, newest first.",
  options: [storageDir],
  examples: ["stores list"],
  async run(context) {
    const { out, signal } = context;
    const stores = await allStores(await context.client(), signal);
    out.result({ stores }, () =>
      stores.length === 0
        ? ["There is no vector store. oauth-codex files upload FOLDER --store NAME makes one."]
        : columns([
            ["ID", "FILES", "SIZE", "NAME"],
            ...stores.map(({ id, name, file_counts, usage_bytes }) => [
              id,
              String(file_counts.total),
              size(usage_bytes),
              name,
            ]),
          ]),
    );
    return undefined;
  },
};

const show: CommandSpec = {
  name: "show",
  summary: "Show a vector store: how many of its files can be found, and which cannot.",
  arguments: [{ name: "<store>", description: "its name or id" }],
  options: [storageDir],
  examples: ["stores show handbook"],
  async run(context, { args: [wanted = ""] }) {
    const { out, signal } = context;
    const client = await context.client();
    const store = await knownStore(client, wanted, signal);
    const failed: { id: string; message: string }[] = [];
    const query = { filter: "failed", limit: 100 } as const;
    for await (const { id, last_error } of client.vectorStores.files.list(store.id, query, { signal })) {
      failed.push({ id, message: last_error?.message ?? "It was not indexed." });
    }
    const { completed, in_progress, total } = store.file_counts;
    out.result({ ...store, failed }, () => [
      ...columns([
        ["Name", store.name],
        ["Id", store.id],
        ["Created", new Date(store.created_at * 1000).toISOString().slice(0, 16).replace("T", " ")],
        ["Files", `${total}, of which ${completed} can be found`],
        ...(in_progress > 0 ? [["Indexing", String(in_progress)]] : []),
        ["Size", size(store.usage_bytes)],
      ]),
      ...failed.map(({ id, message }) => `${id}: ${message}`),
    ]);
    return undefined;
  },
};

const remove: CommandSpec = {
  name: "delete",
  summary: "Delete a vector store. Its files stay, and can be put into others.",
  arguments: [{ name: "<store>", description: "its name or id" }],
  options: [{ flags: "-y, --yes", description: "without a question" }, storageDir],
  examples: ["stores delete handbook --yes"],
  async run(context, { args: [wanted = ""], options }) {
    const { out, signal } = context;
    const client = await context.client();
    const { id, name, file_counts } = await knownStore(client, wanted, signal);
    if (options["yes"] !== true) {
      const typed = await out.question(
        `Delete the vector store ${name || id} with ${file_counts.total} files? [y/N]`,
        signal,
      );
      if (typed === undefined) {
        throw new UsageError(
          "Deleting is asked about at a terminal, and there is none here. --yes deletes unasked.",
        );
      }
      if (!/^y(?:es)?$/i.test(typed.trim())) {
        out.note("Nothing was deleted.");
        return EXIT.failure;
      }
    }
    await client.vectorStores.delete(id, { signal });
    out.result({ deleted: id, name }, () => [
      `Deleted the vector store ${name || id}. Its files are still here.`,
    ]);
    return undefined;
  },
};

export const stores: CommandSpec = {
  name: "stores",
  summary: "Vector stores of this machine: list, show, delete.",
  commands: [list, show, remove],
};

import type { CommandSpec } from "../command.ts";
import { UsageError } from "../exit.ts";
import { knownStore, storageDir } from "../stores.ts";

const EXCERPT = 320;

export const search: CommandSpec = {
  name: "search",
  summary: "Search the files of a vector store. Nothing leaves this machine.",
  arguments: [
    { name: "<store>", description: "name or id of the vector store" },
    { name: "<query...>", description: "what to look for" },
  ],
  options: [
    { flags: "-n, --limit <number>", description: "most results, 1 to 50 (default: 5)" },
    { flags: "-f, --full", description: "whole chunks, not only what is around the match" },
    storageDir,
  ],
  examples: ['search handbook "how many holidays"'],
  async run(context, { args, options }) {
    const { out, signal } = context;
    const [wanted = "", ...words] = args;
    const query = words.join(" ").trim();
    if (query === "") throw new UsageError("The query is empty.");
    const limit = Number(options["limit"] ?? 5);
    if (!Number.isInteger(limit) || limit < 1 || limit > 50) {
      throw new UsageError("--limit must be a whole number from 1 to 50.");
    }
    const client = await context.client();
    const store = await knownStore(client, wanted, signal);
    const { data } = await client.vectorStores.search(
      store.id,
      { query, max_num_results: limit },
      { signal },
    );
    const { excerpt } = await import("../../storage.ts");
    const hits = data.map(({ file_id, filename, score, attributes, content }) => ({
      score,
      file_id,
      filename,
      attributes,
      text: content.map(({ text }) => text).join("\n"),
    }));
    out.result({ store: { id: store.id, name: store.name }, query, hits }, (style) => {
      if (hits.length === 0) {
        const waiting = store.file_counts.in_progress;
        return [
          `Nothing was found${waiting === 0 ? "" : `; ${waiting} of the files are still being indexed`}.`,
        ];
      }
      return hits.flatMap(({ score, filename, file_id, text }, index) => {
        const part = excerpt(text, query, { length: options["full"] === true ? text.length : EXCERPT });
        const open = part.start > 0 ? "… " : "";
        const shown = `${open}${part.text}${part.end < text.length ? " …" : ""}`;
        const lines = shown.trim().split(/[\r\n]+/);
        const head = `${score.toFixed(2)}  ${style("bold", filename)}  ${style("dim", file_id)}`;
        return [...(index === 0 ? [] : [""]), head, ...lines.map((line) => `      ${line}`)];
      });
    });
    return undefined;
  },
};

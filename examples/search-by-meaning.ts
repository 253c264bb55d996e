/**
 * Searches a vector store by words and by meaning. The meaning comes from a function of yours; this one knows three subjects and
 * stands for a model that runs on this machine, or for another service.
 */
import { type Embed, OAuthCodexClient } from "oauth-codex-sdk";

const subjects = [/car|automobile|vehicle/, /bread|cake|bakery/, /ship|ferry|harbour/];
const embed: Embed = async (texts) =>
  texts.map((text) => [...subjects.map((words) => (words.test(text) ? 1 : 0)), 0.1]);

const client = new OAuthCodexClient({ accessToken: process.env["CODEX_ACCESS_TOKEN"], embed });
try {
  const store = await client.vectorStores.create({ name: "town" });
  const batch = await client.vectorStores.fileBatches.uploadAndPoll(store.id, {
    files: [
      new File(["An automobile may stay on the square for an hour."], "square.md"),
      new File(["Fresh bread from six in the morning."], "bread.md"),
      new File(["The ferry leaves every half hour."], "ferry.md"),
    ],
  });
  console.log(`${batch.file_counts.completed} of ${batch.file_counts.total} indexed`);
  for (const query of ["parking a vehicle", "bakery", "ferry"]) {
    const { data } = await client.vectorStores.search(store.id, { query, max_num_results: 1 });
    console.log(query, "->", data[0]?.filename);
  }
  for await (const { id } of client.vectorStores.files.list(store.id)) await client.files.delete(id);
  await client.vectorStores.delete(store.id);
} finally {
  await client.close();
}

/** Answers a question from files, and says which file each statement rests on. The files stay on this machine. */
import { OAuthCodexClient } from "oauth-codex-sdk";

const client = new OAuthCodexClient({
  accessToken: process.env["CODEX_ACCESS_TOKEN"],
  ...(process.env["CODEX_BASE_URL"] ? { baseURL: process.env["CODEX_BASE_URL"], profile: "codex" } : {}),
});
try {
  const store = await client.vectorStores.create({ name: "harbour office" });
  await client.vectorStores.fileBatches.uploadAndPoll(store.id, {
    files: [
      new File(["The harbour closes at nine in winter, at ten in summer."], "harbour.md"),
      new File(["The lighthouse burns until dawn."], "lighthouse.md"),
    ],
  });

  const response = await client.responses.create({
    model: "gpt-5.5",
    input: "When does the harbour close in winter?",
    tools: [{ type: "file_search", vector_store_ids: [store.id] }],
  });
  for (const item of response.output) {
    if (item.type === "file_search_call") console.log(`searched for: ${item.queries.join(", ")}`);
    if (item.type !== "message") continue;
    for (const part of item.content) {
      if (part.type !== "output_text") continue;
      console.log(part.text);
      for (const source of part.annotations) {
        if (source.type === "file_citation")
          console.log(`  at character ${source.index}: ${source.filename}`);
      }
    }
  }

  for await (const { id } of client.vectorStores.files.list(store.id)) await client.files.delete(id);
  await client.vectorStores.delete(store.id);
} finally {
  await client.close();
}

/** Puts files into a vector store and searches it. Nothing leaves this machine; CODEX_COMPAT_STORAGE_DIR says where they are kept. */
import { OAuthCodexClient } from "oauth-codex-sdk";

const client = new OAuthCodexClient({ accessToken: process.env["CODEX_ACCESS_TOKEN"] });
try {
  const store = await client.vectorStores.create({ name: "example" });
  const batch = await client.vectorStores.fileBatches.uploadAndPoll(store.id, {
    files: [
      new File(["The harbour closes at nine in winter."], "harbour.md"),
      new File(["등대는 새벽까지 불을 켭니다."], "등대.md"),
    ],
  });
  console.log(`${batch.file_counts.completed} of ${batch.file_counts.total} indexed`);
  for (const query of ["when does the harbour close", "등대"]) {
    const { data } = await client.vectorStores.search(store.id, { query });
    console.log(query, "->", data[0]?.filename);
  }
  // Only the files of this store: others may live in the same folder.
  for await (const { id } of client.vectorStores.files.list(store.id)) await client.files.delete(id);
  await client.vectorStores.delete(store.id);
} finally {
  await client.close();
}

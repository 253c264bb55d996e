/** Runs a few requests as a batch. Interrupt it and start it again: it goes on with the batch that is there. */
import { OAuthCodexClient } from "oauth-codex-sdk";

const client = new OAuthCodexClient({
  accessToken: process.env["CODEX_ACCESS_TOKEN"],
  batchConcurrency: 2,
  ...(process.env["CODEX_BASE_URL"] ? { baseURL: process.env["CODEX_BASE_URL"], profile: "codex" } : {}),
});
try {
  const open = ["validating", "in_progress", "finalizing"];
  let batch =
    (await client.batches.list()).data.find(({ status }) => open.includes(status)) ?? (await begin());
  while (open.includes(batch.status)) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    batch = await client.batches.retrieve(batch.id);
  }
  console.log(`${batch.status}: ${batch.request_counts?.completed} of ${batch.request_counts?.total}`);
  for (const id of [batch.output_file_id, batch.error_file_id]) {
    if (id) console.log(await (await client.files.content(id)).text());
  }

  async function begin() {
    const lines = ["harbour", "lighthouse", "tide"].map((word) =>
      JSON.stringify({
        custom_id: word,
        method: "POST",
        url: "/v1/responses",
        body: { model: "gpt-5.5", input: `One sentence about: ${word}` },
      }),
    );
    const file = await client.files.create({
      file: new File([lines.join("\n")], "words.jsonl"),
      purpose: "batch",
    });
    return await client.batches.create({
      input_file_id: file.id,
      endpoint: "/v1/responses",
      completion_window: "24h",
    });
  }
} finally {
  await client.close();
}

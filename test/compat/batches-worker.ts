/** A process that runs a batch until it is killed. It says on stdout which batch it is. */
import { OAuthCodexClient } from "oauth-codex-sdk";
import { onProfile } from "../support/on-profile.ts";

const [folder, baseURL, accessToken, count] = process.argv.slice(2) as [string, string, string, string];
const client = new OAuthCodexClient({
  baseURL,
  ...onProfile,
  accessToken,
  compatStorageDir: folder,
  batchConcurrency: 2,
});
const lines = Array.from({ length: Number(count) }, (_, n) =>
  JSON.stringify({
    custom_id: `request-${n}`,
    method: "POST",
    url: "/v1/responses",
    body: { model: "gpt-5.5", input: `number ${n}` },
  }),
);
const file = await client.files.create({
  file: new File([lines.join("\n")], "in.jsonl"),
  purpose: "batch",
});
const batch = await client.batches.create({
  completion_window: "24h",
  endpoint: "/v1/responses",
  input_file_id: file.id,
});
process.stdout.write(`${batch.id}\n`);

/** Programs that are built, as their text. */

const answerAndStream = `
  const answer = await client.responses.create({ model: "gpt-5.5", input: "answer" });
  let streamed = "";
  for await (const event of await client.responses.create({ model: "gpt-5.5", input: "stream", stream: true })) {
    if (event.type === "response.output_text.delta") streamed += event.delta;
  }`;

/** Answers, streams, goes on, indexes a file and finds it, and prints what came of it. */
export const onDisk = `
import { OAuthCodexClient } from "oauth-codex-sdk";
const { EMULATOR: baseURL, TOKEN: accessToken, STORAGE: compatStorageDir } = process.env;
const client = new OAuthCodexClient({ baseURL, profile: "codex", accessToken, compatStorageDir, logLevel: "warn" });
(async () => {
  ${answerAndStream}
  const next = await client.responses.create({ model: "gpt-5.5", input: "next", previous_response_id: answer.id });
  const { id } = await client.vectorStores.create({ name: "shelf" });
  const file = new File(["<p>a word about whales</p>"], "whales.html");
  const { status } = await client.vectorStores.files.uploadAndPoll(id, file, { pollIntervalMs: 50 });
  const { data } = await client.vectorStores.search(id, { query: "whales" });
  await client.close();
  console.log(JSON.stringify({ answer: answer.output_text, streamed, next: next.output_text, indexed: status, found: data.length }));
})();
`;

/** A Worker that answers and streams, and says what became of what needs a disk. */
export const inWorker = `
import { OAuthCodexClient } from "oauth-codex-sdk";
export default {
  async fetch(request, { EMULATOR: baseURL, TOKEN: accessToken }) {
    const client = new OAuthCodexClient({ baseURL, profile: "codex", accessToken });
    ${answerAndStream}
    const stored = await client.files.list().then(() => "listed", (error) => error.message);
    return Response.json({ answer: answer.output_text, streamed, stored });
  },
};
`;

/** A page that answers and streams, keeps a file in memory, and puts what came of it where the test looks. */
export const inPage = `
import { OAuthCodexClient } from "oauth-codex-sdk";
import { memoryStorage } from "oauth-codex-sdk/storage";
globalThis.main = async (baseURL, accessToken) => {
  const client = new OAuthCodexClient({
    baseURL, profile: "codex", accessToken, storage: memoryStorage(), dangerouslyAllowBrowser: true,
  });
  ${answerAndStream}
  const { filename } = await client.files.create({ file: new File(["kept"], "kept.txt"), purpose: "assistants" });
  return { answer: answer.output_text, streamed, filename };
};
`;

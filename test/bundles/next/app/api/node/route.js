import { OAuthCodexClient } from "oauth-codex-sdk";

export const dynamic = "force-dynamic";

export async function GET() {
  const client = new OAuthCodexClient({
    baseURL: process.env.EMULATOR,
    profile: "codex",
    accessToken: process.env.TOKEN,
    compatStorageDir: process.env.STORAGE,
  });
  const answer = await client.responses.create({ model: "gpt-5.5", input: "answer" });
  let streamed = "";
  for await (const event of await client.responses.create({
    model: "gpt-5.5",
    input: "stream",
    stream: true,
  })) {
    if (event.type === "response.output_text.delta") streamed += event.delta;
  }
  const { id } = await client.vectorStores.create({ name: "shelf" });
  const file = new File(["a word about whales"], "whales.txt");
  const { status } = await client.vectorStores.files.uploadAndPoll(id, file, { pollIntervalMs: 50 });
  const { data } = await client.vectorStores.search(id, { query: "whales" });
  await client.close();
  return Response.json({ answer: answer.output_text, streamed, indexed: status, found: data.length });
}

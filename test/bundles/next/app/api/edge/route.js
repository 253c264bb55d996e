import { OAuthCodexClient } from "oauth-codex-sdk";

export const runtime = "edge";
export const dynamic = "force-dynamic";

export async function GET() {
  const client = new OAuthCodexClient({
    baseURL: process.env.EMULATOR,
    profile: "codex",
    accessToken: process.env.TOKEN,
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
  return Response.json({ answer: answer.output_text, streamed });
}

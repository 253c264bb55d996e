/** Streams an answer and prints it as it arrives. Set CODEX_ACCESS_TOKEN; CODEX_BASE_URL for something other than ChatGPT. */
import { OAuthCodexClient } from "oauth-codex-sdk";

const client = new OAuthCodexClient({
  accessToken: process.env["CODEX_ACCESS_TOKEN"],
  ...(process.env["CODEX_BASE_URL"] ? { baseURL: process.env["CODEX_BASE_URL"], profile: "codex" } : {}),
});

const stream = await client.responses.create({
  model: "gpt-5.5",
  input: "Write one line about the sea.",
  stream: true,
});
for await (const event of stream) {
  switch (event.type) {
    case "response.output_text.delta":
      process.stdout.write(event.delta);
      break;
    case "response.completed":
      console.log(`\n${event.response.usage?.output_tokens} output tokens`);
      break;
    default:
  }
}

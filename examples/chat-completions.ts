/** A program that speaks chat completions, on a ChatGPT account: a stream, and a run with a tool. */
import { OAuthCodexClient, zodFunction } from "oauth-codex-sdk";
import { z } from "zod";

const client = new OAuthCodexClient({
  accessToken: process.env["CODEX_ACCESS_TOKEN"],
  ...(process.env["CODEX_BASE_URL"] ? { baseURL: process.env["CODEX_BASE_URL"], profile: "codex" } : {}),
});

const stream = client.chat.completions
  .stream({ model: "gpt-5.5", messages: [{ role: "user", content: "Say something about the sea" }] })
  .on("content", (delta) => process.stdout.write(delta));
const completion = await stream.finalChatCompletion();
console.log(`\nended by ${completion.choices[0]?.finish_reason}`);

const clock = zodFunction({
  name: "clock",
  description: "Tells the time in a time zone.",
  parameters: z.object({ timeZone: z.string() }),
  function: ({ timeZone }) => new Date().toLocaleTimeString("en", { timeZone }),
});
const runner = client.chat.completions.runTools({
  model: "gpt-5.5",
  messages: [{ role: "user", content: "What time is it in Seoul?" }],
  tools: [clock],
});
console.log(await runner.finalContent());

/** Shows the models of the account, and asks the first of them with the most thinking that it can do. */
import { OAuthCodexClient } from "oauth-codex-sdk";

const client = new OAuthCodexClient({
  accessToken: process.env["CODEX_ACCESS_TOKEN"],
  ...(process.env["CODEX_BASE_URL"] ? { baseURL: process.env["CODEX_BASE_URL"], profile: "codex" } : {}),
});

const { data } = await client.models.list();
for (const { id } of data) {
  const { context_window, reasoning_efforts = [] } = await client.models.capabilities(id);
  console.log(`${id}: ${context_window} tokens, ${reasoning_efforts.join(" ")}`);
}
const model = data[0]?.id ?? "gpt-5.5";
const efforts = (await client.models.capabilities(model)).reasoning_efforts ?? [];
const response = await client.responses.create({
  model,
  input: "Say hello.",
  // The backend has more of them than OpenAI's types know.
  reasoning: { effort: efforts.at(-1) as "high" },
});
console.log(response.output_text);

/** A conversation that the backend does not remember, and this side does: a chain, a branch, and what is kept of them. */
import { ContinuityError, OAuthCodexClient } from "oauth-codex-sdk";

const client = new OAuthCodexClient({
  accessToken: process.env["CODEX_ACCESS_TOKEN"],
  ...(process.env["CODEX_BASE_URL"] ? { baseURL: process.env["CODEX_BASE_URL"], profile: "codex" } : {}),
});

const model = "gpt-5.5";
const first = await client.responses.create({ model, input: "Think of a harbour" });
// Two answers to the same question of ours: each is a branch, and neither knows of the other.
for (const input of ["Describe it by day", "Describe it by night"]) {
  const next = await client.responses.create({ model, input, previous_response_id: first.id });
  const given = await client.responses.inputItems.list(next.id, { order: "asc" });
  console.log(`${input}: ${given.data.length} items given, then ${next.output_text}`);
}

const conversation = await client.conversations.create({ metadata: { about: "harbours" } });
await client.responses.create({ model, input: "Name a harbour", conversation: conversation.id });
await client.responses.create({ model, input: "And another", conversation: conversation.id });
let items = 0;
for await (const _ of client.conversations.items.list(conversation.id)) items++;
console.log(`${items} items in the conversation`);

await client.responses.delete(first.id);
try {
  await client.responses.create({ model, input: "Go on", previous_response_id: first.id });
} catch (error) {
  if (!(error instanceof ContinuityError)) throw error;
  console.log(error.code);
}

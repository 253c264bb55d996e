/** A session that a person can read, with the built package as its users get it. */
import { MemoryTokenStore, NotSupportedError, OAuthCodexClient } from "oauth-codex-sdk";
import type { ResponseInputItem } from "oauth-codex-sdk/resources/responses";
import { memoryStorage } from "oauth-codex-sdk/storage";
import { supportMatrix } from "oauth-codex-sdk/support";
import { createCodexEmulator } from "oauth-codex-sdk/testing";

const title = (text: string): void => console.log(`\n-- ${text}`);

title("What the Codex profile supports, methods by route");
const byRoute = new Map<string, number>();
for (const { profile, route } of supportMatrix) {
  if (profile === "codex") byRoute.set(route, (byRoute.get(route) ?? 0) + 1);
}
for (const [route, count] of [...byRoute].sort())
  console.log(`${route.padEnd(12)} ${String(count).padStart(4)}`);

// Any port to come back to: the registered ones may be in use on this machine.
const emulator = await createCodexEmulator({ port: 0, redirectPorts: "any" });
try {
  const client = new OAuthCodexClient({
    baseURL: emulator.baseURL,
    profile: "codex",
    oauthConfig: { ...emulator.oauthConfig, redirectUri: "http://localhost:0/auth/callback" },
    tokenStore: new MemoryTokenStore(),
    // Nothing of this session stays on the disk.
    storage: memoryStorage(),
  });

  title("Signing in: PKCE, a consent page, and the way back to a port of this machine");
  const account = await client.login({
    method: "browser",
    // The "browser": it opens the page, where the emulator's user consents at once, and follows the way back.
    openBrowser: (url) => fetch(url),
    ui: {},
  });
  console.log(`signed in as ${account.email}, plan ${account.plan}`);

  title("A streamed answer, as it arrives");
  emulator.script(
    "Streams arrive in pieces: every piece is one typed event, and this sentence was many of them.",
  );
  const stream = await client.responses.create({
    model: "gpt-5.5",
    input: "How do streams arrive?",
    stream: true,
  });
  for await (const event of stream) {
    if (event.type === "response.output_text.delta") process.stdout.write(event.delta);
    if (event.type === "response.completed")
      console.log(`\n   (${event.response.usage?.total_tokens} tokens)`);
  }

  title("An aggregated answer");
  emulator.script({
    reasoning: "The backend only streams.",
    text: "The backend only streams; this was put together from its events.",
  });
  const answer = await client.responses.create({ model: "gpt-5.5", input: "Do you stream?" });
  console.log(
    `${answer.output_text}\n   (${answer.output.map(({ type }) => type).join(", ")}; status ${answer.status})`,
  );

  title("A function call, round trip");
  const tools = [
    {
      type: "function" as const,
      name: "add",
      description: "Adds two numbers.",
      strict: true,
      parameters: {
        type: "object",
        properties: { a: { type: "number" }, b: { type: "number" } },
        required: ["a", "b"],
        additionalProperties: false,
      },
    },
  ];
  emulator.script({ toolCalls: [{ name: "add", arguments: { a: 19, b: 23 } }] }, "19 and 23 make 42.");
  const input: ResponseInputItem[] = [{ role: "user", content: "What is 19 + 23?" }];
  const asked = await client.responses.create({ model: "gpt-5.5", input, tools });
  for (const item of asked.output) {
    input.push(item as ResponseInputItem);
    if (item.type !== "function_call") continue;
    const { a, b } = JSON.parse(item.arguments) as { a: number; b: number };
    console.log(`the model calls ${item.name}(${a}, ${b}); we answer ${a + b}`);
    input.push({ type: "function_call_output", call_id: item.call_id, output: String(a + b) });
  }
  console.log((await client.responses.create({ model: "gpt-5.5", input, tools })).output_text);

  title("A conversation that is continued, on a backend that remembers nothing");
  emulator.script("Nice to meet you, Ada.", ({ body }) => `${body.input.length} items came.`);
  const first = await client.responses.create({ model: "gpt-5.5", input: "I am Ada." });
  const second = await client.responses.create({
    model: "gpt-5.5",
    input: "Who am I?",
    previous_response_id: first.id,
  });
  console.log(`${first.output_text}\n${second.output_text}`);

  title("An answer from files, which stay here");
  const store = await client.vectorStores.create({ name: "harbour office" });
  const closing = new File(["The harbour closes at nine in winter, at ten in summer."], "harbour.md");
  await client.vectorStores.files.uploadAndPoll(store.id, closing);
  emulator.script(
    { toolCalls: [{ name: "file_search", arguments: { queries: ["harbour closes winter"] } }] },
    "At nine【cite:1】.",
  );
  const found = await client.responses.create({
    model: "gpt-5.5",
    input: "When does the harbour close in winter?",
    tools: [{ type: "file_search", vector_store_ids: [store.id] }],
  });
  for (const item of found.output) {
    if (item.type === "file_search_call") console.log(`searched for: ${item.queries.join(", ")}`);
    if (item.type !== "message" || item.content[0]?.type !== "output_text") continue;
    const [source] = item.content[0].annotations;
    console.log(`${found.output_text} (${source?.type === "file_citation" ? source.filename : "no source"})`);
  }

  title("A call that the backend does not support");
  try {
    await client.audio.speech.create({ model: "tts-1", voice: "alloy", input: "hello" });
  } catch (error) {
    if (!(error instanceof NotSupportedError)) throw error;
    console.log(`${error.name} (code ${error.code})\n${error.message}`);
  }
} finally {
  await emulator.close();
}

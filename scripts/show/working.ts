/** What works, one act each: the call, and what came of it. */

import { functionTool, type OAuthCodexClient } from "oauth-codex-sdk";
import type { CodexEmulator } from "oauth-codex-sdk/testing";
import OpenAI from "openai";
import { z } from "zod";
import type { Page } from "./page.ts";

/** What an act has to work with. */
export interface Stage {
  readonly page: Page;
  readonly client: OAuthCodexClient;
  readonly emulator: CodexEmulator;
}

const model = "gpt-5.5";

export const acts: readonly ((stage: Stage) => Promise<void>)[] = [
  signIn,
  streamed,
  toolLoop,
  continued,
  fromFiles,
  otherClient,
];

async function signIn({ page, client }: Stage): Promise<void> {
  page.title("Sign in: PKCE, a consent page, and back to a port of this machine");
  page.code("await client.login()");
  const account = await client.login({
    method: "browser",
    // The "browser": it opens the page, where the emulator's user consents at once, and follows the way back.
    openBrowser: (url) => fetch(url),
    ui: {},
  });
  page.say(`signed in as ${account.email}, plan ${account.plan}`);
}

async function streamed({ page, client, emulator }: Stage): Promise<void> {
  page.title("A streamed answer, as it arrives");
  page.code("client.responses.create({ model, input, stream: true })");
  emulator.script({ text: "It comes in pieces, and every piece is one typed event.", pace: 20 });
  const stream = await client.responses.create({ model, input: "How do streams arrive?", stream: true });
  for await (const event of stream) {
    if (event.type === "response.output_text.delta") page.piece(event.delta);
    if (event.type !== "response.completed") continue;
    page.endPieces();
    page.say(`(${event.response.usage?.total_tokens} tokens)`);
  }
}

async function toolLoop({ page, client, emulator }: Stage): Promise<void> {
  page.title("A tool: the model calls a function of this program");
  page.code("client.responses.runTools({ model, input, tools: [add] })");
  emulator.script({ toolCalls: [{ name: "add", arguments: { a: 19, b: 23 } }] }, "19 and 23 make 42.");
  const add = functionTool({
    name: "add",
    description: "Adds two numbers.",
    parameters: z.object({ a: z.number(), b: z.number() }),
    run({ a, b }) {
      page.say(`the model calls add(${a}, ${b}); this program answers ${a + b}`);
      return { sum: a + b };
    },
  });
  const run = client.responses.runTools({ model, input: "What is 19 + 23?", tools: [add] });
  page.say((await run.result()).response.output_text);
}

async function continued({ page, client, emulator }: Stage): Promise<void> {
  page.title("A conversation that goes on, although the backend remembers nothing");
  page.code("client.responses.create({ model, input, previous_response_id })");
  emulator.script(
    "Nice to meet you, Ada.",
    ({ body }) => `${body.input.length} items came, the first of which says that you are Ada.`,
  );
  const first = await client.responses.create({ model, input: "I am Ada." });
  const next = { model, input: "Who am I?", previous_response_id: first.id };
  page.say(first.output_text);
  page.say((await client.responses.create(next)).output_text);
}

async function fromFiles({ page, client, emulator }: Stage): Promise<void> {
  page.title("An answer from files, which stay on this machine");
  page.code('tools: [{ type: "file_search", vector_store_ids: [store.id] }]');
  const store = await client.vectorStores.create({ name: "harbour office" });
  const closing = new File(["The harbour closes at nine in winter, at ten in summer."], "harbour.md");
  await client.vectorStores.files.uploadAndPoll(store.id, closing);
  emulator.script(
    { toolCalls: [{ name: "file_search", arguments: { queries: ["harbour closes winter"] } }] },
    "At nine【cite:1】.",
  );
  const found = await client.responses.create({
    model,
    input: "When does the harbour close in winter?",
    tools: [{ type: "file_search", vector_store_ids: [store.id] }],
  });
  for (const item of found.output) {
    if (item.type === "file_search_call") page.say(`searched for: ${item.queries.join(", ")}`);
    if (item.type !== "message" || item.content[0]?.type !== "output_text") continue;
    const [source] = item.content[0].annotations;
    const name = source?.type === "file_citation" ? source.filename : "no source";
    page.say(`${found.output_text} (${name})`);
  }
}

async function otherClient({ page, client, emulator }: Stage): Promise<void> {
  page.title("OpenAI's own client, on the same login");
  page.code('new OpenAI({ apiKey: "unused", fetch: client.fetch })');
  emulator.script("A chat completion, translated there and back.");
  const openai = new OpenAI({ apiKey: "unused", fetch: client.fetch });
  const chat = await openai.chat.completions.create({
    model,
    messages: [{ role: "user", content: "What are you?" }],
  });
  page.say(chat.choices[0]?.message.content ?? "no answer");
}

/** What a program does with the package, wherever it runs. Built and run as it stands. */
import {
  APIError,
  functionTool,
  ModelNotAvailableError,
  NotSupportedError,
  OAuthCodexClient,
  OAuthCodexError,
  zodTextFormat,
} from "oauth-codex-sdk";
import { z } from "zod";

const model = "gpt-5.5";

/**
 * @param options Of the client. Where there is a disk they hold no credential, but `oauthConfig`: the login is made here.
 * @returns `true` for what works, else what went wrong instead.
 */
export async function accept(options) {
  const results = {};
  const part = async (name, work) => {
    try {
      const found = await work();
      results[name] = found === undefined ? true : found;
    } catch (error) {
      results[name] = `${error?.name}: ${error?.code ?? error?.message}`;
    }
  };
  const client = new OAuthCodexClient({ profile: "codex", logLevel: "warn", ...options });

  if (options.oauthConfig) {
    await part("login", async () => {
      await client.login({ method: "browser", openBrowser: (url) => void fetch(url), ui: {} });
      // Whoever comes next finds the login on disk.
      same(await new OAuthCodexClient({ profile: "codex", ...options }).isAuthenticated(), true);
    });
  }
  await part("answer", async () => {
    const { output_text } = await client.responses.create({ model, input: "answer" });
    same(output_text, "echo: answer");
  });
  await part("stream", async () => {
    let text = "";
    for await (const event of await client.responses.create({ model, input: "stream", stream: true })) {
      if (event.type === "response.output_text.delta") text += event.delta;
    }
    same(text, "echo: stream");
  });
  await part("tool", async () => {
    const add = functionTool({
      name: "add",
      description: "Adds two numbers.",
      parameters: z.object({ a: z.number(), b: z.number() }),
      run: ({ a, b }) => a + b,
    });
    const run = client.responses.runTools({ model, input: "add 1 and 2", tools: [add] });
    same((await run.finalResponse()).output_text, "echo: 3");
  });
  await part("structured", async () => {
    const format = zodTextFormat(z.object({ city: z.string() }), "place");
    const { output_parsed } = await client.responses.parse({ model, input: "as JSON", text: { format } });
    same(output_parsed?.city, "Oslo");
  });
  await part("files", async () => {
    const { id } = await client.files.create({ file: new File(["kept"], "kept.txt"), purpose: "user_data" });
    same(await (await client.files.content(id)).text(), "kept");
    await client.files.delete(id);
  });
  await part("search", async () => {
    const { id } = await client.vectorStores.create({ name: "shelf" });
    const file = new File(["<p>a word about whales</p>"], "whales.html");
    const added = await client.vectorStores.files.uploadAndPoll(id, file, { pollIntervalMs: 50 });
    if (added.status !== "completed") return added.status;
    same((await client.vectorStores.search(id, { query: "whales" })).data.length, 1);
  });
  await part("conversation", async () => {
    const { id } = await client.conversations.create({});
    await client.responses.create({ model, input: "I am Ada.", conversation: id });
    const { output_text, id: last } = await client.responses.create({
      model,
      input: "remember",
      conversation: id,
    });
    same(output_text, "echo: I am Ada.");
    const next = await client.responses.create({ model, input: "remember", previous_response_id: last });
    same(next.output_text, "echo: I am Ada.");
  });
  await part("errors", async () => {
    const refused = await client.responses.create({ model: "gpt-none", input: "answer" }).catch(itself);
    if (!(refused instanceof ModelNotAvailableError)) throw refused;
    same(
      [APIError, OAuthCodexError, Error].map((Class) => refused instanceof Class),
      [true, true, true],
    );
    const stub = await client.audio.speech
      .create({ model: "tts-1", voice: "alloy", input: "hi" })
      .catch(itself);
    same(stub instanceof NotSupportedError, true);
  });
  await part("fetch", async () => {
    const response = await client.fetch("http://localhost/v1/chat/completions", {
      method: "POST",
      body: JSON.stringify({ model, messages: [{ role: "user", content: "fetch" }] }),
    });
    const { error, choices } = await response.json();
    if (error) return `${response.status}: ${error.code}`;
    same(choices[0].message.content, "echo: fetch");
  });
  await client.close();
  return results;
}

const itself = (error) => error;

function same(found, expected) {
  const [a, b] = [JSON.stringify(found), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${a} instead of ${b}`);
}

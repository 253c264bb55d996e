/* global describe, expect, it */
const { OAuthCodexClient, APIError, NotSupportedError, toFile } = require("oauth-codex-sdk");
const { createCodexEmulator } = require("oauth-codex-sdk/testing");
const { memoryStorage } = require("oauth-codex-sdk/storage");
const { createFetch } = require("oauth-codex-sdk/fetch");
const { Stream } = require("oauth-codex-sdk/streaming.js");
const { APIError: SameError } = require("oauth-codex-sdk/error");
const { Responses } = require("oauth-codex-sdk/resources/responses/responses.js");

const { useCodexEmulator } = require("oauth-codex-sdk/testing/jest");

describe("an emulator for a file", () => {
  const codex = useCodexEmulator();

  it("is there, with options for a client", async () => {
    codex.emulator.script("zero");
    const client = new OAuthCodexClient(codex.clientOptions);
    expect((await client.responses.create({ model: "gpt-5.5", input: "hi" })).output_text).toBe("zero");
  });

  it("is forgotten after each test", () => {
    expect(codex.emulator.requests).toHaveLength(0);
  });
});

describe("the package in Jest, without a flag", () => {
  let emulator;
  let client;
  beforeAll(async () => {
    emulator = await createCodexEmulator();
    client = new OAuthCodexClient({
      baseURL: emulator.baseURL,
      profile: "codex",
      accessToken: await emulator.accessToken(),
      storage: memoryStorage(),
    });
  });
  afterAll(async () => {
    await client.close();
    await emulator.close();
  });

  it("answers, streamed and not", async () => {
    emulator.script("one", "two");
    const response = await client.responses.create({ model: "gpt-5.5", input: "hi" });
    expect(response.output_text).toBe("one");
    expect(client.responses).toBeInstanceOf(Responses);
    const stream = await client.responses.create({ model: "gpt-5.5", input: "hi", stream: true });
    expect(stream).toBeInstanceOf(Stream);
    let text = "";
    for await (const event of stream) if (event.type === "response.output_text.delta") text += event.delta;
    expect(text).toBe("two");
    emulator.script("three");
    const chat = await client.chat.completions.create({
      model: "gpt-5.5",
      messages: [{ role: "user", content: "hi" }],
    });
    expect(chat.choices[0].message.content).toBe("three");
  });

  it("throws errors of one class, whatever sub-path it is taken from", async () => {
    const refused = await client.moderations.create({ input: "hi" }).catch((error) => error);
    expect(refused).toBeInstanceOf(NotSupportedError);
    expect(refused).toBeInstanceOf(APIError);
    expect(SameError).toBe(APIError);
  });

  it("keeps files, indexes and searches them, and reads an HTML page", async () => {
    const store = await client.vectorStores.create({ name: "shelf" });
    const page = await toFile(Buffer.from("<p>The harbour closes at nine.</p>"), "harbour.html");
    const { status } = await client.vectorStores.files.uploadAndPoll(store.id, page, { pollIntervalMs: 20 });
    expect(status).toBe("completed");
    const { data } = await client.vectorStores.search(store.id, { query: "harbour" });
    expect(data[0].filename).toBe("harbour.html");
  });

  it("answers OpenAI's routes", async () => {
    emulator.script("four");
    const fetch = createFetch({
      baseURL: emulator.baseURL,
      profile: "codex",
      accessToken: await emulator.accessToken(),
      continuity: "off",
    });
    const answer = await fetch("https://api.openai.com/v1/responses", {
      method: "POST",
      body: JSON.stringify({ model: "gpt-5.5", input: "hi" }),
    });
    expect((await answer.json()).output[0].content[0].text).toBe("four");
  });
});

import { afterEach, describe, expect, it } from "vitest";
import type { OAuthCodexClient } from "../../../src/index.ts";
import type { StreamEvent } from "../../../src/runtime/responses/accumulator.ts";
import { temporaryFolder } from "../../compat/support.ts";
import { useEmulator } from "../../support/codex.ts";
import { codexClient, openaiClient, SSE_HEADERS, sse } from "../../support/http.ts";
import { collect } from "../../support/streams.ts";

const CREATE = { model: "gpt-5.5", input: "Hi" };
const MESSAGE = {
  id: "msg_1",
  type: "message",
  role: "assistant",
  status: "completed",
  content: [{ type: "output_text", text: "Hello", annotations: [] }],
};
/** The ends of a stream, and the status they stand for. */
const ENDS = {
  "response.completed": "completed",
  "response.done": "completed",
  "response.incomplete": "incomplete",
  "response.failed": "failed",
};

/** A stream whose last event says nothing of the output, or has no response at all. */
const stream = (end: string, response?: object) => async () =>
  new Response(
    sse(
      { type: "response.created", response: { id: "resp_1", status: "in_progress", output: [] } },
      { type: "response.output_item.added", output_index: 0, item: { ...MESSAGE, content: [] } },
      { type: "response.output_text.delta", output_index: 0, content_index: 0, delta: "Hello" },
      { type: "response.output_item.done", output_index: 0, item: MESSAGE },
      { type: end, ...(response ? { response } : {}) },
    ),
    { headers: SSE_HEADERS },
  );

const last = (events: readonly unknown[]): StreamEvent => events.at(-1) as StreamEvent;

function expectWhole(event: StreamEvent, text = "Hello"): void {
  expect(event.response?.output?.map(({ type }) => type)).toContain("message");
  expect(event.response?.["output_text"]).toBe(text);
}

describe("the terminal event is whole", () => {
  const profiles = { codex: codexClient, openai: openaiClient };
  for (const [profile, connect] of Object.entries(profiles)) {
    it.each(Object.entries(ENDS))(`${profile}: %s`, async (end, status) => {
      const ask = (client: OAuthCodexClient) => client.responses.create({ ...CREATE, stream: true });
      const answer = { id: "resp_1", status, output: [] };
      const client = connect({ fetch: stream(end, answer) });
      expectWhole(last(await collect(await ask(client))));
      expect(last(await collect(await ask(client)))).toMatchObject({ type: end, response: { status } });
    });

    it(`${profile}: what it says itself stands`, async () => {
      const other = {
        ...MESSAGE,
        id: "msg_2",
        content: [{ type: "output_text", text: "Other", annotations: [] }],
      };
      const fetch = stream("response.completed", { id: "resp_1", status: "completed", output: [other] });
      const events = await collect(await connect({ fetch }).responses.create({ ...CREATE, stream: true }));
      expectWhole(last(events), "Other");
      expect(last(events).response?.output).toHaveLength(1);
    });

    it(`${profile}: an end without a response has one all the same`, async () => {
      const fetch = stream("response.completed");
      const events = await collect(await connect({ fetch }).responses.create({ ...CREATE, stream: true }));
      expectWhole(last(events));
    });

    it(`${profile}: in the events of helpers, and as lines of JSON`, async () => {
      const fetch = stream("response.completed", { id: "resp_1", status: "completed", output: [] });
      const told: unknown[] = [];
      const helper = connect({ fetch })
        .responses.stream(CREATE)
        .on("event", (event) => told.push(event));
      await helper.finalResponse();
      expectWhole(last(told));
      const events = await connect({ fetch }).responses.create({ ...CREATE, stream: true });
      const lines = (await new Response(events.toReadableStream()).text()).trim().split("\n");
      expectWhole(JSON.parse(lines.at(-1) ?? ""));
    });
  }
});

describe("the terminal event is whole with what this side adds", () => {
  const place = useEmulator();
  const clients: OAuthCodexClient[] = [];
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.close();
  });
  const connect = async (): Promise<OAuthCodexClient> => {
    const client = place.connect({ compatStorageDir: await temporaryFolder(), logLevel: "off" });
    clients.push(client);
    return client;
  };
  const text = "Hello from the log";

  it("kept, read again from the log, and continued", async () => {
    const client = await connect();
    place.emulator.script(text, text);
    const first = last(await collect(await client.responses.create({ ...CREATE, stream: true })));
    expectWhole(first, text);
    const id = first.response?.id ?? "";
    expectWhole(last(await collect(await client.responses.retrieve(id, { stream: true }))), text);
    const next = { ...CREATE, previous_response_id: id, stream: true as const };
    const continued = last(await collect(await client.responses.create(next)));
    expectWhole(continued, text);
    expect(continued.response?.["previous_response_id"]).toBe(id);
  });

  it("in the background, followed and read later", async () => {
    const client = await connect();
    place.emulator.script(text);
    const background = { ...CREATE, background: true, stream: true as const };
    const followed = last(await collect(await client.responses.create(background)));
    expectWhole(followed, text);
    const again = await client.responses.retrieve(followed.response?.id ?? "", { stream: true });
    expectWhole(last(await collect(again)), text);
  });

  it("with files that were searched", async () => {
    const client = await connect();
    const store = await client.vectorStores.create({ name: "shelf" });
    const file = new File(["The harbour opens at six."], "harbour.md", { type: "text/markdown" });
    await client.vectorStores.files.uploadAndPoll(store.id, file, { pollIntervalMs: 20 });
    place.emulator.script(
      { toolCalls: [{ name: "file_search", arguments: { queries: ["harbour"] } }] },
      text,
    );
    const tools = [{ type: "file_search" as const, vector_store_ids: [store.id] }];
    expectWhole(last(await collect(await client.responses.create({ ...CREATE, tools, stream: true }))), text);
  });
});

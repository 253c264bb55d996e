import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { OAuthCodexClient, SDKRequestError } from "../../src/index.ts";
import { codexClient, SSE_HEADERS } from "../support/http.ts";

/** What a server may write where the place in a list belongs, and what no list has a place for. */
const WRONG = ["__proto__", "constructor", "length", "0", -1, 0.5, 1e9, 2 ** 53, true, [], {}];

let before: { array: PropertyKey[]; object: PropertyKey[] };
const keys = () => ({ array: Reflect.ownKeys(Array.prototype), object: Reflect.ownKeys(Object.prototype) });
beforeEach(() => {
  before = keys();
});
afterEach(() => {
  const after = keys();
  // Taken away again first: the runner itself would break on them.
  for (const [kind, target] of [
    ["array", Array.prototype],
    ["object", Object.prototype],
  ] as const) {
    for (const key of after[kind]) {
      if (!before[kind].includes(key)) Reflect.deleteProperty(target, key);
    }
  }
  expect(after).toEqual(before);
});

const stream = (events: readonly object[]) => async () =>
  new Response(
    [...events.map((event) => JSON.stringify(event)), "[DONE]"].map((data) => `data: ${data}\n\n`).join(""),
    { headers: SSE_HEADERS },
  );
const clients = {
  codex: (events: readonly object[]) => codexClient({ fetch: stream(events), logLevel: "off" }),
  openai: (events: readonly object[]) =>
    new OAuthCodexClient({
      profile: "openai",
      apiKey: "k",
      baseURL: "http://api.invalid/v1",
      maxRetries: 0,
      fetch: stream(events),
    }),
};

const MODEL = { model: "gpt-5.5" };
const ways = {
  create: (client: OAuthCodexClient) => client.responses.create({ ...MODEL, input: "x" }),
  stream: (client: OAuthCodexClient) => client.responses.stream({ ...MODEL, input: "x" }).finalResponse(),
  chat: (client: OAuthCodexClient) =>
    client.chat.completions
      .stream({ ...MODEL, messages: [{ role: "user", content: "x" }] })
      .finalChatCompletion(),
};

const answerWith = (event: object): object[] => [
  { type: "response.created", response: { id: "r", status: "in_progress" } },
  {
    type: "response.output_item.added",
    output_index: 0,
    item: { type: "message", id: "m", content: [], summary: [] },
  },
  event,
  { type: "response.completed", response: { id: "r", status: "completed", output: [] } },
];

const events: Record<string, (index: unknown) => object> = {
  "a delta's content_index": (content_index) => ({
    type: "response.output_text.delta",
    output_index: 0,
    content_index,
    delta: "POLLUTED",
  }),
  "a part's content_index": (content_index) => ({
    type: "response.content_part.added",
    output_index: 0,
    content_index,
    part: { type: "output_text", text: "x", isAdmin: true },
  }),
  "a summary's index": (summary_index) => ({
    type: "response.reasoning_summary_text.delta",
    output_index: 0,
    summary_index,
    delta: "POLLUTED",
  }),
  "a summary part's index": (summary_index) => ({
    type: "response.reasoning_summary_part.added",
    output_index: 0,
    summary_index,
    part: { type: "summary_text", text: "x" },
  }),
  "a delta's output_index": (output_index) => ({
    type: "response.output_text.delta",
    output_index,
    content_index: 0,
    delta: "POLLUTED",
  }),
  "an item's output_index": (output_index) => ({
    type: "response.output_item.done",
    output_index,
    item: { type: "message", id: "n", content: [] },
  }),
};

const failure = (run: Promise<unknown>): Promise<unknown> =>
  run.then(
    () => undefined,
    (error: unknown) => error,
  );
const isNamed = (error: unknown): void => {
  expect(error).toBeInstanceOf(SDKRequestError);
  expect(error).toMatchObject({ code: "invalid_stream_event" });
};

describe("a place in a list that is none", () => {
  for (const [name, make] of Object.entries(events)) {
    it(`${name}: named, whatever asks`, async () => {
      for (const wrong of WRONG) {
        for (const [way, ask] of Object.entries(ways)) {
          isNamed(await failure(ask(clients.codex(answerWith(make(wrong))))));
          if (way === "stream") isNamed(await failure(ask(clients.openai(answerWith(make(wrong))))));
        }
      }
    });
  }

  it("a choice's and a call's index in chat chunks", async () => {
    for (const wrong of WRONG) {
      const call = {
        index: wrong,
        id: "a",
        type: "function",
        isAdmin: true,
        function: { name: "f", arguments: "{}" },
      };
      const delta = { role: "assistant", tool_calls: [call] };
      for (const choices of [
        [{ index: 0, delta }],
        [{ index: wrong, finish_reason: "stop", logprobs: { content: [] } }],
      ]) {
        isNamed(await failure(ways.chat(clients.openai([{ id: "c", choices }]))));
      }
    }
  });

  it("null is as good as nothing", async () => {
    const client = clients.codex(answerWith({ ...events["a part's content_index"]?.(null) }));
    expect(await failure(ways.create(client))).toBeUndefined();
  });
});

it("no stream changes a prototype, whatever it says", async () => {
  const index = fc.oneof(
    fc.constantFrom<unknown>("__proto__", "constructor", "prototype", null),
    fc.nat(3),
    fc.double(),
  );
  const event = fc.record(
    {
      type: fc.constantFrom(
        "response.output_text.delta",
        "response.content_part.added",
        "response.content_part.done",
        "response.output_item.added",
        "response.output_item.done",
        "response.reasoning_summary_part.added",
        "response.function_call_arguments.delta",
      ),
      output_index: index,
      content_index: index,
      summary_index: index,
      delta: fc.string(),
      part: fc.constant(JSON.parse('{"type":"output_text","__proto__":{"polluted":1},"text":"x"}')),
      item: fc.constant(
        JSON.parse('{"type":"message","id":"m","__proto__":{"polluted":1},"content":[],"summary":[]}'),
      ),
    },
    { requiredKeys: ["type"] },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 6 }), async (list) => {
      const all = [
        ...list,
        { type: "response.completed", response: { id: "r", status: "completed", output: [] } },
      ];
      await failure(ways.create(clients.codex(all)));
      await failure(ways.stream(clients.openai(all)));
      expect(keys()).toEqual(before);
    }),
    { numRuns: 60 },
  );
});

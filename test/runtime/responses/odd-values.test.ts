import fc from "fast-check";
import { expect, it } from "vitest";
import * as z from "zod";
import { functionTool, OAuthCodexError, zodTextFormat } from "../../../src/index.ts";
import { answering } from "../../support/both.ts";
import { codexClient, openaiClient, SSE_HEADERS } from "../../support/http.ts";
import { collect } from "../../support/streams.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const TEXT = '{"word":"hello"}';
const envelope = (status: string, output: Json[] = []): Json => ({
  id: "resp_1",
  object: "response",
  created_at: 1,
  model: "m",
  status,
  output,
  tools: [],
  usage: { input_tokens: 1, output_tokens: 1, total_tokens: 2 },
});
const citation: Json = { type: "url_citation", url: "u", title: "t", start_index: 0, end_index: 1 };
const part: Json = { type: "output_text", text: TEXT, annotations: [citation] };
const reasoning: Json = { type: "reasoning", id: "rs_1", summary: [{ type: "summary_text", text: "think" }] };
const message: Json = {
  type: "message",
  id: "msg_1",
  role: "assistant",
  status: "completed",
  content: [part],
};
const at = { output_index: 1, item_id: "msg_1", content_index: 0 };
const EVENTS: Json[] = [
  { type: "response.created", response: envelope("in_progress") },
  {
    type: "response.output_item.added",
    output_index: 0,
    item: { type: "reasoning", id: "rs_1", summary: [] },
  },
  {
    type: "response.reasoning_summary_text.delta",
    output_index: 0,
    item_id: "rs_1",
    summary_index: 0,
    delta: "think",
  },
  { type: "response.output_item.done", output_index: 0, item: reasoning },
  {
    type: "response.output_item.added",
    output_index: 1,
    item: { ...message, status: "in_progress", content: [] },
  },
  { type: "response.content_part.added", ...at, part: { type: "output_text", text: "", annotations: [] } },
  { type: "response.output_text.delta", ...at, delta: TEXT.slice(0, 4) },
  { type: "response.output_text.delta", ...at, delta: TEXT.slice(4) },
  { type: "response.output_text.annotation.added", ...at, annotation_index: 0, annotation: citation },
  { type: "response.output_text.done", ...at, text: TEXT },
  { type: "response.content_part.done", ...at, part },
  { type: "response.output_item.done", output_index: 1, item: message },
  { type: "response.completed", response: envelope("completed", [reasoning, message]) },
];

const ODD: Json[] = [
  null,
  "",
  7,
  true,
  [],
  [null],
  ["y"],
  [[]],
  {},
  [{}],
  { length: 3 },
  { type: 5 },
  [{ type: "message" }],
];
/** What says what an event means, or which item it is of: with another value the server says something else. */
const MEANING = /^(?:type|status|phase|role|id|call_id|item_id|delta|.+_index)$/;

const placesIn = (value: Json, path: string[] = []): string[][] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...placesIn(inner, [...path, key])])
    : [];

/** Nothing is put where an earlier change has left no such place. */
function put(value: Json, [key, ...rest]: readonly string[], odd: Json): Json {
  if (key === undefined) return odd;
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return value;
  if (Array.isArray(value)) return value.with(Number(key), put(value[Number(key)] ?? null, rest, odd));
  return { ...value, [key]: put(value[key] ?? null, rest, odd) };
}

const PLACES = EVENTS.flatMap((event, index) => placesIn(event).map((path) => ({ index, path })));

/** The events with values that do not belong where they stand, and whether they still mean the same. */
const oddStreams = fc
  .array(fc.tuple(fc.constantFrom(...PLACES), fc.constantFrom(...ODD)), { minLength: 1, maxLength: 4 })
  .map((changes) => {
    const events = [...EVENTS];
    for (const [{ index, path }, odd] of changes) events[index] = put(events[index] ?? null, path, odd);
    return { events, same: !changes.some(([{ path }]) => path.some((key) => MEANING.test(key))) };
  });

const ASK = { model: "gpt-5.5", input: "x" };
const CHAT = { model: "gpt-5.5", messages: [{ role: "user" as const, content: "x" }] };
const format = zodTextFormat(z.object({ word: z.string() }), "answer");
const look = functionTool({
  name: "look",
  parameters: { type: "object", properties: {} },
  run: () => "seen",
});
type Client = ReturnType<typeof codexClient>;

/** The text of the answer, asked for in each way. */
const WAYS: Readonly<Record<string, (client: Client) => Promise<string | null | undefined>>> = {
  create: async (client) => (await client.responses.create(ASK)).output_text,
  "create, streamed": async (client) => {
    const last = (await collect(await client.responses.create({ ...ASK, stream: true }))).at(-1);
    return last && "response" in last ? last.response.output_text : undefined;
  },
  stream: async (client) => (await client.responses.stream(ASK).finalResponse()).output_text,
  parse: async (client) => (await client.responses.parse({ ...ASK, text: { format } })).output_text,
  runTools: async (client) => {
    const run = client.responses.runTools({ ...ASK, tools: [look] });
    return (await run.finalResponse()).output_text;
  },
  normalized: async (client) => {
    const told = await collect((await client.responses.create({ ...ASK, stream: true })).normalized());
    for (const event of told) if (event.type === "error") throw event.error;
    return told.map((event) => (event.type === "text_delta" ? event.delta : "")).join("");
  },
  chat: async (client) => (await client.chat.completions.create(CHAT)).choices[0]?.message.content,
  "chat, streamed": async (client) => {
    const chunks = await collect(await client.chat.completions.create({ ...CHAT, stream: true }));
    return chunks.map(({ choices }) => choices[0]?.delta.content ?? "").join("");
  },
  "chat stream": async (client) => await client.chat.completions.stream(CHAT).finalContent(),
};

/** Of an error: whether it is one of ours, and none that a slip of ours has made. */
function isTold(error: unknown): boolean {
  if (!(error instanceof OAuthCodexError)) return false;
  const { cause } = error;
  return !(cause instanceof TypeError || cause instanceof RangeError);
}

it.each([
  ["codex", codexClient, Object.keys(WAYS)],
  ["openai", openaiClient, ["create, streamed", "stream", "runTools", "normalized"]],
] as const)(
  "values that do not belong in events lose no text and make no bare error, on %s",
  async (_, make, ways) => {
    await fc.assert(
      fc.asyncProperty(oddStreams, fc.constantFrom(...ways), async ({ events, same }, way) => {
        const body = events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join("");
        const { fetch } = answering(() => new Response(body, { headers: SSE_HEADERS }));
        const asked = WAYS[way]?.(make({ fetch, logLevel: "off" }));
        const text = await asked?.catch((error: unknown) => {
          if (!isTold(error) || same) throw error;
          return TEXT;
        });
        if (same) expect(text).toBe(TEXT);
      }),
      { numRuns: 500 },
    );
  },
  600_000,
);

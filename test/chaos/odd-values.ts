import { OAuthCodexClient, OAuthCodexError } from "../../src/index.ts";
import { jwt, SSE_HEADERS } from "../support/http.ts";
import { Chance } from "./chance.ts";

/** JSON may hold anything in any place; of these the last two throw where `String` or `Number` looks at them. */
const VALUES: readonly unknown[] = [
  null,
  5,
  -1,
  1e300,
  true,
  "z",
  "",
  {},
  [],
  [null],
  { toString: 0, valueOf: 0 },
  [{ toString: 0 }],
];

const message = {
  id: "m1",
  type: "message",
  role: "assistant",
  status: "completed",
  phase: "final_answer",
  content: [
    {
      type: "output_text",
      text: "hi",
      annotations: [{ type: "url_citation", url: "u", title: "t", start_index: 0, end_index: 1 }],
    },
  ],
};
const call = {
  id: "f1",
  type: "function_call",
  call_id: "c1",
  name: "add",
  arguments: "{}",
  status: "completed",
};
const reasoning = {
  id: "r1",
  type: "reasoning",
  summary: [{ type: "summary_text", text: "x" }],
  encrypted_content: "e",
};
const response = {
  id: "resp_1",
  object: "response",
  created_at: 7,
  model: "gpt-5.5",
  output: [message, call, reasoning],
  status: "completed",
  usage: {
    input_tokens: 1,
    output_tokens: 1,
    total_tokens: 2,
    input_tokens_details: { cached_tokens: 0 },
    output_tokens_details: { reasoning_tokens: 0 },
  },
  service_tier: "default",
  error: null,
  incomplete_details: null,
};
const created = { type: "response.created", response: { ...response, status: "in_progress", output: [] } };
const at = { output_index: 0, content_index: 0, item_id: "m1" };

const STREAMS: readonly (readonly object[])[] = [
  [
    created,
    {
      type: "codex.rate_limits",
      plan_type: "plus",
      rate_limits: {
        primary: { used_percent: 1, window_minutes: 300, reset_after_seconds: 5, reset_at: 5 },
        secondary: null,
      },
      credits: { has_credits: false, unlimited: false, balance: "0" },
      headers: { "x-codex-primary-used-percent": "1" },
    },
    { type: "response.output_item.added", output_index: 0, item: { ...message, content: [] } },
    { type: "response.content_part.added", ...at, part: { type: "output_text", text: "", annotations: [] } },
    { type: "response.output_text.delta", ...at, delta: "hi" },
    {
      type: "response.output_text.annotation.added",
      ...at,
      annotation_index: 0,
      annotation: message.content[0]?.annotations[0],
    },
    { type: "response.output_text.done", ...at, text: "hi" },
    { type: "response.content_part.done", ...at, part: message.content[0] },
    { type: "response.output_item.done", output_index: 0, item: message },
    { type: "response.output_item.added", output_index: 1, item: { ...call, arguments: "" } },
    { type: "response.function_call_arguments.delta", output_index: 1, item_id: "f1", delta: "{}" },
    { type: "response.function_call_arguments.done", output_index: 1, item_id: "f1", arguments: "{}" },
    { type: "response.output_item.done", output_index: 1, item: call },
    { type: "response.output_item.done", output_index: 2, item: reasoning },
    { type: "response.completed", response },
  ],
  [
    created,
    {
      type: "response.failed",
      response: { ...response, status: "failed", error: { code: "server_error", message: "m", type: "t" } },
    },
  ],
  [
    {
      type: "error",
      status: 429,
      status_code: 429,
      headers: { "retry-after": "1" },
      error: {
        type: "usage_limit_reached",
        code: "x",
        message: "m",
        plan_type: "plus",
        resets_at: 5,
        resets_in_seconds: 4,
      },
    },
  ],
];

type Place = readonly string[];

function* placesIn(value: unknown, place: Place = []): Generator<Place> {
  yield place;
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* placesIn(inner, [...place, key]);
}

function put(value: unknown, [key, ...rest]: Place, odd: unknown): unknown {
  if (key === undefined) return odd;
  const changed: Record<string, unknown> = { ...Object(value) };
  changed[key] = put(changed[key], rest, odd);
  return Array.isArray(value) ? Object.values(changed) : changed;
}

const model = "gpt-5.5";
const messages = [{ role: "user" as const, content: "x" }];

async function readAll(stream: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of stream);
}

const WAYS: Readonly<Record<string, (client: OAuthCodexClient) => PromiseLike<unknown>>> = {
  "responses.create": (client) => client.responses.create({ model, input: "x" }),
  "responses.create, streamed": async (client) =>
    readAll(await client.responses.create({ model, input: "x", stream: true })),
  "responses.stream": (client) => client.responses.stream({ model, input: "x" }).finalResponse(),
  "chat completion": (client) => client.chat.completions.create({ model, messages }),
  "chat completion, streamed": async (client) =>
    readAll(await client.chat.completions.create({ model, messages, stream: true })),
  "client.fetch": async (client) => {
    const body = JSON.stringify({ model, messages, stream: true });
    const init = { method: "POST", headers: { "content-type": "application/json" }, body };
    const answer = await client.fetch("https://api.openai.com/v1/chat/completions", init);
    await answer.text().catch(() => {});
  },
};

/** Whether an error is none of ours, or hides a fault of ours. */
function isForeign(error: unknown): boolean {
  if (!(error instanceof OAuthCodexError)) return true;
  return error.cause instanceof TypeError || error.cause instanceof RangeError;
}

/**
 * Answers with a value that does not belong there, in each place of each event.
 *
 * @param share Of all values, how many each place gets.
 * @returns what was thrown that is no error of this package.
 */
export async function oddValues({
  seed,
  share,
}: {
  seed: number;
  share: number;
}): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const [number, stream] of STREAMS.entries()) {
    for (const place of placesIn(stream)) {
      if (place.length < 2) continue;
      const chance = new Chance(seed, number, ...place);
      for (const odd of VALUES.filter(() => chance.happens(share))) {
        const events = Object.values(Object(put(stream, place, odd)));
        const body = events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join("");
        const client = new OAuthCodexClient({
          baseURL: "http://127.0.0.1:9/backend-api/codex",
          profile: "codex",
          accessToken: jwt(),
          continuity: "off",
          maxRetries: 0,
          logLevel: "off",
          fetch: async () => new Response(body, { headers: SSE_HEADERS }),
        });
        for (const [name, ask] of Object.entries(WAYS)) {
          try {
            await ask(client);
          } catch (error) {
            if (isForeign(error)) {
              wrong.push(`${name}: ${place.join(".")} = ${JSON.stringify(odd)}: ${String(error)}`);
            }
          }
        }
      }
    }
  }
  return wrong;
}

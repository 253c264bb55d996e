import { createParser } from "eventsource-parser";
import OpenAI from "openai";
import OpenAILatest from "openai-latest";
import type { Contestants } from "./contest.ts";
import { OAuthCodexClient } from "./own.ts";

export const DELTAS = 50_000;

export interface StreamSetting {
  readonly origin: string;
  /** Where the Codex profile keeps its answers, as it does by default. */
  readonly storage: string;
}

export const CREATE = { model: "gpt-5.5", input: "hi", stream: true } as const;

/** Each reads a whole answer of 50,000 deltas, as often as it is told. */
export const contestants = {
  floor: ({ origin }) => reading(() => floor(`${origin}/v1/responses`)),
  "ours, codex": (setting) => {
    const client = codexClient(setting);
    return reading(async () => count(await client.responses.create(CREATE)));
  },
  "ours, codex, continuity off": (setting) => {
    const client = codexClient(setting, "off");
    return reading(async () => count(await client.responses.create(CREATE)));
  },
  // What a host gets, before it does with it whatever it does on any other fetch.
  "ours, codex, through client.fetch": (setting) => {
    const { fetch } = codexClient(setting, "off");
    return reading(() => bytes("https://api.openai.com/v1/responses", fetch));
  },
  "ours, codex, through client.fetch, read by the floor": (setting) => {
    const { fetch } = codexClient(setting, "off");
    return reading(() => floor("https://api.openai.com/v1/responses", fetch));
  },
  "openai@6.18.0 through client.fetch": (setting) => {
    const { fetch } = codexClient(setting, "off");
    const client = new OpenAI({ apiKey: "k", fetch });
    return reading(async () => count(await client.responses.create(CREATE)));
  },
  "ours, openai": ({ origin }) => {
    const client = new OAuthCodexClient({ baseURL: `${origin}/v1`, apiKey: "k" });
    return reading(async () => count(await client.responses.create(CREATE)));
  },
  "openai@6.18.0": ({ origin }) => {
    const client = new OpenAI({ baseURL: `${origin}/v1`, apiKey: "k" });
    return reading(async () => count(await client.responses.create(CREATE)));
  },
  "openai@7.57.0": ({ origin }) => {
    const client = new OpenAILatest({ baseURL: `${origin}/v1`, apiKey: "k" });
    return reading(async () => count(await client.responses.create(CREATE)));
  },
  "ours, codex, finalResponse": (setting) => {
    const client = codexClient(setting);
    return reading(() => final(client.responses.stream(CREATE)));
  },
  "ours, openai, finalResponse": ({ origin }) => {
    const client = new OAuthCodexClient({ baseURL: `${origin}/v1`, apiKey: "k" });
    return reading(() => final(client.responses.stream(CREATE)));
  },
  "openai@7.57.0, finalResponse": ({ origin }) => {
    const client = new OpenAILatest({ baseURL: `${origin}/v1`, apiKey: "k" });
    return reading(() => final(client.responses.stream(CREATE)));
  },
} satisfies Contestants<StreamSetting>;

export function codexClient({ origin, storage }: StreamSetting, continuity: "on" | "off" = "on") {
  return new OAuthCodexClient({
    baseURL: `${origin}/backend-api/codex`,
    profile: "codex",
    accessToken: "a.b.c",
    compatStorageDir: storage,
    continuity,
    logLevel: "error",
  });
}

function reading(read: () => Promise<number>): (times: number) => Promise<void> {
  return async (times) => {
    for (let n = 0; n < times; n++) {
      const events = await read();
      if (events < DELTAS) throw new Error(`saw ${events} deltas of ${DELTAS}`);
    }
  };
}

/** The least that a client can do: fetch, parse, `JSON.parse`. */
async function floor(url: string, fetch: typeof globalThis.fetch = globalThis.fetch): Promise<number> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(CREATE) });
  const decoder = new TextDecoder();
  let deltas = 0;
  const parser = createParser({
    onEvent: ({ data }) => {
      if ((JSON.parse(data) as { type: string }).type === "response.output_text.delta") deltas++;
    },
  });
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return deltas;
    parser.feed(decoder.decode(value, { stream: true }));
  }
}

/** A body read to its end; each delta in it is longer than 100 bytes. */
async function bytes(url: string, fetch: typeof globalThis.fetch): Promise<number> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(CREATE) });
  let length = 0;
  for await (const chunk of response.body ?? []) length += chunk.length;
  return Math.floor(length / 100);
}

async function count(events: AsyncIterable<{ type: string }>): Promise<number> {
  let deltas = 0;
  for await (const { type } of events) if (type === "response.output_text.delta") deltas++;
  return deltas;
}

/** Deltas that the text of a whole response is made of: each is a word of five letters. */
async function final(stream: { finalResponse(): Promise<{ output: readonly object[] }> }): Promise<number> {
  const { output } = await stream.finalResponse();
  const [message] = output as { content?: { text?: string }[] }[];
  return (message?.content?.[0]?.text?.length ?? 0) / " word".length;
}

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { Worker } from "node:worker_threads";
import { createParser } from "eventsource-parser";
import OpenAI from "openai";
import OpenAILatest from "openai-latest";
import { type Bench, interleave, median } from "./measure.ts";

const DELTAS = 50_000;
const REQUESTS = 400;

// By its built form, like every user: through a variable, so that type-checking does not wait for a build.
const OWN = "oauth-codex-sdk";
const { OAuthCodexClient } = (await import(OWN)) as typeof import("../src/index.ts");

/** Streaming and request overhead beside the floor, against a server on a thread of its own. */
export async function benchStream(rounds: number): Promise<Bench> {
  const worker = new Worker(new URL("./stream-server.ts", import.meta.url));
  const storage = await mkdtemp(join(tmpdir(), "oauth-codex-bench-"));
  try {
    const port = await new Promise<number>((resolve, reject) => {
      worker.once("message", resolve);
      worker.once("error", reject);
    });
    const origin = `http://127.0.0.1:${port}`;
    const parts = [
      await throughput(origin, rounds, storage),
      await requests(origin, rounds),
      await memory(origin, storage),
    ];
    return { rows: parts.flatMap(({ rows }) => rows), gates: parts.flatMap(({ gates }) => gates) };
  } finally {
    await worker.terminate();
    await rm(storage, { recursive: true, force: true });
  }
}

/** Median of the ratios within each round: what slows the machine down for a while slows both of a round. */
const ratio = (one: readonly number[], other: readonly number[]): number =>
  median(one.map((value, round) => value / (other[round] as number)));

const CREATE = { model: "gpt-5.5", input: "hi", stream: true } as const;

/** Share of the floor's events per second that each has to reach. */
const LIMITS = [
  ["ours, codex", 0.8],
  ["ours, openai", 0.8],
  ["ours, codex, finalResponse", 0.4],
  ["ours, openai, finalResponse", 0.4],
] as const;

async function throughput(origin: string, rounds: number, storage: string): Promise<Bench> {
  const baseURL = `${origin}/v1`;
  const codex = new OAuthCodexClient({
    baseURL: `${origin}/backend-api/codex`,
    profile: "codex",
    accessToken: "a.b.c",
    // Answers are written down as they are by default, but not into the storage of whoever runs this.
    compatStorageDir: storage,
    logLevel: "error",
  });
  const own = new OAuthCodexClient({ baseURL, apiKey: "k" });
  const old = new OpenAI({ baseURL, apiKey: "k" });
  const latest = new OpenAILatest({ baseURL, apiKey: "k" });
  const subjects = {
    floor: () => floor(`${baseURL}/responses`),
    "ours, codex": async () => count(await codex.responses.create(CREATE)),
    "ours, openai": async () => count(await own.responses.create(CREATE)),
    "openai@6.18.0": async () => count(await old.responses.create(CREATE)),
    "openai@7.57.0": async () => count(await latest.responses.create(CREATE)),
    "ours, codex, finalResponse": () => final(codex.responses.stream(CREATE)),
    "ours, openai, finalResponse": () => final(own.responses.stream(CREATE)),
    "openai@7.57.0, finalResponse": () => final(latest.responses.stream(CREATE)),
  };
  const results = await interleave(
    Object.keys(subjects) as (keyof typeof subjects)[],
    rounds,
    async (subject) => {
      const started = performance.now();
      const events = await subjects[subject]();
      const seconds = (performance.now() - started) / 1000;
      if (events < DELTAS) throw new Error(`${subject} saw ${events} deltas of ${DELTAS}`);
      return events / seconds;
    },
  );
  await codex.close();
  const speed = (subject: keyof typeof subjects): number => median(results[subject]);
  return {
    rows: (Object.keys(subjects) as (keyof typeof subjects)[]).map((subject) => ({
      what: "streaming 50,000 text deltas",
      subject,
      value: speed(subject) / 1000,
      unit: "thousand events/s",
    })),
    gates: LIMITS.map(([subject, share]) => ({
      what: `streaming, floor over ${subject}`,
      value: ratio(results.floor, results[subject]),
      limit: 1 / share,
    })),
  };
}

/** The least that a client can do: fetch, parse, `JSON.parse`. */
async function floor(url: string): Promise<number> {
  const response = await fetch(url, { method: "POST", body: JSON.stringify(CREATE) });
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

async function requests(origin: string, rounds: number): Promise<Bench> {
  const baseURL = `${origin}/v1`;
  const own = new OAuthCodexClient({ baseURL, apiKey: "k" });
  const old = new OpenAI({ baseURL, apiKey: "k" });
  const subjects = {
    "bare fetch": async () => (await fetch(`${baseURL}/models`)).json(),
    "oauth-codex-sdk": () => own.models.list(),
    "openai@6.18.0": () => old.models.list(),
  };
  type Subject = keyof typeof subjects;
  const names = Object.keys(subjects) as Subject[];
  const rows = [];
  const gates = [];
  for (const atOnce of [1, 8]) {
    const results = await interleave(names, rounds, async (subject) => {
      const run = subjects[subject];
      const started = performance.now();
      const lane = async (): Promise<void> => {
        for (let n = 0; n < REQUESTS / atOnce; n++) await run();
      };
      await Promise.all(Array.from({ length: atOnce }, lane));
      return REQUESTS / ((performance.now() - started) / 1000);
    });
    const what = atOnce === 1 ? "requests, one after the other" : `requests, ${atOnce} at a time`;
    for (const subject of names)
      rows.push({ what, subject, value: median(results[subject]), unit: "requests/s" });
    gates.push({
      what: `${what}, bare fetch over ours`,
      value: ratio(results["bare fetch"], results["oauth-codex-sdk"]),
      limit: 1 / 0.9,
    });
  }
  return { rows, gates };
}

/** What a long stream leaves on the heap while it runs: each event can be let go once it was handed out. */
async function memory(origin: string, storage: string): Promise<Bench> {
  setFlagsFromString("--expose-gc");
  const gc = runInNewContext("gc") as () => void;
  const client = new OAuthCodexClient({
    baseURL: `${origin}/backend-api/codex`,
    profile: "codex",
    accessToken: "a.b.c",
    compatStorageDir: storage,
    logLevel: "error",
  });
  const heap = (): number => {
    gc();
    return process.memoryUsage().heapUsed / 1e6;
  };
  const stream = await client.responses.create(CREATE, { headers: { "x-megabytes": "200" } });
  let events = 0;
  let before = 0;
  let most = 0;
  for await (const _ of stream) {
    events++;
    if (events % 200_000 !== 100_000) continue;
    const now = heap();
    if (before === 0) before = now;
    most = Math.max(most, now - before);
  }
  await client.close();
  return {
    rows: [
      { what: "heap growth over a stream of 200 MB", subject: "oauth-codex-sdk", value: most, unit: "MB" },
    ],
    // What grows is the text itself, which the error of a broken stream would carry.
    gates: [{ what: "heap growth over a stream of 200 MB, in MB", value: most, limit: 16 }],
  };
}

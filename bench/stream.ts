import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { contest } from "./contest.ts";
import { type Bench, median, ratio } from "./measure.ts";
import { CREATE, codexClient, contestants, DELTAS, type StreamSetting } from "./stream-contestants.ts";

/** Streams beside the floor, and what a long one leaves in memory. */
export async function benchStream(origin: string, rounds: number): Promise<Bench> {
  const storage = await mkdtemp(join(tmpdir(), "oauth-codex-bench-"));
  try {
    const setting = { origin, storage };
    const parts = [await throughput(setting, rounds), await memory(setting)];
    return { rows: parts.flatMap(({ rows }) => rows), gates: parts.flatMap(({ gates }) => gates) };
  } finally {
    await rm(storage, { recursive: true, force: true });
  }
}

/**
 * Share of the floor's events per second that each has to reach. With continuity on, the last event comes when the answer is
 * on the disk: some 8 ms for these 250 KB, a tenth of the whole, whatever the events before it cost.
 */
const LIMITS = [
  ["ours, codex", 0.8],
  ["ours, codex, continuity off", 0.8],
  ["ours, codex, through client.fetch", 0.6],
  ["ours, openai", 0.8],
  ["ours, codex, finalResponse", 0.4],
  ["ours, openai, finalResponse", 0.4],
] as const;

async function throughput(setting: StreamSetting, rounds: number): Promise<Bench> {
  const names = Object.keys(contestants) as (keyof typeof contestants)[];
  const module = new URL("./stream-contestants.ts", import.meta.url);
  const seconds = await contest({ module, names, setting, times: 1, warmUp: 15, rounds });
  return {
    rows: names.map((subject) => ({
      what: "streaming 50,000 text deltas",
      subject,
      value: DELTAS / median(seconds[subject]) / 1000,
      unit: "thousand events/s",
    })),
    gates: LIMITS.map(([subject, share]) => ({
      what: `streaming, floor over ${subject}`,
      value: ratio(seconds[subject], seconds.floor),
      limit: 1 / share,
    })),
  };
}

/** What a long stream leaves on the heap while it runs: each event can be let go once it was handed out. */
async function memory(setting: StreamSetting): Promise<Bench> {
  setFlagsFromString("--expose-gc");
  const gc = runInNewContext("gc") as () => void;
  const client = codexClient(setting);
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

import { contest } from "./contest.ts";
import { type Bench, median, ratio } from "./measure.ts";
import type { contestants, RequestSetting } from "./request-contestants.ts";

/** Short turns and many: what slows the machine down for a while slows down all of a round. */
const TIMES = 400;
const WARM_UP = 4_000;

const NAMES = [
  "bare fetch",
  "fetch, same request",
  "oauth-codex-sdk",
  "openai@6.18.0",
  "openai@7.57.0",
] as const satisfies (keyof typeof contestants)[];

/**
 * The gate is held against the same request by hand. `bare fetch` sends less, and is told for comparison: on a small answer,
 * the headers and the signal of a request that has a credential and a timeout cost `fetch` itself about a tenth.
 */
const LIMITS = [["fetch, same request", 1 / 0.9]] as const;

const REQUESTS = [
  ["models", "GET /models"],
  ["responses", "POST /responses"],
] as const;

/** Requests per second beside `fetch`, one after the other and 8 at a time. */
export async function benchRequests(baseURL: string, rounds: number): Promise<Bench> {
  const rows = [];
  const gates = [];
  for (const [request, place] of REQUESTS) {
    for (const atOnce of [1, 8]) {
      const setting: RequestSetting = { baseURL, atOnce, request };
      const module = new URL("./request-contestants.ts", import.meta.url);
      const seconds = await contest({ module, names: NAMES, setting, times: TIMES, warmUp: WARM_UP, rounds });
      const what = `${place}, ${atOnce} at a time`;
      for (const subject of NAMES)
        rows.push({ what, subject, value: TIMES / median(seconds[subject]), unit: "requests/s" });
      for (const [subject, limit] of LIMITS)
        gates.push({
          what: `${what}, ${subject} over ours`,
          value: ratio(seconds["oauth-codex-sdk"], seconds[subject]),
          limit,
        });
    }
  }
  return { rows, gates };
}

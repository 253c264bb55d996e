import { contest } from "./contest.ts";
import { type Bench, median, ratio } from "./measure.ts";
import type { contestants, RequestSetting } from "./request-contestants.ts";

/** Short turns and many: what slows the machine down for a while slows down all of a round. */
const TIMES = 1_000;
const WARM_UP = 4_000;

const NAMES = [
  "bare fetch",
  "fetch, same request",
  "oauth-codex-sdk",
  "openai@6.18.0",
  "openai@7.57.0",
] as const satisfies (keyof typeof contestants)[];

/**
 * Share of the requests per second that each has to leave us. We aim at 0.9 of the same request by hand, and are about there
 * (0.8 to 0.93 from run to run: some 20 microseconds of ours on 150 to 250). `bare fetch` sends less, and is only told: on so
 * small an answer the headers and the signal alone, which no credential or timeout does without, cost up to a tenth.
 */
const LIMITS = [["fetch, same request", 1 / 0.75]] as const;

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

import { contest } from "./contest.ts";
import { type Bench, median, ratio } from "./measure.ts";
import { contestants, type RequestSetting } from "./request-contestants.ts";

/** Short turns and many: what slows the machine down for a while slows down all of a round. */
const TIMES = 1_000;
/** The engine goes on making faster code of a client until some ten thousand calls; of bare `fetch`, which is called alone, sooner. */
const WARM_UP = 10_000;

const NAMES = Object.keys(contestants) as (keyof typeof contestants)[];

/**
 * What `fetch` may do for each request of ours: bare, and with the same request made by hand. Bare `fetch` sends no credential
 * and has no timeout; between the two lies what every client pays, between the second and ours what ours adds.
 */
const LIMIT = 1 / 0.9;
const YARDSTICKS = ["bare fetch", "fetch, same request"] as const;

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
      for (const yardstick of YARDSTICKS)
        gates.push({
          what: `${what}, ${yardstick} over ours`,
          value: ratio(seconds["oauth-codex-sdk"], seconds[yardstick]),
          limit: LIMIT,
        });
    }
  }
  return { rows, gates };
}

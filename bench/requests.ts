import { contest } from "./contest.ts";
import { type Bench, median, ratio } from "./measure.ts";
import { contestants, type RequestSetting } from "./request-contestants.ts";

/** Short turns and many: what slows the machine down for a while slows down all of a round. */
const TIMES = 1_000;
const WARM_UP = 4_000;

const NAMES = Object.keys(contestants) as (keyof typeof contestants)[];

/**
 * What bare `fetch` may do for each request of ours. It sends no headers and no signal; what the same request costs by hand,
 * with a credential and a timeout, stands beside it in the rows.
 */
const LIMIT = 1 / 0.9;

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
      gates.push({
        what: `${what}, bare fetch over ours`,
        value: ratio(seconds["oauth-codex-sdk"], seconds["bare fetch"]),
        limit: LIMIT,
      });
    }
  }
  return { rows, gates };
}

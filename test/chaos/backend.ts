import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { textOf } from "./answers.ts";
import { Chance } from "./chance.ts";
import { type Exchange, FAULTS, type FaultName, faultFor } from "./faults.ts";

/** A call as its input names it. */
const CALL = /call (\d+)/;

export interface Backend extends AsyncDisposable {
  readonly baseURL: string;
  /** How often each fault struck. */
  readonly struck: ReadonlyMap<FaultName, number>;
  readonly requests: number;
  /** Calls that were sent again after their answer had begun. */
  readonly repeated: readonly string[];
  /** Requests whose connection is open still. */
  readonly open: number;
  /** The faults of a call so far, one for each request. */
  faults(call: number): readonly string[];
  /** What call number `call` is answered. */
  text(call: number): string;
}

/** A backend that has every fault, chosen for each attempt of each call by the seed alone. */
export async function startBackend(seed: number, choose = faultFor): Promise<Backend> {
  const struck = new Map<FaultName, number>();
  const attempts = new Map<number, { count: number; last: Exchange | undefined; faults: string[] }>();
  const repeated: string[] = [];
  let requests = 0;
  let open = 0;
  const text = (call: number): string => textOf(call, new Chance(seed, "text", call));
  const server = createServer(async (request, response) => {
    requests++;
    open++;
    response.on("close", () => open--);
    response.on("error", () => {});
    let body = "";
    try {
      for await (const chunk of request.setEncoding("utf8")) body += chunk;
    } catch {
      return;
    }
    const call = Number(CALL.exec(body)?.[1]);
    const known = attempts.get(call) ?? { count: 0, last: undefined, faults: [] };
    attempts.set(call, known);
    const number = known.count++;
    const chance = new Chance(seed, "fault", call, number);
    const fault = choose(number, chance);
    known.faults.push(fault);
    struck.set(fault, (struck.get(fault) ?? 0) + 1);
    if (known.last?.begun) repeated.push(`call ${call}: ${known.faults.join(", ")}`);
    const exchange: Exchange = { call, text: text(call), chance, response, begun: false };
    known.last = exchange;
    await FAULTS[fault](exchange);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseURL: `http://127.0.0.1:${port}/backend-api/codex`,
    struck,
    repeated,
    text,
    faults: (call) => attempts.get(call)?.faults ?? [],
    get requests() {
      return requests;
    },
    get open() {
      return open;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

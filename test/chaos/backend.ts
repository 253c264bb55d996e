import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Fetch } from "../../src/index.ts";
import { textOf } from "./answers.ts";
import { Chance } from "./chance.ts";
import { type Exchange, FAULTS, type FaultName, faultFor } from "./faults.ts";

/** A call as its input names it. */
const CALL = /call (\d+)/;

interface Attempts {
  count: number;
  last: Exchange | undefined;
  readonly faults: string[];
}

export interface Backend extends AsyncDisposable {
  readonly baseURL: string;
  /** How often each fault struck. */
  readonly struck: ReadonlyMap<FaultName, number>;
  readonly requests: number;
  /** `fetch` that notes how much of each answer is read. */
  readonly fetch: Fetch;
  /** Calls that were sent again after some of the output had been read. */
  readonly repeated: readonly string[];
  /** Requests whose connection is open still. */
  readonly open: number;
  /** The faults of a call so far, one for each request. */
  faults(call: number): readonly string[];
  /** What call number `call` is answered. */
  text(call: number): string;
}

/** A backend that has every fault, chosen for each attempt of each call by the seed alone. */
export async function startBackend(
  seed: number,
  { choose = faultFor, timeout = Number.POSITIVE_INFINITY } = {},
): Promise<Backend> {
  const struck = new Map<FaultName, number>();
  const attempts = new Map<number, Attempts>();
  const repeated: string[] = [];
  /** When each call was sent last. */
  const sentAt = new Map<number, number>();
  const exchanges = new Map<string, Exchange>();
  const read = new Map<Exchange, number>();
  const tapped: Fetch = async (url, init) => {
    const call = Number(CALL.exec(await new Response(init.body).text())?.[1]);
    const known = attempts.get(call);
    const last = known?.last;
    // Who waited for as long as it may has not seen what it read in the meantime: a busy machine comes to it too late.
    const mayHaveTimedOut = Date.now() - (sentAt.get(call) ?? 0) >= timeout;
    if (last && (read.get(last) ?? 0) >= last.outputAt && !mayHaveTimedOut) {
      repeated.push(`call ${last.call} after: ${known?.faults.join(", ")}`);
    }
    sentAt.set(call, Date.now());
    const response = await fetch(url, init);
    const exchange = exchanges.get(response.headers.get("x-exchange") ?? "");
    if (!exchange || !response.body) return response;
    const body = counted(response.body, (bytes) => read.set(exchange, (read.get(exchange) ?? 0) + bytes));
    return new Response(body, response);
  };
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
    const exchange: Exchange = {
      call,
      text: text(call),
      chance,
      response,
      outputAt: Number.POSITIVE_INFINITY,
    };
    known.last = exchange;
    const name = `${call}/${number}`;
    exchanges.set(name, exchange);
    response.setHeader("x-exchange", name);
    await FAULTS[fault](exchange);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseURL: `http://127.0.0.1:${port}/backend-api/codex`,
    fetch: tapped,
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

/** The same bytes, each chunk counted when it is taken and not before. */
function counted(
  body: ReadableStream<Uint8Array>,
  count: (bytes: number) => void,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await reader.read();
        if (done) return controller.close();
        count(value.length);
        controller.enqueue(value);
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}

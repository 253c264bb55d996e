import type { ServerResponse } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import { eventsOf, frame, isOutput, type WireEvent } from "./answers.ts";
import type { Chance } from "./chance.ts";

/** One attempt of a call, as the backend sees it. */
export interface Exchange {
  readonly call: number;
  readonly text: string;
  readonly chance: Chance;
  readonly response: ServerResponse;
  /** Bytes of the body after which the client has some of the output: from then on the call may not be sent again. */
  outputAt: number;
}

type Fault = (exchange: Exchange) => Promise<void> | void;

const SSE = { "content-type": "text/event-stream", "x-request-id": "req_chaos" };

const whole = ({ call, text, chance }: Exchange): WireEvent[] => eventsOf(call, text, chance);

/** Writes bytes as a network does: in pieces that know nothing of lines, events and letters. */
async function write({ response, chance }: Exchange, bytes: Uint8Array, most = 6): Promise<void> {
  for (let left = bytes; left.length > 0 && !response.destroyed; ) {
    const size = most === 0 ? 1 : Math.max(1, chance.below(Math.ceil(bytes.length / most) * 2));
    response.write(left.subarray(0, size));
    left = left.subarray(size);
    // A turn of the loop, so that pieces leave by themselves.
    await new Promise(setImmediate);
  }
}

async function stream(
  exchange: Exchange,
  frames: readonly { bytes: Uint8Array; output: boolean }[],
  { headers = SSE as Record<string, string>, upTo = 1, most = 6 } = {},
): Promise<void> {
  const bytes = Buffer.concat(frames.map((each) => each.bytes));
  const end = Math.floor(bytes.length * upTo);
  const outputs = frames.findIndex(({ output }) => output);
  const before = frames.slice(0, outputs + 1).reduce((sum, each) => sum + each.bytes.length, 0);
  if (outputs >= 0) exchange.outputAt = before;
  exchange.response.writeHead(200, headers);
  exchange.response.flushHeaders();
  await write(exchange, bytes.subarray(0, end), most);
}

const framed = (events: readonly WireEvent[], form: { eol?: string; named?: boolean } = {}) =>
  events.map((event) => ({ bytes: frame(event, form), output: isOutput(event) }));

async function answer(
  exchange: Exchange,
  events: readonly WireEvent[] = whole(exchange),
  headers: Record<string, string> = SSE,
): Promise<void> {
  await stream(exchange, framed(events), { headers });
  exchange.response.end();
}

function refuse({ response, chance }: Exchange, status: number, body: unknown, headers = {}): void {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const soon = chance.happens(0.5) ? { "retry-after-ms": String(chance.between(1, 60)) } : {};
  const type = { "content-type": typeof body === "string" ? "text/html" : "application/json" };
  response.writeHead(status, { ...type, ...soon, ...headers }).end(text);
}

const PAGE =
  "<!doctype html><html><head><title>Just a moment...</title></head><body>Cloudflare</body></html>";

/** What can go wrong on the way, by the name under which the report counts it. */
export const FAULTS = {
  nothing: (exchange) => answer(exchange),
  "reset before an answer": ({ response }) => void response.socket?.resetAndDestroy(),
  "reset in the stream": async (exchange) => {
    await stream(exchange, framed(whole(exchange)), { upTo: exchange.chance.next() });
    await delay(exchange.chance.below(20));
    exchange.response.socket?.resetAndDestroy();
  },
  "connection closed at any byte": async (exchange) => {
    await stream(exchange, framed(whole(exchange)), { upTo: exchange.chance.next() });
    exchange.response.destroy();
  },
  "ends at any byte": async (exchange) => {
    await stream(exchange, framed(whole(exchange)), { upTo: exchange.chance.next() });
    exchange.response.end();
  },
  "stalls at any byte": (exchange) =>
    stream(exchange, framed(whole(exchange)), { upTo: exchange.chance.next() }),
  "late headers": async (exchange) => {
    await delay(exchange.chance.between(20, 800));
    await answer(exchange);
  },
  "no headers": () => {},
  "429": (exchange) =>
    refuse(exchange, 429, { error: { message: "Too many requests", code: "rate_limit_exceeded" } }),
  "5xx": (exchange) => refuse(exchange, exchange.chance.oneOf([500, 502, 503, 504, 529]), { detail: "down" }),
  "HTML page": (exchange) => refuse(exchange, exchange.chance.oneOf([200, 403, 502, 503]), PAGE),
  "empty answer": ({ response }) => void response.writeHead(200, SSE).end(),
  "JSON that is no answer": (exchange) => refuse(exchange, 200, exchange.chance.oneOf([{}, [], { id: 1 }])),
  "no content type": (exchange) => answer(exchange, whole(exchange), {}),
  "another content type": (exchange) =>
    answer(exchange, whole(exchange), {
      "content-type": exchange.chance.oneOf([
        "text/plain",
        "application/octet-stream",
        "text/event-stream;x",
      ]),
    }),
  "events twice": (exchange) =>
    answer(
      exchange,
      whole(exchange).flatMap((event) => (exchange.chance.happens(0.3) ? [event, event] : [event])),
    ),
  "events in another order": (exchange) => {
    const events = whole(exchange);
    const at = exchange.chance.between(2, events.length - 3);
    const [one, two] = [events[at], events[at + 1]];
    return answer(exchange, one && two ? events.toSpliced(at, 2, two, one) : events);
  },
  "events left out": (exchange) => {
    const { chance } = exchange;
    // The whole item stays, so that all is told once at least.
    const optional = /created|in_progress|part|delta|text\.done|item\.added/;
    return answer(
      exchange,
      whole(exchange).filter(({ type }) => !optional.test(type) || chance.happens(0.6)),
    );
  },
  "sloppy lines": async (exchange) => {
    const { chance } = exchange;
    const form = { eol: chance.oneOf(["\n", "\r\n", "\r"]), named: chance.happens(0.5) };
    const comment = { bytes: new TextEncoder().encode(`: keep-alive${form.eol}${form.eol}`), output: false };
    const frames = framed(whole(exchange), form).flatMap((each) =>
      chance.happens(0.3) ? [comment, each] : [each],
    );
    await stream(exchange, frames);
    exchange.response.end();
  },
  "byte by byte": async (exchange) => {
    await stream(exchange, framed(whole(exchange)), { most: 0 });
    exchange.response.end();
  },
  "an event that is no JSON": async (exchange) => {
    const frames = framed(whole(exchange));
    const broken = { bytes: new TextEncoder().encode('event: x\ndata: {"type": "resp\n\n'), output: false };
    await stream(exchange, frames.toSpliced(exchange.chance.below(frames.length), 0, broken));
    exchange.response.end();
  },
  "overloaded inside the stream": (exchange) => {
    const error = { code: "server_is_overloaded", message: "Our servers are currently overloaded." };
    const response = { id: "resp_failed", status: "failed", output: [], error };
    const [created] = whole(exchange);
    return answer(exchange, [...(created ? [created] : []), { type: "response.failed", response }]);
  },
} as const satisfies Record<string, Fault>;

export type FaultName = keyof typeof FAULTS;

/** Every fault as often as any other, but late attempts get through more often: a backend is not always down. */
export function faultFor(attempt: number, chance: Chance): FaultName {
  if (chance.happens(0.15 + attempt * 0.25)) return "nothing";
  return chance.oneOf(Object.keys(FAULTS).filter((name): name is FaultName => name in FAULTS));
}

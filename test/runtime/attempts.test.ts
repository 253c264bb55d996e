/** The attempts of a call: how long each may take, when there is another, and what is left behind. By a clock that the test holds. */
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
  type ClientOptions,
} from "../../src/index.ts";
import { createTestClock, type TestClock } from "../../src/testing/index.ts";
import { codexClient, openaiClient } from "../support/http.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

type Reply = (init: RequestInit) => Response | Promise<Response>;

/** Never answers, but heeds its signal, as `fetch` does. */
const silent: Reply = ({ signal }) =>
  new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
/** An answer whose body does not come. */
const hanging = ({ signal }: RequestInit): Response =>
  new Response(
    new ReadableStream({
      start: (sink) =>
        signal?.addEventListener("abort", () => sink.error(new DOMException("", "AbortError"))),
    }),
    { headers: { "content-type": "application/json" } },
  );
const ok = (): Response => Response.json({ id: "m" });
const status =
  (code: number, headers: Record<string, string> = {}): Reply =>
  () =>
    Response.json({ error: { message: `said ${code}` } }, { status: code, headers });

/** A client on a clock that stands still, answered by these in turn; the last one goes on answering. */
function meet(replies: readonly Reply[], options: ClientOptions = {}, make = openaiClient) {
  const clock: TestClock = createTestClock();
  let late = 0;
  let afterRing = (): void => {};
  const queue = [...replies];
  const fetch = vi.fn(async (_url: string, init: RequestInit) => {
    const reply = (queue.length > 1 ? queue.shift() : queue[0]) ?? ok;
    return await reply(init);
  });
  const lines: string[] = [];
  const log = (line: string): void => void lines.push(line);
  const client = make({
    fetch,
    timeout: 1_000,
    // What has gone by when a timer rings; a busy program is one whose timers ring late.
    clock: {
      ...clock,
      elapsed: () => clock.elapsed() + late,
      setTimeout: (run, ms) =>
        clock.setTimeout(() => {
          run();
          afterRing();
        }, ms),
    },
    logLevel: "info",
    logger: { error: log, warn: log, info: log, debug() {} },
    ...options,
  });
  let outcome: unknown = "pending";
  const follow = (call: PromiseLike<unknown>): void => {
    void call.then(
      (value) => (outcome = value),
      (error) => (outcome = error),
    );
  };
  return {
    client,
    clock,
    fetch,
    lines,
    ask: (more = {}) => follow(client.get("/m", more)),
    follow,
    beLate: (ms: number) => (late += ms),
    /** In the turn of the event loop in which a timer rings. */
    onRing: (act: () => void) => (afterRing = act),
    /** Until so many requests have gone out. */
    sent: (count = 1) => soon(() => expect(fetch).toHaveBeenCalledTimes(count)),
    /** Until something waits for exactly so long. */
    waits: (ms: number) => soon(() => expect(clock.waiting).toContain(ms)),
    outcome: () => outcome,
    /** What has become of the call, once it is over. */
    end: async () => {
      await soon(() => expect(outcome).not.toBe("pending"));
      return outcome;
    },
  };
}

const soon = (check: () => void): Promise<void> => vi.waitFor(check, { interval: 1, timeout: 4_000 });
/** Whatever can go on without the clock has gone on. */
const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));

describe("the time of an attempt", () => {
  it("is over after timeout, and not before", async () => {
    const { clock, ask, sent, outcome, end } = meet([silent]);
    ask();
    await sent();
    await clock.advance(999);
    await quiet();
    expect(outcome()).toBe("pending");
    await clock.advance(1);
    expect(await end()).toBeInstanceOf(APIConnectionTimeoutError);
    expect(clock.waiting).toEqual([]);
  });

  it("is each attempt's own", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const { clock, ask, waits, end } = meet([silent, silent, ok], { maxRetries: 2 });
    ask();
    for (const wait of [1_000, 500, 1_000, 1_000]) {
      await waits(wait);
      await clock.advance(wait);
    }
    expect(await end()).toEqual({ id: "m" });
  });

  it("can be longer than any timer", async () => {
    const month = 31 * 86_400_000;
    const { clock, ask, waits, outcome, end } = meet([silent], { timeout: month });
    ask();
    await waits(2 ** 31 - 1);
    await clock.advance(month - 1);
    await quiet();
    expect(outcome()).toBe("pending");
    await clock.advance(1);
    expect(await end()).toBeInstanceOf(APIConnectionTimeoutError);
  });

  it("is longer by what the program was too busy to notice", async () => {
    const { clock, ask, sent, waits, outcome, end, beLate } = meet([silent]);
    ask();
    await sent();
    beLate(300);
    await clock.advance(1_000);
    await waits(300);
    await clock.advance(299);
    await quiet();
    expect(outcome()).toBe("pending");
    await clock.advance(1);
    expect(await end()).toBeInstanceOf(APIConnectionTimeoutError);
  });

  it("is longer by a second at most, however often that was", async () => {
    const { clock, ask, waits, end, beLate } = meet([silent]);
    ask();
    for (const wait of [1_000, 700, 300]) {
      await waits(wait);
      beLate(700);
      await clock.advance(wait);
    }
    expect(await end()).toBeInstanceOf(APIConnectionTimeoutError);
  });

  it("is not over where the answer came in the turn in which it would have been", async () => {
    let come = (): void => {};
    const { clock, ask, sent, end, onRing } = meet([
      ({ signal }) =>
        new Promise((resolve, reject) => {
          signal?.addEventListener("abort", () => reject(signal.reason));
          come = () => resolve(ok());
        }),
    ]);
    ask();
    await sent();
    onRing(() => come());
    await clock.advance(1_000);
    expect(await end()).toEqual({ id: "m" });
  });

  it("is longer by what that turn took", async () => {
    const { clock, ask, sent, waits, end, beLate, onRing } = meet([silent]);
    ask();
    await sent();
    onRing(() => {
      beLate(300);
      onRing(() => {});
    });
    await clock.advance(1_000);
    await waits(300);
    await clock.advance(300);
    expect(await end()).toBeInstanceOf(APIConnectionTimeoutError);
  });

  it("holds a process only while it goes by, with one timer", async () => {
    const held: boolean[] = [];
    const { clock, client, follow, outcome, end } = meet([hanging]);
    const timers = vi.fn((run: () => void, ms: number) => {
      held.push(true);
      return Object.assign(clock.setTimeout(run, ms), {
        ref: () => held.push(true),
        unref: () => held.push(false),
      });
    });
    const call = client.withOptions({ clock: { ...clock, setTimeout: timers } }).get("/m");
    await call.asResponse();
    expect([held.at(-1), timers.mock.calls.length]).toEqual([false, 1]);
    await clock.advance(600);
    follow(call);
    await soon(() => expect(held.at(-1)).toBe(true));
    expect(timers).toHaveBeenCalledTimes(1);
    // It rings although it stood still for a while, and goes on for what is left.
    await clock.advance(999);
    await quiet();
    expect([outcome(), timers.mock.calls.length]).toEqual(["pending", 2]);
    await clock.advance(1);
    expect(await end()).toBeInstanceOf(APIConnectionTimeoutError);
  });

  it("rings into nothing where nobody reads", async () => {
    const { clock, client, fetch } = meet([hanging]);
    const timer = (run: () => void, ms: number) =>
      Object.assign(clock.setTimeout(run, ms), { ref() {}, unref() {} });
    await client
      .withOptions({ clock: { ...clock, setTimeout: timer } })
      .get("/m")
      .asResponse();
    await clock.advance(5_000);
    await quiet();
    expect(clock.waiting).toEqual([]);
    expect(fetch.mock.calls[0]?.[1].signal?.aborted).toBe(false);
  });

  it("is no timer at all while nobody reads, where timers are numbers", async () => {
    const { client, clock, follow } = meet([hanging]);
    const call = client.get("/m");
    await call.asResponse();
    expect(clock.waiting).toEqual([]);
    follow(call);
    await soon(() => expect(clock.waiting).toEqual([1_000]));
  });

  it("does not go by while nobody reads, and goes on where it stopped", async () => {
    const { client, clock, follow, outcome, end } = meet([hanging]);
    const call = client.get("/m");
    await call.asResponse();
    await clock.advance(50_000);
    follow(call);
    await quiet();
    await clock.advance(999);
    await quiet();
    expect(outcome()).toBe("pending");
    await clock.advance(1);
    expect(await end()).toBeInstanceOf(APIConnectionTimeoutError);
  });

  it("leaves no timer and no listener behind", async () => {
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, "addEventListener");
    const removed = vi.spyOn(signal, "removeEventListener");
    for (const reply of [ok, status(400)]) {
      const { clock, ask, end } = meet([reply]);
      ask({ signal });
      await end();
      expect(clock.waiting).toEqual([]);
    }
    expect(added.mock.calls.length).toBeGreaterThan(0);
    expect(removed.mock.calls.map(([, listener]) => listener)).toEqual(
      expect.arrayContaining(added.mock.calls.map(([, listener]) => listener)),
    );
  });
});

describe("the caller's signal", () => {
  it("that has fired sends nothing", async () => {
    const { fetch, ask, end } = meet([ok]);
    ask({ signal: AbortSignal.abort() });
    expect(await end()).toBeInstanceOf(APIUserAbortError);
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each([
    ["an attempt", silent, 1_000],
    ["the wait for the next", status(503, { "retry-after": "5" }), 5_000],
  ])("ends %s, and all that would come after", async (_, reply, wait) => {
    const { clock, fetch, ask, sent, waits, end } = meet([reply], { maxRetries: 3 });
    const controller = new AbortController();
    ask({ signal: controller.signal });
    await sent();
    await waits(wait);
    controller.abort();
    expect(await end()).toBeInstanceOf(APIUserAbortError);
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(clock.waiting).toEqual([]);
  });

  it("counts for more than what the server says at the same moment", async () => {
    const controller = new AbortController();
    const { ask, end } = meet([
      () => {
        controller.abort();
        return Response.json({}, { status: 400 });
      },
    ]);
    ask({ signal: controller.signal });
    expect(await end()).toBeInstanceOf(APIUserAbortError);
  });
});

describe("another attempt", () => {
  it("is told of, with what it is after and which one it is", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    const { clock, lines, ask, waits, end } = meet([status(503), status(503), ok], { maxRetries: 2 });
    ask();
    for (const wait of [438, 875]) {
      await waits(wait);
      await clock.advance(wait);
    }
    expect(await end()).toEqual({ id: "m" });
    expect(lines).toEqual([
      "retrying in 438 ms after: 503 said 503 (retry 1 of 2)",
      "retrying in 875 ms after: 503 said 503 (retry 2 of 2)",
    ]);
  });

  it("is not made where the server asks for more time than there is, which is said", async () => {
    const { fetch, ask, end } = meet([status(503, { "retry-after": "90" })], { maxRetries: 2 });
    ask();
    expect(await end()).toMatchObject({ status: 503, message: expect.stringContaining("not before") });
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it.each([
    ["openai", 404, "true", 2],
    ["openai", 503, "false", 1],
    ["openai", 503, "perhaps", 2],
    ["openai", 404, "perhaps", 1],
    ["codex", 404, "true", 1],
    ["codex", 503, "false", 1],
    ["codex", 503, "true", 2],
  ] as const)("on %s after %i and x-should-retry %s: %i in all", async (profile, code, should, count) => {
    const reply = status(code, { "x-should-retry": should, "retry-after-ms": "1" });
    const make = profile === "codex" ? codexClient : openaiClient;
    const { clock, fetch, ask, waits, end } = meet([reply, ok], { maxRetries: 2 }, make);
    ask();
    if (count > 1) {
      await waits(1);
      await clock.advance(1);
    }
    await end();
    expect(fetch).toHaveBeenCalledTimes(count);
  });

  it("is not made of what is no error", async () => {
    const { fetch, ask, end } = meet([() => Promise.reject("a text")], { maxRetries: 2 });
    ask();
    expect(await end()).toBe("a text");
    expect(fetch).toHaveBeenCalledTimes(1);
  });
});

describe("why there was no answer", () => {
  const why = async (reply: Reply): Promise<unknown> => {
    const { ask, end } = meet([reply]);
    ask();
    return await end();
  };

  it("is the connection, with what `fetch` said as the cause", async () => {
    const cause = new TypeError("fetch failed");
    const error = await why(() => Promise.reject(cause));
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error).not.toBeInstanceOf(APIConnectionTimeoutError);
    expect(error).toMatchObject({ cause: { message: "fetch failed" }, retryable: true });
  });

  it("is the connection, whatever the error calls itself", async () => {
    const error = await why(() => Promise.reject(Object.assign(new Error("odd"), { status: 400 })));
    expect(error).toBeInstanceOf(APIConnectionError);
  });

  it("is the clock, whatever the caller's `fetch` makes of that", async () => {
    const { clock, ask, sent, end } = meet([
      ({ signal }) =>
        new Promise((_, reject) =>
          signal?.addEventListener("abort", () => reject(new APIConnectionError({ message: "gone" }))),
        ),
    ]);
    ask();
    await sent();
    await clock.advance(1_000);
    expect(await end()).toBeInstanceOf(APIConnectionTimeoutError);
  });

  it("is the caller, whose stream ends quietly, or the clock, which is an error", async () => {
    const events = (init: RequestInit): Response =>
      new Response(hanging(init).body, { headers: { "content-type": "text/event-stream" } });
    const left = meet([events]);
    const stream = await left.client.responses.create({ model: "m", input: "", stream: true });
    setTimeout(() => stream.controller.abort(), 10);
    for await (const _ of stream) expect.fail("an event");
    const late = meet([events]);
    const silentStream = await late.client.responses.create({ model: "m", input: "", stream: true });
    late.follow(silentStream[Symbol.asyncIterator]().next());
    await late.waits(1_000);
    await late.clock.advance(1_000);
    expect(await late.end()).toBeInstanceOf(APIConnectionTimeoutError);
  });

  it("is the caller's `fetch`, where it throws an error of this package", async () => {
    const own = new APIError(418, undefined, "made up", new Headers());
    expect(await why(() => Promise.reject(own))).toBe(own);
  });

  it("is not the clock, where the server's word came and only its reasons did not", async () => {
    const { clock, ask, sent, end } = meet([
      ({ signal }) =>
        new Response(
          new ReadableStream({
            start: (sink) => signal?.addEventListener("abort", () => sink.error(signal.reason)),
          }),
          { status: 404 },
        ),
    ]);
    ask();
    await sent();
    await quiet();
    await clock.advance(1_000);
    expect(await end()).toMatchObject({ status: 404 });
  });
});

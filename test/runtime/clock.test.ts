import { afterEach, describe, expect, it, vi } from "vitest";
import {
  APIConnectionTimeoutError,
  type ClientOptions,
  MemoryTokenStore,
  OAuthCodexClient,
  RateLimitError,
  StreamTimeoutError,
} from "../../src/index.ts";
import { machineClock } from "../../src/runtime/clock.ts";
import { memoryStorage } from "../../src/storage.ts";
import { type CodexEmulator, createCodexEmulator, createTestClock } from "../../src/testing/index.ts";
import { onEnd } from "../compat/support.ts";
import { failure as failureOf } from "../support/both.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const question = { model: "gpt-5.5", input: "Hello" } as const;

afterEach(() => {
  vi.restoreAllMocks();
});

/** A backend and a client that have their time from one clock, which stands still. */
async function meet(options: ClientOptions = {}) {
  const clock = createTestClock();
  const emulator = await createCodexEmulator({ now: clock.now });
  onEnd(() => emulator.close());
  const accessToken = options.tokenStore ? undefined : await emulator.accessToken();
  const client = new OAuthCodexClient({
    baseURL: emulator.baseURL,
    profile: "codex",
    oauthConfig: emulator.oauthConfig,
    accessToken,
    maxRetries: 0,
    continuity: "off",
    logLevel: "off",
    clock,
    ...options,
  });
  onEnd(() => client.close());
  /** Until something waits for exactly so long: the answer that it waits after has come. */
  const waitedFor = (ms: number) =>
    vi.waitFor(() => expect(clock.waiting).toContain(ms), { timeout: 20_000 });
  return { clock, emulator, client, waitedFor };
}

const failure = (call: PromiseLike<unknown>) => failureOf(() => call);
const text = { text: "one two three four five six" };

/** A stream of which nothing more will come; all that did has been read. */
async function stalledStream(emulator: CodexEmulator, client: OAuthCodexClient) {
  emulator.script(text);
  emulator.fault({ on: "responses", kind: "stall", after: 4 });
  let events = 0;
  let ended = false;
  const read = async (): Promise<void> => {
    for await (const _ of await client.responses.create({ ...question, stream: true })) events++;
  };
  const stalled = failure(read()).finally(() => {
    ended = true;
  });
  await vi.waitFor(() => expect(events).toBe(4), { timeout: 20_000 });
  return { stalled, hasEnded: () => ended };
}

describe("a clock that stands still", () => {
  it("gives up a stream after ten minutes of silence, and not a moment sooner", async () => {
    const { clock, emulator, client, waitedFor } = await meet({
      timeout: HOUR,
      streamIdleTimeout: 10 * MINUTE,
    });
    const { stalled, hasEnded } = await stalledStream(emulator, client);
    await waitedFor(10 * MINUTE);
    await clock.advance(10 * MINUTE - 1);
    expect(hasEnded()).toBe(false);
    await clock.advance(1);
    expect(await stalled).toBeInstanceOf(StreamTimeoutError);
  });

  it("gives up a stream that takes longer than it may in all", async () => {
    const { clock, emulator, client, waitedFor } = await meet({ totalTimeout: 30 * MINUTE, timeout: HOUR });
    const { stalled } = await stalledStream(emulator, client);
    await waitedFor(5 * MINUTE);
    await clock.advance(4 * MINUTE);
    await clock.advance(26 * MINUTE);
    expect(await stalled).toBeInstanceOf(StreamTimeoutError);
  });

  it("gives up an answer that does not begin", async () => {
    const { clock, emulator, client, waitedFor } = await meet();
    emulator.fault({ on: "responses", kind: "slow-headers", after: HOUR });
    const call = failure(client.responses.create(question));
    await waitedFor(10 * MINUTE);
    await vi.waitFor(() => expect(emulator.count("responses")).toBe(1));
    await clock.advance(10 * MINUTE);
    expect(await call).toBeInstanceOf(APIConnectionTimeoutError);
  });

  it("waits for as long as the server asks before it sends again", async () => {
    const { clock, emulator, client, waitedFor } = await meet({ maxRetries: 1 });
    emulator.script(text);
    emulator.fault({ on: "responses", kind: "burst-limit", headers: { "retry-after": "120" } });
    const call = client.responses.create(question);
    await waitedFor(2 * MINUTE);
    await clock.advance(2 * MINUTE - 1);
    expect(emulator.count("responses")).toBe(1);
    await clock.advance(1);
    expect((await call).output_text).toBe(text.text);
  });

  it("says when a limit begins anew by the same clock", async () => {
    const { clock, emulator, client } = await meet();
    clock.jump(-400 * DAY);
    emulator.fault({ on: "responses", kind: "plan-limit" });
    const error = await failure(client.responses.create(question));
    expect(error).toBeInstanceOf(RateLimitError);
    const { resetsAt } = error as { resetsAt?: Date };
    expect(resetsAt?.getTime()).toBeGreaterThan(clock.now());
    expect(resetsAt?.getTime()).toBeLessThan(clock.now() + 30 * DAY);
  });

  it("lets a batch go on when the plan's limit begins anew", async () => {
    const { clock, emulator, client } = await meet({ storage: memoryStorage(), continuity: "on" });
    emulator.fault({ on: "responses", kind: "plan-limit" });
    const line = { custom_id: "1", method: "POST", url: "/v1/responses", body: question };
    const input = await client.files.create({
      file: new File([JSON.stringify(line)], "in.jsonl"),
      purpose: "batch",
    });
    const { id } = await client.batches.create({
      input_file_id: input.id,
      endpoint: "/v1/responses",
      completion_window: "24h",
    });
    const reach = (wanted: object) =>
      vi.waitFor(async () => expect(await client.batches.retrieve(id)).toMatchObject(wanted), {
        timeout: 20_000,
      });
    await reach({ paused_until: expect.any(Number) });
    const { paused_until } = (await client.batches.retrieve(id)) as { paused_until?: number };
    expect(emulator.count("responses")).toBe(1);
    // It looks every half second, since clocks are set; hours of that would be many looks.
    clock.jump((paused_until ?? 0) * 1000 - clock.now());
    await clock.advance(1000);
    await reach({ status: "completed", request_counts: { completed: 1, failed: 0 } });
  });

  it("looks again at what is polled for when its time has come", async () => {
    const { clock } = await meet();
    let looks = 0;
    const client = new OAuthCodexClient({
      baseURL: "http://127.0.0.1:9/v1",
      apiKey: "sk-test",
      clock,
      fetch: async () => Response.json({ id: "file-1", status: ++looks < 3 ? "uploaded" : "processed" }),
    });
    const call = client.files.waitForProcessing("file-1", { pollInterval: 5 * MINUTE, maxWait: HOUR });
    await vi.waitFor(() => expect(clock.waiting).toContain(5 * MINUTE));
    clock.jump(DAY);
    await clock.advance(5 * MINUTE);
    await vi.waitFor(() => expect(clock.waiting).toContain(5 * MINUTE));
    await clock.advance(5 * MINUTE);
    expect((await call).status).toBe("processed");
    expect(looks).toBe(3);
  });
});

describe("a clock that is set while something waits", () => {
  it.each([
    ["ahead", DAY],
    ["back", -DAY],
  ])("%s by a day: silence is still measured by the time that went by", async (_, jump) => {
    const { clock, emulator, client, waitedFor } = await meet({ timeout: HOUR });
    const { stalled, hasEnded } = await stalledStream(emulator, client);
    await waitedFor(5 * MINUTE);
    clock.jump(jump);
    await clock.advance(5 * MINUTE - 1);
    expect(hasEnded()).toBe(false);
    await clock.advance(1);
    expect(await stalled).toBeInstanceOf(StreamTimeoutError);
  });

  it.each([
    ["ahead", DAY],
    ["back", -DAY],
  ])("%s by a day: the answer to a request has its whole timeout, and no more", async (_, jump) => {
    const { clock, client, emulator, waitedFor } = await meet();
    emulator.fault({ on: "responses", kind: "slow-headers", after: HOUR });
    let ended = false;
    const call = failure(client.responses.create(question)).finally(() => {
      ended = true;
    });
    await waitedFor(10 * MINUTE);
    clock.jump(jump);
    await clock.advance(10 * MINUTE - 1);
    expect(ended).toBe(false);
    await clock.advance(1);
    expect(await call).toBeInstanceOf(APIConnectionTimeoutError);
  });

  it.each([
    ["ahead", DAY],
    ["back", -DAY],
  ])("%s by a day: what hooks hear of a request is how long it took", async (_, jump) => {
    const durations: number[] = [];
    const { clock, client, emulator } = await meet({
      onRequestStart: () => clock.jump(jump),
      onRequestEnd: ({ durationMs }) => durations.push(durationMs),
    });
    emulator.script(text);
    await client.responses.create(question);
    expect(durations).toEqual([0]);
  });

  it("back: a list of models is not taken for fresh until the old time comes again", async () => {
    const { clock, client, emulator } = await meet({ validateModel: true });
    await client.responses.create(question);
    expect(emulator.count("models")).toBe(1);
    clock.jump(-DAY);
    await client.responses.create(question);
    expect(emulator.count("models")).toBe(1);
    await clock.advance(6 * MINUTE);
    await client.responses.create(question);
    expect(emulator.count("models")).toBe(2);
  });
});

describe("a stored login and a clock that is set", () => {
  async function signedIn() {
    const tokenStore = new MemoryTokenStore();
    const met = await meet({ tokenStore });
    await tokenStore.save(await met.emulator.tokens({ expiresInSeconds: 3600 }));
    return { ...met, tokenStore };
  }

  it("ahead of the token's end: it is refreshed once, and used", async () => {
    const { clock, client, emulator } = await signedIn();
    clock.jump(2 * HOUR);
    await Promise.all([client.responses.create(question), client.responses.create(question)]);
    expect(emulator.count("token")).toBe(1);
    expect(emulator.count("responses")).toBe(2);
  });

  it("back, so that a token that is over looks good: the server's word counts", async () => {
    const { clock, client, emulator } = await signedIn();
    await clock.advance(2 * HOUR);
    // The server knows what day it is.
    emulator.clockOffset = DAY;
    clock.jump(-DAY);
    expect((await client.responses.create(question)).output_text).toBeTruthy();
    expect(emulator.count("token")).toBe(1);
  });

  it("is refreshed ahead of its end without a call that waits for a token endpoint that hangs", async () => {
    const { clock, client, emulator, waitedFor } = await signedIn();
    await clock.advance(HOUR - 2 * MINUTE);
    emulator.fault({ on: "token", kind: "stall" });
    const call = client.responses.create(question);
    await waitedFor(3_000);
    await clock.advance(3_000);
    expect((await call).output_text).toBeTruthy();
  });

  it("polls for the login by device as often as the server says", async () => {
    const { clock, client, emulator } = await meet({ tokenStore: new MemoryTokenStore() });
    const login = client.login({ method: "device", ui: {} });
    for (let polls = 0; polls < 3; polls++) {
      await vi.waitFor(() => expect(clock.waiting).toContain(5_000));
      expect(emulator.count("device-token")).toBe(polls);
      if (polls === 2) emulator.device.approve();
      await clock.advance(5_000);
    }
    expect(await login).toMatchObject({ accountId: emulator.account.accountId });
    expect(emulator.count("device-token")).toBe(3);
  });
});

describe("the test clock", () => {
  it("fires timers in their order, each at its moment, and those that they set", async () => {
    const clock = createTestClock({ now: 1_000 });
    const fired: [string, number][] = [];
    const note = (name: string) => fired.push([name, clock.now()]);
    clock.setTimeout(() => note("late"), 30);
    clock.setTimeout(() => {
      note("early");
      clock.setTimeout(() => note("between"), 10);
    }, 10);
    clock.clearTimeout(clock.setTimeout(() => note("never"), 5));
    expect(clock.waiting).toEqual([10, 30]);
    await clock.advance(25);
    expect(fired).toEqual([
      ["early", 1_010],
      ["between", 1_020],
    ]);
    clock.jump(-500);
    expect([clock.now(), clock.elapsed(), clock.waiting]).toEqual([525, 25, [5]]);
    await clock.advance(5);
    expect(fired.at(-1)).toEqual(["late", 530]);
  });
});

describe("the machine's clock", () => {
  it("rings at once for what is over already, and Node has nothing to warn of", async () => {
    const warned: Error[] = [];
    const note = (warning: Error): void => void warned.push(warning);
    process.on("warning", note);
    await new Promise<void>((resolve) => machineClock.setTimeout(resolve, -32));
    await new Promise((resolve) => setImmediate(resolve));
    process.off("warning", note);
    expect(warned).toEqual([]);
  });
});

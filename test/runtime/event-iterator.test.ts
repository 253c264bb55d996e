/** What whoever reads a stream is told, and in which order; what becomes of its connection. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ARRIVED, arrived, END, iterateEvents, SKIP } from "../../src/runtime/sse.ts";
import { collect } from "../support/streams.ts";

type Options = Parameters<typeof iterateEvents<string>>[1];

/**
 * Iterates what these chunks hold; an error breaks the connection, and without an end it stays open. `log` has what the
 * options were told and what happened to the connection.
 */
function play(chunks: readonly (string | Error)[], options: Partial<Options> = {}, { open = false } = {}) {
  const log: string[] = [];
  const left = [...chunks];
  const body = new ReadableStream<Uint8Array>(
    {
      pull(sink) {
        const chunk = left.shift();
        if (chunk instanceof Error) sink.error(chunk);
        else if (chunk !== undefined) sink.enqueue(new TextEncoder().encode(chunk));
        else if (!open) sink.close();
      },
      cancel: () => void log.push("cancelled"),
    },
    { highWaterMark: 0 },
  );
  const iterator = iterateEvents<string>(body, {
    decode: ({ data }, cut) => {
      if (data === "bad") throw new Error("bad");
      return data === "END" ? END : data === "skip" ? SKIP : cut ? `${data} (cut)` : data;
    },
    isLast: (item) => item === "last",
    abort: () => void log.push("aborted"),
    onEnd: (ended) => void log.push(ended ? "ended" : "cut short"),
    onClose: () => void log.push("closed"),
    onFail: (error) => void log.push(`failed: ${(error as Error).message}`),
    onWait: () => void log.push("waits"),
    onArrival: () => void log.push("arrived"),
    ...options,
  });
  return { iterator, log, left };
}
const event = (...data: string[]): string => data.map((text) => `data: ${text}\n\n`).join("");

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("whoever reads a stream", () => {
  it("is told of each wait and of what ended it, once a wait", async () => {
    const { iterator, log } = play([event("1", "2"), event("skip"), event("3"), "data: 4"]);
    expect(await collect(iterator)).toEqual(["1", "2", "3", "4 (cut)"]);
    const wait = ["waits", "arrived"];
    expect(log).toEqual([...wait, ...wait, ...wait, "waits", "cut short", "closed"]);
  });

  it("is told of the end that a message says, and hears nothing behind it", async () => {
    const { iterator, log, left } = play([event("1", "END", "2"), event("3")]);
    expect(await collect(iterator)).toEqual(["1"]);
    expect(log).toEqual(["waits", "arrived", "ended", "closed"]);
    await vi.waitFor(() => expect(left).toEqual([]));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(log).not.toContain("aborted");
    expect(vi.getTimerCount()).toBe(0);
  });

  it("is told of the end before the last item is there, and has time for it", async () => {
    let ready = (): void => {};
    const beforeLast = () => new Promise<void>((resolve) => (ready = resolve));
    for (const chunks of [[event("last")], [event("1", "last")]]) {
      const { iterator, log } = play(chunks, { beforeLast });
      if (chunks[0] !== event("last")) await iterator.next();
      let got: unknown;
      const item = iterator.next().then((result) => {
        got = result;
      });
      await vi.advanceTimersByTimeAsync(0);
      expect([got, log]).toEqual([undefined, ["waits", "arrived", "ended", "closed"]]);
      ready();
      await item;
      expect(got).toEqual({ done: false, value: "last" });
      expect(await iterator.next()).toEqual({ done: true, value: undefined });
    }
  });

  it("is told of a message that cannot be read, at the place where it stands", async () => {
    const { iterator, log } = play([event("1", "bad", "2")], {}, { open: true });
    expect(await iterator.next()).toEqual({ done: false, value: "1" });
    await expect(iterator.next()).rejects.toThrow("bad");
    expect(log).toEqual(["waits", "arrived", "closed", "aborted", "cancelled", "failed: bad"]);
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
    const first = play([event("bad")], {}, { open: true });
    await expect(first.iterator.next()).rejects.toThrow("bad");
    expect(first.log).toEqual(["waits", "closed", "aborted", "cancelled", "failed: bad"]);
  });

  it("is told of an end that comes too early as of any failure", async () => {
    const onEnd = (): void => {
      throw new Error("too early");
    };
    const { iterator, log } = play([event("1")], { onEnd });
    await iterator.next();
    await expect(iterator.next()).rejects.toThrow("too early");
    expect(log).toEqual(["waits", "arrived", "waits", "closed", "failed: too early"]);
  });

  it.each([
    ["as it is", {}, "reset"],
    ["as somebody explains it", { onReadError: () => new Error("explained") }, "explained"],
    ["as it is where nobody has an explanation", { onReadError: () => undefined }, "reset"],
  ])("is told of a connection that breaks, %s", async (_, options, message) => {
    const { iterator, log } = play([event("1"), new Error("reset")], options);
    await iterator.next();
    await expect(iterator.next()).rejects.toThrow(message);
    expect(log).toEqual(["waits", "arrived", "waits", "closed", "aborted", `failed: ${message}`]);
  });

  it("is not told of one that breaks as it should", async () => {
    const { iterator, log } = play([event("1"), new Error("reset")], { onReadError: () => END });
    expect(await collect(iterator)).toEqual(["1"]);
    expect(log).toEqual(["waits", "arrived", "waits", "closed", "aborted"]);
  });

  it("needs to be told nothing", async () => {
    const nothing = {
      onEnd: undefined,
      onClose: undefined,
      onFail: undefined,
      onWait: undefined,
      onArrival: undefined,
      isLast: undefined,
    } as object;
    expect(await collect(play([event("1"), event("END")], nothing).iterator)).toEqual(["1"]);
    await expect(collect(play([event("bad")], nothing).iterator)).rejects.toThrow("bad");
    await expect(collect(play([new Error("reset")], nothing).iterator)).rejects.toThrow("reset");
  });
});

describe("the connection of a stream", () => {
  it("is cut when the reader leaves, once", async () => {
    const { iterator, log } = play([event("1", "2")], {}, { open: true });
    await iterator.next();
    expect(await iterator.return?.()).toEqual({ done: true, value: undefined });
    await iterator.return?.();
    expect(log).toEqual(["waits", "arrived", "closed", "aborted", "cancelled"]);
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
  });

  it("is left alone when it has ended by itself", async () => {
    const { iterator, log } = play([event("1")]);
    await collect(iterator);
    await iterator.return?.();
    expect(log).toEqual(["waits", "arrived", "waits", "cut short", "closed"]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("has a second to finish behind the end, and is cut then", async () => {
    const { iterator, log } = play([event("END")], {}, { open: true });
    await collect(iterator);
    await vi.advanceTimersByTimeAsync(999);
    expect(log).toEqual(["waits", "ended", "closed"]);
    await vi.advanceTimersByTimeAsync(1);
    expect(log).toEqual(["waits", "ended", "closed", "aborted"]);
  });

  it("may break behind the end", async () => {
    const { iterator, log, left } = play([event("END"), event("1"), new Error("reset")]);
    await collect(iterator);
    await vi.waitFor(() => expect(left).toEqual([]));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(log).toEqual(["waits", "ended", "closed"]);
  });
});

it("calls of next() that overlap are answered in order, failures included", async () => {
  const { iterator } = play([event("1"), event("2"), new Error("reset")]);
  const results = await Promise.allSettled(Array.from({ length: 5 }, () => iterator.next()));
  expect(
    results.map((result) => (result.status === "fulfilled" ? result.value.value : result.reason.message)),
  ).toEqual(["1", "2", "reset", undefined, undefined]);
});

it("a call that comes between two others is answered in its turn", async () => {
  const { iterator } = play([event("1", "2", "3"), event("4")]);
  const first = iterator.next();
  const second = iterator.next();
  const third = first.then(() => iterator.next());
  const fourth = second.then(() => iterator.next());
  const told = await Promise.all([first, second, third, fourth]);
  expect(told.map(({ value }) => value)).toEqual(["1", "2", "3", "4"]);
});

it("one waits at a time, however many ask", async () => {
  const { iterator, log } = play([event("1"), event("2"), event("3")]);
  const first = iterator.next();
  const second = iterator.next();
  await first;
  const third = iterator.next();
  expect([await second, await third].map(({ value }) => value)).toEqual(["2", "3"]);
  expect(log).toEqual(["waits", "arrived", "waits", "arrived", "waits", "arrived"]);
});

it("nothing comes after whoever reads has left, read or not", async () => {
  for (const reads of [0, 1]) {
    const { iterator } = play([event("1", "2")]);
    for (let n = 0; n < reads; n++) await iterator.next();
    await iterator.return?.();
    expect(iterator[ARRIVED]()).toBeUndefined();
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
  }
});

describe("whoever passes on what has arrived", () => {
  it("asks any iterator, and has an answer of those that know", async () => {
    const { iterator } = play([event("1", "2")]);
    await iterator.next();
    expect(arrived(iterator)).toEqual({ item: "2", data: "2" });
    expect(arrived([1, 2][Symbol.iterator]() as object as AsyncIterator<number>)).toBeUndefined();
  });

  it("takes nothing from somebody who waits, also when it is here", async () => {
    const { iterator } = play([event("1", "2", "3")]);
    const first = iterator.next();
    const second = iterator.next();
    const between = first.then(() => iterator[ARRIVED]());
    expect([await first, await between, await second]).toEqual([
      { done: false, value: "1" },
      undefined,
      { done: false, value: "2" },
    ]);
    expect(iterator[ARRIVED]()).toEqual({ item: "3", data: "3" });
  });

  it("gets the items whose bytes are here, with their text, and waits for no others", async () => {
    const { iterator, log } = play([event("1", "skip", "2", "3"), event("4")]);
    expect(iterator[ARRIVED]()).toBeUndefined();
    expect(await iterator.next()).toEqual({ done: false, value: "1" });
    expect([iterator[ARRIVED](), iterator[ARRIVED](), iterator[ARRIVED]()]).toEqual([
      { item: "2", data: "2" },
      { item: "3", data: "3" },
      undefined,
    ]);
    expect(log).toEqual(["waits", "arrived"]);
    expect(await collect(iterator)).toEqual(["4"]);
    expect(iterator[ARRIVED]()).toBeUndefined();
  });

  it("gets nothing while somebody waits for it", async () => {
    const { iterator } = play([event("1"), event("2", "3")]);
    await iterator.next();
    const second = iterator.next();
    expect(iterator[ARRIVED]()).toBeUndefined();
    expect(await second).toEqual({ done: false, value: "2" });
    expect(iterator[ARRIVED]()).toEqual({ item: "3", data: "3" });
  });

  it("hears of an end from the next call, once", async () => {
    const { iterator, log } = play([event("1", "END", "2")]);
    await iterator.next();
    expect(iterator[ARRIVED]()).toBeUndefined();
    expect(log).toContain("ended");
    expect(iterator[ARRIVED]()).toBeUndefined();
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
  });

  it("hears of a failure from the next call, and of none if it does not ask", async () => {
    const { iterator, log } = play([event("1", "bad", "2")]);
    await iterator.next();
    expect(iterator[ARRIVED]()).toBeUndefined();
    expect(log).toContain("failed: bad");
    await expect(iterator.next()).rejects.toThrow("bad");
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
    const other = play([event("1", "bad")]).iterator;
    await other.next();
    expect(other[ARRIVED]()).toBeUndefined();
  });

  it("gets the last item at once, or from the next call when it has to wait", async () => {
    const { iterator } = play([event("1", "last")]);
    await iterator.next();
    expect(iterator[ARRIVED]()).toMatchObject({ item: "last" });
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
    let ready = (): void => {};
    const held = play([event("1", "last")], {
      beforeLast: () => new Promise<void>((resolve) => (ready = resolve)),
    }).iterator;
    await held.next();
    expect(held[ARRIVED]()).toBeUndefined();
    expect(held[ARRIVED]()).toBeUndefined();
    const last = held.next();
    ready();
    expect(await last).toEqual({ done: false, value: "last" });
    expect(await held.next()).toEqual({ done: true, value: undefined });
  });
});

import { describe, expect, it, vi } from "vitest";
import type { Response, ResponseStreamEvent } from "../../src/generated/resources/responses/responses.ts";
import { Stream } from "../../src/index.ts";
import { bytesOf, collect } from "../support/streams.ts";

/** A stream of 0, 1, 2, … that says when it was left. */
function numbers(
  count: number,
  failure?: Error,
): { stream: Stream<number>; left: () => number; read: () => number } {
  let left = 0;
  let read = 0;
  const iterate = (): AsyncIterator<number> => ({
    next: async () => {
      if (read < count) return { done: false, value: read++ };
      if (failure) throw failure;
      return { done: true, value: undefined };
    },
    return: async () => {
      left++;
      return { done: true, value: undefined };
    },
  });
  return { stream: new Stream(iterate, new AbortController()), left: () => left, read: () => read };
}

describe("Stream", () => {
  it("can be iterated once", async () => {
    const { stream } = numbers(2);
    expect(await collect(stream)).toEqual([0, 1]);
    expect(() => stream[Symbol.asyncIterator]()).toThrow(/tee/);
  });

  it("has no normalized events once it was iterated, and says so at once or when they are asked for", async () => {
    async function* created(): AsyncGenerator<ResponseStreamEvent> {
      yield { type: "response.created", sequence_number: 0, response: { id: "r" } as Response };
    }
    const stream = new Stream(() => created(), new AbortController());
    const normalized = stream.normalized();
    await collect(stream);
    expect(() => stream.normalized()).toThrow(/already iterated/);
    await expect(collect(normalized)).rejects.toMatchObject({ code: "stream_consumed" });
    const other = new Stream(() => created(), new AbortController());
    expect((await collect(other.normalized())).map(({ type }) => type)).toEqual(["response_started"]);
    await expect(collect(other)).rejects.toMatchObject({ code: "stream_consumed" });
  });

  it("tee: both branches get everything, in any order of reading", async () => {
    const { stream, read } = numbers(100);
    const [one, two] = stream.tee();
    const first = await collect(one);
    expect(await collect(two)).toEqual(first);
    expect(first).toHaveLength(100);
    expect(read()).toBe(100);
    const both = numbers(50).stream.tee();
    expect(await Promise.all(both.map(collect))).toEqual([first.slice(0, 50), first.slice(0, 50)]);
  });

  it("tee: an error reaches both, and is no unhandled rejection for the one that does not read", async () => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    try {
      const [one, two] = numbers(1, new Error("broken")).stream.tee();
      await expect(collect(one)).rejects.toThrow("broken");
      await new Promise((resolve) => setImmediate(resolve));
      expect(unhandled).not.toHaveBeenCalled();
      await expect(collect(two)).rejects.toThrow("broken");
    } finally {
      process.off("unhandledRejection", unhandled);
    }
  });

  it("tee: leaving one branch leaves the other alone; leaving both ends the source", async () => {
    const { stream, left } = numbers(10);
    const [one, two] = stream.tee();
    for await (const value of one) if (value === 3) break;
    expect(left()).toBe(0);
    const rest: number[] = [];
    for await (const value of two) {
      rest.push(value);
      if (value === 7) break;
    }
    expect(rest).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(left()).toBe(1);
  });

  it("goes through a ReadableStream and back", async () => {
    const readable = numbers(3).stream.toReadableStream();
    expect(await collect(Stream.fromReadableStream(readable, new AbortController()))).toEqual([0, 1, 2]);
  });

  it("ends the source when its ReadableStream is cancelled, and passes failures on", async () => {
    const { stream, left } = numbers(3);
    await stream.toReadableStream().cancel();
    expect(left()).toBe(1);
    const broken = numbers(1, new Error("broken")).stream.toReadableStream();
    await expect(new Response(broken).text()).rejects.toThrow("broken");
  });

  it("reads lines however they are cut, and aborts when left early", async () => {
    const bytes = new TextEncoder().encode('{"a":"é"}\n\n{"a":2}');
    for (let cut = 1; cut < bytes.length; cut++) {
      const readable = bytesOf([bytes.slice(0, cut), bytes.slice(cut)]);
      const items = await collect(Stream.fromReadableStream(readable, new AbortController()));
      expect(items).toEqual([{ a: "é" }, { a: 2 }]);
    }
    const controller = new AbortController();
    for await (const _ of Stream.fromReadableStream(bytesOf([bytes]), controller)) break;
    expect(controller.signal.aborted).toBe(true);
    const bad = Stream.fromReadableStream(
      bytesOf([new TextEncoder().encode("oops\n")]),
      new AbortController(),
    );
    await expect(collect(bad)).rejects.toMatchObject({ code: "invalid_stream_event" });
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { END, iterateEvents, SKIP } from "../../src/runtime/sse.ts";
import { Stream } from "../../src/runtime/streaming.ts";
import { bytesOf, collect } from "../support/streams.ts";

const events = fc.array(
  fc.record({
    name: fc.option(fc.constantFrom("response.created", "a", "error-free"), { nil: undefined }),
    // Any text, with the characters that framing is made of over-represented.
    data: fc
      .array(fc.oneof(fc.string(), fc.constantFrom("\u2028", "é", "漢字", "🙂", ":", " ")), { minLength: 1 })
      .map((parts) => parts.join("")),
    comment: fc.boolean(),
  }),
);

/** Writes events as a server would, with one kind of line end. */
function write(list: { name?: string | undefined; data: string; comment: boolean }[], eol: string): string {
  return list
    .map(({ name, data, comment }) => {
      const lines = data.split(/\r\n|\r|\n/).map((line) => `data: ${line}`);
      return [
        ...(comment ? [": keep-alive"] : []),
        ...(name ? [`event: ${name}`] : []),
        ...lines,
        "",
        "",
      ].join(eol);
    })
    .join("");
}

function decodeAll(chunks: Uint8Array[]): Promise<unknown[]> {
  return collect(
    iterateEvents(bytesOf(chunks), { decode: ({ event, data }) => ({ event, data }), abort: () => {} }),
  );
}

function split(bytes: Uint8Array, cuts: number[]): Uint8Array[] {
  const places = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
  return [...places, bytes.length].map((place, index) =>
    bytes.subarray(index === 0 ? 0 : places[index - 1], place),
  );
}

describe("iterateEvents", () => {
  it("gives the same events however the bytes are cut, whatever the line ends", async () => {
    await fc.assert(
      fc.asyncProperty(
        events,
        fc.constantFrom("\n", "\r\n", "\r"),
        fc.boolean(),
        fc.array(fc.nat(), { maxLength: 30 }),
        async (list, eol, bom, cuts) => {
          const bytes = new TextEncoder().encode((bom ? "\uFEFF" : "") + write(list, eol));
          const expected = list.map(({ name, data }) => ({
            event: name,
            data: data.replace(/\r\n|\r/g, "\n"),
          }));
          expect(await decodeAll(split(bytes, cuts))).toEqual(expected);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("delivers a last event that lacks its blank line", async () => {
    expect(await decodeAll([new TextEncoder().encode("data: a\n\ndata: b")])).toEqual([
      { event: undefined, data: "a" },
      { event: undefined, data: "b" },
    ]);
  });

  it("gives the same events when the end of the last one is missing", async () => {
    await fc.assert(
      fc.asyncProperty(
        events.filter((list) => list.length > 0),
        fc.constantFrom("\n", "\r\n", "\r"),
        fc.constantFrom(1, 2),
        fc.array(fc.nat(), { maxLength: 30 }),
        async (list, eol, missing, cuts) => {
          const text = write(list, eol);
          const whole = await decodeAll([new TextEncoder().encode(text)]);
          const bytes = new TextEncoder().encode(text.slice(0, text.length - missing * eol.length));
          expect(await decodeAll(split(bytes, cuts))).toEqual(whole);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("gives the same events when one of them has five megabytes", async () => {
    const big = Array.from({ length: 50_000 }, (_, n) => `${n} 漢字 🙂 ${"x".repeat(85)}`).join("");
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("\n", "\r\n", "\r"),
        fc.array(fc.nat({ max: 6_000_000 }), { minLength: 1, maxLength: 400 }),
        events,
        async (eol, cuts, list) => {
          const all = [...list, { name: "a", data: big, comment: true }, ...list];
          const bytes = new TextEncoder().encode(write(all, eol));
          expect(bytes.length).toBeGreaterThan(5_000_000);
          const read = (await decodeAll(split(bytes, cuts))) as { data: string }[];
          expect(read).toHaveLength(all.length);
          // Not by toEqual: what it would print of a difference has five megabytes.
          expect(read.every(({ data }, n) => data === all[n]?.data.replace(/\r\n|\r/g, "\n"))).toBe(true);
        },
      ),
      { numRuns: 6 },
    );
  });

  it("takes an event of five megabytes", async () => {
    const big = "x".repeat(5_000_000);
    const bytes = new TextEncoder().encode(`data: ${big}\n\n`);
    const cuts = Array.from({ length: 80 }, (_, index) => index * 65_536);
    const [event] = (await decodeAll(split(bytes, cuts))) as { data: string }[];
    expect(event?.data.length).toBe(big.length);
  });

  it("ends at END and at the last item without waiting for the connection", async () => {
    let aborted = false;
    const open = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode("data: 1\n\ndata: 2\n\ndata: 3\n\n"));
      },
    });
    const items = await collect(
      iterateEvents(open, {
        decode: ({ data }) => (data === "1" ? SKIP : data),
        isLast: (item) => item === "2",
        abort: () => {
          aborted = true;
        },
      }),
    );
    expect(items).toEqual(["2"]);
    expect(aborted).toBe(false);
    const ended = await collect(
      iterateEvents(bytesOf([new TextEncoder().encode("data: 1\n\ndata: 2\n\n")]), {
        decode: ({ data }) => (data === "2" ? END : data),
        abort: () => {},
      }),
    );
    expect(ended).toEqual(["1"]);
  });

  it("answers overlapping next() calls in order", async () => {
    const iterator = iterateEvents(
      bytesOf(["data: 1\n\n", "data: 2\n\n", "data: 3\n\n"].map((text) => new TextEncoder().encode(text))),
      { decode: ({ data }) => data, abort: () => {} },
    );
    const results = await Promise.all([iterator.next(), iterator.next(), iterator.next(), iterator.next()]);
    expect(results.map(({ value }) => value)).toEqual(["1", "2", "3", undefined]);
  });

  it("aborts the request when the consumer leaves", async () => {
    let aborted = 0;
    const iterator = iterateEvents(bytesOf([new TextEncoder().encode("data: 1\n\ndata: 2\n\n")]), {
      decode: ({ data }) => data,
      abort: () => {
        aborted++;
      },
    });
    for await (const _ of iterator) break;
    expect(aborted).toBe(1);
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
  });
});

describe("Stream", () => {
  const sse = (text: string) => new Response(text, { headers: { "content-type": "text/event-stream" } });
  const streamOf = <T>(text: string) => Stream.fromSSEResponse<T>(sse(text), new AbortController());

  it("decodes OpenAI's conventions", async () => {
    const text = [
      'event: thread.run.created\ndata: {"id":"run_1"}',
      'event: response.created\ndata: {"type":"response.created"}',
      ": ping",
      "event: ping",
      "data: [DONE]",
      'data: {"late":true}',
    ].join("\n\n");
    expect(await collect(streamOf(`${text}\n\n`))).toEqual([
      { event: "thread.run.created", data: { id: "run_1" } },
      { type: "response.created" },
    ]);
  });

  it.each([
    ['data: {"error":{"message":"boom","code":"c"}}\n\n', "boom"],
    ['event: error\ndata: {"message":"flat","code":"c"}\n\n', "flat"],
  ])("throws on an error event: %s", async (text, message) => {
    await expect(collect(streamOf(text))).rejects.toMatchObject({ message, code: "c" });
  });

  it("names an event that is not JSON", async () => {
    await expect(collect(streamOf("data: <html>\n\n"))).rejects.toMatchObject({
      code: "invalid_stream_event",
    });
  });

  it("is read once, or twice by tee()", async () => {
    const stream = streamOf('data: {"n":1}\n\ndata: {"n":2}\n\n');
    const [left, right] = stream.tee();
    expect(await collect(left)).toEqual([{ n: 1 }, { n: 2 }]);
    expect(await collect(right)).toEqual([{ n: 1 }, { n: 2 }]);
    expect(() => stream[Symbol.asyncIterator]()).toThrow(/tee\(\)/);
  });

  it("survives the way through a readable stream and back", async () => {
    const items = [{ text: "a\nb" }, { text: "漢字" }];
    const stream = streamOf(items.map((item) => `data: ${JSON.stringify(item)}\n\n`).join(""));
    const back = Stream.fromReadableStream(stream.toReadableStream(), new AbortController());
    expect(await collect(back)).toEqual(items);
  });
});

import { describe, expect, it } from "vitest";
import { iterateLines } from "../../src/runtime/line-stream.ts";
import { collect } from "../support/streams.ts";

/** A body of these chunks; without an end it stays open. */
function play(chunks: readonly (string | Uint8Array)[], { open = false } = {}) {
  let cancelled = 0;
  const controller = new AbortController();
  const left = [...chunks];
  const body = new ReadableStream<Uint8Array>(
    {
      pull(sink) {
        const chunk = left.shift();
        if (chunk !== undefined)
          sink.enqueue(typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk);
        else if (!open) sink.close();
      },
      cancel: () => void cancelled++,
    },
    { highWaterMark: 0 },
  );
  return { lines: iterateLines<unknown>(body, controller), controller, cancelled: () => cancelled };
}

describe("lines of JSON", () => {
  it.each([
    ["one after another", ["1\n", "2\n"]],
    ["in one piece", ["1\n2\n"]],
    ["cut anywhere", ["1", "\n", "2"]],
    ["with breaks of any kind, and empty lines", ["\n1\r\n\r\n \t\n", "2\r"]],
    ["without a last break", ["1\n2"]],
  ])("are told %s", async (_, chunks) => {
    const { lines, controller } = play(chunks);
    expect(await collect(lines)).toEqual([1, 2]);
    expect(controller.signal.aborted).toBe(false);
  });

  it("are told as they come, before the stream ends", async () => {
    const { lines } = play(['{"a":', '1}\n{"a":2}\n{"a"'], { open: true });
    expect(await lines.next()).toEqual({ done: false, value: { a: 1 } });
    expect(await lines.next()).toEqual({ done: false, value: { a: 2 } });
  });

  it("may be cut inside of a letter", async () => {
    const bytes = new TextEncoder().encode('"\u20ac"\n"\u20ac"');
    expect(await collect(play([...bytes].map((byte) => Uint8Array.of(byte))).lines)).toEqual([
      "\u20ac",
      "\u20ac",
    ]);
  });

  it("are told of the letter that is cut off at the end, too", async () => {
    const cut = new TextEncoder().encode('"\u20ac').subarray(0, 3);
    await expect(collect(play([cut]).lines)).rejects.toThrow(/not JSON: "\ufffd/);
  });

  it("are no more wanted when whoever reads has left", async () => {
    const { lines, controller, cancelled } = play(["1\n2\n"], { open: true });
    await lines.next();
    await lines.return(undefined);
    expect(controller.signal.aborted).toBe(true);
    expect(cancelled()).toBe(1);
  });

  it("that are none are named, but not at length", async () => {
    const { lines, controller } = play(["1\n", `oops${"x".repeat(1_000)}\n`]);
    await lines.next();
    const error = await lines.next().catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      name: "OAuthCodexError",
      code: "invalid_stream_event",
      message: expect.stringMatching(/not JSON: oopsx{76}$/),
      cause: expect.any(SyntaxError),
    });
    expect(controller.signal.aborted).toBe(true);
  });
});

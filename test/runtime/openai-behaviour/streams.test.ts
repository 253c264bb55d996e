import { describe, expect, it } from "vitest";
import { Stream } from "../../../src/index.ts";
import { answering, BASE, both, failure, json, ours, theirs } from "../../support/both.ts";
import { bytesOf, collect } from "../../support/streams.ts";

interface StreamClass {
  fromSSEResponse<T>(response: Response, controller: AbortController): Stream<T>;
  fromReadableStream<T>(stream: ReadableStream, controller: AbortController): Stream<T>;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const eventStream = (text: string, status = 200): Response =>
  new Response(text, { status, headers: { "content-type": "text/event-stream" } });
const events = (...data: unknown[]): string =>
  data.map((each) => `data: ${JSON.stringify(each)}\n\n`).join("");
const CHAT = { model: "m", messages: [] as never[], stream: true as const };

both("streams of a client", (make, Class) => {
  it("give events as they come, and end at [DONE]", async () => {
    const { fetch, sent } = answering(
      eventStream(`${events({ n: 1 }, { n: 2 })}data: [DONE]\n\n${events({ n: 3 })}`),
    );
    const stream = await make({ fetch }).chat.completions.create(CHAT);
    expect(await collect(stream)).toEqual([{ n: 1 }, { n: 2 }]);
    expect(sent[0]?.headers.get("accept")).toBe("application/json");
  });

  it("can be iterated once", async () => {
    const { fetch } = answering(eventStream(events({ n: 1 })));
    const stream = await make({ fetch }).chat.completions.create(CHAT);
    await collect(stream);
    const error = await failure(() => collect(stream));
    expect(error).toBeInstanceOf(Class.OpenAIError);
    expect(error.message).toMatch(/tee\(\)/);
  });

  it("end the request when the loop is left", async () => {
    const { fetch, sent } = answering(eventStream(events({ n: 1 }, { n: 2 })));
    const stream = await make({ fetch }).chat.completions.create(CHAT);
    for await (const _ of stream) break;
    expect(stream.controller.signal.aborted).toBe(true);
    expect(sent[0]?.init.signal?.aborted).toBe(true);
  });

  it("end without an error when the controller aborts", async () => {
    const open = (_: string, { signal }: RequestInit): Response =>
      new Response(
        new ReadableStream({
          start(sink) {
            sink.enqueue(bytes(events({ n: 1 })));
            signal?.addEventListener("abort", () => sink.error(new DOMException("aborted", "AbortError")));
          },
        }),
        { headers: { "content-type": "text/event-stream" } },
      );
    const stream = await make({ fetch: answering(open).fetch }).chat.completions.create(CHAT);
    const seen = [];
    for await (const event of stream) {
      seen.push(event);
      stream.controller.abort();
    }
    expect(seen).toEqual([{ n: 1 }]);
  });

  it("can be read twice by tee(), and passed on as lines of JSON", async () => {
    const { fetch } = answering(eventStream(events({ n: 1 }, { n: 2 })));
    const [left, right] = (await make({ fetch }).chat.completions.create(CHAT)).tee();
    expect(await collect(left)).toEqual([{ n: 1 }, { n: 2 }]);
    expect(await new Response(right.toReadableStream()).text()).toBe('{"n":1}\n{"n":2}\n');
  });

  it("fail with an APIError for an event that holds an error", async () => {
    const { fetch } = answering(
      eventStream(events({ n: 1 }, { error: { message: "overloaded", code: "c" } })),
    );
    const stream = await make({ fetch }).chat.completions.create(CHAT);
    const error = await failure(() => collect(stream));
    expect(error).toBeInstanceOf(Class.APIError);
    expect(error).toMatchObject({ status: undefined, message: "overloaded", code: "c" });
  });

  it("are not begun for a refusal", async () => {
    const { fetch } = answering(json({ error: { message: "no" } }, { status: 400 }));
    expect(await failure(() => make({ fetch }).chat.completions.create(CHAT))).toBeInstanceOf(
      Class.BadRequestError,
    );
  });

  it("keep the names of the assistants' events", async () => {
    const { fetch } = answering(eventStream('event: thread.created\ndata: {"id":"t"}\n\n'));
    const stream = await make({ fetch }).beta.threads.createAndRun({ assistant_id: "a", stream: true });
    expect(await collect(stream)).toEqual([{ event: "thread.created", data: { id: "t" } }]);
  });
});

const theirStream = (await import("openai/streaming")).Stream as unknown as StreamClass;
const ourStream = Stream as unknown as StreamClass;

describe.each([
  ["openai", theirStream],
  ["oauth-codex-sdk", ourStream],
] as const)("server-sent events, %s", (_, Class) => {
  const read = (...pieces: (string | number[])[]): Promise<unknown[]> =>
    collect(
      Class.fromSSEResponse(
        new Response(
          bytesOf(pieces.map((piece) => (typeof piece === "string" ? bytes(piece) : Uint8Array.from(piece)))),
        ),
        new AbortController(),
      ),
    );

  it.each([
    [
      "events with and without a name",
      ['event: a\ndata: {"foo":1}\n\n', 'data: {"foo":2}\n\n'],
      [{ foo: 1 }, { foo: 2 }],
    ],
    [
      "data over several lines",
      ["data: {\n", 'data: "foo":\n', "data: \n", "data:\n", "data: true}\n", "\n\n"],
      [{ foo: true }],
    ],
    ["escaped line ends inside JSON", ['data: {"foo":"a\\n\\nb"}\n\n'], [{ foo: "a\n\nb" }]],
    ["CRLF cut in two", ['data: {"foo":1}\r', "\n\r", "\ndata: 2\r\n\r\n"], [{ foo: 1 }, 2]],
    ["CR alone", ['data: {"foo":1}\r\rdata: 2\r\r'], [{ foo: 1 }, 2]],
    ["comments, ids and retry", [": ping\n\nid: 7\nretry: 5\ndata: 1\n\n"], [1]],
    ["line ends of Unicode, which end no line", ['data: {"c":"\u2028"}\n\n'], [{ c: "\u2028" }]],
    [
      "characters cut in the middle",
      ['data: {"c":"', [0xd0], [0xb8, 0xd0, 0xb7, 0xd0], [0xb2, 0xd0, 0xb5], '"}\n\n'],
      [{ c: "изве" }],
    ],
  ] as const)("%s", async (_name, pieces, expected) => {
    expect(await read(...(pieces as readonly (string | number[])[]))).toEqual(expected);
  });

  it("lines of JSON become events again", async () => {
    const source = bytesOf([bytes('{"a":1}\n{"a"'), bytes(":2}\n")]);
    expect(await collect(Class.fromReadableStream(source, new AbortController()))).toEqual([
      { a: 1 },
      { a: 2 },
    ]);
  });

  it.each([
    ["\\r\\n", ["1\r\n2\r", "\n3"]],
    ["\\r", ["1\r2", "\r\r3\r"]],
  ] as const)("lines of JSON may end in %s", async (_name, pieces) => {
    const source = bytesOf(pieces.map((piece) => bytes(piece)));
    expect(await collect(Class.fromReadableStream(source, new AbortController()))).toEqual([1, 2, 3]);
  });
});

describe("what openai does to events and we do not", () => {
  const run = async (text: string): Promise<readonly unknown[]> => {
    const results = [];
    for (const make of [theirs, ours]) {
      const { fetch } = answering(eventStream(text));
      const stream = await make({
        baseURL: BASE,
        apiKey: "k",
        fetch,
        logLevel: "off",
      }).chat.completions.create(CHAT);
      results.push(await collect(stream).catch((error: Error) => error));
    }
    return results;
  };

  it("drop a last event without its blank line", async () => {
    expect(await run('data: {"n":1}\n\ndata: {"n":2}')).toEqual([[{ n: 1 }], [{ n: 1 }, { n: 2 }]]);
  });

  it("fail at an event without data", async () => {
    const [old, own] = await run('event: ping\n\ndata: {"n":1}\n\n');
    expect(old).toBeInstanceOf(SyntaxError);
    expect(own).toEqual([{ n: 1 }]);
  });

  it("give an error event out as an event when its message is not nested", async () => {
    const [old, own] = await run('event: error\ndata: {"message":"broken","code":"c"}\n\n');
    expect(old).toEqual([{ message: "broken", code: "c" }]);
    expect(own).toBeInstanceOf(Error);
    expect(own).toMatchObject({ message: "broken", code: "c" });
  });
});

it("an abort for a reason of one's own ends a stream quietly, where openai throws the reason", async () => {
  const results = [];
  for (const Class of [theirStream, ourStream]) {
    const controller = new AbortController();
    const source = new ReadableStream<Uint8Array>({
      pull(sink) {
        controller.abort(new Error("enough"));
        sink.error(controller.signal.reason);
      },
    });
    const stream = Class.fromSSEResponse(new Response(source), controller);
    results.push(await collect(stream).catch((error: Error) => error.message));
  }
  expect(results).toEqual(["enough", []]);
});

both("pages", (make) => {
  const pages = () =>
    answering(
      json({ data: [{ id: "a" }, { id: "b" }], has_more: true }),
      json({ data: [{ id: "c" }], has_more: false }),
    );

  it("are walked item by item, without awaiting the first, with the original query", async () => {
    const { fetch, sent } = pages();
    const items = await collect(make({ fetch }).files.list({ limit: 2, purpose: "batch" }));
    expect(items.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(sent.map(({ url }) => url.search)).toEqual([
      "?limit=2&purpose=batch",
      "?limit=2&purpose=batch&after=b",
    ]);
  });

  it("are walked page by page", async () => {
    const { fetch } = pages();
    const first = await make({ fetch }).files.list();
    expect([first.data.length, first.has_more, first.hasNextPage()]).toEqual([2, true, true]);
    const second = await first.getNextPage();
    expect([second.data.length, second.hasNextPage()]).toEqual([1, false]);
    expect((await collect((await make({ fetch: pages().fetch }).files.list()).iterPages())).length).toBe(2);
  });

  it.each([
    ["an empty page, whatever it says", { data: [], has_more: true }, []],
    ["an answer without data", {}, []],
  ])("end at %s", async (_name, body, expected) => {
    const { fetch, sent } = answering(json(body));
    expect(await collect(make({ fetch }).files.list())).toEqual(expected);
    expect(sent).toHaveLength(1);
  });

  it("of a conversation go on after last_id", async () => {
    const { fetch, sent } = answering(
      json({ data: [{ id: "a" }], has_more: true, last_id: "z" }),
      json({ data: [], has_more: false, last_id: "z" }),
    );
    await collect(make({ fetch }).conversations.items.list("c"));
    expect(sent.map(({ url }) => url.searchParams.get("after"))).toEqual([null, "z"]);
  });

  it("can come of a POST", async () => {
    const { fetch, sent } = answering(json({ data: [{ file_id: "f" }] }));
    expect(await collect(make({ fetch }).vectorStores.search("v", { query: "q" }))).toEqual([
      { file_id: "f" },
    ]);
    expect([sent.length, sent[0]?.init.method, sent[0]?.init.body]).toEqual([1, "POST", '{"query":"q"}']);
  });
});

it("a page has the id of its request, which the types of openai promise and its pages lack", async () => {
  const ids = [];
  for (const make of [theirs, ours]) {
    const { fetch } = answering(json({ data: [] }, { headers: { "x-request-id": "r" } }));
    const page = await make({ baseURL: BASE, apiKey: "k", fetch }).fineTuning.jobs.list();
    ids.push(page._request_id);
  }
  expect(ids).toEqual([undefined, "r"]);
});

it("a page as JSON is its data, where openai's tells its request and its credentials", async () => {
  const texts = [];
  for (const make of [theirs, ours]) {
    const { fetch } = answering(json({ data: [{ id: "a" }], has_more: false }));
    texts.push(JSON.stringify(await make({ baseURL: BASE, apiKey: "k", fetch }).files.list()));
  }
  expect(texts[0]).toContain('"options"');
  expect(texts[1]).toBe('{"data":[{"id":"a"}],"has_more":false}');
});

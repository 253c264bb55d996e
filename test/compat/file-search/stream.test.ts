import { describe, expect, it } from "vitest";
import type { ResponseStreamEvent } from "../../../src/generated/resources/responses/responses.ts";
import { useFiles } from "./support.ts";

const bench = useFiles();
const searches = (...queries: string[]) => ({
  toolCalls: [{ name: "file_search", arguments: { queries }, callId: "call_one" }],
});
const ask = (store: string) => ({
  model: "gpt-5.5",
  input: "When does the harbour close?",
  tools: [{ type: "file_search" as const, vector_store_ids: [store] }],
  stream: true as const,
});

async function collect(stream: AsyncIterable<ResponseStreamEvent>): Promise<ResponseStreamEvent[]> {
  const events: ResponseStreamEvent[] = [];
  for await (const event of stream) events.push(event);
  return events;
}

describe("file_search in a stream", () => {
  it("is one stream of OpenAI's events, over all requests", async () => {
    const { client, store, files } = await bench.shelf();
    bench.emulator.script(
      { reasoning: "hm", ...searches("harbour") },
      {
        text: "At nine 【cite:1】, in winter【cite:1】. So it closes early 【cite:9】.",
        usage: { input_tokens: 7 },
      },
    );
    const events = await collect(await client.responses.create(ask(store)));
    const types = events.map(({ type }) => type);
    expect(types.filter((type) => type === "response.created")).toHaveLength(1);
    expect(types.filter((type) => /^response\.(?:completed|in_progress)$/.test(type))).toHaveLength(2);
    expect(types.at(-1)).toBe("response.completed");
    expect(types.some((type) => type.includes("function_call"))).toBe(false);
    expect(types.filter((type) => type.startsWith("response.file_search_call."))).toEqual([
      "response.file_search_call.in_progress",
      "response.file_search_call.searching",
      "response.file_search_call.completed",
    ]);
    expect(events.map(({ sequence_number }) => sequence_number)).toEqual([...events.keys()]);

    const ends = events.filter((event) => event.type === "response.output_item.done");
    expect(ends.map(({ output_index, item }) => [output_index, item.type])).toEqual([
      [0, "reasoning"],
      [1, "file_search_call"],
      [2, "message"],
    ]);
    const ids = events.flatMap((event) => ("response" in event ? [event.response.id] : []));
    expect(new Set(ids).size).toBe(1);

    const text = "At nine, in winter. So it closes early.";
    const deltas = events.filter((event) => event.type === "response.output_text.delta");
    expect(deltas.map(({ delta }) => delta).join("")).toBe(text);
    const cited = { type: "file_citation", file_id: files["harbour.md"], filename: "harbour.md" };
    const annotations = [
      { ...cited, index: 7 },
      { ...cited, index: 18 },
    ];
    const added = events.filter((event) => event.type === "response.output_text.annotation.added");
    expect(added.map(({ annotation }) => annotation)).toEqual(annotations);
    expect(added.map(({ annotation_index }) => annotation_index)).toEqual([0, 1]);
    expect(added.every(({ output_index, content_index }) => output_index === 2 && content_index === 0)).toBe(
      true,
    );
    const last = events.at(-1);
    expect(last).toMatchObject({
      response: {
        output: [{ type: "reasoning" }, { type: "file_search_call" }, { content: [{ text, annotations }] }],
        tools: [{ type: "file_search" }],
      },
    });
    expect(events.find(({ type }) => type === "response.output_text.done")).toMatchObject({ text });
  });

  it("searches for a server that says no places", async () => {
    const { client, store } = await bench.shelf();
    const created = {
      type: "response.created",
      response: { id: "resp_1", status: "in_progress", output: [] },
    };
    const completed = {
      type: "response.completed",
      response: { id: "resp_1", status: "completed", output: [] },
    };
    const call = {
      type: "function_call",
      id: "fc_1",
      call_id: "call_1",
      name: "file_search",
      arguments: '{"queries":["harbour"]}',
      status: "completed",
    };
    const message = { type: "message", id: "msg_1", role: "assistant", status: "completed" };
    const content = [{ type: "output_text", text: "At nine 【cite:1】.", annotations: [] }];
    bench.emulator.script(
      { events: [created, { type: "response.output_item.done", item: call }, completed] },
      {
        events: [
          created,
          {
            type: "response.output_text.delta",
            item_id: "msg_1",
            content_index: 0,
            delta: "At nine 【cite:1】.",
          },
          { type: "response.output_item.done", item: { ...message, content } },
          completed,
        ],
      },
    );
    const events = await collect(await client.responses.create(ask(store)));
    expect(events.at(-1)).toMatchObject({
      response: {
        output: [{ type: "file_search_call", status: "completed" }, { content: [{ text: "At nine." }] }],
        output_text: "At nine.",
      },
    });
    expect(
      bench
        .bodies()
        .at(-1)
        ?.input.map(({ type }) => type),
    ).toContain("function_call_output");
  });

  it("tells an annotation right behind the text that it stands for", async () => {
    const { client, store } = await bench.shelf();
    const part = { item_id: "msg_1", output_index: 0, content_index: 0 };
    const text = "One 【cite:1】two【cite:1】 three";
    const message = (content: object[]) => ({
      id: "msg_1",
      type: "message",
      role: "assistant",
      status: "completed",
      content,
    });
    bench.emulator.script(searches("harbour"), {
      events: [
        {
          type: "response.created",
          sequence_number: 0,
          response: { id: "resp_2", status: "in_progress", output: [] },
        },
        { type: "response.output_item.added", sequence_number: 1, output_index: 0, item: message([]) },
        {
          type: "response.content_part.added",
          sequence_number: 2,
          ...part,
          part: { type: "output_text", text: "", annotations: [] },
        },
        ...["One 【ci", "te:1", "】two【cite:1】 ", "three"].map((delta, index) => ({
          type: "response.output_text.delta",
          sequence_number: 3 + index,
          ...part,
          delta,
          logprobs: [],
        })),
        {
          type: "response.output_text.annotation.added",
          sequence_number: 7,
          ...part,
          annotation_index: 0,
          annotation: {
            type: "url_citation",
            url: "https://example.com",
            title: "x",
            start_index: text.indexOf("three"),
            end_index: text.length,
          },
        },
        { type: "response.output_text.done", sequence_number: 8, ...part, text },
        {
          type: "response.output_item.done",
          sequence_number: 9,
          output_index: 0,
          item: message([
            {
              type: "output_text",
              text,
              annotations: [
                {
                  type: "url_citation",
                  url: "https://example.com",
                  title: "x",
                  start_index: text.indexOf("three"),
                  end_index: text.length,
                },
              ],
            },
          ]),
        },
        {
          type: "response.completed",
          sequence_number: 10,
          response: { id: "resp_2", status: "completed", output: [] },
        },
      ],
    });
    const events = await collect(await client.responses.create(ask(store)));
    const told = events.flatMap((event) => {
      if (event.type === "response.output_text.delta") return [event.delta];
      if (event.type !== "response.output_text.annotation.added") return [];
      const { annotation } = event;
      expect(annotation).toMatchObject({ type: expect.stringMatching(/^(file|url)_citation$/) });
      const { index, start_index, end_index }: Record<string, unknown> = { ...Object(annotation) };
      return [index ?? [start_index, end_index]];
    });
    expect(told).toEqual(["One", 3, "two", 6, " three", [7, 12]]);
    const { response } = events.at(-1) as { response: { output: unknown[] } };
    expect(response.output.at(-1)).toMatchObject({
      content: [
        {
          text: "Onetwo three",
          annotations: [{ index: 3 }, { index: 6 }, { type: "url_citation", start_index: 7, end_index: 12 }],
        },
      ],
    });
  });

  it("works under stream() and normalized()", async () => {
    const { client, store } = await bench.shelf();
    bench.emulator.script(searches("harbour"), "At nine【cite:1】.");
    const { stream: _, ...params } = ask(store);
    const response = await client.responses.stream(params).finalResponse();
    expect(response.output_text).toBe("At nine.");
    bench.emulator.script(searches("harbour"), "At nine【cite:1】.");
    const deltas: string[] = [];
    for await (const event of (await client.responses.create(ask(store))).normalized()) {
      if (event.type === "text_delta") deltas.push(event.delta);
    }
    expect(deltas.join("")).toBe("At nine.");
  });

  it("ends quietly when its reader leaves, and asks for nothing more", async () => {
    const { client, store } = await bench.shelf();
    bench.emulator.script(searches("harbour"), "At nine.");
    const stream = await client.responses.create(ask(store));
    for await (const { type } of stream) if (type === "response.file_search_call.searching") break;
    expect(stream.controller.signal.aborted).toBe(true);
    expect(bench.bodies()).toHaveLength(1);
  });

  it("ends quietly when the caller aborts between two requests", async () => {
    const { client, store } = await bench.shelf();
    const controller = new AbortController();
    bench.emulator.script(searches("harbour"), "At nine.");
    const events: string[] = [];
    for await (const { type } of await client.responses.create(ask(store), { signal: controller.signal })) {
      events.push(type);
      if (type === "response.file_search_call.completed") controller.abort();
    }
    expect(events).not.toContain("response.completed");
  });

  it("tells of a failure in a later request as of any other", async () => {
    const { client, store } = await bench.shelf();
    bench.emulator.script(searches("harbour"), {
      text: "At",
      error: { code: "server_error", message: "Gone" },
    });
    const events = await collect(await client.responses.create(ask(store)));
    expect(events.at(-1)).toMatchObject({
      type: "response.failed",
      response: { error: { message: "Gone" } },
    });
    const first = events[0] as { response: { id: string } };
    expect(events.at(-1)).toMatchObject({ response: { id: first.response.id } });
    bench.emulator.script(searches("harbour"), { status: 400, error: "No" });
    await expect(client.responses.create(ask(store)).then(collect)).rejects.toMatchObject({ status: 400 });
  });
});

import { describe, expect, it } from "vitest";
import type { OAuthCodexClient } from "../../../src/index.ts";
import { fill, HARBOUR, useFiles } from "./support.ts";

const bench = useFiles();
const searches = (...queries: string[]) => ({
  toolCalls: [{ name: "file_search", arguments: { queries }, callId: "call_one" }],
});
const ask = (store: string, more: object = {}) => ({
  model: "gpt-5.5",
  input: "When does the harbour close?",
  tools: [{ type: "file_search" as const, vector_store_ids: [store] }],
  ...more,
});

describe("file_search, answered on this side", () => {
  it("gives one response: the call, the text with its citation, the usage of all requests", async () => {
    const { client, store, files } = await bench.shelf();
    bench.emulator.script(
      {
        reasoning: "look it up",
        ...searches("harbour closes"),
        usage: { input_tokens: 100, output_tokens: 10, total_tokens: 110 },
      },
      {
        text: "At nine, in winter【cite:1】.",
        usage: { input_tokens: 200, output_tokens: 20, total_tokens: 220 },
      },
    );
    const response = await client.responses.create(ask(store));
    expect(response.output.map(({ type }) => type)).toEqual(["reasoning", "file_search_call", "message"]);
    expect(response.output[1]).toEqual({
      id: "fs_one",
      type: "file_search_call",
      status: "completed",
      queries: ["harbour closes"],
      results: null,
    });
    expect(response.output_text).toBe("At nine, in winter.");
    expect(response.output[2]).toMatchObject({
      content: [
        {
          text: "At nine, in winter.",
          annotations: [
            { type: "file_citation", file_id: files["harbour.md"], filename: "harbour.md", index: 18 },
          ],
        },
      ],
    });
    expect(response.usage).toMatchObject({ input_tokens: 300, output_tokens: 30, total_tokens: 330 });
    expect(response.tools).toEqual([
      {
        type: "file_search",
        vector_store_ids: [store],
        filters: null,
        max_num_results: 20,
        ranking_options: { ranker: "auto", score_threshold: 0 },
      },
    ]);
    expect(response).toMatchObject({ status: "completed", tool_choice: "auto", finish_reason: "stop" });
    expect(response.dropped_parameters).toEqual([]);
  });

  it("offers the model a function, and gives it passages with their marks", async () => {
    const { client, store } = await bench.shelf();
    bench.emulator.script({ reasoning: "hm", ...searches("harbour") }, "Done.");
    await client.responses.create(ask(store));
    const [first, second] = bench.bodies();
    expect(first).toMatchObject({ tools: [{ type: "function", name: "file_search", strict: true }] });
    expect(second?.input.map(({ type }) => type)).toEqual([
      "message",
      "reasoning",
      "function_call",
      "function_call_output",
    ]);
    expect(second?.input[3]?.["output"]).toContain(`【cite:1】 harbour.md\n${HARBOUR["harbour.md"]}`);
  });

  it("gives results only where they are asked for", async () => {
    const { client, store, files } = await bench.shelf();
    bench.emulator.script(searches("winter"), "Done.");
    const { output } = await client.responses.create(ask(store, { include: ["file_search_call.results"] }));
    expect(output[0]).toMatchObject({ type: "file_search_call" });
    const { results } = output[0] as { results: { file_id: string; score: number }[] };
    expect(results.map(({ file_id }) => file_id).toSorted()).toEqual(Object.values(files).toSorted());
    expect(results[0]).toEqual({
      file_id: expect.any(String),
      filename: expect.any(String),
      score: expect.any(Number),
      attributes: {},
      text: expect.stringContaining("winter"),
    });
    expect(bench.bodies()[0]?.["include"]).toEqual(["reasoning.encrypted_content"]);
  });

  it("searches several times, with several queries, and several at once", async () => {
    const { client, store } = await bench.shelf();
    bench.emulator.script(
      searches("harbour", "port"),
      {
        toolCalls: [
          { name: "file_search", arguments: { queries: ["lighthouse"] } },
          { name: "file_search", arguments: { query: "dawn" } },
        ],
      },
      "Until dawn【cite:2】, until nine【cite:1】.",
    );
    const response = await client.responses.create(ask(store));
    const calls = response.output.filter((item) => item.type === "file_search_call");
    expect(calls.map(({ queries }) => queries)).toEqual([["harbour", "port"], ["lighthouse"], ["dawn"]]);
    expect(new Set(calls.map(({ id }) => id)).size).toBe(3);
    const [message] = response.output.filter((item) => item.type === "message");
    expect(message?.content[0]).toMatchObject({
      annotations: [
        { filename: "lighthouse.md", index: 10 },
        { filename: "harbour.md", index: 22 },
      ],
    });
  });

  it("puts several stores in one order, and a passage that is in both comes once", async () => {
    const { client, store, files } = await bench.shelf();
    const other = await fill(client, {
      "tide.md": "The harbour falls dry at low tide. The harbour is small.",
    });
    await client.vectorStores.files.createAndPoll(other.store, { file_id: files["harbour.md"] ?? "" });
    bench.emulator.script(searches("harbour tide"), "Done.");
    const { output } = await client.responses.create({
      ...ask(store, { include: ["file_search_call.results"] }),
      tools: [{ type: "file_search", vector_store_ids: [store, other.store, store], max_num_results: 2 }],
    });
    const { results } = output[0] as { results: { filename: string; score: number }[] };
    expect(results.map(({ filename }) => filename)).toEqual(["tide.md", "harbour.md"]);
  });

  it("follows filters and the threshold of scores", async () => {
    const { client, store, files } = await bench.shelf();
    await client.vectorStores.files.update(files["harbour.md"] ?? "", {
      vector_store_id: store,
      attributes: { kind: "port" },
    });
    const names = async (more: object): Promise<string[]> => {
      bench.emulator.script(searches("winter"), "Done.");
      const { output } = await client.responses.create({
        ...ask(store, { include: ["file_search_call.results"] }),
        tools: [{ type: "file_search", vector_store_ids: [store], ...more }],
      });
      return ((output[0] as { results?: { filename: string }[] }).results ?? []).map(
        ({ filename }) => filename,
      );
    };
    expect(await names({ filters: { type: "eq", key: "kind", value: "port" } })).toEqual(["harbour.md"]);
    expect(await names({ ranking_options: { score_threshold: 1 } })).toEqual([]);
    expect(await names({ max_num_results: 1 })).toHaveLength(1);
  });

  it("lets a forced search be forced once", async () => {
    const { client, store } = await bench.shelf();
    for (const [choice, sent] of [
      [{ type: "file_search" }, { type: "function", name: "file_search" }],
      ["required", "required"],
      [
        { type: "allowed_tools", mode: "required", tools: [{ type: "file_search" }] },
        { type: "allowed_tools", mode: "required", tools: [{ type: "function", name: "file_search" }] },
      ],
    ]) {
      bench.emulator.reset();
      bench.emulator.script(searches("harbour"), "Done.");
      const response = await client.responses.create(ask(store, { tool_choice: choice }));
      const [first, second] = bench.bodies();
      expect(first?.["tool_choice"]).toEqual(sent);
      const later = second?.["tool_choice"];
      expect(Object(later).mode ?? later).toBe("auto");
      expect(response.tool_choice).toEqual(choice);
    }
  });

  it("takes a name that no tool of the caller has, and leaves the caller's tools alone", async () => {
    const { client, store } = await bench.shelf();
    const own = { type: "function" as const, name: "file_search", parameters: null, strict: false };
    bench.emulator.script(
      { toolCalls: [{ name: "file_search_2", arguments: { queries: ["harbour"] } }] },
      { toolCalls: [{ name: "file_search", arguments: { any: 1 } }] },
    );
    const response = await client.responses.create({
      ...ask(store),
      tools: [own, { type: "file_search", vector_store_ids: [store] }],
    });
    expect(response.output.map(({ type }) => type)).toEqual(["file_search_call", "function_call"]);
    expect(response.tools).toMatchObject([
      { type: "function", name: "file_search" },
      { type: "file_search" },
    ]);
  });

  it("tells the model of a call that cannot be understood, and says that it failed", async () => {
    const { client, store } = await bench.shelf();
    bench.emulator.script({ toolCalls: [{ name: "file_search", arguments: '{"queries": [' }] }, "Then not.");
    const response = await client.responses.create(ask(store));
    expect(response.output[0]).toMatchObject({ type: "file_search_call", status: "failed", queries: [] });
    expect(bench.bodies()[1]?.input.at(-1)?.["output"]).toContain('{"queries"');
  });

  it("comes to an end with a model that never stops searching", async () => {
    const { client, store } = await bench.shelf();
    bench.emulator.script(...Array.from({ length: 9 }, () => searches("harbour")), "Enough.");
    const response = await client.responses.create(ask(store));
    expect(response.output_text).toBe("Enough.");
    const bodies = bench.bodies();
    expect(bodies).toHaveLength(10);
    expect(bodies[8]?.["tools"]).toHaveLength(1);
    expect(bodies[9]).not.toHaveProperty("tools");
  });

  it("takes messages and tool_results as well", async () => {
    const { client, store } = await bench.shelf();
    bench.emulator.script(searches("harbour"), "Done.");
    const { input: _, ...params } = ask(store);
    await client.responses.create({
      ...params,
      messages: [{ role: "user", content: "Hello?" }],
    } as object as {
      model: string;
    });
    expect(bench.bodies()[1]?.input[0]).toMatchObject({ role: "user", content: [{ text: "Hello?" }] });
  });

  it("names what it leaves out", async () => {
    const { client, store } = await bench.shelf(HARBOUR, { logLevel: "off" });
    bench.emulator.script("Done.");
    const ranking_options = { hybrid_search: { embedding_weight: 1, text_weight: 0 } };
    const params = {
      ...ask(store, { temperature: 0.2 }),
      tools: [{ type: "file_search" as const, vector_store_ids: [store], ranking_options }],
    };
    const { dropped_parameters } = await client.responses.create(params);
    expect(dropped_parameters).toEqual(["temperature", "tools[0].ranking_options.hybrid_search"]);
    await expect(client.responses.create(params, { validationMode: "error" })).rejects.toMatchObject({
      name: "ParameterValidationError",
      message: expect.stringContaining("tools[0].ranking_options.hybrid_search"),
    });
  });

  it("ends with what ends a request: incomplete, failed, refused", async () => {
    const { client, store } = await bench.shelf();
    bench.emulator.script(searches("harbour"), { text: "At ni", incomplete: "max_output_tokens" });
    expect(await client.responses.create(ask(store))).toMatchObject({
      status: "incomplete",
      finish_reason: "length",
      output_text: "At ni",
    });
    bench.emulator.script(searches("harbour"), {
      text: "At ni",
      error: { code: "server_error", message: "Gone" },
    });
    await expect(client.responses.create(ask(store))).rejects.toThrow("Gone");
    bench.emulator.script(searches("harbour"), { status: 403, error: "No more" });
    await expect(client.responses.create(ask(store))).rejects.toMatchObject({ status: 403 });
  });

  it("tries a later request again, and tells the hooks of each", async () => {
    const told: string[] = [];
    const { client, store } = await bench.shelf(HARBOUR, {
      maxRetries: 1,
      onRequestEnd: ({ operation }) => {
        told.push(operation);
      },
    });
    bench.emulator.script(searches("harbour"), { status: 500, error: "hiccup" }, "Done.");
    expect((await client.responses.create(ask(store))).output_text).toBe("Done.");
    expect(told.filter((operation) => operation === "responses.create").length).toBeGreaterThanOrEqual(2);
    expect(bench.bodies()).toHaveLength(3);
  });

  it("rejects when the caller aborts between two requests", async () => {
    const { client, store } = await bench.shelf();
    const controller = new AbortController();
    bench.emulator.script(searches("harbour"), () => {
      controller.abort();
      return "Too late.";
    });
    await expect(client.responses.create(ask(store), { signal: controller.signal })).rejects.toMatchObject({
      name: "APIUserAbortError",
    });
  });

  describe("what cannot work is refused before a request is spent", () => {
    const refusals: [string, object, object][] = [
      ["no store", { vector_store_ids: [] }, { status: 400, param: "tools[0].vector_store_ids" }],
      [
        "an unknown store",
        { vector_store_ids: ["vs_gone"] },
        { status: 404, param: "tools[0].vector_store_ids[0]" },
      ],
      ["too many results", { max_num_results: 51 }, { status: 400, param: "tools[0].max_num_results" }],
      [
        "a threshold out of bounds",
        { ranking_options: { score_threshold: 2 } },
        { status: 400, param: "tools[0].ranking_options.score_threshold" },
      ],
      [
        "a broken filter",
        { filters: { type: "and", filters: [{ type: "eq", key: "a" }] } },
        { status: 400, param: expect.stringContaining("tools[0].filters") },
      ],
    ];
    it.each(refusals)("%s", async (_, tool, error) => {
      const { client, store } = await bench.shelf({});
      const params = ask(store, { tools: [{ type: "file_search", vector_store_ids: [store], ...tool }] });
      await expect(client.responses.create(params)).rejects.toMatchObject(error);
      expect(bench.bodies()).toEqual([]);
    });

    it("an expired store", async () => {
      let later = 0;
      const client = await bench.connect({}, { now: () => Date.now() + later });
      const { id } = await client.vectorStores.create({
        expires_after: { anchor: "last_active_at", days: 1 },
      });
      later = 2 * 86_400_000;
      await expect(client.responses.create(ask(id))).rejects.toMatchObject({
        status: 400,
        code: "vector_store_expired",
        param: "tools[0].vector_store_ids[0]",
      });
    });

    it("two file_search tools", async () => {
      const { client, store } = await bench.shelf({});
      const tool = { type: "file_search" as const, vector_store_ids: [store] };
      await expect(client.responses.create(ask(store, { tools: [tool, tool] }))).rejects.toMatchObject({
        status: 400,
        param: "tools[1]",
      });
    });
  });
});

describe("file_search beside tools of the caller", () => {
  const weather = { type: "function" as const, name: "weather", parameters: null, strict: false };
  const both = (store: string) => ({
    ...ask(store),
    tools: [weather, { type: "file_search" as const, vector_store_ids: [store] }],
  });
  const calls = {
    reasoning: "both",
    toolCalls: [
      { name: "file_search", arguments: { queries: ["harbour"] }, callId: "call_one" },
      { name: "weather", arguments: {}, callId: "call_two" },
    ],
  };

  async function turn(client: OAuthCodexClient, store: string, include: object) {
    bench.emulator.script(calls);
    const first = await client.responses.create({ ...both(store), ...include });
    expect(first.output.map(({ type }) => type)).toEqual(["reasoning", "file_search_call", "function_call"]);
    expect(first.finish_reason).toBe("tool_calls");
    expect(bench.bodies()).toHaveLength(1);
    bench.emulator.script("Rain【cite:1】.");
    const second = await client.responses.create({
      ...both(store),
      input: [
        { role: "user", content: "When does the harbour close?" },
        ...(first.output as []),
        { type: "function_call_output", call_id: "call_two", output: "rain" },
      ],
    });
    expect(second.output_text).toBe("Rain.");
    expect(second.output[0]).toMatchObject({
      content: [{ annotations: [{ filename: "harbour.md", index: 4 }] }],
    });
    return bench.bodies().at(-1)?.input ?? [];
  }

  it.each([
    ["searched for again", {}],
    ["taken from the item", { include: ["file_search_call.results"] }],
  ])("comes back in the next request, its passages %s", async (_, include) => {
    const { client, store } = await bench.shelf();
    const input = await turn(client, store, include);
    expect(input.map(({ type }) => type)).toEqual([
      "message",
      "reasoning",
      "function_call",
      "function_call_output",
      "function_call",
      "function_call_output",
    ]);
    expect(input[2]).toMatchObject({
      call_id: "call_one",
      name: "file_search",
      arguments: '{"queries":["harbour"]}',
    });
    expect(input[3]?.["output"]).toContain(HARBOUR["harbour.md"]);
  });

  it("makes the same request of the same history, so that the backend's cache knows it", async () => {
    const { client, store } = await bench.shelf();
    bench.emulator.script({ reasoning: "hm", ...searches("harbour") }, "At nine【cite:1】.");
    const { output } = await client.responses.create(ask(store));
    bench.emulator.script("Yes.");
    const question = { role: "user" as const, content: "When does the harbour close?" };
    await client.responses.create({
      ...ask(store),
      input: [question, ...(output as []), { role: "user", content: "Really?" }],
    });
    const [, second, third] = bench.bodies();
    expect(third?.input.slice(0, 4)).toEqual(second?.input);
    expect(third?.input[4]).toMatchObject({ content: [{ text: "At nine【cite:1】.", annotations: [] }] });
  });

  it("is told to be over when the tool is not offered any more", async () => {
    const { client, store } = await bench.shelf();
    bench.emulator.script(searches("harbour"), "At nine【cite:1】.");
    const { output } = await client.responses.create(ask(store));
    bench.emulator.script("Yes【cite:1】.");
    const { output_text } = await client.responses.create({
      model: "gpt-5.5",
      input: [...(output as []), { role: "user", content: "Really?" }],
    });
    // Nothing that could be cited: what looks like a mark is text.
    expect(output_text).toBe("Yes【cite:1】.");
    const last = bench.bodies().at(-1);
    expect(last).not.toHaveProperty("tools");
    expect(last?.input[1]).toMatchObject({
      type: "function_call_output",
      output: expect.stringContaining("no longer"),
    });
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pieces } from "../../src/testing/rooms/responses/stream.ts";
import { deltaText, type Event, events, frames, GOOD, type Json, last, post, start } from "./support.ts";

const types = (list: readonly Event[]) => list.map(({ type }) => type);
const itemsDone = (list: readonly Event[]) =>
  list.flatMap((event) => (event.type === "response.output_item.done" ? [event["item"] as Json] : []));
const responseOf = (event: Event) => event["response"] as Json;

const MESSAGE_TYPES = [
  "response.output_item.added",
  "response.content_part.added",
  "response.output_text.delta",
  "response.output_text.done",
  "response.content_part.done",
  "response.output_item.done",
];

describe("the shape of a stream", () => {
  it("has the order, the numbers and the fields of a recorded one", async () => {
    const at = await start();
    at.emulator.script({
      reasoning: ["First.", "Second."],
      text: "Hi",
      toolCalls: [{ name: "f", arguments: { a: 1 } }],
    });
    const response = await post(at, { ...GOOD, include: ["reasoning.encrypted_content"] });
    expect(response.headers.get("content-type")).toMatch(/^text\/event-stream/);
    const list = frames(await response.text());
    for (const { event, data } of list) expect(data.type).toBe(event);
    expect(list.map(({ data }) => data["sequence_number"])).toEqual(list.map((_, index) => index));
    expect(types(list.map(({ data }) => data)).filter((type, index, all) => type !== all[index - 1])).toEqual(
      [
        "response.created",
        "response.in_progress",
        "response.output_item.added",
        "response.reasoning_summary_part.added",
        "response.reasoning_summary_text.delta",
        "response.reasoning_summary_text.done",
        "response.reasoning_summary_part.done",
        "response.reasoning_summary_part.added",
        "response.reasoning_summary_text.delta",
        "response.reasoning_summary_text.done",
        "response.reasoning_summary_part.done",
        "response.output_item.done",
        ...MESSAGE_TYPES,
        "response.output_item.added",
        "response.function_call_arguments.delta",
        "response.function_call_arguments.done",
        "response.output_item.done",
        "response.completed",
      ],
    );
  });

  it("keeps its invariants whatever is said", async () => {
    const at = await start();
    const answer = fc.record(
      {
        reasoning: fc.oneof(fc.string({ unit: "grapheme" }), fc.array(fc.string(), { maxLength: 3 })),
        text: fc.string({ unit: "binary", maxLength: 60 }),
        toolCalls: fc.array(fc.record({ name: fc.constant("f"), arguments: fc.jsonValue() }), {
          maxLength: 2,
        }),
        outputInCompleted: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(answer, async (parts) => {
        at.emulator.script(parts);
        const list = frames(await (await post(at)).text());
        expect(list.map(({ data }) => data["sequence_number"])).toEqual(list.map((_, index) => index));
        for (const { event, data } of list) expect(data.type).toBe(event);
        const all = list.map(({ data }) => data);
        expect(deltaText(all)).toBe(parts.text ?? "");
        const indexes = all.flatMap(({ output_index: index }) =>
          index === undefined ? [] : [index as number],
        );
        expect(indexes).toEqual([...indexes].sort((a, b) => a - b));
        const items = itemsDone(all);
        expect(new Set(indexes).size).toBe(items.length);
        expect(responseOf(last(all))["output"]).toHaveLength(parts.outputInCompleted ? items.length : 0);
      }),
      { numRuns: 40 },
    );
  });

  it("cuts texts into pieces that make them up again, characters whole", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(pieces(text).join("")).toBe(text);
        for (const piece of pieces(text)) expect(piece).not.toMatch(/\p{Surrogate}/u);
      }),
    );
    expect(pieces("안녕하세요 여러분, 반갑습니다").length).toBeGreaterThan(1);
  });

  it("gives deltas an obfuscation and text deltas empty logprobs", async () => {
    const list = await events(await post(await start()));
    const deltas = list.filter(({ type }) => type.endsWith(".delta"));
    expect(deltas.length).toBeGreaterThan(1);
    for (const delta of deltas) {
      expect(delta["logprobs"]).toEqual([]);
      expect(((delta["delta"] as string).length + (delta["obfuscation"] as string).length) % 16).toBe(0);
    }
  });

  it("shares one prefix among the ids of a response", async () => {
    const at = await start();
    at.emulator.script({ reasoning: "", text: "Hi", toolCalls: [{ name: "f" }, { name: "g", input: "x" }] });
    const list = await events(await post(at));
    const ids = [responseOf(last(list))["id"], ...itemsDone(list).map(({ id }) => id)] as string[];
    expect(ids.map((id) => id.split("_")[0])).toEqual(["resp", "rs", "msg", "fc", "ctc"]);
    for (const id of ids) expect(id).toMatch(/^[a-z]+_[0-9a-f]{50}$/);
    expect(new Set(ids.map((id) => id.split("_")[1]?.slice(0, 18))).size).toBe(1);
    expect(itemsDone(list).at(-1)?.["call_id"]).toMatch(/^call_[A-Za-z0-9]{24}$/);
  });

  it("tells name and call_id of a call in the item only", async () => {
    const at = await start();
    at.emulator.script({ toolCalls: [{ name: "add", arguments: { a: 19, b: 23 }, callId: "call_x" }] });
    const list = await events(await post(at));
    const about = list.filter(({ type }) => type.startsWith("response.function_call_arguments"));
    expect(about.length).toBeGreaterThan(2);
    for (const event of about) {
      expect(event).not.toHaveProperty("name");
      expect(event).not.toHaveProperty("call_id");
    }
    expect(
      about
        .filter(({ type }) => type.endsWith("delta"))
        .map(({ delta }) => delta)
        .join(""),
    ).toBe('{"a":19,"b":23}');
    expect(itemsDone(list)).toEqual([
      {
        id: expect.stringMatching(/^fc_/),
        type: "function_call",
        status: "completed",
        arguments: '{"a":19,"b":23}',
        call_id: "call_x",
        name: "add",
      },
    ]);
    expect(responseOf(last(list))["end_turn"]).toBe(false);
  });

  it("makes a call to a declared custom tool a custom one", async () => {
    const at = await start();
    at.emulator.script({ toolCalls: [{ name: "sql", arguments: "SELECT 1" }] });
    const list = await events(await post(at, { ...GOOD, tools: [{ type: "custom", name: "sql" }] }));
    expect(types(list)).toContain("response.custom_tool_call_input.delta");
    expect(itemsDone(list)[0]).toMatchObject({ type: "custom_tool_call", name: "sql", input: "SELECT 1" });
  });

  it("encrypts reasoning anew at each mention, and only when asked", async () => {
    const at = await start();
    at.emulator.script({ reasoning: "Hm.", outputInCompleted: true }, { reasoning: "Hm." });
    const list = await events(await post(at, { ...GOOD, include: ["reasoning.encrypted_content"] }));
    const added = list.find(({ type }) => type === "response.output_item.added")?.["item"] as Json;
    const blobs = [added, itemsDone(list)[0], (responseOf(last(list))["output"] as Json[])[0]].map(
      (item) => item?.["encrypted_content"] as string,
    );
    for (const blob of blobs) expect(blob).toMatch(/^gAAAA/);
    expect(new Set(blobs).size).toBe(3);
    expect(itemsDone(await events(await post(at)))[0]).not.toHaveProperty("encrypted_content");
  });

  it("echoes the request and counts at the end", async () => {
    const at = await start();
    const tool = { type: "function", name: "f", parameters: { type: "object", properties: {} } };
    const list = await events(
      await post(at, { ...GOOD, instructions: "Be brief.", tools: [tool], text: { verbosity: "low" } }),
    );
    const [created, inProgress] = list;
    for (const event of [created, inProgress, last(list)]) {
      expect(responseOf(event as Event)).toMatchObject({
        object: "response",
        instructions: "Be brief.",
        model: "gpt-5.5",
        store: false,
        tools: [{ ...tool, strict: false, description: null }],
        text: { format: { type: "text" }, verbosity: "low" },
        reasoning: { effort: "medium", summary: null },
        top_p: 0.98,
        metadata: {},
      });
    }
    expect(responseOf(created as Event)).toMatchObject({
      status: "in_progress",
      usage: null,
      service_tier: "auto",
    });
    const completed = responseOf(last(list));
    expect(completed).toMatchObject({
      status: "completed",
      service_tier: "default",
      end_turn: true,
      output: [],
    });
    const usage = completed["usage"] as Record<string, number>;
    expect(usage["input_tokens"]).toBeGreaterThan(0);
    expect(usage["total_tokens"]).toBe((usage["input_tokens"] ?? 0) + (usage["output_tokens"] ?? 0));
  });

  it("repeats the items in the last event with fullOutput", async () => {
    const list = await events(await post(await start({ fullOutput: true })));
    expect(responseOf(last(list))["output"]).toEqual(itemsDone(list));
  });

  it("answers a compaction trigger with one compaction item", async () => {
    const at = await start();
    const list = await events(
      await post(at, { ...GOOD, input: [...(GOOD["input"] as Json[]), { type: "compaction_trigger" }] }),
    );
    expect(itemsDone(list)).toEqual([
      { id: expect.stringMatching(/^cmp_/), type: "compaction", encrypted_content: expect.any(String) },
    ]);
    const again = await post(at, { ...GOOD, input: [...itemsDone(list), ...(GOOD["input"] as Json[])] });
    expect(again.status).toBe(200);
    await again.text();
  });
});

describe("headers of a stream", () => {
  it("report the limits as they are set", async () => {
    const at = await start({ plan: "pro", now: () => 1_800_000_000_000 });
    at.emulator.limits.primary.usedPercent = 87;
    at.emulator.limits.primary.resetAfterSeconds = 60;
    at.emulator.limits.secondary = { usedPercent: 50, windowMinutes: 0, resetAfterSeconds: 5 };
    at.emulator.limits.credits = { hasCredits: true, unlimited: false, balance: "12.5" };
    const response = await post(at);
    await response.text();
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "x-codex-active-limit": "codex",
      "x-codex-plan-type": "pro",
      "x-codex-primary-used-percent": "87",
      "x-codex-primary-window-minutes": "300",
      "x-codex-primary-reset-at": "1800000060",
      "x-codex-primary-reset-after-seconds": "60",
      "x-codex-secondary-used-percent": "0",
      "x-codex-secondary-window-minutes": "0",
      "x-codex-secondary-reset-at": "",
      "x-codex-secondary-reset-after-seconds": "0",
      "x-codex-credits-has-credits": "True",
      "x-codex-credits-unlimited": "False",
      "x-codex-credits-balance": "12.5",
      "openai-model": "gpt-5.5",
      "x-models-etag": expect.stringMatching(/^W\/"/),
      "x-oai-request-id": expect.any(String),
      "cf-ray": expect.any(String),
    });
  });

  it("hand out a turn state once", async () => {
    const at = await start();
    const first = await post(at);
    await first.text();
    const state = first.headers.get("x-codex-turn-state");
    expect(state).toMatch(/^[\w-]{20,}$/);
    const second = await post(at, GOOD, { headers: { "x-codex-turn-state": state ?? "" } });
    await second.text();
    expect(second.headers.has("x-codex-turn-state")).toBe(false);
  });

  it("can be repeated as an event", async () => {
    const list = await events(await post(await start({ rateLimitEvent: true })));
    expect(list[0]).toMatchObject({
      type: "codex.rate_limits",
      plan_type: "plus",
      rate_limits: { primary: { used_percent: 12, window_minutes: 300 } },
    });
    expect(list[1]).toMatchObject({ type: "response.created", sequence_number: 0 });
  });
});

import { describe, expect, it } from "vitest";
import type { SiwcSwitches } from "../../../src/testing/index.ts";
import { events, type Json } from "../support.ts";
import { ask, GOOD, models, refusal, start } from "./support.ts";

const UNSUPPORTED = "subscription_sharing_unsupported_capability";
const HELLO = { role: "user", content: "Hello" };
const WEATHER = { type: "function", name: "weather", parameters: { type: "object" } };
const RUN = { type: "custom", name: "run" };
const SPACE = { type: "namespace", name: "app", description: "The app's tools.", tools: [WEATHER, RUN] };
const CALL = { type: "function_call", call_id: "call_1", name: "weather", arguments: "{}" };
const OUTPUT = { type: "function_call_output", call_id: "call_1", output: "Sunny" };

const input = (...items: unknown[]) => ({ input: [...items, HELLO] });
const more = (item: object) => ({ type: "additional_tools", role: "developer", ...item });

/** What the service says to a request that differs from a good one. */
async function answerTo(changes: Json, switches: Partial<SiwcSwitches> = {}) {
  const emulator = await start(switches);
  return await refusal(await ask(emulator, { ...GOOD, ...changes }));
}

/** A body that refuses with text, with a code, or field by field. */
const text = (detail: unknown) => ({ status: 400, body: { detail } });
const coded = (code: string | null, param: string | null, status = 400) => ({
  status,
  body: { error: { code, param } },
});

describe("what is taken", () => {
  it.each([
    {},
    { instructions: "Be brief." },
    { instructions: null },
    input({ role: "developer", content: "Be brief." }),
    input({ role: "assistant", content: [{ type: "output_text", text: "Hi" }], phase: "commentary" }),
    { parallel_tool_calls: false, prompt_cache_key: "key", include: ["reasoning.encrypted_content"] },
    { reasoning: { effort: "high", summary: "auto" } },
    { text: { verbosity: "low" } },
    {
      text: {
        format: {
          type: "json_schema",
          name: "n",
          strict: true,
          schema: { type: "object", properties: {}, required: [], additionalProperties: false },
        },
      },
    },
    { service_tier: "priority" },
    { service_tier: "default" },
    { service_tier: null },
    { context_management: [{ type: "compaction", compact_threshold: 1000 }] },
    { context_management: [{ type: "compaction" }] },
    { context_management: null },
    { tools: [WEATHER, RUN, SPACE, { type: "web_search" }] },
    { tools: [SPACE], tool_choice: { type: "function", name: "weather" } },
    { tools: [SPACE], tool_choice: "none" },
    input(more({ tools: [WEATHER, SPACE] })),
    input({ ...CALL, namespace: "app" }, OUTPUT),
    { ...input(CALL, OUTPUT), tools: [SPACE] },
    input(
      { type: "custom_tool_call", call_id: "call_1", name: "run", input: "ls" },
      { type: "custom_tool_call_output", call_id: "call_1", output: "a" },
    ),
    input({ type: "web_search_call", action: { type: "search", query: "q" } }),
    input({ type: "program", call_id: "call_2" }, { type: "program_output", call_id: "call_2" }),
    input({ role: "user", content: [{ type: "input_image", image_url: "data:image/png;base64,AAAA" }] }),
    input({
      role: "user",
      content: [{ type: "input_file", filename: "a.pdf", file_data: "data:application/pdf;base64,AAAA" }],
    }),
    // Not listed for a client without a version, and good all the same.
    { model: "gpt-6-sol" },
    { model: "gpt-5.4" },
  ])("%j", async (changes: Json) => {
    expect((await answerTo(changes)).status).toBe(200);
  });
});

describe("what is refused", () => {
  it.each<[Json, object]>([
    [{ store: undefined }, text("Store must be set to false")],
    [{ store: true }, text("Store must be set to false")],
    [{ stream: undefined }, text("Stream must be set to true")],
    [{ stream: false }, text("Stream must be set to true")],
    [{ instructions: 1 }, coded("invalid_type", "instructions")],
    [
      { input: "Hello" },
      { status: 422, body: { detail: [{ type: "list_type", loc: ["body", "input"], input: "Hello" }] } },
    ],
    [{ input: undefined }, { status: 422, body: { detail: [{ type: "missing", loc: ["body", "input"] }] } }],
    [input({ type: "message", role: "system", content: "x" }), text("System messages are not allowed")],
    ...[
      "background",
      "client_metadata",
      "conversation",
      "max_output_tokens",
      "max_tool_calls",
      "metadata",
      "moderation",
      "multi_agent",
      "previous_response_id",
      "prompt",
      "prompt_cache_breakpoint",
      "prompt_cache_options",
      "prompt_cache_retention",
      "safety_identifier",
      "stream_options",
      "temperature",
      "top_logprobs",
      "top_p",
      "truncation",
      "user",
    ].map((name): [Json, object] => [{ [name]: null }, text(`Unsupported parameter: ${name}`)]),
    [{ service_tier: "flex" }, coded(UNSUPPORTED, "service_tier")],
    ...[
      "agent_message",
      "compaction_trigger",
      "image_generation_call",
      "local_shell_call",
      "mcp_call",
      "computer_call",
      "tool_search_call",
    ].map((type): [Json, object] => [input({ type }), coded(UNSUPPORTED, "input")]),
    [input("Hello"), coded("invalid_type", "input[0]")],
    [input({}), coded("missing_required_parameter", "input[0].type")],
    [input({ type: "function_call" }), coded("missing_required_parameter", "input[0].call_id")],
    [input({ type: "additional_tools", tools: [] }), coded("missing_required_parameter", "input[0].role")],
    [input(more({})), coded("missing_required_parameter", "input[0].tools")],
    [input(more({ role: "user", tools: [] })), coded("invalid_value", "input[0].role")],
    [input({ type: "item_reference", id: "msg_1" }), coded(null, "input")],
    [input({ type: "reasoning", id: "rs_1", summary: [] }), coded(null, "input")],
    [
      input({ type: "reasoning", summary: [], encrypted_content: "abcdefgh" }),
      coded("invalid_encrypted_content", null),
    ],
    [input({ type: "compaction", encrypted_content: "abcdefgh" }), coded("invalid_encrypted_content", null)],
    [input(OUTPUT), coded(null, "input")],
    [input(CALL), coded(null, "input")],
    [input({ role: "user", content: [{ type: "input_audio" }] }), text("Unsupported content type")],
    [
      input({ role: "user", content: [{ type: "input_file", file_id: "file-1" }] }),
      coded(UNSUPPORTED, "input[0].content[0].file_id"),
    ],
    [
      input(CALL, { ...OUTPUT, output: [{ type: "input_image", file_id: "file-1" }] }),
      coded(UNSUPPORTED, "input[1].output[0].file_id"),
    ],
    [{ tools: {} }, coded("invalid_type", "tools")],
    [{ tools: ["web_search"] }, coded("invalid_type", "tools[0]")],
    [{ tools: [{}] }, coded("missing_required_parameter", "tools[0].type")],
    [{ tools: [{ type: "image_generation" }] }, coded(UNSUPPORTED, "tools[0].type")],
    [{ tools: [WEATHER, { type: "tool_search" }] }, coded(UNSUPPORTED, "tools[1].type")],
    ...[
      "file_search",
      "code_interpreter",
      "computer",
      "mcp",
      "programmatic_tool_calling",
      "local_shell",
      "web_search_preview",
    ].map((type): [Json, object] => [{ tools: [{ type }] }, text(`Unsupported tool type: ${type}`)]),
    [input(more({ tools: [{ type: "mcp" }] })), text("Unsupported tool type: mcp")],
    [{ tools: [{ type: "function" }] }, coded("missing_required_parameter", "tools[0].name")],
    [
      { tools: [{ ...WEATHER, parameters: { type: "string" } }] },
      coded("invalid_function_parameters", "tools[0].parameters"),
    ],
    [{ tools: [{ ...SPACE, name: undefined }] }, coded("missing_required_parameter", "tools[0].name")],
    [
      { tools: [{ ...SPACE, description: undefined }] },
      coded("missing_required_parameter", "tools[0].description"),
    ],
    [{ tools: [{ ...SPACE, description: 1 }] }, coded("invalid_type", "tools[0].description")],
    [{ tools: [{ ...SPACE, tools: undefined }] }, coded("missing_required_parameter", "tools[0].tools")],
    [{ tools: [{ ...SPACE, tools: [SPACE] }] }, text("Unsupported tool type: namespace")],
    [{ tools: [{ ...SPACE, tools: [1] }] }, coded("invalid_type", "tools[0].tools[0]")],
    [{ tools: [{ ...SPACE, tools: [{}] }] }, coded("missing_required_parameter", "tools[0].tools[0].type")],
    [
      { tools: [{ ...SPACE, tools: [{ type: "function" }] }] },
      coded("missing_required_parameter", "tools[0].tools[0].name"),
    ],
    [{ context_management: {} }, coded("invalid_type", "context_management")],
    [{ context_management: [1] }, coded("invalid_type", "context_management[0]")],
    [{ context_management: [{}] }, coded("missing_required_parameter", "context_management[0].type")],
    [{ context_management: [{ type: "cut" }] }, coded("invalid_value", "context_management[0].type")],
    [
      { context_management: [{ type: "compaction", compact_threshold: 999 }] },
      coded("integer_below_min_value", "context_management[0].compact_threshold"),
    ],
    [
      { context_management: [{ type: "compaction", compact_threshold: "1000" }] },
      coded("invalid_type", "context_management[0].compact_threshold"),
    ],
    [{ model: undefined }, coded("missing_required_parameter", "model")],
    [{ model: "gpt-4o" }, coded("model_not_found", "model", 404)],
    [{ reasoning: { effort: "huge" } }, coded("invalid_value", "reasoning.effort")],
    [{ text: { verbosity: "huge" } }, coded("invalid_value", "text.verbosity")],
  ])("%j", async (changes, expected) => {
    expect(await answerTo(changes)).toMatchObject(expected);
  });

  it("a body that is no JSON object", async () => {
    const emulator = await start();
    for (const body of ["", "[]", "{", "null"]) {
      expect(await refusal(await ask(emulator, body))).toEqual(text("Bad Request"));
    }
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    expect(await refusal(await ask(emulator, "store=false", { headers }))).toEqual(text("Bad Request"));
  });
});

describe("the switches", () => {
  it("refused fields as a capability", async () => {
    expect(await answerTo({ temperature: 1 }, { refusedFields: "capability" })).toMatchObject(
      coded(UNSUPPORTED, "temperature"),
    );
  });

  it("tools that stand alone", async () => {
    const strict = { flatTools: false };
    expect(await answerTo({ tools: [WEATHER] }, strict)).toMatchObject(coded(UNSUPPORTED, "tools[0].type"));
    expect(await answerTo({ tools: [RUN] }, strict)).toMatchObject(coded(UNSUPPORTED, "tools[0].type"));
    for (const changes of [
      { tools: [SPACE] },
      { tools: [{ type: "web_search" }] },
      input(more({ tools: [WEATHER] })),
    ]) {
      expect((await answerTo(changes, strict)).status).toBe(200);
    }
  });

  it("calls that come back without their namespace", async () => {
    const strict = { namespaceOnReplay: true };
    const missing = coded("missing_required_parameter", "input[0].namespace");
    expect(await answerTo({ ...input(CALL, OUTPUT), tools: [SPACE] }, strict)).toMatchObject(missing);
    const late = coded("missing_required_parameter", "input[1].namespace");
    expect(await answerTo(input(more({ tools: [SPACE] }), CALL, OUTPUT), strict)).toMatchObject(late);
    for (const changes of [
      { ...input({ ...CALL, namespace: "app" }, OUTPUT), tools: [SPACE] },
      { ...input(CALL, OUTPUT), tools: [WEATHER] },
    ]) {
      expect((await answerTo(changes, strict)).status).toBe(200);
    }
  });

  it("a forced tool that stands in a namespace", async () => {
    const choice = { tool_choice: { type: "function", name: "weather" } };
    const strict = { forcedNamespaceTool: false };
    expect(await answerTo({ tools: [SPACE], ...choice }, strict)).toMatchObject(coded(null, "tool_choice"));
    expect((await answerTo({ tools: [WEATHER], ...choice }, strict)).status).toBe(200);
    for (const tool_choice of ["required", null]) {
      expect((await answerTo({ tools: [SPACE], tool_choice }, strict)).status).toBe(200);
    }
  });

  it("tiers", async () => {
    expect((await answerTo({ service_tier: "flex" }, { serviceTiers: ["flex"] })).status).toBe(200);
    expect((await answerTo({ service_tier: "priority" }, { serviceTiers: [] })).status).toBe(400);
  });

  it("size", async () => {
    expect(await answerTo({}, { largestRequest: 20 })).toMatchObject({ status: 413 });
    const largestRequest = JSON.stringify(GOOD).length;
    expect((await answerTo({}, { largestRequest })).status).toBe(200);
    expect((await answerTo({}, { largestRequest: largestRequest - 1 })).status).toBe(413);
  });

  it("headers of other ways in", async () => {
    const emulator = await start();
    const names = [
      "chatgpt-account-id",
      "originator",
      "session_id",
      "session-id",
      "x-codex-turn-state",
      "OpenAI-Organization",
      "OpenAI-Project",
      "OpenAI-Beta",
      "x-openai-chatpass-test",
    ];
    for (const name of names) {
      const headers = { [name]: "x" };
      for (const response of [
        await ask(emulator, undefined, { headers }),
        await models(emulator, { headers }),
      ]) {
        const expected = text(`Unsupported header: ${name.toLowerCase()}`);
        expect(await refusal(response)).toEqual(expected);
      }
    }
    const others = { "user-agent": "mine/1.0", "x-stainless-lang": "js", accept: "text/event-stream" };
    expect((await ask(emulator, undefined, { headers: others })).status).toBe(200);
    emulator.switches.strictHeaders = false;
    for (const name of names) {
      expect((await ask(emulator, undefined, { headers: { [name]: "x" } })).status).toBe(200);
    }
  });
});

it("what was given out comes back: reasoning and compactions", async () => {
  const emulator = await start();
  const management = { context_management: [{ type: "compaction", compact_threshold: 1000 }] };
  const long = { role: "user", content: "word ".repeat(1000) };
  emulator.script({ reasoning: "Thinking.", text: "Done." });
  const include = ["reasoning.encrypted_content"];
  const stream = await events(await ask(emulator, { ...GOOD, ...management, include, input: [long] }));
  const items = stream.flatMap((event) =>
    event.type === "response.output_item.done" ? [event["item"] as Json] : [],
  );
  expect(items.map((item) => item["type"])).toEqual(["compaction", "reasoning", "message"]);
  expect((await ask(emulator, { ...GOOD, input: [...items, HELLO] })).status).toBe(200);
  const elsewhere = await start();
  expect((await ask(elsewhere, { ...GOOD, input: [...items, HELLO] })).status).toBe(400);
});

import { describe, expect, it, vi } from "vitest";
import { parameters } from "../../src/generated/profiles/codex/parameters.ts";
import { ModelNotAvailableError, ModelValidationError, ParameterValidationError } from "../../src/index.ts";
import { nearestName } from "../../src/runtime/codex/nearest.ts";
import type { ParameterRule } from "../../src/runtime/verdicts.ts";
import { answer, codexClient, SSE_HEADERS, sse } from "../support/http.ts";

const CREATE = { model: "gpt-5.5", input: "hi" };
const MODES = ["warn", "error", "ignore"] as const;

/** A client that notes the bodies it sends and the warnings it gives. */
function recorder(options = {}) {
  const bodies: Record<string, unknown>[] = [];
  const logger = { error: vi.fn(), warn: vi.fn(), info: vi.fn(), debug: vi.fn() };
  const client = codexClient({
    logger,
    fetch: async (_, init) => {
      bodies.push(JSON.parse(String(init.body)));
      return new Response(answer("ok"), { headers: SSE_HEADERS });
    },
    ...options,
  });
  return { client, bodies, logger };
}

/** A value that no rule calls neutral, and that is not among the values that are sent. */
function telling(rule: ParameterRule): unknown {
  if (rule.verdict === "force") return typeof rule.value === "boolean" ? !rule.value : "other";
  return "telling";
}

// `stream: false` is neutral: the answer is then put together on this side.
const RULES = Object.entries(parameters["responses.create"] as Record<string, ParameterRule>).filter(
  ([name]) => name !== "stream",
);
const verdictOf = (rule: ParameterRule): string => (rule.values ? (rule.otherwise ?? "drop") : rule.verdict);
const TABLE = RULES.filter(([, rule]) => ["force", "drop", "reject"].includes(verdictOf(rule))).flatMap(
  ([name, rule]) => MODES.map((mode) => [name, verdictOf(rule), mode, rule] as const),
);

describe("every parameter that is not sent, in every validation mode", () => {
  it.each(TABLE)("%s (%s) in mode %s", async (name, verdict, mode, rule) => {
    const { client, bodies, logger } = recorder({ validationMode: mode });
    const call = client.responses.create({ ...CREATE, [name]: telling(rule) } as never);
    if (verdict === "reject" || mode === "error") {
      await expect(call).rejects.toBeInstanceOf(ParameterValidationError);
      await expect(call).rejects.toMatchObject({
        issues: expect.arrayContaining([expect.objectContaining({ path: name })]),
      });
      expect(bodies).toEqual([]);
      return;
    }
    expect((await call).dropped_parameters).toEqual([name]);
    expect(bodies[0]?.[name]).toEqual(rule.verdict === "force" ? rule.value : undefined);
    const lines = logger.warn.mock.calls
      .map(([line]) => String(line))
      .filter((line) => line.includes(` ${name}: `));
    expect(lines.length > 0).toBe(mode === "warn");
  });

  it.each(RULES.filter(([, { neutral }]) => neutral?.length))(
    "%s says nothing at its neutral values",
    async (name, rule) => {
      for (const value of rule.neutral ?? []) {
        const { client } = recorder({ validationMode: "error" });
        expect(
          (await client.responses.create({ ...CREATE, [name]: value } as never)).dropped_parameters,
        ).toEqual([]);
      }
    },
  );
});

describe("storeBehavior", () => {
  it("auto_disable sends false, error throws in every mode, passthrough sends what was given", async () => {
    const { client, bodies } = recorder();
    const store = { ...CREATE, store: true };
    expect((await client.responses.create(store)).dropped_parameters).toEqual(["store"]);
    for (const validationMode of MODES) {
      await expect(
        client.responses.create(store, { storeBehavior: "error", validationMode }),
      ).rejects.toMatchObject({ name: "ParameterValidationError", param: "store" });
    }
    expect(
      (await client.responses.create(store, { storeBehavior: "passthrough" })).dropped_parameters,
    ).toEqual([]);
    await client.responses.create(CREATE, { storeBehavior: "passthrough", extraBody: { store: true } });
    await client.responses.create(CREATE, { storeBehavior: "error" });
    await client.responses.create(CREATE, { storeBehavior: "passthrough" });
    expect(bodies.map((body) => body["store"])).toEqual([false, true, true, false, false]);
  });

  it("must be one that exists", () => {
    expect(() => codexClient({ storeBehavior: "maybe" as never })).toThrow(
      /storeBehavior must be one of auto_disable/,
    );
  });
});

describe("parameters of the Python original", () => {
  it("messages become input", async () => {
    const { client, bodies } = recorder({ validationMode: "error" });
    await client.responses.create({
      model: "gpt-5.5",
      messages: [
        { role: "system", content: "be brief" },
        {
          role: "user",
          content: [
            { type: "text", text: "what is this?" },
            { type: "image_url", image_url: { url: "data:image/png;base64,AA==", detail: "low" } },
          ],
        },
        {
          role: "assistant",
          content: null,
          tool_calls: [{ id: "call_1", type: "function", function: { name: "look", arguments: "{}" } }],
        },
        { role: "tool", tool_call_id: "call_1", content: [{ type: "text", text: "a cat" }] },
        { role: "assistant", content: [{ type: "text", text: "a cat" }] },
      ],
    });
    expect(bodies[0]?.["input"]).toEqual([
      { type: "message", role: "developer", content: [{ type: "input_text", text: "be brief" }] },
      {
        type: "message",
        role: "user",
        content: [
          { type: "input_text", text: "what is this?" },
          { type: "input_image", image_url: "data:image/png;base64,AA==", detail: "low" },
        ],
      },
      { type: "function_call", call_id: "call_1", name: "look", arguments: "{}" },
      {
        type: "function_call_output",
        call_id: "call_1",
        output: [{ type: "input_text", text: "a cat" }],
      },
      { type: "message", role: "assistant", content: [{ type: "output_text", text: "a cat" }] },
    ]);
    expect(bodies[0]).not.toHaveProperty("messages");
  });

  it("messages may be a part of a conversation, and have parts of the Responses API", async () => {
    const { client, bodies } = recorder({ validationMode: "ignore" });
    const part = { type: "input_text", text: "what is this?" };
    const text = { type: "output_text", text: "I look.", annotations: [] };
    await client.responses.create({
      model: "gpt-5.5",
      messages: [
        { role: "tool", tool_call_id: "call_0", content: "from before" },
        { role: "user", content: [part] },
        {
          role: "assistant",
          content: [text],
          tool_calls: [{ id: "call_1", type: "custom", custom: { name: "look", input: "here" } }],
        },
        { role: "user", content: "Well?" },
        { role: "tool", tool_call_id: "call_1", content: "a cat" },
        {
          role: "assistant",
          tool_calls: [{ id: "call_2", type: "function", function: { name: "look", arguments: "{}" } }],
        },
      ],
      tool_results: [{ tool_call_id: "call_2", output: "a dog" }],
    } as object as { model: string });
    expect(bodies[0]?.["input"]).toEqual([
      { type: "function_call_output", call_id: "call_0", output: "from before" },
      { type: "message", role: "user", content: [part] },
      { type: "message", role: "assistant", content: [text] },
      { type: "custom_tool_call", call_id: "call_1", name: "look", input: "here" },
      { type: "message", role: "user", content: [{ type: "input_text", text: "Well?" }] },
      { type: "custom_tool_call_output", call_id: "call_1", output: "a cat" },
      { type: "function_call", call_id: "call_2", name: "look", arguments: "{}" },
      { type: "function_call_output", call_id: "call_2", output: "a dog" },
    ]);
  });

  it("tool_results go to the end of input, response_format to text.format, strict_output to what leaves it open", async () => {
    const { client, bodies } = recorder({ validationMode: "error" });
    const tool = { type: "function", name: "a", parameters: { type: "object" } } as const;
    await client.responses.create({
      ...CREATE,
      text: { verbosity: "low" },
      tools: [{ ...tool, strict: null }, { ...tool, name: "b", strict: false }, { type: "web_search" }],
      tool_results: [
        { tool_call_id: "call_1", name: "a", output: { ok: true } },
        { tool_call_id: "call_2", output: "text" },
      ],
      response_format: { type: "json_schema", json_schema: { name: "n", schema: { type: "object" } } },
      strict_output: true,
    });
    expect(bodies[0]).toMatchObject({
      input: [
        { role: "user" },
        { type: "function_call_output", call_id: "call_1", output: '{"ok":true}' },
        { type: "function_call_output", call_id: "call_2", output: "text" },
      ],
      text: {
        verbosity: "low",
        format: { type: "json_schema", name: "n", schema: { type: "object" }, strict: true },
      },
      tools: [{ strict: true }, { strict: false }, { type: "web_search" }],
    });
    for (const name of ["tool_results", "response_format", "strict_output"])
      expect(bodies[0]).not.toHaveProperty(name);
  });

  it.each([
    [{ input: "x", messages: [] }, "messages"],
    [{ messages: "x" }, "messages"],
    [{ messages: [{ content: "x" }] }, "messages[0]"],
    [{ messages: [{ role: "narrator", content: "x" }] }, "messages[0].role"],
    [{ messages: [{ role: "user", content: [{ type: "input_audio" }] }] }, "messages[0].content[0]"],
    [{ messages: [{ role: "tool", content: "x" }] }, "messages[0].tool_call_id"],
    [{ tool_results: [{ output: "x" }] }, "tool_results[0].tool_call_id"],
    [{ text: { format: { type: "text" } }, response_format: { type: "json_object" } }, "response_format"],
  ])("contradictions are named: %o", async (params, param) => {
    const { client, bodies } = recorder({ validationMode: "ignore" });
    await expect(client.responses.create({ model: "gpt-5.5", ...params } as never)).rejects.toMatchObject({
      param,
    });
    expect(bodies).toEqual([]);
  });
});

describe("what a result carries besides", () => {
  const reasoning = (text: string, encrypted: string) => ({
    type: "reasoning",
    summary: [{ type: "summary_text", text }],
    encrypted_content: encrypted,
  });
  const call = { type: "function_call", call_id: "c", name: "f", arguments: "{}" };
  const run = async (response: object, ...items: object[]) =>
    codexClient({
      fetch: async () =>
        new Response(
          sse(
            ...items.map((item, output_index) => ({ type: "response.output_item.done", output_index, item })),
            {
              type: `response.${(response as { status: string }).status}`,
              response: { id: "r", output: [], ...response },
            },
          ),
          { headers: SSE_HEADERS },
        ),
    }).responses.create(CREATE);

  it("reasoning, in full and by its parts", async () => {
    const response = await run({ status: "completed" }, reasoning("one", "g1"), reasoning("two", "g2"));
    expect(response).toMatchObject({
      finish_reason: "stop",
      reasoning_summary: "one\n\ntwo",
      encrypted_reasoning_content: "g2",
      reasoning_items: [{ encrypted_content: "g1" }, { encrypted_content: "g2" }],
    });
    const none = await run({ status: "completed" });
    expect(none).toMatchObject({
      reasoning_summary: null,
      reasoning_items: [],
      encrypted_reasoning_content: null,
    });
  });

  it.each([
    [{ status: "completed" }, [call], "tool_calls"],
    [{ status: "incomplete", incomplete_details: { reason: "max_output_tokens" } }, [], "length"],
    [{ status: "incomplete", incomplete_details: { reason: "content_filter" } }, [], "content_filter"],
    [{ status: "incomplete" }, [], "error"],
  ])("finish_reason of %o", async (response, items, reason) => {
    expect((await run(response, ...items)).finish_reason).toBe(reason);
  });
});

describe("models that are not to be had", () => {
  const MODELS = {
    models: [
      { slug: "gpt-5.4-mini", priority: 2, visibility: "list" },
      { slug: "gpt-5.5", priority: 1, visibility: "list" },
      { slug: "hidden-one", priority: 3, visibility: "hide" },
    ],
  };
  const make = (catalogue: () => Response, options = {}) => {
    const urls: string[] = [];
    const client = codexClient({
      logger: { error: vi.fn(), warn: vi.fn(), info: vi.fn(), debug: vi.fn() },
      fetch: async (url, init) => {
        urls.push(url.replace(/^.*\/codex/, ""));
        if (url.includes("/models")) return catalogue();
        const { model } = JSON.parse(String(init.body));
        if (model === "gpt-5.5" || model === "hidden-one")
          return new Response(answer("ok"), { headers: SSE_HEADERS });
        const detail = `The '${model}' model is not supported when using Codex with a ChatGPT account.`;
        return Response.json({ detail }, { status: 400 });
      },
      ...options,
    });
    return { client, urls };
  };

  it("validateModel asks once, before anything is sent, and names what was probably meant", async () => {
    const { client, urls } = make(() => Response.json(MODELS), { validateModel: true });
    const error = await client.responses
      .create({ ...CREATE, model: "gpt-5.5-high" })
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ModelValidationError);
    expect(error).toMatchObject({
      code: "model_not_available",
      nearest: "gpt-5.5",
      available: ["gpt-5.5", "gpt-5.4-mini"],
      message: expect.stringMatching(/Did you mean gpt-5\.5\? Available: gpt-5\.5, gpt-5\.4-mini\.$/),
    });
    await client.responses.create(CREATE);
    await client.responses.create({ ...CREATE, model: "hidden-one" });
    expect(urls).toEqual(["/models?client_version=0.171.0", "/responses", "/responses"]);
  });

  it("validateModel lets a call through when the list cannot be had or is empty", async () => {
    for (const catalogue of [() => Response.json({ models: [] }), () => new Response("", { status: 500 })]) {
      const { client } = make(catalogue);
      expect((await client.responses.create(CREATE, { validateModel: true })).output_text).toBe("ok");
    }
  });

  it("a refusal by the server costs one quiet request and explains itself", async () => {
    const { client, urls } = make(() => Response.json(MODELS), { maxRetries: 2 });
    for (let round = 0; round < 2; round++) {
      const error = await client.responses
        .create({ ...CREATE, model: "gpt-5.4-mimi" })
        .catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(ModelNotAvailableError);
      expect(error).toMatchObject({
        status: 400,
        param: "model",
        nearest: "gpt-5.4-mini",
        available: ["gpt-5.5", "gpt-5.4-mini"],
        error: { detail: expect.stringContaining("is not supported") },
        message: expect.stringMatching(/^400 The 'gpt-5\.4-mimi' model .* Did you mean gpt-5\.4-mini\?/),
      });
    }
    expect(urls).toEqual(["/responses", "/models?client_version=0.171.0", "/responses"]);
    const broken = make(() => new Response("", { status: 500 }), { maxRetries: 2 });
    await expect(broken.client.responses.create({ ...CREATE, model: "x" })).rejects.toMatchObject({
      available: [],
    });
    expect(broken.urls).toHaveLength(2);
  });

  it.each([
    ["gpt-5.5-high", "gpt-5.5"],
    ["GPT-5.5", "gpt-5.5"],
    ["gpt-5.4-mimi", "gpt-5.4-mini"],
    ["claude", undefined],
    ["", undefined],
  ])("nearest to %s is %s", (given, nearest) => {
    expect(nearestName(given, ["gpt-5.5", "gpt-5.4-mini"])).toBe(nearest);
  });
});

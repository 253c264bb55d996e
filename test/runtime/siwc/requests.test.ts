/** What a request looks like where a plan pays, and what comes back of it. */
import { describe, expect, it } from "vitest";
import type {
  FunctionTool,
  ResponseFunctionToolCall,
  ToolChoiceFunction,
} from "../../../src/generated/resources/responses/responses.ts";
import { ContinuityError, ParameterValidationError } from "../../../src/index.ts";
import { memoryStorage } from "../../../src/storage.ts";
import type { SiwcEmulatorOptions } from "../../../src/testing/index.ts";
import { clockAt, connect, emulate, MODEL, refusal } from "./support.ts";

const weather: FunctionTool = {
  type: "function",
  name: "weather",
  strict: true,
  parameters: {
    type: "object",
    properties: { at: { type: "string" } },
    required: ["at"],
    additionalProperties: false,
  },
};

async function start(options: Parameters<typeof connect>[1] = {}, emulated: SiwcEmulatorOptions = {}) {
  const emulator = await emulate(emulated);
  const client = connect(emulator, { accessToken: await emulator.accessToken(), ...options });
  const sent = (): Record<string, unknown> => emulator.requests.at(-1)?.body as Record<string, unknown>;
  return { emulator, client, sent };
}

describe("a request", () => {
  it("is stateless, streamed, a list of items, and says nothing of an account", async () => {
    const { emulator, client, sent } = await start({ organization: "org-1", project: "proj-1" });
    emulator.script("hello");
    const response = await client.responses.create({
      model: MODEL,
      instructions: "Be short.",
      input: [
        { role: "system", content: "one" },
        { role: "user", content: "two" },
      ],
    });
    expect(response.output_text).toBe("hello");
    expect(sent()).toMatchObject({ store: false, stream: true, instructions: "Be short." });
    expect(sent()["input"]).toEqual([
      { type: "message", role: "developer", content: [{ type: "input_text", text: "one" }] },
      { type: "message", role: "user", content: [{ type: "input_text", text: "two" }] },
    ]);
    const { headers } = emulator.requests.at(-1) ?? { headers: {} };
    for (const name of Object.keys(headers))
      expect(name).not.toMatch(/account|originator|session|codex|openai-|^version$/);
  });

  it.each([true, false])("may be answered without a content type: %s", async (contentType) => {
    const { emulator, client } = await start({}, { contentType });
    emulator.script("hello");
    expect((await client.responses.create({ model: MODEL, input: "?" })).output_text).toBe("hello");
  });

  it.each([
    ["detail", { max_output_tokens: 5, temperature: 0.5, top_p: 0.5, user: "u", truncation: "auto" }],
    ["capability", { max_output_tokens: 5, temperature: 0.5 }],
  ] as const)("goes without what is refused by name (%s)", async (refusedFields, params) => {
    const { emulator, client, sent } = await start({ logLevel: "off" }, { refusedFields });
    emulator.script("hello");
    const response = await client.responses.create({ model: MODEL, input: "?", ...params });
    expect(Object.keys(sent())).not.toEqual(expect.arrayContaining(Object.keys(params)));
    expect(response).toMatchObject({ dropped_parameters: expect.arrayContaining(Object.keys(params)) });
  });

  it("lets the server compact by itself", async () => {
    const { client, sent } = await start();
    const context_management = [{ type: "compaction", compact_threshold: 2_000 }];
    await client.responses.create({ model: MODEL, input: "?", ...{ context_management } });
    expect(sent()["context_management"]).toEqual(context_management);
  });

  it.each([
    [{ type: "item_reference", id: "msg_1" }, /keeps no items/],
    [{ type: "compaction_trigger" }, /no item that OpenAI's API, where a ChatGPT plan pays, takes/],
    [{ type: "local_shell_call", id: "x", call_id: "y", action: {}, status: "completed" }, /no item/],
  ])("with the item %j is refused before it is sent", async (item, message) => {
    const { emulator, client } = await start();
    const error = await refusal(
      client.responses.create({ model: MODEL, input: [item] as never }).asResponse(),
    );
    expect(error).toBeInstanceOf(ParameterValidationError);
    expect(error.message).toMatch(message);
    expect(emulator.requests).toEqual([]);
  });

  it.each(["image_generation", "code_interpreter", "tool_search", "computer_use_preview"])(
    "with the hosted tool %s is refused before it is sent",
    async (type) => {
      const { emulator, client } = await start();
      const error = await refusal(
        client.responses.create({ model: MODEL, input: "?", tools: [{ type } as never] }).asResponse(),
      );
      expect(error).toMatchObject({ name: "ParameterValidationError", param: "tools[0].type" });
      expect(emulator.requests).toEqual([]);
    },
  );
});

describe("a function", () => {
  it("is sent in a namespace, called by its own name, and replayed in the namespace", async () => {
    const { emulator, client, sent } = await start({}, { flatTools: false, namespaceOnReplay: true });
    emulator.script({ toolCalls: [{ name: "weather", arguments: { at: "sea" } }] }, "Windy.");
    const first = await client.responses.create({
      model: MODEL,
      input: "?",
      tools: [weather, { type: "web_search" }],
    });
    expect(sent()["tools"]).toEqual([
      { type: "namespace", name: "app_tools", description: expect.any(String), tools: [weather] },
      { type: "web_search" },
    ]);
    const [call] = first.output as ResponseFunctionToolCall[];
    expect(call).toMatchObject({ type: "function_call", name: "weather" });
    expect(call).not.toHaveProperty("namespace");
    expect(first.tools).toEqual([weather, { type: "web_search" }]);
    const second = await client.responses.create({
      model: MODEL,
      tools: [weather],
      input: [
        { role: "user", content: "?" },
        ...(first.output as never[]),
        { type: "function_call_output", call_id: call?.call_id ?? "", output: "wind" },
      ],
    });
    expect(second.output_text).toBe("Windy.");
    expect(sent()["input"]).toContainEqual(
      expect.objectContaining({ type: "function_call", namespace: "app_tools" }),
    );
  });

  it("is told of by its own name in a stream", async () => {
    const { emulator, client } = await start();
    emulator.script({ toolCalls: [{ name: "weather", arguments: { at: "sea" } }] });
    const items: unknown[] = [];
    for await (const event of await client.responses.create({
      model: MODEL,
      input: "?",
      tools: [weather],
      stream: true,
    })) {
      if ("item" in event) items.push(event.item);
      if (event.type === "response.completed") items.push(...event.response.output);
    }
    expect(items.length).toBeGreaterThan(2);
    for (const item of items) expect(item).not.toHaveProperty("namespace");
  });

  it("is run for chat completions, and in runTools", async () => {
    const { emulator, client } = await start({}, { flatTools: false, namespaceOnReplay: true });
    emulator.script({ toolCalls: [{ name: "weather", arguments: { at: "sea" } }] }, "Windy.");
    const runner = client.chat.completions.runTools({
      model: MODEL,
      messages: [{ role: "user", content: "?" }],
      tools: [
        {
          type: "function",
          function: {
            name: "weather",
            description: "The weather.",
            parameters: { type: "object" },
            function: () => "wind",
          },
        },
      ],
    });
    expect(await runner.finalContent()).toBe("Windy.");
  });

  it("stays as it is with toolNamespace: false, and in a namespace of another name", async () => {
    const flat = await start({ toolNamespace: false });
    await flat.client.responses.create({ model: MODEL, input: "?", tools: [weather] });
    expect(flat.sent()["tools"]).toEqual([weather]);
    const named = await start({ toolNamespace: "mine" });
    named.emulator.script({ toolCalls: [{ name: "weather", arguments: {} }] });
    const { output } = await named.client.responses.create({ model: MODEL, input: "?", tools: [weather] });
    expect(named.sent()["tools"]).toMatchObject([{ type: "namespace", name: "mine" }]);
    expect(output[0]).not.toHaveProperty("namespace");
  });

  it.each([
    { type: "function", name: "weather" },
    { type: "allowed_tools", mode: "auto", tools: [{ type: "function", name: "weather" }] },
  ] as const)("stays as it is where a choice names it: %j", async (given) => {
    const { client, sent } = await start({}, { forcedNamespaceTool: false });
    const tool_choice = given as ToolChoiceFunction;
    await client.responses.create({ model: MODEL, input: "?", tools: [weather], tool_choice });
    expect(sent()).toMatchObject({ tools: [weather], tool_choice });
  });

  it("of the custom kind is sent in the namespace too, or as it is where a choice names it", async () => {
    const { emulator, client, sent } = await start();
    const custom = { type: "custom", name: "shell" } as const;
    emulator.script({ toolCalls: [{ name: "shell", input: "ls" }] });
    const { output } = await client.responses.create({ model: MODEL, input: "?", tools: [custom] });
    expect(sent()["tools"]).toMatchObject([{ type: "namespace", tools: [custom] }]);
    expect(output[0]).toMatchObject({ type: "custom_tool_call", name: "shell" });
    expect(output[0]).not.toHaveProperty("namespace");
    await client.responses.create({ model: MODEL, input: "?", tools: [custom], tool_choice: custom });
    expect(sent()["tools"]).toEqual([custom]);
  });

  it("in a namespace of the caller's own comes back in it", async () => {
    const { emulator, client, sent } = await start();
    const own = { type: "namespace", name: "app", description: "Mine.", tools: [weather] };
    emulator.script({ toolCalls: [{ name: "weather", arguments: {} }] });
    const { output } = await client.responses.create({ model: MODEL, input: "?", tools: [own as never] });
    expect(sent()["tools"]).toEqual([own]);
    expect(output[0]).toMatchObject({ name: "weather", namespace: "app" });
    const error = await refusal(
      client.responses
        .create({ model: MODEL, input: "?", tools: [{ ...own, name: "app_tools" } as never] })
        .asResponse(),
    );
    expect(error.message).toMatch(/toolNamespace/);
  });
});

it("models are those of the plan, by the version that the client names", async () => {
  const { emulator, client } = await start();
  const { data } = await client.models.list();
  expect(data.map(({ id }) => id)).toContain(MODEL);
  expect(emulator.requests.at(-1)).toMatchObject({
    path: "/v1/models",
    query: { client_version: expect.stringMatching(/^\d+\.\d+\.\d+$/) },
  });
});

describe("work in a person's absence", () => {
  it("needs the person's consent: background", async () => {
    const { emulator, client } = await start();
    const error = await refusal(
      client.responses.create({ model: MODEL, input: "?", background: true }).asResponse(),
    );
    expect(error).toBeInstanceOf(ContinuityError);
    expect(error).toMatchObject({ code: "background_not_allowed" });
    expect(error.message).toMatch(/backgroundConsent: true.*section 2/);
    expect(emulator.requests).toEqual([]);
    const asked = connect(emulator, { accessToken: await emulator.accessToken(), backgroundConsent: true });
    const { id } = await asked.responses.create({ model: MODEL, input: "?", background: true });
    await expect.poll(async () => (await asked.responses.retrieve(id)).status).toBe("completed");
  });

  it("needs the person's consent: batches, to begin and to go on", async () => {
    const { emulator, client } = await start();
    const file = await client.files.create({ file: new File([""], "b.jsonl"), purpose: "batch" });
    const create = (of: typeof client) =>
      of.batches.create({ input_file_id: file.id, endpoint: "/v1/responses", completion_window: "24h" });
    expect(await refusal(create(client))).toMatchObject({ code: "background_not_allowed" });
    expect(emulator.requests).toEqual([]);
    const storage = memoryStorage();
    const accessToken = await emulator.accessToken();
    const clock = clockAt();
    const asked = connect(emulator, { accessToken, storage, clock, backgroundConsent: true });
    const line = { custom_id: "1", method: "POST", url: "/v1/responses", body: { model: MODEL, input: "?" } };
    const lines = await asked.files.create({
      file: new File([JSON.stringify(line)], "b.jsonl"),
      purpose: "batch",
    });
    emulator.fault({ on: "responses", kind: "refuse", code: "subscription_sharing_usage_limit_exceeded" });
    const { id } = await asked.batches.create({
      input_file_id: lines.id,
      endpoint: "/v1/responses",
      completion_window: "24h",
    });
    // Paused, since the plan is used up, and left to the next client.
    await expect.poll(async () => await asked.batches.retrieve(id)).toHaveProperty("paused_until");
    await asked.close();
    // An hour later the pause is over.
    clock.move(3_600_000);
    const looks = connect(emulator, { accessToken, storage, clock });
    expect(await looks.batches.retrieve(id)).toMatchObject({ status: "in_progress" });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(emulator.count("responses")).toBe(1);
    const again = connect(emulator, { accessToken, storage, clock, backgroundConsent: true });
    await expect
      .poll(async () => (await again.batches.retrieve(id)).status, { timeout: 20_000 })
      .toBe("completed");
  });
});

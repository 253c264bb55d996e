import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CASES, call, output, user, withInput } from "./refusals.ts";
import { events, GOOD, type Json, post, start } from "./support.ts";

describe("what the backend refuses", () => {
  it.each(CASES)("$name", async ({ body, headers, status = 400, answer }) => {
    const at = await start();
    const response = await post(at, body, headers ? { headers } : {});
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual(answer);
    expect(response.headers.get("x-request-id")).toMatch(/^[\w-]{36}$/);
  });

  it.each([undefined, null])(
    "takes a request whose instructions are %s, unless told to be as of old",
    async (none) => {
      const at = await start();
      expect((await post(at, { ...GOOD, instructions: none })).status).toBe(200);
      const old = await start({ requireInstructions: true });
      const refusal = await post(old, { ...GOOD, instructions: none });
      expect([refusal.status, await refusal.json()]).toEqual([400, { detail: "Instructions are required" }]);
      expect((await post(old, { ...GOOD, instructions: "" })).status).toBe(200);
    },
  );

  it("answers with the first broken rule, envelope first", async () => {
    const at = await start();
    const broken: Json = {
      model: "gpt-4o",
      temperature: 1,
      service_tier: "flex",
      tools: [{ type: "mcp" }],
      input: [{ role: "system", content: [{ type: "text" }] }],
    };
    const repairs: [string, Json][] = [
      ["Store must be set to false", { store: false }],
      ["Stream must be set to true", { stream: true }],
      ["System messages are not allowed", { input: [{ role: "user", content: [{ type: "text" }] }] }],
      ["Unsupported parameter: temperature", { temperature: undefined }],
      ["Unsupported service_tier: flex", { service_tier: undefined }],
      ["Unsupported tool type: mcp", { tools: undefined }],
      ["The 'gpt-4o' model is not supported when using Codex with a ChatGPT account.", { model: "gpt-5.5" }],
      ["Unsupported content type", { input: [user] }],
    ];
    for (const [text, repair] of repairs) {
      expect(await (await post(at, broken)).json()).toEqual({ detail: text });
      Object.assign(broken, repair);
    }
    expect((await post(at, broken)).status).toBe(200);
  });

  it("refuses any parameter that it does not know, whatever its value", async () => {
    const at = await start();
    await fc.assert(
      fc.asyncProperty(
        fc.stringMatching(/^[a-z]{3,12}_[a-z]{3,12}s$/),
        fc.jsonValue(),
        async (name, value) => {
          const response = await post(at, { ...GOOD, [name]: value });
          expect(await response.json()).toEqual({ detail: `Unsupported parameter: ${name}` });
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe("what the backend takes", () => {
  const accepted: [string, Json, Record<string, string>?][] = [
    ["text as content", withInput(user)],
    ["a developer message", withInput({ role: "developer", content: "Be brief." }, user)],
    ["a call with its output", withInput(user, { ...call, id: "fc_1" }, output)],
    [
      "an output in parts",
      withInput(user, call, { ...output, output: [{ type: "input_text", text: "42" }] }),
    ],
    ["priority where it is listed", { ...GOOD, service_tier: "priority" }],
    [
      "null for optional parameters",
      { ...GOOD, service_tier: null, tools: null, reasoning: null, text: null },
    ],
    [
      "an image",
      withInput({
        role: "user",
        content: [{ type: "input_image", image_url: "data:image/png;base64,iVBO" }],
      }),
    ],
    [
      "a replayed search without an id",
      withInput(user, { type: "web_search_call", action: { type: "search" } }, user),
    ],
    [
      "Codex's own fields",
      {
        ...GOOD,
        prompt_cache_key: "k",
        client_metadata: { session_id: "s" },
        include: ["reasoning.encrypted_content"],
        parallel_tool_calls: true,
        tool_choice: "auto",
      },
    ],
    [
      "a Lite request",
      {
        ...GOOD,
        model: "gpt-5.6-sol",
        input: [
          { type: "additional_tools", role: "developer", tools: [{ type: "function", name: "f" }] },
          user,
        ],
        reasoning: { effort: "ultra", context: "all_turns" },
      },
      { "x-openai-internal-codex-responses-lite": "true" },
    ],
    ["an older model for a client without a version", { ...GOOD, model: "gpt-5.4" }, { version: "" }],
  ];

  it.each(accepted)("%s", async (_name, body, headers) => {
    const response = await post(await start(), body, headers ? { headers } : {});
    expect(response.status).toBe(200);
    await response.text();
  });

  it("reasoning that it gave out itself, also without its id", async () => {
    const at = await start();
    at.emulator.script({ reasoning: "Thought.", text: "Said." });
    const first = await events(await post(at, { ...GOOD, include: ["reasoning.encrypted_content"] }));
    const items = first.flatMap((event) =>
      event.type === "response.output_item.done" ? [event["item"] as Json] : [],
    );
    for (const replay of [items, items.map(({ id: _, ...item }) => item)]) {
      const response = await post(at, withInput(user, ...replay, user));
      expect(response.status).toBe(200);
      expect(response.headers.get("x-reasoning-included")).toBe("true");
      await response.text();
    }
    const elsewhere = await post(await start(), withInput(user, ...items, user));
    expect(await elsewhere.json()).toMatchObject({ error: { code: "invalid_encrypted_content" } });
  });

  it("a model only for the plans that have it", async () => {
    const { emulator } = await start();
    const token = await emulator.accessToken({ plan: "free" });
    const refused = await post({ emulator, token }, { ...GOOD, model: "gpt-5.4" });
    expect(await refused.json()).toEqual({
      detail: "The 'gpt-5.4' model is not supported when using Codex with a ChatGPT account.",
    });
    const allowed = await post({ emulator, token }, GOOD);
    expect(allowed.status).toBe(200);
    await allowed.text();
  });
});

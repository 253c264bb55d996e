import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { memoryStorage } from "../../src/compat/store/memory/engine.ts";
import type {
  ResponseInputItem,
  ResponseInputItemParam,
} from "../../src/generated/resources/responses/responses.ts";
import { ParameterValidationError } from "../../src/index.ts";
import { useEmulator } from "../support/codex.ts";
import { onEnd } from "./support.ts";

const MODEL = "gpt-5.5";
const use = useEmulator();

function connect() {
  const client = use.connect({ storage: memoryStorage(), validationMode: "error", logLevel: "off" });
  onEnd(() => client.close());
  return client;
}

const text = { type: "input_text", text: "x" } as const;
const call = { call_id: "call_1", name: "f", arguments: "{}" };

/** One of every type that an input may hold, as a caller writes it: without what the service would fill in. Typed. */
const ITEMS: readonly (ResponseInputItemParam & { readonly type: string })[] = [
  { type: "message", role: "user", content: "x" },
  { type: "message", role: "user", content: [text] },
  { type: "message", role: "assistant", content: "x" },
  { type: "message", role: "assistant", content: [{ type: "output_text", text: "x", annotations: [] }] },
  { type: "message", role: "assistant", content: [{ type: "refusal", refusal: "no" }], status: "completed" },
  { type: "file_search_call", queries: ["x"] },
  { type: "computer_call", call_id: "call_1", pending_safety_checks: [] },
  { type: "computer_call_output", call_id: "call_1", output: { type: "computer_screenshot" } },
  { type: "web_search_call", action: { type: "search", query: "x" } },
  { type: "function_call", ...call },
  { type: "function_call_output", call_id: "call_1", output: "x" },
  { type: "function_call_output", call_id: "call_1", output: [text] },
  { type: "reasoning" },
  { type: "reasoning", summary: [{ type: "summary_text", text: "x" }] },
  { type: "compaction", encrypted_content: "x" },
  { type: "image_generation_call", result: null },
  { type: "code_interpreter_call", code: null, container_id: "c", outputs: null },
  { type: "local_shell_call", call_id: "call_1", action: { type: "exec", command: ["ls"], env: {} } },
  { type: "local_shell_call_output", output: "x" },
  { type: "shell_call", call_id: "call_1", action: { commands: ["ls"] } },
  { type: "shell_call_output", call_id: "call_1", output: [] },
  { type: "apply_patch_call", call_id: "call_1", operation: { type: "delete_file", path: "a" } },
  { type: "apply_patch_call_output", call_id: "call_1", status: "failed" },
  { type: "mcp_list_tools", server_label: "s", tools: [] },
  { type: "mcp_approval_request", arguments: "{}", name: "f", server_label: "s" },
  { type: "mcp_approval_response", approval_request_id: "mcpr_1", approve: false },
  { type: "mcp_call", arguments: "{}", name: "f", server_label: "s" },
  { type: "custom_tool_call", call_id: "call_1", name: "f", input: "x" },
  { type: "custom_tool_call_output", call_id: "call_1", output: "x" },
  { type: "custom_tool_call_output", call_id: "call_1", output: [text] },
];

/** What today's service gives or takes although this spec does not know it, or what callers leave out untyped. */
const UNTYPED: readonly Record<string, unknown>[] = [
  { role: "user", content: "x" },
  { role: "developer", content: [{ type: "input_image", image_url: "https://example.com/a.png" }] },
  { role: "assistant", content: [{ type: "output_text", text: "x" }] },
  { role: "assistant", content: [{ type: "output_text", text: "x" }], phase: "final_answer", status: "new" },
  { type: "message", role: "assistant", id: null, status: null, content: [{ type: "text", text: "x" }] },
  { type: "function_call", ...call, id: undefined, status: null, namespace: "n" },
  { type: "function_call_output", call_id: "call_1", output: [{ type: "input_image", image_url: "x" }] },
  { type: "reasoning", summary: [], content: null, encrypted_content: "x" },
  { type: "web_search_call", status: "incomplete", action: { type: "search", queries: ["x"] } },
  { type: "web_search_call", status: "completed", action: { type: "of_tomorrow" } },
  { type: "tool_search_call", call_id: "call_1", arguments: {} },
  { type: "of_tomorrow", anything: [1] },
];

const all = [...ITEMS, ...UNTYPED].map((item) => [JSON.stringify(item), item] as const);
const asParam = (item: object) => item as ResponseInputItemParam;

it("the list above holds every type of the spec's input items, but for references", () => {
  const spec = JSON.parse(readFileSync(new URL("../../spec/openapi.json", import.meta.url), "utf8"));
  const { schemas } = spec.components;
  const types = schemas["responses.ResponseInputItem"].anyOf.map(
    ({ $ref }: { $ref: string }) => schemas[$ref.split("/").at(-1) ?? ""].properties.type,
  );
  const names = types.flatMap((type: { const?: string }) => type.const ?? []);
  expect(new Set(ITEMS.map(({ type }) => type))).toEqual(new Set(names));
});

describe("an item without an id", () => {
  it.each(all)("is kept in a conversation, under an id made here: %s", async (_, item) => {
    const client = connect();
    const { id } = await client.conversations.create({ items: [asParam(item)] });
    await client.conversations.items.create(id, { items: [asParam(item)] });
    const { data } = await client.conversations.items.list(id, { order: "asc" });
    expect(data).toHaveLength(2);
    expect(data[0]?.id).toMatch(/^[a-z]+_\w{20,}$/);
    expect(new Set(data.map((each) => each.id)).size).toBe(2);
    const { id: _id, content, status, ...rest } = item as Record<string, unknown>;
    expect(data[1]).toMatchObject(JSON.parse(JSON.stringify(rest)));
    const again = { conversation_id: id };
    expect(await client.conversations.items.retrieve(data[0]?.id ?? "", again)).toEqual(data[0]);
  });

  it.each(all)("is no fault in what is sent or counted: %s", async (_, item) => {
    const client = connect();
    // An answer to a question needs the question.
    const asked = {
      type: "mcp_approval_request",
      id: "mcpr_1",
      arguments: "{}",
      name: "f",
      server_label: "s",
    };
    const input = [...(item.type === "mcp_approval_response" ? [asParam(asked)] : []), asParam(item)];
    await client.responses.inputTokens.count({ model: MODEL, input });
    // The backend knows fewer types than the API. That is its own word.
    const error = await client.responses.create({ model: MODEL, input }).catch((thrown: unknown) => thrown);
    expect(error).not.toBeInstanceOf(ParameterValidationError);
    expect(use.emulator.requests.filter(({ room }) => room === "responses")).toHaveLength(1);
  });

  it("of an answer, or with an id of its own, keeps it where it is free", async () => {
    const client = connect();
    const answer = await client.responses.create({ model: MODEL, input: "hi" });
    const { id } = await client.conversations.create();
    const items: ResponseInputItem[] = [...(answer.output as ResponseInputItem[])];
    await client.conversations.items.create(id, { items });
    await client.conversations.items.create(id, { items });
    const { data } = await client.conversations.items.list(id, { order: "asc" });
    expect(data[0]?.id).toBe(answer.output[0]?.id);
    expect(data[1]?.id).not.toBe(answer.output[0]?.id);
  });

  it("is listed as the API lists it: with content as parts, a status and its lists", async () => {
    const client = connect();
    const { id } = await client.conversations.create({
      items: [
        { role: "user", content: "a" },
        { role: "assistant", content: "b" },
        asParam({ role: "assistant", content: [{ type: "output_text", text: "c" }] }),
        { type: "reasoning", encrypted_content: "x" },
        { type: "function_call", ...call },
        { type: "web_search_call", action: { type: "search", query: "x" } },
        { type: "function_call_output", call_id: "call_1", output: "d" },
      ],
    });
    const said = (text: string) => [{ type: "output_text", text, annotations: [] }];
    const { data } = await client.conversations.items.list(id, { order: "asc" });
    expect(data).toMatchObject([
      { type: "message", status: "completed", content: [{ type: "input_text", text: "a" }] },
      { type: "message", status: "completed", content: said("b") },
      { type: "message", status: "completed", content: said("c") },
      { type: "reasoning", summary: [], encrypted_content: "x" },
      { type: "function_call", status: "completed" },
      { type: "web_search_call", status: "completed" },
      { type: "function_call_output", output: "d" },
    ]);
  });

  it("may stand for itself in JSON", async () => {
    const client = connect();
    const item = { toJSON: () => ({ role: "user", content: "from a class" }) };
    const first = await client.responses.create({ model: MODEL, input: [item as never] });
    const { id } = await client.conversations.create({ items: [item as never] });
    for (const { data } of [
      await client.responses.inputItems.list(first.id),
      await client.conversations.items.list(id),
    ]) {
      expect(data).toMatchObject([{ role: "user", content: [{ type: "input_text", text: "from a class" }] }]);
    }
  });
});

describe("what is no item", () => {
  it.each([
    [null, /^items\[0\]/],
    ["text", /^items\[0\]/],
    [{ role: "nobody", content: "x" }, /^items\[0\]\.role/],
    [{ type: "message", role: "user" }, /^items\[0\]\.content/],
    [{ type: "message", role: "user", content: 5 }, /^items\[0\]\.content/],
    [{ type: "message", role: "user", content: [{ type: "input_text" }] }, /^items\[0\]\.content/],
    [{ type: "function_call", name: "f", arguments: "{}" }, /^items\[0\]\.call_id/],
    [{ type: "function_call", ...call, arguments: {} }, /^items\[0\]\.arguments/],
    [{ type: "function_call_output", call_id: "call_1", output: 5 }, /^items\[0\]\.output/],
    [{ type: 7 }, /^items\[0\]\.type/],
    [{}, /^items\[0\]/],
    [{ type: "item_reference", id: "msg_1" }, /^items\[0\]/],
  ])("is refused by its path: %j", async (item, param) => {
    const client = connect();
    const { id } = await client.conversations.create();
    await expect(
      client.conversations.items.create(id, { items: [item as ResponseInputItemParam] }),
    ).rejects.toMatchObject({ status: 400, param: expect.stringMatching(param) });
  });
});

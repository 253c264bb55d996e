import { describe, expect, it } from "vitest";
import { memoryStorage } from "../../../src/compat/store/memory/engine.ts";
import { MODEL, useLog } from "../continuity/support.ts";

const use = useLog();
const user = (content: string) => ({ role: "user" as const, content });

describe("conversations", () => {
  it("are created, fetched, changed and deleted", async () => {
    const client = await use.connect();
    const made = await client.conversations.create({ metadata: { topic: "sea" }, items: [user("Hello")] });
    expect(made).toEqual({
      id: expect.stringMatching(/^conv_/),
      object: "conversation",
      created_at: expect.any(Number),
      metadata: { topic: "sea" },
    });
    expect(await client.conversations.retrieve(made.id)).toEqual(made);
    const changed = await client.conversations.update(made.id, { metadata: { topic: "land" } });
    expect(changed).toEqual({ ...made, metadata: { topic: "land" } });
    expect(await client.conversations.delete(made.id)).toEqual({
      id: made.id,
      object: "conversation.deleted",
      deleted: true,
    });
    await expect(client.conversations.retrieve(made.id)).rejects.toMatchObject({
      name: "NotFoundError",
      status: 404,
      message: expect.stringContaining(`Conversation with id '${made.id}' not found.`),
    });
  });

  it("are seen by their own account only", async () => {
    const storage = memoryStorage();
    const client = await use.connect({ storage });
    const { id } = await client.conversations.create({});
    const accessToken = await use.emulator.accessToken({ accountId: "somebody-else" });
    const stranger = await use.connect({ storage, accessToken });
    await expect(stranger.conversations.retrieve(id)).rejects.toMatchObject({ status: 404 });
    await expect(stranger.conversations.items.list(id)).rejects.toMatchObject({ status: 404 });
    await expect(
      stranger.responses.create({ model: MODEL, input: "x", conversation: id }),
    ).rejects.toMatchObject({ status: 404 });
    expect(use.told).toEqual([]);
  });

  it("hold items of every type", async () => {
    const client = await use.connect();
    const { id } = await client.conversations.create();
    const added = await client.conversations.items.create(id, {
      items: [
        user("one"),
        { type: "function_call", call_id: "c", name: "f", arguments: "{}" },
        { type: "function_call_output", call_id: "c", output: "2" },
        { role: "developer", content: [{ type: "input_text", text: "three" }] },
      ],
    });
    expect(added.data.map(({ type }) => type)).toEqual([
      "message",
      "function_call",
      "function_call_output",
      "message",
    ]);
    expect(added).toMatchObject({
      object: "list",
      has_more: false,
      first_id: added.data[0]?.id,
      last_id: added.data[3]?.id,
    });
    const [first] = added.data as [(typeof added.data)[number]];
    const params = { conversation_id: id };
    expect(await client.conversations.items.retrieve(first.id ?? "", params)).toEqual(first);
    const texts: (string | undefined)[] = [];
    for await (const item of client.conversations.items.list(id, { limit: 3 })) texts.push(item.id);
    expect(texts).toEqual(added.data.map((item) => item.id).reverse());
    expect(await client.conversations.items.delete(first.id ?? "", params)).toMatchObject({ id });
    await expect(client.conversations.items.retrieve(first.id ?? "", params)).rejects.toMatchObject({
      status: 404,
    });
    expect((await client.conversations.items.list(id, { order: "asc" })).data).toHaveLength(3);
  });

  it("refuse what the API would refuse", async () => {
    const client = await use.connect();
    const { id } = await client.conversations.create();
    const many = Array.from({ length: 21 }, (_, n) => user(String(n)));
    await expect(client.conversations.create({ items: many })).rejects.toMatchObject({
      status: 400,
      param: "items",
    });
    await expect(client.conversations.items.create(id, { items: many })).rejects.toMatchObject({
      status: 400,
    });
    await expect(client.conversations.items.list(id, { limit: 0 })).rejects.toMatchObject({ param: "limit" });
    await expect(client.conversations.items.list(id, { after: "msg_x" })).rejects.toMatchObject({
      param: "after",
    });
    await expect(client.conversations.create({ metadata: { a: 5 as never } })).rejects.toMatchObject({
      status: 400,
    });
    await expect(client.conversations.items.create("conv_x", { items: [] })).rejects.toMatchObject({
      status: 404,
    });
    const call = client.conversations.items.retrieve("msg_x", { conversation_id: id });
    await expect(call).rejects.toMatchObject({ status: 404, param: "item_id" });
  });
});

describe("conversation as a parameter", () => {
  it("puts its items in front, and has input and output afterwards", async () => {
    const client = await use.connect();
    const { id } = await client.conversations.create({ items: [user("I am Ada.")] });
    use.emulator.script({ reasoning: "Hm.", text: "Ada" }, "Yes");
    const first = await client.responses.create({ model: MODEL, input: "Who am I?", conversation: id });
    expect(first.conversation).toEqual({ id });
    const stream = await client.responses.create({
      model: MODEL,
      input: "Sure?",
      conversation: { id },
      stream: true,
    });
    for await (const event of stream) {
      if (event.type === "response.completed") expect(event.response.conversation).toEqual({ id });
    }
    expect(use.told[1]).toEqual([
      "user: I am Ada.",
      "user: Who am I?",
      "reasoning",
      "assistant: Ada",
      "user: Sure?",
    ]);
    const items = (await client.conversations.items.list(id, { order: "asc" })).data;
    expect(items).toHaveLength(6);
    expect(items[3]).toEqual(first.output[1]);
    expect(new Set(items.map((item) => item.id)).size).toBe(6);
    const given = await client.responses.inputItems.list(first.id, { order: "asc" });
    expect(given.data.map((item) => item.id)).toEqual(items.slice(0, 2).map((item) => item.id));
  });

  it("goes on by the tool loop, which sends outputs only", async () => {
    const client = await use.connect();
    const { id } = await client.conversations.create();
    use.emulator.script({ toolCalls: [{ name: "look", callId: "call_1" }] }, "blue");
    const tools = [{ type: "function" as const, name: "look", parameters: null, strict: false }];
    await client.responses.create({ model: MODEL, input: "Which colour?", tools, conversation: id });
    const input = [{ type: "function_call_output" as const, call_id: "call_1", output: "blue" }];
    await client.responses.create({ model: MODEL, input, tools, conversation: id });
    expect(use.told[1]).toEqual(["user: Which colour?", "function_call", "function_call_output"]);
  });

  it("keeps nothing with store: false", async () => {
    const client = await use.connect();
    const { id } = await client.conversations.create({ items: [user("x")] });
    await client.responses.create({ model: MODEL, input: "y", conversation: id, store: false });
    expect(use.told).toEqual([["user: x", "user: y"]]);
    expect((await client.conversations.items.list(id)).data).toHaveLength(1);
  });

  it("names what is wrong before anything is sent", async () => {
    const client = await use.connect();
    const create = (conversation: unknown) =>
      client.responses.create({ model: MODEL, input: "x", conversation: conversation as string });
    await expect(create("conv_x")).rejects.toMatchObject({ status: 404 });
    await expect(create(5)).rejects.toMatchObject({
      name: "ParameterValidationError",
      param: "conversation",
    });
    await expect(create({})).rejects.toMatchObject({ name: "ParameterValidationError" });
    expect(use.told).toEqual([]);
  });

  it("leaves its responses whole when it is deleted, and goes with the last of them", async () => {
    const storage = memoryStorage();
    const client = await use.connect({ storage });
    const { id } = await client.conversations.create({ items: [user("by hand")] });
    use.emulator.script("a", "b");
    const first = await client.responses.create({ model: MODEL, input: "1", conversation: id });
    const second = await client.responses.create({ model: MODEL, input: "2", conversation: id });
    await client.conversations.delete(id);
    expect((await client.responses.retrieve(first.id)).output_text).toBe("a");
    await client.responses.create({
      model: MODEL,
      input: "3",
      previous_response_id: second.id,
      store: false,
    });
    expect(use.told.at(-1)).toEqual(["user: 1", "assistant: a", "user: 2", "assistant: b", "user: 3"]);
    await client.responses.delete(first.id);
    await client.responses.delete(second.id);
    expect((await storage.list("conversations", { order: "asc", limit: 9 })).rows).toEqual([]);
    expect((await storage.list("history_items", { order: "asc", limit: 9 })).rows).toEqual([]);
  });
});

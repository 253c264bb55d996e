import { describe, expect, it } from "vitest";
import { memoryStorage } from "../../../src/compat/store/memory/engine.ts";
import type { Response, ResponseStreamEvent } from "../../../src/generated/resources/responses/responses.ts";
import { MODEL, useLog } from "./support.ts";

const use = useLog();

const chain = async (
  client: Awaited<ReturnType<typeof use.connect>>,
  ...inputs: string[]
): Promise<Response[]> => {
  const made: Response[] = [];
  for (const input of inputs) {
    const previous = made.at(-1)?.id;
    made.push(
      await client.responses.create({
        model: MODEL,
        input,
        ...(previous ? { previous_response_id: previous } : {}),
      }),
    );
  }
  return made;
};

describe("responses.retrieve", () => {
  it("gives what create gave", async () => {
    const client = await use.connect();
    use.emulator.script({ reasoning: "Hm.", text: "Hello", toolCalls: [{ name: "look" }] });
    const tools = [{ type: "function" as const, name: "look", parameters: null, strict: false }];
    const made = await client.responses.create({ model: MODEL, input: "Hi", tools });
    const { data, response, request_id } = await client.responses.retrieve(made.id).withResponse();
    expect(data).toEqual(made);
    expect(response.headers.get("x-oauth-codex-answered-by")).toBe("local-storage");
    expect(request_id).toMatch(/^req_/);
    await expect(client.responses.retrieve("resp_x")).rejects.toMatchObject({
      name: "NotFoundError",
      status: 404,
      message: expect.stringContaining("Response with id 'resp_x' not found."),
    });
  });

  it.each([true, false])("shows the metadata that it was made with, kept or not: %s", async (store) => {
    const client = await use.connect();
    const params = { model: MODEL, input: "Hi", metadata: { topic: "sea" }, store };
    const made = await client.responses.create(params);
    const seen: unknown[] = [];
    for await (const event of await client.responses.create({ ...params, stream: true })) {
      if ("response" in event) seen.push(event.response.metadata);
    }
    expect(made.metadata).toEqual(params.metadata);
    expect(made).toMatchObject({ dropped_parameters: [] });
    expect(seen.length).toBeGreaterThan(1);
    for (const metadata of seen) expect(metadata).toEqual(params.metadata);
    for (const { body } of use.emulator.requests) expect(body).not.toHaveProperty("metadata");
    if (store) expect(await client.responses.retrieve(made.id)).toMatchObject({ metadata: params.metadata });
  });

  it("replays the events, from any of them on", async () => {
    const client = await use.connect();
    use.emulator.script({
      reasoning: ["One.", "Two."],
      text: "Hello",
      toolCalls: [{ name: "look", arguments: { a: 1 } }],
    });
    const tools = [{ type: "function" as const, name: "look", parameters: null, strict: false }];
    const made = await client.responses.create({ model: MODEL, input: "Hi", tools });
    const events: ResponseStreamEvent[] = [];
    for await (const event of await client.responses.retrieve(made.id, { stream: true })) events.push(event);
    expect(events.map(({ sequence_number }) => sequence_number)).toEqual(events.map((_, index) => index));
    expect(events.at(-1)).toMatchObject({
      type: "response.completed",
      response: { id: made.id, output: made.output },
    });
    const rest: ResponseStreamEvent[] = [];
    const replay = await client.responses.retrieve(made.id, { stream: true, starting_after: 4 });
    for await (const event of replay) rest.push(event);
    expect(rest).toEqual(events.slice(5));
    // The helper that takes a stream up again sees the same response in it.
    const final = await client.responses.stream({ response_id: made.id }).finalResponse();
    expect(final.output_text).toBe("Hello");
    await expect(client.responses.retrieve(made.id, { starting_after: 4 })).rejects.toMatchObject({
      status: 400,
    });
  });
});

describe("responses.delete", () => {
  it("leaves those that continue it whole, and what nobody needs goes", async () => {
    const storage = memoryStorage();
    const client = await use.connect({ storage });
    const [first, second, third] = (await chain(client, "1", "2", "3")) as [Response, Response, Response];
    expect(await client.responses.delete(second.id)).toEqual({
      id: second.id,
      object: "response",
      deleted: true,
    });
    await expect(client.responses.retrieve(second.id)).rejects.toMatchObject({ status: 404 });
    await expect(client.responses.delete(second.id)).rejects.toMatchObject({ status: 404 });
    await expect(
      client.responses.create({ model: MODEL, input: "x", previous_response_id: second.id }),
    ).rejects.toMatchObject({ name: "ContinuityError", code: "deleted_response" });
    await client.responses.create({ model: MODEL, input: "4", previous_response_id: third.id });
    expect(use.told.at(-1)?.filter((text) => text.startsWith("user"))).toEqual([
      "user: 1",
      "user: 2",
      "user: 3",
      "user: 4",
    ]);
    const rows = async () => (await storage.list("history_items", { order: "asc", limit: 100 })).rows.length;
    expect(await rows()).toBe(8);
    await client.responses.delete(first.id);
    const fourth = (
      await storage.list("responses", { where: { parent_id: third.id }, order: "asc", limit: 9 })
    ).rows[0];
    await client.responses.delete(fourth?.id ?? "");
    expect(await rows()).toBe(6);
    await client.responses.delete(third.id);
    expect(await rows()).toBe(0);
    expect((await storage.list("response_trees", { order: "asc", limit: 9 })).rows).toEqual([]);
  });
});

describe("responses.inputItems.list", () => {
  it("lists what the model was given, the newest first, page by page", async () => {
    const client = await use.connect();
    use.emulator.script("a", "b");
    const [, second] = (await chain(client, "1", "2")) as [Response, Response];
    const list = client.responses.inputItems.list(second.id, { limit: 2 });
    expect((await list).data).toHaveLength(2);
    const texts: string[] = [];
    for await (const item of list) {
      if (item.type === "message") texts.push((item.content[0] as { text: string }).text);
    }
    expect(texts).toEqual(["2", "a", "1"]);
    const up = await client.responses.inputItems.list(second.id, { order: "asc" });
    expect(up.data).toMatchObject([
      {
        id: expect.stringMatching(/^msg_/),
        type: "message",
        role: "user",
        status: "completed",
        content: [{ type: "input_text", text: "1" }],
      },
      { role: "assistant", content: [{ type: "output_text", text: "a" }] },
      { role: "user" },
    ]);
    const bad = { limit: 101 };
    await expect(client.responses.inputItems.list(second.id, bad)).rejects.toMatchObject({
      status: 400,
      param: "limit",
    });
    await expect(client.responses.inputItems.list(second.id, { after: "msg_x" })).rejects.toMatchObject({
      status: 400,
      param: "after",
    });
    await expect(client.responses.inputItems.list("resp_x")).rejects.toMatchObject({ status: 404 });
  });
});

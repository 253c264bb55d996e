import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { memoryStorage } from "../../../src/compat/store/memory/engine.ts";
import type { ResponseStreamEvent } from "../../../src/generated/resources/responses/responses.ts";
import { functionTool, type OAuthCodexClient } from "../../../src/index.ts";
import { temporaryFolder } from "../support.ts";
import { MODEL, useLog } from "./support.ts";

const use = useLog();
const slow = (text: string, pace = 40) => ({ text, pace });
const CREATE = { model: MODEL, input: "Hi", background: true };
const TIMEOUT = { timeout: 20_000 };

const ended = (client: OAuthCodexClient, id: string, status: string) =>
  vi.waitFor(async () => expect((await client.responses.retrieve(id)).status).toBe(status), TIMEOUT);

describe("background: true", () => {
  it("answers at once, and shows true statuses", async () => {
    const client = await use.connect();
    use.emulator.script(slow("A long story."));
    const metadata = { topic: "sea" };
    const begun = await client.responses.create({ ...CREATE, metadata });
    expect(begun).toMatchObject({
      id: expect.stringMatching(/^resp_/),
      status: "in_progress",
      metadata,
      background: true,
      store: true,
      output: [],
      usage: null,
      previous_response_id: null,
    });
    expect((await client.responses.retrieve(begun.id)).status).toBe("in_progress");
    await expect(client.responses.retrieve(begun.id, { stream: true })).rejects.toMatchObject({
      status: 400,
    });
    await expect(
      client.responses.create({ model: MODEL, input: "x", previous_response_id: begun.id }),
    ).rejects.toMatchObject({ name: "ContinuityError", code: "unfinished_response" });
    await ended(client, begun.id, "completed");
    const done = await client.responses.retrieve(begun.id);
    expect(done).toMatchObject({
      id: begun.id,
      background: true,
      metadata,
      output_text: "A long story.",
      usage: { total_tokens: expect.any(Number) },
    });
    await client.responses.create({ model: MODEL, input: "And then?", previous_response_id: begun.id });
    expect(use.told.at(-1)).toEqual(["user: Hi", "assistant: A long story.", "user: And then?"]);
  });

  it("throws what the backend refuses at once, and keeps nothing of it", async () => {
    const storage = memoryStorage();
    const client = await use.connect({ storage });
    use.emulator.script({ status: 400, error: "Bad Request" });
    await expect(client.responses.create(CREATE)).rejects.toMatchObject({ status: 400 });
    await expect(client.responses.create({ ...CREATE, store: false })).rejects.toMatchObject({
      name: "ParameterValidationError",
      param: "background",
    });
    expect((await storage.list("responses", { order: "asc", limit: 9 })).rows).toEqual([]);
  });

  it("takes tools and formats with functions of this side", async () => {
    const client = await use.connect();
    use.emulator.script({ toolCalls: [{ name: "look" }] });
    const look = functionTool({ name: "look", parameters: z.object({}), run: () => "blue" });
    const begun = await client.responses.create({ ...CREATE, tools: [look] });
    expect(begun.tools).toMatchObject([{ type: "function", name: "look" }]);
    await ended(client, begun.id, "completed");
    expect((await client.responses.retrieve(begun.id)).output).toMatchObject([{ type: "function_call" }]);
  });

  it("shows a later failure as the status", async () => {
    const client = await use.connect();
    use.emulator.script({ text: "Half", error: { code: "invalid_prompt", message: "Not that." }, pace: 20 });
    const { id } = await client.responses.create(CREATE);
    await ended(client, id, "failed");
    expect(await client.responses.retrieve(id)).toMatchObject({
      error: { code: "invalid_prompt", message: "Not that." },
    });
    await expect(
      client.responses.create({ model: MODEL, input: "x", previous_response_id: id }),
    ).rejects.toMatchObject({ code: "failed_response" });
  });

  it("is cancelled, which ends the request", async () => {
    const client = await use.connect();
    use.emulator.fault({ on: "responses", kind: "stall", after: 3 });
    const { id } = await client.responses.create(CREATE);
    expect(await client.responses.cancel(id)).toMatchObject({ id, status: "cancelled", output: [] });
    expect(await client.responses.cancel(id)).toMatchObject({ status: "cancelled" });
    await vi.waitFor(() => expect(use.emulator.requests[0]?.aborted).toBe(true), TIMEOUT);
    const plain = await client.responses.create({ model: MODEL, input: "Hi" });
    await expect(client.responses.cancel(plain.id)).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining("Cannot cancel a synchronous response."),
    });
    await expect(client.responses.cancel("resp_x")).rejects.toMatchObject({ status: 404 });
  });

  it("is cancelled when its client closes, or it is deleted", async () => {
    const storage = memoryStorage();
    const client = await use.connect({ storage });
    use.emulator.fault({ on: "responses", kind: "stall", after: 3, times: 2 });
    const closed = await client.responses.create(CREATE);
    const deleted = await client.responses.create(CREATE);
    await client.responses.delete(deleted.id);
    await client.close();
    expect((await storage.get("responses", closed.id))?.status).toBe("cancelled");
    expect(await storage.get("responses", deleted.id)).toBeUndefined();
  });

  it("belongs to its conversation when it is there, and not when it failed", async () => {
    const client = await use.connect();
    const { id } = await client.conversations.create();
    use.emulator.script(slow("One."), { text: "x", error: { code: "invalid_prompt" }, pace: 10 });
    const good = await client.responses.create({ ...CREATE, conversation: id });
    await ended(client, good.id, "completed");
    const bad = await client.responses.create({ ...CREATE, conversation: id });
    await ended(client, bad.id, "failed");
    expect((await client.conversations.items.list(id)).data).toHaveLength(2);
  });
});

describe("background with stream: true", () => {
  it("can be left, and taken up again from any event", async () => {
    const client = await use.connect();
    use.emulator.script(slow("A long story, told slowly."), slow("Another."));
    const stream = await client.responses.create({ ...CREATE, stream: true });
    const first: ResponseStreamEvent[] = [];
    let id = "";
    for await (const event of stream) {
      first.push(event);
      if (event.type === "response.created") id = event.response.id;
      if (first.length === 5) break;
    }
    const rest: ResponseStreamEvent[] = [];
    const after = first.at(-1)?.sequence_number ?? -1;
    for await (const event of await client.responses.retrieve(id, { stream: true, starting_after: after })) {
      rest.push(event);
    }
    const all = [...first, ...rest];
    expect(all.map(({ sequence_number }) => sequence_number)).toEqual(all.map((_, index) => index));
    expect(rest.at(-1)).toMatchObject({
      type: "response.completed",
      response: { id, background: true, store: true },
    });
    const text = all
      .flatMap((event) => (event.type === "response.output_text.delta" ? [event.delta] : []))
      .join("");
    expect(text).toBe("A long story, told slowly.");
    // After its end it is read from the log, event by event as it was.
    const again: ResponseStreamEvent[] = [];
    for await (const event of await client.responses.retrieve(id, { stream: true })) again.push(event);
    expect(again).toEqual(all);
    expect((await client.responses.stream({ response_id: id }).finalResponse()).output_text).toBe(text);
  });

  it("ends for its readers when it is cancelled", async () => {
    const client = await use.connect();
    use.emulator.fault({ on: "responses", kind: "stall", after: 4 });
    const stream = await client.responses.create({ ...CREATE, stream: true });
    let last: ResponseStreamEvent | undefined;
    let cancelling: Promise<unknown> | undefined;
    for await (const event of stream) {
      last = event;
      if (event.type === "response.created") cancelling = client.responses.cancel(event.response.id);
    }
    expect(last).toMatchObject({ type: "response.failed", response: { status: "cancelled" } });
    await cancelling;
  });

  it("is read along by a client of another storage connection", async () => {
    const folder = await temporaryFolder();
    const client = await use.connect({ compatStorageDir: folder });
    use.emulator.script(slow("Slowly, slowly."));
    const stream = await client.responses.create({ ...CREATE, stream: true });
    const own: unknown[] = [];
    for await (const event of stream) own.push(event);
    const { id } = (own[0] as { response: { id: string } }).response;
    await client.close();
    const other = await use.connect({ compatStorageDir: folder });
    const read: unknown[] = [];
    for await (const event of await other.responses.retrieve(id, { stream: true })) read.push(event);
    expect(read).toEqual(own);
  });
});

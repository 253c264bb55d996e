import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { memoryStorage } from "../../../src/compat/store/memory/engine.ts";
import { sqliteStorage } from "../../../src/compat/store/open.ts";
import type { Storage } from "../../../src/compat/store/port.ts";
import { functionTool, StorageUnavailableError } from "../../../src/index.ts";
import { onEnd, temporaryFolder } from "../support.ts";
import { MODEL, useLog } from "./support.ts";

const use = useLog();

describe("previous_response_id", () => {
  it("puts the whole chain in front of the input, reasoning encrypted and without ids", async () => {
    const client = await use.connect();
    use.emulator.script({ reasoning: "Hm.", text: "Ada" }, "Yes");
    const first = await client.responses.create({
      model: MODEL,
      input: "My name is Ada.",
      instructions: "Be brief.",
    });
    const second = await client.responses.create({
      model: MODEL,
      input: "Sure?",
      previous_response_id: first.id,
    });
    await client.responses.create({ model: MODEL, input: "Good.", previous_response_id: second.id });
    expect(use.told).toEqual([
      ["user: My name is Ada."],
      ["user: My name is Ada.", "reasoning", "assistant: Ada", "user: Sure?"],
      [
        "user: My name is Ada.",
        "reasoning",
        "assistant: Ada",
        "user: Sure?",
        "assistant: Yes",
        "user: Good.",
      ],
    ]);
    const body = use.emulator.requests[1]?.body as { input: object[]; instructions: string };
    expect(body.instructions).toBe("");
    expect(body).not.toHaveProperty("previous_response_id");
    for (const item of body.input) expect(item).not.toHaveProperty("id");
    expect(body.input[1]).toHaveProperty("encrypted_content", expect.any(String));
    expect(first).toMatchObject({ store: true, previous_response_id: null, conversation: null });
    expect(second).toMatchObject({ store: true, previous_response_id: first.id, dropped_parameters: [] });
  });

  it("works for streams, from another client, after a restart", async () => {
    const folder = await temporaryFolder();
    const one = await use.connect({ compatStorageDir: folder });
    use.emulator.script("one");
    const events = await one.responses.create({ model: MODEL, input: "Say one.", stream: true });
    let id = "";
    for await (const event of events) {
      if (!("response" in event)) continue;
      id = event.response.id;
      expect(event.response).toMatchObject({ store: true, previous_response_id: null });
    }
    await one.close();
    const other = await use.connect({ compatStorageDir: folder });
    const answer = await other.responses.create({
      model: MODEL,
      input: "And two?",
      previous_response_id: id,
      stream: true,
    });
    for await (const event of answer) {
      if (event.type === "response.created") expect(event.response.previous_response_id).toBe(id);
    }
    expect(use.told[1]).toEqual(["user: Say one.", "assistant: one", "user: And two?"]);
  });

  it("branches", async () => {
    const client = await use.connect();
    use.emulator.script("root", "left", "right", "more left", "more right");
    const ask = async (input: string, previous_response_id?: string) =>
      (
        await client.responses.create({
          model: MODEL,
          input,
          ...(previous_response_id ? { previous_response_id } : {}),
        })
      ).id;
    const root = await ask("0");
    const [left, right] = [await ask("L", root), await ask("R", root)];
    await ask("LL", left);
    await ask("RR", right);
    expect(use.told.slice(3)).toEqual([
      ["user: 0", "assistant: root", "user: L", "assistant: left", "user: LL"],
      ["user: 0", "assistant: root", "user: R", "assistant: right", "user: RR"],
    ]);
  });

  it("goes on from an incomplete response without the call it did not finish", async () => {
    const client = await use.connect();
    use.emulator.script({
      text: "Half an ans",
      toolCalls: [{ name: "look", arguments: { at: "sea" } }],
      incomplete: "max_output_tokens",
    });
    const tools = [{ type: "function" as const, name: "look", parameters: null, strict: false }];
    const cut = await client.responses.create({ model: MODEL, input: "Look.", tools });
    expect(cut.status).toBe("incomplete");
    await client.responses.create({ model: MODEL, input: "Go on.", previous_response_id: cut.id });
    expect(use.told[1]).toEqual(["user: Look.", "assistant: Half an ans", "user: Go on."]);
  });

  it("takes outputs of tools, and item references to what is in the log", async () => {
    const client = await use.connect();
    use.emulator.script({ toolCalls: [{ name: "look", callId: "call_1" }] }, "blue");
    const tools = [{ type: "function" as const, name: "look", parameters: null, strict: false }];
    const asked = await client.responses.create({ model: MODEL, input: "Which colour?", tools });
    const output = { type: "function_call_output" as const, call_id: "call_1", output: "blue" };
    await client.responses.create({ model: MODEL, tools, input: [output], previous_response_id: asked.id });
    const reference = { type: "item_reference" as const, id: asked.output[0]?.id ?? "" };
    await client.responses.create({
      model: MODEL,
      tools,
      input: [reference, output, { role: "user", content: "?" }],
    });
    expect(use.told.slice(1)).toEqual([
      ["user: Which colour?", "function_call", "function_call_output"],
      ["function_call", "function_call_output", "user: ?"],
    ]);
  });
});

describe("a response that cannot be continued", () => {
  const refused = async (client: Awaited<ReturnType<typeof use.connect>>, id: string) =>
    await client.responses.create({ model: MODEL, input: "x", previous_response_id: id }).then(
      () => "continued",
      (error: unknown) => {
        expect(error).toMatchObject({ name: "ContinuityError", message: expect.stringContaining(`'${id}'`) });
        return (error as { code: string }).code;
      },
    );

  it("is named before anything is sent", async () => {
    let now = Date.now();
    const compatStorageDir = await temporaryFolder();
    const client = await use.connect({ compatStorageDir, continuity: { days: 2 } }, { now: () => now });
    const { id } = await client.responses.create({ model: MODEL, input: "x" });
    const stranger = await use.connect({
      compatStorageDir,
      accessToken: await use.emulator.accessToken({ accountId: "somebody-else" }),
    });
    const gone = await client.responses.create({ model: MODEL, input: "y" });
    await client.responses.delete(gone.id);
    const sent = use.told.length;
    expect(await refused(client, "resp_nowhere")).toBe("unknown_response");
    expect(await refused(client, "chatcmpl-1")).toBe("unknown_response");
    expect(await refused(client, gone.id)).toBe("unknown_response");
    expect(await refused(stranger, id)).toBe("foreign_response");
    await expect(stranger.responses.retrieve(id)).rejects.toMatchObject({ status: 404 });
    now += 3 * 86_400_000;
    expect(await refused(client, id)).toBe("expired_response");
    await expect(client.responses.retrieve(id)).rejects.toMatchObject({ status: 404 });
    expect(use.told).toHaveLength(sent);
  });

  it("is one that failed or broke off", async () => {
    const folder = await temporaryFolder();
    const client = await use.connect({ compatStorageDir: folder });
    use.emulator.script(
      { events: [{ type: "response.created", response: { id: "resp_cut" } }] },
      { error: { code: "invalid_prompt" } },
    );
    const create = { model: MODEL, input: "x" };
    await expect(client.responses.create(create)).rejects.toMatchObject({ name: "StreamTruncatedError" });
    expect(await refused(client, "resp_cut")).toBe("unknown_response");
    await expect(client.responses.create(create)).rejects.toThrow();
    const count = await log(folder, (storage) => storage.count("responses", { by: "status" }));
    expect(count).toEqual([]);
  });

  it("is one whose history is broken", async () => {
    const storage = memoryStorage();
    const client = await use.connect({ storage });
    const first = await client.responses.create({ model: MODEL, input: "x" });
    const second = await client.responses.create({
      model: MODEL,
      input: "y",
      previous_response_id: first.id,
    });
    await storage.commit([
      { op: "update", table: "responses", where: { id: first.id }, set: { parent_id: second.id } },
    ]);
    expect(await refused(client, second.id)).toBe("broken_history");
    await storage.commit([{ op: "delete", table: "responses", where: { id: first.id } }]);
    expect(await refused(client, second.id)).toBe("broken_history");
  });

  it("is any where continuity is off, or there is no storage", async () => {
    const folder = await temporaryFolder();
    const off = await use.connect({ continuity: "off", compatStorageDir: folder });
    const answer = await off.responses.create({ model: MODEL, input: "x", store: true });
    expect(answer).toMatchObject({ store: false, dropped_parameters: ["store"] });
    expect(await refused(off, answer.id)).toBe("continuity_off");
    const unavailable = {
      get kind(): string {
        throw new Error();
      },
    };
    const broken = new Proxy(unavailable as unknown as Storage, {
      get: (_, name) => {
        if (name === "then") return undefined;
        throw new StorageUnavailableError("There is no SQLite here.", { code: "storage_unavailable" });
      },
    });
    const without = await use.connect({ storage: broken });
    expect(await without.responses.create({ model: MODEL, input: "x" })).toMatchObject({
      status: "completed",
    });
  });

  it("contradicts itself", async () => {
    const client = await use.connect();
    const both = { model: MODEL, input: "x", previous_response_id: "resp_1", conversation: "conv_1" };
    await expect(client.responses.create(both)).rejects.toMatchObject({
      name: "ParameterValidationError",
      param: "conversation",
    });
    const wrong = { model: MODEL, input: "x", previous_response_id: 5 as never };
    await expect(client.responses.create(wrong)).rejects.toMatchObject({ param: "previous_response_id" });
    expect(use.told).toEqual([]);
  });
});

async function log<T>(folder: string, look: (storage: Storage) => Promise<T>): Promise<T> {
  const storage = await sqliteStorage(folder);
  onEnd(() => storage.close());
  return await look(storage);
}

const total = async (
  storage: Storage,
  table: "responses" | "history_items" | "response_trees",
): Promise<number> =>
  (await storage.count(table, { by: "created_at" })).reduce((sum, { count }) => sum + count, 0);

describe("what is kept", () => {
  it("is nothing with store: false, also where it continues something", async () => {
    const folder = await temporaryFolder();
    const client = await use.connect({ compatStorageDir: folder });
    const first = await client.responses.create({ model: MODEL, input: "x" });
    const second = await client.responses.create({
      model: MODEL,
      input: "y",
      previous_response_id: first.id,
      store: false,
    });
    expect(second).toMatchObject({ store: false, previous_response_id: first.id });
    await client.chat.completions.create({ model: MODEL, messages: [{ role: "user", content: "x" }] });
    expect(await log(folder, (storage) => total(storage, "responses"))).toBe(1);
  });

  it("does not grow with the conversation, chained or sent whole every time", async () => {
    const TURNS = 200;
    const measure = async (whole: boolean): Promise<{ rows: number; bytes: number }[]> => {
      const storage = memoryStorage();
      const client = await use.connect({ storage });
      const turns: { rows: number; bytes: number }[] = [];
      let previous: string | undefined;
      let history: object[] = [];
      for (let turn = 0; turn < TURNS; turn++) {
        const own = { role: "user", content: `Question ${String(turn).padStart(3, "0")}` };
        use.emulator.script({ reasoning: "Thinking.", text: `Answer ${String(turn).padStart(3, "0")}` });
        const input = whole ? [...history, own] : [own];
        const response = await client.responses.create({
          model: MODEL,
          input: input as never,
          ...(whole || !previous ? {} : { previous_response_id: previous }),
        });
        previous = response.id;
        // As programs do that keep texts only.
        history = [...input, { role: "assistant", content: response.output_text }];
        const [sum] = await storage.count("responses", {
          where: { id: response.id },
          by: "id",
          sum: "bytes",
        });
        turns.push({ rows: await total(storage, "history_items"), bytes: sum?.sum ?? 0 });
      }
      expect(await total(storage, "response_trees")).toBe(1);
      return turns;
    };
    for (const turns of [await measure(false), await measure(true)]) {
      turns.forEach(({ rows, bytes }, turn) => {
        expect(rows).toBe(3 * (turn + 1));
        expect(Math.abs(bytes - (turns[1]?.bytes ?? 0))).toBeLessThan(100);
      });
    }
  }, 180_000);

  it("is the same tree for a run of tools", async () => {
    const storage = memoryStorage();
    const client = await use.connect({ storage });
    use.emulator.script(
      { reasoning: "Look first.", toolCalls: [{ name: "look" }] },
      { toolCalls: [{ name: "look" }] },
      "Blue.",
    );
    const look = functionTool({ name: "look", parameters: z.object({}), run: () => "blue" });
    const run = client.responses.runTools({ model: MODEL, input: "Which colour?", tools: [look] });
    const { response } = await run.result();
    expect(await total(storage, "response_trees")).toBe(1);
    expect(await total(storage, "history_items")).toBe(7);
    await client.responses.create({
      model: MODEL,
      input: "Sure?",
      previous_response_id: (response as { id: string }).id,
    });
    expect(use.told.at(-1)).toEqual([
      "user: Which colour?",
      "reasoning",
      "function_call",
      "function_call_output",
      "function_call",
      "function_call_output",
      "assistant: Blue.",
      "user: Sure?",
    ]);
  });

  it("is forgotten by age and by size, the longest unused first", async () => {
    let now = Date.now();
    const storage = memoryStorage();
    const start = async (continuity: { days?: number; maxBytes?: number }) => {
      return await use.connect({ storage, continuity }, { now: () => now });
    };
    const client = await start({ days: 10 });
    const ask = async (input: string, more: object = {}) =>
      (await client.responses.create({ model: MODEL, input, ...more })).id;
    const old = await ask("old");
    const used = await ask("used");
    now += 8 * 86_400_000;
    await ask("using", { previous_response_id: used });
    now += 8 * 86_400_000;
    const fresh = await ask("fresh");
    await vi.waitFor(async () => expect(await storage.get("responses", old)).toBeUndefined());
    expect(await storage.get("responses", used)).toBeDefined();
    const small = await start({ maxBytes: 2_000 });
    now += 3_600_000;
    const last = (await small.responses.create({ model: MODEL, input: "x".repeat(3_000) })).id;
    await vi.waitFor(async () => expect(await storage.get("responses", fresh)).toBeUndefined());
    expect(await storage.get("responses", used)).toBeUndefined();
    expect(await storage.get("responses", last)).toBeDefined();
    expect(await total(storage, "history_items")).toBe(2);
  });

  it("does not matter to the answer: a storage that fails is a warning, once", async () => {
    const storage = memoryStorage();
    storage.commit = async () => {
      throw Object.assign(new Error("The disk is full."), { name: "StorageError" });
    };
    const warn = vi.fn();
    const logger = { debug: () => {}, info: () => {}, error: () => {}, warn };
    const client = await use.connect({ storage, logger, logLevel: "warn" });
    for (let i = 0; i < 2; i++) {
      expect((await client.responses.create({ model: MODEL, input: "x" })).status).toBe("completed");
    }
    expect(warn).toHaveBeenCalledTimes(1);
    expect(String(warn.mock.calls[0])).toContain("The disk is full.");
  });
});

import { describe, expect, it } from "vitest";
import { z } from "zod";
import { functionTool } from "../../../src/index.ts";
import { MODEL, useLog } from "./support.ts";

const use = useLog();
const sent = () => use.emulator.requests.filter(({ room }) => room === "responses");
const keys = () => sent().map(({ body }) => (body as Record<string, unknown>)["prompt_cache_key"]);
const sessions = () => sent().map(({ headers }) => headers["session-id"]);

describe("the requests of a conversation", () => {
  it("share a cache key and a session from the second on; one alone has none", async () => {
    const client = await use.connect();
    const first = await client.responses.create({ model: MODEL, input: "1" });
    const second = await client.responses.create({
      model: MODEL,
      input: "2",
      previous_response_id: first.id,
    });
    await client.responses.create({ model: MODEL, input: "3", previous_response_id: second.id });
    const [none, key, same] = keys();
    expect(none).toBeUndefined();
    expect(key).toEqual(expect.any(String));
    expect(same).toBe(key);
    expect(sessions()).toEqual([undefined, key, key]);
    expect(sent()[2]?.headers["thread-id"]).toBe(key);
  });

  it("go by the key and the headers that the caller gives", async () => {
    const client = await use.connect();
    const own = { model: MODEL, input: "1", prompt_cache_key: "mine" };
    const first = await client.responses.create(own);
    await client.responses.create(
      { model: MODEL, input: "2", previous_response_id: first.id },
      { headers: { "session-id": "my-session" } },
    );
    expect(keys()).toEqual(["mine", "mine"]);
    expect(sessions()).toEqual([undefined, "my-session"]);
  });

  it("share the conversation's id from the first", async () => {
    const client = await use.connect();
    const { id } = await client.conversations.create();
    await client.responses.create({ model: MODEL, input: "1", conversation: id });
    expect(keys()).toEqual([id]);
    expect(sessions()).toEqual([id]);
  });
});

describe("the turn state", () => {
  const tool = functionTool({ name: "look", parameters: z.object({}), run: () => "blue" });

  it("is given back within a turn, and never in the next", async () => {
    const client = await use.connect({ continuity: "off" });
    use.emulator.script({ toolCalls: [{ name: "look" }] }, { toolCalls: [{ name: "look" }] }, "blue");
    const run = client.responses.runTools({ model: MODEL, input: "?", tools: [tool] });
    const { input } = await run.result();
    await client.responses.create({ model: MODEL, input: [...input, { role: "user", content: "Sure?" }] });
    const [first, second, third, next] = sent().map(({ headers }) => headers["x-codex-turn-state"]);
    expect(first).toBeUndefined();
    expect(second).toEqual(expect.any(String));
    expect(third).toBe(second);
    expect(next).toBeUndefined();
  });

  it("is another one for another turn, and the caller's own goes first", async () => {
    const client = await use.connect();
    const turn = async (callId: string, headers = {}) => {
      use.emulator.script({ toolCalls: [{ name: "look", callId }] }, "blue");
      const tools = [{ type: "function" as const, name: "look", parameters: null, strict: false }];
      const asked = await client.responses.create({ model: MODEL, input: "?", tools });
      const input = [{ type: "function_call_output" as const, call_id: callId, output: "blue" }];
      await client.responses.create(
        { model: MODEL, input, tools, previous_response_id: asked.id },
        { headers },
      );
      return sent().at(-1)?.headers["x-codex-turn-state"];
    };
    const [one, two] = [await turn("call_1"), await turn("call_2")];
    expect(one).toEqual(expect.any(String));
    expect(two).toEqual(expect.any(String));
    expect(two).not.toBe(one);
    expect(await turn("call_3", { "x-codex-turn-state": "own" })).toBe("own");
  });
});

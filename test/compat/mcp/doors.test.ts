import OpenAI from "openai";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { ResponseStreamEvent } from "../../../src/generated/resources/responses/responses.ts";
import { type OAuthCodexClient, zodResponsesFunction } from "../../../src/index.ts";
import { useEmulator } from "../chat/support.ts";
import { onEnd, temporaryFolder } from "../support.ts";
import { strangeServer, TOOL } from "./support.ts";

const bench = useEmulator();
const ASK = { model: "gpt-5.5", input: "Look." } as const;
const never = { type: "mcp", server_label: "tools", require_approval: "never" } as const;
const look = { toolCalls: [{ name: "mcp__tools__look", arguments: { at: "it" }, callId: "call_one" }] };

async function setUp(answers: Parameters<typeof strangeServer>[0] = {}): Promise<{
  client: OAuthCodexClient;
  server: Awaited<ReturnType<typeof strangeServer>>;
}> {
  const server = await strangeServer(answers);
  const client = bench.connect({
    compatStorageDir: await temporaryFolder(),
    mcpServers: { tools: { url: server.url } },
  });
  onEnd(() => client.close());
  return { client, server };
}

async function collect(stream: AsyncIterable<ResponseStreamEvent>): Promise<ResponseStreamEvent[]> {
  const events: ResponseStreamEvent[] = [];
  for await (const event of stream) events.push(event);
  return events;
}

/** Type, place and the type of the item of each event that is about an item. */
const told = (events: readonly ResponseStreamEvent[]): [type: string, place: number][] =>
  events.flatMap((event) =>
    "output_index" in event ? [[event.type.slice("response.".length), event.output_index]] : [],
  );

describe("mcp in a stream", () => {
  it("is one stream of OpenAI's events, over all requests", async () => {
    const { client } = await setUp();
    bench.emulator.script({ reasoning: "hm", ...look }, "Seen.");
    const events = await collect(await client.responses.create({ ...ASK, tools: [never], stream: true }));
    expect(events.map(({ sequence_number }) => sequence_number)).toEqual([...events.keys()]);
    expect(events.slice(0, 2).map(({ type }) => type)).toEqual(["response.created", "response.in_progress"]);
    const isOurs = ([type]: [string, number]): boolean =>
      /^mcp|^output_item/.test(type) && !type.endsWith("delta");
    expect(told(events).filter(isOurs)).toEqual([
      ["output_item.added", 0],
      ["mcp_list_tools.in_progress", 0],
      ["mcp_list_tools.completed", 0],
      ["output_item.done", 0],
      ["output_item.added", 1],
      ["output_item.done", 1],
      ["output_item.added", 2],
      ["mcp_call.in_progress", 2],
      ["mcp_call_arguments.done", 2],
      ["mcp_call.completed", 2],
      ["output_item.done", 2],
      ["output_item.added", 3],
      ["output_item.done", 3],
    ]);
    const pieces = events.filter((event) => event.type === "response.mcp_call_arguments.delta");
    expect(pieces.map(({ delta }) => delta).join("")).toBe('{"at":"it"}');
    expect(pieces.every(({ output_index, item_id }) => output_index === 2 && item_id === "mcp_one")).toBe(
      true,
    );
    expect(events.filter(({ type }) => type === "response.completed")).toHaveLength(1);
    expect(events.some(({ type }) => type.includes("function_call"))).toBe(false);
    const last = events.at(-1);
    expect(last).toMatchObject({
      type: "response.completed",
      response: {
        output: [
          { type: "mcp_list_tools" },
          { type: "reasoning" },
          { type: "mcp_call", output: "seen" },
          { type: "message" },
        ],
        output_text: "Seen.",
      },
    });
  });

  it("tells of a request for an approval when it is whole, and of the call that it was given for", async () => {
    const { client } = await setUp();
    const tools = [{ type: "mcp" as const, server_label: "tools" }];
    bench.emulator.script(look, "Seen.");
    const asked = await collect(await client.responses.create({ ...ASK, tools, stream: true }));
    expect(told(asked).slice(4)).toEqual([
      ["output_item.added", 1],
      ["output_item.done", 1],
    ]);
    const [added, done] = asked.filter((event) => "output_index" in event && event.output_index === 1);
    expect(added).toMatchObject({ item: { type: "mcp_approval_request", arguments: '{"at":"it"}' } });
    expect(done).toMatchObject({ item: { id: "mcpr_one", type: "mcp_approval_request" } });
    const end = asked.at(-1);
    const id = end?.type === "response.completed" ? end.response.id : "";
    const events = await collect(
      await client.responses.create({
        model: "gpt-5.5",
        previous_response_id: id,
        tools,
        input: [{ type: "mcp_approval_response", approval_request_id: "mcpr_one", approve: true }],
        stream: true,
      }),
    );
    expect(told(events).slice(0, 6)).toEqual([
      ["output_item.added", 0],
      ["mcp_call.in_progress", 0],
      ["mcp_call_arguments.done", 0],
      ["mcp_call.completed", 0],
      ["output_item.done", 0],
      ["output_item.added", 1],
    ]);
  });

  it("runs calls side by side, and tells of each as it ends", async () => {
    let resolve = (): void => {};
    const second = new Promise<void>((done) => {
      resolve = done;
    });
    const { client } = await setUp({
      "tools/list": () => ({ result: { tools: ["a", "b"].map((name) => ({ ...TOOL, name })) } }),
      "tools/call": async ({ params }) => {
        if (params["name"] === "b") resolve();
        // The first waits for the second, which would never come if it waited for the first.
        else await second;
        return { result: { content: [{ type: "text", text: "seen" }] } };
      },
    });
    bench.emulator.script(
      {
        toolCalls: ["a", "b"].map((name) => ({
          name: `mcp__tools__${name}`,
          arguments: {},
          callId: `call_${name}`,
        })),
      },
      "Done.",
    );
    const events = await collect(await client.responses.create({ ...ASK, tools: [never], stream: true }));
    const ends = events.filter((event) => event.type === "response.mcp_call.completed");
    expect(ends.map(({ item_id }) => item_id).toSorted()).toEqual(["mcp_a", "mcp_b"]);
  });

  it("ends when its reader goes, with what the server was asked", async () => {
    const { client, server } = await setUp({ "tools/call": () => ({ hangs: true }) });
    bench.emulator.script(look);
    const stream = await client.responses.create({ ...ASK, tools: [never], stream: true });
    for await (const { type } of stream) {
      if (type !== "response.mcp_call_arguments.done") continue;
      await expect
        .poll(server.methods)
        .toContain("tools/call")
        .catch(() => {});
      break;
    }
    expect(bench.bodies()).toHaveLength(1);
  });

  it("ends when its reader aborts while a call runs", async () => {
    const { client, server } = await setUp({ "tools/call": () => ({ hangs: true }) });
    bench.emulator.script(look);
    const stream = await client.responses.create({ ...ASK, tools: [never], stream: true });
    void expect
      .poll(server.methods)
      .toContain("tools/call")
      .then(() => stream.controller.abort());
    const events = await collect(stream);
    expect(events.at(-1)?.type).toBe("response.mcp_call_arguments.done");
    await expect.poll(server.methods).toContain("notifications/cancelled");
  });
});

describe("mcp elsewhere", () => {
  it("is a tool of chat completions, where nobody has to be asked", async () => {
    const { client } = await setUp();
    const params = { model: "gpt-5.5", messages: [{ role: "user" as const, content: "Look." }] };
    bench.emulator.script(look, "Seen.", look, "Seen.");
    const completion = await client.chat.completions.create({ ...params, tools: [never as never] });
    expect(completion.choices[0]?.message).toMatchObject({ content: "Seen." });
    expect(completion.choices[0]?.message.tool_calls).toBeUndefined();
    expect(completion.choices[0]?.finish_reason).toBe("stop");
    let text = "";
    for await (const chunk of await client.chat.completions.create({
      ...params,
      tools: [never as never],
      tool_choice: { type: "mcp", server_label: "tools" } as never,
      stream: true,
    })) {
      expect(chunk.choices[0]?.delta.tool_calls).toBeUndefined();
      text += chunk.choices[0]?.delta.content ?? "";
    }
    expect(text).toBe("Seen.");
    const asks = { type: "mcp", server_label: "tools" };
    await expect(client.chat.completions.create({ ...params, tools: [asks as never] })).rejects.toThrow(
      /tools\[0\]\.require_approval/,
    );
  });

  it("is a tool of runTools, beside functions", async () => {
    const { client } = await setUp();
    const add = {
      type: "function" as const,
      function: {
        name: "add",
        description: "Adds.",
        parameters: { type: "object", properties: {} },
        function: () => "3",
      },
    };
    bench.emulator.script(
      { toolCalls: [...look.toolCalls, { name: "add", arguments: {}, callId: "call_add" }] },
      "Both.",
    );
    const runner = client.chat.completions.runTools({
      model: "gpt-5.5",
      messages: [{ role: "user", content: "Look, and add." }],
      tools: [never as never, add],
    });
    expect(await runner.finalContent()).toBe("Both.");
    bench.emulator.script(look, { toolCalls: [{ name: "add", arguments: {}, callId: "call_two" }] }, "Both.");
    const tool = zodResponsesFunction({ name: "add", parameters: z.object({}), function: () => "3" });
    const run = client.responses.runTools({ ...ASK, tools: [never, tool] });
    expect((await run.finalResponse()).output_text).toBe("Both.");
  });

  it("is a tool for whoever stands on client.fetch", async () => {
    const { client } = await setUp();
    const openai = new OpenAI({ apiKey: "unused", fetch: client.fetch });
    bench.emulator.script(look, "Seen.");
    const tools = [{ ...never, server_url: undefined }];
    const stream = openai.responses.stream({ ...ASK, tools: tools as never });
    const { output } = await stream.finalResponse();
    expect(output.at(-1)).toMatchObject({ content: [{ text: "Seen." }] });
    expect(output.map(({ type }) => type)).toEqual(["mcp_list_tools", "mcp_call", "message"]);
  });
});

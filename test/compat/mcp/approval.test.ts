import { describe, expect, it } from "vitest";
import type { OAuthCodexClient } from "../../../src/index.ts";
import { useEmulator } from "../chat/support.ts";
import { onEnd, temporaryFolder } from "../support.ts";
import { strangeServer, TOOL } from "./support.ts";

const bench = useEmulator();
const ASK = { model: "gpt-5.5", input: "Look." } as const;
const calls = (...names: string[]) => ({
  toolCalls: names.map((name, index) => ({
    name: `mcp__tools__${name}`,
    arguments: { at: name },
    callId: `call_${name}${index}`,
  })),
});
const tool = { type: "mcp", server_label: "tools" } as const;

async function setUp(more: object = {}): Promise<{
  client: OAuthCodexClient;
  server: Awaited<ReturnType<typeof strangeServer>>;
}> {
  const server = await strangeServer({
    "tools/list": () => ({
      result: {
        tools: [TOOL, { ...TOOL, name: "peek", annotations: { readOnlyHint: true } }],
      },
    }),
  });
  const client = bench.connect({
    compatStorageDir: await temporaryFolder(),
    mcpServers: { tools: { url: server.url } },
    ...more,
  });
  onEnd(() => client.close());
  return { client, server };
}

const made = (server: { asked: readonly { method: string; params: object }[] }): unknown[] =>
  server.asked.filter(({ method }) => method === "tools/call").map(({ params }) => params);

describe("calls that somebody has to approve", () => {
  it("are asked for unless the request says otherwise, and made once they are approved", async () => {
    const { client, server } = await setUp();
    bench.emulator.script({ reasoning: "hm", ...calls("look") }, "Seen.", "Still seen.");
    const asked = await client.responses.create({ ...ASK, tools: [tool] });
    expect(asked.status).toBe("completed");
    expect(asked.output.at(-1)).toEqual({
      id: "mcpr_look0",
      type: "mcp_approval_request",
      server_label: "tools",
      name: "look",
      arguments: '{"at":"look"}',
    });
    expect(made(server)).toEqual([]);
    expect(bench.bodies()).toHaveLength(1);

    const approved = await client.responses.create({
      model: "gpt-5.5",
      previous_response_id: asked.id,
      tools: [tool],
      input: [{ type: "mcp_approval_response", approval_request_id: "mcpr_look0", approve: true }],
    });
    expect(made(server)).toEqual([{ name: "look", arguments: { at: "look" } }]);
    expect(approved.output).toMatchObject([
      {
        id: "mcp_look0",
        type: "mcp_call",
        approval_request_id: "mcpr_look0",
        arguments: '{"at":"look"}',
        output: "seen",
        status: "completed",
      },
      { type: "message" },
    ]);
    const told = (body = bench.bodies().at(-1)): unknown[] =>
      (body?.input ?? []).map(({ type, call_id, output }) => [type ?? "message", call_id, output]);
    const turn = [
      ["message", undefined, undefined],
      ["reasoning", undefined, undefined],
      ["function_call", "call_look0", undefined],
      ["function_call_output", "call_look0", "seen"],
    ];
    expect(told()).toEqual(turn);

    // Whoever goes on from there does not make it again.
    const third = await client.responses.create({
      ...ASK,
      previous_response_id: approved.id,
      tools: [tool],
    });
    expect(third.output_text).toBe("Still seen.");
    expect(made(server)).toHaveLength(1);
    expect(told().slice(0, 4)).toEqual(turn);
  });

  it("are told to the model as refused where they are, and to be open where nobody has answered", async () => {
    const { client, server } = await setUp();
    bench.emulator.script(calls("look", "peek"), "Then not.");
    const asked = await client.responses.create({ ...ASK, tools: [tool] });
    expect(asked.output.map(({ type }) => type)).toEqual([
      "mcp_list_tools",
      "mcp_approval_request",
      "mcp_approval_request",
    ]);
    await client.responses.create({
      model: "gpt-5.5",
      previous_response_id: asked.id,
      tools: [tool],
      input: [
        {
          type: "mcp_approval_response",
          approval_request_id: "mcpr_look0",
          approve: false,
          reason: "too far",
        },
      ],
    });
    expect(made(server)).toEqual([]);
    const outputs = bench
      .bodies()
      .at(-1)
      ?.input.filter(({ type }) => type === "function_call_output");
    expect(outputs?.map(({ call_id, output }) => [call_id, output])).toEqual([
      ["call_peek1", expect.stringContaining("has not answered yet")],
      ["call_look0", "The person did not approve this call: too far It was not made."],
    ]);
  });

  it.each([
    ["never", { peek: "mcp_call", look: "mcp_call" }],
    ["always", { peek: "mcp_approval_request", look: "mcp_approval_request" }],
    [{ never: { read_only: true } }, { peek: "mcp_call", look: "mcp_approval_request" }],
    [{ never: { tool_names: ["look"] } }, { peek: "mcp_approval_request", look: "mcp_call" }],
    [{ always: { tool_names: ["look"] } }, { peek: "mcp_approval_request", look: "mcp_approval_request" }],
    [{ never: {} }, { peek: "mcp_approval_request", look: "mcp_approval_request" }],
    [
      { always: { read_only: true }, never: { tool_names: ["look", "peek"] } },
      { peek: "mcp_approval_request", look: "mcp_call" },
    ],
  ] as const)("are those that the request says: %j", async (require_approval, expected) => {
    const { client } = await setUp();
    bench.emulator.script(calls("peek", "look"), "Done.");
    const { output } = await client.responses.create({
      ...ASK,
      tools: [{ ...tool, require_approval: require_approval as "never" }],
    });
    const types = output.flatMap((item) => ("name" in item ? [[item.name, item.type]] : []));
    expect(Object.fromEntries(types)).toEqual(expected);
  });

  it("are made without continuity as well, of the items that the caller sends back", async () => {
    const { client, server } = await setUp({ continuity: "off" });
    bench.emulator.script(calls("look"), "Seen.");
    const asked = await client.responses.create({ ...ASK, tools: [tool] });
    const { output } = await client.responses.create({
      model: "gpt-5.5",
      tools: [tool],
      input: [
        { role: "user", content: "Look." },
        ...(asked.output as []),
        { type: "mcp_approval_response", approval_request_id: "mcpr_look0", approve: true },
      ],
    });
    expect(output.map(({ type }) => type)).toEqual(["mcp_call", "message"]);
    expect(made(server)).toHaveLength(1);
  });

  it.each<[string, object, string]>([
    [
      "nobody has asked for",
      {
        tools: [tool],
        input: [{ type: "mcp_approval_response", approval_request_id: "mcpr_other", approve: true }],
      },
      "input[0].approval_request_id",
    ],
    [
      "a request without the server",
      {
        input: [
          {
            type: "mcp_approval_request",
            id: "mcpr_a",
            server_label: "tools",
            name: "look",
            arguments: "{}",
          },
          { type: "mcp_approval_response", approval_request_id: "mcpr_a", approve: true },
        ],
      },
      "input[1].approval_request_id",
    ],
  ])("cannot be approved where %s", async (_, params, param) => {
    const { client, server } = await setUp();
    await expect(client.responses.create({ ...ASK, ...params })).rejects.toMatchObject({
      status: 400,
      param,
    });
    expect(made(server)).toEqual([]);
    expect(bench.bodies()).toEqual([]);
  });

  it("are not made of a tool that may not be used, whoever approves them", async () => {
    const { client, server } = await setUp();
    bench.emulator.script("No.");
    const { output } = await client.responses.create({
      model: "gpt-5.5",
      tools: [{ ...tool, allowed_tools: ["peek"] }],
      input: [
        { type: "mcp_approval_request", id: "mcpr_a", server_label: "tools", name: "look", arguments: "{}" },
        { type: "mcp_approval_response", approval_request_id: "mcpr_a", approve: true },
      ],
    });
    expect(output[1]).toMatchObject({
      type: "mcp_call",
      status: "failed",
      error: expect.stringMatching(/may not/),
    });
    expect(made(server)).toEqual([]);
  });
});

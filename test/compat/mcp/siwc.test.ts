import { expect, it } from "vitest";
import { connect, emulate, MODEL } from "../../runtime/siwc/support.ts";
import { strangeServer } from "./support.ts";

it("mcp works where a ChatGPT plan pays: its tools are the app's own there", async () => {
  const server = await strangeServer();
  const emulator = await emulate();
  const client = connect(emulator, {
    accessToken: await emulator.accessToken(),
    mcpServers: { tools: { url: server.url } },
  });
  emulator.script(
    { toolCalls: [{ name: "mcp__tools__look", arguments: {}, callId: "call_one", namespace: "app_tools" }] },
    "Seen.",
  );
  const { output } = await client.responses.create({
    model: MODEL,
    input: "Look.",
    tools: [{ type: "mcp", server_label: "tools", require_approval: "never" }],
  });
  expect(output.map(({ type }) => type)).toEqual(["mcp_list_tools", "mcp_call", "message"]);
  const sent = emulator.requests.map(({ body }) => body as Record<string, unknown>);
  expect(sent[0]?.["tools"]).toEqual([
    expect.objectContaining({
      type: "namespace",
      name: "app_tools",
      tools: [expect.objectContaining({ type: "function", name: "mcp__tools__look" })],
    }),
  ]);
  expect(sent[1]?.["input"]).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ type: "function_call", name: "mcp__tools__look", namespace: "app_tools" }),
      expect.objectContaining({ type: "function_call_output", call_id: "call_one", output: "seen" }),
    ]),
  );
});

import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import type { McpServer, OAuthCodexClient } from "../../../src/index.ts";
import { useEmulator } from "../chat/support.ts";
import { onEnd, temporaryFolder } from "../support.ts";
import { liveChildren, strangeServer } from "./support.ts";

const bench = useEmulator();
const ASK = { model: "gpt-5.5", input: "Look." } as const;

async function connect(mcpServers?: Readonly<Record<string, McpServer>>): Promise<OAuthCodexClient> {
  const client = bench.connect({ compatStorageDir: await temporaryFolder(), mcpServers });
  onEnd(() => client.close());
  return client;
}

describe("an mcp tool that leads elsewhere", () => {
  it.each<[string, (url: string) => object, string]>([
    ["a server that nobody has configured", () => ({ server_label: "other" }), "tools[0].server_label"],
    ["a name of every object", () => ({ server_label: "constructor" }), "tools[0].server_label"],
    ["a server without a name", () => ({}), "tools[0].server_label"],
    ["an address of its own", (url) => ({ server_label: "other", server_url: url }), "tools[0].server_label"],
    [
      "another address",
      (url) => ({ server_label: "tools", server_url: `${url}/elsewhere` }),
      "tools[0].server_url",
    ],
    [
      "the same address of another host",
      () => ({ server_label: "tools", server_url: "https://example.com/mcp" }),
      "tools[0].server_url",
    ],
    [
      "an address for a program",
      (url) => ({ server_label: "program", server_url: url }),
      "tools[0].server_url",
    ],
    [
      "a connector",
      () => ({ server_label: "tools", connector_id: "connector_gmail" }),
      "tools[0].connector_id",
    ],
    [
      "a token for a program",
      () => ({ server_label: "program", authorization: "secret" }),
      "tools[0].authorization",
    ],
    [
      "a token without encryption",
      () => ({ server_label: "clear", authorization: "secret" }),
      "tools[0].authorization",
    ],
    ["headers that are none", () => ({ server_label: "tools", headers: { "a b": "c" } }), "tools[0].headers"],
    [
      "no words on approvals",
      () => ({ server_label: "tools", require_approval: "maybe" }),
      "tools[0].require_approval",
    ],
    ["no list of tools", () => ({ server_label: "tools", allowed_tools: "all" }), "tools[0].allowed_tools"],
  ])("is refused: %s", async (_, tool, param) => {
    const server = await strangeServer();
    const client = await connect({
      tools: { url: server.url },
      program: { command: "odd-program" },
      clear: { url: "http://example.com/mcp" },
    });
    const body = { ...ASK, tools: [{ type: "mcp", ...tool(server.url) }] };
    const error = await client.responses.create(body as never).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ status: 400, param });
    expect(inspect(error, { depth: 9 })).not.toContain("secret");
    const answer = await client.fetch("https://api.openai.com/v1/responses", {
      method: "POST",
      body: JSON.stringify(body),
    });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: { param, code: expect.any(String) } });
    expect(server.connections).toBe(0);
    expect(liveChildren()).toEqual([]);
    expect(bench.bodies()).toEqual([]);
  });

  it("is refused where the label stands twice", async () => {
    const server = await strangeServer();
    const client = await connect({ tools: { url: server.url } });
    const tool = { type: "mcp" as const, server_label: "tools" };
    await expect(client.responses.create({ ...ASK, tools: [tool, tool] })).rejects.toMatchObject({
      status: 400,
      param: "tools[1].server_label",
    });
    expect(server.connections).toBe(0);
  });

  it("is refused without any servers", async () => {
    const client = await connect();
    await expect(
      client.responses.create({ ...ASK, tools: [{ type: "mcp", server_label: "tools" }] }),
    ).rejects.toMatchObject({ status: 400, code: "mcp_server_not_configured" });
  });

  it("is taken where it names what is configured", async () => {
    const server = await strangeServer();
    const client = await connect({ tools: { url: server.url, connectorId: "connector_gmail" } });
    bench.emulator.script("One.", "Two.");
    const tool = { type: "mcp" as const, server_label: "tools" };
    await client.responses.create({ ...ASK, tools: [{ ...tool, server_url: server.url }] });
    await client.responses.create({ ...ASK, tools: [{ ...tool, connector_id: "connector_gmail" }] });
    expect(server.connections).toBeGreaterThan(0);
  });
});

describe("a server that cannot be one", () => {
  it.each<[string, McpServer, RegExp]>([
    ["nothing", {} as never, /either a url or a command/],
    ["both", { url: "https://example.com", command: "a" } as never, /either a url or a command/],
    ["another protocol", { url: "file:///tmp/secret" }, /\.url must be an address/],
    ["a password in its address", { url: "https://me:secret@example.com" }, /must not hold a password/],
    ["no program", { command: "" }, /\.command must name a program/],
    ["no time", { command: "a", timeout: 0 }, /\.timeout must be a whole number above 0/],
  ])("is told of: %s", async (_, server, message) => {
    const client = await connect({ tools: server });
    const error = await client.responses
      .create({ ...ASK, tools: [{ type: "mcp", server_label: "tools" }] })
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "invalid_configuration", message: expect.stringMatching(message) });
    expect(inspect(error)).not.toContain("secret");
  });
});

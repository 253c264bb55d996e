import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { McpServer, OAuthCodexClient } from "../../../src/index.ts";
import { useEmulator } from "../chat/support.ts";
import { onEnd, temporaryFolder } from "../support.ts";
import { type Asked, everything, liveChildren, strangeServer, TOOL } from "./support.ts";

const bench = useEmulator();
const ASK = { model: "gpt-5.5", input: "Look." } as const;
const never = { type: "mcp", server_label: "tools", require_approval: "never" } as const;
const look = { toolCalls: [{ name: "mcp__tools__look", arguments: { at: "it" }, callId: "call_one" }] };

async function connect(server: McpServer): Promise<OAuthCodexClient> {
  const client = bench.connect({ compatStorageDir: await temporaryFolder(), mcpServers: { tools: server } });
  onEnd(() => client.close());
  return client;
}

/** A program that does the handshake, and then what the lines say for each request, which is `asked`. */
async function program(...lines: string[]): Promise<McpServer> {
  const file = join(await temporaryFolder(), "odd-program.mjs");
  writeFileSync(
    file,
    [
      'import { createInterface } from "node:readline";',
      "const say = (id, result) => console.log(JSON.stringify({ jsonrpc: '2.0', id, result }));",
      "for await (const line of createInterface({ input: process.stdin })) {",
      "  const asked = JSON.parse(line);",
      "  if (asked.method === 'initialize') say(asked.id, { protocolVersion: asked.params.protocolVersion, capabilities: { tools: {} }, serverInfo: { name: 'odd', version: '1' } });",
      `  if (asked.method === 'tools/list') say(asked.id, { tools: [${JSON.stringify(TOOL)}] });`,
      ...lines,
      "}",
    ].join("\n"),
  );
  return { command: process.execPath, args: [file] };
}

const isSlow = (message: RegExp): boolean => message.source.startsWith("No answer");

describe("a server that fails", () => {
  const cases: [string, Parameters<typeof strangeServer>[0], RegExp][] = [
    [
      "says no",
      { "tools/list": () => ({ error: { code: -32000, message: "closed today" } }) },
      /closed today/,
    ],
    [
      "refuses the login",
      { initialize: () => ({ status: 401, body: "no entry" }) },
      /no entry|401|Unauthorized/,
    ],
    [
      "answers with a page",
      { initialize: () => ({ headers: { "content-type": "text/html" }, body: "<p>" }) },
      /content type/,
    ],
    [
      "answers with no JSON",
      { initialize: () => ({ headers: { "content-type": "application/json" }, body: "{" }) },
      /JSON/,
    ],
    ["cuts the connection", { "tools/list": () => ({ dies: true }) }, /fetch failed|terminated|socket/],
    ["says nothing", { "tools/list": () => ({ hangs: true }) }, /No answer within 0\.4 s/],
    ["says nothing at the start", { initialize: () => ({ hangs: true }) }, /No answer within 0\.4 s/],
    [
      "leads elsewhere",
      { initialize: () => ({ status: 307, headers: { location: "http://127.0.0.1:9/mcp" } }) },
      /redirect/i,
    ],
    ["lies about its tools", { "tools/list": () => ({ result: { tools: [{ name: 7 }] } }) }, /./],
    [
      "lists too much",
      {
        "tools/list": () => ({
          result: { tools: Array.from({ length: 600 }, (_, index) => ({ ...TOOL, name: `t${index}` })) },
        }),
      },
      /more than 512 tools/,
    ],
    [
      "never stops talking",
      {
        "tools/list": () => ({
          headers: { "content-type": "application/json" },
          body: `{"jsonrpc":"2.0","id":1,"x":"${"a".repeat(11 * 1024 * 1024)}"}`,
        }),
      },
      /too long/,
    ],
  ];
  it.each(cases)("is told of in the list of its tools: %s", async (_, answers, message) => {
    const server = await strangeServer(answers);
    const client = await connect({ url: server.url, startTimeout: isSlow(message) ? 400 : 5000 });
    bench.emulator.script("I cannot look.");
    const { output, status } = await client.responses.create({ ...ASK, tools: [never] });
    expect(status).toBe("completed");
    expect(output).toMatchObject([
      { type: "mcp_list_tools", tools: [], error: expect.stringMatching(message) },
      { type: "message" },
    ]);
  });

  it("is asked for no more pages than there can be", async () => {
    let page = 0;
    const server = await strangeServer({
      "tools/list": () => ({ result: { tools: [TOOL], nextCursor: `page ${page++}` } }),
    });
    const client = await connect({ url: server.url, startTimeout: 5000 });
    bench.emulator.script("I looked.");
    const { output } = await client.responses.create({ ...ASK, tools: [never] });
    expect(output[0]).toMatchObject({ type: "mcp_list_tools" });
    expect(page).toBeLessThan(100);
  });

  const answering: [string, (asked: Asked) => object, RegExp][] = [
    ["says no", () => ({ error: { code: -32000, message: "closed today" } }), /closed today/],
    [
      "fails by its own word",
      () => ({ result: { isError: true, content: [{ type: "text", text: "fell" }] } }),
      /fell/,
    ],
    ["fails without a word", () => ({ result: { isError: true, content: [] } }), /no reason/],
    ["cuts the connection", () => ({ dies: true }), /fetch failed|terminated|socket/],
    ["says nothing", () => ({ hangs: true }), /No answer within 0\.4 s/],
    ["answers what is no answer", () => ({ result: { content: "yes" } }), /./],
  ];
  it.each(answering)("is told of in the call: %s", async (_, answer, message) => {
    const server = await strangeServer({ "tools/call": answer as never });
    const client = await connect({ url: server.url, timeout: isSlow(message) ? 400 : 5000 });
    bench.emulator.script(look, "It failed.");
    const { output } = await client.responses.create({ ...ASK, tools: [never] });
    expect(output[1]).toMatchObject({
      type: "mcp_call",
      status: "failed",
      output: null,
      error: expect.stringMatching(message),
    });
    expect(bench.bodies().at(-1)?.input.at(-1)).toMatchObject({
      output: expect.stringMatching(/^The tool failed: /),
    });
  });

  it("is asked once more where it has forgotten the session, and never twice to do the same", async () => {
    let sessions = 0;
    let isForgotten = false;
    const answer = ({ params }: Asked) => {
      sessions += 1;
      isForgotten = false;
      return {
        headers: { "content-type": "application/json", "mcp-session-id": `s${sessions}` },
        body: JSON.stringify({
          jsonrpc: "2.0",
          id: 0,
          result: {
            protocolVersion: params["protocolVersion"],
            capabilities: { tools: {} },
            serverInfo: { name: "s", version: "1" },
          },
        }),
      };
    };
    const server = await strangeServer({
      initialize: answer,
      "tools/call": () =>
        isForgotten
          ? { status: 404, body: "no such session" }
          : { result: { content: [{ type: "text", text: "seen" }] } },
    });
    const client = await connect({ url: server.url });
    bench.emulator.script(look, "One.", look, "Two.");
    await client.responses.create({ ...ASK, tools: [never] });
    isForgotten = true;
    const { output } = await client.responses.create({ ...ASK, tools: [never] });
    expect(output.find(({ type }) => type === "mcp_call")).toMatchObject({ output: "seen", error: null });
    expect(sessions).toBe(2);
  });

  it("gives the model no more than it may", async () => {
    const server = await strangeServer({
      "tools/call": () => ({ result: { content: [{ type: "text", text: "🛟".repeat(1000) }] } }),
    });
    const client = await connect({ url: server.url, maxOutputLength: 101 });
    bench.emulator.script(look, "Much.");
    const { output } = await client.responses.create({ ...ASK, tools: [never] });
    expect(output[1]).toMatchObject({ output: `${"🛟".repeat(50)}\n[Cut off: 100 of 2000 characters.]` });
  });

  it.each([
    ["an id that is no list", "[1]"],
    ["no JSON", "{"],
  ])("gets no call whose arguments are no object: %s", async (_, args) => {
    const server = await strangeServer();
    const client = await connect({ url: server.url });
    bench.emulator.script({ toolCalls: [{ ...look.toolCalls[0], arguments: args } as never] }, "No.");
    const { output } = await client.responses.create({ ...ASK, tools: [never] });
    expect(output[1]).toMatchObject({
      status: "failed",
      error: expect.stringMatching(/must be a JSON object/),
    });
    expect(server.methods()).not.toContain("tools/call");
  });
});

const SLEPT = /No answer within 0\.6 s/;

describe("a program that fails", () => {
  it("is told of where it is not there", async () => {
    const client = await connect({ command: "odd-program-that-is-nowhere" });
    bench.emulator.script("I cannot look.");
    const { output } = await client.responses.create({ ...ASK, tools: [never] });
    expect(output[0]).toMatchObject({ error: expect.stringMatching(/ENOENT/) });
  });

  it.each([
    ["dies", "  if (asked.method === 'tools/call') process.exit(3);", /closed/i],
    [
      "talks nonsense",
      "  if (asked.method === 'tools/call') { console.log('hello'); say(asked.id, { content: [{ type: 'text', text: 'seen' }] }); }",
      undefined,
    ],
    [
      "writes without an end",
      "  if (asked.method === 'tools/call') for (let n = 0; n < 12; n += 1) process.stdout.write('a'.repeat(1024 * 1024));",
      /closed|size|exceed/i,
    ],
    ["sleeps", "  if (asked.method === 'tools/call') continue;", SLEPT],
  ] as const)("is told of in the call: it %s", async (_, line, message) => {
    const client = await connect({ ...(await program(line)), timeout: message === SLEPT ? 600 : 5000 });
    bench.emulator.script(look, "Done.", look, "Done.");
    const { output } = await client.responses.create({ ...ASK, tools: [never] });
    const expected = message
      ? { status: "failed", error: expect.stringMatching(message) }
      : { output: "seen" };
    expect(output[1]).toMatchObject({ type: "mcp_call", ...expected });
    // It is started anew for whoever comes next, and there is one of it at most.
    const again = await client.responses.create({ ...ASK, tools: [never] });
    expect(again.output[0]).toMatchObject({ type: "mcp_list_tools", tools: [{ name: "look" }] });
    await client.close();
    await expect.poll(liveChildren, { timeout: 6000 }).toEqual([]);
  });

  it("gets none of this process's variables but the usual ones", async () => {
    process.env["ODD_SECRET"] = "of this process";
    onEnd(async () => void delete process.env["ODD_SECRET"]);
    const client = await connect({ ...everything, env: { HARBOUR: "small" } });
    bench.emulator.script(
      { toolCalls: [{ name: "mcp__tools__get-env", arguments: {}, callId: "call_one" }] },
      "Done.",
    );
    const { output } = await client.responses.create({ ...ASK, tools: [never] });
    const said = String(output[1]?.type === "mcp_call" && output[1].output);
    expect(said).toContain('"HARBOUR": "small"');
    expect(said).not.toContain("ODD_SECRET");
  });
});

describe("a call that is ended", () => {
  it("ends what the server was asked", async () => {
    const server = await strangeServer({ "tools/call": () => ({ hangs: true }) });
    const client = await connect({ url: server.url });
    bench.emulator.script(look);
    const controller = new AbortController();
    const answer = client.responses
      .create({ ...ASK, tools: [never] }, { signal: controller.signal })
      .catch((error: unknown) => error);
    await expect.poll(server.methods).toContain("tools/call");
    controller.abort();
    expect(await answer).toMatchObject({ name: "APIUserAbortError" });
    await expect.poll(server.methods).toContain("notifications/cancelled");
    expect(bench.bodies()).toHaveLength(1);
  });

  it("ends while the server starts", async () => {
    const server = await strangeServer({ initialize: () => ({ hangs: true }) });
    const client = await connect({ url: server.url });
    const controller = new AbortController();
    const answer = client.responses
      .create({ ...ASK, tools: [never] }, { signal: controller.signal })
      .catch((error: unknown) => error);
    await expect.poll(server.methods).toContain("initialize");
    controller.abort();
    expect(await answer).toMatchObject({ name: "APIUserAbortError" });
    expect(bench.bodies()).toEqual([]);
  });

  it("makes no call of an answer that broke off", async () => {
    const server = await strangeServer();
    const client = await connect({ url: server.url });
    bench.emulator.script({ ...look, incomplete: "max_output_tokens" });
    const { output, status } = await client.responses.create({ ...ASK, tools: [never] });
    expect(server.methods()).not.toContain("tools/call");
    expect([status, output[1]]).toMatchObject(["incomplete", { type: "mcp_call", status: "incomplete" }]);
  });
});

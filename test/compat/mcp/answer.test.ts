import { describe, expect, it } from "vitest";
import type { ClientOptions, OAuthCodexClient } from "../../../src/index.ts";
import { useEmulator } from "../chat/support.ts";
import { onEnd, temporaryFolder } from "../support.ts";
import { everything, everythingByHttp, liveChildren, memory, strangeServer, TOOL } from "./support.ts";

const bench = useEmulator();
const connect = async (
  mcpServers: ClientOptions["mcpServers"],
  more: ClientOptions = {},
): Promise<OAuthCodexClient> => {
  const client = bench.connect({ compatStorageDir: await temporaryFolder(), mcpServers, ...more });
  onEnd(() => client.close());
  return client;
};
const ASK = { model: "gpt-5.5", input: "What is it?" } as const;
const calls = (name: string, args: object = {}, callId = "call_one") => ({
  toolCalls: [{ name, arguments: args, callId }],
});
const namesOf = (body: Readonly<Record<string, unknown>> | undefined): string[] =>
  ((body?.["tools"] ?? []) as { name: string }[]).map(({ name }) => name);
const never = { type: "mcp", server_label: "tools", require_approval: "never" } as const;

describe("mcp, answered on this side", () => {
  it("gives one response: what the server offers, the call, the text", async () => {
    const client = await connect({ tools: everything });
    bench.emulator.script(calls("mcp__tools__echo", { message: "hi" }), "It said hi.");
    const response = await client.responses.create({ ...ASK, tools: [never] });
    expect(response.output.map(({ type }) => type)).toEqual(["mcp_list_tools", "mcp_call", "message"]);
    const [list, call] = response.output;
    expect(list).toMatchObject({ id: expect.stringMatching(/^mcpl_/), server_label: "tools" });
    expect(list).not.toHaveProperty("error");
    expect(list?.type === "mcp_list_tools" && list.tools.find(({ name }) => name === "echo")).toMatchObject({
      description: expect.any(String),
      input_schema: { type: "object", properties: { message: { type: "string" } } },
      annotations: { readOnlyHint: true },
    });
    expect(call).toEqual({
      id: "mcp_one",
      type: "mcp_call",
      server_label: "tools",
      name: "echo",
      arguments: '{"message":"hi"}',
      output: "Echo: hi",
      error: null,
      status: "completed",
      approval_request_id: null,
    });
    expect(response.output_text).toBe("It said hi.");
    expect(response.tools).toEqual([expect.objectContaining({ type: "mcp", server_label: "tools" })]);
    const [first, second] = bench.bodies();
    expect(first?.["tools"]).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ type: "function", name: "mcp__tools__echo", strict: false }),
      ]),
    );
    expect(second?.input.at(-1)).toEqual({
      type: "function_call_output",
      call_id: "call_one",
      output: "Echo: hi",
    });
  });

  it("speaks to a server by HTTP, and keeps what only that server gets from the backend, the answer and the disk", async () => {
    const server = await strangeServer({
      "tools/call": ({ headers }) => ({
        result: { content: [{ type: "text", text: `you are ${headers.authorization}` }] },
      }),
    });
    const client = await connect({ tools: { url: server.url, headers: { "x-of-the-author": "yes" } } });
    bench.emulator.script(calls("mcp__tools__look"), "Done.");
    const response = await client.responses.create({
      ...ASK,
      tools: [
        {
          ...never,
          server_url: server.url,
          authorization: "secret-of-the-person",
          headers: { "x-more": "secret-too" },
        },
      ],
    });
    for (const { headers } of server.asked) {
      expect(headers).toMatchObject({
        authorization: "Bearer secret-of-the-person",
        "x-of-the-author": "yes",
        "x-more": "secret-too",
      });
    }
    const said = JSON.stringify([response, bench.bodies(), await client.responses.retrieve(response.id)]);
    expect(said).not.toContain("secret");
    expect(said).toContain("you are Bearer ***");
  });

  it.each([
    ["a token", { authorization: "of-the-author-alone" }],
    ["a function that gives a token", { authorization: async () => "of-the-author-alone" }],
    ["a header", { headers: { "x-key": "of-the-author-alone" } }],
  ])("takes out of a server's words what only it was told, wherever it says it: %s", async (_, secret) => {
    const word = "of-the-author-alone";
    let fails = false;
    const server = await strangeServer({
      "tools/list": () => ({ result: { tools: [{ ...TOOL, description: `Looks with ${word}.` }] } }),
      // Where an error is cut off, a part of it would be left.
      "tools/call": () =>
        fails
          ? { error: { code: -32000, message: `${"x".repeat(1960)} ${word} ${word}` } }
          : { result: { content: [{ type: "text", text: word }] } },
    });
    const client = await connect({ tools: { url: server.url, ...secret } });
    bench.emulator.script(calls("mcp__tools__look"), "One.");
    const first = await client.responses.create({ ...ASK, tools: [never] });
    expect(JSON.stringify(first)).toContain("Looks with ***.");
    fails = true;
    bench.emulator.script(calls("mcp__tools__look"), "Two.");
    const second = await client.responses.create({ ...ASK, tools: [never] });
    expect(second.output.find(({ type }) => type === "mcp_call")).toMatchObject({ status: "failed" });
    expect(JSON.stringify([first, second, bench.bodies()])).not.toMatch(/of-the-author|of-the-a/);
  });

  it("waits as long as it is told, also longer than a timer can", async () => {
    const server = await strangeServer();
    const client = await connect({ tools: { url: server.url, timeout: 2 ** 40, startTimeout: 2 ** 40 } });
    bench.emulator.script(calls("mcp__tools__look"), "Done.");
    const { output } = await client.responses.create({ ...ASK, tools: [never] });
    expect(output.find(({ type }) => type === "mcp_call")).toMatchObject({ output: "seen" });
  });

  it("works with a real server by HTTP, and with several servers at once", async () => {
    const url = await everythingByHttp();
    const client = await connect({
      near: memory(`${await temporaryFolder()}/memory.json`),
      far: { url },
    });
    const entities = [{ name: "harbour", entityType: "place", observations: ["closes at nine"] }];
    bench.emulator.script(
      {
        toolCalls: [
          { name: "mcp__near__create_entities", arguments: { entities }, callId: "call_a" },
          { name: "mcp__far__get-sum", arguments: { a: 19, b: 23 }, callId: "call_b" },
        ],
      },
      calls("mcp__near__read_graph", {}, "call_c"),
      "Done.",
    );
    const { output } = await client.responses.create({
      ...ASK,
      tools: [
        { type: "mcp", server_label: "near", require_approval: "never" },
        { type: "mcp", server_label: "far", require_approval: "never", server_url: url },
      ],
    });
    const made = output.filter((item) => item.type === "mcp_call");
    expect(made.map(({ name, error }) => [name, error])).toEqual([
      ["create_entities", null],
      ["get-sum", null],
      ["read_graph", null],
    ]);
    expect(made[1]?.output).toContain("42");
    expect(made[2]?.output).toContain("closes at nine");
  });

  it("lets the author and the request say which tools there are", async () => {
    const client = await connect({ tools: { ...everything, allowedTools: ["echo", "get-sum", "get-env"] } });
    bench.emulator.script("One.", "Two.", "Three.");
    const offered = async (allowed_tools: object): Promise<unknown> => {
      await client.responses.create({ ...ASK, tools: [{ ...never, allowed_tools } as typeof never] });
      return namesOf(bench.bodies().at(-1)).map((name) => name.slice("mcp__tools__".length));
    };
    expect(await offered(["echo", "toggle-simulated-logging"])).toEqual(["echo"]);
    expect(await offered({ tool_names: ["get-sum", "echo"], read_only: true })).toEqual(["echo", "get-sum"]);
    expect(await offered({ read_only: false })).toEqual([]);
  });

  it("asks no server again whose tools an earlier item lists", async () => {
    const server = await strangeServer();
    const client = await connect({ tools: { url: server.url } });
    bench.emulator.script("One.", calls("mcp__tools__look"), "Two.");
    const first = await client.responses.create({ ...ASK, tools: [never] });
    const second = await client.responses.create({ ...ASK, previous_response_id: first.id, tools: [never] });
    expect(second.output.map(({ type }) => type)).toEqual(["mcp_call", "message"]);
    expect(server.methods().filter((method) => method === "tools/list")).toHaveLength(1);
  });

  it("makes the same request of the same history, so that the backend's cache knows it", async () => {
    const client = await connect({ tools: everything });
    bench.emulator.script(
      { reasoning: "hm", ...calls("mcp__tools__echo", { message: "hi" }) },
      "One.",
      "Two.",
    );
    const first = await client.responses.create({ ...ASK, tools: [never] });
    await client.responses.create({ ...ASK, previous_response_id: first.id, tools: [never] });
    const [, second, third] = bench.bodies();
    const told = (body: typeof second): unknown =>
      body?.input
        .slice(1, 4)
        .map(({ type, call_id, name, arguments: args, output }) => [type, call_id, name, args, output]);
    expect(told(third)).toEqual(told(second));
    expect(third?.["tools"]).toEqual(second?.["tools"]);
  });

  it("lets a tool be forced once", async () => {
    const client = await connect({ tools: everything });
    bench.emulator.script(calls("mcp__tools__echo", { message: "hi" }), "One.", "Two.");
    await client.responses.create({
      ...ASK,
      tools: [never],
      tool_choice: { type: "mcp", server_label: "tools", name: "echo" },
    });
    expect(bench.bodies().map((body) => body["tool_choice"])).toEqual([
      { type: "function", name: "mcp__tools__echo" },
      "auto",
    ]);
    await client.responses.create({
      ...ASK,
      tools: [{ ...never, allowed_tools: ["echo", "get-sum"] }],
      tool_choice: { type: "mcp", server_label: "tools" },
    });
    expect(bench.bodies().at(-1)?.["tool_choice"]).toEqual({
      type: "allowed_tools",
      mode: "required",
      tools: ["echo", "get-sum"].map((name) => ({ type: "function", name: `mcp__tools__${name}` })),
    });
    await expect(
      client.responses.create({
        ...ASK,
        tools: [never],
        tool_choice: { type: "mcp", server_label: "tools", name: "nothing" },
      }),
    ).rejects.toMatchObject({ status: 400, param: "tool_choice" });
  });

  it("leaves a call of the caller's own tool to the caller, after its own calls have been made", async () => {
    const client = await connect({ tools: everything });
    const own = {
      type: "function" as const,
      name: "mcp__tools__echo",
      parameters: { type: "object", properties: {} },
      strict: false,
    };
    bench.emulator.script(
      {
        toolCalls: [
          { name: own.name, arguments: {}, callId: "call_mine" },
          { name: `${own.name}_2`, arguments: { message: "hi" }, callId: "call_theirs" },
        ],
      },
      "Done.",
    );
    const tools = [own, { ...never, allowed_tools: ["echo"] }];
    const first = await client.responses.create({ ...ASK, tools });
    expect(first.output.map(({ type }) => type)).toEqual(["mcp_list_tools", "function_call", "mcp_call"]);
    expect(first.output[2]).toMatchObject({ output: "Echo: hi", status: "completed" });
    const second = await client.responses.create({
      ...ASK,
      previous_response_id: first.id,
      tools,
      input: [{ type: "function_call_output", call_id: "call_mine", output: "mine" }],
    });
    expect(second.output_text).toBe("Done.");
    expect(
      bench
        .bodies()[1]
        ?.input.slice(1)
        .map(({ type, call_id }) => [type, call_id]),
    ).toEqual([
      ["function_call", "call_mine"],
      ["function_call", "call_theirs"],
      ["function_call_output", "call_theirs"],
      ["function_call_output", "call_mine"],
    ]);
  });

  it("works beside file_search, in one round", async () => {
    const client = await connect({ tools: everything });
    const store = await client.vectorStores.create({});
    bench.emulator.script(
      {
        toolCalls: [
          { name: "file_search", arguments: { queries: ["winter"] }, callId: "call_a" },
          { name: "mcp__tools__echo", arguments: { message: "hi" }, callId: "call_b" },
        ],
      },
      "Done.",
    );
    const { output } = await client.responses.create({
      ...ASK,
      tools: [{ type: "file_search", vector_store_ids: [store.id] }, never],
    });
    expect(output.map(({ type }) => type)).toEqual([
      "mcp_list_tools",
      "file_search_call",
      "mcp_call",
      "message",
    ]);
    expect(bench.bodies()).toHaveLength(2);
  });

  it("names what is no text, and takes structured answers", async () => {
    const client = await connect({ tools: everything });
    bench.emulator.script(
      {
        toolCalls: [
          { name: "mcp__tools__get-tiny-image", arguments: {}, callId: "call_a" },
          {
            name: "mcp__tools__get-structured-content",
            arguments: { location: "Chicago" },
            callId: "call_b",
          },
          { name: "mcp__tools__get-resource-links", arguments: { count: 1 }, callId: "call_c" },
          { name: "mcp__tools__get-resource-reference", arguments: {}, callId: "call_d" },
        ],
      },
      "Done.",
    );
    const { output } = await client.responses.create({ ...ASK, tools: [never] });
    const made = output.filter((item) => item.type === "mcp_call");
    expect(made[0]?.output).toMatch(/\[image, image\/png, \d+ characters of base64\]/);
    expect(made[1]?.output).toContain("temperature");
    expect(made[2]?.output).toMatch(/\]\(demo:\/\/resource/);
    expect(made[3]?.output).toContain("Resource 1");
  });

  it("gives a tool that takes names of any kind a name that the backend takes", async () => {
    const long = `look.at/${"everything".repeat(10)}`;
    const server = await strangeServer({
      "tools/list": () => ({
        result: {
          tools: [
            { ...TOOL, name: long },
            { ...TOOL, name: `${long}!` },
          ],
        },
      }),
      "tools/call": ({ params }) => ({
        result: { content: [{ type: "text", text: String(params["name"]) }] },
      }),
    });
    const client = await connect({ tools: { url: server.url } });
    bench.emulator.script("One.");
    await client.responses.create({ ...ASK, tools: [never] });
    const [a = "", b = ""] = namesOf(bench.bodies()[0]);
    expect([a, b].every((name) => /^[\w-]{1,64}$/.test(name))).toBe(true);
    expect(a).not.toBe(b);
    bench.emulator.script(calls(b), "Two.");
    const { output } = await client.responses.create({ ...ASK, tools: [never] });
    expect(output.find((item) => item.type === "mcp_call")).toMatchObject({
      name: `${long}!`,
      output: `${long}!`,
    });
  });
});

describe("what mcp leaves behind", () => {
  it("is nothing, once the client is closed", async () => {
    const client = await connect({ tools: everything });
    bench.emulator.script("One.");
    await client.responses.create({ ...ASK, tools: [never] });
    expect(liveChildren()).toHaveLength(1);
    await client.close();
    await expect.poll(liveChildren, { timeout: 5000 }).toEqual([]);
  });

  it("is nothing, once the client is closed, of its copies either", async () => {
    const client = await connect({ tools: everything });
    bench.emulator.script("One.", "Two.");
    await client.withOptions({ timeout: 5000 }).responses.create({ ...ASK, tools: [never] });
    await client.withOptions({ timeout: 6000 }).responses.create({ ...ASK, tools: [never] });
    expect(liveChildren()).toHaveLength(1);
    bench.emulator.script("Three.");
    await client.responses.create({ ...ASK, tools: [never] });
    await client.close();
    await expect.poll(liveChildren, { timeout: 5000 }).toEqual([]);
  });

  it("is one program, however many find the one before dead", async () => {
    const client = await connect({ tools: everything });
    bench.emulator.script("One.");
    await client.responses.create({ ...ASK, tools: [never] });
    const [first = 0] = liveChildren();
    process.kill(first, "SIGKILL");
    await expect.poll(liveChildren).toEqual([]);
    // Until this process has heard of it, too.
    await new Promise((resolve) => setTimeout(resolve, 300));
    const many = Array.from({ length: 5 }, () => client.responses.create({ ...ASK, tools: [never] }));
    await Promise.all(many);
    expect(liveChildren()).toHaveLength(1);
  });

  it("is nothing that somebody still uses: that ends with its work", async () => {
    const server = await strangeServer({
      "tools/call": async () => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        return { result: { content: [{ type: "text", text: "seen" }] } };
      },
    });
    const client = await connect({ tools: { url: server.url } });
    bench.emulator.script(calls("mcp__tools__look"), "Done.");
    const answer = client.responses.create({ ...ASK, tools: [never] }).then(({ output }) => output);
    await expect.poll(server.methods).toContain("tools/call");
    await client.withOptions({ timeout: 5000 }).close();
    await client.close();
    expect((await answer).find(({ type }) => type === "mcp_call")).toMatchObject({ output: "seen" });
  });

  it("is nothing, once nobody has used it for a minute, and one program till then", async () => {
    const { createTestClock } = await import("../../../src/testing/index.ts");
    const clock = createTestClock();
    const client = await connect({ tools: everything }, { clock });
    bench.emulator.script("One.", "Two.");
    await client.responses.create({ ...ASK, tools: [never] });
    const [first] = liveChildren();
    await client.responses.create({ ...ASK, tools: [never] });
    expect(liveChildren()).toEqual([first]);
    await clock.advance(59_000);
    expect(liveChildren()).toEqual([first]);
    await clock.advance(2_000);
    await expect.poll(liveChildren, { timeout: 5000 }).toEqual([]);
  });
});

import {
  type AIMessage,
  type AIMessageChunk,
  type BaseMessage,
  HumanMessage,
  ToolMessage,
} from "@langchain/core/messages";
import { tool } from "@langchain/core/tools";
import { ChatOpenAI, type ChatOpenAIFields, tools as hosted, OpenAIEmbeddings } from "@langchain/openai";
import { describe, expect } from "vitest";
import { z } from "zod";
import {
  always,
  asksFor,
  asksServer,
  callsOf,
  type Given,
  MODEL,
  onceAnswering,
  PNG,
  shelf,
  WEATHER,
} from "./given.ts";

const weather = tool(({ city }: { city: string }) => String(WEATHER[city]), {
  name: "weather",
  description: "The weather in a city",
  schema: z.object({ city: z.string() }),
});

describe.each([
  { host: "LangChain, responses", useResponsesApi: true },
  { host: "LangChain, chat", useResponsesApi: false },
] as const)("$host", ({ host, useResponsesApi }) => {
  const { call, refused } = callsOf(host);
  const open = ({ fetch }: Given, fields: ChatOpenAIFields = {}): ChatOpenAI =>
    new ChatOpenAI({ model: MODEL, useResponsesApi, apiKey: "unused", configuration: { fetch }, ...fields });

  /** Answers whatever tools the model asks for, until it asks for none. */
  async function loop(given: Given, asked: string): Promise<{ text: string; rounds: number }> {
    const model = open(given).bindTools([weather]);
    const messages: BaseMessage[] = [new HumanMessage(asked)];
    for (let rounds = 1; ; rounds++) {
      const answer = await model.invoke(messages);
      const calls = answer.tool_calls ?? [];
      if (calls.length === 0) return { text: answer.text, rounds };
      messages.push(answer, ...(await Promise.all(calls.map((each) => answered(each)))));
    }
  }
  const answered = async (asked: NonNullable<AIMessage["tool_calls"]>[number]): Promise<ToolMessage> =>
    new ToolMessage({ tool_call_id: asked.id ?? "", content: String(WEATHER[asked.args["city"]]) });

  call("text", async (given) => {
    const answer = await open(given).invoke("hello");
    expect(answer.text).toBe("echo: hello");
    expect(answer.usage_metadata).toMatchObject({ total_tokens: expect.any(Number) });
  });

  call("stream", async (given) => {
    let told = "";
    let pieces = 0;
    for await (const chunk of await open(given).stream("hello")) {
      told += chunk.text;
      pieces += 1;
    }
    expect(told).toBe("echo: hello");
    expect(pieces).toBeGreaterThan(1);
  });

  call("system", async (given) => {
    await open(given).invoke([
      ["system", "Be brief."],
      ["human", "hello"],
    ]);
    expect(JSON.stringify(given.emulator.requests.at(-1)?.body)).toContain("Be brief.");
  });

  call("limits", async (given) => {
    const { text } = await open(given, { temperature: 0.2, maxTokens: 100 }).invoke("hello");
    expect(text).toBe("echo: hello");
  });

  call("tool", async (given) => {
    given.emulator.script(asksFor("Oslo"));
    expect(await loop(given, "Oslo?")).toEqual({ text: `echo: ${WEATHER["Oslo"]}`, rounds: 2 });
  });

  call("rounds", async (given) => {
    given.emulator.script(asksFor("Oslo"), asksFor("Lima"), "both");
    expect(await loop(given, "Oslo, then Lima?")).toEqual({ text: "both", rounds: 3 });
  });

  call("parallel", async (given) => {
    given.emulator.script(asksFor("Oslo", "Lima"), "both");
    expect(await loop(given, "Oslo and Lima?")).toEqual({ text: "both", rounds: 2 });
  });

  call("tool-stream", async (given) => {
    given.emulator.script(asksFor("Oslo"));
    let whole: AIMessageChunk | undefined;
    for await (const chunk of await open(given).bindTools([weather]).stream("Oslo?")) {
      whole = whole ? whole.concat(chunk) : chunk;
    }
    expect(whole?.tool_calls).toMatchObject([{ name: "weather", args: { city: "Oslo" } }]);
  });

  call("structured", async (given) => {
    given.emulator.script({ json: { city: "Oslo", degrees: 4 } });
    const schema = z.object({ city: z.string(), degrees: z.number() });
    const model = open(given).withStructuredOutput(schema, { name: "city" });
    expect(await model.invoke("Oslo?")).toEqual({ city: "Oslo", degrees: 4 });
  });

  call("image", async (given) => {
    const content = [
      { type: "text", text: "What is this?" },
      { type: "image_url", image_url: { url: `data:image/png;base64,${PNG}` } },
    ];
    await open(given).invoke([new HumanMessage({ content })]);
    expect(JSON.stringify(given.emulator.requests.at(-1)?.body)).toContain(PNG);
  });

  call("file", async (given) => {
    const data = Buffer.from("%PDF-1.4 harbour").toString("base64");
    const content = [
      { type: "text", text: "What is this?" },
      {
        type: "file",
        source_type: "base64",
        mime_type: "application/pdf",
        data,
        metadata: { filename: "harbour.pdf" },
      },
    ];
    await open(given).invoke([new HumanMessage({ content })]);
    expect(JSON.stringify(given.emulator.requests.at(-1)?.body)).toContain(data);
  });

  call("abort", async (given) => {
    given.emulator.script({ text: "one two three four five six", pace: 500 });
    await expect(open(given).invoke("hello", { signal: onceAnswering(given) })).rejects.toThrow();
    await given.emulator.idle();
    expect(given.emulator.requests.at(-1)?.aborted).toBe(true);
  });

  refused("usage-limit", 1, async (given) => {
    given.emulator.fault({ on: "responses", kind: "plan-limit", times: always });
    await expect(open(given).invoke("hello")).rejects.toMatchObject({ name: "InsufficientQuotaError" });
  });

  refused("unknown-model", 1, async (given) => {
    await expect(open(given, { model: "gpt-none" }).invoke("hello")).rejects.toMatchObject({
      status: given.unknownModel,
    });
  });

  refused("stub", 0, async ({ fetch }) => {
    const embeddings = new OpenAIEmbeddings({ apiKey: "unused", configuration: { fetch }, maxRetries: 0 });
    await expect(embeddings.embedQuery("hello")).rejects.toMatchObject({ status: 501 });
  });

  // By default it goes by the status as well and waits for minutes.
  refused("server-fails-once", 3, async (given) => {
    given.emulator.fault({ on: "responses", kind: "status", times: always });
    await expect(open(given, { maxRetries: 0 }).invoke("hello")).rejects.toMatchObject({ status: 500 });
  });

  call("broken-stream", async (given) => {
    given.emulator.fault({ on: "responses", kind: "truncate", times: always });
    const reading = async (): Promise<void> => {
      for await (const _ of await open(given).stream("hello"));
    };
    await expect(reading()).rejects.toThrow();
  });

  if (!useResponsesApi) return;

  call("previous", async (given) => {
    const { response_metadata } = await open(given).invoke("hello");
    await open(given).invoke("and?", { previous_response_id: String(response_metadata["id"]) });
    expect(given.emulator.requests.at(-1)?.body).toMatchObject({
      input: [{ role: "user" }, { role: "assistant" }, { role: "user" }],
    });
  });

  call("file-search", async (given) => {
    const store = await shelf(given);
    given.emulator.script(
      { toolCalls: [{ name: "file_search", arguments: { queries: ["harbour"] } }] },
      "At nine【cite:1】.",
    );
    const model = open(given).bindTools([hosted.fileSearch({ vectorStoreIds: [store] })]);
    expect((await model.invoke("When does the harbour close?")).text).toContain("At nine");
  });

  call("mcp", async (given) => {
    given.emulator.script(asksServer, "It is closed.");
    const tool = { type: "mcp", server_label: "harbour", require_approval: "never" };
    expect((await open(given).bindTools([tool]).invoke("Is it closed?")).text).toBe("It is closed.");
  });
});

/** What the helpers infer. Checked by tsc; nothing here runs. */
import { z } from "zod";
import type { Stream } from "../../src/index.ts";
import {
  functionTool,
  type NormalizedEvent,
  type OAuthCodexClient,
  type ParsedFunctionToolCall,
  type RunnableToolFunction,
  type RunnableToolFunctionWithoutParse,
  type RunnableToolFunctionWithParse,
  type RunnableTools,
  type StandardSchema,
  zodResponsesFunction,
  zodTextFormat,
} from "../../src/index.ts";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(value?: T): T | undefined => value;

declare const client: OAuthCodexClient;
declare const other: StandardSchema<{ city: string }>;
const base = { model: "m", input: "x" };
const format = zodTextFormat(z.object({ answer: z.number() }), "answer");

export async function inference(): Promise<void> {
  const parsed = await client.responses.parse({ ...base, text: { format } });
  holds<Equal<typeof parsed.output_parsed, { answer: number } | null>>();

  const plain = await client.responses.parse(base);
  holds<Equal<typeof plain.output_parsed, null>>();

  const stream = client.responses.stream({ ...base, text: { format } });
  const final = await stream.finalResponse();
  holds<Equal<typeof final.output_parsed, { answer: number } | null>>();
  stream.on("response.output_text.delta", ({ delta, snapshot }) => {
    holds<Equal<[typeof delta, typeof snapshot], [string, string]>>();
  });
  // @ts-expect-error: there is no such event
  stream.on("response.output_text.delat", () => {});

  functionTool({
    name: "at",
    parameters: z.object({ day: z.string().transform((text) => new Date(text)) }),
    run: ({ day }, { signal, callId }) => {
      holds<Equal<[typeof day, typeof signal, typeof callId], [Date, AbortSignal, string]>>();
    },
  });
  functionTool({ name: "at", parameters: other, run: ({ city }) => holds<Equal<typeof city, string>>() });
  functionTool({
    name: "raw",
    parameters: { type: "object" },
    run: (args) => holds<Equal<typeof args, unknown>>(),
  });
  const tool = zodResponsesFunction({
    name: "f",
    parameters: z.object({ a: z.number() }),
    function: ({ a }) => a,
  });
  const run = client.responses.runTools({ ...base, tools: [tool], text: { format } });
  run.on("run.tool_result", ({ result }) => holds<Equal<typeof result.outcome extends string ? 1 : 0, 1>>());
  const { response } = await run.result();
  holds<Equal<typeof response.output_parsed, { answer: number } | null>>();

  const created = await client.responses.create({ ...base, stream: true });
  holds<Equal<ReturnType<typeof created.normalized>, Stream<NormalizedEvent>>>();
  for await (const event of created.normalized()) {
    if (event.type === "text_delta") holds<Equal<typeof event.delta, string>>();
  }
}

type City = { city: string };
declare const weather: RunnableToolFunction<City>;
declare const echo: RunnableToolFunction<string>;

/** Types of tools under the names that programs import. */
export async function runnable(): Promise<void> {
  holds<Equal<typeof weather, RunnableToolFunctionWithParse<City>>>();
  holds<Equal<typeof echo, RunnableToolFunctionWithoutParse>>();
  holds<Equal<RunnableTools<[City, string]>[0], RunnableToolFunctionWithParse<City>>>();
  holds<Equal<Parameters<RunnableToolFunction<City>["function"]["function"]>[0], City>>();
  const tools: RunnableTools<[City, string]> = [weather, echo];
  client.chat.completions.runTools({ model: "m", messages: [], tools: [...tools] });

  const { choices } = await client.chat.completions.parse({ model: "m", messages: [] });
  const call: ParsedFunctionToolCall | undefined = choices[0]?.message.tool_calls?.[0];
  holds<Equal<typeof call, ParsedFunctionToolCall | undefined>>();
}

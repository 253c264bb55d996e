import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { OAuthCodexClient } from "../../src/index.ts";
import { type CodexEmulator, createCodexEmulator } from "../../src/testing/index.ts";
import { Scrubber } from "../../src/testing/recording/scrub.ts";
import { onEnd, temporaryFolder } from "../compat/support.ts";

async function emulate(): Promise<CodexEmulator> {
  const emulator = await createCodexEmulator();
  onEnd(() => emulator.close());
  return emulator;
}

async function clientOf(
  emulator: CodexEmulator,
  fetch?: (url: string | URL | Request, init?: RequestInit) => Promise<Response>,
): Promise<OAuthCodexClient> {
  return new OAuthCodexClient({
    baseURL: emulator.baseURL,
    profile: "codex",
    accessToken: await emulator.accessToken(),
    compatStorageDir: await temporaryFolder(),
    maxRetries: 0,
    ...(fetch ? { fetch } : {}),
  });
}

const tools = [
  {
    type: "function" as const,
    name: "weather",
    strict: false,
    parameters: { type: "object", properties: { at: { type: "string" } } },
  },
];

/** Two turns with reasoning and a tool, and a request that is refused. */
async function conversation(client: OAuthCodexClient): Promise<unknown[]> {
  const first = await client.responses.create({
    model: "gpt-5.5",
    input: "Weather? Ask ann@mail.example.",
    tools,
  });
  const call = first.output.find((item) => item.type === "function_call");
  const second = await client.responses.create({
    model: "gpt-5.5",
    previous_response_id: first.id,
    tools,
    input: [{ type: "function_call_output", call_id: call?.call_id ?? "", output: "rain" }],
  });
  const refused = await client.responses
    .create({ model: "gpt-5.5", input: "x" })
    .catch((error: unknown) => error);
  return [call?.arguments, second.output_text, (refused as Error).message];
}

it("what a real backend said is replayed, without anything of the account", async () => {
  const real = await emulate();
  real.script(
    { reasoning: "hm", toolCalls: [{ name: "weather", arguments: { at: "Oslo" } }] },
    { reasoning: "so", text: "It rains. Yours, ann@mail.example" },
    { status: 400, error: { message: "Not today", code: "not_today" } },
  );
  const recording = real.record();
  const file = join(await temporaryFolder(), "weather.json");
  const said = await conversation(await clientOf(real, recording.fetch));
  await recording.save(file);

  const text = await readFile(file, "utf8");
  expect(text).not.toContain("ann@mail.example");
  expect(text).not.toMatch(/eyJ|Bearer|gAAAA|obfuscation/);
  const ids = real.requests.flatMap(
    ({ body }) => JSON.stringify(body).match(/call_\w{20,}|rs_\w{20,}/g) ?? [],
  );
  expect(ids.length).toBeGreaterThan(0);
  for (const id of ids) expect(text).not.toContain(id);

  const other = await emulate();
  await other.replay(file);
  const again = await conversation(await clientOf(other));
  expect(again).toEqual([said[0], "It rains. Yours, somebody-1@example.com", said[2]]);
  expect(other.errors).toEqual([]);
  await other.replay({ answers: recording.answers });
  expect(await conversation(await clientOf(other))).toEqual(again);
});

it("an answer that nobody read to its end is no answer", async () => {
  const real = await emulate();
  real.script({ text: "one two three four", pace: 100 });
  const recording = real.record();
  const client = await clientOf(real, recording.fetch);
  for await (const _ of await client.responses.create({ model: "gpt-5.5", input: "x", stream: true })) break;
  const file = join(await temporaryFolder(), "none.json");
  await recording.save(file);
  expect(JSON.parse(await readFile(file, "utf8"))).toEqual({ version: 1, answers: [] });
});

it("what is no recording is refused", async () => {
  const emulator = await emulate();
  await expect(emulator.replay({} as never)).rejects.toThrow(/no recording/);
});

describe("what is taken out of a recording", () => {
  it.each([
    ["a token", "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJl"],
    ["a key", "sk-proj-abcdefghijklmnop1234"],
    ["a refresh token", "rt.1.abcdefghijklmnopqrstuv"],
    ["a header", "Bearer abc"],
    ["an address", "somebody.else+tag@mail.example.org"],
    ["an account", "e0e0e0e0-0000-4000-8000-000000000001"],
    ["a user", "user-abcdefgh12345678"],
    ["an id", "resp_0123456789abcdef0123"],
  ])("%s, wherever it stands", (_, secret) => {
    const scrubber = new Scrubber();
    const said = JSON.stringify(scrubber.value({ a: [`before ${secret} after`], [`b`]: { text: secret } }));
    expect(said).not.toContain(secret);
    expect(said).toContain("before ");
  });

  it("is replaced by the same word throughout, of the same kind", () => {
    const scrubber = new Scrubber();
    const id = "call_0123456789abcdef01234567";
    const once = scrubber.value({ call_id: id }) as { call_id: string };
    expect(once.call_id).toMatch(/^call_\d{4}$/);
    expect(scrubber.text(`see ${id}`)).toBe(`see ${once.call_id}`);
    expect(scrubber.text("call_ffffffffffffffffffffffff")).not.toBe(once.call_id);
  });
});

import { inspect } from "node:util";
import { describe, expect, it, vi } from "vitest";
import { MemoryTokenStore, OAuthCodexClient } from "../../src/index.ts";
import { useEmulator } from "../support/codex.ts";

const place = useEmulator();
const CREATE = { model: "gpt-5.5", input: "Hi", temperature: 0.3 };

function connect() {
  const logger = { error: vi.fn(), warn: vi.fn(), info: vi.fn(), debug: vi.fn() };
  const client = place.connect({ validateModel: true, continuity: "off", logger });
  return { client, logger };
}
const lists = () => place.emulator.count("models");

describe("a copy by withOptions", () => {
  it("knows what is known of its login: the model list, warnings, limits", async () => {
    const { client, logger } = connect();
    for (let n = 1; n <= 5; n++) await client.withOptions({ timeout: 60_000 + n }).responses.create(CREATE);
    expect(lists()).toBe(1);
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(client.limits).toBeDefined();
    expect(client.withOptions({}).limits).toBe(client.limits);
  });

  it("goes on with the turn of a call that the other made", async () => {
    const { client } = connect();
    place.emulator.script({ toolCalls: [{ name: "look", arguments: {} }] }, "Done.");
    const tools = [
      {
        type: "function" as const,
        name: "look",
        parameters: { type: "object", properties: {} },
        strict: false,
      },
    ];
    const first = await client.withOptions({ timeout: 1_000 }).responses.create({ ...CREATE, tools });
    const call = first.output.find((item) => item.type === "function_call");
    const input = [
      { role: "user" as const, content: "Hi" },
      ...(call ? [call] : []),
      { type: "function_call_output" as const, call_id: call?.call_id ?? "", output: "seen" },
    ];
    await client.responses.create({ ...CREATE, tools, input });
    const { headers } = place.emulator.requests.at(-1) ?? {};
    expect(headers?.["x-codex-turn-state"]).toEqual(expect.any(String));
  });

  it.each([
    ["another account", { accountId: "somebody-else" }],
    ["another store", { accessToken: undefined, tokenStore: new MemoryTokenStore() }],
    ["another version", { clientVersion: "0.200.0" }],
    ["another place", { baseURL: "http://127.0.0.1:9/backend-api/codex" }],
  ])("with %s knows nothing of it", async (_, options) => {
    const { client } = connect();
    await client.responses.create(CREATE);
    expect(client.limits).toBeDefined();
    expect(client.withOptions(options).limits).toBeUndefined();
    client.withOptions(options).baseURL = "http://127.0.0.1:9";
    expect(client.limits).toBeDefined();
  });

  it("a client that is moved to another place knows nothing of it", async () => {
    const { client } = connect();
    await client.responses.create(CREATE);
    client.baseURL = "http://127.0.0.1:9/backend-api/codex";
    expect(client.limits).toBeUndefined();
  });
});

/** Everything that can be reached from a value by properties, whatever they are called and whether they are listed. */
function* reachable(root: object): Generator<unknown> {
  const seen = new Set<unknown>();
  const open: unknown[] = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (seen.has(value)) continue;
    seen.add(value);
    yield value;
    if ((typeof value !== "object" && typeof value !== "function") || value === null) continue;
    for (let at: object | null = value; at && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
      for (const key of Reflect.ownKeys(at)) {
        // What OpenAI's client has by that name: the key that the caller wrote down, on a profile that takes one.
        if (key === "apiKey" && value instanceof OAuthCodexClient) continue;
        try {
          open.push(Reflect.get(at, key, value));
        } catch {
          // A getter that only works elsewhere.
        }
      }
    }
  }
}

it("no property of a client but `apiKey` leads to its secret, after calls as before", async () => {
  const accessToken = await place.emulator.accessToken();
  const client = place.connect({ accessToken, apiKey: undefined, continuity: "off" });
  const other = new OAuthCodexClient({
    profile: "openai",
    baseURL: "http://127.0.0.1:9/v1",
    apiKey: accessToken,
  });
  expect([client.apiKey, other.apiKey]).toEqual([null, accessToken]);
  const look = (): void => {
    for (const each of [client, other, client.withOptions({ timeout: 1 }), client.responses]) {
      const holding = [...reachable(each)].filter(
        (value) => typeof value === "string" && value.includes(accessToken),
      );
      expect(holding).toEqual([]);
      expect(inspect(each, { showHidden: true, depth: 20, getters: true })).not.toContain(accessToken);
    }
  };
  look();
  await client.responses.create({ model: "gpt-5.5", input: "Hi" });
  look();
  // The search finds what is there.
  const planted = Object.assign(client, { planted: { deep: [accessToken] } });
  expect(() => {
    for (const value of reachable(planted)) if (value === accessToken) throw new Error("found");
  }).toThrow("found");
});

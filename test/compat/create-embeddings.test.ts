import { describe, expect, it, vi } from "vitest";
import {
  APIConnectionTimeoutError,
  APIUserAbortError,
  BadRequestError,
  NotFoundError,
  NotSupportedError,
  OAuthCodexClient,
  OAuthCodexError,
} from "../../src/index.ts";
import type { Embed } from "../../src/runtime/option-types.ts";
import { createSiwcEmulator } from "../../src/testing/index.ts";
import { useEmulator } from "../support/codex.ts";

const place = useEmulator();
/** Length and first letter: 32-bit numbers both. */
const toy = async (texts: string[]) => texts.map((text) => [text.length, text.charCodeAt(0) / 256]);
const connect = (embed: Embed | undefined = toy, options = {}) =>
  place.connect({ embed, logLevel: "off", ...options });
const caught = async (promise: PromiseLike<unknown>): Promise<unknown> =>
  await promise.then(
    () => undefined,
    (error: unknown) => error,
  );

describe("embeddings.create with an embed option", () => {
  it("gives its vectors in the API's shape, and sends nothing", async () => {
    const answer = await connect().embeddings.create({ input: ["abc", "de"], model: "anything" });
    expect(answer).toEqual({
      object: "list",
      data: [
        { object: "embedding", index: 0, embedding: [3, 97 / 256] },
        { object: "embedding", index: 1, embedding: [2, 100 / 256] },
      ],
      model: "embed",
      usage: { prompt_tokens: expect.any(Number), total_tokens: expect.any(Number) },
      dropped_parameters: [],
    });
    expect(answer.usage.prompt_tokens).toBeGreaterThan(1);
    expect(answer.usage.total_tokens).toBe(answer.usage.prompt_tokens);
    expect(place.emulator.requests).toHaveLength(0);
  });

  it("takes one text, and gives base64 of 32-bit numbers where they are asked for", async () => {
    const params = { input: "abc", model: "any", encoding_format: "base64" } as const;
    const { data, response } = await connect().embeddings.create(params).withResponse();
    const said = data.data[0]?.embedding as unknown as string;
    const bytes = Uint8Array.from(Buffer.from(said, "base64"));
    expect([...new Float32Array(bytes.buffer)]).toEqual([3, 97 / 256]);
    expect(response.headers.get("x-oauth-codex-answered-by")).toBe("embed-option");
    const raw = await connect().embeddings.create({ input: "abc", model: "any" }).asResponse();
    expect(await raw.json()).toMatchObject({ object: "list", data: [{ embedding: [3, 97 / 256] }] });
  });

  it("asks for 64 texts at a time", async () => {
    const sizes: number[] = [];
    const embed = async (texts: string[]) => {
      sizes.push(texts.length);
      return texts.map((text) => Float32Array.of(Number(text)) as unknown as number[]);
    };
    const input = Array.from({ length: 130 }, (_, index) => String(index));
    const { data } = await connect(embed).embeddings.create({ input, model: "any" });
    expect(sizes).toEqual([64, 64, 2]);
    expect(data.map(({ index, embedding }) => [index, embedding])).toEqual(
      input.map((_, index) => [index, [index]]),
    );
  });

  it("says its model, and makes vectors of no other", async () => {
    const embed = Object.assign(async (texts: string[]) => await toy(texts), { model: "bge-m3" });
    const client = connect(embed);
    expect((await client.embeddings.create({ input: "a", model: "bge-m3" })).model).toBe("bge-m3");
    const error = await caught(client.embeddings.create({ input: "a", model: "text-embedding-3-small" }));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ code: "model_not_found", param: "model" });
    expect(String(error)).toContain('Ask for model: "bge-m3"');
  });

  it("takes the dimensions that it has", async () => {
    const client = connect(async (texts) => texts.map(() => [1, 2]));
    const params = { input: "a", model: "any" };
    expect((await client.embeddings.create({ ...params, dimensions: 2 })).data).toHaveLength(1);
    const error = await caught(client.embeddings.create({ ...params, dimensions: 256 }));
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({ code: "embedding_dimensions", param: "dimensions" });
    expect(String(error)).toMatch(/2 numbers, not of 256\. Leave 'dimensions' out/);
  });

  it.each<[string, unknown, string, string]>([
    ["nothing", undefined, "input", "invalid_value"],
    ["an empty text", "", "input", "invalid_value"],
    ["an empty text in a list", ["a", ""], "input[1]", "invalid_value"],
    ["an empty list", [], "input", "invalid_value"],
    ["too many", Array.from({ length: 2049 }, () => "a"), "input", "invalid_value"],
    ["tokens", [1, 2, 3], "input", "tokens_not_supported"],
    ["lists of tokens", [[1, 2], [3]], "input", "tokens_not_supported"],
    ["an object", {}, "input", "invalid_value"],
  ])("refuses %s as the API would, without asking the option", async (_, input, param, code) => {
    const embed = vi.fn(toy);
    const error = await caught(connect(embed).embeddings.create({ input, model: "any" } as never));
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({ param, code, status: 400 });
    expect(embed).not.toHaveBeenCalled();
  });

  it.each<[string, unknown, string, RegExp]>([
    ["throws", () => Promise.reject(new Error("no credit left")), "embed_failed", /failed: no credit left/],
    [
      "throws at once",
      () => {
        throw new Error("not loaded");
      },
      "embed_failed",
      /failed: not loaded/,
    ],
    ["gives nothing", async () => undefined, "embed_result", /gave no list of vectors for 2 texts/],
    ["gives too few", async () => [[1]], "embed_result", /gave 1 vectors for 2 texts/],
    ["gives too many", async () => [[1], [1], [1]], "embed_result", /gave 3 vectors for 2 texts/],
    ["gives NaN", async () => [[1], [Number.NaN]], "embed_result", /something in it that is no number/],
    ["gives null", async () => [[1], [null]], "embed_result", /something in it that is no number/],
    ["gives infinity", async () => [[1], [1 / 0]], "embed_result", /something in it that is no number/],
    ["gives different lengths", async () => [[1], [1, 2]], "embed_result", /different lengths/],
    ["gives an empty vector", async () => [[], []], "embed_result", /no vector/],
    ["gives texts", async () => ["a", "b"], "embed_result", /no vector/],
  ])("says so when the option %s", async (_, embed, code, message) => {
    const client = connect(embed as Embed);
    const error = await caught(client.embeddings.create({ input: ["a", "b"], model: "any" }));
    expect(error).toBeInstanceOf(OAuthCodexError);
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) });
  });

  it("notices lengths that differ between two turns", async () => {
    let turn = 0;
    const embed = async (texts: string[]) => {
      turn += 1;
      return texts.map(() => Array.from({ length: turn }, () => 1));
    };
    const input = Array.from({ length: 65 }, () => "a");
    const error = await caught(connect(embed).embeddings.create({ input, model: "any" }));
    expect(error).toMatchObject({ code: "embed_result" });
  });

  it("waits no longer than the call may take, and asks for nothing more then", async () => {
    const embed = vi.fn(async (texts: string[]) => {
      await new Promise((resolve) => setTimeout(resolve, 60));
      return texts.map(() => [1]);
    });
    const input = Array.from({ length: 100 }, () => "a");
    const late = await caught(connect(embed).embeddings.create({ input, model: "any" }, { timeout: 20 }));
    expect(late).toBeInstanceOf(APIConnectionTimeoutError);
    expect(String(late)).toContain("within 20 ms");
    const controller = new AbortController();
    const asking = connect(embed).embeddings.create({ input, model: "any" }, { signal: controller.signal });
    setTimeout(() => controller.abort("enough"), 20);
    const aborted = await caught(asking);
    expect(aborted).toBeInstanceOf(APIUserAbortError);
    expect(aborted).toMatchObject({ cause: "enough" });
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(embed).toHaveBeenCalledTimes(2);
  });

  it("does nothing for a call that was given up before", async () => {
    const embed = vi.fn(toy);
    const signal = AbortSignal.abort("enough");
    const error = await caught(connect(embed).embeddings.create({ input: "a", model: "any" }, { signal }));
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(embed).not.toHaveBeenCalled();
  });

  it("names a user that nobody is told of", async () => {
    const answer = await connect().embeddings.create({ input: "a", model: "any", user: "ada" });
    expect(answer).toMatchObject({ dropped_parameters: ["user"] });
  });

  it("works through client.fetch, as openai's client asks", async () => {
    const ask = async (client: OAuthCodexClient, body: object) =>
      await client.fetch("https://api.openai.com/v1/embeddings", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
    const numbers = await ask(connect(), { input: "abc", model: "any" });
    expect(await numbers.json()).toMatchObject({ data: [{ embedding: [3, 97 / 256] }] });
    const text = await ask(connect(), { input: "abc", model: "any", encoding_format: "base64" });
    expect(await text.json()).toMatchObject({ data: [{ embedding: expect.stringMatching(/^[\w+/]+=*$/) }] });
    const without = await ask(place.connect({ logLevel: "off" }), { input: "abc", model: "any" });
    expect([without.status, await without.json()]).toMatchObject([501, { error: { code: "not_supported" } }]);
    const tokens = await ask(connect(), { input: [1, 2], model: "any" });
    expect([tokens.status, await tokens.json()]).toMatchObject([
      400,
      { error: { code: "tokens_not_supported" } },
    ]);
    expect(place.emulator.requests).toHaveLength(0);
  });
});

describe("embeddings.create without an embed option", () => {
  it("names the option as the way out", async () => {
    const error = await caught(place.connect().embeddings.create({ input: "a", model: "any" }));
    expect(error).toBeInstanceOf(NotSupportedError);
    expect(error).toMatchObject({
      code: "not_supported",
      method: "embeddings.create",
      alternative: expect.stringContaining("`embed`"),
    });
    expect(place.emulator.requests).toHaveLength(0);
  });

  it("goes by the same rules with Sign in with ChatGPT", async () => {
    await using siwc = await createSiwcEmulator();
    const options = {
      baseURL: siwc.baseURL,
      profile: "siwc",
      appName: "Test",
      accessToken: "token",
    } as const;
    const bare = await caught(new OAuthCodexClient(options).embeddings.create({ input: "a", model: "any" }));
    expect(bare).toMatchObject({ code: "not_supported", alternative: expect.stringContaining("`embed`") });
    const client = new OAuthCodexClient({ ...options, embed: toy });
    const { data } = await client.embeddings.create({ input: "a", model: "any" });
    expect(data[0]?.embedding).toEqual([1, 97 / 256]);
    expect(siwc.requests).toHaveLength(0);
  });
});

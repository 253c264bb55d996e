import { readdir } from "node:fs/promises";
import fc from "fast-check";
import { countTokens } from "gpt-tokenizer/encoding/o200k_base";
import { describe, expect, it, vi } from "vitest";
import { imageSize, imageTokens } from "../../src/compat/tokens/image-tokens.ts";
import { toolText } from "../../src/compat/tokens/tool-text.ts";
import type { InputTokenCountParams } from "../../src/generated/resources/responses/input-tokens.ts";
import { ContinuityError, NotFoundError } from "../../src/index.ts";
import { localClient, temporaryFolder, text } from "./support.ts";

/** Around a message, and where the answer begins. */
const MESSAGE = 4;
const REPLY = 2;

const count = async (params: object): Promise<number> => {
  const { input_tokens } = await localClient({}).responses.inputTokens.count(params as InputTokenCountParams);
  return input_tokens;
};

describe("responses.inputTokens.count", () => {
  it("says that it is an estimate, who made it and by what, and touches neither network nor disk", async () => {
    const compatStorageDir = await temporaryFolder();
    const client = localClient({ compatStorageDir });
    const { data, response } = await client.responses.inputTokens
      .count({ model: "gpt-5.5", input: "Say hi." })
      .withResponse();
    expect(data).toEqual({
      object: "response.input_tokens",
      input_tokens: countTokens("Say hi.") + MESSAGE + REPLY,
      estimated: true,
      tokenizer: "o200k_base",
    });
    expect(await response.json()).toEqual(data);
    expect(response.headers.get("x-oauth-codex-answered-by")).toBe("local-estimate");
    expect(await readdir(compatStorageDir)).toEqual([]);
  });

  it("counts instructions, and every message with what is around it", async () => {
    const one = countTokens("Hello there, you two.");
    expect(await count({ instructions: "Be brief.", input: "Hello there, you two." })).toBe(
      countTokens("Be brief.") + one + 2 * MESSAGE + REPLY,
    );
    const input = [
      { role: "user", content: "Hello there, you two." },
      { role: "assistant", content: [{ type: "output_text", text: "Hello there, you two." }] },
      { type: "message", role: "user", content: [{ type: "input_text", text: "Hello there, you two." }] },
    ];
    // The assistant's names its channel as well.
    expect(await count({ input })).toBe(3 * (one + MESSAGE) + 2 + REPLY);
    expect(await count({ input: [] })).toBe(REPLY);
    expect(await count({})).toBe(REPLY);
  });

  it("reads functions as declarations, with their descriptions", async () => {
    const tool = {
      type: "function",
      name: "find",
      description: "Finds a place.",
      strict: true,
      parameters: {
        type: "object",
        properties: {
          name: { type: "string", description: "What it is called" },
          kinds: { type: "array", items: { enum: ["city", "river"] }, default: [] },
          near: { anyOf: [{ type: "object", properties: { lat: { type: "number" } } }, { type: "null" }] },
        },
        required: ["name"],
      },
    };
    const declared = [
      "# Tools",
      "## functions",
      "namespace functions {",
      [
        "// Finds a place.",
        "type find = (_: {",
        "// What it is called",
        "name: string,",
        'kinds?: "city" | "river"[], // default: []',
        "near?: {",
        "    lat?: number,",
        "    } | null,",
        "}) => any;",
      ].join("\n"),
      "} // namespace functions",
    ].join("\n\n");
    expect(await count({ input: "x", tools: [tool] })).toBe(
      countTokens(declared) + countTokens("x") + 2 * MESSAGE + REPLY,
    );
    const lite = { type: "additional_tools", role: "developer", tools: [tool] };
    expect(await count({ input: [lite, { role: "user", content: "x" }] })).toBe(
      await count({ input: "x", tools: [tool] }),
    );
  });

  it("grows with every kind of item and part", async () => {
    const items = [
      { type: "function_call", call_id: "c", name: "find", arguments: '{"name":"Oslo"}' },
      { type: "function_call_output", call_id: "c", output: "59.9 10.7" },
      { type: "custom_tool_call", call_id: "d", name: "sh", input: "ls" },
      { type: "custom_tool_call_output", call_id: "d", output: [{ type: "input_text", text: "a b c" }] },
      { type: "reasoning", summary: [], encrypted_content: "g".repeat(2000) },
      { type: "web_search_call", id: "ws_1", status: "completed", action: { type: "search", query: "x" } },
      { type: "compaction", encrypted_content: "g".repeat(3000) },
      { role: "assistant", content: [{ type: "refusal", refusal: "No." }] },
    ];
    const before: object[] = [{ role: "user", content: "x" }];
    let last = await count({ input: before });
    for (const item of items) {
      before.push(item);
      const now = await count({ input: before });
      expect(now, JSON.stringify(item).slice(0, 60)).toBeGreaterThan(last + 4);
      last = now;
    }
  });

  it("leaves out reasoning of earlier turns, unless the request has it read again", async () => {
    const input = [
      { type: "reasoning", summary: [], encrypted_content: "g".repeat(5000) },
      { role: "user", content: "x" },
    ];
    expect(await count({ input })).toBe(await count({ input: "x" }));
    expect(await count({ input, reasoning: { context: "all_turns" } })).toBeGreaterThan(
      (await count({ input })) + 100,
    );
  });

  it("reads schemas of any depth and with a type told twice in lines that their size bounds", () => {
    const lengthOf = (parameters: object): number =>
      toolText([{ type: "function", name: "f", parameters }]).text.length;
    const nest = (depth: number, type: unknown): object =>
      depth === 0 ? { type: "string" } : { type, properties: { a: nest(depth - 1, type) } };
    expect(lengthOf(nest(2000, "object"))).toBe(lengthOf(nest(1000, "object")));
    expect(lengthOf(nest(12, ["object", "object"]))).toBe(lengthOf(nest(12, "object")));
  });

  it("counts a schema of the answer, custom tools and declarations of hosted ones", async () => {
    const plain = await count({ input: "x" });
    const format = { type: "json_schema", name: "a", schema: { type: "object", properties: { a: {} } } };
    const grammar = { type: "grammar", syntax: "lark", definition: "start: /a+/" };
    for (const more of [
      { text: { format } },
      { tools: [{ type: "custom", name: "sql" }] },
      { tools: [{ type: "custom", name: "sql", format: grammar }] },
      { tools: [{ type: "web_search", search_context_size: "low" }] },
      {
        tools: [{ type: "namespace", name: "n", tools: [{ type: "function", name: "f", parameters: null }] }],
      },
    ]) {
      expect(await count({ input: "x", ...more })).toBeGreaterThan(plain + 10);
    }
  });

  it("takes text that looks like a control token for text", async () => {
    expect(await count({ input: "<|endoftext|><|im_start|>" })).toBeGreaterThan(MESSAGE + REPLY + 8);
  });

  it("counts files of the local storage and of the request, and names one that there is not", async () => {
    const client = localClient({ compatStorageDir: await temporaryFolder() });
    const content = "The harbour closes at nine in winter.";
    const { id } = await client.files.create({ file: text(content), purpose: "user_data" });
    const ask = async (part: object) =>
      (
        await client.responses.inputTokens.count({
          input: [{ role: "user", content: [part] }] as InputTokenCountParams["input"] & object,
        })
      ).input_tokens;
    const expected = countTokens(content) + MESSAGE + REPLY;
    expect(await ask({ type: "input_file", file_id: id })).toBe(expected);
    const data = `data:text/plain;base64,${btoa(content)}`;
    expect(await ask({ type: "input_file", filename: "note.txt", file_data: data })).toBe(expected);
    expect(await ask({ type: "input_file", file_url: "https://example.com/a.pdf" })).toBe(MESSAGE + REPLY);
    const error = await ask({ type: "input_file", file_id: "file-none" }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ param: "file_id", message: expect.stringContaining("file-none") });
  });

  it("counts what a conversation holds, and names one that there is not", async () => {
    const client = localClient({ compatStorageDir: await temporaryFolder() });
    const items = [{ type: "message" as const, role: "user" as const, content: "Hello there, you two." }];
    const { id } = await client.conversations.create({ items });
    const { input_tokens } = await client.responses.inputTokens.count({ conversation: id, input: "x" });
    expect(input_tokens).toBe(await count({ input: [...items, { role: "user", content: "x" }] }));
    await expect(client.responses.inputTokens.count({ conversation: "conv_none" })).rejects.toMatchObject({
      message: expect.stringContaining("conv_none"),
    });
    await expect(
      client.responses.inputTokens.count({ previous_response_id: "resp_none" }),
    ).rejects.toMatchObject({ constructor: ContinuityError });
  });

  it("says so when the tokenizer is not installed, and estimates", async () => {
    vi.resetModules();
    vi.doMock("gpt-tokenizer/encoding/o200k_base", () => {
      throw new Error("not installed");
    });
    try {
      const { OAuthCodexClient } = await import("../../src/index.ts");
      const warn = vi.fn();
      const logger = { error: vi.fn(), warn, info: vi.fn(), debug: vi.fn() };
      const client = new OAuthCodexClient({ accessToken: "unused", logger });
      for (let round = 0; round < 2; round++) {
        const answer = await client.responses.inputTokens.count({ input: "one two three" });
        expect(answer).toMatchObject({ input_tokens: 3 + MESSAGE + REPLY, tokenizer: "built-in" });
      }
      expect(warn).toHaveBeenCalledTimes(1);
      expect(warn).toHaveBeenCalledWith(expect.stringContaining("install gpt-tokenizer"));
    } finally {
      vi.doUnmock("gpt-tokenizer/encoding/o200k_base");
      vi.resetModules();
    }
  });
});

describe("images", () => {
  it.each([
    [256, 256, "auto", 77],
    [1024, 1024, "auto", 1229],
    [1920, 1080, "high", 2448],
    [2560, 1440, "high", 2931],
    [3840, 2160, "auto", 9792],
    [4032, 3024, undefined, 11_868],
    [4032, 3024, "low", 231],
  ])("%i by %i in detail %s are %i tokens", (width, height, detail, tokens) => {
    expect(imageTokens({ width, height }, detail)).toBe(tokens);
  });

  it("cost no more than their budget, at any size", () => {
    const side = fc.integer({ min: 1, max: 30_000 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        expect(imageTokens({ width, height }, "high")).toBeLessThanOrEqual(3000);
        expect(imageTokens({ width, height }, "auto")).toBeLessThanOrEqual(12_000);
        expect(imageTokens({ width, height }, "low")).toBeLessThanOrEqual(308);
        expect(imageTokens({ width, height }, "low")).toBeGreaterThan(0);
      }),
    );
  });

  const bytes = (...values: (number | string)[]): Uint8Array =>
    Uint8Array.from(
      values.flatMap((value) => (typeof value === "string" ? [...Buffer.from(value, "latin1")] : [value])),
    );

  it.each([
    ["PNG", bytes("\x89PNG\r\n\x1a\n", 0, 0, 0, 13, "IHDR", 0, 0, 2, 128, 0, 0, 1, 224)],
    ["GIF", bytes("GIF89a", 128, 2, 224, 1)],
    [
      "JPEG",
      bytes("\xff\xd8\xff\xe0", 0, 4, 1, 2, "\xff\xc4", 0, 2, "\xff\xc0", 0, 11, 8, 1, 224, 2, 128, 1, 0, 0),
    ],
    [
      "WebP, lossy",
      bytes("RIFF", 0, 0, 0, 0, "WEBPVP8 ", 0, 0, 0, 0, 0, 0, 0, 0x9d, 1, 0x2a, 128, 2, 224, 1),
    ],
    ["WebP, lossless", bytes("RIFF", 0, 0, 0, 0, "WEBPVP8L", 0, 0, 0, 0, 0x2f, 0x7f, 0xc2, 0x77, 0)],
    ["WebP, extended", bytes("RIFF", 0, 0, 0, 0, "WEBPVP8X", 10, 0, 0, 0, 0, 0, 0, 0, 127, 2, 0, 223, 1, 0)],
  ])("tell their size: %s", (_, image) => {
    expect(imageSize(image)).toEqual({ width: 640, height: 480 });
  });

  it("of other bytes have no size", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (some) => {
        expect(() => imageSize(some)).not.toThrow();
      }),
    );
    expect(imageSize(bytes("\xff\xd8\xff"))).toBeUndefined();
    expect(imageSize(bytes("nothing"))).toBeUndefined();
  });

  it("in a request count by their size, and behind a URL as one of 1024 by 1024", async () => {
    const png = bytes("\x89PNG\r\n\x1a\n", 0, 0, 0, 13, "IHDR", 0, 0, 1, 0, 0, 0, 1, 0);
    const ask = (image_url: string) =>
      count({ input: [{ role: "user", content: [{ type: "input_image", detail: "auto", image_url }] }] });
    const seen = await ask(`data:image/png;base64,${Buffer.from(png).toString("base64")}`);
    expect(seen).toBe(77 + MESSAGE + REPLY);
    expect(await ask("https://example.com/a.png")).toBe(1229 + MESSAGE + REPLY);
  });
});

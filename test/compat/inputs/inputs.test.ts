import { describe, expect, it } from "vitest";
import type { OAuthCodexClient } from "../../../src/index.ts";
import { fill, useFiles } from "../file-search/support.ts";
import { text } from "../support.ts";

const bench = useFiles();
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
const PNG_URL = `data:image/png;base64,${Buffer.from(PNG).toString("base64")}`;
const NOTE_URL = `data:text/plain;base64,${Buffer.from("a note").toString("base64")}`;

async function upload(client: OAuthCodexClient, file: File): Promise<string> {
  return (await client.files.create({ file, purpose: "user_data" })).id;
}

const user = (...content: object[]) => [{ role: "user" as const, content: content as never[] }];
const lastParts = () => bench.bodies().at(-1)?.input[0]?.["content"];

describe("files by id in the input", () => {
  it("are sent inline: documents as file_data, images as image_url", async () => {
    const client = await bench.connect();
    const note = await upload(client, text("a note"));
    const image = await upload(client, new File([PNG], "x", { type: "application/octet-stream" }));
    await client.responses.create({
      model: "gpt-5.5",
      input: user(
        { type: "input_text", text: "Look." },
        { type: "input_file", file_id: note },
        { type: "input_file", file_id: note, filename: "other.txt" },
        { type: "input_image", file_id: image, detail: "low" },
      ),
    });
    expect(lastParts()).toEqual([
      { type: "input_text", text: "Look." },
      { type: "input_file", filename: "note.txt", file_data: NOTE_URL },
      { type: "input_file", filename: "other.txt", file_data: NOTE_URL },
      { type: "input_image", image_url: PNG_URL, detail: "low" },
    ]);
  });

  it("are sent inline in the outputs of tools too", async () => {
    const client = await bench.connect();
    const image = await upload(client, new File([PNG], "chart.png"));
    await client.responses.create({
      model: "gpt-5.5",
      input: [
        { type: "function_call", call_id: "call_1", name: "chart", arguments: "{}" },
        {
          type: "function_call_output",
          call_id: "call_1",
          output: [{ type: "input_image", file_id: image }],
        },
      ],
    });
    expect(bench.bodies()[0]?.input[1]?.["output"]).toEqual([{ type: "input_image", image_url: PNG_URL }]);
  });

  it("work in a stream, in messages, in chat completions, and beside file_search", async () => {
    const client = await bench.connect();
    const { store } = await fill(client, {});
    const note = await upload(client, text("a note"));
    const chat = [{ role: "user" as const, content: [{ type: "file" as const, file: { file_id: note } }] }];
    const part = { type: "input_file", filename: "note.txt", file_data: NOTE_URL };
    const input = user({ type: "input_file", file_id: note });

    for await (const _ of await client.responses.create({ model: "gpt-5.5", input, stream: true }));
    expect(lastParts()).toEqual([part]);
    await client.responses.create({ model: "gpt-5.5", messages: chat } as object as { model: string });
    expect(lastParts()).toEqual([part]);
    await client.chat.completions.create({ model: "gpt-5.5", messages: chat });
    expect(lastParts()).toEqual([part]);
    bench.emulator.script({ toolCalls: [{ name: "file_search", arguments: { queries: ["a"] } }] }, "Done.");
    await client.responses.create({
      model: "gpt-5.5",
      input,
      tools: [{ type: "file_search", vector_store_ids: [store] }],
    });
    expect(lastParts()).toEqual([part]);
    expect(bench.bodies()).toHaveLength(5);
  });

  it("leaves parts that carry their content, or an address, as they are", async () => {
    const client = await bench.connect();
    const given = [
      { type: "input_file", filename: "a.txt", file_data: NOTE_URL },
      { type: "input_file", file_url: "https://example.com/a.pdf" },
      { type: "input_image", image_url: PNG_URL, file_id: null, detail: "auto" },
    ];
    await client.responses.create({ model: "gpt-5.5", input: user(...given) });
    expect(lastParts()).toEqual(given);
  });

  describe("that cannot be sent are refused before a request is spent", () => {
    async function refused(make: (client: OAuthCodexClient) => Promise<object[]>): Promise<unknown> {
      const client = await bench.connect();
      const parts = await make(client);
      const error = await client.responses
        .create({ model: "gpt-5.5", input: user({ type: "input_text", text: "Look." }, ...parts) })
        .catch((error: unknown) => error);
      expect(bench.bodies()).toEqual([]);
      return error;
    }

    it("an unknown one", async () => {
      expect(await refused(async () => [{ type: "input_file", file_id: "file-gone" }])).toMatchObject({
        status: 404,
        param: "input[0].content[1].file_id",
        message: expect.stringContaining("file-gone"),
      });
    });

    it("an empty one", async () => {
      const error = await refused(async (client) => [
        { type: "input_file", file_id: await upload(client, text("")) },
      ]);
      expect(error).toMatchObject({ status: 400, message: expect.stringContaining("is empty") });
    });

    it("one with its content beside it", async () => {
      const error = await refused(async (client) => [
        { type: "input_image", file_id: await upload(client, new File([PNG], "a.png")), image_url: PNG_URL },
      ]);
      expect(error).toMatchObject({ status: 400, param: "input[0].content[1].file_id" });
    });

    it("an image as a document, and a document as an image", async () => {
      const image = async (client: OAuthCodexClient) => [
        { type: "input_file", file_id: await upload(client, new File([PNG], "a.txt")) },
      ];
      expect(await refused(image)).toMatchObject({
        code: "unsupported_file",
        message: expect.stringContaining("input_image"),
      });
      const note = async (client: OAuthCodexClient) => [
        { type: "input_image", file_id: await upload(client, text("a note", "a.png", "image/png")) },
      ];
      expect(await refused(note)).toMatchObject({
        code: "unsupported_file",
        param: "input[0].content[1].file_id",
      });
    });

    it("more than 50 MB in all, by their sizes, unread", async () => {
      const error = await refused(async (client) => {
        const file = await upload(client, new File([new Uint8Array(6 * 1024 * 1024).fill(65)], "a.txt"));
        return Array.from({ length: 9 }, () => ({ type: "input_file", file_id: file }));
      });
      expect(error).toMatchObject({
        status: 400,
        code: "file_too_large",
        param: "input[0].content[9].file_id",
        message: expect.stringMatching(/6 MB and those before it 48 MB; .* 50 MB in all/),
      });
    });
  });
});

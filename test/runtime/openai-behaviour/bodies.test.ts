import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import OpenAI from "openai";
import { expect, it } from "vitest";
import { toFile } from "../../../src/index.ts";
import { answering, BASE, both, failure, json, ours, theirs } from "../../support/both.ts";

async function formOf(init: RequestInit | undefined): Promise<[string, string][]> {
  const form = await new Response(init?.body).formData();
  return Promise.all(
    [...form].map(
      async ([name, value]): Promise<[string, string]> => [
        name,
        typeof value === "string" ? value : `${value.name} ${value.type} ${await value.text()}`,
      ],
    ),
  );
}

const here = fileURLToPath(import.meta.url);

both("multipart", (make, Class) => {
  const file = new File(["bytes"], "a.txt", { type: "text/plain" });

  it("writes lists and nesting, leaves out undefined, and sets no type by hand", async () => {
    const { fetch, sent } = answering(json({}));
    const params = {
      file,
      purpose: "assistants",
      list: ["x", "y"],
      deep: { er: 1, gone: undefined },
      gone: undefined,
    };
    await make({ fetch }).files.create(params as never);
    const fields = await formOf(sent[0]?.init);
    expect(fields.toSorted()).toEqual([
      ["deep[er]", "1"],
      ["file", "a.txt text/plain bytes"],
      ["list[]", "x"],
      ["list[]", "y"],
      ["purpose", "assistants"],
    ]);
  });

  it("refuses null before anything is sent", async () => {
    const { fetch, sent } = answering(json({}));
    await failure(() => make({ fetch }).files.create({ file, purpose: null as never }));
    expect(sent).toEqual([]);
  });

  it("takes files, answers, read streams and named blobs", async () => {
    const { fetch, sent } = answering(json({}));
    const answer = new Response("of an answer");
    Object.defineProperty(answer, "url", { value: "https://example.com/dir/song.mp3?x=1" });
    const inputs = [
      file,
      answer,
      createReadStream(here, { end: 5 }),
      Object.assign(new Blob(["of a blob"]), { name: "blob.bin" }),
    ];
    for (const input of inputs)
      await make({ fetch }).files.create({ file: input as never, purpose: "batch" });
    const names = [];
    for (const { init } of sent) {
      const part = (await new Response(init.body).formData()).get("file") as File;
      names.push(`${part.name}: ${await part.text()}`);
    }
    expect(names).toEqual([
      "a.txt: bytes",
      expect.stringMatching(/^song\.mp3.*: of an answer$/),
      `${basename(here)}: import`,
      "blob.bin: of a blob",
    ]);
  });

  it("takes streams that have no name", async () => {
    const { fetch, sent } = answering(json({}));
    const pieces = async function* (): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode("of ");
      yield new TextEncoder().encode("pieces");
    };
    for (const input of [new Response("of a body").body, pieces()]) {
      await make({ fetch }).videos.create({ prompt: "a cat", input_reference: input as never });
    }
    const files = await Promise.all(sent.map(async ({ init }) => (await formOf(init)).toSorted()[0]?.[1]));
    expect(files.map((file) => file?.split(" ").filter(Boolean).join(" "))).toEqual([
      expect.stringMatching(/^unknown_file .*of a body$/),
      expect.stringMatching(/^unknown_file .*of pieces$/),
    ]);
  });

  it.each(["a.txt", "/home/me/a.txt", "C:\\me\\a.txt"])("tells of a file %s only its name", async (path) => {
    const { fetch, sent } = answering(json({}));
    const files = [new File(["x"], path), await Class.toFile(Buffer.from("x"), path)];
    for (const one of files) await make({ fetch }).files.create({ file: one, purpose: "batch" });
    const names = await Promise.all(
      sent.map(async ({ init }) => (await new Response(init.body).formData()).get("file") as File),
    );
    expect(names.map(({ name }) => name)).toEqual(["a.txt", "a.txt"]);
  });

  it("sends JSON where nothing has to be a form", async () => {
    const { fetch, sent } = answering(json({}));
    await make({ fetch }).videos.create({ prompt: "a cat" });
    await make({ fetch }).videos.create({ prompt: "a cat", input_reference: file });
    expect(sent[0]?.init.body).toBe('{"prompt":"a cat"}');
    expect(sent[1]?.init.body).toBeInstanceOf(FormData);
  });

  it("has toFile as a static that makes a file of anything", async () => {
    const made = await Class.toFile(Buffer.from("x"), "x.bin", { type: "a/b" });
    expect([made.name, made.type, await made.text()]).toEqual(["x.bin", "a/b", "x"]);
  });
});

it("form parts stand in the order of the params, whatever takes longest to read, where openai's do not", async () => {
  const slow = async function* (): AsyncGenerator<Uint8Array> {
    await new Promise((resolve) => setTimeout(resolve, 20));
    yield new TextEncoder().encode("slow");
  };
  const orders = [];
  for (const make of [theirs, ours]) {
    const { fetch, sent } = answering(json({}));
    const file = Object.assign(slow(), { path: "slow.txt" });
    await make({ baseURL: BASE, apiKey: "k", fetch }).files.create({ file: file as never, purpose: "batch" });
    orders.push((await formOf(sent[0]?.init)).map(([name]) => name));
  }
  expect(orders).toEqual([
    ["purpose", "file"],
    ["file", "purpose"],
  ]);
});

both("toFile", (_, Class) => {
  it.each([
    ["a buffer", Buffer.from("abc"), "unknown_file"],
    ["an array buffer", new TextEncoder().encode("abc").buffer, "unknown_file"],
    ["a blob", new Blob(["abc"]), "unknown_file"],
    ["a text", "abc" as never, "unknown_file"],
    ["a file", new File(["abc"], "x.txt"), "x.txt"],
    ["a promise", Promise.resolve(new File(["abc"], "y.txt")), "y.txt"],
  ])("takes %s", async (_, value, name) => {
    const file = await Class.toFile(value);
    expect([file.name, await file.text()]).toEqual([name, "abc"]);
  });

  it("takes streams of bytes and of texts, and their names", async () => {
    const stream = createReadStream(here, { end: 5 });
    expect((await Class.toFile(stream)).name).toBe(basename(here));
    async function* pieces(): AsyncGenerator<unknown> {
      yield "a";
      yield Buffer.from("b");
      yield new Blob(["c"]);
    }
    expect(await (await Class.toFile(pieces() as never, "n")).text()).toBe("abc");
  });

  it("gives a file back as it is", async () => {
    const file = new File(["abc"], "x.txt", { type: "a/b" });
    expect(await Class.toFile(file)).toBe(file);
  });

  it("names an answer by its URL", async () => {
    const answer = { url: "https://example.com/my/audio.mp3", blob: async () => new Blob(["abc"]) };
    expect((await Class.toFile(answer as never)).name).toBe("audio.mp3");
  });

  it("says what it cannot take", async () => {
    class Own {
      name2 = "foo";
    }
    expect((await failure(() => Class.toFile({ foo: 1 } as never))).message).toMatch(/Object/);
    expect((await failure(() => Class.toFile(new Own() as never))).message).toMatch(/Own/);
  });
});

it("toFile renames a file, where openai gives it back under its old name", async () => {
  const file = new File(["abc"], "x.txt", { type: "a/b" });
  const renamed = await toFile(file, "y.txt");
  expect([renamed.name, renamed.type, (await OpenAI.toFile(file, "y.txt")).name]).toEqual([
    "y.txt",
    "a/b",
    "x.txt",
  ]);
});

both("embeddings", (make) => {
  const bytes = Buffer.from(new Float32Array([0.5, -1]).buffer).toString("base64");

  it("are asked for as base64 and decoded, unless a format is named", async () => {
    const { fetch, sent } = answering(json({ data: [{ embedding: bytes }] }));
    const client = make({ fetch });
    const decoded = await client.embeddings.create({ model: "m", input: "x" });
    expect(decoded.data[0]?.embedding).toEqual([0.5, -1]);
    const raw = await client.embeddings.create({ model: "m", input: "x", encoding_format: "base64" });
    expect(raw.data[0]?.embedding).toBe(bytes);
    expect(sent.map(({ init }) => JSON.parse(init.body as string).encoding_format)).toEqual([
      "base64",
      "base64",
    ]);
  });
});

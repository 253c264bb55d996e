import { createReadStream } from "node:fs";
import { readdir, stat, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { memoryStorage } from "../../../src/compat/store/memory/engine.ts";
import type { OAuthCodexClient } from "../../../src/index.ts";
import * as sdk from "../../../src/index.ts";
import { localClient, temporaryFolder, text } from "../support.ts";

const engines: Record<string, () => Promise<OAuthCodexClient>> = {
  memory: async () => localClient({ storage: memoryStorage() }),
  sqlite: async () => localClient({ compatStorageDir: await temporaryFolder() }),
};

describe.each(Object.entries(engines))("files on the %s engine", (_, make) => {
  it("keeps a file, its record and its bytes", async () => {
    const client = await make();
    const file = await client.files.create({ file: text("안녕, world", "인사.txt"), purpose: "user_data" });
    expect(file).toEqual({
      id: expect.stringMatching(/^file-[0-9a-f]{32}$/),
      object: "file",
      bytes: 13,
      created_at: expect.any(Number),
      filename: "인사.txt",
      purpose: "user_data",
      status: "processed",
      status_details: null,
      expires_at: null,
    });
    expect(await client.files.retrieve(file.id)).toEqual(file);
    const content = await client.files.content(file.id);
    expect(content.headers.get("content-type")).toBe("text/plain");
    expect(await content.text()).toBe("안녕, world");
    expect(await client.files.retrieveContent(file.id)).toBe("안녕, world");
    expect(await client.files.waitForProcessing(file.id)).toEqual(file);
  });

  it.each([
    ["a Response", async () => new Response("abc"), "unknown_file"],
    ["bytes by toFile", () => sdk.toFile(new Uint8Array([97, 98, 99]), "a.bin"), "a.bin"],
    ["an async iterable with a path", async () => Object.assign(pieces(), { path: "/x/y.txt" }), "y.txt"],
  ])("takes %s", async (_, source, filename) => {
    const client = await make();
    const file = await client.files.create({ file: (await source()) as File, purpose: "assistants" });
    expect(file).toMatchObject({ bytes: 3, filename });
    expect(await client.files.retrieveContent(file.id)).toBe("abc");
  });

  it("takes an empty file", async () => {
    const client = await make();
    const { id, bytes } = await client.files.create({ file: text(""), purpose: "assistants" });
    expect(bytes).toBe(0);
    expect(await client.files.retrieveContent(id)).toBe("");
  });

  it("lists newest first, by purpose, in pages", async () => {
    const client = await make();
    const ids: string[] = [];
    for (const n of [1, 2, 3, 4, 5]) {
      const purpose = n === 3 ? "batch" : "assistants";
      ids.push((await client.files.create({ file: text(`${n}`), purpose })).id);
    }
    const walked: string[] = [];
    for await (const { id } of client.files.list({ limit: 2 })) walked.push(id);
    expect(walked).toEqual(ids.toReversed());
    const page = await client.files.list({ order: "asc", limit: 3, after: ids[0] as string });
    expect(page.data.map(({ id }) => id)).toEqual(ids.slice(1, 4));
    expect(page.hasNextPage()).toBe(true);
    expect((await client.files.list({ purpose: "batch" })).data.map(({ id }) => id)).toEqual([ids[2]]);
  });

  it("can be emptied by a loop that deletes what it lists", async () => {
    const client = await make();
    for (let n = 0; n < 7; n++) await client.files.create({ file: text(`${n}`), purpose: "assistants" });
    for await (const { id } of client.files.list({ limit: 2 })) await client.files.delete(id);
    expect((await client.files.list()).data).toEqual([]);
  });

  it("answers as the API does: response, headers, request id", async () => {
    const client = await make();
    const { data, response, request_id } = await client.files
      .create({ file: text("x"), purpose: "assistants" })
      .withResponse();
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(request_id).toMatch(/^req_local_/);
    expect(data._request_id).toBe(request_id);
    expect(await (await client.files.retrieve(data.id).asResponse()).json()).toEqual({ ...data });
  });

  it.each([
    ["retrieve", (c: OAuthCodexClient) => c.files.retrieve("file-none")],
    ["delete", (c: OAuthCodexClient) => c.files.delete("file-none")],
    ["content", (c: OAuthCodexClient) => c.files.content("file-none")],
    ["retrieveContent", (c: OAuthCodexClient) => c.files.retrieveContent("file-none")],
  ])("refuses %s of an unknown id with the API's 404", async (_, act) => {
    const error = await act(await make()).then(
      () => undefined,
      (reason) => reason,
    );
    expect(error).toBeInstanceOf(sdk.NotFoundError);
    expect(error).toMatchObject({
      status: 404,
      code: "not_found",
      param: "id",
      type: "invalid_request_error",
      error: { message: "No such File object: 'file-none'.", param: "id" },
      requestID: expect.stringMatching(/^req_local_/),
    });
  });

  it("forgets a deleted file", async () => {
    const client = await make();
    const { id } = await client.files.create({ file: text("x"), purpose: "assistants" });
    expect(await client.files.delete(id)).toEqual({ id, object: "file", deleted: true });
    await expect(client.files.retrieve(id)).rejects.toThrow(sdk.NotFoundError);
    await expect(client.files.delete(id)).rejects.toThrow(sdk.NotFoundError);
  });

  it.each([
    ["a purpose that is none", { file: text("x"), purpose: "fun" }, "purpose"],
    ["no file", { purpose: "assistants" }, "file"],
    ["a text as file", { file: "text", purpose: "assistants" }, "file"],
    ["an object as file", { file: {}, purpose: "assistants" }, "file"],
    [
      "a lifetime that is too short",
      { file: text("x"), purpose: "batch", expires_after: { anchor: "created_at", seconds: 5 } },
      "expires_after.seconds",
    ],
  ])("refuses %s, naming the parameter", async (_, params, param) => {
    const client = await make();
    await expect(client.files.create(params as never)).rejects.toMatchObject({
      name: "BadRequestError",
      status: 400,
      param,
    });
  });

  it.each([
    [{ limit: 0 }, "limit"],
    [{ limit: 10_001 }, "limit"],
    [{ limit: 1.5 }, "limit"],
    [{ order: "up" }, "order"],
    [{ after: "file-none" }, "after"],
  ])("refuses the list parameters %j", async (query, param) => {
    const client = await make();
    await expect(client.files.list(query as never)).rejects.toMatchObject({ status: 400, param });
  });

  it("treats parameters that the API does not know by the validation mode", async () => {
    const client = await make();
    const params = { file: text("x"), purpose: "assistants", colour: "red" } as const;
    await expect(client.files.create(params, { validationMode: "error" })).rejects.toBeInstanceOf(
      sdk.ParameterValidationError,
    );
    await expect(client.files.create(params, { validationMode: "ignore" })).resolves.toMatchObject({
      bytes: 1,
    });
  });

  it("rejects with the error of a stream that cannot be read", async () => {
    const client = await make();
    const file = createReadStream("/nowhere/at/all");
    await expect(client.files.create({ file, purpose: "assistants" })).rejects.toMatchObject({
      code: "ENOENT",
    });
  });

  it("does nothing for a caller who gave up", async () => {
    const client = await make();
    const signal = AbortSignal.abort();
    await expect(
      client.files.create({ file: text("x"), purpose: "assistants" }, { signal }),
    ).rejects.toBeInstanceOf(sdk.APIUserAbortError);
    expect((await client.files.list()).data).toEqual([]);
  });
});

describe("files on disk", () => {
  it("are private, and shared by clients and processes of one folder", async () => {
    const folder = await temporaryFolder();
    const one = localClient({ compatStorageDir: folder });
    const two = localClient({ compatStorageDir: folder });
    const { id } = await one.files.create({ file: text("shared"), purpose: "assistants" });
    expect(await two.files.retrieveContent(id)).toBe("shared");
    await one.close();
    expect(await two.files.retrieveContent(id)).toBe("shared");
    if (process.platform === "win32") return;
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      const { mode } = await stat(join(entry.parentPath, entry.name));
      expect([entry.name, (mode & 0o777).toString(8)]).toEqual([entry.name, entry.isFile() ? "600" : "700"]);
    }
  });

  it("outlive the client", async () => {
    const folder = await temporaryFolder();
    const first = localClient({ compatStorageDir: folder });
    const { id } = await first.files.create({ file: text("kept"), purpose: "assistants" });
    await first.close();
    const later = localClient({ compatStorageDir: folder });
    expect(await later.files.retrieveContent(id)).toBe("kept");
  });

  it("leave nothing behind when they are deleted or refused", async () => {
    const folder = await temporaryFolder();
    const client = localClient({ compatStorageDir: folder });
    const { id } = await client.files.create({ file: text("gone"), purpose: "assistants" });
    await client.files.delete(id);
    const failing = Object.assign(
      (async function* () {
        yield new Uint8Array(10);
        throw new Error("the source broke");
      })(),
      { path: "broken" },
    );
    await expect(client.files.create({ file: failing, purpose: "assistants" })).rejects.toThrow(
      "source broke",
    );
    const left = await readdir(folder, { recursive: true, withFileTypes: true });
    expect(left.filter((entry) => entry.isFile() && !entry.name.startsWith("storage.db"))).toEqual([]);
  });

  it("may be 512 MB, and no more, without being held in memory", async () => {
    const folder = await temporaryFolder();
    const client = localClient({ compatStorageDir: join(folder, "store") });
    const path = join(folder, "large.bin");
    await writeFile(path, "");
    // Sparse: the file takes no room until somebody copies it.
    await truncate(path, 512 * 1024 * 1024 + 1);
    await expect(
      client.files.create({ file: createReadStream(path), purpose: "assistants" }),
    ).rejects.toMatchObject({ status: 413, param: "file" });
    await truncate(path, 512 * 1024 * 1024);
    const before = process.memoryUsage().arrayBuffers;
    let most = 0;
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    }, 5);
    const { bytes } = await client.files.create({ file: createReadStream(path), purpose: "assistants" });
    clearInterval(watch);
    expect(bytes).toBe(512 * 1024 * 1024);
    expect(most).toBeLessThan(200 * 1024 * 1024);
  }, 240_000);
});

const pieces = async function* (): AsyncGenerator<Uint8Array> {
  for (const piece of ["a", "b", "c"]) yield new TextEncoder().encode(piece);
};

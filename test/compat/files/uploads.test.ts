import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { memoryStorage } from "../../../src/compat/store/memory/engine.ts";
import type { OAuthCodexClient } from "../../../src/index.ts";
import { localClient, temporaryFolder, text } from "../support.ts";

const engines: Record<string, () => Promise<OAuthCodexClient>> = {
  memory: async () => localClient({ storage: memoryStorage() }),
  sqlite: async () => localClient({ compatStorageDir: await temporaryFolder() }),
};

const announced = (bytes: number) =>
  ({ bytes, filename: "a.txt", mime_type: "text/plain", purpose: "assistants" }) as const;
const md5 = (content: string): string => createHash("md5").update(content).digest("hex");

describe.each(Object.entries(engines))("uploads on the %s engine", (_, make) => {
  async function withParts(
    ...contents: string[]
  ): Promise<{ client: OAuthCodexClient; id: string; parts: string[] }> {
    const client = await make();
    const { id } = await client.uploads.create(announced(contents.join("").length));
    const parts: string[] = [];
    for (const content of contents) {
      parts.push((await client.uploads.parts.create(id, { data: text(content) })).id);
    }
    return { client, id, parts };
  }

  it("joins parts in the order of part_ids", async () => {
    const { client, id, parts } = await withParts("one ", "two ", "three");
    const [one, two, three] = parts as [string, string, string];
    const done = await client.uploads.complete(id, {
      part_ids: [three, one, two],
      md5: md5("threeone two "),
    });
    expect(done).toMatchObject({
      id,
      object: "upload",
      status: "completed",
      file: { bytes: 13, filename: "a.txt", purpose: "assistants" },
    });
    expect(await client.files.retrieveContent(done.file?.id as string)).toBe("threeone two ");
  });

  it("uploads a large file in parts by the helper", async () => {
    const client = await make();
    const content = "0123456789".repeat(100);
    const done = await client.uploads.uploadFileChunked({
      file: text(content, "big.txt"),
      mimeType: "text/plain",
      purpose: "user_data",
      partSize: 333,
      md5: md5(content),
    });
    expect(done.status).toBe("completed");
    expect(await client.files.retrieveContent(done.file?.id as string)).toBe(content);
  });

  it.each([
    ["a wrong MD5", (parts: string[]) => ({ part_ids: parts, md5: md5("other") }), "md5"],
    ["a missing part", (parts: string[]) => ({ part_ids: parts.slice(1) }), "part_ids"],
    ["a part named twice", (parts: string[]) => ({ part_ids: [parts[0] as string, ...parts] }), "part_ids"],
    ["a part of nobody", (parts: string[]) => ({ part_ids: [...parts, "part_x"] }), "part_ids[2]"],
  ])("refuses to complete with %s, and can be completed afterwards", async (_, body, param) => {
    const { client, id, parts } = await withParts("ab", "cd");
    await expect(client.uploads.complete(id, body(parts))).rejects.toMatchObject({ status: 400, param });
    expect((await client.files.list()).data).toEqual([]);
    expect((await client.uploads.complete(id, { part_ids: parts, md5: md5("abcd") })).status).toBe(
      "completed",
    );
  });

  it("is over once it is completed or cancelled", async () => {
    const { client, id, parts } = await withParts("ab");
    expect(await client.uploads.cancel(id)).toMatchObject({ status: "cancelled", file: null });
    const over = { status: 400, code: "invalid_state" };
    await expect(client.uploads.cancel(id)).rejects.toMatchObject(over);
    await expect(client.uploads.complete(id, { part_ids: parts })).rejects.toMatchObject(over);
    await expect(client.uploads.parts.create(id, { data: text("x") })).rejects.toMatchObject(over);
  });

  it("gives the finished file its lifetime", async () => {
    const client = await make();
    const { id } = await client.uploads.create({
      ...announced(1),
      expires_after: { anchor: "created_at", seconds: 3600 },
    });
    const part = await client.uploads.parts.create(id, { data: text("x") });
    const { file } = await client.uploads.complete(id, { part_ids: [part.id] });
    expect(file?.expires_at).toBe((file?.created_at as number) + 3600);
  });

  it.each([
    ["cancel", (c: OAuthCodexClient) => c.uploads.cancel("upload_none")],
    ["complete", (c: OAuthCodexClient) => c.uploads.complete("upload_none", { part_ids: [] })],
    ["parts.create", (c: OAuthCodexClient) => c.uploads.parts.create("upload_none", { data: text("x") })],
  ])("refuses %s of an unknown upload", async (_, act) => {
    await expect(act(await make())).rejects.toMatchObject({ status: 404 });
  });

  it.each([-1, 1.5, 8 * 1024 ** 3 + 1])("refuses to announce %d bytes", async (bytes) => {
    const client = await make();
    await expect(client.uploads.create(announced(bytes))).rejects.toMatchObject({
      status: 400,
      param: "bytes",
    });
  });
});

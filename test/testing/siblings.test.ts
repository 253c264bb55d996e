import { describe, expect, it } from "vitest";
import { start } from "./support.ts";

const PIXEL = "data:image/png;base64,AAAA";

describe("the image routes", () => {
  it.each<[string, string, object, number, object]>([
    [
      "a mask where nothing is edited",
      "generations",
      { mask: { image_url: PIXEL } },
      400,
      { detail: /mask/ },
    ],
    [
      "a mask from elsewhere",
      "edits",
      { mask: { image_url: "https://a.test/b.png" } },
      400,
      { param: "mask" },
    ],
    ["a mask that is a text", "edits", { mask: PIXEL }, 400, { param: "mask" }],
    ["a mask without an image", "edits", { mask: {} }, 400, { param: "mask" }],
  ])("refuse %s", async (_, route, more, status, said) => {
    const { emulator, token } = await start();
    const images = route === "edits" ? { images: [{ image_url: PIXEL }] } : {};
    const answer = await fetch(`${emulator.baseURL}/images/${route}`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify({ prompt: "x", model: "gpt-image-2", ...images, ...more }),
    });
    const text = await answer.text();
    expect(answer.status).toBe(status);
    for (const value of Object.values(said)) expect(text).toMatch(value);
  });
});

describe("the transcription route", () => {
  const post = async (fields: Readonly<Record<string, string | File>> | string) => {
    const { emulator, token } = await start();
    const form = new FormData();
    for (const [name, value] of typeof fields === "string" ? [] : Object.entries(fields))
      form.set(name, value);
    const answer = await fetch(`${emulator.issuer}/backend-api/transcribe`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${token}`,
        ...(typeof fields === "string" ? { "content-type": "multipart/form-data; boundary=b" } : {}),
      },
      body: typeof fields === "string" ? fields : form,
    });
    return { emulator, status: answer.status, body: (await answer.json()) as object };
  };
  const file = new File(["sound"], "a.wav");

  it("answers with what was queued, then with what it got", async () => {
    const { emulator, token } = await start();
    emulator.transcripts("one", "two");
    const ask = async () => {
      const form = new FormData();
      form.set("file", file);
      const answer = await fetch(`${emulator.issuer}/backend-api/transcribe`, {
        method: "POST",
        headers: { authorization: `Bearer ${token}` },
        body: form,
      });
      return await answer.json();
    };
    expect([await ask(), await ask(), await ask()]).toEqual([
      { text: "one" },
      { text: "two" },
      { text: "a.wav, 5 bytes" },
    ]);
    emulator.transcripts("three");
    emulator.reset();
    expect(await ask()).toEqual({ text: "a.wav, 5 bytes" });
  });

  it.each<[string, Parameters<typeof post>[0], number, object]>([
    ["no file", { language: "en" }, 422, { detail: [{ type: "missing", loc: ["body", "file"] }] }],
    ["a file that is a text", { file: "sound" }, 422, { detail: [{ loc: ["body", "file"] }] }],
    [
      "a field that it does not know",
      { file, model: "whisper-1" },
      422,
      { detail: [{ loc: ["body", "model"] }] },
    ],
    [
      "a language that is none",
      { file, language: "the one I speak" },
      422,
      { detail: [{ loc: ["body", "language"] }] },
    ],
    ["an empty file", { file: new File([], "a.wav") }, 400, { detail: "The audio file is empty" }],
    [
      "a file that is too large",
      { file: new File([new Uint8Array(25 * 1024 * 1024 + 1)], "a.wav") },
      413,
      { detail: "Request Entity Too Large" },
    ],
    ["a form that is cut off", "--b\r\ncontent-disposition: form-data", 400, { detail: /parsing/ }],
  ])("refuses %s", async (_, fields, status, said) => {
    const answer = await post(fields);
    expect(answer.status).toBe(status);
    const { detail } = said as { detail: unknown };
    if (detail instanceof RegExp) expect(JSON.stringify(answer.body)).toMatch(detail);
    else expect(answer.body).toMatchObject(said);
  });

  it("wants a form, and somebody who is signed in", async () => {
    const { emulator, token } = await start();
    const ask = async (headers: Record<string, string>) =>
      (
        await fetch(`${emulator.issuer}/backend-api/transcribe`, {
          method: "POST",
          headers: { "content-type": "application/json", ...headers },
          body: "{}",
        })
      ).status;
    expect(await ask({})).toBe(401);
    expect(await ask({ authorization: `Bearer ${token}` })).toBe(422);
  });
});

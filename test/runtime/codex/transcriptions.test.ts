import { createReadStream } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import {
  CloudflareBlockedError,
  NotSupportedError,
  OAuthCodexClient,
  ParameterValidationError,
  toFile,
} from "../../../src/index.ts";
import { useEmulator } from "../../support/codex.ts";

const place = useEmulator();
const sound = () => toFile(Buffer.from("RIFF, or as good as"), "hello.wav", { type: "audio/wav" });
const quietly = () => ({ error: vi.fn(), warn: vi.fn(), info: vi.fn(), debug: vi.fn() });
const sent = () => place.emulator.requests.at(-1);
const fields = () => Object(sent()?.body) as Record<string, unknown>;

describe("audio.transcriptions.create", () => {
  it("sends file and language beside the other routes, and gives the text", async () => {
    place.emulator.transcripts("Good morning.");
    const logger = quietly();
    const answer = await place
      .connect({ logger })
      .audio.transcriptions.create({ file: await sound(), model: "whisper-1", language: "en" });
    expect(answer).toEqual({ text: "Good morning.", dropped_parameters: ["model"] });
    expect(sent()).toMatchObject({
      method: "POST",
      path: "/backend-api/transcribe",
      room: "transcriptions",
      headers: {
        "content-type": expect.stringMatching(/^multipart\/form-data; boundary=/),
        "user-agent": expect.stringMatching(/^oauth-codex-sdk\//),
        originator: expect.stringContaining("oauth"),
      },
    });
    expect(Object.keys(fields()).sort()).toEqual(["file", "language"]);
    const file = fields()["file"] as File;
    expect([file.name, file.type, await file.text()]).toEqual([
      "hello.wav",
      "audio/wav",
      "RIFF, or as good as",
    ]);
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining("audio.transcriptions.create: model: the backend chooses which model listens"),
    );
  });

  it("gives a text where one is asked for", async () => {
    place.emulator.transcripts("Good evening.", "Good night.");
    const client = place.connect({ logLevel: "off" });
    const params = { file: await sound(), model: "whisper-1", response_format: "text" } as const;
    const said: string = await client.audio.transcriptions.create(params);
    expect(said).toBe("Good evening.");
    const response = await client.audio.transcriptions.create(params).asResponse();
    expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(await response.text()).toBe("Good night.");
  });

  it("leaves out what only tunes the answer, and names it", async () => {
    const logger = quietly();
    const answer = await place.connect({ logger }).audio.transcriptions.create({
      file: await sound(),
      model: "whisper-1",
      prompt: "Names: Ada",
      temperature: 0.2,
      chunking_strategy: { type: "server_vad" },
      response_format: "json",
      stream: false,
    });
    expect(answer).toMatchObject({
      dropped_parameters: ["prompt", "temperature", "chunking_strategy", "model"],
    });
    expect(Object.keys(fields())).toEqual(["file"]);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining("audio.transcriptions.create: prompt: not sent"),
    );
  });

  it.each([
    ["response_format", "verbose_json"],
    ["response_format", "srt"],
    ["response_format", "vtt"],
    ["response_format", "diarized_json"],
    ["stream", true],
    ["timestamp_granularities", ["word"]],
    ["include", ["logprobs"]],
    ["known_speaker_names", ["Ada"]],
    ["known_speaker_references", ["data:audio/wav;base64,"]],
  ])("refuses %s: %j before anything is sent, with the way out", async (param, value) => {
    const params = { file: await sound(), model: "whisper-1", [param]: value };
    const error = await place
      .connect()
      .audio.transcriptions.create(params as never)
      .then(
        () => undefined,
        (caught: unknown) => caught,
      );
    expect(error).toBeInstanceOf(ParameterValidationError);
    expect(error).toMatchObject({ param, message: expect.stringContaining("`openai` profile") });
    expect(place.emulator.requests).toHaveLength(0);
  });

  it("takes the model for granted where nothing may be left out, and wants a file", async () => {
    const client = place.connect({ validationMode: "error" });
    const answer = await client.audio.transcriptions.create({ file: await sound(), model: "whisper-1" });
    expect(answer.text).toBe("hello.wav, 19 bytes");
    await expect(
      client.audio.transcriptions.create({ file: await sound(), model: "whisper-1", prompt: "x" }),
    ).rejects.toMatchObject({ param: "prompt" });
    await expect(client.audio.transcriptions.create({ model: "whisper-1" } as never)).rejects.toMatchObject({
      param: "file",
      code: "invalid_parameters",
    });
    expect(place.emulator.count("transcriptions")).toBe(1);
  });

  it("streams a long file, and says what the route refuses", async () => {
    const path = join(await mkdtemp(join(tmpdir(), "sound-")), "long.wav");
    await writeFile(path, Buffer.alloc(9 * 1024 * 1024, 1));
    const client = place.connect({ logLevel: "off" });
    const answer = await client.audio.transcriptions.create({
      file: createReadStream(path),
      model: "whisper-1",
    });
    expect(answer.text).toBe(`long.wav, ${9 * 1024 * 1024} bytes`);
    expect(sent()?.headers["content-length"]).toBeUndefined();
    await writeFile(path, Buffer.alloc(26 * 1024 * 1024, 1));
    await expect(
      client.audio.transcriptions.create({ file: createReadStream(path), model: "whisper-1" }),
    ).rejects.toMatchObject({ status: 413, message: "413 Request Entity Too Large" });
    await expect(
      client.audio.transcriptions.create(
        { file: await sound(), model: "whisper-1" },
        { extraBody: { model: "whisper-1" } },
      ),
    ).rejects.toMatchObject({ status: 422, message: "422 body.model: Extra inputs are not permitted" });
  });

  it("sends a short file again after a failure that may pass", async () => {
    place.emulator.fault({ on: "transcriptions", kind: "status", status: 503 });
    place.emulator.fault({ on: "transcriptions", kind: "reset" });
    const client = place.connect({ maxRetries: 2, logLevel: "off" });
    const answer = await client.audio.transcriptions.create({ file: await sound(), model: "whisper-1" });
    expect(answer.text).toBe("hello.wav, 19 bytes");
    expect(place.emulator.count("transcriptions")).toBe(3);
  });

  it("names the stricter check where Cloudflare challenges, and what to do", async () => {
    place.emulator.fault({ on: "transcriptions", kind: "html" });
    const client = place.connect({ maxRetries: 2, logLevel: "off" });
    const error = await client.audio.transcriptions
      .create({ file: await sound(), model: "whisper-1" })
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(CloudflareBlockedError);
    expect(error).toMatchObject({
      code: "cloudflare_blocked",
      message: expect.stringMatching(/experimental.*checked more strictly.*profile: "openai"/s),
    });
    expect(place.emulator.count("transcriptions")).toBe(1);
    place.emulator.fault({ on: "usage", kind: "html" });
    const other = await client.usage().catch((caught: unknown) => caught);
    expect(other).toBeInstanceOf(CloudflareBlockedError);
    expect(String(other)).not.toContain("experimental");
  });

  it.each([
    ["json", "omit"],
    ["json", "empty"],
    ["text", "omit"],
    ["text", "empty"],
  ] as const)("an answer without a text is an error: %s, %s", async (response_format, kind) => {
    place.emulator.fault({ on: "transcriptions", kind });
    const params = { file: await sound(), model: "whisper-1", response_format };
    await expect(
      place.connect({ logLevel: "off" }).audio.transcriptions.create(params as never),
    ).rejects.toMatchObject({ code: "unexpected_answer" });
  });

  it("works through client.fetch", async () => {
    const client = place.connect({ logLevel: "off" });
    const ask = async (more: Readonly<Record<string, string>> = {}) => {
      const form = new FormData();
      form.set("file", await sound());
      form.set("model", "whisper-1");
      for (const [name, value] of Object.entries(more)) form.set(name, value);
      return await client.fetch("https://api.openai.com/v1/audio/transcriptions", {
        method: "POST",
        body: form,
      });
    };
    const json = await ask({ language: "ko" });
    expect(await json.json()).toEqual({ text: "hello.wav, 19 bytes" });
    expect(Object.keys(fields()).sort()).toEqual(["file", "language"]);
    const text = await ask({ response_format: "text" });
    expect(text.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(await text.text()).toBe("hello.wav, 19 bytes");
    const refused = await ask({ response_format: "srt" });
    expect([refused.status, await refused.json()]).toMatchObject([
      400,
      { error: { param: "response_format" } },
    ]);
  });

  it("is a stub with Sign in with ChatGPT, and stays what it is with a key", async () => {
    const siwc = new OAuthCodexClient({ profile: "siwc", appName: "Test", accessToken: "token" });
    await expect(
      siwc.audio.transcriptions.create({ file: await sound(), model: "whisper-1" }),
    ).rejects.toBeInstanceOf(NotSupportedError);
    const bodies: unknown[] = [];
    const openai = new OAuthCodexClient({
      profile: "openai",
      apiKey: "key",
      baseURL: "http://127.0.0.1:1/v1",
      fetch: async (_, init) => {
        bodies.push(init?.body);
        return Response.json({ text: "hi" });
      },
    });
    const answer = await openai.audio.transcriptions.create({ file: await sound(), model: "whisper-1" });
    expect(answer).toEqual({ text: "hi" });
    expect([...(bodies[0] as FormData).keys()].sort()).toEqual(["file", "model"]);
  });
});

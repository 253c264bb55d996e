import { describe, expect, it, vi } from "vitest";
import { ParameterValidationError, SDKRequestError, toFile, UsageLimitError } from "../../../src/index.ts";
import { useEmulator } from "../../support/codex.ts";

const place = useEmulator();
const PNG = Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), Buffer.from("the rest")]);
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2]);
const WEBP = Buffer.from("RIFF\x08\0\0\0WEBPVP8 ", "latin1");
const quiet = { logger: { error: vi.fn(), warn: vi.fn(), info: vi.fn(), debug: vi.fn() } };
const sent = () => place.emulator.requests.at(-1);

describe("images.generate", () => {
  it("sends what the route knows, and gives OpenAI's answer", async () => {
    const answer = await place.connect().images.generate({
      prompt: "A lighthouse",
      n: 2,
      quality: "high",
      size: "1536x1024",
      background: "transparent",
    });
    expect(sent()).toMatchObject({
      method: "POST",
      path: "/backend-api/codex/images/generations",
      headers: { "content-type": "application/json", version: "0.171.0" },
      body: {
        model: "gpt-image-2",
        prompt: "A lighthouse",
        n: 2,
        quality: "high",
        size: "1536x1024",
        background: "transparent",
      },
    });
    expect(answer).toMatchObject({
      created: expect.any(Number),
      data: [{ b64_json: expect.stringMatching(/^iVBOR/) }, {}],
      output_format: "png",
      quality: "high",
      size: "1536x1024",
      usage: { output_tokens: 544, input_tokens_details: { text_tokens: 10 } },
    });
  });

  it("leaves out what the route is not known to take, and names it", async () => {
    const client = place.connect(quiet);
    const answer = await client.images.generate({
      model: "gpt-image-1.5",
      prompt: "A lighthouse",
      style: "vivid",
      user: "u",
      moderation: "low",
      output_compression: 50,
      partial_images: 2,
      output_format: "png",
      response_format: "b64_json",
      stream: false,
    });
    expect(sent()?.body).toEqual({ model: "gpt-image-1.5", prompt: "A lighthouse" });
    expect(answer).toMatchObject({
      dropped_parameters: ["style", "user", "moderation", "output_compression", "partial_images"],
    });
    expect(quiet.logger.warn).toHaveBeenCalledWith(expect.stringContaining("images.generate: style"));
  });

  it.each([
    [{ stream: true }, "stream"],
    [{ response_format: "url" }, "response_format"],
    [{ output_format: "webp" }, "output_format"],
  ])("refuses %o before anything is sent", async (params, param) => {
    const error = await place
      .connect()
      .images.generate({ prompt: "x", ...params } as never)
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ParameterValidationError);
    expect(error).toMatchObject({ param });
    expect(place.emulator.requests).toHaveLength(0);
  });

  it("fails as other calls do", async () => {
    place.emulator.fault({ on: "images", kind: "plan-limit" });
    await expect(place.connect().images.generate({ prompt: "x" })).rejects.toBeInstanceOf(UsageLimitError);
    place.emulator.fault({ on: "images", kind: "truncate" });
    await expect(place.connect().images.generate({ prompt: "x" })).rejects.toBeInstanceOf(SDKRequestError);
    place.emulator.fault({ on: "images", kind: "status", status: 503 });
    expect((await place.connect({ maxRetries: 1 }).images.generate({ prompt: "x" })).data).toHaveLength(1);
    await expect(
      place.connect({ validationMode: "error" }).images.generate({ prompt: "x", n: 11 }),
    ).rejects.toMatchObject({ param: "n" });
  });
});

describe("images.edit", () => {
  it("sends its images inside the JSON, by what their bytes are", async () => {
    const image = [
      await toFile(PNG, "a.png"),
      await toFile(JPEG, "wrong-name.png"),
      new File([WEBP], "c", { type: "application/octet-stream" }),
    ];
    const answer = await place.connect().images.edit({ image, prompt: "At night", n: 1 });
    expect(sent()).toMatchObject({
      path: "/backend-api/codex/images/edits",
      headers: { "content-type": "application/json" },
      body: {
        model: "gpt-image-2",
        prompt: "At night",
        images: [
          { image_url: `data:image/png;base64,${PNG.toString("base64")}` },
          { image_url: `data:image/jpeg;base64,${JPEG.toString("base64")}` },
          { image_url: `data:image/webp;base64,${WEBP.toString("base64")}` },
        ],
      },
    });
    expect(answer).toMatchObject({ data: [{}], usage: { input_tokens_details: { image_tokens: 582 } } });
  });

  it("sends a mask beside them", async () => {
    const image = await toFile(JPEG, "a.jpg");
    const mask = await toFile(PNG, "mask.png");
    const answer = await place.connect().images.edit({ image, mask, prompt: "Another sky" });
    expect(sent()?.body).toEqual({
      model: "gpt-image-2",
      prompt: "Another sky",
      images: [{ image_url: `data:image/jpeg;base64,${JPEG.toString("base64")}` }],
      mask: { image_url: `data:image/png;base64,${PNG.toString("base64")}` },
    });
    expect(answer).toMatchObject({ data: [{}], dropped_parameters: [] });
  });

  it("sends large images whole", async () => {
    const large = Buffer.concat([PNG, Buffer.alloc(3_000_001, 7)]);
    await place.connect().images.edit({ image: await toFile(large, "a.png"), prompt: "x" });
    const { images } = (sent()?.body ?? {}) as { images: { image_url: string }[] };
    const [, data = ""] = images[0]?.image_url.split(",") ?? [];
    expect(Buffer.from(data, "base64").equals(large)).toBe(true);
  });

  it("names the image that is none, and how many there may be, before anything is sent", async () => {
    const { images } = place.connect();
    const png = await toFile(PNG, "a.png");
    const gif = await toFile(Buffer.from("GIF89a"), "b.gif");
    await expect(images.edit({ image: [png, gif], prompt: "x" })).rejects.toMatchObject({
      constructor: ParameterValidationError,
      param: "image[1]",
      message: expect.stringContaining("b.gif is no PNG, JPEG or WebP image"),
    });
    await expect(images.edit({ image: Array(6).fill(png), prompt: "x" })).rejects.toMatchObject({
      param: "image",
      message: expect.stringContaining("1 to 5 images are taken, not 6"),
    });
    await expect(images.edit({ prompt: "x" } as never)).rejects.toMatchObject({ param: "image" });
    const jpeg = await toFile(JPEG, "mask.png");
    await expect(images.edit({ image: png, mask: jpeg, prompt: "x" })).rejects.toMatchObject({
      param: "mask",
      message: expect.stringContaining("mask.png is no PNG or WebP image"),
    });
    await expect(images.edit({ image: "path.png" as never, prompt: "x" })).rejects.toMatchObject({
      status: 400,
      param: "image[0]",
    });
    expect(place.emulator.requests).toHaveLength(0);
  });
});

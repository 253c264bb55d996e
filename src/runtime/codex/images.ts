import { imagesEdit, imagesGenerate } from "../../generated/operations.ts";
import type { Exchange } from "../api-promise.ts";
import { readBody } from "../body.ts";
import type { SortedCall } from "../call.ts";
import { checkRequestOptions } from "../check-options.ts";
import { ParameterValidationError } from "../errors/local.ts";
import { judge } from "../judge.ts";
import type { BodyInit } from "../request-body.ts";
import { dataUrl, imageType } from "./data-url.ts";
import { limitsFromHeaders } from "./limits.ts";
import { noteModelsEtag } from "./models/known.ts";
import { noteLimits } from "./note-limits.ts";

/** What the routes are asked for when no model is named: the newest one that is known to be served there. */
const USUAL_MODEL = "gpt-image-2";
/** Images that Codex sends for one edit (openai/codex#25777), and how large each may be, as in OpenAI's API. */
const MOST_IMAGES = 5;
const MOST_BYTES = 50 * 1024 * 1024;
/** GIF is an image for the models, but none that this route edits. */
const IMAGES: Kinds = { types: ["image/png", "image/jpeg", "image/webp"], text: "PNG, JPEG or WebP" };
/** What is transparent is edited, and nothing in a JPEG is. */
const MASKS: Kinds = { types: ["image/png", "image/webp"], text: "PNG or WebP" };

interface Kinds {
  readonly types: readonly string[];
  readonly text: string;
}

/** `images.generate`: `POST /images/generations`. */
export async function generateImages(call: SortedCall): Promise<Exchange<unknown>> {
  return await askForImages(call, imagesGenerate, async () => ({}));
}

/**
 * `images.edit`: `POST /images/edits`, which takes its images inside the JSON, not as a form; and the mask beside them, as the JSON
 * form of OpenAI's API has it (`mask: {image_url}`). Codex itself sends no mask; other clients of the route do, in this form.
 */
export async function editImages(call: SortedCall): Promise<Exchange<unknown>> {
  const { form: _, ...operation } = imagesEdit;
  return await askForImages(call, operation, async ({ image, mask }) => ({
    images: await Promise.all(imagesOf(image).map((each, index) => inlineImage(each, `image[${index}]`))),
    ...(mask === undefined ? {} : { mask: await inlineImage(mask, "mask", MASKS) }),
  }));
}

async function askForImages(
  call: SortedCall,
  operation: SortedCall["operation"],
  inline: (emulated: Readonly<Record<string, unknown>>) => Promise<object>,
): Promise<Exchange<unknown>> {
  const { client, options } = call;
  checkRequestOptions(options);
  const judged = await judge(call);
  const body = { model: USUAL_MODEL, ...judged.sent, ...(await inline(judged.emulated)) };
  const live = await client.send(operation, judged.request(body), options);
  noteLimits(client, limitsFromHeaders(live.response.headers), "headers");
  noteModelsEtag(client, live.response.headers);
  return {
    response: live.response,
    parse: async () => {
      const answer = await readBody(live, operation);
      return typeof answer === "object" ? { ...answer, dropped_parameters: judged.dropped } : answer;
    },
  };
}

function imagesOf(image: unknown): readonly unknown[] {
  const images = Array.isArray(image) ? image : [image];
  if (images.length >= 1 && images.length <= MOST_IMAGES && image !== undefined) return images;
  const given = image === undefined ? "none" : images.length;
  throw invalid("image", "invalid_count", `1 to ${MOST_IMAGES} images are taken, not ${given}`);
}

async function inlineImage(image: unknown, path: string, kinds = IMAGES): Promise<{ image_url: string }> {
  const { openUploadable, bounded } = await import("../bytes.ts");
  const file = await openUploadable(image, path);
  const source = bounded(file.source, { limit: MOST_BYTES, param: path });
  const bytes = new Uint8Array(await new Response(ReadableStream.from(source) as BodyInit).arrayBuffer());
  const type = imageType(bytes);
  if (type === undefined || !kinds.types.includes(type)) {
    throw invalid(path, "invalid_image", `${file.name} is no ${kinds.text} image`);
  }
  return { image_url: dataUrl(type, bytes) };
}

function invalid(path: string, code: string, message: string): ParameterValidationError {
  return new ParameterValidationError("images.edit", [{ path, code, message }]);
}

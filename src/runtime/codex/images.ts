import { imagesEdit, imagesGenerate } from "../../generated/operations.ts";
import { parameters } from "../../generated/parameters.ts";
import type { Exchange } from "../api-promise.ts";
import { readBody } from "../body.ts";
import type { Call } from "../client.ts";
import { ParameterValidationError } from "../errors/local.ts";
import { checkRequestOptions } from "../options.ts";
import type { BodyInit } from "../serialise.ts";
import { warnOnce } from "./create-response.ts";
import { dataUrl, imageType } from "./data-url.ts";
import { limitsFromHeaders, noteLimits } from "./limits.ts";
import { noteModelsEtag } from "./models/known.ts";
import { validate } from "./prepare.ts";
import { applyVerdicts } from "./verdicts.ts";

/** What the routes are asked for when no model is named: the newest one that is known to be served there. */
const USUAL_MODEL = "gpt-image-2";
/** Images that the backend takes for one edit (codex-backend facts, 4), and how large each may be, as in OpenAI's API. */
const MOST_IMAGES = 5;
const MOST_BYTES = 50 * 1024 * 1024;

/** `images.generate`: `POST /images/generations`. */
export async function generateImages(call: Call): Promise<Exchange<unknown>> {
  return await askForImages(call, "images.generate", imagesGenerate, async () => ({}));
}

/** `images.edit`: `POST /images/edits`, which takes its images inside the JSON, not as a form. */
export async function editImages(call: Call): Promise<Exchange<unknown>> {
  const { form: _, ...operation } = imagesEdit;
  return await askForImages(call, "images.edit", operation, async ({ image }) => ({
    images: await Promise.all(imagesOf(image).map(inlineImage)),
  }));
}

async function askForImages(
  call: Call,
  method: "images.generate" | "images.edit",
  operation: Call["operation"],
  inline: (emulated: Readonly<Record<string, unknown>>) => Promise<object>,
): Promise<Exchange<unknown>> {
  const { client, options } = call;
  checkRequestOptions(options);
  const mode = options.validationMode ?? client._options.validationMode;
  const params = (options.body ?? call.args[0] ?? {}) as Record<string, unknown>;
  const { body, emulated, dropped, issues } = applyVerdicts(method, params, parameters[method], mode);
  const invalid = mode === "ignore" ? [] : await validate(method, params, { ...body, ...emulated });
  if (mode === "error" && invalid.length > 0) throw new ParameterValidationError(method, invalid);
  if (mode === "warn") warnOnce(client, method, [...issues, ...invalid]);
  const { body: _, ...rest } = options;
  const sent = { model: USUAL_MODEL, ...body, ...(await inline(emulated)) };
  const live = await client.send(operation, { path: {}, query: undefined, body: sent }, rest);
  noteLimits(client, limitsFromHeaders(live.response.headers), "headers");
  noteModelsEtag(client, live.response.headers);
  return {
    response: live.response,
    parse: async () => {
      const answer = await readBody(live, operation);
      return typeof answer === "object" ? { ...answer, dropped_parameters: dropped } : answer;
    },
  };
}

function imagesOf(image: unknown): readonly unknown[] {
  const images = Array.isArray(image) ? image : [image];
  if (images.length >= 1 && images.length <= MOST_IMAGES && image !== undefined) return images;
  const given = image === undefined ? "none" : images.length;
  throw invalid("image", "invalid_count", `1 to ${MOST_IMAGES} images are taken, not ${given}`);
}

async function inlineImage(image: unknown, index: number): Promise<{ image_url: string }> {
  const path = `image[${index}]`;
  const { openUploadable, bounded } = await import("../bytes.ts");
  const file = await openUploadable(image, path);
  const source = bounded(file.source, { limit: MOST_BYTES, param: path });
  const bytes = new Uint8Array(await new Response(ReadableStream.from(source) as BodyInit).arrayBuffer());
  const type = imageType(bytes);
  // GIF is an image for the models, but none that this route edits.
  if (type === undefined || type === "image/gif") {
    throw invalid(path, "invalid_image", `${file.name} is no PNG, JPEG or WebP image`);
  }
  return { image_url: dataUrl(type, bytes) };
}

function invalid(path: string, code: string, message: string): ParameterValidationError {
  return new ParameterValidationError("images.edit", [{ path, code, message }]);
}

// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../operations.ts";
import type * as ImagesAPI from "./images.ts";
import type { APIPromise } from "../../runtime/api-promise.ts";
import type { RequestOptions } from "../../runtime/request-options.ts";
import { APIResource } from "../../runtime/resource.ts";
import type { Stream } from "../../runtime/streaming.ts";
import type { Uploadable } from "../../runtime/uploads.ts";

/** Pictures drawn from a description, or changed by one. */
export class Images extends APIResource {
  /**
   * Makes variations of an image.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  createVariation(body: ImageCreateVariationParams, options?: RequestOptions): APIPromise<ImagesResponse> {
    return this._client.unsupported(ops.imagesCreateVariation, [body], options);
  }

  /**
   * Edits or extends images by a prompt, whole or as a stream of partial images.
   * Codex: sent.
   * siwc: not supported. A ChatGPT plan does not pay for images on OpenAI's API: neither the image routes
   * nor the tool `image_generation`. Use the `openai` profile with an API key of your own.
   */
  edit(body: ImageEditParamsNonStreaming, options?: RequestOptions): APIPromise<ImagesResponse>;
  edit(body: ImageEditParamsStreaming, options?: RequestOptions): APIPromise<Stream<ImageEditStreamEvent>>;
  edit(
    body: ImageEditParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<ImageEditStreamEvent> | ImagesResponse>;
  edit(
    body: ImageEditParams,
    options?: RequestOptions,
  ): APIPromise<ImagesResponse> | APIPromise<Stream<ImageEditStreamEvent>> {
    return this._client.call(ops.imagesEdit, [body], options);
  }

  /**
   * Makes images from a prompt, whole or as a stream of partial images.
   * Codex: sent.
   * siwc: not supported. A ChatGPT plan does not pay for images on OpenAI's API: neither the image routes
   * nor the tool `image_generation`. Use the `openai` profile with an API key of your own.
   */
  generate(body: ImageGenerateParamsNonStreaming, options?: RequestOptions): APIPromise<ImagesResponse>;
  generate(
    body: ImageGenerateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<ImageGenStreamEvent>>;
  generate(
    body: ImageGenerateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<ImageGenStreamEvent> | ImagesResponse>;
  generate(
    body: ImageGenerateParams,
    options?: RequestOptions,
  ): APIPromise<ImagesResponse> | APIPromise<Stream<ImageGenStreamEvent>> {
    return this._client.call(ops.imagesGenerate, [body], options);
  }
}

export interface Image {
  /** Content of the image file in Base64; Codex always gives this. */
  b64_json?: string;
  /** Description that the model really drew from, where it reworded yours. */
  revised_prompt?: string;
  /** Address of the image, for an hour; never on Codex, which gives `b64_json`. */
  url?: string;
}

export interface ImageCreateVariationParams {
  /** PNG file to vary: square, 4 MB at most. */
  image: Uploadable;
  /** Which image model draws; only `dall-e-2` does this. */
  model?: (string & {}) | ImageModel | null;
  /** How many images to make, 1 to 10. Default: 1. */
  n?: number | null;
  /** Whether images come as a `url` or in Base64. Default: `url`. */
  response_format?: "url" | "b64_json" | null;
  /** Width and height of the result in pixels. Default: `1024x1024`. */
  size?: "256x256" | "512x512" | "1024x1024" | null;
  /** Stands for one of your users, to find misuse by. */
  user?: string;
}

export interface ImageEditCompletedEvent {
  /** Finished image in Base64, as a file that can be shown. */
  b64_json: string;
  /** Background that the edit was asked for. */
  background: "transparent" | "opaque" | "auto";
  /** When this event was made, in Unix seconds. */
  created_at: number;
  /** File format of the finished image. */
  output_format: "png" | "webp" | "jpeg";
  /** Quality that the edit was asked for. */
  quality: "low" | "medium" | "high" | "auto";
  /** Width and height that the edit was asked for, in pixels. */
  size: "1024x1024" | "1024x1536" | "1536x1024" | "auto";
  /** Always `image_edit.completed`: the last event. Not on Codex, which does not stream images. */
  type: "image_edit.completed";
  /** Tokens that the edit took, in and out. */
  usage: ImageEditCompletedEvent.Usage;
}

export declare namespace ImageEditCompletedEvent {
  export interface Usage {
    /** Tokens of the prompt and of the images given with it. */
    input_tokens: number;
    /** How many of the given tokens were text and how many images. */
    input_tokens_details: ImageEditCompletedEvent.Usage.InputTokensDetails;
    /** Tokens that the image took which was made. */
    output_tokens: number;
    /** Sum of what was given and what was made. */
    total_tokens: number;
  }

  export namespace Usage {
    export interface InputTokensDetails {
      /** What the images among the input came to. */
      image_tokens: number;
      /** Tokens of the prompt. */
      text_tokens: number;
    }
  }
}

export type ImageEditParams = ImageEditParamsNonStreaming | ImageEditParamsStreaming;

export declare namespace ImageEditParams {
  export type ImageEditParamsNonStreaming = ImagesAPI.ImageEditParamsNonStreaming;

  export type ImageEditParamsStreaming = ImagesAPI.ImageEditParamsStreaming;
}

export interface ImageEditParamsBase {
  /**
   * What to change: one image or several, as PNG, JPEG or WebP. On Codex 1 to 5, of 50 MB at most.
   * Codex: taken care of on this side. This holds only for 1 to 5 images in PNG, JPEG or WebP, of 50 MB at
   * most; others are an error.
   */
  image: Uploadable | Array<Uploadable>;
  /**
   * What the result should look like, in words.
   * Codex: sent.
   */
  prompt: string;
  /**
   * Whether what is behind is `transparent` or `opaque`. Default: `auto`.
   * Codex: sent.
   */
  background?: "transparent" | "opaque" | "auto" | null;
  /**
   * How closely features of the given images, faces above all, are kept. Default: `low`.
   * Codex: left out, with a warning.
   */
  input_fidelity?: "high" | "low" | null;
  /**
   * Image whose transparent places are the only ones to change.
   * Codex: taken care of on this side. This holds only for a PNG or WebP image with transparent places, of
   * 50 MB at most; another one is an error.
   */
  mask?: Uploadable;
  /**
   * Which image model draws. Default on Codex: `gpt-image-2`.
   * Codex: sent.
   */
  model?: (string & {}) | ImageModel | null;
  /**
   * How many images to make, 1 to 10. Default: 1.
   * Codex: sent.
   */
  n?: number | null;
  /**
   * Compression of `webp` and `jpeg`, in percent. Default: 100.
   * Codex: left out, with a warning.
   */
  output_compression?: number | null;
  /**
   * File format of the result. Default: `png`.
   * Codex: refused with an error. The Codex backend's image routes are not known to take it. Use
   * `responses.create` with the tool `image_generation`.
   */
  output_format?: "png" | "jpeg" | "webp" | null;
  /**
   * How many unfinished images a stream shows on the way, 0 to 3. Default: 0.
   * Codex: left out, with a warning.
   */
  partial_images?: number | null;
  /**
   * How carefully it is drawn; more takes longer. Default: `auto`.
   * Codex: sent.
   */
  quality?: "standard" | "low" | "medium" | "high" | "auto" | null;
  /**
   * Whether images come as a `url` or in Base64; newer models have Base64 only.
   * Codex: refused with an error. The Codex backend gives images as base64 only.
   */
  response_format?: "url" | "b64_json" | null;
  /**
   * Width and height of the result in pixels. Default: `auto`.
   * Codex: sent.
   */
  size?: "256x256" | "512x512" | "1024x1024" | "1536x1024" | "1024x1536" | "auto" | null;
  /**
   * Whether unfinished images come on the way. Default: false.
   * Codex: refused with an error. The Codex backend's image routes answer when the image is done, not piece
   * by piece. Use `responses.create` with the tool `image_generation`.
   */
  stream?: boolean | null;
  /**
   * Stands for one of your users, to find misuse by.
   * Codex: left out, with a warning.
   */
  user?: string;
}

export interface ImageEditParamsNonStreaming extends ImageEditParamsBase {
  /**
   * False, null or left out: the answer comes when the images are done.
   * Codex: refused with an error. The Codex backend's image routes answer when the image is done, not piece
   * by piece. Use `responses.create` with the tool `image_generation`.
   */
  stream?: false | null;
}

export interface ImageEditParamsStreaming extends ImageEditParamsBase {
  /**
   * True: unfinished images come on the way.
   * Codex: refused with an error. The Codex backend's image routes answer when the image is done, not piece
   * by piece. Use `responses.create` with the tool `image_generation`.
   */
  stream: true;
}

export interface ImageEditPartialImageEvent {
  /** Unfinished image in Base64, as a file that can be shown. */
  b64_json: string;
  /** Background that the edit was asked for. */
  background: "transparent" | "opaque" | "auto";
  /** When this event was made, in Unix seconds. */
  created_at: number;
  /** File format of the unfinished image. */
  output_format: "png" | "webp" | "jpeg";
  /** Position among the unfinished images of this call, from 0. */
  partial_image_index: number;
  /** Quality that the edit was asked for. */
  quality: "low" | "medium" | "high" | "auto";
  /** Width and height that the edit was asked for, in pixels. */
  size: "1024x1024" | "1024x1536" | "1536x1024" | "auto";
  /** Always `image_edit.partial_image`: an image on its way. Not on Codex, which does not stream images. */
  type: "image_edit.partial_image";
}

export type ImageEditStreamEvent = ImageEditPartialImageEvent | ImageEditCompletedEvent;

export interface ImageGenCompletedEvent {
  /** Finished image in Base64, as a file that can be shown. */
  b64_json: string;
  /** Background that was asked for. */
  background: "transparent" | "opaque" | "auto";
  /** When this event was made, in Unix seconds. */
  created_at: number;
  /** File format of the finished image. */
  output_format: "png" | "webp" | "jpeg";
  /** Quality that was asked for. */
  quality: "low" | "medium" | "high" | "auto";
  /** Width and height that were asked for, in pixels. */
  size: "1024x1024" | "1024x1536" | "1536x1024" | "auto";
  /** Always `image_generation.completed`: the last event. Not on Codex, which does not stream images. */
  type: "image_generation.completed";
  /** Tokens that the image took, in and out. */
  usage: ImageGenCompletedEvent.Usage;
}

export declare namespace ImageGenCompletedEvent {
  export interface Usage {
    /** Tokens of the prompt and of the images given with it. */
    input_tokens: number;
    /** How many of the given tokens were text and how many images. */
    input_tokens_details: ImageGenCompletedEvent.Usage.InputTokensDetails;
    /** Tokens that the image took which was made. */
    output_tokens: number;
    /** Sum of what was given and what was made. */
    total_tokens: number;
  }

  export namespace Usage {
    export interface InputTokensDetails {
      /** What the images among the input came to. */
      image_tokens: number;
      /** Tokens of the prompt. */
      text_tokens: number;
    }
  }
}

export interface ImageGenPartialImageEvent {
  /** Unfinished image in Base64, as a file that can be shown. */
  b64_json: string;
  /** Background that was asked for. */
  background: "transparent" | "opaque" | "auto";
  /** When this event was made, in Unix seconds. */
  created_at: number;
  /** File format of the unfinished image. */
  output_format: "png" | "webp" | "jpeg";
  /** Position among the unfinished images of this call, from 0. */
  partial_image_index: number;
  /** Quality that was asked for. */
  quality: "low" | "medium" | "high" | "auto";
  /** Width and height that were asked for, in pixels. */
  size: "1024x1024" | "1024x1536" | "1536x1024" | "auto";
  /**
   * Always `image_generation.partial_image`: an image on its way. Not on Codex, which does not stream
   * images.
   */
  type: "image_generation.partial_image";
}

export type ImageGenStreamEvent = ImageGenPartialImageEvent | ImageGenCompletedEvent;

export type ImageGenerateParams = ImageGenerateParamsNonStreaming | ImageGenerateParamsStreaming;

export declare namespace ImageGenerateParams {
  export type ImageGenerateParamsNonStreaming = ImagesAPI.ImageGenerateParamsNonStreaming;

  export type ImageGenerateParamsStreaming = ImagesAPI.ImageGenerateParamsStreaming;
}

export interface ImageGenerateParamsBase {
  /**
   * What the image should show, in words.
   * Codex: sent.
   */
  prompt: string;
  /**
   * Whether what is behind is `transparent` or `opaque`. Default: `auto`.
   * Codex: sent.
   */
  background?: "transparent" | "opaque" | "auto" | null;
  /**
   * Which image model draws. Default on Codex: `gpt-image-2`.
   * Codex: sent.
   */
  model?: (string & {}) | ImageModel | null;
  /**
   * How strictly content is judged: `low` or `auto`. Default: `auto`.
   * Codex: left out, with a warning.
   */
  moderation?: "low" | "auto" | null;
  /**
   * How many images to make, 1 to 10. Default: 1.
   * Codex: sent.
   */
  n?: number | null;
  /**
   * Compression of `webp` and `jpeg`, in percent. Default: 100.
   * Codex: left out, with a warning.
   */
  output_compression?: number | null;
  /**
   * File format of the result. Default: `png`.
   * Codex: refused with an error. The Codex backend's image routes are not known to take it. Use
   * `responses.create` with the tool `image_generation`.
   */
  output_format?: "png" | "jpeg" | "webp" | null;
  /**
   * How many unfinished images a stream shows on the way, 0 to 3. Default: 0.
   * Codex: left out, with a warning.
   */
  partial_images?: number | null;
  /**
   * How carefully it is drawn; more takes longer. Default: `auto`.
   * Codex: sent.
   */
  quality?: "standard" | "hd" | "low" | "medium" | "high" | "auto" | null;
  /**
   * Whether images come as a `url` or in Base64; newer models have Base64 only.
   * Codex: refused with an error. The Codex backend gives images as base64 only.
   */
  response_format?: "url" | "b64_json" | null;
  /**
   * Width and height of the result in pixels. Default: `auto`.
   * Codex: sent.
   */
  size?:
    | "auto"
    | "1024x1024"
    | "1536x1024"
    | "1024x1536"
    | "256x256"
    | "512x512"
    | "1792x1024"
    | "1024x1792"
    | null;
  /**
   * Whether unfinished images come on the way. Default: false.
   * Codex: refused with an error. The Codex backend's image routes answer when the image is done, not piece
   * by piece. Use `responses.create` with the tool `image_generation`.
   */
  stream?: boolean | null;
  /**
   * Look of the images of `dall-e-3`: `vivid` or `natural`.
   * Codex: left out, with a warning.
   */
  style?: "vivid" | "natural" | null;
  /**
   * Stands for one of your users, to find misuse by.
   * Codex: left out, with a warning.
   */
  user?: string;
}

export interface ImageGenerateParamsNonStreaming extends ImageGenerateParamsBase {
  /**
   * False, null or left out: the answer comes when the images are done.
   * Codex: refused with an error. The Codex backend's image routes answer when the image is done, not piece
   * by piece. Use `responses.create` with the tool `image_generation`.
   */
  stream?: false | null;
}

export interface ImageGenerateParamsStreaming extends ImageGenerateParamsBase {
  /**
   * True: unfinished images come on the way.
   * Codex: refused with an error. The Codex backend's image routes answer when the image is done, not piece
   * by piece. Use `responses.create` with the tool `image_generation`.
   */
  stream: true;
}

export type ImageModel = "gpt-image-1.5" | "dall-e-2" | "dall-e-3" | "gpt-image-1" | "gpt-image-1-mini";

export interface ImagesResponse {
  /** When the images were made, in Unix seconds. */
  created: number;
  /** Background that was used: `transparent` or `opaque`. */
  background?: "transparent" | "opaque";
  /** The images, as many as `n` asks for; Codex gives them as `b64_json`. */
  data?: Array<Image>;
  /** File format of the images; on Codex `png`. */
  output_format?: "png" | "webp" | "jpeg";
  /** Quality that was used, where `auto` left it to the backend. */
  quality?: "low" | "medium" | "high";
  /** Width and height that were used, in pixels. */
  size?: "1024x1024" | "1024x1536" | "1536x1024";
  /** Tokens that the images took; missing where the model does not count them. */
  usage?: ImagesResponse.Usage;
}

export declare namespace ImagesResponse {
  export interface Usage {
    /** Tokens of the prompt and of the images given with it. */
    input_tokens: number;
    /** How many of the given tokens were text and how many images. */
    input_tokens_details: ImagesResponse.Usage.InputTokensDetails;
    /** Tokens that the images took which were made. */
    output_tokens: number;
    /** Sum of what was given and what was made. */
    total_tokens: number;
    /** How many of the made tokens were text and how many images. */
    output_tokens_details?: ImagesResponse.Usage.OutputTokensDetails;
  }

  export namespace Usage {
    export interface InputTokensDetails {
      /** What the images among the input came to. */
      image_tokens: number;
      /** Tokens of the prompt. */
      text_tokens: number;
    }

    export interface OutputTokensDetails {
      /** What the finished images came to. */
      image_tokens: number;
      /** Tokens of text that the model wrote besides. */
      text_tokens: number;
    }
  }
}

export declare namespace Images {
  export {
    type Image,
    type ImageEditCompletedEvent,
    type ImageEditPartialImageEvent,
    type ImageEditStreamEvent,
    type ImageGenCompletedEvent,
    type ImageGenPartialImageEvent,
    type ImageGenStreamEvent,
    type ImageModel,
    type ImagesResponse,
    type ImageCreateVariationParams,
    type ImageEditParams,
    type ImageEditParamsNonStreaming,
    type ImageEditParamsStreaming,
    type ImageGenerateParams,
    type ImageGenerateParamsNonStreaming,
    type ImageGenerateParamsStreaming,
  };
}

// Generated from spec/openapi.json, spec/overlay.yaml and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../operations.ts";
import type * as ImagesAPI from "./images.ts";
import type { APIPromise } from "../../runtime/api-promise.ts";
import type { RequestOptions } from "../../runtime/request-options.ts";
import { APIResource } from "../../runtime/resource.ts";
import type { Stream } from "../../runtime/streaming.ts";
import type { Uploadable } from "../../runtime/uploads.ts";

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
  b64_json?: string;
  revised_prompt?: string;
  url?: string;
}

export interface ImageCreateVariationParams {
  image: Uploadable;
  model?: (string & {}) | ImageModel | null;
  n?: number | null;
  response_format?: "url" | "b64_json" | null;
  size?: "256x256" | "512x512" | "1024x1024" | null;
  user?: string;
}

export interface ImageEditCompletedEvent {
  b64_json: string;
  background: "transparent" | "opaque" | "auto";
  created_at: number;
  output_format: "png" | "webp" | "jpeg";
  quality: "low" | "medium" | "high" | "auto";
  size: "1024x1024" | "1024x1536" | "1536x1024" | "auto";
  type: "image_edit.completed";
  usage: ImageEditCompletedEvent.Usage;
}

export declare namespace ImageEditCompletedEvent {
  export interface Usage {
    input_tokens: number;
    input_tokens_details: ImageEditCompletedEvent.Usage.InputTokensDetails;
    output_tokens: number;
    total_tokens: number;
  }

  export namespace Usage {
    export interface InputTokensDetails {
      image_tokens: number;
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
  /** Codex: taken care of on this side. */
  image: Uploadable | Array<Uploadable>;
  /** Codex: sent. */
  prompt: string;
  /** Codex: sent. */
  background?: "transparent" | "opaque" | "auto" | null;
  /** Codex: left out, with a warning. */
  input_fidelity?: "high" | "low" | null;
  /** Codex: refused with an error. The Codex backend's image routes are not known to take it. */
  mask?: Uploadable;
  /** Codex: sent. */
  model?: (string & {}) | ImageModel | null;
  /** Codex: sent. */
  n?: number | null;
  /** Codex: left out, with a warning. */
  output_compression?: number | null;
  /**
   * Codex: refused with an error. The Codex backend's image routes are not known to take it. Use
   * `responses.create` with the tool `image_generation`.
   */
  output_format?: "png" | "jpeg" | "webp" | null;
  /** Codex: left out, with a warning. */
  partial_images?: number | null;
  /** Codex: sent. */
  quality?: "standard" | "low" | "medium" | "high" | "auto" | null;
  /** Codex: refused with an error. The Codex backend gives images as base64 only. */
  response_format?: "url" | "b64_json" | null;
  /** Codex: sent. */
  size?: "256x256" | "512x512" | "1024x1024" | "1536x1024" | "1024x1536" | "auto" | null;
  /**
   * Codex: refused with an error. The Codex backend's image routes answer when the image is done, not piece
   * by piece. Use `responses.create` with the tool `image_generation`.
   */
  stream?: boolean | null;
  /** Codex: left out, with a warning. */
  user?: string;
}

export interface ImageEditParamsNonStreaming extends ImageEditParamsBase {
  /**
   * Codex: refused with an error. The Codex backend's image routes answer when the image is done, not piece
   * by piece. Use `responses.create` with the tool `image_generation`.
   */
  stream?: false | null;
}

export interface ImageEditParamsStreaming extends ImageEditParamsBase {
  /**
   * Codex: refused with an error. The Codex backend's image routes answer when the image is done, not piece
   * by piece. Use `responses.create` with the tool `image_generation`.
   */
  stream: true;
}

export interface ImageEditPartialImageEvent {
  b64_json: string;
  background: "transparent" | "opaque" | "auto";
  created_at: number;
  output_format: "png" | "webp" | "jpeg";
  partial_image_index: number;
  quality: "low" | "medium" | "high" | "auto";
  size: "1024x1024" | "1024x1536" | "1536x1024" | "auto";
  type: "image_edit.partial_image";
}

export type ImageEditStreamEvent = ImageEditPartialImageEvent | ImageEditCompletedEvent;

export interface ImageGenCompletedEvent {
  b64_json: string;
  background: "transparent" | "opaque" | "auto";
  created_at: number;
  output_format: "png" | "webp" | "jpeg";
  quality: "low" | "medium" | "high" | "auto";
  size: "1024x1024" | "1024x1536" | "1536x1024" | "auto";
  type: "image_generation.completed";
  usage: ImageGenCompletedEvent.Usage;
}

export declare namespace ImageGenCompletedEvent {
  export interface Usage {
    input_tokens: number;
    input_tokens_details: ImageGenCompletedEvent.Usage.InputTokensDetails;
    output_tokens: number;
    total_tokens: number;
  }

  export namespace Usage {
    export interface InputTokensDetails {
      image_tokens: number;
      text_tokens: number;
    }
  }
}

export interface ImageGenPartialImageEvent {
  b64_json: string;
  background: "transparent" | "opaque" | "auto";
  created_at: number;
  output_format: "png" | "webp" | "jpeg";
  partial_image_index: number;
  quality: "low" | "medium" | "high" | "auto";
  size: "1024x1024" | "1024x1536" | "1536x1024" | "auto";
  type: "image_generation.partial_image";
}

export type ImageGenStreamEvent = ImageGenPartialImageEvent | ImageGenCompletedEvent;

export type ImageGenerateParams = ImageGenerateParamsNonStreaming | ImageGenerateParamsStreaming;

export declare namespace ImageGenerateParams {
  export type ImageGenerateParamsNonStreaming = ImagesAPI.ImageGenerateParamsNonStreaming;

  export type ImageGenerateParamsStreaming = ImagesAPI.ImageGenerateParamsStreaming;
}

export interface ImageGenerateParamsBase {
  /** Codex: sent. */
  prompt: string;
  /** Codex: sent. */
  background?: "transparent" | "opaque" | "auto" | null;
  /** Codex: sent. */
  model?: (string & {}) | ImageModel | null;
  /** Codex: left out, with a warning. */
  moderation?: "low" | "auto" | null;
  /** Codex: sent. */
  n?: number | null;
  /** Codex: left out, with a warning. */
  output_compression?: number | null;
  /**
   * Codex: refused with an error. The Codex backend's image routes are not known to take it. Use
   * `responses.create` with the tool `image_generation`.
   */
  output_format?: "png" | "jpeg" | "webp" | null;
  /** Codex: left out, with a warning. */
  partial_images?: number | null;
  /** Codex: sent. */
  quality?: "standard" | "hd" | "low" | "medium" | "high" | "auto" | null;
  /** Codex: refused with an error. The Codex backend gives images as base64 only. */
  response_format?: "url" | "b64_json" | null;
  /** Codex: sent. */
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
   * Codex: refused with an error. The Codex backend's image routes answer when the image is done, not piece
   * by piece. Use `responses.create` with the tool `image_generation`.
   */
  stream?: boolean | null;
  /** Codex: left out, with a warning. */
  style?: "vivid" | "natural" | null;
  /** Codex: left out, with a warning. */
  user?: string;
}

export interface ImageGenerateParamsNonStreaming extends ImageGenerateParamsBase {
  /**
   * Codex: refused with an error. The Codex backend's image routes answer when the image is done, not piece
   * by piece. Use `responses.create` with the tool `image_generation`.
   */
  stream?: false | null;
}

export interface ImageGenerateParamsStreaming extends ImageGenerateParamsBase {
  /**
   * Codex: refused with an error. The Codex backend's image routes answer when the image is done, not piece
   * by piece. Use `responses.create` with the tool `image_generation`.
   */
  stream: true;
}

export type ImageModel = "gpt-image-1.5" | "dall-e-2" | "dall-e-3" | "gpt-image-1" | "gpt-image-1-mini";

export interface ImagesResponse {
  created: number;
  background?: "transparent" | "opaque";
  data?: Array<Image>;
  output_format?: "png" | "webp" | "jpeg";
  quality?: "low" | "medium" | "high";
  size?: "1024x1024" | "1024x1536" | "1536x1024";
  usage?: ImagesResponse.Usage;
}

export declare namespace ImagesResponse {
  export interface Usage {
    input_tokens: number;
    input_tokens_details: ImagesResponse.Usage.InputTokensDetails;
    output_tokens: number;
    total_tokens: number;
    output_tokens_details?: ImagesResponse.Usage.OutputTokensDetails;
  }

  export namespace Usage {
    export interface InputTokensDetails {
      image_tokens: number;
      text_tokens: number;
    }

    export interface OutputTokensDetails {
      image_tokens: number;
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

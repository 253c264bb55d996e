// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../../operations.ts";
import type * as TranscriptionsAPI from "./transcriptions.ts";
import type { APIPromise } from "../../../runtime/api-promise.ts";
import type { TranslationCreateParams } from "../../../runtime/external/audio.ts";
import type { RequestOptions } from "../../../runtime/request-options.ts";
import { APIResource } from "../../../runtime/resource.ts";

/** Speech as English text, whatever is spoken. */
export class Translations extends APIResource {
  /**
   * Turns speech into English text.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  create(
    body: TranslationCreateParams<"json" | undefined>,
    options?: RequestOptions,
  ): APIPromise<Translation>;
  create(
    body: TranslationCreateParams<"verbose_json">,
    options?: RequestOptions,
  ): APIPromise<TranslationVerbose>;
  create(body: TranslationCreateParams<"text" | "srt" | "vtt">, options?: RequestOptions): APIPromise<string>;
  create(body: TranslationCreateParams, options?: RequestOptions): APIPromise<Translation>;
  create(body: unknown, options?: RequestOptions): unknown {
    return this._client.unsupported(ops.audioTranslationsCreate, [body], options);
  }
}

export interface Translation {
  /** What was said, in English. */
  text: string;
}

export type TranslationCreateResponse = Translation | TranslationVerbose;

export interface TranslationVerbose {
  /** Length of the sound in seconds. */
  duration: number;
  /** Always `english`: what it is translated into. */
  language: string;
  /** All that was said, in English. */
  text: string;
  /** The text in pieces, with times and how sure the model is. */
  segments?: Array<TranscriptionsAPI.TranscriptionSegment>;
}

export type { TranslationCreateParams };

export declare namespace Translations {
  export {
    type Translation,
    type TranslationVerbose,
    type TranslationCreateResponse,
    type TranslationCreateParams,
  };
}

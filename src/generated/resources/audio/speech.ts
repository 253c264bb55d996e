// Generated from spec/openapi.json, spec/overlay.yaml and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../../operations.ts";
import type { APIPromise } from "../../../runtime/api-promise.ts";
import type { RequestOptions } from "../../../runtime/request-options.ts";
import { APIResource } from "../../../runtime/resource.ts";

/** Text that is read aloud. */
export class Speech extends APIResource {
  /**
   * Reads text aloud and returns the audio.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  create(body: SpeechCreateParams, options?: RequestOptions): APIPromise<Response> {
    return this._client.unsupported(ops.audioSpeechCreate, [body], options);
  }
}

export interface SpeechCreateParams {
  input: string;
  model: (string & {}) | SpeechModel;
  voice:
    | (string & {})
    | "alloy"
    | "ash"
    | "ballad"
    | "coral"
    | "echo"
    | "sage"
    | "shimmer"
    | "verse"
    | "marin"
    | "cedar";
  instructions?: string;
  response_format?: "mp3" | "opus" | "aac" | "flac" | "wav" | "pcm";
  speed?: number;
  stream_format?: "sse" | "audio";
}

export type SpeechModel = "tts-1" | "tts-1-hd" | "gpt-4o-mini-tts" | "gpt-4o-mini-tts-2025-12-15";

export declare namespace Speech {
  export { type SpeechModel, type SpeechCreateParams };
}

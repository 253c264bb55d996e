// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
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
  /** What is read aloud, 4096 characters at most. */
  input: string;
  /** Which model speaks, such as `gpt-4o-mini-tts`. */
  model: (string & {}) | SpeechModel;
  /** Who speaks, by the name of a voice. */
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
  /** How to speak: mood, pace, accent. Not for `tts-1` and `tts-1-hd`. */
  instructions?: string;
  /** File format of the sound. Default: `mp3`. */
  response_format?: "mp3" | "opus" | "aac" | "flac" | "wav" | "pcm";
  /** Pace, from 0.25 to 4. Default: 1. */
  speed?: number;
  /** Whether sound comes as it is (`audio`) or in events (`sse`). Default: `audio`. */
  stream_format?: "sse" | "audio";
}

export type SpeechModel = "tts-1" | "tts-1-hd" | "gpt-4o-mini-tts" | "gpt-4o-mini-tts-2025-12-15";

export declare namespace Speech {
  export { type SpeechModel, type SpeechCreateParams };
}

// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../../operations.ts";
import type * as RealtimeAPI from "./realtime.ts";
import type * as ResponsesAPI from "../responses/responses.ts";
import type { APIPromise } from "../../../runtime/api-promise.ts";
import type { RequestOptions } from "../../../runtime/request-options.ts";
import { APIResource } from "../../../runtime/resource.ts";

/** Phone calls that a model answers: taken, refused, passed on, hung up. */
export class Calls extends APIResource {
  /**
   * Opens a realtime call over WebRTC and returns the SDP answer.
   * Codex: not supported. The backend may have a route of this kind, but too little is known of it to build
   * on. Use the `openai` profile with an API key of your own.
   */
  create(body: CallCreateParams, options?: RequestOptions): APIPromise<Response> {
    return this._client.unsupported(ops.realtimeCallsCreate, [body], options);
  }

  /**
   * Accepts an incoming SIP call and sets up its session.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  accept(callID: string, body: CallAcceptParams, options?: RequestOptions): APIPromise<void> {
    return this._client.unsupported(ops.realtimeCallsAccept, [callID, body], options);
  }

  /**
   * Ends a realtime call.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  hangup(callID: string, options?: RequestOptions): APIPromise<void> {
    return this._client.unsupported(ops.realtimeCallsHangup, [callID], options);
  }

  /**
   * Transfers a SIP call to another destination.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  refer(callID: string, body: CallReferParams, options?: RequestOptions): APIPromise<void> {
    return this._client.unsupported(ops.realtimeCallsRefer, [callID, body], options);
  }

  /**
   * Declines an incoming SIP call.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  reject(callID: string, body?: CallRejectParams | null, options?: RequestOptions): APIPromise<void> {
    return this._client.unsupported(ops.realtimeCallsReject, [callID, body], options);
  }
}

export interface CallAcceptParams {
  /** Always `realtime`: a conversation by voice. */
  type: "realtime";
  /** How sound goes in and out. */
  audio?: RealtimeAPI.RealtimeAudioConfig;
  /** What else to tell: how likely each token of a transcript was. */
  include?: Array<"item.input_audio_transcription.logprobs">;
  /** What to tell the model ahead of the conversation, its way of speaking among it. */
  instructions?: string;
  /** Most tokens of one answer, 1 to 4096, or `inf`. Default: `inf`. */
  max_output_tokens?: number | "inf";
  /** Which model speaks. */
  model?:
    | (string & {})
    | "gpt-realtime"
    | "gpt-realtime-2025-08-28"
    | "gpt-4o-realtime-preview"
    | "gpt-4o-realtime-preview-2024-10-01"
    | "gpt-4o-realtime-preview-2024-12-17"
    | "gpt-4o-realtime-preview-2025-06-03"
    | "gpt-4o-mini-realtime-preview"
    | "gpt-4o-mini-realtime-preview-2024-12-17"
    | "gpt-realtime-mini"
    | "gpt-realtime-mini-2025-10-06"
    | "gpt-realtime-mini-2025-12-15"
    | "gpt-audio-mini"
    | "gpt-audio-mini-2025-10-06"
    | "gpt-audio-mini-2025-12-15";
  /** Whether it answers in `text` or by `audio`; not both. Default: `audio`. */
  output_modalities?: Array<"text" | "audio">;
  /** Stored template to use; null without one. */
  prompt?: ResponsesAPI.ResponsePrompt | null;
  /** Whether and which tools the model must use. Default: `auto`. */
  tool_choice?: RealtimeAPI.RealtimeToolChoiceConfig;
  /** What the model may call: functions and MCP servers. */
  tools?: RealtimeAPI.RealtimeToolsConfig;
  /** How the conversation is written down for the traces dashboard; null for not at all. */
  tracing?: RealtimeAPI.RealtimeTracingConfig | null;
  /** What is left out where a conversation grows too long. */
  truncation?: RealtimeAPI.RealtimeTruncation;
}

export interface CallCreateParams {
  /** SDP offer of the caller. */
  sdp: string;
  /** Settings of the realtime session. */
  session?: RealtimeAPI.RealtimeSessionCreateRequest;
}

export interface CallReferParams {
  /** Where to pass the call on to, such as `tel:+14155550123` or a SIP address. */
  target_uri: string;
}

export interface CallRejectParams {
  /** SIP status that the caller gets. Default: 603, declined. */
  status_code?: number;
}

export declare namespace Calls {
  export { type CallAcceptParams, type CallReferParams, type CallRejectParams, type CallCreateParams };
}

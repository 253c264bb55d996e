// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../../../operations.ts";
import type * as BetaChatkitThreadsAPI from "./threads.ts";
import type { APIPromise } from "../../../../runtime/api-promise.ts";
import type { RequestOptions } from "../../../../runtime/request-options.ts";
import { APIResource } from "../../../../runtime/resource.ts";

/** Keys by which a visitor's page talks to a hosted chat. */
export class Sessions extends APIResource {
  /**
   * Creates a ChatKit session.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  create(body: SessionCreateParams, options?: RequestOptions): APIPromise<BetaChatkitThreadsAPI.ChatSession> {
    return this._client.unsupported(ops.betaChatkitSessionsCreate, [body], options);
  }

  /**
   * Cancels a ChatKit session.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  cancel(sessionID: string, options?: RequestOptions): APIPromise<BetaChatkitThreadsAPI.ChatSession> {
    return this._client.unsupported(ops.betaChatkitSessionsCancel, [sessionID], options);
  }
}

export interface SessionCreateParams {
  /** Stands for one of your users; each sees only what is theirs. */
  user: string;
  /** What answers in the chat. */
  workflow: BetaChatkitThreadsAPI.ChatSessionWorkflowParam;
  /** What visitors can do in the chat. */
  chatkit_configuration?: BetaChatkitThreadsAPI.ChatSessionChatKitConfigurationParam;
  /** How long the key can be used. */
  expires_after?: BetaChatkitThreadsAPI.ChatSessionExpiresAfterParam;
  /** How often a visitor may ask. */
  rate_limits?: BetaChatkitThreadsAPI.ChatSessionRateLimitsParam;
}

export declare namespace Sessions {
  export { type SessionCreateParams };
}

// Generated from spec/openapi.json, spec/overlay.yaml and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../operations.ts";
import type { HeadersLike } from "../../runtime/request-options.ts";
import { APIResource } from "../../runtime/resource.ts";

export class Webhooks extends APIResource {
  /**
   * Checks the signature of a webhook and parses its payload.
   * Codex: answered on this side.
   */
  unwrap(
    payload: string,
    headers: HeadersLike,
    secret?: string | undefined | null,
    tolerance?: number,
  ): Promise<UnwrapWebhookEvent> {
    return this._client.call(ops.webhooksUnwrap, [payload, headers, secret, tolerance]);
  }

  /**
   * Checks that a webhook was signed with your secret, and throws if not.
   * Codex: answered on this side.
   */
  verifySignature(
    payload: string,
    headers: HeadersLike,
    secret?: string | undefined | null,
    tolerance?: number,
  ): Promise<void> {
    return this._client.call(ops.webhooksVerifySignature, [payload, headers, secret, tolerance]);
  }
}

export interface BatchCancelledWebhookEvent {
  created_at: number;
  data: BatchCancelledWebhookEvent.Data;
  id: string;
  type: "batch.cancelled";
  object?: "event";
}

export declare namespace BatchCancelledWebhookEvent {
  export interface Data {
    id: string;
  }
}

export interface BatchCompletedWebhookEvent {
  created_at: number;
  data: BatchCompletedWebhookEvent.Data;
  id: string;
  type: "batch.completed";
  object?: "event";
}

export declare namespace BatchCompletedWebhookEvent {
  export interface Data {
    id: string;
  }
}

export interface BatchExpiredWebhookEvent {
  created_at: number;
  data: BatchExpiredWebhookEvent.Data;
  id: string;
  type: "batch.expired";
  object?: "event";
}

export declare namespace BatchExpiredWebhookEvent {
  export interface Data {
    id: string;
  }
}

export interface BatchFailedWebhookEvent {
  created_at: number;
  data: BatchFailedWebhookEvent.Data;
  id: string;
  type: "batch.failed";
  object?: "event";
}

export declare namespace BatchFailedWebhookEvent {
  export interface Data {
    id: string;
  }
}

export interface EvalRunCanceledWebhookEvent {
  created_at: number;
  data: EvalRunCanceledWebhookEvent.Data;
  id: string;
  type: "eval.run.canceled";
  object?: "event";
}

export declare namespace EvalRunCanceledWebhookEvent {
  export interface Data {
    id: string;
  }
}

export interface EvalRunFailedWebhookEvent {
  created_at: number;
  data: EvalRunFailedWebhookEvent.Data;
  id: string;
  type: "eval.run.failed";
  object?: "event";
}

export declare namespace EvalRunFailedWebhookEvent {
  export interface Data {
    id: string;
  }
}

export interface EvalRunSucceededWebhookEvent {
  created_at: number;
  data: EvalRunSucceededWebhookEvent.Data;
  id: string;
  type: "eval.run.succeeded";
  object?: "event";
}

export declare namespace EvalRunSucceededWebhookEvent {
  export interface Data {
    id: string;
  }
}

export interface FineTuningJobCancelledWebhookEvent {
  created_at: number;
  data: FineTuningJobCancelledWebhookEvent.Data;
  id: string;
  type: "fine_tuning.job.cancelled";
  object?: "event";
}

export declare namespace FineTuningJobCancelledWebhookEvent {
  export interface Data {
    id: string;
  }
}

export interface FineTuningJobFailedWebhookEvent {
  created_at: number;
  data: FineTuningJobFailedWebhookEvent.Data;
  id: string;
  type: "fine_tuning.job.failed";
  object?: "event";
}

export declare namespace FineTuningJobFailedWebhookEvent {
  export interface Data {
    id: string;
  }
}

export interface FineTuningJobSucceededWebhookEvent {
  created_at: number;
  data: FineTuningJobSucceededWebhookEvent.Data;
  id: string;
  type: "fine_tuning.job.succeeded";
  object?: "event";
}

export declare namespace FineTuningJobSucceededWebhookEvent {
  export interface Data {
    id: string;
  }
}

export interface RealtimeCallIncomingWebhookEvent {
  created_at: number;
  data: RealtimeCallIncomingWebhookEvent.Data;
  id: string;
  type: "realtime.call.incoming";
  object?: "event";
}

export declare namespace RealtimeCallIncomingWebhookEvent {
  export interface Data {
    call_id: string;
    sip_headers: Array<RealtimeCallIncomingWebhookEvent.Data.SipHeader>;
  }

  export namespace Data {
    export interface SipHeader {
      name: string;
      value: string;
    }
  }
}

export interface ResponseCancelledWebhookEvent {
  created_at: number;
  data: ResponseCancelledWebhookEvent.Data;
  id: string;
  type: "response.cancelled";
  object?: "event";
}

export declare namespace ResponseCancelledWebhookEvent {
  export interface Data {
    id: string;
  }
}

export interface ResponseCompletedWebhookEvent {
  created_at: number;
  data: ResponseCompletedWebhookEvent.Data;
  id: string;
  type: "response.completed";
  object?: "event";
}

export declare namespace ResponseCompletedWebhookEvent {
  export interface Data {
    id: string;
  }
}

export interface ResponseFailedWebhookEvent {
  created_at: number;
  data: ResponseFailedWebhookEvent.Data;
  id: string;
  type: "response.failed";
  object?: "event";
}

export declare namespace ResponseFailedWebhookEvent {
  export interface Data {
    id: string;
  }
}

export interface ResponseIncompleteWebhookEvent {
  created_at: number;
  data: ResponseIncompleteWebhookEvent.Data;
  id: string;
  type: "response.incomplete";
  object?: "event";
}

export declare namespace ResponseIncompleteWebhookEvent {
  export interface Data {
    id: string;
  }
}

export type UnwrapWebhookEvent =
  | BatchCancelledWebhookEvent
  | BatchCompletedWebhookEvent
  | BatchExpiredWebhookEvent
  | BatchFailedWebhookEvent
  | EvalRunCanceledWebhookEvent
  | EvalRunFailedWebhookEvent
  | EvalRunSucceededWebhookEvent
  | FineTuningJobCancelledWebhookEvent
  | FineTuningJobFailedWebhookEvent
  | FineTuningJobSucceededWebhookEvent
  | RealtimeCallIncomingWebhookEvent
  | ResponseCancelledWebhookEvent
  | ResponseCompletedWebhookEvent
  | ResponseFailedWebhookEvent
  | ResponseIncompleteWebhookEvent;

export declare namespace Webhooks {
  export {
    type BatchCancelledWebhookEvent,
    type BatchCompletedWebhookEvent,
    type BatchExpiredWebhookEvent,
    type BatchFailedWebhookEvent,
    type EvalRunCanceledWebhookEvent,
    type EvalRunFailedWebhookEvent,
    type EvalRunSucceededWebhookEvent,
    type FineTuningJobCancelledWebhookEvent,
    type FineTuningJobFailedWebhookEvent,
    type FineTuningJobSucceededWebhookEvent,
    type RealtimeCallIncomingWebhookEvent,
    type ResponseCancelledWebhookEvent,
    type ResponseCompletedWebhookEvent,
    type ResponseFailedWebhookEvent,
    type ResponseIncompleteWebhookEvent,
    type UnwrapWebhookEvent,
  };
}

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
  id: string;
  created_at: number;
  data: BatchCancelledWebhookEvent.Data;
  type: "batch.cancelled";
  object?: "event";
}

export declare namespace BatchCancelledWebhookEvent {
  export interface Data {
    id: string;
  }
}

export interface BatchCompletedWebhookEvent {
  id: string;
  created_at: number;
  data: BatchCompletedWebhookEvent.Data;
  type: "batch.completed";
  object?: "event";
}

export declare namespace BatchCompletedWebhookEvent {
  export interface Data {
    id: string;
  }
}

export interface BatchExpiredWebhookEvent {
  id: string;
  created_at: number;
  data: BatchExpiredWebhookEvent.Data;
  type: "batch.expired";
  object?: "event";
}

export declare namespace BatchExpiredWebhookEvent {
  export interface Data {
    id: string;
  }
}

export interface BatchFailedWebhookEvent {
  id: string;
  created_at: number;
  data: BatchFailedWebhookEvent.Data;
  type: "batch.failed";
  object?: "event";
}

export declare namespace BatchFailedWebhookEvent {
  export interface Data {
    id: string;
  }
}

export interface EvalRunCanceledWebhookEvent {
  id: string;
  created_at: number;
  data: EvalRunCanceledWebhookEvent.Data;
  type: "eval.run.canceled";
  object?: "event";
}

export declare namespace EvalRunCanceledWebhookEvent {
  export interface Data {
    id: string;
  }
}

export interface EvalRunFailedWebhookEvent {
  id: string;
  created_at: number;
  data: EvalRunFailedWebhookEvent.Data;
  type: "eval.run.failed";
  object?: "event";
}

export declare namespace EvalRunFailedWebhookEvent {
  export interface Data {
    id: string;
  }
}

export interface EvalRunSucceededWebhookEvent {
  id: string;
  created_at: number;
  data: EvalRunSucceededWebhookEvent.Data;
  type: "eval.run.succeeded";
  object?: "event";
}

export declare namespace EvalRunSucceededWebhookEvent {
  export interface Data {
    id: string;
  }
}

export interface FineTuningJobCancelledWebhookEvent {
  id: string;
  created_at: number;
  data: FineTuningJobCancelledWebhookEvent.Data;
  type: "fine_tuning.job.cancelled";
  object?: "event";
}

export declare namespace FineTuningJobCancelledWebhookEvent {
  export interface Data {
    id: string;
  }
}

export interface FineTuningJobFailedWebhookEvent {
  id: string;
  created_at: number;
  data: FineTuningJobFailedWebhookEvent.Data;
  type: "fine_tuning.job.failed";
  object?: "event";
}

export declare namespace FineTuningJobFailedWebhookEvent {
  export interface Data {
    id: string;
  }
}

export interface FineTuningJobSucceededWebhookEvent {
  id: string;
  created_at: number;
  data: FineTuningJobSucceededWebhookEvent.Data;
  type: "fine_tuning.job.succeeded";
  object?: "event";
}

export declare namespace FineTuningJobSucceededWebhookEvent {
  export interface Data {
    id: string;
  }
}

export interface RealtimeCallIncomingWebhookEvent {
  id: string;
  created_at: number;
  data: RealtimeCallIncomingWebhookEvent.Data;
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
  id: string;
  created_at: number;
  data: ResponseCancelledWebhookEvent.Data;
  type: "response.cancelled";
  object?: "event";
}

export declare namespace ResponseCancelledWebhookEvent {
  export interface Data {
    id: string;
  }
}

export interface ResponseCompletedWebhookEvent {
  id: string;
  created_at: number;
  data: ResponseCompletedWebhookEvent.Data;
  type: "response.completed";
  object?: "event";
}

export declare namespace ResponseCompletedWebhookEvent {
  export interface Data {
    id: string;
  }
}

export interface ResponseFailedWebhookEvent {
  id: string;
  created_at: number;
  data: ResponseFailedWebhookEvent.Data;
  type: "response.failed";
  object?: "event";
}

export declare namespace ResponseFailedWebhookEvent {
  export interface Data {
    id: string;
  }
}

export interface ResponseIncompleteWebhookEvent {
  id: string;
  created_at: number;
  data: ResponseIncompleteWebhookEvent.Data;
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

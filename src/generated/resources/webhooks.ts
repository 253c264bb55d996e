// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../operations.ts";
import type { HeadersLike } from "../../runtime/request-options.ts";
import { APIResource } from "../../runtime/resource.ts";

/** Messages of OpenAI's servers to yours: checked for their signature and read. */
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
  /** When it happened that a batch was cancelled, in Unix seconds. */
  created_at: number;
  /** What it is about: the id to fetch it by. */
  data: BatchCancelledWebhookEvent.Data;
  /** Names this event; the same one may be delivered more than once. */
  id: string;
  /** Always `batch.cancelled`: a batch was cancelled. */
  type: "batch.cancelled";
  /** Always `event`: something that OpenAI tells your server. */
  object?: "event";
}

export declare namespace BatchCancelledWebhookEvent {
  export interface Data {
    /** Which batch: begins with `batch_`, for `batches.retrieve`. */
    id: string;
  }
}

export interface BatchCompletedWebhookEvent {
  /** When it happened that a batch is done, in Unix seconds. */
  created_at: number;
  /** What it is about: the id to fetch it by. */
  data: BatchCompletedWebhookEvent.Data;
  /** Names this event; the same one may be delivered more than once. */
  id: string;
  /** Always `batch.completed`: a batch is done. */
  type: "batch.completed";
  /** Always `event`: something that OpenAI tells your server. */
  object?: "event";
}

export declare namespace BatchCompletedWebhookEvent {
  export interface Data {
    /** Which batch: begins with `batch_`, for `batches.retrieve`. */
    id: string;
  }
}

export interface BatchExpiredWebhookEvent {
  /** When it happened that the time of a batch was up, in Unix seconds. */
  created_at: number;
  /** What it is about: the id to fetch it by. */
  data: BatchExpiredWebhookEvent.Data;
  /** Names this event; the same one may be delivered more than once. */
  id: string;
  /** Always `batch.expired`: the time of a batch was up. */
  type: "batch.expired";
  /** Always `event`: something that OpenAI tells your server. */
  object?: "event";
}

export declare namespace BatchExpiredWebhookEvent {
  export interface Data {
    /** Which batch: begins with `batch_`, for `batches.retrieve`. */
    id: string;
  }
}

export interface BatchFailedWebhookEvent {
  /** When it happened that a batch could not be run, in Unix seconds. */
  created_at: number;
  /** What it is about: the id to fetch it by. */
  data: BatchFailedWebhookEvent.Data;
  /** Names this event; the same one may be delivered more than once. */
  id: string;
  /** Always `batch.failed`: a batch could not be run. */
  type: "batch.failed";
  /** Always `event`: something that OpenAI tells your server. */
  object?: "event";
}

export declare namespace BatchFailedWebhookEvent {
  export interface Data {
    /** Which batch: begins with `batch_`, for `batches.retrieve`. */
    id: string;
  }
}

export interface EvalRunCanceledWebhookEvent {
  /** When it happened that a run of an eval was cancelled, in Unix seconds. */
  created_at: number;
  /** What it is about: the id to fetch it by. */
  data: EvalRunCanceledWebhookEvent.Data;
  /** Names this event; the same one may be delivered more than once. */
  id: string;
  /** Always `eval.run.canceled`: a run of an eval was cancelled. */
  type: "eval.run.canceled";
  /** Always `event`: something that OpenAI tells your server. */
  object?: "event";
}

export declare namespace EvalRunCanceledWebhookEvent {
  export interface Data {
    /** Which run: begins with `evalrun_`. */
    id: string;
  }
}

export interface EvalRunFailedWebhookEvent {
  /** When it happened that a run of an eval failed, in Unix seconds. */
  created_at: number;
  /** What it is about: the id to fetch it by. */
  data: EvalRunFailedWebhookEvent.Data;
  /** Names this event; the same one may be delivered more than once. */
  id: string;
  /** Always `eval.run.failed`: a run of an eval failed. */
  type: "eval.run.failed";
  /** Always `event`: something that OpenAI tells your server. */
  object?: "event";
}

export declare namespace EvalRunFailedWebhookEvent {
  export interface Data {
    /** Which run: begins with `evalrun_`. */
    id: string;
  }
}

export interface EvalRunSucceededWebhookEvent {
  /** When it happened that a run of an eval is done, in Unix seconds. */
  created_at: number;
  /** What it is about: the id to fetch it by. */
  data: EvalRunSucceededWebhookEvent.Data;
  /** Names this event; the same one may be delivered more than once. */
  id: string;
  /** Always `eval.run.succeeded`: a run of an eval is done. */
  type: "eval.run.succeeded";
  /** Always `event`: something that OpenAI tells your server. */
  object?: "event";
}

export declare namespace EvalRunSucceededWebhookEvent {
  export interface Data {
    /** Which run: begins with `evalrun_`. */
    id: string;
  }
}

export interface FineTuningJobCancelledWebhookEvent {
  /** When it happened that a fine-tuning job was cancelled, in Unix seconds. */
  created_at: number;
  /** What it is about: the id to fetch it by. */
  data: FineTuningJobCancelledWebhookEvent.Data;
  /** Names this event; the same one may be delivered more than once. */
  id: string;
  /** Always `fine_tuning.job.cancelled`: a fine-tuning job was cancelled. */
  type: "fine_tuning.job.cancelled";
  /** Always `event`: something that OpenAI tells your server. */
  object?: "event";
}

export declare namespace FineTuningJobCancelledWebhookEvent {
  export interface Data {
    /** Which job: begins with `ftjob-`. */
    id: string;
  }
}

export interface FineTuningJobFailedWebhookEvent {
  /** When it happened that a fine-tuning job failed, in Unix seconds. */
  created_at: number;
  /** What it is about: the id to fetch it by. */
  data: FineTuningJobFailedWebhookEvent.Data;
  /** Names this event; the same one may be delivered more than once. */
  id: string;
  /** Always `fine_tuning.job.failed`: a fine-tuning job failed. */
  type: "fine_tuning.job.failed";
  /** Always `event`: something that OpenAI tells your server. */
  object?: "event";
}

export declare namespace FineTuningJobFailedWebhookEvent {
  export interface Data {
    /** Which job: begins with `ftjob-`. */
    id: string;
  }
}

export interface FineTuningJobSucceededWebhookEvent {
  /** When it happened that a fine-tuning job is done, in Unix seconds. */
  created_at: number;
  /** What it is about: the id to fetch it by. */
  data: FineTuningJobSucceededWebhookEvent.Data;
  /** Names this event; the same one may be delivered more than once. */
  id: string;
  /** Always `fine_tuning.job.succeeded`: a fine-tuning job is done. */
  type: "fine_tuning.job.succeeded";
  /** Always `event`: something that OpenAI tells your server. */
  object?: "event";
}

export declare namespace FineTuningJobSucceededWebhookEvent {
  export interface Data {
    /** Which job: begins with `ftjob-`. */
    id: string;
  }
}

export interface RealtimeCallIncomingWebhookEvent {
  /** When it happened that somebody calls by SIP, in Unix seconds. */
  created_at: number;
  /** What it is about: the call and its SIP headers. */
  data: RealtimeCallIncomingWebhookEvent.Data;
  /** Names this event; the same one may be delivered more than once. */
  id: string;
  /** Always `realtime.call.incoming`: somebody calls by SIP. */
  type: "realtime.call.incoming";
  /** Always `event`: something that OpenAI tells your server. */
  object?: "event";
}

export declare namespace RealtimeCallIncomingWebhookEvent {
  export interface Data {
    /** Which call to take or refuse, by `realtime.calls`. */
    call_id: string;
    /** Headers of the SIP invitation, in their order. */
    sip_headers: Array<RealtimeCallIncomingWebhookEvent.Data.SipHeader>;
  }

  export namespace Data {
    export interface SipHeader {
      /** What the header is called, such as `From`. */
      name: string;
      /** What stands in it, as it came. */
      value: string;
    }
  }
}

export interface ResponseCancelledWebhookEvent {
  /** When it happened that a background response was cancelled, in Unix seconds. */
  created_at: number;
  /** What it is about: the id to fetch it by. */
  data: ResponseCancelledWebhookEvent.Data;
  /** Names this event; the same one may be delivered more than once. */
  id: string;
  /** Always `response.cancelled`: a background response was cancelled. */
  type: "response.cancelled";
  /** Always `event`: something that OpenAI tells your server. */
  object?: "event";
}

export declare namespace ResponseCancelledWebhookEvent {
  export interface Data {
    /** Which response: begins with `resp_`, for `responses.retrieve`. */
    id: string;
  }
}

export interface ResponseCompletedWebhookEvent {
  /** When it happened that a background response is done, in Unix seconds. */
  created_at: number;
  /** What it is about: the id to fetch it by. */
  data: ResponseCompletedWebhookEvent.Data;
  /** Names this event; the same one may be delivered more than once. */
  id: string;
  /** Always `response.completed`: a background response is done. */
  type: "response.completed";
  /** Always `event`: something that OpenAI tells your server. */
  object?: "event";
}

export declare namespace ResponseCompletedWebhookEvent {
  export interface Data {
    /** Which response: begins with `resp_`, for `responses.retrieve`. */
    id: string;
  }
}

export interface ResponseFailedWebhookEvent {
  /** When it happened that a background response failed, in Unix seconds. */
  created_at: number;
  /** What it is about: the id to fetch it by. */
  data: ResponseFailedWebhookEvent.Data;
  /** Names this event; the same one may be delivered more than once. */
  id: string;
  /** Always `response.failed`: a background response failed. */
  type: "response.failed";
  /** Always `event`: something that OpenAI tells your server. */
  object?: "event";
}

export declare namespace ResponseFailedWebhookEvent {
  export interface Data {
    /** Which response: begins with `resp_`, for `responses.retrieve`. */
    id: string;
  }
}

export interface ResponseIncompleteWebhookEvent {
  /** When it happened that a background response was cut short, in Unix seconds. */
  created_at: number;
  /** What it is about: the id to fetch it by. */
  data: ResponseIncompleteWebhookEvent.Data;
  /** Names this event; the same one may be delivered more than once. */
  id: string;
  /** Always `response.incomplete`: a background response was cut short. */
  type: "response.incomplete";
  /** Always `event`: something that OpenAI tells your server. */
  object?: "event";
}

export declare namespace ResponseIncompleteWebhookEvent {
  export interface Data {
    /** Which response: begins with `resp_`, for `responses.retrieve`. */
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

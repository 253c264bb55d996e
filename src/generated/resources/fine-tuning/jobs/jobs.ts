// Generated from spec/openapi.json, spec/overlay.yaml and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../../../operations.ts";
import {
  type CheckpointListParams,
  Checkpoints,
  type FineTuningJobCheckpoint,
  type FineTuningJobCheckpointsPage,
} from "./checkpoints.ts";
import type * as MethodsAPI from "../methods.ts";
import type * as SharedAPI from "../../shared.ts";
import type { APIPromise } from "../../../../runtime/api-promise.ts";
import type { CursorPage, CursorPageParams, PagePromise } from "../../../../runtime/pagination.ts";
import type { RequestOptions } from "../../../../runtime/request-options.ts";
import { APIResource } from "../../../../runtime/resource.ts";

/** Trainings: started, watched, paused and stopped. */
export class Jobs extends APIResource {
  checkpoints = new Checkpoints(this._client);

  /**
   * Starts a fine-tuning job.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  create(body: JobCreateParams, options?: RequestOptions): APIPromise<FineTuningJob> {
    return this._client.unsupported(ops.fineTuningJobsCreate, [body], options);
  }

  /**
   * Fetches a fine-tuning job.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  retrieve(fineTuningJobID: string, options?: RequestOptions): APIPromise<FineTuningJob> {
    return this._client.unsupported(ops.fineTuningJobsRetrieve, [fineTuningJobID], options);
  }

  /**
   * Lists fine-tuning jobs.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  list(
    query?: JobListParams | null,
    options?: RequestOptions,
  ): PagePromise<FineTuningJobsPage, FineTuningJob> {
    return this._client.unsupported(ops.fineTuningJobsList, [query], options);
  }

  /**
   * Stops a fine-tuning job for good.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  cancel(fineTuningJobID: string, options?: RequestOptions): APIPromise<FineTuningJob> {
    return this._client.unsupported(ops.fineTuningJobsCancel, [fineTuningJobID], options);
  }

  /**
   * Lists the progress events of a fine-tuning job.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  listEvents(
    fineTuningJobID: string,
    query?: JobListEventsParams | null,
    options?: RequestOptions,
  ): PagePromise<FineTuningJobEventsPage, FineTuningJobEvent> {
    return this._client.unsupported(ops.fineTuningJobsListEvents, [fineTuningJobID, query], options);
  }

  /**
   * Pauses a fine-tuning job.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  pause(fineTuningJobID: string, options?: RequestOptions): APIPromise<FineTuningJob> {
    return this._client.unsupported(ops.fineTuningJobsPause, [fineTuningJobID], options);
  }

  /**
   * Resumes a paused fine-tuning job.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  resume(fineTuningJobID: string, options?: RequestOptions): APIPromise<FineTuningJob> {
    return this._client.unsupported(ops.fineTuningJobsResume, [fineTuningJobID], options);
  }
}

export type FineTuningJobsPage = CursorPage<FineTuningJob>;

export type FineTuningJobEventsPage = CursorPage<FineTuningJobEvent>;

export interface FineTuningJob {
  created_at: number;
  error: FineTuningJob.Error | null;
  fine_tuned_model: string | null;
  finished_at: number | null;
  hyperparameters: FineTuningJob.Hyperparameters;
  id: string;
  model: string;
  object: "fine_tuning.job";
  organization_id: string;
  result_files: Array<string>;
  seed: number;
  status: "validating_files" | "queued" | "running" | "succeeded" | "failed" | "cancelled";
  trained_tokens: number | null;
  training_file: string;
  validation_file: string | null;
  estimated_finish?: number | null;
  integrations?: Array<FineTuningJobWandbIntegrationObject> | null;
  metadata?: SharedAPI.Metadata | null;
  method?: FineTuningJob.Method;
}

export declare namespace FineTuningJob {
  export interface Error {
    code: string;
    message: string;
    param: string | null;
  }

  export interface Hyperparameters {
    batch_size?: "auto" | number | null;
    learning_rate_multiplier?: "auto" | number;
    n_epochs?: "auto" | number;
  }

  export interface Method {
    type: "supervised" | "dpo" | "reinforcement";
    dpo?: MethodsAPI.DpoMethod;
    reinforcement?: MethodsAPI.ReinforcementMethod;
    supervised?: MethodsAPI.SupervisedMethod;
  }
}

export interface FineTuningJobEvent {
  created_at: number;
  id: string;
  level: "info" | "warn" | "error";
  message: string;
  object: "fine_tuning.job.event";
  data?: unknown;
  type?: "message" | "metrics";
}

export type FineTuningJobIntegration = FineTuningJobWandbIntegrationObject;

export interface FineTuningJobWandbIntegration {
  project: string;
  entity?: string | null;
  name?: string | null;
  tags?: Array<string>;
}

export interface FineTuningJobWandbIntegrationObject {
  type: "wandb";
  wandb: FineTuningJobWandbIntegration;
}

export interface JobCreateParams {
  model: (string & {}) | "babbage-002" | "davinci-002" | "gpt-3.5-turbo" | "gpt-4o-mini";
  training_file: string;
  /** @deprecated */
  hyperparameters?: JobCreateParams.Hyperparameters;
  integrations?: Array<JobCreateParams.Integration> | null;
  metadata?: SharedAPI.Metadata | null;
  method?: JobCreateParams.Method;
  seed?: number | null;
  suffix?: string | null;
  validation_file?: string | null;
}

export declare namespace JobCreateParams {
  /** @deprecated */
  export interface Hyperparameters {
    batch_size?: "auto" | number;
    learning_rate_multiplier?: "auto" | number;
    n_epochs?: "auto" | number;
  }

  export interface Integration {
    type: "wandb";
    wandb: JobCreateParams.Integration.Wandb;
  }

  export namespace Integration {
    export interface Wandb {
      project: string;
      entity?: string | null;
      name?: string | null;
      tags?: Array<string>;
    }
  }

  export interface Method {
    type: "supervised" | "dpo" | "reinforcement";
    dpo?: MethodsAPI.DpoMethod;
    reinforcement?: MethodsAPI.ReinforcementMethod;
    supervised?: MethodsAPI.SupervisedMethod;
  }
}

export interface JobListEventsParams extends CursorPageParams {}

export interface JobListParams extends CursorPageParams {
  metadata?: { [key: string]: string } | null;
}

Jobs.Checkpoints = Checkpoints;

export declare namespace Jobs {
  export {
    type FineTuningJob,
    type FineTuningJobEvent,
    type FineTuningJobWandbIntegration,
    type FineTuningJobWandbIntegrationObject,
    type FineTuningJobIntegration,
    type FineTuningJobsPage,
    type FineTuningJobEventsPage,
    type JobCreateParams,
    type JobListParams,
    type JobListEventsParams,
    Checkpoints,
    type FineTuningJobCheckpoint,
    type FineTuningJobCheckpointsPage,
    type CheckpointListParams,
  };
}

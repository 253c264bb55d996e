// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
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
  /** When the training was ordered, in Unix seconds. */
  created_at: number;
  /** Why it failed; null where it did not. */
  error: FineTuningJob.Error | null;
  /** Name to give as `model`; null until it has succeeded. */
  fine_tuned_model: string | null;
  /** When it ended, in Unix seconds; null until then. */
  finished_at: number | null;
  /** Settings of the training that were used; `method` has the newer form. */
  hyperparameters: FineTuningJob.Hyperparameters;
  /** Names the training in other calls; begins with `ftjob-`. */
  id: string;
  /** Which model is trained further. */
  model: string;
  /** Always `fine_tuning.job`: one training. */
  object: "fine_tuning.job";
  /** Which organization pays for it. */
  organization_id: string;
  /** Files with what was measured, for `files.content`. */
  result_files: Array<string>;
  /** Number that makes the same training come out again, as far as that goes. */
  seed: number;
  /** How far it has come. */
  status: "validating_files" | "queued" | "running" | "succeeded" | "failed" | "cancelled";
  /** Tokens that are paid for; null until it has ended. */
  trained_tokens: number | null;
  /** File of examples; begins with `file-`. */
  training_file: string;
  /** File of examples to measure by; null without one. */
  validation_file: string | null;
  /** When it will probably end, in Unix seconds; null where nobody knows. */
  estimated_finish?: number | null;
  /** Other services that are told of the progress; null without any. */
  integrations?: Array<FineTuningJobWandbIntegrationObject> | null;
  /** Up to 16 pairs of text that you keep with it. */
  metadata?: SharedAPI.Metadata | null;
  /** Way of training, with its settings. */
  method?: FineTuningJob.Method;
}

export declare namespace FineTuningJob {
  export interface Error {
    /** Kind of the fault, as a word for programs. */
    code: string;
    /** What went wrong, in words for a person. */
    message: string;
    /** Which file is at fault; null where none is. */
    param: string | null;
  }

  export interface Hyperparameters {
    /** Examples in each step; more make steps steadier and fewer. Default: `auto`. */
    batch_size?: "auto" | number | null;
    /** How boldly the model is changed; less against overfitting. Default: `auto`. */
    learning_rate_multiplier?: "auto" | number;
    /** How many times all examples are gone through. Default: `auto`. */
    n_epochs?: "auto" | number;
  }

  export interface Method {
    /** Which way: `supervised`, `dpo` or `reinforcement`. */
    type: "supervised" | "dpo" | "reinforcement";
    /** Settings, where the model learns from pairs of a better and a worse answer. */
    dpo?: MethodsAPI.DpoMethod;
    /** Settings, where the model learns from scores of a grader. */
    reinforcement?: MethodsAPI.ReinforcementMethod;
    /** Settings, where the model learns from examples of good answers. */
    supervised?: MethodsAPI.SupervisedMethod;
  }
}

export interface FineTuningJobEvent {
  /** When it happened, in Unix seconds. */
  created_at: number;
  /** Names the event; begins with `ftevent-`. */
  id: string;
  /** How grave it is: `info`, `warn` or `error`. */
  level: "info" | "warn" | "error";
  /** What happened, in words for a person. */
  message: string;
  /** Always `fine_tuning.job.event`: news of a training. */
  object: "fine_tuning.job.event";
  /** Figures that belong to it, where it tells `metrics`. */
  data?: unknown;
  /** Whether it tells something in words or in figures. */
  type?: "message" | "metrics";
}

export type FineTuningJobIntegration = FineTuningJobWandbIntegrationObject;

export interface FineTuningJobWandbIntegration {
  /** Which project of that service it is written to. */
  project: string;
  /** Team or user that owns it there; null or left out for the usual one. */
  entity?: string | null;
  /** What it is called there; null or left out for the id of the training. */
  name?: string | null;
  /** Words to find it by there, besides those that are set anyway. */
  tags?: Array<string>;
}

export interface FineTuningJobWandbIntegrationObject {
  /** Always `wandb`: Weights & Biases is told of the progress. */
  type: "wandb";
  /** Where it is written there. */
  wandb: FineTuningJobWandbIntegration;
}

export interface JobCreateParams {
  /** Which model to train further. */
  model: (string & {}) | "babbage-002" | "davinci-002" | "gpt-3.5-turbo" | "gpt-4o-mini";
  /** Uploaded file of examples, of the purpose `fine-tune`: one in each line of JSON. */
  training_file: string;
  /**
   * Old form of the settings in `method`.
   * @deprecated
   */
  hyperparameters?: JobCreateParams.Hyperparameters;
  /** Other services to tell of the progress. */
  integrations?: Array<JobCreateParams.Integration> | null;
  /** Up to 16 pairs of text to keep with the training. */
  metadata?: SharedAPI.Metadata | null;
  /** Way of training, with its settings. */
  method?: JobCreateParams.Method;
  /** Number that makes the same training come out again, as far as that goes. */
  seed?: number | null;
  /** Up to 64 characters that go into the name of the new model. */
  suffix?: string | null;
  /** Uploaded file of examples to measure by; none may be in the training file. */
  validation_file?: string | null;
}

export declare namespace JobCreateParams {
  /** @deprecated */
  export interface Hyperparameters {
    /** Examples in each step; more make steps steadier and fewer. Default: `auto`. */
    batch_size?: "auto" | number;
    /** How boldly the model is changed; less against overfitting. Default: `auto`. */
    learning_rate_multiplier?: "auto" | number;
    /** How many times all examples are gone through. Default: `auto`. */
    n_epochs?: "auto" | number;
  }

  export interface Integration {
    /** Always `wandb`: Weights & Biases is told of the progress. */
    type: "wandb";
    /** Where it is written there. */
    wandb: JobCreateParams.Integration.Wandb;
  }

  export namespace Integration {
    export interface Wandb {
      /** Which project of that service it is written to. */
      project: string;
      /** Team or user that owns it there; null or left out for the usual one. */
      entity?: string | null;
      /** What it is called there; null or left out for the id of the training. */
      name?: string | null;
      /** Words to find it by there, besides those that are set anyway. */
      tags?: Array<string>;
    }
  }

  export interface Method {
    /** Which way: `supervised`, `dpo` or `reinforcement`. */
    type: "supervised" | "dpo" | "reinforcement";
    /** Settings, where the model learns from pairs of a better and a worse answer. */
    dpo?: MethodsAPI.DpoMethod;
    /** Settings, where the model learns from scores of a grader. */
    reinforcement?: MethodsAPI.ReinforcementMethod;
    /** Settings, where the model learns from examples of good answers. */
    supervised?: MethodsAPI.SupervisedMethod;
  }
}

export interface JobListEventsParams extends CursorPageParams {}

export interface JobListParams extends CursorPageParams {
  /** Lists only trainings that have all these pairs; null lists those without any. */
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

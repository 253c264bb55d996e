// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../../../operations.ts";
import type { CursorPage, CursorPageParams, PagePromise } from "../../../../runtime/pagination.ts";
import type { RequestOptions } from "../../../../runtime/request-options.ts";
import { APIResource } from "../../../../runtime/resource.ts";

/** States of a model that were saved during its training. */
export class Checkpoints extends APIResource {
  /**
   * Lists the checkpoints of a fine-tuning job.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  list(
    fineTuningJobID: string,
    query?: CheckpointListParams | null,
    options?: RequestOptions,
  ): PagePromise<FineTuningJobCheckpointsPage, FineTuningJobCheckpoint> {
    return this._client.unsupported(ops.fineTuningJobsCheckpointsList, [fineTuningJobID, query], options);
  }
}

export type FineTuningJobCheckpointsPage = CursorPage<FineTuningJobCheckpoint>;

export interface CheckpointListParams extends CursorPageParams {}

export interface FineTuningJobCheckpoint {
  /** When it was saved, in Unix seconds. */
  created_at: number;
  /** Name to give as `model` to use this state. */
  fine_tuned_model_checkpoint: string;
  /** Which training it was saved in; begins with `ftjob-`. */
  fine_tuning_job_id: string;
  /** Names the checkpoint; begins with `ftckpt_`. */
  id: string;
  /** How well the model did when it was saved. */
  metrics: FineTuningJobCheckpoint.Metrics;
  /** Always `fine_tuning.job.checkpoint`: a state of a model in training. */
  object: "fine_tuning.job.checkpoint";
  /** After how many steps it was saved. */
  step_number: number;
}

export declare namespace FineTuningJobCheckpoint {
  export interface Metrics {
    /** Loss over all of the validation data. */
    full_valid_loss?: number;
    /** Share of tokens that were right, over all of the validation data. */
    full_valid_mean_token_accuracy?: number;
    /** After how many steps this was measured. */
    step?: number;
    /** Loss on the training data of this step. */
    train_loss?: number;
    /** Share of tokens that were right, on the training data of this step. */
    train_mean_token_accuracy?: number;
    /** Loss on a part of the validation data. */
    valid_loss?: number;
    /** Share of tokens that were right, on a part of the validation data. */
    valid_mean_token_accuracy?: number;
  }
}

export declare namespace Checkpoints {
  export { type FineTuningJobCheckpoint, type FineTuningJobCheckpointsPage, type CheckpointListParams };
}

// Generated from spec/openapi.json, spec/overlay.yaml and spec/*.manifest.yaml. Do not edit.
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
  created_at: number;
  fine_tuned_model_checkpoint: string;
  fine_tuning_job_id: string;
  id: string;
  metrics: FineTuningJobCheckpoint.Metrics;
  object: "fine_tuning.job.checkpoint";
  step_number: number;
}

export declare namespace FineTuningJobCheckpoint {
  export interface Metrics {
    full_valid_loss?: number;
    full_valid_mean_token_accuracy?: number;
    step?: number;
    train_loss?: number;
    train_mean_token_accuracy?: number;
    valid_loss?: number;
    valid_mean_token_accuracy?: number;
  }
}

export declare namespace Checkpoints {
  export { type FineTuningJobCheckpoint, type FineTuningJobCheckpointsPage, type CheckpointListParams };
}

// Generated from spec/openapi.json, spec/overlay.yaml and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import type * as GraderModelsAPI from "../graders/grader-models.ts";
import { APIResource } from "../../../runtime/resource.ts";

/** Types for the ways of training; nothing to call. */
export class Methods extends APIResource {}

export interface DpoHyperparameters {
  batch_size?: "auto" | number;
  beta?: "auto" | number;
  learning_rate_multiplier?: "auto" | number;
  n_epochs?: "auto" | number;
}

export interface DpoMethod {
  hyperparameters?: DpoHyperparameters;
}

export interface ReinforcementHyperparameters {
  batch_size?: "auto" | number;
  compute_multiplier?: "auto" | number;
  eval_interval?: "auto" | number;
  eval_samples?: "auto" | number;
  learning_rate_multiplier?: "auto" | number;
  n_epochs?: "auto" | number;
  reasoning_effort?: "default" | "low" | "medium" | "high";
}

export interface ReinforcementMethod {
  grader:
    | GraderModelsAPI.StringCheckGrader
    | GraderModelsAPI.TextSimilarityGrader
    | GraderModelsAPI.PythonGrader
    | GraderModelsAPI.ScoreModelGrader
    | GraderModelsAPI.MultiGrader;
  hyperparameters?: ReinforcementHyperparameters;
}

export interface SupervisedHyperparameters {
  batch_size?: "auto" | number;
  learning_rate_multiplier?: "auto" | number;
  n_epochs?: "auto" | number;
}

export interface SupervisedMethod {
  hyperparameters?: SupervisedHyperparameters;
}

export declare namespace Methods {
  export {
    type DpoHyperparameters,
    type DpoMethod,
    type ReinforcementHyperparameters,
    type ReinforcementMethod,
    type SupervisedHyperparameters,
    type SupervisedMethod,
  };
}

// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import type * as GraderModelsAPI from "../graders/grader-models.ts";
import { APIResource } from "../../../runtime/resource.ts";

/** Types for the ways of training; nothing to call. */
export class Methods extends APIResource {}

export interface DpoHyperparameters {
  /** Examples in each step; more make steps steadier and fewer. Default: `auto`. */
  batch_size?: "auto" | number;
  /** How far the model may move away from the one it was; more keeps it nearer. Default: `auto`. */
  beta?: "auto" | number;
  /** How boldly the model is changed; less against overfitting. Default: `auto`. */
  learning_rate_multiplier?: "auto" | number;
  /** How many times all examples are gone through. Default: `auto`. */
  n_epochs?: "auto" | number;
}

export interface DpoMethod {
  /** Numbers of the training; what is left out is chosen by the API. */
  hyperparameters?: DpoHyperparameters;
}

export interface ReinforcementHyperparameters {
  /** Examples in each step; more make steps steadier and fewer. Default: `auto`. */
  batch_size?: "auto" | number;
  /** How many answers are tried out for each example. Default: `auto`. */
  compute_multiplier?: "auto" | number;
  /** Steps between two measurements. Default: `auto`. */
  eval_interval?: "auto" | number;
  /** Answers that a measurement takes for each example. Default: `auto`. */
  eval_samples?: "auto" | number;
  /** How boldly the model is changed; less against overfitting. Default: `auto`. */
  learning_rate_multiplier?: "auto" | number;
  /** How many times all examples are gone through. Default: `auto`. */
  n_epochs?: "auto" | number;
  /** How much the model thinks before it answers in training. */
  reasoning_effort?: "default" | "low" | "medium" | "high";
}

export interface ReinforcementMethod {
  /** What scores the answers. */
  grader:
    | GraderModelsAPI.StringCheckGrader
    | GraderModelsAPI.TextSimilarityGrader
    | GraderModelsAPI.PythonGrader
    | GraderModelsAPI.ScoreModelGrader
    | GraderModelsAPI.MultiGrader;
  /** Numbers of the training; what is left out is chosen by the API. */
  hyperparameters?: ReinforcementHyperparameters;
}

export interface SupervisedHyperparameters {
  /** Examples in each step; more make steps steadier and fewer. Default: `auto`. */
  batch_size?: "auto" | number;
  /** How boldly the model is changed; less against overfitting. Default: `auto`. */
  learning_rate_multiplier?: "auto" | number;
  /** How many times all examples are gone through. Default: `auto`. */
  n_epochs?: "auto" | number;
}

export interface SupervisedMethod {
  /** Numbers of the training; what is left out is chosen by the API. */
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

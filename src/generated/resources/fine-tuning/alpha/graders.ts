// Generated from spec/openapi.json, spec/overlay.yaml and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../../../operations.ts";
import type * as GraderModelsAPI from "../../graders/grader-models.ts";
import type { APIPromise } from "../../../../runtime/api-promise.ts";
import type { RequestOptions } from "../../../../runtime/request-options.ts";
import { APIResource } from "../../../../runtime/resource.ts";

/** Graders, tried on one sample before they judge a training. */
export class Graders extends APIResource {
  /**
   * Runs a grader on one sample.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  run(body: GraderRunParams, options?: RequestOptions): APIPromise<GraderRunResponse> {
    return this._client.unsupported(ops.fineTuningAlphaGradersRun, [body], options);
  }

  /**
   * Checks the definition of a grader.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  validate(body: GraderValidateParams, options?: RequestOptions): APIPromise<GraderValidateResponse> {
    return this._client.unsupported(ops.fineTuningAlphaGradersValidate, [body], options);
  }
}

export interface GraderRunParams {
  grader:
    | GraderModelsAPI.StringCheckGrader
    | GraderModelsAPI.TextSimilarityGrader
    | GraderModelsAPI.PythonGrader
    | GraderModelsAPI.ScoreModelGrader
    | GraderModelsAPI.MultiGrader;
  model_sample: string;
  item?: unknown;
}

export interface GraderRunResponse {
  metadata: GraderRunResponse.Metadata;
  model_grader_token_usage_per_model: { [key: string]: unknown };
  reward: number;
  sub_rewards: { [key: string]: unknown };
}

export declare namespace GraderRunResponse {
  export interface Metadata {
    errors: GraderRunResponse.Metadata.Errors;
    execution_time: number;
    name: string;
    sampled_model_name: string | null;
    scores: { [key: string]: unknown };
    token_usage: number | null;
    type: string;
  }

  export namespace Metadata {
    export interface Errors {
      formula_parse_error: boolean;
      invalid_variable_error: boolean;
      model_grader_parse_error: boolean;
      model_grader_refusal_error: boolean;
      model_grader_server_error: boolean;
      model_grader_server_error_details: string | null;
      other_error: boolean;
      python_grader_runtime_error: boolean;
      python_grader_runtime_error_details: string | null;
      python_grader_server_error: boolean;
      python_grader_server_error_type: string | null;
      sample_parse_error: boolean;
      truncated_observation_error: boolean;
      unresponsive_reward_error: boolean;
    }
  }
}

export interface GraderValidateParams {
  grader:
    | GraderModelsAPI.StringCheckGrader
    | GraderModelsAPI.TextSimilarityGrader
    | GraderModelsAPI.PythonGrader
    | GraderModelsAPI.ScoreModelGrader
    | GraderModelsAPI.MultiGrader;
}

export interface GraderValidateResponse {
  grader?:
    | GraderModelsAPI.StringCheckGrader
    | GraderModelsAPI.TextSimilarityGrader
    | GraderModelsAPI.PythonGrader
    | GraderModelsAPI.ScoreModelGrader
    | GraderModelsAPI.MultiGrader;
}

export declare namespace Graders {
  export {
    type GraderRunResponse,
    type GraderValidateResponse,
    type GraderRunParams,
    type GraderValidateParams,
  };
}

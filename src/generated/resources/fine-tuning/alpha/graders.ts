// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
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
  /** What judges. */
  grader:
    | GraderModelsAPI.StringCheckGrader
    | GraderModelsAPI.TextSimilarityGrader
    | GraderModelsAPI.PythonGrader
    | GraderModelsAPI.ScoreModelGrader
    | GraderModelsAPI.MultiGrader;
  /** Answer of a model that is judged; templates know it as `sample`. */
  model_sample: string;
  /** Row of data that templates know as `item`. */
  item?: unknown;
}

export interface GraderRunResponse {
  /** How the judging went. */
  metadata: GraderRunResponse.Metadata;
  /** Tokens that judging models took, by model. */
  model_grader_token_usage_per_model: { [key: string]: unknown };
  /** The score. */
  reward: number;
  /** Scores of the parts, where several graders are joined. */
  sub_rewards: { [key: string]: unknown };
}

export declare namespace GraderRunResponse {
  export interface Metadata {
    /** What went wrong, one flag for each kind. */
    errors: GraderRunResponse.Metadata.Errors;
    /** How long it took, in seconds. */
    execution_time: number;
    /** What the grader is called. */
    name: string;
    /** Which model judged; null where none did. */
    sampled_model_name: string | null;
    /** Each score by the name of its grader. */
    scores: { [key: string]: unknown };
    /** Tokens that judging took; null where no model judged. */
    token_usage: number | null;
    /** Which kind of grader it was. */
    type: string;
  }

  export namespace Metadata {
    export interface Errors {
      /** True where the formula of `multi` cannot be read. */
      formula_parse_error: boolean;
      /** True where a template names what is not there. */
      invalid_variable_error: boolean;
      /** True where the judging model's answer cannot be read. */
      model_grader_parse_error: boolean;
      /** True where the judging model declined. */
      model_grader_refusal_error: boolean;
      /** True where the judging model could not be asked. */
      model_grader_server_error: boolean;
      /** What the server said then; null otherwise. */
      model_grader_server_error_details: string | null;
      /** True where it was none of these. */
      other_error: boolean;
      /** True where the program threw. */
      python_grader_runtime_error: boolean;
      /** What it threw; null otherwise. */
      python_grader_runtime_error_details: string | null;
      /** True where the program could not be run. */
      python_grader_server_error: boolean;
      /** Why it could not; null otherwise. */
      python_grader_server_error_type: string | null;
      /** True where the sample cannot be read. */
      sample_parse_error: boolean;
      /** True where the sample was cut short. */
      truncated_observation_error: boolean;
      /** True where no score came in time. */
      unresponsive_reward_error: boolean;
    }
  }
}

export interface GraderValidateParams {
  /** What to check before it is used. */
  grader:
    | GraderModelsAPI.StringCheckGrader
    | GraderModelsAPI.TextSimilarityGrader
    | GraderModelsAPI.PythonGrader
    | GraderModelsAPI.ScoreModelGrader
    | GraderModelsAPI.MultiGrader;
}

export interface GraderValidateResponse {
  /** The same, as the API has understood it. */
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

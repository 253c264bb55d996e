// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import type * as ResponsesAPI from "../responses/responses.ts";
import type * as SharedAPI from "../shared.ts";
import { APIResource } from "../../../runtime/resource.ts";

/** Types for the ways of scoring; nothing to call. */
export class GraderModels extends APIResource {}

export type GraderInputs = Array<
  | string
  | ResponsesAPI.ResponseInputText
  | GraderInputs.OutputText
  | GraderInputs.InputImage
  | ResponsesAPI.ResponseInputAudio
>;

export declare namespace GraderInputs {
  export interface InputImage {
    /** Address of the picture. */
    image_url: string;
    /** Always `input_image`: a picture to look at. */
    type: "input_image";
    /** How closely the model looks at it. Default: `auto`. */
    detail?: string;
  }

  export interface OutputText {
    /** What a model has said; may have `{{ }}` templates. */
    text: string;
    /** Always `output_text`: words of a model. */
    type: "output_text";
  }
}

export interface LabelModelGrader {
  /** What the judging model is told; may have `{{ }}` templates. */
  input: Array<LabelModelGrader.Input>;
  /** Words of which it picks one for each sample. */
  labels: Array<string>;
  /** Which model judges; it must know structured outputs. */
  model: string;
  /** What the grader is called in results. */
  name: string;
  /** Those of `labels` that mean that the sample has passed. */
  passing_labels: Array<string>;
  /** Always `label_model`: a model picks a word. */
  type: "label_model";
}

export declare namespace LabelModelGrader {
  export interface Input {
    /** What is said; may have `{{ }}` templates. */
    content:
      | string
      | ResponsesAPI.ResponseInputText
      | LabelModelGrader.Input.OutputText
      | LabelModelGrader.Input.InputImage
      | ResponsesAPI.ResponseInputAudio
      | GraderInputs;
    /** Who speaks. `developer` and `system` take precedence over `user`. */
    role: "user" | "assistant" | "system" | "developer";
    /** Always `message`: somebody speaks. */
    type?: "message";
  }

  export namespace Input {
    export interface InputImage {
      /** Address of the picture. */
      image_url: string;
      /** Always `input_image`: a picture to look at. */
      type: "input_image";
      /** How closely the model looks at it. Default: `auto`. */
      detail?: string;
    }

    export interface OutputText {
      /** What a model has said; may have `{{ }}` templates. */
      text: string;
      /** Always `output_text`: words of a model. */
      type: "output_text";
    }
  }
}

export interface MultiGrader {
  /** Formula over the scores of the others. */
  calculate_output: string;
  /** Those whose scores the formula takes. */
  graders: StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | LabelModelGrader;
  /** What the grader is called in results. */
  name: string;
  /** Always `multi`: joins the scores of others. */
  type: "multi";
}

export interface PythonGrader {
  /** What the grader is called in results. */
  name: string;
  /** Program that judges, in Python. */
  source: string;
  /** Always `python`: a program judges. */
  type: "python";
  /** Which image the program runs in. */
  image_tag?: string;
}

export interface ScoreModelGrader {
  /** What the judging model is told; may have `{{ }}` templates. */
  input: Array<ScoreModelGrader.Input>;
  /** Which model judges. */
  model: string;
  /** What the grader is called in results. */
  name: string;
  /** Always `score_model`: a model gives a number. */
  type: "score_model";
  /** Least and greatest number. Default: 0 and 1. */
  range?: Array<number>;
  /** How the judging model is sampled. */
  sampling_params?: ScoreModelGrader.SamplingParams;
}

export declare namespace ScoreModelGrader {
  export interface Input {
    /** What is said; may have `{{ }}` templates. */
    content:
      | string
      | ResponsesAPI.ResponseInputText
      | ScoreModelGrader.Input.OutputText
      | ScoreModelGrader.Input.InputImage
      | ResponsesAPI.ResponseInputAudio
      | GraderInputs;
    /** Who speaks. `developer` and `system` take precedence over `user`. */
    role: "user" | "assistant" | "system" | "developer";
    /** Always `message`: somebody speaks. */
    type?: "message";
  }

  export namespace Input {
    export interface InputImage {
      /** Address of the picture. */
      image_url: string;
      /** Always `input_image`: a picture to look at. */
      type: "input_image";
      /** How closely the model looks at it. Default: `auto`. */
      detail?: string;
    }

    export interface OutputText {
      /** What a model has said; may have `{{ }}` templates. */
      text: string;
      /** Always `output_text`: words of a model. */
      type: "output_text";
    }
  }

  export interface SamplingParams {
    /** Most tokens that the judging model may write. */
    max_completions_tokens?: number | null;
    /** How much it thinks before it judges. */
    reasoning_effort?: SharedAPI.ReasoningEffort | null;
    /** Number that makes the same judgement come out again, as far as that goes. */
    seed?: number | null;
    /** Randomness; little makes judgements steadier. */
    temperature?: number | null;
    /** Share of the likeliest tokens to draw from, 0 to 1. Default: 1. */
    top_p?: number | null;
  }
}

export interface StringCheckGrader {
  /** Text to judge; may have `{{ }}` templates. */
  input: string;
  /** What the grader is called in results. */
  name: string;
  /** How to compare: equal, not equal, contains, contains in any case. */
  operation: "eq" | "ne" | "like" | "ilike";
  /** Text to compare with; may have `{{ }}` templates. */
  reference: string;
  /** Always `string_check`: compares two texts. */
  type: "string_check";
}

export interface TextSimilarityGrader {
  /** How nearness is measured. */
  evaluation_metric:
    | "cosine"
    | "fuzzy_match"
    | "bleu"
    | "gleu"
    | "meteor"
    | "rouge_1"
    | "rouge_2"
    | "rouge_3"
    | "rouge_4"
    | "rouge_5"
    | "rouge_l";
  /** Text to judge; may have `{{ }}` templates. */
  input: string;
  /** What the grader is called in results. */
  name: string;
  /** Text that it should be near to; may have `{{ }}` templates. */
  reference: string;
  /** Always `text_similarity`: measures how near two texts are. */
  type: "text_similarity";
}

export declare namespace GraderModels {
  export {
    type GraderInputs,
    type LabelModelGrader,
    type MultiGrader,
    type PythonGrader,
    type ScoreModelGrader,
    type StringCheckGrader,
    type TextSimilarityGrader,
  };
}

// Generated from spec/openapi.json, spec/overlay.yaml and spec/*.manifest.yaml. Do not edit.
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
    image_url: string;
    type: "input_image";
    detail?: string;
  }

  export interface OutputText {
    text: string;
    type: "output_text";
  }
}

export interface LabelModelGrader {
  input: Array<LabelModelGrader.Input>;
  labels: Array<string>;
  model: string;
  name: string;
  passing_labels: Array<string>;
  type: "label_model";
}

export declare namespace LabelModelGrader {
  export interface Input {
    content:
      | string
      | ResponsesAPI.ResponseInputText
      | LabelModelGrader.Input.OutputText
      | LabelModelGrader.Input.InputImage
      | ResponsesAPI.ResponseInputAudio
      | GraderInputs;
    role: "user" | "assistant" | "system" | "developer";
    type?: "message";
  }

  export namespace Input {
    export interface InputImage {
      image_url: string;
      type: "input_image";
      detail?: string;
    }

    export interface OutputText {
      text: string;
      type: "output_text";
    }
  }
}

export interface MultiGrader {
  calculate_output: string;
  graders: StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | LabelModelGrader;
  name: string;
  type: "multi";
}

export interface PythonGrader {
  name: string;
  source: string;
  type: "python";
  image_tag?: string;
}

export interface ScoreModelGrader {
  input: Array<ScoreModelGrader.Input>;
  model: string;
  name: string;
  type: "score_model";
  range?: Array<number>;
  sampling_params?: ScoreModelGrader.SamplingParams;
}

export declare namespace ScoreModelGrader {
  export interface Input {
    content:
      | string
      | ResponsesAPI.ResponseInputText
      | ScoreModelGrader.Input.OutputText
      | ScoreModelGrader.Input.InputImage
      | ResponsesAPI.ResponseInputAudio
      | GraderInputs;
    role: "user" | "assistant" | "system" | "developer";
    type?: "message";
  }

  export namespace Input {
    export interface InputImage {
      image_url: string;
      type: "input_image";
      detail?: string;
    }

    export interface OutputText {
      text: string;
      type: "output_text";
    }
  }

  export interface SamplingParams {
    max_completions_tokens?: number | null;
    reasoning_effort?: SharedAPI.ReasoningEffort | null;
    seed?: number | null;
    temperature?: number | null;
    top_p?: number | null;
  }
}

export interface StringCheckGrader {
  input: string;
  name: string;
  operation: "eq" | "ne" | "like" | "ilike";
  reference: string;
  type: "string_check";
}

export interface TextSimilarityGrader {
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
  input: string;
  name: string;
  reference: string;
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

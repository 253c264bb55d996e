// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import {
  type GraderInputs,
  GraderModels,
  type LabelModelGrader,
  type MultiGrader,
  type PythonGrader,
  type ScoreModelGrader,
  type StringCheckGrader,
  type TextSimilarityGrader,
} from "./grader-models.ts";
import { APIResource } from "../../../runtime/resource.ts";

/** Ways to score what a model says; types only. */
export class Graders extends APIResource {
  graderModels = new GraderModels(this._client);
}

Graders.GraderModels = GraderModels;

export declare namespace Graders {
  export {
    GraderModels,
    type GraderInputs,
    type LabelModelGrader,
    type MultiGrader,
    type PythonGrader,
    type ScoreModelGrader,
    type StringCheckGrader,
    type TextSimilarityGrader,
  };
}

// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import {
  type GraderRunParams,
  type GraderRunResponse,
  type GraderValidateParams,
  type GraderValidateResponse,
  Graders,
} from "./graders.ts";
import { APIResource } from "../../../../runtime/resource.ts";

/** What is being tried out around training. */
export class Alpha extends APIResource {
  graders = new Graders(this._client);
}

Alpha.Graders = Graders;

export declare namespace Alpha {
  export {
    Graders,
    type GraderRunResponse,
    type GraderValidateResponse,
    type GraderRunParams,
    type GraderValidateParams,
  };
}

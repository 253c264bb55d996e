// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import { Alpha } from "./alpha/alpha.ts";
import { Checkpoints } from "./checkpoints/checkpoints.ts";
import {
  type FineTuningJob,
  type FineTuningJobEvent,
  type FineTuningJobEventsPage,
  type FineTuningJobIntegration,
  type FineTuningJobWandbIntegration,
  type FineTuningJobWandbIntegrationObject,
  type FineTuningJobsPage,
  type JobCreateParams,
  type JobListEventsParams,
  type JobListParams,
  Jobs,
} from "./jobs/jobs.ts";
import {
  type DpoHyperparameters,
  type DpoMethod,
  Methods,
  type ReinforcementHyperparameters,
  type ReinforcementMethod,
  type SupervisedHyperparameters,
  type SupervisedMethod,
} from "./methods.ts";
import { APIResource } from "../../../runtime/resource.ts";

/** Models that are trained further with examples of your own. */
export class FineTuning extends APIResource {
  methods = new Methods(this._client);
  jobs = new Jobs(this._client);
  checkpoints = new Checkpoints(this._client);
  alpha = new Alpha(this._client);
}

FineTuning.Methods = Methods;
FineTuning.Jobs = Jobs;
FineTuning.Checkpoints = Checkpoints;
FineTuning.Alpha = Alpha;

export declare namespace FineTuning {
  export {
    Methods,
    type DpoHyperparameters,
    type DpoMethod,
    type ReinforcementHyperparameters,
    type ReinforcementMethod,
    type SupervisedHyperparameters,
    type SupervisedMethod,
    Jobs,
    type FineTuningJob,
    type FineTuningJobEvent,
    type FineTuningJobWandbIntegration,
    type FineTuningJobWandbIntegrationObject,
    type FineTuningJobIntegration,
    type FineTuningJobsPage,
    type FineTuningJobEventsPage,
    type JobCreateParams,
    type JobListParams,
    type JobListEventsParams,
    Checkpoints,
    Alpha,
  };
}

// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

export { Alpha } from "./alpha/alpha.ts";
export { Checkpoints } from "./checkpoints/checkpoints.ts";
export {
  Jobs,
  type FineTuningJob,
  type FineTuningJobEvent,
  type FineTuningJobWandbIntegration,
  type FineTuningJobWandbIntegrationObject,
  type FineTuningJobIntegration,
  type JobCreateParams,
  type JobListParams,
  type JobListEventsParams,
  type FineTuningJobsPage,
  type FineTuningJobEventsPage,
} from "./jobs/jobs.ts";
export {
  Methods,
  type DpoHyperparameters,
  type DpoMethod,
  type ReinforcementHyperparameters,
  type ReinforcementMethod,
  type SupervisedHyperparameters,
  type SupervisedMethod,
} from "./methods.ts";
export * from "./fine-tuning.ts";

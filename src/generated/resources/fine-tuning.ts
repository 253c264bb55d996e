// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

export { Alpha } from "./fine-tuning/alpha/alpha.ts";
export { Checkpoints } from "./fine-tuning/checkpoints/checkpoints.ts";
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
} from "./fine-tuning/jobs/jobs.ts";
export {
  Methods,
  type DpoHyperparameters,
  type DpoMethod,
  type ReinforcementHyperparameters,
  type ReinforcementMethod,
  type SupervisedHyperparameters,
  type SupervisedMethod,
} from "./fine-tuning/methods.ts";
export * from "./fine-tuning/fine-tuning.ts";

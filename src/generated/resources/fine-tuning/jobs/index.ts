// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

export {
  Checkpoints,
  type FineTuningJobCheckpoint,
  type CheckpointListParams,
  type FineTuningJobCheckpointsPage,
} from "./checkpoints.ts";
export * from "./jobs.ts";

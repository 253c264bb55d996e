// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import type { Stub } from "../types.ts";
const reasons = {
  no_prompt_completion:
    "The models of the Codex backend answer messages; none of them continues a bare prompt, with its `suffix`, `echo` and `logprobs`.",
  not_served: "The Codex backend has no such route, and nothing on this side stands in for it.",
  retired: "It belongs to the Assistants API, which was removed by OpenAI on 2026-08-26.",
  unproven: "The backend may have a route of this kind, but too little is known of it to build on.",
} as const;
const alternatives = {
  "api-key": "the `openai` profile with an API key of your own",
  "chat.completions.create": "`chat.completions.create`",
  "conversations.create": "`conversations.create`",
  "conversations.delete": "`conversations.delete`",
  "conversations.items.create": "`conversations.items.create`",
  "conversations.items.delete": "`conversations.items.delete`",
  "conversations.items.list": "`conversations.items.list`",
  "conversations.items.retrieve": "`conversations.items.retrieve`",
  "conversations.retrieve": "`conversations.retrieve`",
  "conversations.update": "`conversations.update`",
  "own-settings": "`responses.create`, with `instructions`, `model` and `tools` that your program keeps",
  "responses.cancel": "`responses.cancel`",
  "responses.create": "`responses.create`",
  "responses.retrieve": "`responses.retrieve`",
} as const;
/** Why a method is a stub on `codex`, and what to use instead. */
export const stubs: Readonly<Record<string, Stub>> = {
  "completions.create": {
    reason: reasons["no_prompt_completion"],
    alternative: alternatives["chat.completions.create"],
    since: "0.1.0",
  },
  "images.createVariation": {
    reason: reasons["not_served"],
    alternative: alternatives["api-key"],
    since: "0.1.0",
  },
  "audio.translations.create": {
    reason: reasons["not_served"],
    alternative: alternatives["api-key"],
    since: "0.1.0",
  },
  "audio.speech.create": {
    reason: reasons["not_served"],
    alternative: alternatives["api-key"],
    since: "0.1.0",
  },
  "moderations.create": {
    reason: reasons["not_served"],
    alternative: alternatives["api-key"],
    since: "0.1.0",
  },
  "models.delete": { reason: reasons["not_served"], alternative: alternatives["api-key"], since: "0.1.0" },
  "fineTuning.jobs.create": {
    reason: reasons["not_served"],
    alternative: alternatives["api-key"],
    since: "0.1.0",
  },
  "fineTuning.jobs.retrieve": {
    reason: reasons["not_served"],
    alternative: alternatives["api-key"],
    since: "0.1.0",
  },
  "fineTuning.jobs.list": {
    reason: reasons["not_served"],
    alternative: alternatives["api-key"],
    since: "0.1.0",
  },
  "fineTuning.jobs.cancel": {
    reason: reasons["not_served"],
    alternative: alternatives["api-key"],
    since: "0.1.0",
  },
  "fineTuning.jobs.listEvents": {
    reason: reasons["not_served"],
    alternative: alternatives["api-key"],
    since: "0.1.0",
  },
  "fineTuning.jobs.pause": {
    reason: reasons["not_served"],
    alternative: alternatives["api-key"],
    since: "0.1.0",
  },
  "fineTuning.jobs.resume": {
    reason: reasons["not_served"],
    alternative: alternatives["api-key"],
    since: "0.1.0",
  },
  "fineTuning.jobs.checkpoints.list": {
    reason: reasons["not_served"],
    alternative: alternatives["api-key"],
    since: "0.1.0",
  },
  "fineTuning.checkpoints.permissions.create": {
    reason: reasons["not_served"],
    alternative: alternatives["api-key"],
    since: "0.1.0",
  },
  "fineTuning.checkpoints.permissions.retrieve": {
    reason: reasons["not_served"],
    alternative: alternatives["api-key"],
    since: "0.1.0",
  },
  "fineTuning.checkpoints.permissions.delete": {
    reason: reasons["not_served"],
    alternative: alternatives["api-key"],
    since: "0.1.0",
  },
  "fineTuning.alpha.graders.run": {
    reason: reasons["not_served"],
    alternative: alternatives["api-key"],
    since: "0.1.0",
  },
  "fineTuning.alpha.graders.validate": {
    reason: reasons["not_served"],
    alternative: alternatives["api-key"],
    since: "0.1.0",
  },
  "beta.realtime.sessions.create": {
    reason: reasons["not_served"],
    alternative: alternatives["api-key"],
    since: "0.1.0",
  },
  "beta.realtime.transcriptionSessions.create": {
    reason: reasons["not_served"],
    alternative: alternatives["api-key"],
    since: "0.1.0",
  },
  "beta.chatkit.sessions.create": {
    reason: reasons["not_served"],
    alternative: alternatives["api-key"],
    since: "0.1.0",
  },
  "beta.chatkit.sessions.cancel": {
    reason: reasons["not_served"],
    alternative: alternatives["api-key"],
    since: "0.1.0",
  },
  "beta.chatkit.threads.retrieve": {
    reason: reasons["not_served"],
    alternative: alternatives["api-key"],
    since: "0.1.0",
  },
  "beta.chatkit.threads.list": {
    reason: reasons["not_served"],
    alternative: alternatives["api-key"],
    since: "0.1.0",
  },
  "beta.chatkit.threads.delete": {
    reason: reasons["not_served"],
    alternative: alternatives["api-key"],
    since: "0.1.0",
  },
  "beta.chatkit.threads.listItems": {
    reason: reasons["not_served"],
    alternative: alternatives["api-key"],
    since: "0.1.0",
  },
  "beta.assistants.create": {
    reason: reasons["retired"],
    alternative: alternatives["own-settings"],
    since: "0.1.0",
  },
  "beta.assistants.retrieve": {
    reason: reasons["retired"],
    alternative: alternatives["own-settings"],
    since: "0.1.0",
  },
  "beta.assistants.update": {
    reason: reasons["retired"],
    alternative: alternatives["own-settings"],
    since: "0.1.0",
  },
  "beta.assistants.list": {
    reason: reasons["retired"],
    alternative: alternatives["own-settings"],
    since: "0.1.0",
  },
  "beta.assistants.delete": {
    reason: reasons["retired"],
    alternative: alternatives["own-settings"],
    since: "0.1.0",
  },
  "beta.threads.create": {
    reason: reasons["retired"],
    alternative: alternatives["conversations.create"],
    since: "0.1.0",
  },
  "beta.threads.retrieve": {
    reason: reasons["retired"],
    alternative: alternatives["conversations.retrieve"],
    since: "0.1.0",
  },
  "beta.threads.update": {
    reason: reasons["retired"],
    alternative: alternatives["conversations.update"],
    since: "0.1.0",
  },
  "beta.threads.delete": {
    reason: reasons["retired"],
    alternative: alternatives["conversations.delete"],
    since: "0.1.0",
  },
  "beta.threads.createAndRun": {
    reason: reasons["retired"],
    alternative: alternatives["responses.create"],
    since: "0.1.0",
  },
  "beta.threads.createAndRunPoll": {
    reason: reasons["retired"],
    alternative: alternatives["responses.create"],
    since: "0.1.0",
  },
  "beta.threads.createAndRunStream": {
    reason: reasons["retired"],
    alternative: alternatives["responses.create"],
    since: "0.1.0",
  },
  "beta.threads.runs.create": {
    reason: reasons["retired"],
    alternative: alternatives["responses.create"],
    since: "0.1.0",
  },
  "beta.threads.runs.retrieve": {
    reason: reasons["retired"],
    alternative: alternatives["responses.retrieve"],
    since: "0.1.0",
  },
  "beta.threads.runs.update": {
    reason: reasons["retired"],
    alternative: alternatives["responses.create"],
    since: "0.1.0",
  },
  "beta.threads.runs.list": {
    reason: reasons["retired"],
    alternative: alternatives["conversations.items.list"],
    since: "0.1.0",
  },
  "beta.threads.runs.cancel": {
    reason: reasons["retired"],
    alternative: alternatives["responses.cancel"],
    since: "0.1.0",
  },
  "beta.threads.runs.createAndPoll": {
    reason: reasons["retired"],
    alternative: alternatives["responses.create"],
    since: "0.1.0",
  },
  "beta.threads.runs.createAndStream": {
    reason: reasons["retired"],
    alternative: alternatives["responses.create"],
    since: "0.1.0",
  },
  "beta.threads.runs.poll": {
    reason: reasons["retired"],
    alternative: alternatives["responses.retrieve"],
    since: "0.1.0",
  },
  "beta.threads.runs.stream": {
    reason: reasons["retired"],
    alternative: alternatives["responses.create"],
    since: "0.1.0",
  },
  "beta.threads.runs.submitToolOutputs": {
    reason: reasons["retired"],
    alternative: alternatives["responses.create"],
    since: "0.1.0",
  },
  "beta.threads.runs.submitToolOutputsAndPoll": {
    reason: reasons["retired"],
    alternative: alternatives["responses.create"],
    since: "0.1.0",
  },
  "beta.threads.runs.submitToolOutputsStream": {
    reason: reasons["retired"],
    alternative: alternatives["responses.create"],
    since: "0.1.0",
  },
  "beta.threads.runs.steps.retrieve": {
    reason: reasons["retired"],
    alternative: alternatives["responses.retrieve"],
    since: "0.1.0",
  },
  "beta.threads.runs.steps.list": {
    reason: reasons["retired"],
    alternative: alternatives["responses.retrieve"],
    since: "0.1.0",
  },
  "beta.threads.messages.create": {
    reason: reasons["retired"],
    alternative: alternatives["conversations.items.create"],
    since: "0.1.0",
  },
  "beta.threads.messages.retrieve": {
    reason: reasons["retired"],
    alternative: alternatives["conversations.items.retrieve"],
    since: "0.1.0",
  },
  "beta.threads.messages.update": {
    reason: reasons["retired"],
    alternative: alternatives["conversations.items.create"],
    since: "0.1.0",
  },
  "beta.threads.messages.list": {
    reason: reasons["retired"],
    alternative: alternatives["conversations.items.list"],
    since: "0.1.0",
  },
  "beta.threads.messages.delete": {
    reason: reasons["retired"],
    alternative: alternatives["conversations.items.delete"],
    since: "0.1.0",
  },
  "realtime.clientSecrets.create": {
    reason: reasons["not_served"],
    alternative: alternatives["api-key"],
    since: "0.1.0",
  },
  "realtime.calls.create": {
    reason: reasons["unproven"],
    alternative: alternatives["api-key"],
    since: "0.1.0",
  },
  "realtime.calls.accept": {
    reason: reasons["not_served"],
    alternative: alternatives["api-key"],
    since: "0.1.0",
  },
  "realtime.calls.hangup": {
    reason: reasons["not_served"],
    alternative: alternatives["api-key"],
    since: "0.1.0",
  },
  "realtime.calls.refer": {
    reason: reasons["not_served"],
    alternative: alternatives["api-key"],
    since: "0.1.0",
  },
  "realtime.calls.reject": {
    reason: reasons["not_served"],
    alternative: alternatives["api-key"],
    since: "0.1.0",
  },
  "evals.create": { reason: reasons["not_served"], alternative: alternatives["api-key"], since: "0.1.0" },
  "evals.retrieve": { reason: reasons["not_served"], alternative: alternatives["api-key"], since: "0.1.0" },
  "evals.update": { reason: reasons["not_served"], alternative: alternatives["api-key"], since: "0.1.0" },
  "evals.list": { reason: reasons["not_served"], alternative: alternatives["api-key"], since: "0.1.0" },
  "evals.delete": { reason: reasons["not_served"], alternative: alternatives["api-key"], since: "0.1.0" },
  "evals.runs.create": {
    reason: reasons["not_served"],
    alternative: alternatives["api-key"],
    since: "0.1.0",
  },
  "evals.runs.retrieve": {
    reason: reasons["not_served"],
    alternative: alternatives["api-key"],
    since: "0.1.0",
  },
  "evals.runs.list": { reason: reasons["not_served"], alternative: alternatives["api-key"], since: "0.1.0" },
  "evals.runs.delete": {
    reason: reasons["not_served"],
    alternative: alternatives["api-key"],
    since: "0.1.0",
  },
  "evals.runs.cancel": {
    reason: reasons["not_served"],
    alternative: alternatives["api-key"],
    since: "0.1.0",
  },
  "evals.runs.outputItems.retrieve": {
    reason: reasons["not_served"],
    alternative: alternatives["api-key"],
    since: "0.1.0",
  },
  "evals.runs.outputItems.list": {
    reason: reasons["not_served"],
    alternative: alternatives["api-key"],
    since: "0.1.0",
  },
  "containers.create": {
    reason: reasons["not_served"],
    alternative: alternatives["api-key"],
    since: "0.1.0",
  },
  "containers.retrieve": {
    reason: reasons["not_served"],
    alternative: alternatives["api-key"],
    since: "0.1.0",
  },
  "containers.list": { reason: reasons["not_served"], alternative: alternatives["api-key"], since: "0.1.0" },
  "containers.delete": {
    reason: reasons["not_served"],
    alternative: alternatives["api-key"],
    since: "0.1.0",
  },
  "containers.files.create": {
    reason: reasons["not_served"],
    alternative: alternatives["api-key"],
    since: "0.1.0",
  },
  "containers.files.retrieve": {
    reason: reasons["not_served"],
    alternative: alternatives["api-key"],
    since: "0.1.0",
  },
  "containers.files.list": {
    reason: reasons["not_served"],
    alternative: alternatives["api-key"],
    since: "0.1.0",
  },
  "containers.files.delete": {
    reason: reasons["not_served"],
    alternative: alternatives["api-key"],
    since: "0.1.0",
  },
  "containers.files.content.retrieve": {
    reason: reasons["not_served"],
    alternative: alternatives["api-key"],
    since: "0.1.0",
  },
  "videos.create": { reason: reasons["not_served"], alternative: alternatives["api-key"], since: "0.1.0" },
  "videos.retrieve": { reason: reasons["not_served"], alternative: alternatives["api-key"], since: "0.1.0" },
  "videos.list": { reason: reasons["not_served"], alternative: alternatives["api-key"], since: "0.1.0" },
  "videos.delete": { reason: reasons["not_served"], alternative: alternatives["api-key"], since: "0.1.0" },
  "videos.createAndPoll": {
    reason: reasons["not_served"],
    alternative: alternatives["api-key"],
    since: "0.1.0",
  },
  "videos.downloadContent": {
    reason: reasons["not_served"],
    alternative: alternatives["api-key"],
    since: "0.1.0",
  },
  "videos.poll": { reason: reasons["not_served"], alternative: alternatives["api-key"], since: "0.1.0" },
  "videos.remix": { reason: reasons["not_served"], alternative: alternatives["api-key"], since: "0.1.0" },
};
